"""What was missed while nobody listened: the PC slept, was off, or lcadmin was closed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, Span, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.services.tables_lessons import LessonQuery, LessonRow

if TYPE_CHECKING:
    from lcadmin.domain.lessons import Lesson
    from lcadmin.services.ports import Desk
    from lcadmin.services.tables import Tables

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


@dataclass(frozen=True, slots=True)
class LookBack:
    """What a look back found, None where nothing was missed: a night without classes is nobody's
    business. ``until`` is how far everything is known now; the next look begins there."""

    away: Away | None
    until: Instant


def look_back(desk: Desk, since: Instant) -> LookBack:
    """What was missed after ``since`` (at most two weeks back) in spells that are over. A spell that is not
    known to be over, as just after the PC woke, is left to the next look."""
    with desk.store.read() as tables:
        now = desk.clock.now()
        begin = max(since, plus(now, -_FARTHEST))
        over = _over(tables, begin, now) if begin < now else []
        known = max([since, *(end for _, end in over)])
        spells = [Span(start, end) for start, end in over if end - start >= _SHORTEST]
        missed = _missed(tables, spells, begin, now) if spells else ()
        return LookBack(Away(spells[0].start, known, missed) if missed else None, known)


def _over(tables: Tables, begin: Instant, now: Instant) -> list[tuple[Instant, Instant]]:
    return [(spell.start, spell.end) for spell in tables.runs.deaf(begin, now) if spell.end is not None]


def _missed(tables: Tables, spells: list[Span], begin: Instant, now: Instant) -> tuple[Missed, ...]:
    query = LessonQuery(start=plus(begin, -DAY), end=now, practice=False)
    missed = []
    for row in tables.lessons.find(query):
        until = heard_until(row)
        silent = next((spell for spell in spells if spell.overlaps(row.lesson.start, until)), None)
        if silent is not None and row.lesson.cancelled is None:
            missed.append(Missed(row.lesson, silent))
    return tuple(missed)
