"""Who was in a class, and the stretches that its total is made of."""

from __future__ import annotations

from lcadmin.domain.instants import SECOND, Instant
from lcadmin.domain.lesson_time import Arrival, EventKind, LessonTime, Status, Step, Verdict
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.presence import Part, Presence, parts, presences
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text


def at(seconds: int) -> Instant:
    return Instant(seconds * SECOND)


def seat(number: str, person: int, name: str, role: Role = Role.STUDENT, gone: int | None = None) -> Seat:
    revoked = None if gone is None else at(gone)
    return Seat(number, person, role, name, id=int(number), revoked_at=revoked, excused=name == "Eve")


def time_of(*arrivals: Arrival, steps: tuple[Step, ...] = ()) -> LessonTime:
    return LessonTime(Status.ENDED, 0, 0, at(0), arrivals=arrivals, steps=steps)


def lesson_of(*seats: Seat) -> Lesson:
    return Lesson("T", "Algebra", at(0), 60, seats=seats)


def test_everybody_stands_there_with_when_they_were_let_in() -> None:
    lesson = lesson_of(seat("1", 1, "Tom"), seat("2", 2, "Anna", Role.TUTOR), seat("3", 3, "Eve"))
    time = time_of(Arrival("2", at(5), at(5), 1), Arrival("1", at(10), at(90), 2))
    assert presences(lesson, time) == (
        Presence(2, "Anna", Role.TUTOR, at(5), at(5), 1),
        Presence(1, "Tom", Role.STUDENT, at(10), at(90), 2),
        Presence(3, "Eve", Role.STUDENT, excused=True),
    )


def test_an_older_link_of_somebody_is_theirs_too() -> None:
    lesson = lesson_of(seat("1", 1, "Tom", gone=50), seat("2", 1, "Tom"))
    time = time_of(Arrival("1", at(10), at(20), 2), Arrival("2", at(60), at(60), 1))
    assert presences(lesson, time) == (Presence(1, "Tom", Role.STUDENT, at(10), at(60), 3),)


def test_who_is_no_more_of_the_class_stands_there_only_if_they_came() -> None:
    lesson = lesson_of(seat("1", 1, "Tom", gone=50), seat("2", 2, "Ada", gone=50))
    time = time_of(Arrival("1", at(10), at(20), 2))
    assert presences(lesson, time) == (Presence(1, "Tom", Role.STUDENT, at(10), at(20), 2, part=False),)


def step(kind: EventKind, when: int, counted: int | None) -> Step:
    return Step(str(when), kind, at(when), Verdict.COUNTED, Text(""), counted=counted)


def test_the_total_is_made_of_stretches_that_never_overlap() -> None:
    steps = (
        step(EventKind.START, 0, None),
        step(EventKind.CRASH, 300, 300),
        step(EventKind.END, 600, 305),
        step(EventKind.END, 610, 0),
    )
    assert parts(time_of(steps=steps)) == (
        Part(at(0), at(300), 300, lost=True),
        Part(at(300), at(600), 305, lost=False),
    )


def test_a_class_without_minutes_has_no_stretches() -> None:
    assert parts(time_of()) == ()
