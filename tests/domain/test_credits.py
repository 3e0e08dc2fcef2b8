"""Credit: what a lesson uses, what is booked, and booked again when its time changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain import credits as ledger
from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.lessons import Lesson, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import CreditRule, Settings

AT = Instant(1_000)
TUTOR = Seat("1", 1, Role.TUTOR, "Anna", id=1)
TOM = Seat("2", 2, Role.STUDENT, "Tom", id=2)
ADA = Seat("3", 3, Role.STUDENT, "Ada", id=3)
LESSON = Lesson("TOKEN234", "Algebra", Instant(0), 60, seats=(TUTOR, TOM, ADA), id=9)
BY_LESSON = Settings(credit_rule=CreditRule.LESSONS)
BY_MINUTE = Settings(credit_rule=CreditRule.MINUTES)


def ended(seconds: int, status: Status = Status.ENDED) -> LessonTime:
    return LessonTime(status, seconds, seconds, as_of=AT)


def sums(entries: tuple[CreditEntry, ...]) -> dict[int, int]:
    return {entry.person_id: entry.amount for entry in entries}


def test_a_balance_adds_one_unit_only() -> None:
    entries = [
        CreditEntry(2, "lessons", 10, AT),
        CreditEntry(2, "lessons", -1, AT, lesson_id=9),
        CreditEntry(2, "minutes", 600, AT),
    ]
    assert ledger.balance(entries, "lessons") == 9
    assert ledger.balance(entries, "minutes") == 600
    assert ledger.balance([], "lessons") == 0


@pytest.mark.parametrize(("amount", "enough"), [(1, True), (0, False), (-3, False)])
def test_anything_above_zero_is_credit(amount: int, enough: bool) -> None:
    entries = [CreditEntry(2, "lessons", amount, AT), CreditEntry(2, "minutes", 1 - amount, AT)]
    assert ledger.has_credit(entries, CreditRule.LESSONS, 9) is enough


def test_without_a_rule_everybody_has_credit() -> None:
    assert ledger.has_credit([], CreditRule.OFF, 9)


def test_what_this_very_class_used_does_not_lock_anybody_out_of_it() -> None:
    entries = [CreditEntry(2, "lessons", 1, AT), CreditEntry(2, "lessons", -1, AT, lesson_id=9)]
    assert ledger.has_credit(entries, CreditRule.LESSONS, 9)
    assert not ledger.has_credit(entries, CreditRule.LESSONS, 10)
    assert not ledger.has_credit(entries, CreditRule.LESSONS)


@pytest.mark.parametrize(
    ("seconds", "lessons", "minutes"),
    [(0, 0, 0), (1, 1, 0), (29, 1, 0), (30, 1, 1), (89, 1, 1), (90, 1, 2), (3492, 1, 58), (3600, 1, 60)],
)
def test_a_class_uses_one_lesson_or_its_minutes_rounded_half_up(
    seconds: int, lessons: int, minutes: int
) -> None:
    assert ledger.use(seconds, "lessons") == lessons
    assert ledger.use(seconds, "minutes") == minutes


def test_each_student_is_booked_when_the_class_ends_and_the_tutor_is_not() -> None:
    entries = ledger.bookings(LESSON, ended(3492), (), BY_MINUTE, AT)
    assert entries == (
        CreditEntry(2, "minutes", -58, AT, lesson_id=9),
        CreditEntry(3, "minutes", -58, AT, lesson_id=9),
    )


def test_an_excused_or_replaced_student_is_not_booked() -> None:
    lesson = replace(LESSON, seats=(TUTOR, replace(TOM, excused=True), replace(ADA, revoked_at=AT)))
    assert ledger.bookings(lesson, ended(3600), (), BY_LESSON, AT) == ()


def test_a_student_with_a_new_link_is_booked_once() -> None:
    lesson = replace(LESSON, seats=(TUTOR, replace(TOM, revoked_at=AT), replace(TOM, user_id="7", id=7)))
    assert sums(ledger.bookings(lesson, ended(3600), (), BY_LESSON, AT)) == {2: -1}


@pytest.mark.parametrize("status", [Status.SCHEDULED, Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED])
def test_nothing_is_booked_before_the_class_is_over(status: Status) -> None:
    assert ledger.bookings(LESSON, ended(3600, status), (), BY_LESSON, AT) == ()


@pytest.mark.parametrize("status", [Status.ENDED, Status.CRASHED, Status.CANCELLED])
def test_what_was_taught_is_booked_however_it_ended(status: Status) -> None:
    assert sums(ledger.bookings(LESSON, ended(600, status), (), BY_LESSON, AT)) == {2: -1, 3: -1}


def test_a_class_that_nobody_held_uses_nothing() -> None:
    assert ledger.bookings(LESSON, ended(0, Status.NO_SHOW), (), BY_LESSON, AT) == ()


@pytest.mark.parametrize("lesson", [replace(LESSON, kind=LessonKind.TRIAL), replace(LESSON, practice=True)])
def test_trial_classes_and_practice_use_nothing(lesson: Lesson) -> None:
    assert ledger.bookings(lesson, ended(3600), (), BY_LESSON, AT) == ()


def test_a_corrected_time_is_booked_again_by_its_difference() -> None:
    booked = ledger.bookings(LESSON, ended(3600), (), BY_MINUTE, AT)
    again = ledger.bookings(LESSON, ended(1800), booked, BY_MINUTE, AT)
    assert sums(again) == {2: 30, 3: 30}
    assert ledger.bookings(LESSON, ended(1800), booked + again, BY_MINUTE, AT) == ()


def test_a_time_corrected_to_nothing_gives_the_lesson_back() -> None:
    booked = ledger.bookings(LESSON, ended(3600), (), BY_LESSON, AT)
    assert sums(ledger.bookings(LESSON, ended(0), booked, BY_LESSON, AT)) == {2: 1, 3: 1}


def test_a_student_who_is_excused_afterwards_gets_it_back() -> None:
    booked = ledger.bookings(LESSON, ended(3600), (), BY_LESSON, AT)
    lesson = replace(LESSON, seats=(TUTOR, TOM, replace(ADA, excused=True)))
    assert sums(ledger.bookings(lesson, ended(3600), booked, BY_LESSON, AT)) == {3: 1}


def test_a_class_that_goes_on_keeps_what_is_booked() -> None:
    booked = ledger.bookings(LESSON, ended(3600), (), BY_MINUTE, AT)
    assert ledger.bookings(LESSON, ended(3600, Status.IN_PROGRESS), booked, BY_MINUTE, AT) == ()


def test_without_a_rule_nothing_is_booked() -> None:
    assert ledger.bookings(LESSON, ended(3600), (), Settings(), AT) == ()


@pytest.mark.parametrize("settings", [Settings(), BY_MINUTE])
def test_a_class_stays_in_the_unit_it_was_first_booked_in(settings: Settings) -> None:
    booked = ledger.bookings(LESSON, ended(3600), (), BY_LESSON, AT)
    assert ledger.bookings(LESSON, ended(1800), booked, settings, AT) == ()
    given_back = ledger.bookings(LESSON, ended(0), booked, settings, AT)
    assert [(entry.unit, entry.amount) for entry in given_back] == [("lessons", 1), ("lessons", 1)]


def test_entries_of_another_unit_are_left_alone() -> None:
    booked = (CreditEntry(2, "minutes", -60, AT, lesson_id=9),)
    assert sums(ledger.rebooking(booked, {2: 1}, lesson_id=9, unit="lessons", at=AT)) == {2: -1}


@given(
    st.lists(
        st.builds(CreditEntry, st.integers(1, 4), st.just("minutes"), st.integers(-90, 90), st.just(AT)),
        max_size=6,
    ),
    st.dictionaries(st.integers(1, 4), st.integers(0, 120)),
)
def test_after_booking_the_ledger_says_what_is_due_and_booking_again_adds_nothing(
    booked: list[CreditEntry], due: dict[int, int]
) -> None:
    added = ledger.rebooking(booked, due, lesson_id=9, unit="minutes", at=AT)
    everything = [*booked, *added]
    for person in range(1, 5):
        mine = [entry for entry in everything if entry.person_id == person]
        assert ledger.balance(mine, "minutes") == -due.get(person, 0)
    assert ledger.rebooking(everything, due, lesson_id=9, unit="minutes", at=AT) == ()
    assert all(entry.amount and entry.lesson_id == 9 for entry in added)


@given(st.lists(st.integers(-20, 20), max_size=4), st.sampled_from([CreditRule.LESSONS, CreditRule.MINUTES]))
def test_a_grant_lets_the_person_in(amounts: list[int], rule: CreditRule) -> None:
    entries = [CreditEntry(2, rule.value, amount, AT) for amount in amounts]
    entry = ledger.grant(entries, 2, LESSON, rule, AT)
    assert ledger.has_credit([*entries, entry], rule, LESSON.id)


def test_a_grant_is_one_lesson_or_the_lessons_minutes() -> None:
    assert ledger.grant([], 2, LESSON, CreditRule.LESSONS, AT) == CreditEntry(2, "lessons", 1, AT)
    assert ledger.grant([], 2, LESSON, CreditRule.MINUTES, AT).amount == 60


def test_without_a_rule_there_is_nothing_to_grant() -> None:
    with pytest.raises(ValueError, match="no credit"):
        ledger.grant([], 2, LESSON, CreditRule.OFF, AT)
