"""A class that is one of a series: where it stands in it, and changing one, this and later ones, or all.

Classes that have begun stay as they were; so do those that are called off.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.recurrence import shift_between, shifted
from lcadmin.domain.wording import Text
from lcadmin.services.change_lesson import LessonEdit, seat_only, shift, sitting
from lcadmin.services.lesson_time import refold
from lcadmin.services.new_lesson import NewLesson, check_minutes, check_people, check_title
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_lesson import Clash, meeting
from lcadmin.services.schedule_many import Cancelled, Progress
from lcadmin.services.tables import Tables
from lcadmin.services.undo import act_many


class Scope(StrEnum):
    """Which classes of a series are meant."""

    ONE = "one"
    LATER = "later"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a class stands in its series: number ``number`` (from 1) of ``count``; those beside it by id;
    ``last`` is when the last one begins. ``later`` and ``whole`` are how many a change of this and later
    ones, or of all, would be about."""

    number: int
    count: int
    before: int | None
    after: int | None
    last: Instant
    later: int
    whole: int


@dataclass(frozen=True, slots=True)
class SeriesEdit:
    """What to change, seen from one class of the series; None leaves it. ``start`` is when that class begins
    from now on: the others move by the same days, to the same time of the day. Of ``students`` whoever joins
    or leaves that class joins or leaves the others."""

    title: str | None = None
    start: Instant | None = None
    minutes: int | None = None
    record: bool | None = None
    tutor: int | None = None
    students: tuple[int, ...] | None = None


def place(desk: Desk, lesson_id: int) -> Place | None:
    """Where the class stands; None where it is in no series. NotFound."""
    with desk.store.read() as tables:
        lesson = tables.lessons.get(lesson_id)
        if lesson.series_id is None:
            return None
        whole = tables.lessons.of_series(lesson.series_id)
    here = [one.id for one in whole].index(lesson_id)
    now = desk.clock.now()
    return Place(
        number=here + 1,
        count=len(whole),
        before=whole[here - 1].id if here else None,
        after=whole[here + 1].id if here + 1 < len(whole) else None,
        last=whole[-1].start,
        later=len(_meant(whole, lesson, Scope.LATER, now)),
        whole=len(_meant(whole, lesson, Scope.ALL, now)),
    )


def chosen(desk: Desk, lesson_id: int, scope: Scope) -> list[Lesson]:
    """The classes that ``scope`` means, by start; the class itself is always one of them. NotFound."""
    with desk.store.read() as tables:
        lesson = tables.lessons.get(lesson_id)
        if scope is Scope.ONE or lesson.series_id is None:
            return [lesson]
        whole = tables.lessons.of_series(lesson.series_id)
    return _meant(whole, lesson, scope, desk.clock.now())


def edit(
    desk: Desk,
    lesson_id: int,
    change: SeriesEdit,
    scope: Scope = Scope.ONE,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Lesson]:
    """Makes the change in the classes that ``scope`` means, all of them or none, as one step to undo; returns
    them as they are then. Links stay good but of those who leave. NotFound, BadInput, Refusal."""
    lessons = chosen(desk, lesson_id, scope)
    with desk.store.read() as tables:
        lesson, zone = tables.lessons.get(lesson_id), tables.settings.load().zone
    one = _Edit(desk, lesson, change, zone)
    title = lesson.title if change.title is None else check_title(change.title)
    words = Text.of("action_edit_class", title=title)
    if len(lessons) > 1:
        words = Text.of("action_edit_series", title=title, count=len(lessons))
    return act_many(desk, words, [lesson.id for lesson in lessons], one.make, progress, cancelled)


def clashes(desk: Desk, lesson_id: int, new: NewLesson, scope: Scope) -> list[Clash]:
    """As ``schedule_lesson.clashes``, for the classes that ``scope`` means as they would be if the class were
    ``new``. NotFound."""
    if new.practice:
        return []
    lessons = chosen(desk, lesson_id, scope)
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
        move = shift_between(tables.lessons.get(lesson_id).start, new.start, zone)
        moments = [shifted(lesson.start, move, zone) for lesson in lessons]
        people = list(dict.fromkeys((*new.tutors, *new.students)))
        return meeting(tables, people, moments, new.minutes, {lesson.id for lesson in lessons})


def _meant(whole: list[Lesson], lesson: Lesson, scope: Scope, now: Instant) -> list[Lesson]:
    return [
        other
        for other in whole
        if other.id == lesson.id
        or (
            other.cancelled is None
            and other.start > now
            and (scope is Scope.ALL or other.start >= lesson.start)
        )
    ]


class _Edit:
    """A change as one class shows it, ready to be made in any of its series."""

    def __init__(self, desk: Desk, seen: Lesson, change: SeriesEdit, zone: ZoneInfo) -> None:
        self._desk = desk
        self._zone = zone
        self._now = desk.clock.now()
        self._edit = LessonEdit(
            None if change.title is None else check_title(change.title),
            None if change.minutes is None else check_minutes(change.minutes),
            change.record,
            change.tutor,
        )
        moved = change.start is not None and change.start != seen.start
        self._shift = shift_between(seen.start, change.start, zone) if moved and change.start else None
        before = set(sitting(seen, Role.STUDENT))
        after = before if change.students is None else set(change.students)
        self._leave = before - after
        self._join = tuple(one for one in dict.fromkeys(change.students or ()) if one not in before)

    def make(self, tables: Tables, lesson_id: int) -> Lesson:
        """Within a transaction."""
        edit, lesson = self._edit, tables.lessons.get(lesson_id)
        if self._shift is not None:
            shift(tables, lesson, shifted(lesson.start, self._shift, self._zone))
            lesson = tables.lessons.get(lesson_id)
        after = replace(
            lesson,
            title=lesson.title if edit.title is None else edit.title,
            minutes=lesson.minutes if edit.minutes is None else edit.minutes,
            record=lesson.record if edit.record is None else edit.record,
        )
        if after != lesson:
            tables.lessons.put(after)
        self._seat(tables, lesson)
        refold(tables, lesson_id, self._now)
        return tables.lessons.get(lesson_id)

    def _seat(self, tables: Tables, lesson: Lesson) -> None:
        tutors = sitting(lesson, Role.TUTOR) if self._edit.tutor is None else (self._edit.tutor,)
        stay = [one for one in sitting(lesson, Role.STUDENT) if one not in self._leave]
        students = tuple(dict.fromkeys((*stay, *self._join)))
        check_people(tutors, students)
        seat_only(self._desk, tables, lesson, Role.TUTOR, tutors)
        seat_only(self._desk, tables, lesson, Role.STUDENT, students)
