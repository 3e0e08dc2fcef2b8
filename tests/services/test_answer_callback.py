"""What becomes of starts, ends and lost connections, and of what cannot be understood."""

from __future__ import annotations

import pytest

from lcadmin.domain.callbacks import JsonValue
from lcadmin.domain.deliveries import Outcome, household
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.replies import Reply
from lcadmin.services import configure
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, number


def test_a_start_is_accepted_and_the_class_is_on(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert bench.say("start_lesson", lesson, after=0) == Reply(200, {"status": True})
    assert bench.kept(lesson).status is Status.IN_PROGRESS
    assert bench.outcomes() == [Outcome.ACCEPTED]


def test_start_class_is_a_start_too_and_is_kept_as_sent(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_class", lesson, after=0)
    assert bench.kept(lesson).status is Status.IN_PROGRESS
    assert bench.rows()[0].request == "start_class"


def test_a_start_is_taken_whatever_the_hour(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert bench.say("start_lesson", lesson, after=-10 * 3600).status


def test_a_cancelled_class_does_not_start(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    reply = bench.say("start_lesson", lesson, after=10)
    assert reply == Reply(200, {"status": False, "message": "This class has been cancelled."})
    assert bench.outcomes() == [Outcome.REFUSED]


def test_an_end_is_counted(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    assert bench.say("end_lesson", lesson, after=612, time=number("611")) == Reply(200, {"status": True})
    assert (bench.kept(lesson).status, bench.kept(lesson).counted_seconds) == (Status.ENDED, 611)


def test_a_crash_and_an_end_are_added(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time=number("300"))
    assert bench.kept(lesson).status is Status.INTERRUPTED
    bench.say("end_lesson", lesson, after=640, time="311")
    assert bench.kept(lesson).counted_seconds == 611


def test_the_end_of_a_cancelled_class_is_taken_and_goes_to_review(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    assert bench.say("end_lesson", lesson, after=600, time=number("600")).status
    time = bench.kept(lesson)
    assert (time.status, time.counted_seconds, time.in_review) == (Status.CANCELLED, 600, True)


@pytest.mark.parametrize(
    "sent",
    ["-5", "300.0", "1e3", "1_000", "٣٠٠", "", "86401", number("300.0"), number("NaN"), number("1e400"),
     JsonValue("true", True), JsonValue("null", None), JsonValue("[]")],
)  # fmt: skip
def test_an_end_with_no_readable_time_ends_nothing_and_goes_to_review(
    bench: Bench, sent: str | JsonValue
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    reply = bench.say("end_lesson", lesson, after=300, time=sent)
    assert reply == Reply(
        200, {"status": False, "message": "The length of the class in this message could not be read."}
    )
    time = bench.kept(lesson)
    assert (time.status, time.counted_seconds, time.in_review) == (Status.IN_PROGRESS, 0, True)
    assert bench.outcomes()[-1] is Outcome.MALFORMED


def test_an_end_without_a_time_is_unreadable_too(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert not bench.say("crash_lesson", lesson, after=0).status
    assert bench.rows()[0].time_json is None
    assert bench.kept(lesson).in_review


def test_two_lengths_in_one_message_are_no_length(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    pairs = [("request", "end_lesson"), ("token", lesson.token), ("time", "300"), ("time", "200")]
    bench.clock.set(START + 300_000)
    assert bench.send(pairs).body["message"] == "This message says two different things at once."
    assert bench.kept(lesson).counted_seconds == 0
    assert bench.kept(lesson).in_review


def test_a_broken_message_with_a_readable_length_counts_nothing(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    bench.clock.set(START + 300_000)
    pairs = [("request", "end_lesson"), ("token", lesson.token), ("time", "300")]
    assert not bench.send(pairs, broken=True).status
    assert (bench.kept(lesson).counted_seconds, bench.kept(lesson).in_review) == (0, True)


def test_every_delivery_is_journalled_however_often_it_comes(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    for second in range(5):
        assert bench.say("end_lesson", lesson, after=611 + second, time=number("611")).status
    assert len(bench.rows()) == 6
    assert bench.kept(lesson).counted_seconds == 611
    assert bench.kept(lesson).repeats == 4


def test_an_unknown_request_to_a_known_class_is_kept_and_refused(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    reply = bench.say("dance_lesson", lesson)
    assert reply.body == {"status": False, "message": "This message is of a kind that we do not know."}
    (row,) = bench.rows()
    assert (row.request, row.outcome, row.status) == ("dance_lesson", Outcome.MALFORMED, False)
    assert bench.kept(lesson).status is Status.SCHEDULED


def test_a_connect_without_a_person_is_no_miss(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    assert not bench.say("connect_lesson", lesson).status
    assert bench.again(lesson).misses == 0
    assert bench.outcomes() == [Outcome.MALFORMED]


def test_an_empty_message_is_kept_too(bench: Bench) -> None:
    assert not bench.send([]).status
    (row,) = bench.rows()
    assert (row.request, row.token, row.outcome) == ("", "", Outcome.MALFORMED)


@pytest.mark.parametrize("request_name", ["connect_lesson", "start_lesson", "end_lesson", "crash_lesson"])
def test_an_unknown_class_is_refused_and_kept_apart(bench: Bench, request_name: str) -> None:
    reply = bench.say(request_name, "NOSUCHTOKEN", user_id="5", time=number("5"))
    assert reply == Reply(
        200, {"status": False, "message": "We do not know this class. Please ask for a new link."}
    )
    assert bench.outcomes() == [Outcome.UNKNOWN]


def test_a_token_is_compared_exactly(bench: Bench) -> None:
    lesson = bench.lesson("Tom", token="AlgebraWithAnna2026")
    assert not bench.say("start_lesson", "algebrawithanna2026").status
    assert not bench.say("start_lesson", "AlgebraWithAnna2026 ").status
    assert bench.say("start_lesson", lesson).status


def test_the_end_of_an_unknown_class_with_no_readable_time_waits_for_its_class(bench: Bench) -> None:
    bench.say("end_lesson", "LOSTCLASS1", time="soon")
    assert bench.outcomes() == [Outcome.UNKNOWN]


def test_a_flood_of_strangers_is_answered_and_at_last_only_counted(bench: Bench) -> None:
    replies = [bench.send([("request", "start_lesson"), ("token", f"TOKEN{i}")]) for i in range(1_020)]
    assert not any(reply.status for reply in replies)
    assert 500 <= len(bench.rows()) < 1_020


def test_a_flood_of_strangers_leaves_known_classes_alone(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for i in range(1_020):
        bench.send([("request", "start_lesson"), ("token", f"TOKEN{i}")])
    bench.say("start_lesson", lesson)
    assert bench.rows()[-1].token == lesson.token


def test_the_businesss_own_words_are_said(bench: Bench) -> None:
    configure.set(bench.desk, "wording.refused_cancelled", "Sorry, no class today.")
    lesson = bench.lesson("Tom")
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    assert bench.connect(lesson, lesson.students[0]).body["message"] == "Sorry, no class today."


def test_how_many_strangers_are_kept_can_be_set(bench: Bench) -> None:
    configure.set(bench.desk, "unknown_per_sender", "2")
    replies = [bench.say("start_lesson", f"TOKEN{i}") for i in range(4)]
    assert [reply.over for reply in replies] == [None, None, "203.0.113.7", "203.0.113.7"]
    assert len(set(map(str, (reply.body for reply in replies)))) == 1
    configure.set(bench.desk, "unknown_per_sender", "")
    assert bench.say("start_lesson", "TOKEN9").over is None


@pytest.mark.parametrize(
    ("remote", "sender"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("no:address", "no:address"),
    ],
)
def test_a_sender_is_an_address_or_an_internet_line(remote: str, sender: str) -> None:
    assert household(remote) == sender
