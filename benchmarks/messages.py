"""The list of messages received: the first rows of every filter in every order, with a million messages and
with ten thousand.

The messages are written straight into the journal of a school that is there: what is measured is how they are
found, and nothing of them is counted.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks import large_school, pairs
from benchmarks.results import LOWER, Figure
from lcadmin.app import open_office
from lcadmin.domain.deliveries import Outcome
from lcadmin.paths import DataFolder
from lcadmin.services import journal
from lcadmin.services.ports import Desk
from lcadmin.services.tables_journal import MessageKind, MessageQuery, MessageSort

MANY, FEW, QUICK = 1_000_000, 10_000, 50_000
PAGE = 64
_FEW_SCHOOL = (1_000, 400, 30)
_AT_ONCE = 5_000
_INSERT = (
    "INSERT INTO journal (number, id, arrived, run, elapsed_ms, request, token, user_id, time_json, outcome,"
    " status, seat_id, imported, chain) VALUES (?, ?, ?, 'r', 5, ?, ?, ?, '\"1\"', ?, ?, ?, 0, '')"
)

_Row = tuple[str, str, str, str, int, int | None]


def figures(school: Path, few: Path, *, quick: bool) -> Iterator[Figure]:
    """``school`` is a large school's data folder, ``few`` is made."""
    many = QUICK if quick else MANY
    hear(school, many)
    large_school.make(few, *_FEW_SCHOOL)
    hear(few, FEW)
    offices = [open_office(DataFolder(folder)) for folder in (school, few)]
    asked = [list(_questions(office.desk)) for office in offices]
    took = [
        pairs.pair(
            name,
            *(
                partial(journal.first, office.desk, one, PAGE)
                for office, one in zip(offices, (query, alike), strict=True)
            ),
        )
        for (name, query), (_, alike) in zip(*asked, strict=True)
    ]
    for office in offices:
        office.close()
    told = f"first rows of {many:,} messages (alternative: of {FEW:,})"
    yield Figure(f"{told}: any page", "ms", took[0].many, took[0].few, LOWER)
    for word, one in (("slowest", max(took)), ("in the middle", sorted(took)[len(took) // 2])):
        yield Figure(
            f"{told}: of {len(took)} filters and orders, {word}: {one.name}", "ms", one.many, one.few, LOWER
        )
    yield pairs.told(took, "messages", many, FEW)


def hear(folder: Path, many: int) -> None:
    """Messages of all classes that are there, in order of time, with their usual share of odd ones."""
    chance = random.Random(9)  # noqa: S311 - a sample, no secret
    connection = sqlite3.connect(DataFolder(folder).database)
    lessons = connection.execute(
        "SELECT id, token, start, minutes FROM lessons ORDER BY start, id"
    ).fetchall()
    seats: dict[int, list[tuple[str, int]]] = {}
    for lesson, user_id, seat in connection.execute("SELECT lesson_id, user_id, id FROM seats ORDER BY id"):
        seats.setdefault(lesson, []).append((user_id, seat))
    rows: list[tuple[object, ...]] = []
    number, each = 0, many // len(lessons)
    for lesson, token, start, minutes in lessons:
        for place in range(each):
            number += 1
            request, its_token, user_id, outcome, status, seat_id = _message(
                chance, token, seats[lesson], place
            )
            arrived = start + place * minutes * 60_000 // each
            rows.append(
                (number, f"d{number}", arrived, request, its_token, user_id, outcome, status, seat_id)
            )
        if len(rows) >= _AT_ONCE:
            connection.executemany(_INSERT, rows)
            rows.clear()
    connection.executemany(_INSERT, rows)
    connection.execute("UPDATE journal_head SET number = ?", (number,))
    connection.commit()
    connection.close()


def _message(chance: random.Random, token: str, seats: list[tuple[str, int]], place: int) -> _Row:
    user_id, seat = seats[place % len(seats)]
    if chance.random() < 0.01:
        return "connect_lesson", f"UNKNOWN{chance.randrange(50)}", "x", "unknown", 0, None
    if place <= len(seats) or chance.random() < 0.3:
        let_in = chance.random() > 0.02
        return "connect_lesson", token, user_id, "admitted" if let_in else "refused", int(let_in), seat
    request = chance.choices(("start_lesson", "end_lesson", "crash_lesson", "odd"), (45, 45, 8, 2))[0]
    wrong = request == "odd" or chance.random() < 0.003
    told = seats[0][0] if chance.random() < 0.7 else ""
    return request, token, told, "malformed" if wrong else "accepted", int(not wrong), None


def _questions(desk: Desk) -> Iterator[tuple[str, MessageQuery]]:
    with desk.store.read() as tables:
        newest = tables.journal.newest(1)[0]
        lesson = tables.lessons.by_token(newest.token)
    person = None if lesson is None else lesson.seats[0].person_id
    filters: list[tuple[str, dict[str, object]]] = [("nothing", {})]
    filters += [(kind.name.lower(), {"kind": kind}) for kind in MessageKind]
    filters += [(outcome.value, {"outcome": outcome}) for outcome in Outcome]
    filters += [
        ("accepted", {"accepted": True}),
        ("turned away", {"accepted": False}),
        ("one person", {"person_id": person}),
        ("a title", {"search": "algebra"}),
        ("a name", {"search": "anna"}),
        ("two words", {"search": "kowalska 17"}),
        ("nothing found", {"search": "qqqqq"}),
    ]
    for name, asked in filters:
        for sort in MessageSort:
            for descending in (True, False):
                query = MessageQuery(**asked, sort=sort, descending=descending)  # type: ignore[arg-type]
                way = "" if descending else ", the least first"
                yield f"{name}, by {sort.value}{way}", query
