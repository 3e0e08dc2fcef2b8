"""Messages when something goes wrong, and when very many come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from lcadmin.domain.callbacks import read
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.people import Role
from lcadmin.domain.replies import Reply
from lcadmin.services.lesson_time import explain
from lcadmin.services.ports import HandedIn
from lcadmin.services.recount import refold_due
from lcadmin.store.times import Times
from tests.support.desk import START, Bench, answered, number


def test_a_failure_while_deciding_is_503_never_a_false_yes(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    lesson = bench.lesson("Tom")

    def fail(*_: object) -> None:
        raise KeyError(lesson.token)

    monkeypatch.setattr("lcadmin.services.answer_callback.decide_connect", fail)
    reply = bench.connect(lesson, lesson.students[0])
    assert (reply.http_status, reply.status) == (503, False)
    assert bench.outcomes() == [Outcome.ERROR]
    assert "KeyError" in caplog.text
    assert lesson.token not in caplog.text


@pytest.mark.allow_logs
def test_the_end_that_could_not_be_decided_is_counted_all_the_same(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    with monkeypatch.context() as broken:
        broken.setattr("lcadmin.services.answer_callback.heard", _raise)
        assert bench.say("end_lesson", lesson, after=600, time=number("600")).http_status == 503
    refold_due(bench.desk)
    assert bench.kept(lesson).counted_seconds == 600
    assert replace(explain(bench.desk, lesson.id).time, steps=()) == bench.kept(lesson)


@pytest.mark.allow_logs
@pytest.mark.parametrize("request_", ["end_lesson", "crash_lesson"])
def test_a_message_stays_kept_whose_class_cannot_even_be_marked(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, request_: str
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    with monkeypatch.context() as broken:
        broken.setattr("lcadmin.services.answer_callback.heard", _raise)
        broken.setattr(Times, "mark_due", _raise)
        assert bench.say(request_, lesson, after=600, time=number("600")).http_status == 503
    assert bench.outcomes() == [Outcome.ACCEPTED, Outcome.ERROR]


@pytest.mark.allow_logs
def test_a_start_that_could_not_be_decided_changes_no_minutes(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = bench.lesson("Tom")
    with monkeypatch.context() as broken:
        broken.setattr("lcadmin.services.answer_callback.heard", _raise)
        assert bench.say("start_lesson", lesson, after=0).http_status == 503
    assert refold_due(bench.desk) == 0


@pytest.mark.allow_logs
def test_an_end_of_no_class_that_could_not_be_decided_is_kept(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lcadmin.services.answer_callback.refused", _raise)
    assert bench.say("end_lesson", "NOSUCHTOKEN", time=number("60")).http_status == 503
    assert bench.outcomes() == [Outcome.ERROR]


def _raise(*_: object) -> None:
    raise RuntimeError


def test_a_disk_that_takes_nothing_is_no_reply(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_store: object, pieces: Sequence[HandedIn[Reply]]) -> None:
        for one in pieces:
            one.then(None, StoreUnavailable("disk_full"))

    monkeypatch.setattr(type(bench.store), "hand_in", full)
    with pytest.raises(StoreUnavailable):
        bench.send([("request", "start_lesson"), ("token", "X")])


def test_messages_of_one_transaction_are_each_counted(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    futures = []
    for step in range(40):
        bench.clock.set(START + step * 1000)
        said = read(
            [("request", "connect_lesson"), ("token", lesson.token), ("user_id", lesson.tutors[0].user_id)]
        )
        futures.append(answered(bench.desk, said, bench.receipt()))
    assert all(future.result(timeout=10).status for future in futures)
    refold_due(bench.desk)
    assert bench.kept(lesson).arrivals[0].count == 40


def test_a_flood_on_one_class_is_folded_in_between_and_right_in_the_end(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(80):
        bench.connect(lesson, lesson.tutors[0])
    assert bench.kept(lesson).arrivals[0].count < 80
    refold_due(bench.desk, whole=True)
    assert bench.kept(lesson).arrivals[0].count == 80


def test_after_a_while_a_class_with_many_messages_is_folded_at_once_again(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(80):
        bench.connect(lesson, lesson.tutors[0])
    bench.later(seconds=10)
    bench.connect(lesson, lesson.tutors[0])
    assert bench.kept(lesson).arrivals[0].count == 81


def test_during_a_flood_the_timer_leaves_a_class_with_many_messages_for_a_while(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(80):
        bench.connect(lesson, lesson.tutors[0])
    refold_due(bench.desk)
    assert bench.kept(lesson).arrivals[0].count < 80
    bench.later(seconds=1)
    refold_due(bench.desk)
    assert bench.kept(lesson).arrivals[0].count == 80


def test_during_a_flood_a_quiet_class_is_marked_and_folded_by_the_timer(bench: Bench) -> None:
    loud, quiet = bench.lesson("Tom"), bench.lesson("Ada", title="Physics")
    for _ in range(70):
        bench.connect(loud, loud.tutors[0])
    bench.connect(quiet, quiet.tutors[0])
    bench.connect(quiet, quiet.tutors[0])
    assert bench.kept(quiet).status is Status.SCHEDULED
    refold_due(bench.desk)
    assert bench.kept(quiet).arrivals[0].count == 2


def test_during_a_flood_the_timer_does_only_a_little_at_a_time(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet = [bench.lesson("Tom", title=f"Class {n}") for n in range(30)]
    for _ in range(70):
        bench.say("start_lesson", quiet[0])
    for lesson in quiet:
        bench.say("start_lesson", lesson)
    ticks = iter(range(bench.clock.elapsed, bench.clock.elapsed + 100_000_000, 100))
    monkeypatch.setattr(type(bench.clock), "elapsed_ms", lambda _: next(ticks))
    bench.desk.pace._level = 1_000_000
    done = refold_due(bench.desk)
    assert 0 < done < 30
    assert refold_due(bench.desk, whole=True) == 30 - done


def test_a_clock_set_back_between_two_messages_loses_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.later(seconds=600)
    bench.clock.at = Instant(bench.clock.at - 30 * MINUTE)
    bench.say("end_lesson", lesson, time=number("600"))
    assert bench.kept(lesson).counted_seconds == 600


def test_a_tutor_can_sit_in_as_a_student_elsewhere(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    anna = lesson.tutors[0].person_id
    other = bench.lesson(title="Teachers", students=(anna,))
    seat = next(seat for seat in other.students if seat.person_id == anna)
    assert seat.role is Role.STUDENT
    assert bench.connect(other, seat).body["is_tutor"] is False


@pytest.mark.allow_logs
def test_a_damaged_setting_never_undoes_the_row_that_keeps_a_message(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.store.write(lambda tables: tables.settings.set("timezone", "No/Where")).result()
    reply = bench.say("end_lesson", lesson, after=300, time="300")
    assert (reply.http_status, reply.body) == (503, {"status": False})
    assert bench.outcomes() == [Outcome.ERROR]
