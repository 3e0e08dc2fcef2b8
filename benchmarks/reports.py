"""Reports over a million counted classes, beside the bare SQL that adds up the same rows.

Both run in this process on the same database, start-up apart. The rows are written straight into the
tables: making a million classes one by one would measure something else.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.results import LOWER, Figure
from lcadmin.app import Office, open_office
from lcadmin.domain.instants import DAY, MINUTE
from lcadmin.paths import DataFolder
from lcadmin.services import report
from lcadmin.services.ports import Desk

CLASSES, QUICK_CLASSES, SEATED = 1_000_000, 100_000, 100_000
TUTORS, STUDENTS = 40, 400

_FIRST_START = 1_451_606_400_000  # 2016
_YEARS = 10
_TURNS = 5
_SEED = 7
_BARE = (
    "SELECT strftime('%Y-%m', l.start / 1000, 'unixepoch'), count(*), sum(t.counted_seconds),"
    " sum(t.in_review)"
    " FROM lessons l JOIN times t ON t.lesson_id = l.id WHERE l.practice = 0 GROUP BY 1 ORDER BY 1"
)
_BARE_SUM = (
    "SELECT count(*), sum(t.counted_seconds), sum(t.in_review)"
    " FROM lessons l JOIN times t ON t.lesson_id = l.id WHERE l.practice = 0"
)
_PERSON = (
    "INSERT INTO people (id, name, role, classroom_name, email, avatar, timezone, language, rate, active,"
    " sample, folded, digest) VALUES (?, ?, ?, '', '', '', '', '', '30', 1, 0, '', '')"
)
_LESSON = (
    "INSERT INTO lessons (id, token, title, start, minutes, kind, record, misses, entries_paused, practice,"
    " folded, digest) VALUES (?, ?, ?, ?, 60, 'normal', 0, 0, 0, 0, '', '')"
)
_TIME = (
    "INSERT INTO times (lesson_id, status, counted_seconds, reported_seconds, as_of, started_at, due,"
    " sessions) VALUES (?, 'ended', ?, ?, ?, ?, 0, 1)"
)
_SEAT = "INSERT INTO seats (lesson_id, person_id, role, user_id, excused, digest) VALUES (?, ?, ?, ?, 0, '')"


def figures(folder: Path, *, quick: bool = False) -> Iterator[Figure]:
    """Every measurement, in folders below ``folder``."""
    many = QUICK_CLASSES if quick else CLASSES
    with closing(_office(folder / "million", many, seated=False)) as office:
        database = DataFolder(folder / "million").database
        by_month = _fastest(lambda: _bare(database, _BARE))
        whole = _fastest(lambda: _bare(database, _BARE_SUM))
        for by, bare, what in (("month", by_month, "grouped"), ("week", whole, "sum alone")):
            ours = _fastest(partial(_durations, office.desk, by))
            yield Figure(f"durations of {many:,} classes by {by} | SQL: {what}", "ms", ours, bare, LOWER)
    with closing(_office(folder / "seated", SEATED, seated=True)) as office:
        for which in ("tutors", "attendance"):
            ours = _fastest(partial(_sheet, office.desk, which), 1)
            yield Figure(f"report {which} over {SEATED:,} classes", "ms", ours, None, LOWER)


def _durations(desk: Desk, by: str) -> None:
    report.durations(desk, by=by)


def _sheet(desk: Desk, which: str) -> None:
    report.sheet(desk, which)


def _bare(database: Path, sql: str) -> None:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        connection.execute(sql).fetchall()


def _fastest(work: Callable[[], None], turns: int = _TURNS) -> float:
    """Milliseconds of the fastest turn."""
    best = float("inf")
    for _ in range(turns):
        began = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - began)
    return best * 1000


def _office(folder: Path, many: int, *, seated: bool) -> Office:
    office = open_office(DataFolder(folder))
    office.close()
    _fill(DataFolder(folder).database, many, seated=seated)
    return open_office(DataFolder(folder))


def _fill(database: Path, many: int, *, seated: bool) -> None:
    chance = random.Random(_SEED)  # noqa: S311 - a sample, no secret
    quarters = _YEARS * 365 * DAY // (15 * MINUTE)
    starts = sorted(_FIRST_START + chance.randrange(quarters) * 15 * MINUTE for _ in range(many))
    lengths = [chance.randrange(2400, 3900) for _ in range(many)]
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        roles = ["tutor"] * TUTORS + ["student"] * STUDENTS
        connection.executemany(_PERSON, ((n, f"{role} {n}", role) for n, role in enumerate(roles, 1)))
        connection.executemany(
            _LESSON, ((n, f"T{n}", f"Class {n % 50}", start) for n, start in enumerate(starts, 1))
        )
        connection.executemany(
            _TIME,
            (
                (n, length, length, start + 2 * 3_600_000, start)
                for n, (start, length) in enumerate(zip(starts, lengths, strict=True), 1)
            ),
        )
        if seated:
            connection.executemany(_SEAT, _seats(many))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _seats(many: int) -> Iterator[tuple[int, int, str, str]]:
    for n in range(1, many + 1):
        yield n, 1 + n % TUTORS, "tutor", f"{n}t"
        yield n, 1 + TUTORS + n % STUDENTS, "student", f"{n}s"
