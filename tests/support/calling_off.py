"""One class called off and put back on, and what is charged and paid for it then."""

from __future__ import annotations

from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.terms import Terms
from lcadmin.services import cancelling, change_many
from lcadmin.services.ports import Desk


def call_off(desk: Desk, lesson_id: int, by: CancelledBy, told: Instant | None = None) -> Lesson:
    return cancelling.cancel(desk, [lesson_id], by, told)[0]


def put_back_on(desk: Desk, lesson_id: int) -> Lesson:
    return change_many.reinstate_many(desk, [lesson_id])[0]


def terms_of(desk: Desk, lesson_id: int) -> Terms | None:
    with desk.store.read() as tables:
        return cancelling.decided(tables, tables.lessons.get(lesson_id))
