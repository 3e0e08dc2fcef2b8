"""What is due on the PC, and what the office is told of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lcadmin.domain.instants import DAY, HOUR, MINUTE, SECOND, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.reach import Reach, ReachVerdict
from lcadmin.domain.wording import english
from lcadmin.services import at_home, configure, recount
from lcadmin.services.at_home import Ahead, HomeState
from lcadmin.store import claim
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, at

BASE = "https://tutors.example.com"


@pytest.fixture
def listening(bench: Bench, tmp_path: Path) -> Iterator[None]:
    configure.set(bench.desk, "public_url", BASE)
    with claim(tmp_path / "data"):
        now = bench.clock.now()
        bench.store.write(lambda tables: tables.runs.begin("run-1", now, "http://127.0.0.1:1")).result()
        yield


def _look(bench: Bench, after: float | None = None) -> HomeState:
    if after is not None:
        bench.clock.set(at(after))
    return at_home.look(bench.desk)


def _said(look: HomeState) -> list[tuple[str, str]]:
    return [(english(notice.title), english(notice.text)) for notice in look.notices]


def _reached(bench: Bench, verdict: ReachVerdict, ago: int = 0, base: str = BASE) -> None:
    moment = plus(bench.clock.now(), -ago)
    since = moment if verdict is not ReachVerdict.REACHED else None
    bench.store.write(lambda tables: tables.reach.put(Reach(verdict, moment, base, "", since))).result()


def test_the_pc_stays_awake_from_before_a_class_until_after_it(bench: Bench) -> None:
    bench.lesson()
    awake = {minute: _look(bench, minute * 60).awake for minute in (-21, -20, 0, 60, 89, 90)}
    assert awake == {-21: False, -20: True, 0: True, 60: True, 89: True, 90: False}


def test_a_class_that_ended_lets_it_sleep_and_one_that_runs_over_does_not(bench: Bench) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    assert _look(bench, 95 * 60).awake
    bench.say("end_lesson", lesson, after=96 * 60, time=str(96 * 60))
    assert not _look(bench).awake


def test_it_may_sleep_where_that_is_switched_off_or_nothing_real_is_planned(bench: Bench) -> None:
    lesson = bench.lesson()
    configure.set(bench.desk, "keep_awake", "no")
    assert not _look(bench).awake
    configure.set(bench.desk, "keep_awake", "yes")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE, START)
    bench.lesson("Ada", practice=True)
    assert not _look(bench).awake


@pytest.mark.usefixtures("listening")
def test_the_way_from_outside_is_tried_an_hour_before_a_class(bench: Bench) -> None:
    bench.lesson()
    bench.clock.set(at(-61 * 60))
    assert _look(bench).check_due, "it was never looked at"
    _reached(bench, ReachVerdict.REACHED)
    assert not _look(bench).check_due
    assert _look(bench, -3600).check_due


def test_nothing_is_tried_while_nobody_answers(bench: Bench) -> None:
    configure.set(bench.desk, "public_url", BASE)
    look = _look(bench)
    assert not look.listening
    assert not look.check_due


@pytest.mark.usefixtures("listening")
def test_what_was_found_out_about_another_address_is_not_shown(bench: Bench) -> None:
    _reached(bench, ReachVerdict.REACHED, base="https://old.example.com")
    assert _look(bench).reach is None
    _reached(bench, ReachVerdict.REACHED)
    assert _look(bench).reach is not None


@pytest.mark.usefixtures("listening")
def test_an_unreachable_pc_is_told_with_the_class_that_suffers(bench: Bench) -> None:
    _reached(bench, ReachVerdict.TIMEOUT)
    assert _said(_look(bench)) == [
        (
            "LearnCube cannot reach this PC",
            "tutors.example.com does not answer. Open Connection to see what to do.",
        )
    ]
    bench.lesson(title="Algebra", start=START + HOUR)
    assert "Algebra begins at 17:00: nobody could enter it." in _said(_look(bench))[0][1]
    ended = bench.lesson(title="Over", start=START + 70 * MINUTE)
    bench.clock.set(START + 80 * MINUTE)
    assert "Algebra is on since 17:00: nobody can come in." in _said(_look(bench))[0][1]
    for lesson in (bench.lesson(title="Also over", start=START + HOUR), ended):
        bench.say("start_lesson", lesson)
        bench.later(minutes=1)
        bench.say("end_lesson", lesson, time="60")
    assert "Algebra is on" in _said(_look(bench))[0][1]


def test_a_tutor_alone_is_told_after_three_minutes(bench: Bench) -> None:
    lesson = bench.lesson("Tom Baker", title="Algebra")
    bench.connect(lesson, lesson.tutors[0], after=-300)
    assert _said(_look(bench, 179)) == []
    look = _look(bench, 180)
    assert _said(look) == [("Anna waits", "Algebra, 16:00: no student has come yet.")]
    assert look.notices[0].lesson_id == lesson.id
    bench.connect(lesson, lesson.students[0], after=200)
    assert _said(_look(bench, 400)) == []


def test_a_student_alone_is_told_too_and_not_after_the_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom Baker", title="Algebra")
    bench.connect(lesson, lesson.students[0], after=0)
    assert _said(_look(bench, 180)) == [("Tom Baker waits", "Algebra, 16:00: no tutor has come yet.")]
    assert _said(_look(bench, 3600)) == []


def test_a_lost_connection_is_told_when_it_is_not_back_at_once(bench: Bench) -> None:
    lesson = bench.lesson("Tom", title="Algebra")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=600, time="600")
    assert _said(_look(bench, 619)) == []
    assert _said(_look(bench, 620)) == [
        (
            "Algebra lost its connection",
            "At 16:10. Whoever lost it can come back by their own link.",
        )
    ]


def test_a_refusal_is_told_with_its_reason(bench: Bench) -> None:
    lesson = bench.lesson("Tom Baker", title="Algebra", start=START + HOUR)
    bench.connect(lesson, lesson.students[0], after=0)
    ((title, text),) = _said(_look(bench))
    assert title == "Tom Baker was not let in"
    assert text.startswith("Algebra, 17:00: ")
    bench.say("connect_lesson", lesson, after=60, user_id="1")
    assert "Somebody was not let in" in [title for title, _ in _said(_look(bench))]
    practice = bench.lesson("Ada", title="Practice", start=START + HOUR, practice=True)
    bench.connect(practice, practice.students[0], after=61)
    assert len(_said(_look(bench))) == 2
    assert _said(_look(bench, 20 * 60)) == []


def test_only_what_is_wanted_is_told(bench: Bench) -> None:
    lesson = bench.lesson("Tom Baker")
    bench.connect(lesson, lesson.tutors[0], after=0)
    for wanted, many in (("lost refused", 0), ("waiting", 1), ("off", 0), ("", 1)):
        configure.set(bench.desk, "notices", wanted)
        assert len(_look(bench, 300).notices) == many, wanted


def test_the_last_real_call_is_known(bench: Bench) -> None:
    assert _look(bench).heard is None
    practice = bench.lesson("Ada", practice=True)
    bench.connect(practice, practice.students[0], after=0)
    bench.say("connect_lesson", "A" * 26, after=1, user_id="1")
    assert _look(bench).heard is None
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=2)
    assert _look(bench, 100).heard == at(2)


def test_what_would_suffer_from_stopping_now(bench: Bench) -> None:
    assert not at_home.ahead(bench.desk)
    running = bench.lesson("Tom", title="Algebra")
    bench.lesson("Ada", title="Spanish", start=START + HOUR)
    bench.lesson("Ada", title="Tomorrow", start=START + DAY)
    bench.lesson("Ada", title="Later", start=START + DAY + HOUR)
    bench.say("start_lesson", running, after=0)
    bench.clock.pass_(SECOND)
    found = at_home.ahead(bench.desk)
    assert [lesson.title for lesson in found.running] == ["Algebra"]
    assert [lesson.title for lesson in found.coming] == ["Spanish", "Tomorrow"]
    assert found.late == ()
    bench.clock.set(START + 7 * HOUR)
    bench.say("end_lesson", running, time=str(7 * 3600))
    assert [lesson.title for lesson in at_home.ahead(bench.desk).coming] == ["Tomorrow", "Later"]
    bench.clock.set(START + 2 * DAY)
    assert not at_home.ahead(bench.desk)


def test_a_class_that_broke_off_may_still_go_on_until_its_planned_end(bench: Bench) -> None:
    lesson = bench.lesson("Tom", title="Algebra")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time="300")
    bench.clock.set(START + 20 * MINUTE)
    recount.refold_due(bench.desk)
    assert bench.kept(lesson).status is Status.CRASHED
    assert [one.title for one in at_home.ahead(bench.desk).running] == ["Algebra"]
    bench.clock.set(START + HOUR)
    assert not at_home.ahead(bench.desk)


def test_a_class_that_nobody_came_to_is_not_ahead_after_its_end(bench: Bench) -> None:
    bench.lesson()
    bench.clock.set(START + 30 * MINUTE)
    assert at_home.ahead(bench.desk)
    bench.clock.set(START + HOUR)
    assert not at_home.ahead(bench.desk)


def test_a_class_that_has_not_begun_at_its_time_is_late_and_no_longer_to_come(bench: Bench) -> None:
    algebra = bench.lesson(title="Algebra")
    spanish = bench.lesson("Ada", title="Spanish", start=START + HOUR)
    bench.clock.set(START - MINUTE)
    assert at_home.ahead(bench.desk) == Ahead((), (), (algebra, spanish))
    bench.clock.set(START)
    assert at_home.ahead(bench.desk) == Ahead((), (algebra,), (spanish,))
    bench.connect(algebra, algebra.tutors[0], after=60)
    bench.clock.set(START + 2 * MINUTE)
    assert at_home.ahead(bench.desk) == Ahead((), (algebra,), (spanish,))
