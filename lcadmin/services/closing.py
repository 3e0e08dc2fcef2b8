"""Closed days and absences, and what becomes of the classes they hit: all of it one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from lcadmin.domain.closures import Closure, called_off_by, checked, later
from lcadmin.domain.errors import BadInput, Refusal
from lcadmin.domain.instants import Instant, day_of, day_start
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.replacing import is_ahead
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act, as_one
from lcadmin.services.change_lesson import call_off, seat_of_person, shift
from lcadmin.services.lesson_time import refold
from lcadmin.services.ports import Desk
from lcadmin.services.replacing import put_in_place
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.services.undo import act_many

MOST_DAYS_LATER = 60

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Fate(StrEnum):
    """What becomes of a class that falls on such days."""

    CANCEL = "cancel"
    MOVE = "move"
    EXCUSE = "excuse"  # a student who is away: the class takes place without them
    HAND_OVER = "hand_over"  # a tutor who is away: somebody else teaches
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Plan:
    """``fate`` of the classes hit. ``days_later`` is for moving: so many days, and as many again while that
    day is closed; ``successor`` for handing over."""

    fate: Fate = Fate.LEAVE
    days_later: int = 7
    successor: int | None = None


def ahead(desk: Desk, since: date | None = None) -> list[Closure]:
    """Closed days and absences that end on ``since`` (None: today) or later, by first day."""
    with desk.store.read() as tables:
        return tables.closures.since(_today(desk, tables) if since is None else since)


def hit(desk: Desk, closure: Closure) -> list[Lesson]:
    """The classes that fall on the days and are ahead, by start; practice classes left out. BadInput."""
    clean = checked(closure)
    now = desk.clock.now()
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
        start = day_start(clean.first, zone)
        end = day_start(clean.last + timedelta(days=1), zone)
        rows = tables.lessons.find(LessonQuery(start=start, end=end, practice=False))
        return [row.lesson for row in rows if is_ahead(row.lesson, now) and clean.hits(row.lesson, zone)]


def moves(desk: Desk, closure: Closure, lessons: Sequence[Lesson], days_later: int) -> Mapping[int, Instant]:
    """Where each of the classes would be moved to, by its id; those that find no open day are left out."""
    if not 1 <= days_later <= MOST_DAYS_LATER:
        raise BadInput("bad_days_later", most=MOST_DAYS_LATER)
    clean = checked(closure)
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
        known = [*tables.closures.since(clean.first), clean]
    found: dict[int, Instant] = {}
    for lesson in lessons:
        there = {seat.person_id for seat in lesson.standing}
        shut = [one for one in known if one.person_id is None or one.person_id in there]
        start = later(lesson.start, days_later, zone, partial(_is_open, shut))
        if start is not None:
            found[lesson.id] = start
    return found


def meeting_others(desk: Desk, lessons: Sequence[Lesson], to: Mapping[int, Instant]) -> frozenset[int]:
    """Those of the classes in which somebody would be in two at once after the move, by id."""
    moved = [(lesson, replace(lesson, start=to[lesson.id])) for lesson in lessons if lesson.id in to]
    found: set[int] = set()
    with desk.store.read() as tables:
        for lesson, there in moved:
            people = {seat.person_id for seat in lesson.standing}
            others = [
                other
                for other in tables.lessons.meeting(sorted(people), [(there.start, there.end)])
                if other.id not in to and not other.practice
            ]
            others += [one for _, one in moved if one.id != there.id and _meets(one, there)]
            if any(people & {seat.person_id for seat in other.standing} for other in others):
                found.add(lesson.id)
    return frozenset(found)


def _meets(one: Lesson, other: Lesson) -> bool:
    return one.start < other.end and other.start < one.end


def _is_open(shut: Sequence[Closure], day: date) -> bool:
    return not any(closure.covers(day) for closure in shut)


def close(
    desk: Desk,
    closure: Closure,
    lesson_ids: Sequence[int],
    plan: Plan,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Closure:
    """Notes closed days (or an absence) and does with these classes what ``plan`` says, as one step.
    BadInput, NotFound, Refusal: then nothing was changed."""
    clean = checked(closure)
    one = as_one(desk)
    with desk.store.read() as tables:
        lessons = [tables.lessons.get(lesson_id) for lesson_id in lesson_ids]
        words = _words(tables, clean)
    to = moves(desk, clean, lessons, plan.days_later) if plan.fate is Fate.MOVE else {}
    if plan.fate is Fate.MOVE and len(to) < len(lessons):
        raise Refusal("no_open_day")
    stored = act(one, words, lambda tables: tables.closures.add(clean))
    if plan.fate is not Fate.LEAVE and lesson_ids:
        each = partial(_done_with, desk, closure=stored, plan=plan, to=to)
        act_many(one, words, lesson_ids, each, progress, cancelled)
    return stored


def reopen(desk: Desk, closure_id: int) -> None:
    """Takes closed days or an absence away; classes that were cancelled or moved for it stay so. NotFound."""

    def work(tables: Tables) -> Text:
        closure = tables.closures.get(closure_id)
        tables.closures.remove(closure_id)
        return Text.of("action_reopen", **_days(tables, closure))

    act(desk, lambda words: words, work)


def _done_with(
    desk: Desk, tables: Tables, lesson_id: int, *, closure: Closure, plan: Plan, to: Mapping[int, Instant]
) -> None:
    lesson, now = tables.lessons.get(lesson_id), desk.clock.now()
    if lesson.cancelled is not None:
        return
    if plan.fate is Fate.CANCEL:
        call_off(tables, lesson, called_off_by(lesson, closure.person_id), None, now)
    elif plan.fate is Fate.MOVE:
        shift(tables, lesson, to[lesson_id])
    elif plan.fate is Fate.EXCUSE:
        seat = seat_of_person(lesson, closure.person_id or 0, Role.STUDENT)
        tables.lessons.put_seat(replace(seat, excused=True))
    else:
        put_in_place(desk, tables, lesson_id, closure.person_id or 0, plan.successor)
    refold(tables, lesson_id, now)


def _words(tables: Tables, closure: Closure) -> Text:
    many = "day" if closure.first == closure.last else "days"
    if closure.person_id is None:
        return Text.of(f"action_close_{many}", **_days(tables, closure))
    name = tables.people.get(closure.person_id).shown_name
    return Text.of(f"action_absence_{many}", name=name, **_days(tables, closure))


def _days(tables: Tables, closure: Closure) -> dict[str, object]:
    settings = tables.settings.load()
    first, last = (day_start(day, settings.zone) for day in (closure.first, closure.last))
    return {"first": first, "last": last, "zone": settings.timezone}


def _today(desk: Desk, tables: Tables) -> date:
    return day_of(desk.clock.now(), tables.settings.load().zone)
