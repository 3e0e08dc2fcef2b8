"""The messages that came: the latest for a page, all of them for a file, and others' from a file."""

from __future__ import annotations

from collections.abc import Iterator
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
from lcadmin.services.tables_lessons import LessonsTable
from lcadmin.services.taking_in import finish
from lcadmin.services.words import words_of

__all__ = ["DeliveryRow", "JournalImport", "RejectedLine", "export", "import_lines", "recent"]

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
        words = words_of(desk, tables.settings.load())
        classes = _Classes(tables.lessons)
        rows = [(row, classes[row.token]) for row in tables.journal.newest(limit, before)]
        return [
            DeliveryRow(row, lesson, _who(row, lesson), dict(from_delivery(row, lesson, words).body))
            for row, lesson in rows
        ]


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
