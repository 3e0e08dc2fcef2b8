"""The clock is set, or the PC sleeps, in the middle of a class: nobody is locked out, no second is lost."""

from __future__ import annotations

import pytest

from lcadmin.domain.instants import HOUR, MINUTE, Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from tests.support.desk import Bench, number


def set_by(bench: Bench, milliseconds: int) -> None:
    """Somebody sets the clock; no time passes."""
    bench.clock.at = Instant(bench.clock.at + milliseconds)


def interrupted(bench: Bench, *students: str) -> Lesson:
    """A class in which a line dropped after five minutes."""
    lesson = bench.lesson(*students)
    bench.connect(lesson, lesson.tutors[0], after=0)
    bench.connect(lesson, lesson.students[0])
    bench.say("start_lesson", lesson)
    bench.later(seconds=300)
    bench.say("crash_lesson", lesson, time=number("300"))
    return lesson


@pytest.mark.parametrize("hours", [-24, -1, 1, 4, 24])
def test_who_was_in_comes_back_and_not_a_second_is_lost(bench: Bench, hours: int) -> None:
    lesson = interrupted(bench)
    set_by(bench, hours * HOUR)
    bench.later(seconds=30)
    assert bench.connect(lesson, lesson.students[0]).status
    assert bench.say("start_lesson", lesson).status
    bench.later(seconds=310)
    bench.say("end_lesson", lesson, time=number("310"))
    found = bench.kept(lesson)
    assert (found.status, found.counted_seconds, found.reviews) == (Status.ENDED, 610, ())


@pytest.mark.parametrize("hours", [-1, 4])
def test_a_latecomer_of_a_class_that_is_on_comes_in_too(bench: Bench, hours: int) -> None:
    lesson = interrupted(bench, "Tom", "Ada")
    set_by(bench, hours * HOUR)
    bench.later(seconds=30)
    assert bench.connect(lesson, lesson.students[1]).status


def test_who_was_refused_before_the_clock_was_set_right_is_judged_by_the_right_one(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(lesson.start + 48 * HOUR)  # two days ahead
    assert "is closed now" in str(bench.connect(lesson, lesson.students[0]).body["message"])
    set_by(bench, -72 * HOUR)
    refused = str(bench.connect(lesson, lesson.students[0]).body["message"])
    assert "You can enter this class on Monday" in refused


def test_the_clock_opens_no_class_that_is_not_on(bench: Bench) -> None:
    lesson = interrupted(bench)
    bench.later(minutes=5)
    bench.say("end_lesson", lesson, time=number("600"))
    bench.later(minutes=300)
    set_by(bench, -MINUTE)
    assert not bench.connect(lesson, lesson.students[0]).status


@pytest.mark.parametrize("slept", [30, 1_795])
def test_a_pc_that_slept_counts_what_was_said_when_it_woke(bench: Bench, slept: int) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.later(seconds=slept)
    bench.say("end_lesson", lesson, time=number(str(slept)))
    assert bench.kept(lesson).counted_seconds == slept
