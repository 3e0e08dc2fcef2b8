"""People, seats and lessons: the little that they work out themselves."""

from __future__ import annotations

from dataclasses import replace

from lcadmin.domain.instants import HOUR, Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.seats import Seat

TUTOR = Seat("1", 1, Role.TUTOR, "Anna", id=9)
TOM = Seat("2", 2, Role.STUDENT, "Tom", id=4)
ADA = Seat("3", 3, Role.STUDENT, "Ada", id=5)
GONE = Seat("4", 4, Role.TUTOR, "Kofi", id=1, revoked_at=Instant(1))
LESSON = Lesson("TOKEN234", "Algebra", Instant(0), 90, seats=(ADA, GONE, TOM, TUTOR))


def test_the_classroom_shows_the_shorter_name_where_there_is_one() -> None:
    person = Person("Johann Sebastian Bach", Role.STUDENT)
    assert person.shown_name == "Johann Sebastian Bach"
    assert replace(person, classroom_name="Hans").shown_name == "Hans"


def test_a_seat_knows_whether_it_is_the_tutors() -> None:
    assert TUTOR.is_tutor
    assert not TOM.is_tutor


def test_a_class_ends_its_minutes_after_its_start() -> None:
    assert LESSON.end == HOUR * 3 // 2


def test_seats_that_stand_are_listed_tutor_first() -> None:
    assert LESSON.standing == (TUTOR, TOM, ADA)
    assert LESSON.tutors == (TUTOR,)
    assert LESSON.students == (TOM, ADA)


def test_a_seat_is_found_by_its_exact_number_also_when_it_was_revoked() -> None:
    assert LESSON.seat("4") is GONE
    assert LESSON.seat("04") is None
