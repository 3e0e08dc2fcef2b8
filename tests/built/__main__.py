"""``make distcheck``: runs the program that ``make dist`` built, as on a PC that has no Python.

Nothing of this Python reaches it: an empty search path, an environment and a home of its own. It is used as
anybody uses it: by its commands, over HTTP, by its window. Exit code 1 where it fails a step.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.built import contents, screens, starts, steps
from tests.built.program import Built, Fault

ROOT = Path(__file__).resolve().parents[2]
_NAME = "lcadmin.exe" if sys.platform == "win32" else "lcadmin"


def main(given: Sequence[str] | None = None) -> int:
    """Runs all steps; 1 where one failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.built", description=__doc__)
    parser.add_argument("program", nargs="?", type=Path, default=ROOT / "dist" / "lcadmin" / _NAME)
    parser.add_argument(
        "--starts", type=int, default=5, metavar="N", help="how often each start is timed; 0: not"
    )
    asked = parser.parse_args(given)
    program = asked.program.resolve()
    if not program.is_file():
        parser.error(f"{program} is not there; make dist builds it")
    with tempfile.TemporaryDirectory(prefix="lcadmin-built-", ignore_cleanup_errors=True) as name:
        built = Built([str(program)], Path(name).resolve())
        todo = everything(built, program)
        if asked.starts:
            todo["start"] = lambda: starts.figures(built, asked.starts)
        return carried_out(todo)


def everything(built: Built, program: Path) -> dict[str, Callable[[], str]]:
    """What is looked at, and how; each says what it saw or fails. ``program`` is the built file itself."""
    todo: dict[str, Callable[[], str]] = {
        "size": lambda: contents.size(program),
        "contents": lambda: contents.complete(program),
        "asked of the PC": lambda: contents.asked_of_the_pc(program),
    }
    for step in (
        steps.version, steps.settle, steps.time_zones, steps.window_answers, screens.window_on_x11,
        screens.window_on_wayland, steps.reports, steps.helper, steps.import_of_a_log, steps.sound,
        steps.nothing_beside,
    ):  # fmt: skip
        todo[step.__name__.replace("_", " ")] = lambda step=step: step(built)  # type: ignore[misc]
    return todo


def carried_out(todo: Mapping[str, Callable[[], str]]) -> int:
    """Does it all, tells of each, and closes with how many passed; 1 where one failed."""
    failed = [what for what, step in todo.items() if not _done(what, step)]
    if failed:
        print(f"The built program fails: {', '.join(failed)}")
    print(f"built: {len(todo) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def _done(what: str, step: Callable[[], str]) -> bool:
    begun = time.monotonic()
    try:
        seen = step()
    except (Fault, AssertionError, OSError, ValueError, KeyError) as error:
        print(f"{what}: FAILED: {error}", flush=True)
        return False
    print(f"{what} ({time.monotonic() - begun:.1f} s): {seen}", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
