"""Rows to put into a store, and short ways to put them there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TypeVar

from lcadmin.domain.deliveries import Delivery, Outcome, Receipt
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Arrival, LessonTime, Reading, Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text
from lcadmin.paths import DataFolder
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore

T = TypeVar("T")
NOW = Instant(1_795_449_600_000)
HOUR = 3_600_000


def do(store: SqliteStore, work: Callable[[Tables], T]) -> T:
    """Writes and waits."""
    return store.write(work).result(timeout=20)


def settle(store: SqliteStore) -> None:
    """Until the listeners have heard of everything that was answered before."""
    do(store, lambda _: None)


def person(name: str = "Anna Berg", role: Role = Role.TUTOR, **changes: object) -> Person:
    return Person(name, role, **changes)  # type: ignore[arg-type]


def lesson(token: str = "TOKENTOKEN", *seats: Seat, **changes: object) -> Lesson:
    given: dict[str, object] = {"title": "English", "start": NOW, "minutes": 60} | changes
    return Lesson(token=token, seats=seats, **given)  # type: ignore[arg-type]


def seat(number: str, of: Person, role: Role | None = None, **changes: object) -> Seat:
    return Seat(number, of.id, role or of.role, of.shown_name, of.avatar, of.active, **changes)  # type: ignore[arg-type]


def delivery(number: int, token: str = "TOKENTOKEN", **changes: object) -> Delivery:
    receipt = Receipt(f"id-{number:06d}", Instant(NOW + number), "run", number, "203.0.113.7")
    given: dict[str, object] = {
        "receipt": receipt,
        "request": "connect_lesson",
        "token": token,
        "user_id": "1001",
        "time_json": None,
        "outcome": Outcome.ACCEPTED,
        "status": True,
    }
    return Delivery(**(given | changes))  # type: ignore[arg-type]


def time(status: Status = Status.ENDED, counted: int = 611, **changes: object) -> LessonTime:
    return LessonTime(status, counted, counted, **({"as_of": NOW} | changes))  # type: ignore[arg-type]


RICH = LessonTime(
    Status.CRASHED,
    400,
    500,
    as_of=NOW,
    turns_at=Instant(NOW + 90_000),
    reviews=(Text.of("review", gap=12, name="Zoë"),),
    alternatives=(Reading(300, Text.of("why_shorter")), Reading(600, Text.of("why_longer", s=1))),
    repeats=2,
    notes=(Text.of("note"),),
    arrivals=(Arrival("1001", NOW, Instant(NOW + 5), 3),),
    sessions=2,
    running_since=Instant(NOW - 1),
    lost_at=Instant(NOW - 2),
    started_at=Instant(NOW - 3),
    ended_at=Instant(NOW - 4),
    last_heard=Instant(NOW - 5),
)


def classroom(tables: Tables, token: str = "TOKENTOKEN", **changes: object) -> Lesson:
    """A lesson of a new tutor and a new student; their numbers are made of the token."""
    tutor = tables.people.add(person())
    student = tables.people.add(person("Tom Reed", Role.STUDENT))
    seats = (seat(f"{token}1", tutor), seat(f"{token}2", student))
    return tables.lessons.add(lesson(token, *seats, **changes))


@contextmanager
def held(store: SqliteStore) -> Iterator[None]:
    """While the block runs, everything that is written waits; then it is taken together."""
    begun, go_on = Event(), Event()

    def hold(_: Tables) -> None:
        begun.set()
        assert go_on.wait(20)

    holding = store.write(hold)
    assert begun.wait(20)
    try:
        yield
    finally:
        go_on.set()
        holding.result(timeout=20)


@contextmanager
def behind_the_back(folder: Path) -> Iterator[sqlite3.Connection]:
    """The database as somebody with a tool of their own opens it, guards taken down."""
    connection = sqlite3.connect(DataFolder(folder).database, isolation_level=None)
    try:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in triggers:
            connection.execute(sql)
    finally:
        connection.close()
