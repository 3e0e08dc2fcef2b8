"""The messages that came: the latest for a page, all of them for a file, and others' from a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lcadmin.domain.deliveries import Delivery
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.replies import from_delivery
from lcadmin.services.imports import RejectedLine
from lcadmin.services.journal_import import JournalImport, import_lines
from lcadmin.services.journal_line import to_line
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_journal import MessageQuery
from lcadmin.services.tables_lessons import LessonsTable
from lcadmin.services.taking_in import finish
from lcadmin.services.words import words_of

__all__ = [
    "DeliveryRow",
    "JournalImport",
    "RejectedLine",
    "export",
    "export_found",
    "find",
    "first",
    "ids",
    "import_lines",
    "latest",
    "recent",
    "rows",
]

_PIECE = 500
_MOST_KEPT = 1_000


@dataclass(frozen=True, slots=True)
class DeliveryRow:
    """A delivery with its class, the name of whoever it is about ("" where it is about nobody or
    nobody known), and the reply it got."""

    delivery: Delivery
    lesson: Lesson | None
    who: str
    reply: dict[str, Any]


def recent(desk: Desk, limit: int = 200, before: int | None = None) -> list[DeliveryRow]:
    """The latest deliveries, newest first; ``before`` is the number to page back from."""
    with desk.store.read() as tables:
        return list(_told(desk, tables, tables.journal.newest(limit, before)))


def find(desk: Desk, query: MessageQuery, limit: int | None = None) -> Iterator[DeliveryRow]:
    """The deliveries that match, in the order asked for, read by pieces from one snapshot."""
    with desk.store.read() as tables:
        numbers = tables.journal.found(query, limit)
        words, classes = words_of(desk, tables.settings.load()), _Classes(tables.lessons)
        for first in range(0, len(numbers), _PIECE):
            for row in tables.journal.numbered(numbers[first : first + _PIECE]):
                yield _row(row, classes, words)


def first(desk: Desk, query: MessageQuery, limit: int) -> list[DeliveryRow]:
    """The first rows, at once however many there are."""
    with desk.store.read() as tables:
        return list(_told(desk, tables, tables.journal.numbered(tables.journal.found(query, limit))))


def ids(desk: Desk, query: MessageQuery, after: int | None = None) -> Sequence[int]:
    """All rows that match, as numbers; ``after`` a number those alone that came since, in that order."""
    with desk.store.read() as tables:
        if after is not None:
            return tables.journal.found_after(query, after)
        return tables.journal.found(query)


def rows(desk: Desk, numbers: Sequence[int]) -> list[DeliveryRow]:
    """These rows, in this order."""
    with desk.store.read() as tables:
        return list(_told(desk, tables, tables.journal.numbered(numbers)))


def latest(desk: Desk) -> int:
    """The number of the latest delivery, 0 where there is none."""
    with desk.store.read() as tables:
        return tables.journal.count()


def _told(desk: Desk, tables: Tables, deliveries: Sequence[Delivery]) -> Iterator[DeliveryRow]:
    words, classes = words_of(desk, tables.settings.load()), _Classes(tables.lessons)
    return (_row(row, classes, words) for row in deliveries)


def _row(row: Delivery, classes: _Classes, words: Mapping[str, str]) -> DeliveryRow:
    lesson = classes[row.token]
    return DeliveryRow(row, lesson, _who(row, lesson), dict(from_delivery(row, lesson, words).body))


def export(
    desk: Desk, *, lesson_id: int | None = None, since: Instant | None = None
) -> Iterator[dict[str, Any]]:
    """Every delivery (of one class; since a moment), oldest first, with the keys of
    ``lcadmin journal``. ``time`` is a ``msgspec.Raw``: the very text that was sent. NotFound."""
    finish(desk)
    token = None
    if lesson_id is not None:
        with desk.store.read() as tables:
            token = tables.lessons.get(lesson_id).token
    return _lines(desk, token, since)


def export_found(desk: Desk, query: MessageQuery, limit: int | None = None) -> Iterator[dict[str, Any]]:
    """The deliveries that match, in the order asked for, as ``export`` tells them. NotFound for a class or
    a person that there is not."""
    finish(desk)
    with desk.store.read() as tables:
        if query.lesson_id is not None:
            tables.lessons.get(query.lesson_id)
        if query.person_id is not None:
            tables.people.get(query.person_id)
    return _found_lines(desk, query, limit)


def _found_lines(desk: Desk, query: MessageQuery, limit: int | None) -> Iterator[dict[str, Any]]:
    for row in find(desk, query, limit):
        yield to_line(row.delivery, row.reply)


def _lines(desk: Desk, token: str | None, since: Instant | None) -> Iterator[dict[str, Any]]:
    with desk.store.read() as tables:
        words = words_of(desk, tables.settings.load())
        classes = _Classes(tables.lessons)
        for row in tables.journal.in_order(token=token, since=since):
            yield to_line(row, from_delivery(row, classes[row.token], words).body)


def _who(row: Delivery, lesson: Lesson | None) -> str:
    if lesson is None or not row.user_id:
        return ""
    seat = lesson.seat(row.user_id)
    return "" if seat is None else seat.name


class _Classes:
    """Classes by token, each read once, the earliest forgotten when there are many."""

    def __init__(self, lessons: LessonsTable) -> None:
        self._lessons = lessons
        self._known: dict[str, Lesson | None] = {}

    def __getitem__(self, token: str) -> Lesson | None:
        if token not in self._known:
            if len(self._known) >= _MOST_KEPT:
                del self._known[next(iter(self._known))]
            self._known[token] = self._lessons.by_token(token) if token else None
        return self._known[token]
