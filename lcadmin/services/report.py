"""Reports over the counted time. Practice is on none of them, nor is a class that is still to come."""

from __future__ import annotations

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.reports import By, DurationRow, DurationsReport, Taught, Totals
from lcadmin.domain.reports import durations as over
from lcadmin.services.lesson_time import refold_due
from lcadmin.services.ports import Desk
from lcadmin.services.tables import LessonQuery, LessonRow

__all__ = ["By", "DurationRow", "DurationsReport", "Totals", "durations"]

_TO_COME = frozenset({Status.SCHEDULED, Status.WAITING})


def durations(
    desk: Desk, *, start: Instant | None = None, end: Instant | None = None, by: str = By.CLASS
) -> DurationsReport:
    """How long classes lasted, with totals: those whose planned start lies in [start, end), by class,
    week or month of the business's zone (rule 12). A cancelled class is on it only where something
    was counted or a person should look. BadInput for another ``by``."""
    if by not in tuple(By):
        raise BadInput("bad_choice", field="by", given=by, choices=", ".join(By))
    refold_due(desk, whole=True)
    with desk.store.read() as tables:
        rows = tables.lessons.find(LessonQuery(start=start, end=end, practice=False))
        zone = tables.settings.load().zone
    return over((_taught(row) for row in rows if _belongs(row)), By(by), zone)


def _belongs(row: LessonRow) -> bool:
    time = row.time
    if time.counted_seconds or time.in_review:
        return True
    return time.status not in _TO_COME and time.status is not Status.CANCELLED


def _taught(row: LessonRow) -> Taught:
    lesson, time = row.lesson, row.time
    review = time.reviews[0] if time.reviews else None
    return Taught(lesson.id, lesson.title, lesson.start, time.counted_seconds, review)
