"""A person's word on a lesson's total."""

from __future__ import annotations

from lcadmin.domain.class_time_order import in_order
from lcadmin.domain.errors import BadInput
from lcadmin.domain.lesson_time import Correction, EventKind, LessonTime
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.lesson_time import lesson_events, refold
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

LONGEST_TOTAL = 7 * 24 * 3600
"""The most seconds that a correction may give to one class."""


def correct(desk: Desk, lesson_id: int, seconds: int, why: str, who: str = "") -> LessonTime:
    """A person's word on a lesson's total (rule 11). BadInput, NotFound."""
    if not 0 <= seconds <= LONGEST_TOTAL:
        raise BadInput("bad_total", seconds=seconds, most=LONGEST_TOTAL)
    reason = why.strip()
    if not reason:
        raise BadInput("correction_needs_reason")

    def work(tables: Tables) -> tuple[LessonTime, str]:
        now = desk.clock.now()
        lesson = tables.lessons.get(lesson_id)
        # As the fold places them: the wall clock may have been set back since some of them came.
        events = [event for _, event in in_order(lesson_events(tables, lesson), now)]
        told = [event for event in events if event.kind is not EventKind.CONNECT]
        after = max((event.id for event in events), default="")
        tables.times.correct(lesson_id, Correction(seconds, who.strip(), now, reason, after, len(told)))
        return refold(tables, lesson_id, now), lesson.title

    return act(desk, lambda done: Text.of("action_correct", title=done[1]), work)[0]
