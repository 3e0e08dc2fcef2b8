"""When the door is open, what somebody hears who comes too early or too late, and opening it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain import admission
from lcadmin.domain.admission import Admitted, EntryRules, Reason, Refused, Remedy, Standing
from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, plus
from lcadmin.domain.people import Role
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import english
from tests.domain.door import LESSON, LONDON, START, STUDENT, TUTOR, enter, reason_of, told


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        (plus(START, -15 * MINUTE - 1), Reason.EARLY),
        (plus(START, -15 * MINUTE), None),
        (plus(START, 3 * HOUR), None),
        (plus(START, 3 * HOUR + 1), Reason.LATE),
    ],
)
def test_the_door_is_open_from_15_minutes_before_until_2_hours_after_the_end(
    now: Instant, reason: Reason | None
) -> None:
    assert reason_of(enter(now=now)) is reason
    assert reason_of(enter(TUTOR, now=now)) is reason


def test_tutors_can_have_an_early_window_of_their_own() -> None:
    rules = EntryRules.of(Settings(tutor_early_minutes=60))
    now = plus(START, -60 * MINUTE)
    assert reason_of(enter(TUTOR, now=now, rules=rules)) is None
    assert reason_of(enter(STUDENT, now=now, rules=rules)) is Reason.EARLY


def test_a_tutors_window_may_be_the_narrower_one() -> None:
    rules = EntryRules.of(Settings(tutor_early_minutes=0))
    assert reason_of(enter(TUTOR, now=plus(START, -1), rules=rules)) is Reason.EARLY
    assert reason_of(enter(TUTOR, now=START, rules=rules)) is None


def test_what_the_office_set_for_the_class_stands_above_the_settings() -> None:
    lesson = replace(LESSON, opens=plus(START, -DAY), closes=plus(START, DAY))
    assert enter(lesson=lesson, now=plus(START, -DAY)) == Admitted(STUDENT, lesson)
    assert enter(lesson=lesson, now=plus(START, DAY)) == Admitted(STUDENT, lesson)
    assert reason_of(enter(lesson=lesson, now=plus(START, DAY + 1))) is Reason.LATE


def test_somebody_early_is_told_the_local_time_at_which_the_door_opens() -> None:
    assert told(enter(now=plus(START, -HOUR))) == "You can enter this class from 15:45 (London time)."


def test_somebody_a_day_early_is_told_the_day() -> None:
    assert told(enter(now=plus(START, -DAY))) == (
        "You can enter this class on Monday 23 November from 15:45 (London time)."
    )


def test_a_person_with_a_zone_of_their_own_reads_their_own_time() -> None:
    decision = enter(now=plus(START, -HOUR), standing=Standing(zone="America/New_York"))
    assert told(decision) == "You can enter this class from 10:45 (New York time)."


def test_somebody_late_is_told_when_it_was() -> None:
    assert told(enter(now=plus(START, DAY))) == (
        "This class was on Monday 23 November at 16:00 (London time) and is closed now."
    )


def test_the_link_of_another_day_says_so_where_a_class_is_open_now() -> None:
    now = plus(START, 7 * DAY)
    decision = enter(now=now, standing=Standing(other=now))
    assert told(decision) == "This link was for Monday 23 November. Please use today's."
    assert isinstance(decision, Refused)
    assert (decision.reason, decision.remedy) == (Reason.LATE, Remedy.SEND_LINK)
    assert english(decision.why) == "the link of another class"


def test_the_link_of_a_day_to_come_says_so_too() -> None:
    now = plus(START, -7 * DAY)
    assert told(enter(now=now, standing=Standing(other=now))) == (
        "This link is for Monday 23 November. Please use today's."
    )


def test_two_classes_of_one_day_are_told_apart_by_their_time() -> None:
    decision = enter(now=plus(START, -5 * HOUR), standing=Standing(other=plus(START, -5 * HOUR)))
    assert told(decision) == "This link is for the class at 16:00. Please use the one for 11:00."


def test_another_open_class_does_not_matter_while_this_one_is_open() -> None:
    assert enter(standing=Standing(other=START)) == Admitted(STUDENT, LESSON)


def test_letting_somebody_in_early_opens_the_door_now() -> None:
    now = plus(START, -5 * HOUR)
    lesson = admission.extended(LESSON, Role.STUDENT, now, LONDON)
    assert enter(lesson=lesson, now=now) == Admitted(STUDENT, lesson)
    assert lesson.closes is None


@pytest.mark.parametrize(("minutes", "open_for"), [(30, HOUR), (90, 90 * MINUTE)])
def test_letting_somebody_in_late_keeps_the_door_open_for_a_class(minutes: int, open_for: int) -> None:
    now = plus(START, 9 * HOUR)
    lesson = admission.extended(replace(LESSON, minutes=minutes), Role.STUDENT, now, LONDON)
    assert reason_of(enter(lesson=lesson, now=plus(now, open_for))) is None
    assert reason_of(enter(lesson=lesson, now=plus(now, open_for + 1))) is Reason.LATE


def test_an_open_door_is_left_as_it_is() -> None:
    assert admission.extended(LESSON, Role.TUTOR, START, LONDON) is LESSON


def test_a_zone_that_is_unknown_here_is_told_as_the_time_it_is_said_in() -> None:
    decision = enter(now=plus(START, -HOUR), standing=Standing(zone="Mars/Olympus"))
    assert told(decision) == "You can enter this class from 15:45 (UTC time)."
