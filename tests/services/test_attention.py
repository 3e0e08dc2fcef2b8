"""What of a day needs somebody."""

from __future__ import annotations

from datetime import date

import pytest

from lcadmin.domain.instants import DAY, HOUR, plus
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.wording import english
from lcadmin.services import adopt, change_lesson, configure, let_in
from lcadmin.services.refused_entry import RefusedEntry
from lcadmin.services.today import today
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, at, number


def _attention(bench: Bench) -> list[tuple[str, str]]:
    return [(one.kind, english(one.text)) for one in today(bench.desk).attention]


def _only(bench: Bench) -> RefusedEntry:
    (entry,) = let_in.refused(bench.desk, at(-12 * 3600))
    return entry


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
    assert (one.refused.count, one.refused.latest_at) == (2, at(30))
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
    call_off(bench.desk, gone.id, CancelledBy.OFFICE)
    bench.say("start_lesson", lesson, after=0)
    _listen(bench, "run-0", -600, 600)
    bench.clock.set(at(1200))
    missed = ("missed", "Nothing was heard from 16:10 to 16:20: Algebra may be incomplete")
    assert [one for one in _attention(bench) if one[0] == "missed"] == [missed]
    bench.store.write(lambda tables: tables.runs.begin("run-1", at(900), "http://127.0.0.1:1")).result()
    missed = ("missed", "Nothing was heard from 16:10 to 16:15: Algebra may be incomplete")
    assert [one for one in _attention(bench) if one[0] == "missed"] == [missed]
    assert [one for one in today(bench.desk, date(2026, 11, 24)).attention if one.kind == "missed"] == []


def _listen(bench: Bench, run: str, begun: int, ended: int) -> None:
    bench.store.write(lambda tables: tables.runs.begin(run, at(begun), "http://127.0.0.1:1")).result()
    bench.store.write(lambda tables: tables.runs.end(run, at(ended))).result()


def test_a_class_that_ended_before_nobody_listened_missed_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=500, time="500")
    _listen(bench, "run-0", -600, 600)
    bench.clock.set(at(1200))
    assert [one for one in _attention(bench) if one[0] == "missed"] == []


def test_a_short_hole_is_told_in_seconds(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    _listen(bench, "run-0", -600, 600)
    _listen(bench, "run-1", 612, 1000)
    bench.clock.set(at(1000))
    missed = ("missed", "Nothing was heard for 12 s at 16:10: Algebra may be incomplete")
    assert missed in _attention(bench)


def test_each_stranger_has_a_line_of_which_a_class_can_be_made(bench: Bench) -> None:
    bench.say("start_lesson", "NOSUCHTOKEN", after=0)
    assert _attention(bench) == [
        ("unknown", "At 16:00 somebody came with a link that belongs to no class here")
    ]
    bench.say("start_lesson", "NOSUCHTOKEN", after=60)
    (one,) = today(bench.desk).attention
    assert english(one.text) == (
        "2 times somebody came with the same link that belongs to no class here, last at 16:01"
    )
    assert (one.token, one.at, one.lesson) == ("NOSUCHTOKEN", at(60), None)


def test_many_strangers_and_odd_ones_share_a_line(bench: Bench) -> None:
    for number_ in range(5):
        bench.say("start_lesson", f"NOSUCHTOKEN{number_}", after=number_)
    bench.say("start_lesson", "odd!", after=60)
    assert [(one.token, english(one.text)) for one in today(bench.desk).attention] == [
        ("NOSUCHTOKEN4", "At 16:00 somebody came with a link that belongs to no class here"),
        ("NOSUCHTOKEN3", "At 16:00 somebody came with a link that belongs to no class here"),
        ("NOSUCHTOKEN2", "At 16:00 somebody came with a link that belongs to no class here"),
        ("", "3 tries with links that belong to no class here, last at 16:01"),
    ]


@pytest.mark.parametrize("tokens", [1, 5])
def test_what_a_flood_left_uncounted_in_the_list_is_in_its_number(bench: Bench, tokens: int) -> None:
    configure.set(bench.desk, "unknown_per_sender", str(tokens))
    for number_ in range(50):
        bench.say("start_lesson", f"NOSUCHTOKEN{number_ % tokens}", after=number_)
    last = _attention(bench)[-1]
    shown = 45 + 2 if tokens == 5 else 49
    assert last == ("unknown", f"{shown} tries with links that belong to no class here, last at 16:00")


def test_what_came_before_its_class_was_made_waits_to_be_counted(bench: Bench) -> None:
    bench.say("start_lesson", "MADELATERON", after=0)
    lesson = bench.lesson("Tom", token="MADELATERON")
    assert _attention(bench) == [
        ("waiting", "Algebra, 16:00: 1 message came before the class was made, and is not counted")
    ]
    adopt.adopt(bench.desk, lesson.id)
    assert _attention(bench) == []


def test_several_messages_from_before_a_class_are_told_together(bench: Bench) -> None:
    bench.say("start_lesson", "MADELATERON", after=0)
    bench.say("end_lesson", "MADELATERON", after=60, time="60")
    bench.lesson("Tom", token="MADELATERON")
    assert _attention(bench) == [
        ("waiting", "Algebra, 16:00: 2 messages came before the class was made, and are not counted")
    ]


def test_a_link_of_another_day_says_the_day_and_todays_class(bench: Bench) -> None:
    old = bench.lesson("Tom", start=plus(START, -7 * DAY))
    change_lesson.duplicate(bench.desk, old.id, START)
    bench.connect(old, old.students[0], after=0)
    (one,) = today(bench.desk).attention
    assert english(one.text) == "Tom at Algebra, Monday 16 November, 16:00: the link of another class"
    assert one.detail is not None
    assert english(one.detail) == "last tried at 16:00; today’s class is Algebra, 16:00"


def test_classes_of_one_spell_in_which_nobody_listened_share_a_line(bench: Bench) -> None:
    for title in "ABCDEF":
        bench.lesson(title, title=title)
    _listen(bench, "run-0", -600, 600)
    _listen(bench, "run-1", 900, 1000)
    bench.clock.set(at(1000))
    (one,) = (one for one in today(bench.desk).attention if one.kind == "missed")
    assert english(one.text) == "Nothing was heard from 16:10 to 16:15: A, B, C, D, E, +1 may be incomplete"
    assert [lesson.title for lesson in one.lessons] == list("ABCDEF")


def test_a_day_knows_the_strangers_of_that_day_only(bench: Bench) -> None:
    bench.say("start_lesson", "NOSUCHTOKEN", after=0)
    bench.later(minutes=24 * 60)
    bench.say("start_lesson", "NOSUCHTOKEN")
    bench.say("start_lesson", "NOSUCHTOKEN")
    yesterday = today(bench.desk, date(2026, 11, 23)).attention
    assert [(one.kind, english(one.text)) for one in yesterday] == [
        ("unknown", "At 16:00 somebody came with a link that belongs to no class here")
    ]
    assert [kind for kind, _ in _attention(bench)] == ["unknown"]


def test_much_that_was_refused_since_hides_nothing_of_an_older_day(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", "NOSUCHTOKEN", after=1)
    bench.later(minutes=24 * 60)
    monkeypatch.setattr("lcadmin.services.attention._MOST_TRIES", 3)
    monkeypatch.setattr("lcadmin.services.refusals._MOST", 3)
    for _ in range(4):
        bench.say("start_lesson", "NOSUCHTOKEN")
    attention = today(bench.desk, date(2026, 11, 23)).attention
    assert [one.kind for one in attention] == ["refused", "unknown"]


def test_who_was_refused_on_two_days_stands_on_each_with_its_own_tries(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    bench.connect(lesson, lesson.students[0], after=0)
    bench.later(minutes=24 * 60)
    for _ in range(2):
        bench.connect(lesson, lesson.students[0])
    counts = [
        [one.refused.count for one in today(bench.desk, date(2026, 11, day)).attention if one.refused]
        for day in (23, 24)
    ]
    assert counts == [[1], [2]]


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
