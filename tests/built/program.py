"""The built program on a PC that has no Python: an empty search path, a home of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, TypeVar

from installer import about

PATIENCE_S = 120.0
"""For what takes a second or two on a PC that does nothing else."""

T = TypeVar("T")

_OF_WINDOWS = ("SystemRoot", "SystemDrive", "windir", "COMSPEC", "NUMBER_OF_PROCESSORS")


class Fault(Exception):
    """What the built program does not do."""


@dataclass(frozen=True, slots=True)
class Built:
    """``line`` starts it; ``home`` is where it finds itself; ``more`` is added to its environment; ``owner``
    is as whom it runs where that is somebody else (the numbers of a user and a group)."""

    line: Sequence[str]
    home: Path
    more: Mapping[str, str] = field(default_factory=dict)
    owner: tuple[int, int] | None = None

    @property
    def data(self) -> Path:
        return self.home / "school"

    def environment(self) -> dict[str, str]:
        """All that it is given."""
        places = {name: self.home / name for name in ("nothing", "tmp", "run", "AppData")}
        for place in places.values():
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self.owner is not None:
                os.chown(place, *self.owner)
        given = {
            "HOME": str(self.home),
            "PATH": str(places["nothing"]),
            "TMPDIR": str(places["tmp"]),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(places["run"]),
            "QT_QPA_PLATFORM": "offscreen",
        }
        if sys.platform == "win32":
            given |= {name: os.environ[name] for name in _OF_WINDOWS if name in os.environ}
            given |= {name: str(places["tmp"]) for name in ("TEMP", "TMP")}
            given |= {"USERPROFILE": str(self.home)}
            given |= {name: str(places["AppData"]) for name in ("APPDATA", "LOCALAPPDATA")}
        return given | dict(self.more)

    def _window(self) -> Sequence[str]:
        """What an icon starts: on Windows another file of the same program, where it was built."""
        *before, program = self.line
        beside = Path(program).with_name(f"{about.WINDOW_ON_WINDOWS}.exe")
        return [*before, str(beside)] if sys.platform == "win32" and beside.exists() else self.line

    def run(self, *arguments: object) -> str:
        """What a command prints. Fault where it does not end well."""
        line = [*self.line, "--data", str(self.data), *map(str, arguments)]
        done = subprocess.run(
            line, capture_output=True, timeout=PATIENCE_S, env=self.environment(), cwd=self.home, check=False
        )
        if done.returncode != 0:
            raise Fault(f"{' '.join(map(str, arguments))}: {done.returncode}, {done.stderr.decode()}")
        return done.stdout.decode("utf-8")

    def json(self, *arguments: object) -> Any:
        """The JSON that a command prints."""
        return json.loads(self.run(*arguments, "--json"))

    @contextmanager
    def started(
        self, *arguments: object, errors: IO[bytes] | None = None
    ) -> Iterator[subprocess.Popen[bytes]]:
        """A command that goes on (none: the window) until the block is left; it is killed where it is still
        there then. What it says beside its answers goes to ``errors``."""
        line = [*(self.line if arguments else self._window()), "--data", str(self.data), *map(str, arguments)]
        process = subprocess.Popen(
            line,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=self.environment(),
            cwd=self.home,
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.communicate(timeout=PATIENCE_S)


def ended(process: subprocess.Popen[bytes]) -> None:
    """Asks a started command to end. Fault where it does not, or not well. Windows knows no such signal for
    a process with a window: it is left to whoever started it."""
    if sys.platform == "win32":
        return
    process.send_signal(signal.SIGTERM)
    try:
        code = process.wait(PATIENCE_S)
    except subprocess.TimeoutExpired:
        raise Fault("it did not end when asked to") from None
    if code != 0:
        raise Fault(f"it ended with {code}")


def said(process: subprocess.Popen[bytes]) -> Any:
    """The first line of a started command, as JSON."""
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise Fault("it ended before it said that it listens")
    return json.loads(line)


def until(what: str, asked: Callable[[], T], each_s: float = 0.1) -> T:
    """Asks until the answer is not empty, and returns it. Fault ``what`` where none comes."""
    end = time.monotonic() + PATIENCE_S
    while not (found := asked()):
        if time.monotonic() > end:
            raise Fault(what)
        time.sleep(each_s)
    return found
