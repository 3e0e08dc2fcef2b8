"""Two entries of one person made one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.credits import CreditEntry, balance
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.merging import handed_over, meets_itself, merged
from lcadmin.domain.people import Person, Role
from lcadmin.domain.seats import Seat

AT = Instant(1_795_449_600_000)


def test_what_is_there_stays_and_what_is_missing_is_taken() -> None:
    kept = Person("Tom", Role.STUDENT, 1, email="tom@example.com", active=False)
    gone = Person("Thomas", Role.TUTOR, 2, email="t@example.com", timezone="Asia/Tokyo", rate=Decimal(5))
    assert merged(kept, gone) == Person(
        "Tom", Role.STUDENT, 1, email="tom@example.com", timezone="Asia/Tokyo", rate=Decimal(5), active=True
    )


def test_a_rate_of_nothing_is_a_rate() -> None:
    kept, gone = Person("Tom", Role.TUTOR, 1, rate=Decimal(0)), Person("Tom", Role.TUTOR, 2, rate=Decimal(5))
    assert merged(kept, gone).rate == 0


def lesson(*seats: tuple[int, Role]) -> Lesson:
    made = tuple(Seat(str(n), person, role, "X", id=n) for n, (person, role) in enumerate(seats))
    return Lesson("T", "English", AT, 60, seats=made)


def test_both_in_one_class_are_told() -> None:
    assert meets_itself(lesson((1, Role.STUDENT), (2, Role.STUDENT)), 1, 2)
    assert not meets_itself(lesson((1, Role.STUDENT), (3, Role.TUTOR)), 1, 2)
    with pytest.raises(Refusal):
        meets_itself(lesson((1, Role.STUDENT), (2, Role.TUTOR)), 1, 2)


amounts = st.lists(st.tuples(st.sampled_from(["lessons", "minutes"]), st.integers(-50, 50)), max_size=10)


@given(amounts)
def test_nothing_of_the_credit_is_lost_or_won(rows: list[tuple[str, int]]) -> None:
    entries = tuple(CreditEntry(2, unit, amount, AT) for unit, amount in rows)
    moved = handed_over(entries, 1, 2, AT, ("to", "from"))
    for unit in ("lessons", "minutes"):
        left = [entry for entry in (*entries, *moved) if entry.person_id == 2]
        taken = [entry for entry in moved if entry.person_id == 1]
        assert balance(left, unit) == 0
        assert balance(taken, unit) == balance(entries, unit)
