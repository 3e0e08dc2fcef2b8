"""Undoing a correction: they are only ever added, so a further row takes the latest back.

What was counted without it holds again, and what comes later counts as if it had never been made.
"""

from __future__ import annotations

from lcadmin.domain.actions import RowChange
from lcadmin.domain.class_time_order import in_order
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Correction, EventKind, standing
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.wording import Text, render
from lcadmin.services.lesson_time import lesson_events
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.words import words_of


def correct_again(desk: Desk, tables: Tables, step: RowChange) -> None:
    """Adds the correction that makes a step of the corrections' table. Refusal where another one was made
    since."""
    fields = step.after or step.before or {}
    lesson = tables.lessons.get(int(fields["lesson_id"] or 0))
    made = standing(tables.times.corrections(lesson.id))
    recorded, why = int(fields["seconds"] or 0), str(fields["why"])
    if step.after is not None:
        said = render(Text.of("redo_why", why=why), words_of(desk, tables.settings.load()))
        tables.times.correct(lesson.id, _as_of_now(desk, tables, lesson, recorded, said))
        return
    was = (Instant(int(fields["at"] or 0)), recorded, why)
    if not made or (made[-1].at, made[-1].seconds, made[-1].why) != was:
        raise Refusal("undo_correction_since", what=lesson.title)
    tables.times.correct(lesson.id, Correction(0, desk.who, desk.clock.now(), ""))


def _as_of_now(desk: Desk, tables: Tables, lesson: Lesson, seconds: int, why: str) -> Correction:
    now = desk.clock.now()
    events = [event for _, event in in_order(lesson_events(tables, lesson), now)]
    told = [event for event in events if event.kind is not EventKind.CONNECT]
    after = max((event.id for event in events), default="")
    return Correction(seconds, desk.who, now, why, after, len(told))
