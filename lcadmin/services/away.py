"""What was missed while nobody listened: the PC slept, was off, or lcadmin was closed."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, Span, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from lcadmin.services.ports import Desk
from lcadmin.services.tables import LessonQuery, LessonRow

_SHORTEST = 2 * MINUTE
_FARTHEST = 14 * DAY


@dataclass(frozen=True, slots=True)
class Missed:
    """A class of which something may be missing, and when nothing was heard of it."""

    lesson: Lesson
    silent: Span


@dataclass(frozen=True, slots=True)
class Away:
    """The time away, from the first moment to the last, and the classes in it by start."""

    start: Instant
    end: Instant
    missed: tuple[Missed, ...]


def heard_until(row: LessonRow) -> Instant:
    """When the last message about a class can have come: its end where it was heard, else an hour after
    the planned one."""
    latest = plus(row.lesson.end, HOUR)
    ended = row.time.ended_at if row.time.status is Status.ENDED and not row.time.in_review else None
    if ended is None:
        return latest
    return min(latest, max(ended, plus(row.lesson.start, 1)))  # nothing was left to be heard after its end


def away(desk: Desk, since: Instant) -> Away | None:
    """What was missed after ``since`` (at most two weeks back) in spells that are over; None where
    nothing was: a night without classes is nobody's business."""
    with desk.store.read() as tables:
        now = desk.clock.now()
        begin = max(since, plus(now, -_FARTHEST))
        if begin >= now:
            return None
        spells = [
            spell
            for spell in tables.runs.deaf(begin, now)
            if spell.end is not None and spell.end - spell.start >= _SHORTEST
        ]
        if not spells:
            return None
        query = LessonQuery(start=plus(begin, -DAY), end=now, practice=False)
        missed = []
        for row in tables.lessons.find(query):
            until = heard_until(row)
            silent = next((spell for spell in spells if spell.overlaps(row.lesson.start, until)), None)
            if silent is not None and row.lesson.cancelled is None:
                missed.append(Missed(row.lesson, silent))
        if not missed:
            return None
        ends = [spell.end for spell in spells if spell.end is not None]
        return Away(spells[0].start, max(ends), tuple(missed))
