"""One person in the place of another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import HOUR, Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.replacing import is_ahead, successors
from lcadmin.domain.seats import Seat

NOW = Instant(1_795_449_600_000)


def lesson(tutors: tuple[int, ...], students: tuple[int, ...] = (), start: int = NOW) -> Lesson:
    seats = [Seat(f"t{one}", one, Role.TUTOR, "T", id=one) for one in tutors]
    seats += [Seat(f"s{one}", one, Role.STUDENT, "S", id=one) for one in students]
    return Lesson("TOKEN", "English", Instant(start), 60, seats=tuple(seats))


def test_the_successor_sits_where_the_former_did() -> None:
    assert successors(lesson((1, 2), (7,)), 1, 3, Role.TUTOR) == (3, 2)


def test_a_successor_who_is_there_already_does_not_sit_twice() -> None:
    assert successors(lesson((1, 2)), 1, 2, Role.TUTOR) == (2,)


def test_whoever_is_not_there_is_not_replaced() -> None:
    assert successors(lesson((1,), (7,)), 9, 3, Role.TUTOR) is None
    assert successors(lesson((1,), (7,)), 7, 3, Role.TUTOR) is None


def test_a_student_of_the_class_cannot_teach_it_too() -> None:
    with pytest.raises(BadInput, match="tutor and student"):
        successors(lesson((1,), (7,)), 1, 7, Role.TUTOR)


def test_the_only_tutor_cannot_leave_without_a_successor_but_the_only_student_can() -> None:
    with pytest.raises(BadInput, match="needs a tutor"):
        successors(lesson((1,), (7,)), 1, None, Role.TUTOR)
    assert successors(lesson((1,), (7,)), 7, None, Role.STUDENT) == ()


def test_a_class_is_ahead_until_its_planned_end_unless_it_is_cancelled() -> None:
    one = lesson((1,), start=NOW - HOUR + 1)
    assert is_ahead(one, NOW)
    assert not is_ahead(lesson((1,), start=NOW - HOUR), NOW)
    off = Lesson("T", "E", NOW, 60, cancelled=Cancellation(CancelledBy.OFFICE, NOW, NOW))
    assert not is_ahead(off, NOW)


people = st.lists(st.integers(1, 6), unique=True, min_size=1).map(tuple)


@given(people, st.integers(1, 6), st.integers(1, 9))
def test_everybody_else_stays_and_nobody_sits_twice(
    tutors: tuple[int, ...], former: int, successor: int
) -> None:
    after = successors(lesson(tutors), former, successor, Role.TUTOR)
    if former not in tutors:
        assert after is None
        return
    assert after is not None
    assert set(after) == (set(tutors) - {former}) | {successor}
    assert len(after) == len(set(after))
