"""The link doctor: what is said of a pasted link."""

from __future__ import annotations

import pytest

from lcadmin.domain.handed import Way
from lcadmin.domain.instants import HOUR, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.services import change_lesson, configure, handing, invite
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.doctor import LinkVerdict, examine
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench


@pytest.fixture
def lesson(bench: Bench) -> Lesson:
    configure.set_many(bench.desk, {"endpoint": "school.learn-cube.com"})
    return bench.lesson("Tom", "Ada")


def link(bench: Bench, lesson: Lesson, place: int = 1) -> str:
    return invite.links(bench.desk, lesson.id)[place].url


def keys(found: object) -> list[str]:
    return [text.key for text in found.says]  # type: ignore[attr-defined]


def test_a_good_link_says_whose_it_is_and_that_it_lets_them_in(bench: Bench, lesson: Lesson) -> None:
    handing.record(bench.desk, [lesson.id], None, Way.COPIED)
    found = examine(bench.desk, f"Dear all, click <{link(bench, lesson)}> please")
    assert (found.verdict, keys(found)) == (LinkVerdict.GOOD, ["doctor_whose", "doctor_admits"])
    assert found.seat is not None
    assert (found.seat.name, found.admits, found.message, len(found.given)) == ("Tom", True, "", 1)
    assert found.right_link == link(bench, lesson)


def test_nothing_is_changed_by_looking(bench: Bench, lesson: Lesson) -> None:
    for _ in range(40):
        examine(bench.desk, link(bench, lesson).replace(lesson.students[0].user_id, "1000000001"))
    assert (bench.again(lesson).misses, bench.rows()) == (0, [])


def test_too_early_is_said_with_when_it_opens(bench: Bench, lesson: Lesson) -> None:
    bench.clock.set(START - 3 * HOUR)
    found = examine(bench.desk, link(bench, lesson))
    assert keys(found) == ["doctor_whose", "doctor_refuses", "doctor_opens"]
    assert not found.admits
    assert found.message.startswith("You can enter this class from 15:45")


def test_a_cancelled_class_and_a_replaced_link_are_old(bench: Bench, lesson: Lesson) -> None:
    old = link(bench, lesson)
    change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    found = examine(bench.desk, old)
    assert (found.verdict, keys(found)) == (
        LinkVerdict.OLD,
        ["doctor_whose", "doctor_replaced", "doctor_refuses"],
    )
    assert found.right_link == link(bench, bench.again(lesson), 2) or found.right_link != old
    change_lesson.edit(bench.desk, lesson.id, LessonEdit(students=(lesson.students[1].person_id,)))
    gone = examine(bench.desk, old)
    assert (keys(gone)[1], gone.right_link) == ("doctor_left", "")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    off = examine(bench.desk, link(bench, bench.again(lesson)))
    assert (off.verdict, off.message, off.right_link) == (
        LinkVerdict.OLD,
        "This class has been cancelled.",
        "",
    )


def test_another_endpoint_is_said(bench: Bench, lesson: Lesson) -> None:
    old = link(bench, lesson)
    configure.set(bench.desk, "endpoint", "new.learn-cube.com")
    found = examine(bench.desk, old)
    assert (found.verdict, keys(found)[1]) == (LinkVerdict.OLD, "doctor_address")
    assert examine(bench.desk, link(bench, lesson)).verdict is LinkVerdict.GOOD
    assert examine(bench.desk, old.removeprefix("https://")).verdict is LinkVerdict.GOOD


def test_a_wrapped_link_is_looked_into(bench: Bench, lesson: Lesson) -> None:
    from urllib.parse import quote

    wrapped = f"https://safelinks.example/?url={quote(link(bench, lesson), safe='')}&data=1"
    assert examine(bench.desk, wrapped).verdict is LinkVerdict.GOOD


def test_an_altered_number_or_class_is_told_apart_and_never_lets_in(bench: Bench, lesson: Lesson) -> None:
    other = bench.lesson(
        title="History", tutors=(lesson.tutors[0].person_id,), students=(lesson.students[0].person_id,)
    )
    tom = lesson.students[0].user_id
    number = examine(bench.desk, link(bench, lesson).replace(tom, "1000000001"))
    klass = examine(bench.desk, link(bench, lesson).replace(lesson.token, "A" * 26))
    mixed = examine(bench.desk, link(bench, lesson).replace(lesson.token, other.token))
    assert [keys(one)[0] for one in (number, klass, mixed)] == [
        "doctor_altered_person", "doctor_altered_class", "doctor_mixed",
    ]  # fmt: skip
    assert all(one.altered and not one.admits and one.message for one in (number, klass, mixed))
    assert klass.right_link == link(bench, lesson)
    assert mixed.right_link == link(bench, other)
    assert number.right_link == ""
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    assert examine(bench.desk, link(bench, lesson).replace(lesson.token, "A" * 26)).right_link == ""


def test_changed_case_is_recognised(bench: Bench, lesson: Lesson) -> None:
    found = examine(bench.desk, link(bench, lesson).replace(lesson.token, lesson.token.lower()))
    assert (found.verdict, found.admits) == (LinkVerdict.ALTERED, False)
    both = examine(bench.desk, f"https://x/?token={lesson.token.lower()}&user_id=77")
    assert keys(both)[:2] == ["doctor_altered_person", "doctor_case"]


def test_a_strangers_link_and_no_link_are_told(bench: Bench, lesson: Lesson) -> None:
    found = examine(bench.desk, "https://school.learn-cube.com/classv3/?token=OTHER123&user_id=5")
    assert (found.verdict, found.lesson, found.admits) == (LinkVerdict.UNKNOWN, None, False)
    assert examine(bench.desk, "hello").verdict is LinkVerdict.NO_LINK


def test_a_practice_class_is_called_so(bench: Bench, lesson: Lesson) -> None:
    made = bench.lesson("Zoe", practice=True, start=plus(START, HOUR))
    assert "doctor_practice" in keys(examine(bench.desk, link(bench, made)))
