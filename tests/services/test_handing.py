"""The memory of links: who was given which, and whether it is still good."""

from __future__ import annotations

from lcadmin.domain.handed import Freshness, Way
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.people import Role
from lcadmin.services import change_lesson, configure, handing, invite
from lcadmin.services.change_lesson import LessonEdit
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench


def stale(bench: Bench, lesson_id: int) -> list[bool]:
    return [link.stale for link in invite.links(bench.desk, lesson_id)]


def test_a_link_goes_stale_when_the_class_moves_and_is_good_once_given_again(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    handing.record(bench.desk, [lesson.id], [tom], Way.COPIED)
    assert stale(bench, lesson.id) == [False, False]
    change_lesson.move(bench.desk, lesson.id, plus(START, DAY))
    assert stale(bench, lesson.id) == [False, True]
    handing.record(bench.desk, [lesson.id], [tom], Way.QR)
    assert stale(bench, lesson.id) == [False, False]
    remembered = handing.of_lesson(bench.desk, lesson.id)[1]
    assert [one.way for one in remembered.handed] == [Way.COPIED, Way.QR]
    assert remembered.latest is not None
    assert (remembered.latest.at, remembered.name) == (START, "Tom")


def test_links_go_stale_with_the_endpoint_a_new_link_and_a_cancellation(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    handing.record(bench.desk, [lesson.id], None, Way.COPIED)
    configure.set(bench.desk, "endpoint", "other.learn-cube.com")
    assert stale(bench, lesson.id) == [True, True]
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    assert stale(bench, lesson.id) == [False, False]
    change_lesson.renew_seat(bench.desk, lesson.id, tom)
    assert stale(bench, lesson.id) == [False, True]
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    assert stale(bench, lesson.id) == [True, True]


def test_who_left_the_class_is_remembered_while_they_hold_a_link(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    handing.record(bench.desk, [lesson.id], None, Way.COPIED)
    ben, cleo = bench.person("Ben", Role.TUTOR), bench.person("Cleo", Role.TUTOR)
    change_lesson.edit(bench.desk, lesson.id, LessonEdit(tutor=ben.id))
    change_lesson.edit(bench.desk, lesson.id, LessonEdit(tutor=cleo.id))
    found = {one.name: one.freshness for one in handing.of_lesson(bench.desk, lesson.id)}
    assert found == {"Cleo": Freshness.NONE, "Tom": Freshness.TUTOR, "Anna": Freshness.LEFT}
    assert [one.latest is None for one in handing.of_lesson(bench.desk, lesson.id)] == [True, False, False]


def test_only_who_was_given_nothing_before_is_noted_on_request(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    lesson = bench.lesson("Tom")
    handing.record(bench.desk, [lesson.id], [lesson.students[0].person_id], Way.COPIED)
    handing.record(bench.desk, [lesson.id], None, Way.SHOWN, only_new=True)
    assert [[one.way for one in m.handed] for m in handing.of_lesson(bench.desk, lesson.id)] == [
        [Way.SHOWN], [Way.COPIED],
    ]  # fmt: skip


def test_without_an_address_nothing_can_have_been_handed_out(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    handing.record(bench.desk, [lesson.id], None, Way.COPIED)
    assert all(not one.handed and not one.stale for one in handing.of_lesson(bench.desk, lesson.id))


def test_classes_ahead_of_which_somebody_was_told_otherwise_are_found(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    moved, over, fine = (bench.lesson("Tom", title=title) for title in ("Moved", "Over", "Fine"))
    handing.record(bench.desk, [moved.id, over.id, fine.id], None, Way.COPIED)
    change_lesson.move(bench.desk, moved.id, plus(START, DAY))
    change_lesson.move(bench.desk, over.id, plus(START, -DAY))
    assert handing.misled(bench.desk, [moved.id, over.id, fine.id, 99]) == [moved.id]
