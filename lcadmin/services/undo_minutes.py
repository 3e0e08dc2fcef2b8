"""Undoing a correction: they are only ever added, so a further one brings back the former total."""

from __future__ import annotations

from dataclasses import replace

from lcadmin.domain.actions import RowChange
from lcadmin.domain.class_time import fold
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Correction, EventKind
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.wording import Text, render
from lcadmin.services.lesson_time import lesson_events, plan_of
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.words import words_of


def correct_again(desk: Desk, tables: Tables, step: RowChange) -> None:
    """Adds the correction that makes a step of the corrections' table. Refusal where another one was made
    since."""
    fields = step.after or step.before or {}
    lesson = tables.lessons.get(int(fields["lesson_id"] or 0))
    made = tables.times.corrections(lesson.id)
    recorded, why = int(fields["seconds"] or 0), str(fields["why"])
    if step.after is not None:
        said = render(Text.of("redo_why", why=why), words_of(desk, tables.settings.load()))
        tables.times.correct(lesson.id, _as_of_now(desk, tables, lesson, recorded, said))
        return
    if made[-1].seconds != recorded:
        raise Refusal("undo_correction_since", what=lesson.title)
    was = (Instant(int(fields["at"] or 0)), recorded, why)
    place = [(c.at, c.seconds, c.why) for c in made].index(was)
    tables.times.correct(lesson.id, _former(desk, tables, lesson, made[:place], why))


def _former(
    desk: Desk, tables: Tables, lesson: Lesson, before: tuple[Correction, ...], why: str
) -> Correction:
    said = render(Text.of("undo_why", why=why), words_of(desk, tables.settings.load()))
    plan = replace(plan_of(tables, lesson, tables.settings.load()), corrections=before)
    time = fold(lesson_events(tables, lesson), plan, desk.clock.now())
    again = _as_of_now(desk, tables, lesson, time.counted_seconds, said)
    # What was in review before is so again: nothing counts as seen.
    return replace(again, after_id="", seen=None) if time.reviews else again


def _as_of_now(desk: Desk, tables: Tables, lesson: Lesson, seconds: int, why: str) -> Correction:
    now = desk.clock.now()
    events = [event for event in lesson_events(tables, lesson) if event.arrived <= now]
    told = [event for event in events if event.kind is not EventKind.CONNECT]
    after = max((event.id for event in events), default="")
    return Correction(seconds, desk.who, now, why, after, len(told))
