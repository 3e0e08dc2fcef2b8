"""Reminders by mail the day before."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, HOUR, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.mail import NotDelivered
from lcadmin.services import configure, people, reminders
from lcadmin.services.ports import Desk
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench
from tests.support.mail import HandMailer, practise, with_account


@pytest.fixture
def mailer() -> HandMailer:
    return HandMailer()


@pytest.fixture
def desk(bench: Bench, mailer: HandMailer) -> Desk:
    with_account(bench, mail_reminders="yes")
    bench.clock.set(START - DAY + 2 * HOUR)  # Sunday, 18:00
    return replace(bench.desk, mailer=mailer)


@pytest.fixture
def lesson(bench: Bench, desk: Desk) -> Lesson:
    made = bench.lesson("Tom")
    people.edit(desk, made.students[0].person_id, email="tom@example.com")
    return made


def test_tomorrows_classes_are_reminded_of_once(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    assert reminders.send_due(desk) == 1
    assert reminders.send_due(desk) == 0
    ((to, mail),) = mailer.taken
    assert (to, mail["Subject"]) == ("tom@example.com", "Reminder: Algebra, Monday 23 November, 16:00 (UTC)")


def test_reminders_are_off_until_somebody_wants_them(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    configure.set(desk, "mail_reminders", "no")
    assert reminders.send_due(desk) == 0
    assert mailer.taken == []


def test_they_wait_for_their_hour(bench: Bench, desk: Desk, lesson: Lesson) -> None:
    bench.clock.set(START - DAY)
    assert reminders.send_due(desk) == 0


def test_cancelled_practice_and_later_classes_are_left_alone(
    bench: Bench, desk: Desk, lesson: Lesson
) -> None:
    call_off(desk, lesson.id, CancelledBy.OFFICE)
    ids: dict[str, Any] = {
        "tutors": (lesson.tutors[0].person_id,),
        "students": (lesson.students[0].person_id,),
    }
    bench.lesson(title="Practice", practice=True, **ids)
    bench.lesson(title="Later", start=plus(START, DAY), **ids)
    assert reminders.send_due(desk) == 0


def test_without_a_network_they_are_tried_again(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    mailer.closed = Refusal("mail_no_such_host", host="h", port=1)
    with pytest.raises(Refusal):
        reminders.send_due(desk)
    mailer.closed = None
    assert reminders.send_due(desk) == 1


def test_a_refused_one_is_not_tried_again_and_again(desk: Desk, lesson: Lesson, mailer: HandMailer) -> None:
    mailer.fails = {"tom@example.com": [NotDelivered("mail_refused_message", said="no")]}
    assert reminders.send_due(desk) == 0
    assert reminders.send_due(desk) == 0
    assert mailer.taken == []


def test_links_to_the_practice_classroom_are_not_reminded_of(
    desk: Desk, lesson: Lesson, mailer: HandMailer
) -> None:
    practise(desk)
    with pytest.raises(Refusal, match="lead to the practice classroom"):
        reminders.send_due(desk)
    assert mailer.taken == []
    configure.set(desk, "endpoint", "school.learn-cube.com")
    assert reminders.send_due(desk) == 1
