"""What becomes of a message: the answer, the journal's row, and what is counted."""

from __future__ import annotations

from concurrent.futures import Future

import pytest

from lcadmin.domain.callbacks import JsonValue, read
from lcadmin.domain.deliveries import Outcome
from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.instants import HOUR, MINUTE, Instant, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.replies import Reply
from lcadmin.services import change_lesson, configure, credit, people
from lcadmin.services.answer_callback import answer
from lcadmin.services.lesson_time import refold_due
from tests.support.desk import START, Bench, number

# --- Who gets in


def test_the_tutor_is_let_in_with_the_contracts_keys(bench: Bench) -> None:
    lesson = bench.lesson("Tom", record=True)
    reply = bench.connect(lesson, lesson.tutors[0])
    assert reply == Reply(
        200,
        {
            "status": True,
            "is_tutor": True,
            "id": int(lesson.tutors[0].user_id),
            "full_name": "Anna",
            "avatar": "",
            "record": True,
        },
    )


def test_a_student_is_no_tutor_and_has_their_own_name_and_picture(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    tom = lesson.students[0]
    people.edit(bench.desk, tom.person_id, classroom_name="Tommy", avatar="https://example.com/tom.png")
    body = bench.connect(lesson, tom).body
    assert (body["is_tutor"], body["full_name"], body["avatar"]) == (
        False,
        "Tommy",
        "https://example.com/tom.png",
    )


def test_an_entry_is_journalled_with_its_seat(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0])
    (row,) = bench.rows()
    assert (row.outcome, row.status, row.seat_id) == (Outcome.ADMITTED, True, lesson.students[0].id)
    assert (row.request, row.token, row.user_id) == (
        "connect_lesson",
        lesson.token,
        lesson.students[0].user_id,
    )


def test_somebody_inside_makes_the_class_waiting(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0])
    assert bench.kept(lesson).status is Status.WAITING
    assert [a.user_id for a in bench.kept(lesson).arrivals] == [lesson.students[0].user_id]


def test_the_same_person_again_is_let_in_again_and_counted(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(3):
        assert bench.connect(lesson, lesson.students[0]).status
        bench.later(seconds=20)
    assert bench.kept(lesson).arrivals[0].count == 3


def test_another_classs_number_is_a_miss(bench: Bench) -> None:
    lesson, other = bench.lesson("Tom"), bench.lesson("Eve", title="Physics")
    reply = bench.say("connect_lesson", lesson, user_id=other.students[0].user_id)
    assert reply.body["message"] == (
        "This link is not right for this class. Please use the link exactly as you were given it."
    )
    assert bench.again(lesson).misses == 1
    assert bench.outcomes() == [Outcome.REFUSED]


def test_changing_the_number_in_a_link_does_not_make_a_tutor(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    near = str(int(lesson.tutors[0].user_id) - 1)
    assert not bench.say("connect_lesson", lesson, user_id=near).status


def test_the_same_miss_again_counts_again(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(4):
        bench.say("connect_lesson", lesson, user_id="1")
    assert bench.again(lesson).misses == 4
    assert bench.outcomes() == [Outcome.REFUSED] * 4


def test_thirty_misses_pause_students_but_never_the_tutor(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(30):
        bench.say("connect_lesson", lesson, user_id="1")
    assert bench.again(lesson).entries_paused
    assert bench.connect(lesson, lesson.students[0]).body["message"] == (
        "Nobody new can enter this class at the moment. Please get in touch with us."
    )
    assert bench.connect(lesson, lesson.tutors[0]).status


def test_a_pause_does_not_lock_out_who_was_in(bench: Bench) -> None:
    lesson = bench.lesson("Tom", "Ada")
    tom, ada = lesson.students
    bench.connect(lesson, tom, after=0)
    bench.say("start_lesson", lesson, after=10)
    for _ in range(30):
        bench.say("connect_lesson", lesson, user_id="1")
    assert bench.connect(lesson, tom, after=60).status
    assert not bench.connect(lesson, ada).status


def test_after_resume_students_come_in_again(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    for _ in range(30):
        bench.say("connect_lesson", lesson, user_id="1")
    change_lesson.resume(bench.desk, lesson.id)
    assert bench.connect(lesson, lesson.students[0]).status


def test_a_revoked_link_is_refused_and_is_no_miss(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    old = lesson.students[0]
    change_lesson.renew_seat(bench.desk, lesson.id, old.person_id)
    reply = bench.connect(lesson, old)
    assert (
        reply.body["message"] == "This link has been replaced. Please use the newer one that you were given."
    )
    assert bench.again(lesson).misses == 0
    assert bench.rows()[0].seat_id == old.id


def test_the_new_link_works(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    new = change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    assert bench.connect(lesson, new).body["full_name"] == "Tom"


def test_a_cancelled_class_lets_nobody_in(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    change_lesson.cancel(bench.desk, lesson.id, CancelledBy.TUTOR)
    assert bench.connect(lesson, lesson.tutors[0]).body["message"] == "This class has been cancelled."


@pytest.mark.parametrize(
    ("minutes", "let_in"), [(-15.02, False), (-15, True), (0, True), (180, True), (180.02, False)]
)
def test_the_door_is_open_from_15_minutes_before_to_2_hours_after(
    bench: Bench, minutes: float, let_in: bool
) -> None:
    lesson = bench.lesson("Tom")
    assert bench.connect(lesson, lesson.students[0], after=minutes * 60).status is let_in


def test_too_early_says_when_it_opens_in_the_businesss_zone(bench: Bench) -> None:
    configure.set(bench.desk, "timezone", "Europe/Berlin")
    lesson = bench.lesson("Tom")
    reply = bench.connect(lesson, lesson.students[0], after=-3600)
    assert reply.body["message"] == "You can enter this class from 16:45 (Berlin time)."


def test_too_early_says_when_it_opens_in_the_persons_own_zone(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    people.edit(bench.desk, lesson.students[0].person_id, timezone="America/New_York")
    reply = bench.connect(lesson, lesson.students[0], after=-3600)
    assert reply.body["message"] == "You can enter this class from 10:45 (New York time)."


def test_tutors_can_have_an_earlier_door(bench: Bench) -> None:
    configure.set(bench.desk, "tutor_early_minutes", "60")
    lesson = bench.lesson("Tom")
    assert bench.connect(lesson, lesson.tutors[0], after=-45 * 60).status
    assert not bench.connect(lesson, lesson.students[0]).status


def test_last_weeks_link_points_to_todays_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom", start=plus(START, -7 * 24 * HOUR))
    tom = lesson.students[0]
    change_lesson.duplicate(bench.desk, lesson.id, START)
    reply = bench.connect(lesson, tom, after=0)
    assert reply.body["message"] == "This link was for Monday 16 November. Please use today's."


def test_nobody_is_locked_out_of_a_running_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=1800)
    assert bench.connect(lesson, lesson.students[0], after=3 * 3600 + 600).status
    assert not bench.connect(lesson, lesson.tutors[0]).status


def test_an_inactive_person_is_refused(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    people.edit(bench.desk, lesson.students[0].person_id, active=False)
    assert bench.connect(lesson, lesson.students[0]).body["message"] == (
        "You are not on our list at the moment. Please get in touch with us."
    )


def test_who_became_inactive_comes_back_into_a_running_class(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=5)
    people.edit(bench.desk, lesson.students[0].person_id, active=False)
    assert bench.connect(lesson, lesson.students[0], after=60).status


@pytest.mark.parametrize(("after_end", "let_in"), [(14 * 60, True), (16 * 60, False)])
def test_who_was_in_comes_back_within_15_minutes_after_the_end(
    bench: Bench, after_end: float, let_in: bool
) -> None:
    lesson = bench.lesson("Tom")
    bench.connect(lesson, lesson.students[0], after=0)
    bench.say("start_lesson", lesson, after=5)
    bench.say("end_lesson", lesson, after=605, time=number("600"))
    people.edit(bench.desk, lesson.students[0].person_id, active=False)
    assert bench.connect(lesson, lesson.students[0], after=605 + after_end).status is let_in


# --- Credit


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


# --- Start, crash, end


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
    change_lesson.cancel(bench.desk, lesson.id, CancelledBy.OFFICE)
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
    change_lesson.cancel(bench.desk, lesson.id, CancelledBy.OFFICE)
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


# --- What cannot be understood, and strangers


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


# --- Words


def test_the_businesss_own_words_are_said(bench: Bench) -> None:
    configure.set(bench.desk, "wording.refused_cancelled", "Sorry, no class today.")
    lesson = bench.lesson("Tom")
    change_lesson.cancel(bench.desk, lesson.id, CancelledBy.OFFICE)
    assert bench.connect(lesson, lesson.students[0]).body["message"] == "Sorry, no class today."


# --- When something goes wrong


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
    bench.connect(lesson, lesson.students[0])
    assert bench.kept(lesson).counted_seconds == 600


def _raise(*_: object) -> None:
    raise RuntimeError


def test_a_disk_that_takes_nothing_is_no_reply(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    full: Future[Reply] = Future()
    full.set_exception(StoreUnavailable("disk_full"))
    monkeypatch.setattr(type(bench.store), "write", lambda *_: full)
    with pytest.raises(StoreUnavailable):
        bench.send([("request", "start_lesson"), ("token", "X")])


# --- Many at once


def test_messages_of_one_transaction_are_each_counted(bench: Bench) -> None:
    lesson = bench.lesson("Tom")
    futures = []
    for step in range(40):
        bench.clock.set(START + step * 1000)
        said = read(
            [("request", "connect_lesson"), ("token", lesson.token), ("user_id", lesson.tutors[0].user_id)]
        )
        futures.append(answer(bench.desk, said, bench.receipt()))
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
    assert refold_due(bench.desk, whole=True) == 31 - done


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
