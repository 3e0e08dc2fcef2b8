"""Who gets in: each reason, their order, who is exempt, and what the person is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain import admission
from lcadmin.domain.admission import Admitted, EntryRules, Reason, Refused, Remedy, Standing, decide
from lcadmin.domain.callbacks import Callback
from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, plus
from lcadmin.domain.lesson_time import EventKind, Status
from lcadmin.domain.lessons import Lesson, LessonKind
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import CreditRule, Settings, WithoutCredit
from lcadmin.domain.wording import ENGLISH, english
from tests.domain.door import (
    CANCELLED,
    LESSON,
    LONDON,
    NOBODY_YET,
    ON_CREDIT,
    PAUSED,
    START,
    STUDENT,
    TUTOR,
    enter,
    in_before,
    reason_of,
    told,
)


@pytest.mark.parametrize("seat", [TUTOR, STUDENT])
def test_whoever_has_a_seat_is_let_in_at_the_time_of_the_class(seat: Seat) -> None:
    assert enter(seat) == Admitted(seat, LESSON)


def test_a_token_of_no_class_is_refused_and_not_listed() -> None:
    decision = enter(lesson=None)
    assert isinstance(decision, Refused)
    assert (decision.reason, decision.listed) == (Reason.UNKNOWN_CLASS, False)
    assert not decision.counts_as_miss
    assert decision.remedy is None


def test_a_class_that_only_resembles_the_token_is_not_entered() -> None:
    assert reason_of(enter(lesson=replace(LESSON, token="token234"))) is Reason.UNKNOWN_CLASS


@pytest.mark.parametrize(
    "seat", [None, replace(STUDENT, lesson_id=4)], ids=["no such seat", "a seat of another class"]
)
def test_a_wrong_seat_is_a_miss(seat: Seat | None) -> None:
    decision = enter(seat)
    assert isinstance(decision, Refused)
    assert (decision.reason, decision.counts_as_miss, decision.remedy) == (Reason.WRONG_LINK, True, None)


def test_a_seat_is_compared_exactly_with_what_was_sent() -> None:
    connect = Callback("connect_lesson", "TOKEN234", "01000000002", kind=EventKind.CONNECT)
    assert reason_of(decide(connect, LESSON, STUDENT, START, LONDON, NOBODY_YET)) is Reason.WRONG_LINK


def test_a_replaced_link_is_listed_and_no_miss() -> None:
    decision = enter(replace(STUDENT, revoked_at=START))
    assert isinstance(decision, Refused)
    assert (decision.reason, decision.listed, decision.counts_as_miss) == (Reason.LINK_REPLACED, True, False)
    assert decision.remedy is Remedy.NEW_LINK


def test_nobody_enters_a_cancelled_class() -> None:
    decision = enter(TUTOR, CANCELLED, standing=in_before(Status.IN_PROGRESS))
    assert reason_of(decision) is Reason.CANCELLED
    assert told(decision) == "This class has been cancelled."
    assert isinstance(decision, Refused)
    assert decision.remedy is Remedy.REINSTATE


def test_a_pause_keeps_out_students_who_were_not_in() -> None:
    decision = enter(lesson=PAUSED)
    assert isinstance(decision, Refused)
    assert (decision.reason, decision.remedy) == (Reason.PAUSED, Remedy.RESUME)


@pytest.mark.parametrize("status", [Status.WAITING, Status.IN_PROGRESS, Status.ENDED])
def test_a_pause_keeps_out_neither_the_tutor_nor_anybody_who_was_in(status: Status) -> None:
    assert enter(TUTOR, PAUSED) == Admitted(TUTOR, PAUSED)
    assert enter(STUDENT, PAUSED, standing=in_before(status)) == Admitted(STUDENT, PAUSED)


def test_an_inactive_person_is_refused() -> None:
    decision = enter(replace(STUDENT, active=False))
    assert isinstance(decision, Refused)
    assert (decision.reason, decision.remedy) == (Reason.INACTIVE, Remedy.ACTIVATE)
    assert reason_of(enter(replace(TUTOR, active=False))) is Reason.INACTIVE


def test_a_student_without_credit_is_refused_where_the_rule_is_on() -> None:
    decision = enter(rules=ON_CREDIT, standing=Standing(has_credit=False))
    assert isinstance(decision, Refused)
    assert (decision.reason, decision.remedy) == (Reason.NO_CREDIT, Remedy.GRANT_CREDIT)
    assert "credit" in told(decision)


def test_credit_matters_only_to_students_while_a_rule_is_on() -> None:
    assert enter(rules=LONDON, standing=Standing(has_credit=False)) == Admitted(STUDENT, LESSON)
    assert enter(TUTOR, rules=ON_CREDIT, standing=Standing(has_credit=False)) == Admitted(TUTOR, LESSON)


@pytest.mark.parametrize(
    ("kind", "matters"),
    [
        (LessonKind.NORMAL, True),
        (LessonKind.MAKE_UP, True),
        (LessonKind.TRIAL, False),
        (LessonKind.FREE, False),
    ],
)
def test_each_kind_of_class_has_its_own_credit_rule(kind: LessonKind, matters: bool) -> None:
    decision = enter(lesson=replace(LESSON, kind=kind), rules=ON_CREDIT, standing=Standing(has_credit=False))
    assert (reason_of(decision) is Reason.NO_CREDIT) is matters


def test_the_kinds_that_use_credit_are_a_setting() -> None:
    rules = EntryRules.of(Settings(credit_rule=CreditRule.MINUTES, credit_kinds=(LessonKind.TRIAL,)))
    assert admission.credit_matters(replace(LESSON, kind=LessonKind.TRIAL), STUDENT, rules)
    assert not admission.credit_matters(LESSON, STUDENT, rules)


def test_practice_uses_no_credit() -> None:
    assert not admission.credit_matters(replace(LESSON, practice=True), STUDENT, ON_CREDIT)


def test_the_credit_rule_can_let_in_and_tell_the_office() -> None:
    rules = EntryRules.of(Settings(credit_rule=CreditRule.LESSONS, without_credit=WithoutCredit.TELL))
    decision = enter(rules=rules, standing=Standing(has_credit=False))
    assert isinstance(decision, Admitted)
    assert decision.tell is not None
    assert english(decision.tell) == "Let in without credit."
    with_credit = enter(rules=rules, standing=Standing(has_credit=True))
    assert isinstance(with_credit, Admitted)
    assert with_credit.tell is None


@pytest.mark.parametrize("status", [Status.IN_PROGRESS, Status.INTERRUPTED])
def test_nobody_who_was_in_is_locked_out_of_a_running_class(status: Status) -> None:
    seat = replace(STUDENT, active=False)
    standing = in_before(status, has_credit=False)
    for now in (plus(START, -DAY), START, plus(START, 9 * HOUR)):
        assert enter(seat, PAUSED, now, ON_CREDIT, standing) == Admitted(seat, PAUSED)


@pytest.mark.parametrize("status", [Status.IN_PROGRESS, Status.INTERRUPTED])
def test_a_running_class_spares_only_those_who_were_in(status: Status) -> None:
    assert reason_of(enter(now=plus(START, 9 * HOUR), standing=Standing(status=status))) is Reason.LATE
    standing = Standing(status=status, has_credit=False, last_heard=START)
    assert reason_of(enter(rules=ON_CREDIT, standing=standing)) is Reason.NO_CREDIT


@pytest.mark.parametrize(("after", "spared"), [(0, True), (15 * MINUTE, True), (15 * MINUTE + 1, False)])
def test_within_15_minutes_after_the_last_word_who_was_in_comes_back(after: int, spared: bool) -> None:
    now = plus(START, HOUR)
    standing = in_before(Status.ENDED, plus(now, -after), has_credit=False)
    assert (reason_of(enter(rules=ON_CREDIT, now=now, standing=standing)) is None) is spared
    inactive = replace(STUDENT, active=False)
    assert (reason_of(enter(inactive, now=now, standing=standing)) is None) is spared


def test_after_the_last_word_the_late_window_still_holds() -> None:
    now = plus(START, 3 * HOUR + 1)
    assert reason_of(enter(now=now, standing=in_before(Status.ENDED, plus(now, -1)))) is Reason.LATE


def test_before_any_end_a_class_that_does_not_run_spares_nobody() -> None:
    standing = in_before(Status.WAITING, has_credit=False)
    assert reason_of(enter(rules=ON_CREDIT, standing=standing)) is Reason.NO_CREDIT


def test_a_second_entry_from_the_same_seat_is_let_in() -> None:
    assert enter(standing=in_before(Status.WAITING)) == Admitted(STUDENT, LESSON)


ORDER = [
    Reason.UNKNOWN_CLASS,
    Reason.WRONG_LINK,
    Reason.LINK_REPLACED,
    Reason.CANCELLED,
    Reason.PAUSED,
    Reason.LATE,
    Reason.INACTIVE,
    Reason.NO_CREDIT,
]


@given(st.sets(st.sampled_from(ORDER)))
def test_the_first_reason_that_applies_is_the_one_that_is_given(reasons: set[Reason]) -> None:
    lesson: Lesson | None = LESSON
    seat: Seat | None = STUDENT
    if Reason.INACTIVE in reasons:
        seat = replace(STUDENT, active=False)
    if Reason.LINK_REPLACED in reasons:
        seat = replace(STUDENT, revoked_at=START)
    if Reason.WRONG_LINK in reasons:
        seat = None
    if Reason.PAUSED in reasons:
        lesson = PAUSED
    if Reason.CANCELLED in reasons:
        lesson = replace(PAUSED if Reason.PAUSED in reasons else LESSON, cancelled=CANCELLED.cancelled)
    if Reason.UNKNOWN_CLASS in reasons:
        lesson = None
    now = plus(START, DAY) if Reason.LATE in reasons else START
    standing = Standing(has_credit=Reason.NO_CREDIT not in reasons)
    decision = enter(seat, lesson, now, ON_CREDIT, standing)
    expected = next((reason for reason in ORDER if reason in reasons), None)
    # A revoked seat replaces the inactive one above, and then comes first anyway.
    assert reason_of(decision) is expected


@given(
    seat=st.sampled_from([TUTOR, STUDENT]),
    lesson=st.sampled_from([LESSON, PAUSED]),
    offset=st.integers(-DAY, DAY),
    has_credit=st.booleans(),
    standing=st.builds(
        Standing,
        let_in_before=st.booleans(),
        status=st.sampled_from(Status),
        last_heard=st.none() | st.integers(START - DAY, START + DAY).map(Instant),
    ),
)
def test_having_been_in_never_makes_entering_harder(
    seat: Seat, lesson: Lesson, offset: int, has_credit: bool, standing: Standing
) -> None:
    now = plus(START, offset)
    stranger = enter(
        seat, lesson, now, ON_CREDIT, replace(standing, let_in_before=False, has_credit=has_credit)
    )
    known = enter(seat, lesson, now, ON_CREDIT, replace(standing, let_in_before=True, has_credit=has_credit))
    assert isinstance(known, Admitted) or isinstance(stranger, Refused)


def test_every_reason_and_every_remedy_has_its_words_for_the_office() -> None:
    assert {f"why_{reason.value}" for reason in Reason} <= ENGLISH.keys()
    assert {remedy.words.key for remedy in Remedy} <= ENGLISH.keys()


def test_a_start_is_refused_only_for_an_unknown_or_a_cancelled_class() -> None:
    unknown, cancelled = admission.refuse_start(None), admission.refuse_start(CANCELLED)
    assert unknown is not None
    assert unknown.reason is Reason.UNKNOWN_CLASS
    assert cancelled is not None
    assert (cancelled.reason, cancelled.listed, cancelled.remedy) == (
        Reason.CANCELLED,
        True,
        Remedy.REINSTATE,
    )
    assert admission.refuse_start(PAUSED) is None


def test_thirty_misses_pause_and_resuming_begins_again() -> None:
    lesson = LESSON
    for count in range(1, 31):
        assert not lesson.entries_paused
        lesson = admission.missed(lesson)
        assert lesson.misses == count
    assert lesson.entries_paused
    assert admission.missed(lesson).entries_paused
    again = admission.resumed(lesson)
    assert (again.misses, again.entries_paused) == (0, False)


@pytest.mark.parametrize(("misses", "alert"), [(0, False), (4, False), (5, True), (30, True)])
def test_five_misses_raise_an_alert(misses: int, alert: bool) -> None:
    assert admission.alerts(misses) is alert
