"""“Let them in”: what is changed, and what is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.wording import english
from lcadmin.services import change_lesson, configure, credit, let_in, people
from lcadmin.services.refused_entry import RefusedEntry
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, at


def _only(bench: Bench) -> RefusedEntry:
    (entry,) = let_in.refused(bench.desk, at(-12 * 3600))
    return entry


def _knock(bench: Bench, lesson: Lesson, after: float) -> bool:
    return bench.connect(lesson, lesson.students[0], after=after).status


def test_the_door_is_opened_for_who_is_early(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert not _knock(bench, lesson, -3600)
    assert english(let_in.let_in(bench.desk, _only(bench))) == "Tom can enter now."
    assert _knock(bench, lesson, -3590)


def test_the_door_is_opened_again_for_who_is_late(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert not _knock(bench, lesson, 4 * 3600)
    let_in.let_in(bench.desk, _only(bench))
    assert _knock(bench, lesson, 4 * 3600 + 600)


@pytest.mark.parametrize(("rule", "left"), [("lessons", 1), ("minutes", 60)])
def test_credit_for_one_class_is_given(bench: Bench, rule: str, left: int) -> None:
    configure.set(bench.desk, "credit_rule", rule)
    lesson = bench.lesson("Tom")
    assert not _knock(bench, lesson, 0)
    said = let_in.let_in(bench.desk, _only(bench))
    assert english(said) == "Tom has credit for this class and can enter now."
    assert credit.account(bench.desk, lesson.students[0].person_id).balance == left
    assert _knock(bench, lesson, 5)


def test_a_pause_is_ended(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(30):
        bench.say("connect_lesson", lesson, user_id="1")
    assert not _knock(bench, lesson, 1)
    tom = next(e for e in let_in.refused(bench.desk, START) if e.person_name)
    assert english(let_in.let_in(bench.desk, tom)) == "Everybody can enter this class again."
    assert _knock(bench, lesson, 5)


def test_somebody_is_made_active_again(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    people.edit(bench.desk, lesson.students[0].person_id, active=False)
    assert not _knock(bench, lesson, 1)
    assert english(let_in.let_in(bench.desk, _only(bench))) == "Tom is active again and can enter now."
    assert _knock(bench, lesson, 5)


def test_everything_in_the_way_goes_with_one_click(bench: Bench) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    lesson = bench.lesson("Tom")
    people.edit(bench.desk, lesson.students[0].person_id, active=False)
    assert not _knock(bench, lesson, -3600)
    assert english(let_in.let_in(bench.desk, _only(bench))) == "Tom can enter now."
    assert _knock(bench, lesson, -3590)


def test_a_cancelled_class_is_put_back_on(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    assert not _knock(bench, lesson, 1)
    assert english(let_in.let_in(bench.desk, _only(bench))) == "Algebra is back on."
    assert _knock(bench, lesson, 5)


def test_a_refused_start_is_listed_and_put_right(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    bench.say("start_lesson", lesson, after=10)
    entry = _only(bench)
    assert (entry.person_name, entry.seat, english(entry.reason)) == ("Anna", None, "the class is cancelled")
    assert english(let_in.let_in(bench.desk, entry)) == "Algebra is back on."
    assert bench.say("start_lesson", lesson).status
    assert let_in.refused(bench.desk, START) == []


def test_a_refused_start_is_put_right_also_where_nobodys_name_is_known(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    bench.say("start_lesson", lesson, after=10)
    assert english(let_in.let_in(bench.desk, replace(_only(bench), person_name=""))) == "Algebra is back on."


def test_a_name_makes_no_start_of_an_altered_link(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    bench.say("connect_lesson", lesson, after=10, user_id="1234567890")
    with pytest.raises(Refusal):
        let_in.let_in(bench.desk, replace(_only(bench), person_name="Somebody"))


def test_an_old_link_points_to_the_newer_one(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    assert not _knock(bench, lesson, 1)
    entry = _only(bench)
    assert entry.link_of is not None
    assert entry.link_of.id == lesson.id
    assert english(let_in.let_in(bench.desk, entry)) == "Tom has a newer link for this class."


def test_who_has_no_link_any_more_gets_a_new_one(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    change_lesson.edit(
        bench.desk, lesson.id, change_lesson.LessonEdit(students=(lesson.students[1].person_id,))
    )
    assert not _knock(bench, lesson, 1)
    said = let_in.let_in(bench.desk, _only(bench))
    assert english(said) == "Tom has a new link for this class."
    new = next(seat for seat in bench.again(lesson).standing if seat.name == "Tom")
    assert bench.connect(lesson, new).status


def test_a_link_of_another_day_names_todays_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom", start=plus(START, -7 * DAY))
    today = change_lesson.duplicate(bench.desk, lesson.id, START)
    assert not _knock(bench, lesson, 0)
    entry = _only(bench)
    assert entry.link_of is not None
    assert entry.link_of.id == today.id
    assert english(entry.reason) == "the link of another class"
    said = let_in.let_in(bench.desk, entry)
    assert english(said) == "Tom needs the link of Algebra at 16:00."


def test_an_altered_link_cannot_be_let_in(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("connect_lesson", lesson, user_id="1")
    with pytest.raises(Refusal, match="This link itself is wrong"):
        let_in.let_in(bench.desk, _only(bench))


def test_what_stands_in_nobodys_way_any_more_is_said(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert not _knock(bench, lesson, -3600)
    entry = _only(bench)
    bench.clock.set(at(0))
    assert english(let_in.let_in(bench.desk, entry)) == "Nothing stands in the way any more."


def test_a_refusal_of_a_class_that_is_no_more_is_passed_over(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("connect_lesson", lesson, user_id="1")
    from lcadmin.store.lessons import Lessons

    monkeypatch.setattr(Lessons, "by_token", lambda *_: None)
    assert let_in.refused(bench.desk, START) == []
