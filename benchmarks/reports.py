# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Reports over a million counted classes, beside the bare SQL that adds up the same rows.

Then every other report, beside SQL that adds up the same figures of the same people: who came, how late,
and what each class is worth. Both run in this process on the same database, start-up apart. The rows are
written straight into the tables: making a million classes one by one would measure something else.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.results import LOWER, Figure
from lcadmin.app import OpenFolder, open_office
from lcadmin.domain.instants import DAY, MINUTE
from lcadmin.paths import DataFolder
from lcadmin.services import report
from lcadmin.services.ports import Desk

CLASSES, QUICK_CLASSES, SEATED = 1_000_000, 100_000, 100_000
TUTORS, STUDENTS = 40, 400

_FIRST_START = 1_451_606_400_000  # 2016
_YEARS = 10
_TURNS, _FEW_TURNS = 5, 3
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
_CAME = (
    "(SELECT min(a.value ->> '$.first') FROM json_each(t.arrivals) a"
    " WHERE a.value ->> '$.user_id' = s.user_id)"
)
_PEOPLE = (
    "SELECT person_id, role, count(*), sum(planned), sum(counted), sum(in_review), count(came),"
    " sum(came - start >= 60000), sum(max(0, came - start) / 60000), sum({amount})"
    " FROM (SELECT s.person_id, s.role, l.start, l.minutes * 60 AS planned, t.counted_seconds AS counted,"
    f" t.in_review, {_CAME} AS came"
    " FROM lessons l JOIN times t ON t.lesson_id = l.id JOIN seats s ON s.lesson_id = l.id"
    " WHERE l.practice = 0 AND s.revoked_at IS NULL AND {seats}) GROUP BY 1, 2"
)
_CENTS = "(counted * 3000 * 2 + 3600) / 7200"  # 30 an hour, each class rounded half up
_PERIODS = {
    "month": "strftime('%Y-%m', {} / 1000, 'unixepoch')",
    "week": "strftime('%Y-%W', {} / 1000, 'unixepoch')",
}
_OF_PEOPLE = {
    "tutors": _PEOPLE.format(amount=_CENTS, seats="s.role = 'tutor'"),
    "students": _PEOPLE.format(amount=_CENTS, seats="s.role = 'student'"),
    "attendance": _PEOPLE.format(amount=0, seats="1"),
}
_LINES = (
    "SELECT {}, count(*), sum(j.lost), sum(j.refused)"
    " FROM lessons l LEFT JOIN (SELECT token, sum(request = 'crash_lesson') AS lost,"
    " sum(outcome = 'refused') AS refused FROM journal GROUP BY token) j ON j.token = l.token"
    " WHERE l.practice = 0 GROUP BY 1"
)


def _bare_sheets() -> Iterator[tuple[str, str | None, str]]:
    """Each report with what its rows are by, and SQL that adds up the same. By class that is the sums of
    people still: a row for each class is more than they ask for."""
    for by in (None, "class", "month", "week"):
        for which, sql in _OF_PEOPLE.items():
            period = _PERIODS.get(by or "")
            yield (
                which,
                by,
                sql
                if period is None
                else sql.replace("GROUP BY 1, 2", f"GROUP BY {period.format('start')}, 1, 2"),
            )
    for by, period in _PERIODS.items():
        yield "connection", by, _LINES.format(period.format("l.start"))


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
    " sessions, arrivals) VALUES (?, 'ended', ?, ?, ?, ?, 0, 1, ?)"
)
_SEAT = "INSERT INTO seats (lesson_id, person_id, role, user_id, excused, digest) VALUES (?, ?, ?, ?, 0, '')"


_MESSAGE = (
    "INSERT INTO journal (number, id, arrived, run, request, token, user_id, time_json, outcome, status,"
    " imported, chain) VALUES (?, ?, ?, 'r', ?, ?, '', ?, ?, 1, 0, '')"
)
_STORY = (
    ("start_lesson", 0, None, "accepted"),
    ("crash_lesson", 600, "600", "accepted"),
    ("start_lesson", 640, None, "accepted"),
    ("end_lesson", 3000, "2360", "accepted"),
    ("connect_lesson", 3700, None, "refused"),
)
_LOST_EVERY, _COMES = 20, 0.98


def figures(folder: Path, *, quick: bool = False, seated: int = SEATED) -> Iterator[Figure]:
    """Every measurement, in folders below ``folder``; those of people over ``seated`` classes."""
    many = QUICK_CLASSES if quick else CLASSES
    with closing(_office(folder / "million", many, seated=False)) as office:
        database = DataFolder(folder / "million").database
        by_month = _fastest(lambda: _bare(database, _BARE))
        whole = _fastest(lambda: _bare(database, _BARE_SUM))
        for by, bare, what in (("month", by_month, "grouped"), ("week", whole, "sum alone")):
            ours = _fastest(partial(_durations, office.desk, by))
            yield Figure(f"durations of {many:,} classes by {by} | SQL: {what}", "ms", ours, bare, LOWER)
    yield from of_people(folder / "seated", seated)


def of_people(folder: Path, many: int) -> Iterator[Figure]:
    """The reports of people alone, over so many classes. One by class is a row for each of them, which the
    SQL beside it only adds up."""
    with closing(_office(folder, many, seated=True)) as office:
        database = DataFolder(folder).database
        bare = _fastest(lambda: _bare(database, _BARE), _FEW_TURNS)
        ours = _fastest(partial(_durations, office.desk, "month"), _FEW_TURNS)
        yield Figure(f"report durations over {many:,} classes | SQL: the same sums", "ms", ours, bare, LOWER)
        for which, grouping, sql in _bare_sheets():
            bare = _fastest(partial(_bare, database, sql), _FEW_TURNS)
            ours = _fastest(partial(_sheet, office.desk, which, grouping), _FEW_TURNS)
            by = f" by {grouping}" if grouping else ""
            name = f"report {which}{by} over {many:,} classes | SQL: the same sums"
            yield Figure(name, "ms", ours, bare, LOWER)


def _durations(desk: Desk, by: str) -> None:
    report.durations(desk, by=by)


def _sheet(desk: Desk, which: str, by: str | None) -> None:
    report.sheet(desk, which, by=by)


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


def _office(folder: Path, many: int, *, seated: bool) -> OpenFolder:
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
                (
                    n,
                    length,
                    length,
                    start + 2 * 3_600_000,
                    start,
                    _arrivals(n, start, chance) if seated else "[]",
                )
                for n, (start, length) in enumerate(zip(starts, lengths, strict=True), 1)
            ),
        )
        if seated:
            connection.executemany(_SEAT, _seats(many))
            lost = [(n, start) for n, start in enumerate(starts, 1) if n % _LOST_EVERY == 0]
            connection.executemany(_MESSAGE, _messages(lost))
            # Everybody's classes were counted; those with a loss once more, by the program itself.
            connection.executemany("UPDATE times SET due = 1 WHERE lesson_id = ?", ((n,) for n, _ in lost))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _arrivals(n: int, start: int, chance: random.Random) -> str:
    """Nearly everybody is let in, a few minutes before the start or after it."""
    came = [
        f'{{"user_id":"{n}{who}","first":{first},"latest":{first},"count":1}}'
        for who in "ts"
        if chance.random() < _COMES
        for first in [start + chance.randrange(-5 * MINUTE, 5 * MINUTE)]
    ]
    return f"[{','.join(came)}]"


def _messages(lost: Iterable[tuple[int, int]]) -> Iterator[tuple[int, str, int, str, str, str | None, str]]:
    """What is heard of a class whose connection is lost once, and an entry that is turned away."""
    number = 0
    for n, start in lost:
        for request, seconds, told, outcome in _STORY:
            number += 1
            yield number, f"m{number}", start + seconds * 1000, request, f"T{n}", told, outcome


def _seats(many: int) -> Iterator[tuple[int, int, str, str]]:
    for n in range(1, many + 1):
        yield n, 1 + n % TUTORS, "tutor", f"{n}t"
        yield n, 1 + TUTORS + n % STUDENTS, "student", f"{n}s"
