"""SIGKILL while the pieces of a class log are written: of the program, or of the helper that reads for it."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from lcadmin.paths import DataFolder
from tests.e2e.program import Lesson, Program, School, Service
from tests.support import odd_export
from tests.support.odd_export import OddExport
from tests.torture.result import Result

_ROWS = 25_000
"""More than a megabyte: long enough to be read by a helper."""
_IN_ONE_FOLDER = 8
_HELPERS_SHARE = 0.25  # of the kills that hit the helper
_PATIENCE_S = 60.0


@dataclass(slots=True)
class _Tally:
    """What all kills came to. ``amid`` are the shares of the rows that were in when a kill came."""

    programs: int = 0
    helpers: int = 0
    late: int = 0
    amid: list[float] = field(default_factory=list)
    parts: int = 0
    unsound: int = 0
    inexact: int = 0
    orphans: int = 0
    untold: int = 0
    slowest_answer_s: float = 0.0

    @property
    def kept(self) -> bool:
        return not (self.parts or self.unsound or self.inexact or self.orphans or self.untold)


def torture(folder: Path, many: int, seed: int) -> Result:
    """Kills so many imports, each once so many of its rows are in, beside a responder that answers. After
    each nothing of it may be seen, the folder must be sound, and the same import bring exactly its rows."""
    tally, chance = _Tally(), random.Random(seed)
    for first in range(0, many, _IN_ONE_FOLDER):
        school = School.founded(folder / f"log-imports-{first}")
        lesson = school.lesson("The one that is called about")
        with school.program.serve() as service:
            before: dict[str, str] = {}
            for round_ in range(first, min(many, first + _IN_ONE_FOLDER)):
                # Every second one says of the classes of the one before something new, too.
                prefix = f"log{round_ // 2:03}"
                before = {} if round_ % 2 == 0 else before
                export = odd_export.made(random.Random(f"{seed} {round_}"), _ROWS, prefix=prefix)
                one = _Import(school.program, service, lesson, export, prefix, before)
                before = one.killed(chance, tally)
                print(f"killed {len(tally.amid)} in {round_ + 1} of {many}", file=sys.stderr, flush=True)
    amid = sorted(tally.amid)
    lines = (
        f"imports of {_ROWS:,} class logs killed: {len(amid)} times, beside a responder that answers",
        f"  the program was killed:          {tally.programs:>9,}",
        f"  the helper was killed:           {tally.helpers:>9,}",
        f"  was done before the kill came:   {tally.late:>9,}",
        "  rows that were in at the kill:   " + ", ".join(f"{share:.0%}" for share in amid),
        f"  a part was there afterwards:     {tally.parts:>9,}",
        f"  folders unsound after a kill:    {tally.unsound:>9,}",
        f"  the same again not exact:        {tally.inexact:>9,}",
        f"  helpers left running:            {tally.orphans:>9,}",
        f"  ended without saying why:        {tally.untold:>9,}",
        f"  slowest answer meanwhile:        {tally.slowest_answer_s * 1e3:>9.0f} ms",
    )
    return Result(tally.kept and bool(tally.amid), lines)


@dataclass(frozen=True, slots=True)
class _Import:
    """One import; ``before`` are the titles by short name of its classes that are there already."""

    program: Program
    service: Service
    lesson: Lesson
    export: OddExport
    prefix: str
    before: dict[str, str]

    def killed(self, chance: random.Random, tally: _Tally) -> dict[str, str]:
        """Imports, kills, looks, imports again; returns the titles that are there then."""
        file = self.program.folder.parent / f"{self.prefix}.csv"
        file.write_bytes(self.export.bytes("utf-8"))
        command = ("import", "csv", "--classes", file)
        wanted = self.before | self.export.titles
        self._kill(self.program.start(*command), chance, tally)
        shown = self._shown()
        whole = shown == wanted
        tally.parts += not whole and shown != self.before
        tally.unsound += not self._is_sound()
        again = self.program.json(*command)
        new = 0 if whole else len(wanted) - len(self.before)
        tally.inexact += again["added"] != new or self._shown() != wanted
        tally.inexact += len(again["rejected"]) != len(self.export.rejected)
        if not self.before and not whole:
            told = again["updated"], again["repeated"]
            tally.inexact += told != (self.export.updated, self.export.repeated)
        tally.unsound += not self._is_sound()
        return wanted

    def _is_sound(self) -> bool:
        done = self.program.here("check", "--json")
        if done.code or done.json["problems"]:
            print(done.out + done.err, file=sys.stderr)
            return False
        return True

    def _kill(self, process: subprocess.Popen[bytes], chance: random.Random, tally: _Tally) -> None:
        share = chance.random()
        enough = share * (self.export.added + self.export.updated) * 0.95
        is_helper = chance.random() < _HELPERS_SHARE
        helpers: list[int] = []
        inside = 0
        while process.poll() is None:
            inside, helpers = self._hidden(), _children(process.pid) or helpers
            if inside and inside >= enough and helpers:
                break
            self._ask(tally)
        victim = helpers[0] if is_helper and helpers else process.pid
        if process.poll() is None:
            os.kill(victim, signal.SIGKILL)
            tally.amid.append(inside / (self.export.added + self.export.updated))
            tally.helpers += victim != process.pid
            tally.programs += victim == process.pid
        else:
            tally.late += 1
            victim = process.pid
        code = process.wait(_PATIENCE_S)
        tally.untold += victim != process.pid and code != 1
        tally.orphans += not all(_is_gone(one) for one in helpers)

    def _hidden(self) -> int:
        """Rows of the import that are in and that nobody sees."""
        database = DataFolder(self.program.folder).database
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
            sql = "SELECT coalesce((SELECT max(id) FROM log_classes), 0) - classes FROM log_limits"
            return int(connection.execute(sql).fetchone()[0])

    def _ask(self, tally: _Tally) -> None:
        asked = time.monotonic()
        said = self.service.tell(request="connect_lesson", token=self.lesson.token, user_id="0")
        assert said["status"] is False
        tally.slowest_answer_s = max(tally.slowest_answer_s, time.monotonic() - asked)

    def _shown(self) -> dict[str, str]:
        rows = self.program.json("logs", "--search", self.prefix)
        return {row["slug"]: row["title"] for row in rows if row["slug"].startswith(f"{self.prefix}-")}


def _children(pid: int) -> list[int]:
    """The processes that this one has started (Linux)."""
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        return [int(one) for thread in threads for one in (thread / "children").read_text().split()]
    except OSError:
        return []


def _is_gone(pid: int) -> bool:
    """Whether a process ends by itself, soon."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":  # it has ended; nobody has asked how
            return True
        time.sleep(0.02)
    return False
