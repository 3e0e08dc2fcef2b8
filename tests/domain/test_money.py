"""What a class is worth, checked against plain fractions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.attendance import Held, Presence
from lcadmin.domain.choices import Basis
from lcadmin.domain.instants import HOUR, Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.money import (
    NO_SHARE,
    MoneyRules,
    Rate,
    RateBook,
    Share,
    Unit,
    coin_of,
    rounded,
    students_due,
    tutors_due,
)
from lcadmin.domain.people import Role
from lcadmin.domain.terms import Terms

START = Instant(1_000 * HOUR)
DAY = date(1970, 2, 11)


def held(
    counted: int = 3600,
    minutes: int = 60,
    kind: LessonKind = LessonKind.NORMAL,
    status: Status = Status.ENDED,
    by: CancelledBy | None = None,
    title: str = "Algebra",
) -> Held:
    return Held(7, title, START, minutes, kind, status, counted, cancelled_by=by)


def tutors_share(
    held: Held, presence: Presence, rules: MoneyRules, *, students_missed: bool = False
) -> Share:
    return tutors_due(held, presence, rules, students_missed=students_missed).share(held, rules)


def students_share(
    held: Held, presence: Presence, rules: MoneyRules, *, tutor_missed: bool = False, excused: bool = False
) -> Share:
    due = students_due(held, presence, rules, tutor_missed=tutor_missed, excused=excused)
    return due.share(held, rules)


def test_half_a_coin_is_rounded_up() -> None:
    assert rounded(Decimal("0.005"), "EUR") == Decimal("0.01")
    assert rounded(Decimal("-0.005"), "EUR") == Decimal("-0.01")
    assert rounded(Decimal("0.5"), "JPY") == 1
    assert rounded(Decimal("0.0005"), "KWD") == Decimal("0.001")
    assert (coin_of("GBP"), coin_of("XXX")) == (Decimal("0.01"), Decimal("0.01"))


def naive(rate: Decimal, seconds: int, percent: int, places: int) -> Decimal:
    """Half up, by fractions alone."""
    exact = Fraction(rate) * seconds * percent / (3600 * 100)
    return Decimal(floor(exact * 10**places + Fraction(1, 2))).scaleb(-places)


@given(
    st.decimals(0, 500, places=4),
    st.integers(0, 7 * 86_400),
    st.integers(1, 100),
    st.sampled_from([("EUR", 2), ("JPY", 0), ("KWD", 3)]),
)
def test_an_amount_is_what_fractions_give(
    rate: Decimal, seconds: int, percent: int, currency: tuple[str, int]
) -> None:
    code, places = currency
    assert Share(seconds, percent).amount(rate, Unit.HOUR, code) == naive(rate, seconds, percent, places)


def test_a_rate_for_a_class_pays_it_whole_however_long_it_was() -> None:
    assert Share(611, 100).amount(Decimal(25), Unit.CLASS, "EUR") == Decimal("25.00")
    assert Share(611, 50).amount(Decimal("25.01"), Unit.CLASS, "EUR") == Decimal("12.51")


@pytest.mark.parametrize(
    ("rules", "counted", "seconds"),
    [
        (MoneyRules(), 3011, 3011),
        (MoneyRules(Basis.PLANNED), 3011, 3600),
        (MoneyRules(Basis.CAPPED, extra_minutes=10), 3011, 3011),
        (MoneyRules(Basis.CAPPED, extra_minutes=10), 4300, 4200),
        (MoneyRules(Basis.ROUNDED, round_minutes=15), 3149, 2700),
        (MoneyRules(Basis.ROUNDED, round_minutes=15), 3150, 3600),
        (MoneyRules(minimum_minutes=30), 611, 1800),
        (MoneyRules(Basis.PLANNED, minimum_minutes=90), 611, 5400),
    ],
)
def test_which_length_is_paid(rules: MoneyRules, counted: int, seconds: int) -> None:
    share = tutors_share(held(counted), Presence.CAME, rules)
    assert (share.seconds, share.percent) == (seconds, 100)
    assert students_share(held(counted), Presence.CAME, rules) == share


RULES = MoneyRules(no_show_percent=50, late_cancel_percent=40, trial_percent=80)
OFF = held(0, status=Status.CANCELLED, by=CancelledBy.STUDENT)
NOBODY = held(0, status=Status.NO_SHOW)


def test_a_tutor_who_waited_in_vain_gets_the_no_show_part_of_the_planned_time() -> None:
    assert tutors_share(NOBODY, Presence.CAME, RULES, students_missed=True) == Share(3600, 50)
    assert tutors_share(NOBODY, Presence.CAME, RULES) is NO_SHARE
    assert tutors_share(NOBODY, Presence.UNKNOWN, RULES, students_missed=True) is NO_SHARE


def test_a_tutor_who_did_not_come_gets_nothing() -> None:
    assert tutors_share(NOBODY, Presence.NO_SHOW, RULES, students_missed=True) is NO_SHARE
    assert tutors_share(held(), Presence.NO_SHOW, RULES) is NO_SHARE


def test_a_late_cancellation_is_paid_only_where_a_student_cancelled() -> None:
    assert tutors_share(OFF, Presence.CANCELLED_LATE, RULES) == Share(3600, 40)
    assert students_share(OFF, Presence.CANCELLED_LATE, RULES) == Share(3600, 40)
    for by in (CancelledBy.TUTOR, CancelledBy.OFFICE):
        off = held(0, status=Status.CANCELLED, by=by)
        assert tutors_share(off, Presence.CANCELLED_LATE, RULES) is NO_SHARE
        assert students_share(off, Presence.CALLED_OFF, RULES) is NO_SHARE


def test_a_cancellation_in_good_time_costs_nothing() -> None:
    assert tutors_share(OFF, Presence.CANCELLED, RULES) is NO_SHARE
    assert students_share(OFF, Presence.CANCELLED, RULES) is NO_SHARE


def test_a_trial_class_has_its_own_part() -> None:
    trial = held(kind=LessonKind.TRIAL)
    assert tutors_share(trial, Presence.CAME, RULES) == Share(3600, 80)
    assert students_share(trial, Presence.CAME, RULES) == Share(3600, 80)
    missed = held(0, kind=LessonKind.TRIAL, status=Status.NO_SHOW)
    assert tutors_share(missed, Presence.CAME, RULES, students_missed=True) == Share(3600, 40)


def test_a_free_class_is_paid_to_the_tutor_and_costs_the_student_nothing() -> None:
    free = held(kind=LessonKind.FREE)
    assert tutors_share(free, Presence.CAME, RULES) == Share(3600, 100)
    assert students_share(free, Presence.CAME, RULES) is NO_SHARE


def test_a_student_who_did_not_come_is_charged_unless_the_tutor_did_not_either() -> None:
    assert students_share(NOBODY, Presence.NO_SHOW, RULES) == Share(3600, 50)
    assert students_share(NOBODY, Presence.NO_SHOW, RULES, tutor_missed=True) is NO_SHARE
    assert students_share(NOBODY, Presence.NO_SHOW, MoneyRules()) is NO_SHARE
    assert students_share(NOBODY, Presence.CAME, RULES) is NO_SHARE


def test_an_excused_student_is_not_charged() -> None:
    assert students_share(held(), Presence.EXCUSED, RULES) is NO_SHARE
    decided = replace(OFF, terms=Terms(charge=50, pay=0, why="agreed"))
    for lesson, presence in (
        (OFF, Presence.CANCELLED_LATE),
        (decided, Presence.CANCELLED_LATE),
        (decided, Presence.CANCELLED),
        (held(), Presence.CAME),
    ):
        assert students_share(lesson, presence, RULES, excused=True) is NO_SHARE
        assert students_share(lesson, presence, RULES) is not NO_SHARE


def test_paid_time_is_the_part_of_the_time_half_up() -> None:
    assert Share(3, 50).paid_seconds == 2
    assert Share(3600, 100).paid_seconds == 3600


# Rates


def rate(amount: int, **more: object) -> Rate:
    return Rate(Role.TUTOR, Decimal(amount), **more)  # type: ignore[arg-type]


def found(*rates: Rate, day: date = DAY, person: int = 1, lesson: Held | None = None) -> int | None:
    rate = RateBook.of(rates, Role.TUTOR).find(lesson or held(), person, day)
    return None if rate is None else int(rate.amount)


def test_without_a_rate_there_is_none() -> None:
    assert found() is None
    assert found(rate(30, person_id=2)) is None
    assert found(Rate(Role.STUDENT, Decimal(20))) is None


def test_the_most_particular_rate_wins() -> None:
    ladder = [
        rate(1),
        rate(2, kind=LessonKind.NORMAL),
        rate(3, title="  algebra "),
        rate(4, title="Algebra", kind=LessonKind.NORMAL),
        rate(5, person_id=1),
        rate(6, person_id=1, kind=LessonKind.NORMAL),
        rate(7, person_id=1, title="ALGEBRA"),
        rate(8, person_id=1, title="Algebra", kind=LessonKind.NORMAL),
        rate(9, lesson_id=7),
        rate(10, lesson_id=7, person_id=1),
    ]
    for height in range(1, len(ladder) + 1):
        assert found(*ladder[:height]) == height
        assert found(*reversed(ladder[:height])) == height


def test_a_rate_holds_from_its_day_on() -> None:
    rates = (
        rate(30, person_id=1),
        rate(32, person_id=1, since=DAY, id=1),
        rate(35, person_id=1, since=date(2000, 1, 1), id=2),
    )
    assert found(*rates, day=date(1970, 2, 10)) == 30
    assert found(*rates, day=DAY) == 32
    assert found(*rates, day=date(2001, 1, 1)) == 35


def test_a_particular_rate_that_has_not_begun_leaves_the_general_one() -> None:
    assert found(rate(30), rate(40, person_id=1, since=date(2000, 1, 1))) == 30


def test_of_two_rates_of_one_day_the_later_entered_holds() -> None:
    assert found(rate(30, since=DAY, id=1), rate(31, since=DAY, id=2)) == 31


@pytest.mark.parametrize("presence", [Presence.CANCELLED, Presence.CANCELLED_LATE])
def test_what_was_decided_about_a_class_that_was_called_off_goes_before_the_rules(presence: Presence) -> None:
    off = replace(
        held(status=Status.CANCELLED, by=CancelledBy.STUDENT), terms=Terms(charge=50, pay=80, why="agreed")
    )
    assert tutors_share(off, presence, MoneyRules()) == Share(3600, 80)
    assert students_share(off, presence, MoneyRules()) == Share(3600, 50)
