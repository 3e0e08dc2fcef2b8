"""What credit has to do with entering, and what a class books of it."""

from __future__ import annotations

import pytest

from lcadmin.domain.lessons import LessonKind
from lcadmin.services import configure, credit
from lcadmin.services.recount import refold_due
from tests.support.desk import Bench, number


@pytest.fixture
def strict(bench: Bench) -> Bench:
    configure.set(bench.desk, "credit_rule", "lessons")
    return bench


def test_without_credit_a_student_is_refused(strict: Bench) -> None:
    lesson = strict.lesson("Tom")
    assert strict.connect(lesson, lesson.students[0]).body["message"] == (
        "There is no credit left for this class. Please get in touch with us."
    )


def test_with_credit_a_student_is_let_in(strict: Bench) -> None:
    lesson = strict.lesson("Tom")
    credit.add(strict.desk, lesson.students[0].person_id, lessons=1)
    assert strict.connect(lesson, lesson.students[0]).status


def test_credit_is_nothing_to_the_tutor(strict: Bench) -> None:
    lesson = strict.lesson("Tom")
    assert strict.connect(lesson, lesson.tutors[0]).status


def test_a_free_class_asks_for_no_credit(strict: Bench) -> None:
    lesson = strict.lesson("Tom", kind=LessonKind.FREE)
    assert strict.connect(lesson, lesson.students[0]).status


def test_without_credit_the_office_can_be_told_instead(strict: Bench) -> None:
    configure.set(strict.desk, "without_credit", "tell")
    lesson = strict.lesson("Tom")
    assert strict.connect(lesson, lesson.students[0]).status
    (row,) = strict.rows()
    assert row.message is not None
    assert row.message.key == "told_no_credit"


def test_credit_that_ran_out_meanwhile_locks_nobody_out(strict: Bench) -> None:
    lesson = strict.lesson("Tom")
    tom = lesson.students[0]
    credit.add(strict.desk, tom.person_id, lessons=1)
    strict.connect(lesson, tom, after=0)
    strict.say("start_lesson", lesson, after=5)
    credit.add(strict.desk, tom.person_id, lessons=-1)
    assert strict.connect(lesson, tom, after=60).status


def test_who_is_let_back_in_without_credit_is_not_told_about(strict: Bench) -> None:
    configure.set(strict.desk, "without_credit", "tell")
    lesson = strict.lesson("Tom")
    tom = lesson.students[0]
    credit.add(strict.desk, tom.person_id, lessons=1)
    strict.connect(lesson, tom, after=0)
    strict.say("start_lesson", lesson, after=5)
    credit.add(strict.desk, tom.person_id, lessons=-1)
    strict.connect(lesson, tom, after=60)
    assert strict.rows()[-1].message is None


def test_a_class_is_booked_when_it_ends(strict: Bench) -> None:
    lesson = strict.lesson("Tom")
    tom = lesson.students[0]
    credit.add(strict.desk, tom.person_id, lessons=3)
    strict.say("start_lesson", lesson, after=0)
    assert credit.account(strict.desk, tom.person_id).balance == 3
    strict.say("end_lesson", lesson, after=600, time=number("600"))
    assert credit.account(strict.desk, tom.person_id).balance == 2
    assert credit.account(strict.desk, tom.person_id).entries[-1].lesson_id == lesson.id


def test_a_class_that_goes_on_is_booked_again_by_the_difference(bench: Bench) -> None:
    configure.set(bench.desk, "credit_rule", "minutes")
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    credit.add(bench.desk, tom, minutes=100)
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time=number("600"))
    bench.say("start_lesson", lesson, after=900)
    bench.say("end_lesson", lesson, after=1200, time=number("300"))
    account = credit.account(bench.desk, tom)
    assert (account.balance, [entry.amount for entry in account.entries]) == (85, [100, -10, -5])


def test_a_crash_is_booked_once_it_is_final(strict: Bench) -> None:
    lesson = strict.lesson("Tom")
    tom = lesson.students[0].person_id
    credit.add(strict.desk, tom, lessons=3)
    strict.say("start_lesson", lesson, after=0)
    strict.say("crash_lesson", lesson, after=600, time=number("600"))
    assert credit.account(strict.desk, tom).balance == 3
    strict.later(seconds=90)
    refold_due(strict.desk)
    assert credit.account(strict.desk, tom).balance == 2
