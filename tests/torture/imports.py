"""SIGKILL at random moments of an import, beside a responder that goes on answering: all of it or nothing."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.e2e.program import Lesson, Program, School, Service
from tests.support import odd_export
from tests.torture.result import Result

_CLASSES, _MESSAGES = 1_500, 5_000
_ODD = 100_000
_DAY_ONE = datetime(2026, 1, 1, 9, tzinfo=UTC)


@dataclass(slots=True)
class _Tally:
    """How the killed imports of one sort ended; ``parts`` is what must not be."""

    nothing: int = 0
    whole: int = 0
    parts: int = 0
    unsound: int = 0
    slowest_answer_s: float = 0.0


def torture(folder: Path, many: int, seed: int) -> Result:
    """Kills so many imports of each sort. A killed import of messages is finished by the next command or
    was never begun, as the user sees it; that of classes is there or not."""
    folder.mkdir(exist_ok=True)
    school, chance = School.founded(folder / "imports"), random.Random(seed)
    lesson = school.lesson("The one that is called about")
    with school.program.serve() as service:
        classes = _killed(school.program, service, lesson, many, chance, (_class_file, _classes_of))
        messages = _killed(school.program, service, lesson, many, chance, (_message_file, _messages_of))
    tallies = {"classes": classes, "messages": messages}
    lines = [line for name, tally in tallies.items() for line in _said(name, tally)]
    kept = not any(tally.parts or tally.unsound for tally in tallies.values())
    exact, odd = _odd(school.program, chance)
    return Result(kept and exact, (*lines, *odd))


def _odd(program: Program, chance: random.Random) -> tuple[bool, list[str]]:
    """A long export with all that is wrong in real ones, every row of which must become what it is."""
    export = odd_export.made(chance, _ODD, prefix="odd")
    file = program.folder.parent / "odd.csv"
    file.write_bytes(export.bytes("utf-8"))
    began = time.monotonic()
    done = program.json("import", "csv", "--classes", file)
    took = time.monotonic() - began
    told = done["added"], done["updated"], done["repeated"], len(done["rejected"])
    wanted = export.added, export.updated, export.repeated, len(export.rejected)
    lines = [row["line"] for row in done["rejected"]] == [line for line, _ in export.rejected]
    shown = {row["slug"]: row["title"] for row in program.json("logs") if row["slug"].startswith("odd-")}
    exact = told == wanted and lines and shown == export.titles
    return exact, [
        f"an export of {_ODD:,} odd rows, imported in {took:.0f} s:",
        f"  added, updated, repeated, rejected: {told}",
        f"  as they were counted by themselves: {wanted}",
        f"  every line and title as it must be: {'yes' if exact else 'NO'}",
    ]


_Sort = tuple[
    Callable[
        [Path, str], tuple[Sequence[object], int]
    ],  # writes the file: the command line, and how many rows
    Callable[[Program, str], int],  # how many of them are there
]


def _killed(
    program: Program, service: Service, lesson: Lesson, many: int, chance: random.Random, sort: _Sort
) -> _Tally:
    write, count = sort
    tally = _Tally()
    takes = 0.0
    for round_ in range(many + 1):
        name = f"{write.__name__}{round_}"
        command, rows = write(program.folder.parent / f"{name}.txt", name)
        began = time.monotonic()
        process = program.start(*command)
        # The first is left to finish: how long that takes tells when to kill the others.
        kill_at = began + (chance.uniform(0.3, 1.1) * takes if round_ else 600)
        while process.poll() is None and time.monotonic() < kill_at:
            asked = time.monotonic()
            said = service.tell(request="connect_lesson", token=lesson.token, user_id=f"{name}x")
            assert said["status"] is False
            tally.slowest_answer_s = max(tally.slowest_answer_s, time.monotonic() - asked)
        process.kill()
        process.wait()
        found = count(program, name)
        if round_ == 0:
            takes = time.monotonic() - began
            assert found == rows, "an import that nobody killed"
            continue
        tally.nothing += found == 0
        tally.whole += found == rows
        tally.parts += found not in (0, rows)
        done = program.here("check", "--json")
        tally.unsound += bool(done.code or done.json["problems"])
        print(f"killed {round_} of {many}: {found} of {rows}", file=sys.stderr, flush=True)
    return tally


def _class_file(file: Path, name: str) -> tuple[Sequence[object], int]:
    lines = ["title,start,minutes,tutor,students,token"]
    for number in range(_CLASSES):
        start = (_DAY_ONE + timedelta(minutes=15 * number)).isoformat()
        lines.append(
            f"{name} {number},{start},30,Anna Kowalska,Tom Baker,{name.replace('_', '')}x{number:05}"
        )
    file.write_text("\n".join(lines), encoding="utf-8")
    return ("class", "import", file, "--create-people"), _CLASSES


def _classes_of(program: Program, name: str) -> int:
    return sum(one["title"].startswith(f"{name} ") for one in program.json("class", "list"))


def _message_file(file: Path, name: str) -> tuple[Sequence[object], int]:
    lines = []
    for number in range(_MESSAGES):
        arrived = (_DAY_ONE + timedelta(seconds=number)).isoformat()
        token = f"classfile0x{number % 700:05}"
        line = {
            "id": f"{name}x{number}",
            "arrived": arrived,
            "request": "crash_lesson",
            "token": token,
            "time": 1,
        }
        lines.append(json.dumps(line))
    file.write_text("\n".join(lines), encoding="utf-8")
    return ("journal", "import", file), _MESSAGES


def _messages_of(program: Program, name: str) -> int:
    return sum(row["id"].startswith(f"{name}x") for row in program.journal())


def _said(name: str, tally: _Tally) -> list[str]:
    killed = tally.nothing + tally.whole + tally.parts
    return [
        f"imports of {name} killed: {killed} times, beside a responder that answers",
        f"  nothing was there:               {tally.nothing:>9,}",
        f"  all was there:                   {tally.whole:>9,}",
        f"  a part was there:                {tally.parts:>9,}",
        f"  folders unsound after a kill:    {tally.unsound:>9,}",
        f"  slowest answer meanwhile:        {tally.slowest_answer_s * 1e3:>9.0f} ms",
    ]
