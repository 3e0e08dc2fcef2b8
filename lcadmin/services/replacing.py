"""Another tutor for one, some or all classes of a series; and handing over when somebody leaves.

The former person's link dies, everybody else's stays. Pay follows who taught: a class belongs to whoever has
its seat.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from lcadmin.domain.instants import DAY, Instant
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.replacing import is_ahead, successors
from lcadmin.domain.wording import Text
from lcadmin.services import people
from lcadmin.services.acting import as_one
from lcadmin.services.change_lesson import call_off, seat_only
from lcadmin.services.lesson_time import refold
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery
from lcadmin.services.undo import act_many

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Leaving(StrEnum):
    """What becomes of the classes ahead of somebody who leaves."""

    HAND_OVER = "hand_over"
    TAKE_OUT = "take_out"
    CANCEL = "cancel"
    NOTHING = "nothing"


def series_ahead(desk: Desk, lesson_id: int) -> list[Lesson]:
    """A class and the others of its series that are ahead and taught by one of its tutors, by start.
    NotFound."""
    now = desk.clock.now()
    with desk.store.read() as tables:
        lesson = tables.lessons.get(lesson_id)
        if lesson.series_id is None:
            return [lesson]
        tutors = {seat.person_id for seat in lesson.tutors}
        return [
            other
            for other in tables.lessons.of_series(lesson.series_id)
            if other.id == lesson_id
            or (is_ahead(other, now) and tutors & {seat.person_id for seat in other.tutors})
        ]


def ahead(desk: Desk, person_id: int) -> list[Lesson]:
    """The classes that a person has ahead, as tutor or as student, by start; practice classes left out."""
    now = desk.clock.now()
    found: dict[int, Lesson] = {}
    with desk.store.read() as tables:
        for query in (
            LessonQuery(start=Instant(now - DAY), tutor=person_id, practice=False),
            LessonQuery(start=Instant(now - DAY), student=person_id, practice=False),
        ):
            found |= {row.lesson.id: row.lesson for row in tables.lessons.find(query)}
    theirs = [lesson for lesson in found.values() if is_ahead(lesson, now)]
    return sorted(theirs, key=lambda lesson: (lesson.start, lesson.id))


def elsewhere(desk: Desk, person_id: int, lessons: Sequence[Lesson]) -> Mapping[int, Lesson]:
    """Where a person could not be: the other class they are in then, by the class's id."""
    own = {lesson.id for lesson in lessons}
    found: dict[int, Lesson] = {}
    with desk.store.read() as tables:
        busy = tables.lessons.meeting([person_id], [(lesson.start, lesson.end) for lesson in lessons])
    for lesson in lessons:
        for other in busy:
            overlaps = other.start < lesson.end and lesson.start < other.end
            if overlaps and other.id not in own and not other.practice:
                found.setdefault(lesson.id, other)
    return found


def replace_tutor(
    desk: Desk,
    lesson_ids: Sequence[int],
    former: int,
    successor: int,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> list[Lesson]:
    """``successor`` teaches these classes in the place of ``former``, as one step; the classes that were
    changed. BadInput, NotFound: then none was."""
    with desk.store.read() as tables:
        names = {
            "former": tables.people.get(former).shown_name,
            "name": tables.people.get(successor).shown_name,
        }
        title = tables.lessons.get(lesson_ids[0]).title if lesson_ids else ""
    if len(lesson_ids) == 1:
        words = Text.of("action_replace_tutor", title=title, **names)
    else:
        words = Text.of("action_replace_tutor_often", count=len(lesson_ids), **names)
    return _changed(
        act_many(
            desk,
            words,
            lesson_ids,
            lambda tables, lesson_id: put_in_place(desk, tables, lesson_id, former, successor),
            progress,
            cancelled,
        )
    )


def leave(
    desk: Desk,
    person_id: int,
    lesson_ids: Sequence[int],
    what: Leaving,
    successor: int | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Person:
    """Makes a person inactive and, in the same step, does ``what`` with these classes of theirs. BadInput,
    NotFound: then nothing was changed."""
    one = as_one(desk)
    person = people.edit(one, person_id, active=False)
    if what is Leaving.NOTHING or not lesson_ids:
        return person
    words = Text.of("action_leave", name=person.name, count=len(lesson_ids))
    if what is Leaving.CANCEL:
        by = CancelledBy.TUTOR if person.role is Role.TUTOR else CancelledBy.STUDENT
        each = _calling_off(desk, by)
    else:
        given = successor if what is Leaving.HAND_OVER else None

        def each(tables: Tables, lesson_id: int) -> Lesson | None:
            return put_in_place(desk, tables, lesson_id, person_id, given)

    act_many(one, words, lesson_ids, each, progress, cancelled)
    return people.get(desk, person_id)


def _calling_off(desk: Desk, by: CancelledBy) -> Callable[[Tables, int], Lesson | None]:
    def each(tables: Tables, lesson_id: int) -> Lesson | None:
        lesson, now = tables.lessons.get(lesson_id), desk.clock.now()
        if lesson.cancelled is not None:
            return None
        call_off(tables, lesson, by, None, now)
        refold(tables, lesson_id, now)
        return lesson

    return each


def put_in_place(
    desk: Desk, tables: Tables, lesson_id: int, former: int, successor: int | None
) -> Lesson | None:
    """The class afterwards, None where nothing was changed."""
    lesson = tables.lessons.get(lesson_id)
    touched = False
    for role in Role:
        after = successors(lesson, former, successor, role)
        if after is not None:
            seat_only(desk, tables, lesson, role, after)
            touched = True
    if not touched:
        return None
    refold(tables, lesson_id, desk.clock.now())
    return tables.lessons.get(lesson_id)


def _changed(found: Sequence[Lesson | None]) -> list[Lesson]:
    return [lesson for lesson in found if lesson is not None]
