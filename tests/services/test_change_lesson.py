"""Changing classes: what each change does to the class, to its links and to its time."""

from __future__ import annotations

import pytest

from lcadmin.domain.errors import BadInput, NotFound, Refusal
from lcadmin.domain.instants import DAY, HOUR, Instant, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.people import Role
from lcadmin.services import change_lesson, configure, credit
from lcadmin.services.change_lesson import LessonEdit
from tests.support.calling_off import call_off, put_back_on
from tests.support.desk import START, Bench, at, number


def test_a_moved_class_keeps_its_links(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    moved = change_lesson.move(bench.desk, lesson.id, plus(START, DAY))
    assert (moved.start, moved.token, moved.seats) == (plus(START, DAY), lesson.token, lesson.seats)
    assert not bench.connect(moved, moved.tutors[0]).status
    assert bench.connect(moved, moved.tutors[0], after=24 * 3600).status


def test_a_window_opened_by_hand_is_gone_after_a_move(bench: Bench) -> None:
    from dataclasses import replace

    lesson = bench.lesson("Tom")
    bench.store.write(lambda tables: tables.lessons.put(replace(lesson, opens=at(-9999)))).result()
    assert change_lesson.move(bench.desk, lesson.id, plus(START, DAY)).opens is None


def test_what_cannot_be_moved_is_said(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    with pytest.raises(BadInput):
        change_lesson.move(bench.desk, lesson.id, Instant(-5))
    with pytest.raises(NotFound):
        change_lesson.move(bench.desk, 99, START)
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    with pytest.raises(Refusal, match="Put it back on"):
        change_lesson.move(bench.desk, lesson.id, plus(START, DAY))


def test_an_edit_changes_what_it_names(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    after = change_lesson.edit(bench.desk, lesson.id, LessonEdit(title=" Geometry ", minutes=90, record=True))
    assert (after.title, after.minutes, after.record, after.seats) == ("Geometry", 90, True, lesson.seats)
    assert bench.kept(lesson).turns_at == plus(after.end, 2 * HOUR)
    assert change_lesson.edit(bench.desk, lesson.id, LessonEdit()) == after


def test_another_tutor_gets_a_link_and_the_old_tutors_dies_while_the_students_stay(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bob = bench.person("Bob", Role.TUTOR)
    after = change_lesson.edit(bench.desk, lesson.id, LessonEdit(tutor=bob.id))
    assert [seat.name for seat in after.tutors] == ["Bob"]
    assert after.students == lesson.students
    assert not bench.connect(lesson, lesson.tutors[0]).status
    assert bench.connect(lesson, after.tutors[0]).body["is_tutor"] is True


def test_students_come_and_go(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    tom, ada = lesson.students
    zoe = bench.person("Zoe")
    after = change_lesson.edit(bench.desk, lesson.id, LessonEdit(students=(ada.person_id, zoe.id, zoe.id)))
    assert [seat.name for seat in after.students] == ["Ada", "Zoe"]
    assert ada in after.students
    assert not bench.connect(lesson, tom).status
    back = change_lesson.edit(bench.desk, lesson.id, LessonEdit(students=(tom.person_id,)))
    assert back.students[0].user_id != tom.user_id


def test_an_edit_that_makes_no_class_changes_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    for wrong in (
        LessonEdit(title=" "),
        LessonEdit(title="New", minutes=0),
        LessonEdit(title="New", tutor=tom),
    ):
        with pytest.raises(BadInput):
            change_lesson.edit(bench.desk, lesson.id, wrong)
    with pytest.raises(NotFound):
        change_lesson.edit(bench.desk, lesson.id, LessonEdit(title="New", students=(99,)))
    assert bench.again(lesson) == lesson


def test_a_cancelled_class_says_who_and_when_told(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.later(minutes=-300)
    after = call_off(bench.desk, lesson.id, CancelledBy.STUDENT)
    assert after.cancelled is not None
    assert (after.cancelled.by, after.cancelled.told) == (CancelledBy.STUDENT, bench.clock.now())
    assert bench.kept(lesson).status is Status.CANCELLED


def test_cancelling_again_corrects_who_and_when_but_not_since_when(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    first = call_off(bench.desk, lesson.id, CancelledBy.STUDENT).cancelled
    bench.later(minutes=5)
    second = call_off(bench.desk, lesson.id, CancelledBy.TUTOR, told=at(-3600)).cancelled
    assert first is not None
    assert second is not None
    assert (second.by, second.told, second.at) == (CancelledBy.TUTOR, at(-3600), first.at)


def test_a_class_put_back_on_lets_people_in_again(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    after = put_back_on(bench.desk, lesson.id)
    assert after.cancelled is None
    assert bench.kept(lesson).status is Status.SCHEDULED
    assert bench.connect(lesson, lesson.tutors[0]).status


def test_who_is_excused_pays_nothing(bench: Bench) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    lesson = bench.lesson("Tom", "Ada")
    tom, ada = lesson.students
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time=number("600"))
    after = change_lesson.excuse(bench.desk, lesson.id, tom.person_id)
    assert [seat.excused for seat in after.students] == [True, False]
    assert credit.account(bench.desk, tom.person_id).balance == 0
    assert credit.account(bench.desk, ada.person_id).balance == -1
    change_lesson.excuse(bench.desk, lesson.id, tom.person_id, excused=False)
    assert credit.account(bench.desk, tom.person_id).balance == -1


def test_only_students_of_the_class_are_excused(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    with pytest.raises(NotFound):
        change_lesson.excuse(bench.desk, lesson.id, lesson.tutors[0].person_id)


def test_a_new_link_keeps_role_and_excuse(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0]
    change_lesson.excuse(bench.desk, lesson.id, tom.person_id)
    seat = change_lesson.renew_seat(bench.desk, lesson.id, tom.person_id)
    assert (seat.person_id, seat.role, seat.excused, seat.revoked_at) == (
        tom.person_id,
        Role.STUDENT,
        True,
        None,
    )
    assert seat.user_id != tom.user_id
    assert [s.id for s in bench.again(lesson).students] == [seat.id]
    with pytest.raises(NotFound, match="not in this class"):
        change_lesson.renew_seat(bench.desk, lesson.id, 99)


def test_a_number_of_ones_own_stands_in_the_link_and_lets_in_nobody_else(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    tom, ada = lesson.students
    seat = change_lesson.renew_seat(bench.desk, lesson.id, tom.person_id, " 112 ")
    assert seat.user_id == "112"
    assert change_lesson.renew_seat(bench.desk, lesson.id, tom.person_id).user_id != "112"
    for own, why in (
        ("112", "was once"),
        (ada.user_id, "another link"),
        ("1 2", "letters and digits"),
        ("", "1 to 64"),
    ):
        with pytest.raises(BadInput, match=why):
            change_lesson.renew_seat(bench.desk, lesson.id, ada.person_id, own)
    assert bench.again(lesson).students[0].user_id == ada.user_id


def test_a_duplicate_has_the_same_people_and_its_own_links(bench: Bench) -> None:
    lesson = bench.lesson("Tom", record=True)
    zoe = bench.person("Zoe")
    change_lesson.edit(bench.desk, lesson.id, LessonEdit(students=(zoe.id,)))
    copy = change_lesson.duplicate(bench.desk, lesson.id, plus(START, 7 * DAY))
    assert [seat.name for seat in copy.standing] == ["Anna", "Zoe"]
    assert (copy.title, copy.minutes, copy.record, copy.start) == ("Algebra", 60, True, plus(START, 7 * DAY))
    assert copy.token != lesson.token
    assert not {s.user_id for s in copy.seats} & {s.user_id for s in bench.again(lesson).seats}
