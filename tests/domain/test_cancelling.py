"""What is charged and paid for a class that was called off."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain import credits as ledger
from lcadmin.domain.cancelling import by_rules, checked, make_up
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import HOUR, Instant
from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import CreditRule, Settings
from lcadmin.domain.terms import Terms

START = Instant(1_795_449_600_000)
RULES = Settings(
    notice_hours=24, price_late_cancel_percent=50, pay_late_cancel_percent=80, price_trial_percent=50
)
LESSON = Lesson(
    "TOKEN",
    "English",
    START,
    90,
    seats=(
        Seat("1", 1, Role.TUTOR, "Anna"),
        Seat("2", 2, Role.STUDENT, "Tom"),
        Seat("3", 3, Role.STUDENT, "Eva", excused=True),
    ),
    id=7,
)


def off(by: CancelledBy = CancelledBy.STUDENT, hours: float = 5) -> Cancellation:
    told = Instant(round(START - hours * HOUR))
    return Cancellation(by, told, told)


def test_a_student_who_calls_off_late_is_charged_and_the_tutor_paid_in_part() -> None:
    assert by_rules(LESSON, off(), RULES) == Terms(50, 80)


@pytest.mark.parametrize(
    "called_off", [off(hours=24), off(CancelledBy.TUTOR), off(CancelledBy.OFFICE), off(hours=100)]
)
def test_in_time_or_by_somebody_else_nothing_is_charged(called_off: Cancellation) -> None:
    assert by_rules(LESSON, called_off, RULES) == Terms(0, 0)


def test_a_free_class_is_never_charged_and_a_trial_in_part() -> None:
    assert by_rules(replace(LESSON, kind=LessonKind.FREE), off(), RULES) == Terms(0, 80)
    assert by_rules(replace(LESSON, kind=LessonKind.TRIAL), off(), RULES) == Terms(25, 80)


def test_a_decision_has_percentages_and_a_reason() -> None:
    assert checked(Terms(100, 0, " ill \n child ")) == Terms(100, 0, "ill child")
    for wrong in (Terms(101, 0, "x"), Terms(0, -1, "x"), Terms(0, 0, " "), Terms(0, 0, "x" * 201)):
        with pytest.raises(BadInput):
            checked(wrong)


@pytest.mark.parametrize(
    ("rule", "unit", "amount"),
    [(CreditRule.OFF, "lessons", 1), (CreditRule.LESSONS, "lessons", 1), (CreditRule.MINUTES, "minutes", 90)],
)
def test_credit_in_its_place_goes_to_whoever_was_to_come(rule: CreditRule, unit: str, amount: int) -> None:
    (entry,) = make_up(LESSON, rule, START, "instead")
    assert (entry.person_id, entry.unit, entry.amount, entry.lesson_id) == (2, unit, amount, None)


def booked(rule: CreditRule, charge: int, counted: int = 0) -> dict[int, int]:
    time = LessonTime(Status.CANCELLED, counted, counted, START)
    rows = ledger.bookings(LESSON, time, (), replace(RULES, credit_rule=rule), START, charge)
    return {row.person_id: row.amount for row in rows}


def test_what_is_charged_is_taken_from_the_credit_of_whoever_is_not_excused() -> None:
    assert booked(CreditRule.MINUTES, 50) == {2: -45}
    assert booked(CreditRule.LESSONS, 50) == {2: -1}
    assert booked(CreditRule.LESSONS, 49) == {}
    assert booked(CreditRule.MINUTES, 10, counted=3600) == {2: -60}


@given(st.integers(0, 100), st.sampled_from([CreditRule.LESSONS, CreditRule.MINUTES]))
def test_more_is_never_used_for_less(charge: int, rule: CreditRule) -> None:
    less, more = booked(rule, charge).get(2, 0), booked(rule, 100).get(2, 0)
    assert more <= less <= 0
