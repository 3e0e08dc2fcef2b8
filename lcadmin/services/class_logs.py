"""Browsing the class logs that were imported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lcadmin.domain.settings import API_KEYS

if TYPE_CHECKING:
    from lcadmin.domain.class_logs import EventLog, ParticipantLog
    from lcadmin.domain.lessons import Lesson
    from lcadmin.services.log_tables import ImportRecord, LogQuery, LogRow
    from lcadmin.services.ports import Desk
    from lcadmin.services.tables import Tables

_PIECE = 500


@dataclass(frozen=True, slots=True)
class ClassLogDetails:
    """All that the log says of one class."""

    row: LogRow
    participants: tuple[ParticipantLog, ...]
    events: tuple[EventLog, ...]


def find(desk: Desk, query: LogQuery, limit: int | None = None) -> Iterator[LogRow]:
    """The rows that match, in the order asked for, read by pieces from one snapshot."""
    with desk.store.read() as tables:
        ids = tables.logs.ids(query, limit)
        for first in range(0, len(ids), _PIECE):
            yield from tables.logs.rows(ids[first : first + _PIECE])


def find_whole(
    desk: Desk, query: LogQuery, limit: int | None = None
) -> Iterator[tuple[LogRow, list[ParticipantLog]]]:
    """As ``find``, each with who was there."""
    with desk.store.read() as tables:
        ids = tables.logs.ids(query, limit)
        for first in range(0, len(ids), _PIECE):
            rows = tables.logs.rows(ids[first : first + _PIECE])
            people = tables.logs.participants_of([row.class_no for row in rows])
            yield from ((row, people.get(row.class_no, [])) for row in rows)


def people_in(desk: Desk, query: LogQuery) -> Iterator[ParticipantLog]:
    """Who was in the classes that match, class by class."""
    for _row, people in find_whole(desk, query):
        yield from people


def first(desk: Desk, query: LogQuery, limit: int) -> list[LogRow]:
    """The first rows, at once however many there are."""
    with desk.store.read() as tables:
        return tables.logs.first(query, limit)


def ids(desk: Desk, query: LogQuery) -> Sequence[int]:
    """All rows that match, as numbers."""
    with desk.store.read() as tables:
        return tables.logs.ids(query)


def rows(desk: Desk, numbers: Sequence[int]) -> list[LogRow]:
    """These rows, in this order."""
    with desk.store.read() as tables:
        return tables.logs.rows(numbers)


def details(desk: Desk, class_no: int) -> ClassLogDetails | None:
    """One class with who was there and what happened; None where it is gone."""
    with desk.store.read() as tables:
        row = tables.logs.class_row(class_no)
        if row is None:
            return None
        return ClassLogDetails(
            row, tuple(tables.logs.participants(class_no)), tuple(tables.logs.events(class_no))
        )


def names(desk: Desk, *, tutors: bool, begins: str = "", limit: int = 200) -> list[str]:
    """Names of tutors or students in the log."""
    with desk.store.read() as tables:
        return tables.logs.names(tutors=tutors, begins=begins, limit=limit)


def latest_import(desk: Desk) -> ImportRecord | None:
    """The import that was done last."""
    with desk.store.read() as tables:
        return next(iter(tables.logs.imports(done=True, limit=1)), None)


def is_in_use(desk: Desk) -> bool:
    """Whether there is a log to look at, or keys to get one by."""
    with desk.store.read() as tables:
        if tables.logs.any():
            return True
    return has_keys(desk)


def has_keys(desk: Desk) -> bool:
    """Whether LearnCube's REST API can be asked."""
    return all(desk.keyring.get(key) for key in API_KEYS)


def know(tables: Tables, lessons: Iterable[Lesson]) -> bool:
    """Whether an imported log has a length for any of these classes; within a transaction."""
    some = list(lessons)
    numbers = tables.logs.matches([lesson.id for lesson in some]).values()
    rows = [tables.logs.class_row(number) for matched in numbers for number in matched]
    rows += tables.logs.by_token([lesson.token for lesson in some])
    return any(row is not None and row.log.seconds is not None for row in rows)
