"""Today's view and "Let them in"."""

from __future__ import annotations

from datetime import date

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, HOUR, MINUTE, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.wording import english
from lcadmin.services import change_lesson, configure, credit, let_in, people
from lcadmin.services.let_in import RefusedEntry
from lcadmin.services.today import today
from tests.support.desk import START, Bench, at, number


def _attention(bench: Bench) -> list[tuple[str, str]]:
    return [(one.kind, english(one.text)) for one in today(bench.desk).attention]


def _only(bench: Bench) -> RefusedEntry:
    (entry,) = let_in.refused(bench.desk, at(-12 * 3600))
    return entry


# --- The day


def test_a_day_shows_its_classes_by_start(bench: Bench) -> None:
    later = bench.lesson("Tom", title="Later", start=plus(START, HOUR))
    first = bench.lesson("Ada", title="First")
    bench.lesson("Eve", title="Tomorrow", start=plus(START, DAY))
    view = today(bench.desk)
    assert view.day == date(2026, 11, 23)
    assert [row.lesson.id for row in view.rows] == [first.id, later.id]
    assert [row.lesson.title for row in today(bench.desk, date(2026, 11, 24)).rows] == ["Tomorrow"]


def test_what_began_yesterday_and_is_on_stands_on_todays_page(bench: Bench) -> None:
    night = bench.lesson("Tom", start=plus(START, 7 * HOUR + 45 * MINUTE))
    bench.lesson("Ada", title="Over")
    bench.say("start_lesson", night, after=7.75 * 3600)
    bench.clock.set(at(8.25 * 3600))
    view = today(bench.desk)
    assert view.day == date(2026, 11, 24)
    assert [(row.lesson.id, row.time.status) for row in view.rows] == [(night.id, Status.IN_PROGRESS)]


def test_a_quiet_day_needs_nobody(bench: Bench) -> None:
    bench.lesson("Tom", start=plus(START, HOUR))
    assert today(bench.desk).attention == ()


# --- What needs somebody


def test_who_was_refused_is_told_with_why_and_how_often(bench: Bench) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=-60)
    bench.connect(lesson, lesson.students[0], after=30)
    (one,) = today(bench.desk).attention
    assert (one.kind, one.lesson) == ("refused", bench.again(lesson))
    assert english(one.text) == "Tom at Algebra, 16:00: no credit left"
    assert one.detail is not None
    assert english(one.detail) == "tried 2 times, last at 16:00"
    assert one.refused is not None
    assert (one.refused.count, one.refused.first_at, one.refused.latest_at) == (2, at(-60), at(30))
    assert one.refused.remedy is not None
    assert english(one.refused.remedy) == "Grant one lesson of credit."


def test_somebody_with_an_altered_link_has_no_name(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("connect_lesson", lesson, user_id="12")
    assert _attention(bench) == [("refused", "Somebody at Algebra, 16:00: a link that was altered")]
    assert _only(bench).remedy is None


def test_the_businesss_own_words_are_used_for_why(bench: Bench) -> None:
    configure.set(bench.desk, "wording.why_wrong_link", "a broken link")
    lesson = bench.lesson("Tom")
    bench.say("connect_lesson", lesson, user_id="12")
    assert _attention(bench) == [("refused", "Somebody at Algebra, 16:00: a broken link")]


def test_who_came_in_after_all_needs_nobody(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=-3600)
    assert len(_attention(bench)) == 1
    bench.connect(lesson, lesson.students[0], after=0)
    bench.clock.set(plus(lesson.end, 3 * HOUR))
    assert let_in.refused(bench.desk, at(-12 * 3600)) == []


def test_who_was_early_and_could_come_in_now_needs_nobody(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=-3600)
    bench.clock.set(at(-600))
    assert let_in.refused(bench.desk, at(-12 * 3600)) == []


def test_what_was_refused_on_another_day_is_not_todays(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=-3600)
    assert [one.kind for one in today(bench.desk, date(2026, 11, 22)).attention] == []


def test_wrong_links_alert_and_then_pause(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(5):
        bench.say("connect_lesson", lesson, user_id="12")
    assert ("misses", "Algebra, 16:00: 5 tries with wrong links") in _attention(bench)
    for _ in range(25):
        bench.say("connect_lesson", lesson, user_id="12")
    paused = "Algebra, 16:00: new students are not let in after 30 tries with wrong links"
    assert ("misses", paused) in _attention(bench)


def test_a_class_that_should_be_on_and_is_not_is_told_after_five_minutes(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(at(299))
    assert _attention(bench) == []
    bench.clock.set(at(300))
    assert _attention(bench) == [("missing", "Algebra should be on since 16:00, but nobody has come")]
    bench.connect(lesson, lesson.tutors[0])
    assert _attention(bench) == [("missing", "Algebra should be on since 16:00, but it has not been started")]
    bench.say("start_lesson", lesson)
    assert _attention(bench) == []


def test_what_was_missed_while_nobody_listened_is_told_by_name(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.lesson("Ada", title="Evening", start=plus(START, 4 * HOUR))
    gone = bench.lesson("Eve", title="Gone")
    change_lesson.cancel(bench.desk, gone.id, CancelledBy.OFFICE)
    bench.say("start_lesson", lesson, after=0)
    bench.store.write(lambda tables: tables.runs.begin("run-0", at(-600), "http://127.0.0.1:1")).result()
    bench.store.write(lambda tables: tables.runs.end("run-0", at(600))).result()
    bench.clock.set(at(1200))
    missed = ("missed", "Nothing was heard from 16:10 to 16:20: Algebra may be incomplete")
    assert [one for one in _attention(bench) if one[0] == "missed"] == [missed]
    bench.store.write(lambda tables: tables.runs.begin("run-1", at(900), "http://127.0.0.1:1")).result()
    missed = ("missed", "Nothing was heard from 16:10 to 16:15: Algebra may be incomplete")
    assert [one for one in _attention(bench) if one[0] == "missed"] == [missed]
    assert [one for one in today(bench.desk, date(2026, 11, 24)).attention if one.kind == "missed"] == []


def test_strangers_are_told_without_their_tokens(bench: Bench) -> None:
    bench.say("start_lesson", "NOSUCHTOKEN", after=0)
    assert _attention(bench) == [
        ("unknown", "At 16:00 somebody came with a link that belongs to no class here")
    ]
    bench.say("start_lesson", "NOSUCHTOKEN", after=60)
    assert _attention(bench) == [
        ("unknown", "2 tries with links that belong to no class here, last at 16:01")
    ]


def test_who_was_let_in_without_credit_is_told_once(bench: Bench) -> None:
    configure.set_many(bench.desk, {"credit_rule": "lessons", "without_credit": "tell"})
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.tutors[0], after=0)
    bench.connect(lesson, lesson.students[0], after=1)
    bench.connect(lesson, lesson.students[0], after=2)
    assert _attention(bench) == [("told", "Tom was let into Algebra, 16:00, without credit")]


def test_a_class_in_review_is_told_with_the_reason(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time=number("4000"))
    (one,) = today(bench.desk).attention
    assert (one.kind, english(one.text)) == ("review", "Algebra, Monday 23 November, 16:00")
    assert one.detail == bench.kept(lesson).reviews[0]
    bench.clock.set(at(3 * 24 * 3600))
    assert [two.kind for two in today(bench.desk).attention] == ["review"]


def test_the_most_urgent_comes_first(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=600, time=number("4000"))
    bench.say("start_lesson", "NOSUCHTOKEN")
    bench.say("connect_lesson", lesson, user_id="1")
    assert [one.kind for one in today(bench.desk).attention] == ["refused", "unknown", "review"]


# --- Let them in


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
    change_lesson.cancel(bench.desk, lesson.id, CancelledBy.OFFICE)
    assert not _knock(bench, lesson, 1)
    assert english(let_in.let_in(bench.desk, _only(bench))) == "Algebra is back on."
    assert _knock(bench, lesson, 5)


def test_a_refused_start_is_listed_and_put_right(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    change_lesson.cancel(bench.desk, lesson.id, CancelledBy.OFFICE)
    bench.say("start_lesson", lesson, after=10)
    entry = _only(bench)
    assert (entry.person_name, entry.seat, english(entry.reason)) == ("Anna", None, "the class is cancelled")
    assert english(let_in.let_in(bench.desk, entry)) == "Algebra is back on."
    assert bench.say("start_lesson", lesson).status
    assert let_in.refused(bench.desk, START) == []


def test_an_old_link_points_to_the_newer_one(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    assert not _knock(bench, lesson, 1)
    said = let_in.let_in(bench.desk, _only(bench))
    assert english(said) == "Tom has a newer link for this class. Copy it and send it."


def test_who_has_no_link_any_more_gets_a_new_one(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    change_lesson.edit(
        bench.desk, lesson.id, change_lesson.LessonEdit(students=(lesson.students[1].person_id,))
    )
    assert not _knock(bench, lesson, 1)
    said = let_in.let_in(bench.desk, _only(bench))
    assert english(said) == "Tom has a new link for this class. Copy it and send it."
    new = next(seat for seat in bench.again(lesson).standing if seat.name == "Tom")
    assert bench.connect(lesson, new).status


def test_a_link_of_another_day_names_todays_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom", start=plus(START, -7 * DAY))
    change_lesson.duplicate(bench.desk, lesson.id, START)
    assert not _knock(bench, lesson, 0)
    entry = _only(bench)
    assert english(entry.reason) == "the link of another class"
    said = let_in.let_in(bench.desk, entry)
    assert english(said) == "Tom needs the link of Algebra at 16:00. Copy it and send it."


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
