"""Changing a class that was made: moving, editing, cancelling, excusing, new links.

Every change holds from the next message on: a class's door is asked afresh each time. Links stay
good unless they are named here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lcadmin.domain.admission import resumed
from lcadmin.domain.errors import BadInput, NotFound, Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.tokens import check_own_number
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.lesson_time import refold
from lcadmin.services.new_lesson import (
    Faces,
    NewLesson,
    Numbers,
    check_minutes,
    check_people,
    check_title,
    checked,
    seat_of,
)
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_lesson import schedule
from lcadmin.services.tables import Tables

Change = Callable[[Tables, Lesson], None]


@dataclass(frozen=True, slots=True)
class LessonEdit:
    """What to change; None leaves it. ``tutor`` takes the place of every present tutor, ``students``
    are all the students from now on."""

    title: str | None = None
    minutes: int | None = None
    record: bool | None = None
    tutor: int | None = None
    students: tuple[int, ...] | None = None


def move(desk: Desk, lesson_id: int, start: Instant) -> Lesson:
    """Gives a class another start. Its links stay good, whoever has one should be told. NotFound,
    BadInput; Refusal where it is cancelled."""

    return _change(desk, "action_move_class", lesson_id, lambda tables, lesson: shift(tables, lesson, start))


def shift(tables: Tables, lesson: Lesson, start: Instant) -> None:
    """Within a transaction: ``move``, without folding."""
    if lesson.cancelled is not None:
        raise Refusal("cancelled_cannot_move")
    checked(NewLesson(lesson.title, start, lesson.minutes, (0,), ()))
    # A window that the office opened by hand was for the former time.
    tables.lessons.put(replace(lesson, start=start, opens=None, closes=None))


def edit(desk: Desk, lesson_id: int, edit: LessonEdit) -> Lesson:
    """Changes what ``edit`` names. Whoever leaves the class loses the link, whoever joins gets a new
    one, everybody else keeps theirs. NotFound, BadInput."""

    def work(tables: Tables, lesson: Lesson) -> None:
        after = replace(
            lesson,
            title=lesson.title if edit.title is None else check_title(edit.title),
            minutes=lesson.minutes if edit.minutes is None else check_minutes(edit.minutes),
            record=lesson.record if edit.record is None else edit.record,
        )
        if after != lesson:
            tables.lessons.put(after)
        tutors = sitting(lesson, Role.TUTOR) if edit.tutor is None else (edit.tutor,)
        students = (
            sitting(lesson, Role.STUDENT) if edit.students is None else tuple(dict.fromkeys(edit.students))
        )
        check_people(tutors, students)
        seat_only(desk, tables, lesson, Role.TUTOR, tutors)
        seat_only(desk, tables, lesson, Role.STUDENT, students)

    return _change(desk, "action_edit_class", lesson_id, work)


def call_off(tables: Tables, lesson: Lesson, by: CancelledBy, told: Instant | None, now: Instant) -> None:
    """Within a transaction: nobody is let in any more. Calling off again corrects who and, where ``told`` is
    given, when told. The caller folds."""
    before = lesson.cancelled
    when = told if told is not None else (now if before is None else before.told)
    at = now if before is None else before.at
    tables.lessons.put(replace(lesson, cancelled=Cancellation(by, when, at)))


def put_on(tables: Tables, lesson: Lesson) -> None:
    """Within a transaction: a class that was called off is on again, its links are good. The caller folds."""
    tables.lessons.put(replace(lesson, cancelled=None))
    tables.terms.put(lesson.id, None)


def excuse(desk: Desk, lesson_id: int, student_id: int, excused: bool = True) -> Lesson:
    """Notes that one student need not come (or must after all). NotFound."""

    def work(tables: Tables, lesson: Lesson) -> None:
        seat = seat_of_person(lesson, student_id, Role.STUDENT)
        tables.lessons.put_seat(replace(seat, excused=excused))

    def words(lesson: Lesson) -> Text:
        name = seat_of_person(lesson, student_id, Role.STUDENT).name
        return Text.of("action_excuse" if excused else "action_unexcuse", name=name, title=lesson.title)

    return _change(desk, words, lesson_id, work)


def resume(desk: Desk, lesson_id: int) -> Lesson:
    """Lets new students in again after too many wrong links; counting begins again."""
    return _change(
        desk, "action_resume", lesson_id, lambda tables, lesson: tables.lessons.put(resumed(lesson))
    )


def renew_seat(desk: Desk, lesson_id: int, person_id: int, number: str | None = None) -> Seat:
    """Makes one person's link useless and gives another, with a seat ``number`` that the user chose or one
    that nobody can guess. NotFound where they are not in the class, BadInput for a number that does not do
    or that another link has or had."""
    own = None if number is None else check_own_number(number)

    def work(tables: Tables) -> tuple[Seat, str]:
        lesson = tables.lessons.get(lesson_id)
        seat = seat_of_person(lesson, person_id)
        if own is not None and tables.lessons.numbers_taken([own]):
            raise BadInput("own_number_taken")
        return renewed(desk, tables, lesson, seat, own), lesson.title

    def words(made: tuple[Seat, str]) -> Text:
        return Text.of("action_new_link", name=made[0].name, title=made[1])

    return act(desk, words, work)[0]


def duplicate(desk: Desk, lesson_id: int, start: Instant) -> Lesson:
    """The same class with the same people at another time. NotFound, BadInput."""
    with desk.store.read() as tables:
        lesson = tables.lessons.get(lesson_id)
    new = NewLesson(
        title=lesson.title,
        start=start,
        minutes=lesson.minutes,
        tutors=sitting(lesson, Role.TUTOR),
        students=sitting(lesson, Role.STUDENT),
        kind=lesson.kind,
        record=lesson.record,
        practice=lesson.practice,
    )
    return schedule(desk, new, words=lambda made: Text.of("action_duplicate_class", title=made[0].title))[0]


def seat_of_person(lesson: Lesson, person_id: int, role: Role | None = None) -> Seat:
    """A person's standing seat (as ``role``). NotFound."""
    for seat in lesson.standing:
        if seat.person_id == person_id and role in (None, seat.role):
            return seat
    raise NotFound("not_in_this_class")


def renewed(desk: Desk, tables: Tables, lesson: Lesson, seat: Seat, number: str | None = None) -> Seat:
    """Within a transaction: revokes a seat and gives its person another (with ``number``, a free one)."""
    _revoke(desk, tables, seat)
    user_id = number or _number(desk, tables)
    return tables.lessons.add_seat(replace(seat, id=0, lesson_id=lesson.id, user_id=user_id))


def _change(desk: Desk, words: str | Callable[[Lesson], Text], lesson_id: int, change: Change) -> Lesson:
    """``words``: what stands after *Undo*, or its key where it names the class."""

    def work(tables: Tables) -> Lesson:
        change(tables, tables.lessons.get(lesson_id))
        refold(tables, lesson_id, desk.clock.now())
        return tables.lessons.get(lesson_id)

    def named(lesson: Lesson) -> Text:
        return Text.of(words, title=lesson.title) if isinstance(words, str) else words(lesson)

    return act(desk, named, work)


def sitting(lesson: Lesson, role: Role) -> tuple[int, ...]:
    return tuple(seat.person_id for seat in lesson.standing if seat.role is role)


def seat_only(desk: Desk, tables: Tables, lesson: Lesson, role: Role, people: tuple[int, ...]) -> None:
    """Within a transaction: revokes the seats of those who leave and seats those who join."""
    faces = Faces(tables)
    if not all(faces[person].sample for person in people):
        stays_made_up(tables, lesson.id)
    present = sitting(lesson, role)
    for seat in lesson.standing:
        if seat.role is role and seat.person_id not in people:
            _revoke(desk, tables, seat)
    for person in people:
        if person not in present:
            tables.lessons.add_seat(seat_of(faces[person], role, _number(desk, tables), lesson.id))


def stays_made_up(tables: Tables, lesson_id: int) -> None:
    """Within a transaction, before somebody real comes into a class: one that was of sample people alone is
    practice from here on, so that nobody is ever paid for it and it goes with the sample data."""
    lesson = tables.lessons.get(lesson_id)
    if not lesson.practice and tables.samples.is_made_up(lesson_id):
        tables.lessons.put(replace(lesson, practice=True))


def _revoke(desk: Desk, tables: Tables, seat: Seat) -> None:
    tables.lessons.put_seat(replace(seat, revoked_at=desk.clock.now()))


def _number(desk: Desk, tables: Tables) -> str:
    return Numbers(desk.entropy, tables.lessons, tables.settings.load().seat_digits, 1).next()
