"""Who is let in: the answer to somebody who wants to enter a class."""

from __future__ import annotations

import pytest

from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.instants import HOUR, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.replies import Reply
from lcadmin.services import change_lesson, configure, people
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, number


def test_the_tutor_is_let_in_with_the_contracts_keys(bench: Bench) -> None:
    lesson = bench.lesson("Tom", record=True)
    reply = bench.connect(lesson, lesson.tutors[0])
    assert reply == Reply(
        200,
        {
            "status": True,
            "is_tutor": True,
            "id": int(lesson.tutors[0].user_id),
            "full_name": "Anna",
            "avatar": "",
            "record": True,
        },
    )


def test_a_student_is_no_tutor_and_has_their_own_name_and_picture(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0]
    people.edit(bench.desk, tom.person_id, classroom_name="Tommy", avatar="https://example.com/tom.png")
    body = bench.connect(lesson, tom).body
    assert (body["is_tutor"], body["full_name"], body["avatar"]) == (
        False,
        "Tommy",
        "https://example.com/tom.png",
    )


def test_an_entry_is_journalled_with_its_seat(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0])
    (row,) = bench.rows()
    assert (row.outcome, row.status, row.seat_id) == (Outcome.ADMITTED, True, lesson.students[0].id)
    assert (row.request, row.token, row.user_id) == (
        "connect_lesson",
        lesson.token,
        lesson.students[0].user_id,
    )


def test_somebody_inside_makes_the_class_waiting(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0])
    assert bench.kept(lesson).status is Status.WAITING
    assert [a.user_id for a in bench.kept(lesson).arrivals] == [lesson.students[0].user_id]


def test_the_same_person_again_is_let_in_again_and_counted(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(3):
        assert bench.connect(lesson, lesson.students[0]).status
        bench.later(seconds=20)
    assert bench.kept(lesson).arrivals[0].count == 3


def test_another_classs_number_is_a_miss(bench: Bench) -> None:
    lesson, other = bench.lesson("Tom"), bench.lesson("Eve", title="Physics")
    reply = bench.say("connect_lesson", lesson, user_id=other.students[0].user_id)
    assert reply.body["message"] == (
        "This link is not right for this class. Please use the link exactly as you were given it."
    )
    assert bench.again(lesson).misses == 1
    assert bench.outcomes() == [Outcome.REFUSED]


def test_changing_the_number_in_a_link_does_not_make_a_tutor(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    near = str(int(lesson.tutors[0].user_id) - 1)
    assert not bench.say("connect_lesson", lesson, user_id=near).status


def test_the_same_miss_again_counts_again(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(4):
        bench.say("connect_lesson", lesson, user_id="1")
    assert bench.again(lesson).misses == 4
    assert bench.outcomes() == [Outcome.REFUSED] * 4


def test_thirty_misses_pause_students_but_never_the_tutor(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(30):
        bench.say("connect_lesson", lesson, user_id="1")
    assert bench.again(lesson).entries_paused
    assert bench.connect(lesson, lesson.students[0]).body["message"] == (
        "Nobody new can enter this class at the moment. Please get in touch with us."
    )
    assert bench.connect(lesson, lesson.tutors[0]).status


def test_a_pause_does_not_lock_out_who_was_in(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    tom, ada = lesson.students
    bench.connect(lesson, tom, after=0)
    bench.say("start_lesson", lesson, after=10)
    for _ in range(30):
        bench.say("connect_lesson", lesson, user_id="1")
    assert bench.connect(lesson, tom, after=60).status
    assert not bench.connect(lesson, ada).status


def test_after_resume_students_come_in_again(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(30):
        bench.say("connect_lesson", lesson, user_id="1")
    change_lesson.resume(bench.desk, lesson.id)
    assert bench.connect(lesson, lesson.students[0]).status


def test_a_revoked_link_is_refused_and_is_no_miss(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    old = lesson.students[0]
    change_lesson.renew_seat(bench.desk, lesson.id, old.person_id)
    reply = bench.connect(lesson, old)
    assert (
        reply.body["message"] == "This link has been replaced. Please use the newer one that you were given."
    )
    assert bench.again(lesson).misses == 0
    assert bench.rows()[0].seat_id == old.id


def test_the_new_link_works(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    new = change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    assert bench.connect(lesson, new).body["full_name"] == "Tom"


def test_a_cancelled_class_lets_nobody_in(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.TUTOR)
    assert bench.connect(lesson, lesson.tutors[0]).body["message"] == "This class has been cancelled."


@pytest.mark.parametrize(
    ("minutes", "let_in"), [(-15.02, False), (-15, True), (0, True), (180, True), (180.02, False)]
)
def test_the_door_is_open_from_15_minutes_before_to_2_hours_after(
    bench: Bench, minutes: float, let_in: bool
) -> None:
    lesson = bench.lesson("Tom")
    assert bench.connect(lesson, lesson.students[0], after=minutes * 60).status is let_in


def test_too_early_says_when_it_opens_in_the_businesss_zone(bench: Bench) -> None:
    configure.set(bench.desk, "timezone", "Europe/Berlin")
    lesson = bench.lesson("Tom")
    reply = bench.connect(lesson, lesson.students[0], after=-3600)
    assert reply.body["message"] == "You can enter this class from 16:45 (Berlin time)."


def test_too_early_says_when_it_opens_in_the_persons_own_zone(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    people.edit(bench.desk, lesson.students[0].person_id, timezone="America/New_York")
    reply = bench.connect(lesson, lesson.students[0], after=-3600)
    assert reply.body["message"] == "You can enter this class from 10:45 (New York time)."


def test_tutors_can_have_an_earlier_door(bench: Bench) -> None:
    configure.set(bench.desk, "tutor_early_minutes", "60")
    lesson = bench.lesson("Tom")
    assert bench.connect(lesson, lesson.tutors[0], after=-45 * 60).status
    assert not bench.connect(lesson, lesson.students[0]).status


def test_last_weeks_link_points_to_todays_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom", start=plus(START, -7 * 24 * HOUR))
    tom = lesson.students[0]
    change_lesson.duplicate(bench.desk, lesson.id, START)
    reply = bench.connect(lesson, tom, after=0)
    assert reply.body["message"] == "This link was for Monday 16 November. Please use today's."


def test_nobody_is_locked_out_of_a_running_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=1800)
    assert bench.connect(lesson, lesson.students[0], after=3 * 3600 + 600).status
    assert not bench.connect(lesson, lesson.tutors[0]).status


def test_an_inactive_person_is_refused(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    people.edit(bench.desk, lesson.students[0].person_id, active=False)
    assert bench.connect(lesson, lesson.students[0]).body["message"] == (
        "You are not on our list at the moment. Please get in touch with us."
    )


def test_who_became_inactive_comes_back_into_a_running_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=5)
    people.edit(bench.desk, lesson.students[0].person_id, active=False)
    assert bench.connect(lesson, lesson.students[0], after=60).status


@pytest.mark.parametrize(("after_end", "let_in"), [(14 * 60, True), (16 * 60, False)])
def test_who_was_in_comes_back_within_15_minutes_after_the_end(
    bench: Bench, after_end: float, let_in: bool
) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=5)
    bench.say("end_lesson", lesson, after=605, time=number("600"))
    people.edit(bench.desk, lesson.students[0].person_id, active=False)
    assert bench.connect(lesson, lesson.students[0], after=605 + after_end).status is let_in
