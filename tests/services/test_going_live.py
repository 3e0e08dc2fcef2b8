"""What the office and the program know of going live: kept, and undone where the office said it."""

from __future__ import annotations

from functools import partial

from lcadmin.domain.going_live import State, Step
from lcadmin.domain.instants import DAY
from lcadmin.services import configure, going_live, undo
from tests.support.desk import Bench
from tests.support.feed import HandFeed

URL = "https://tutors.example.com"


def states(bench: Bench) -> dict[Step, State]:
    return {item.step: item.state for item in going_live.checklist(bench.desk).items}


def test_a_new_office_has_everything_before_it(bench: Bench) -> None:
    live = going_live.checklist(bench.desk)
    assert (live.done, live.complete, live.put_away) == (0, False, False)
    assert live.next is not None
    assert live.next.step is Step.ADDRESS


def test_the_message_is_remembered_with_the_address_that_stood_in_it(bench: Bench) -> None:
    configure.set(bench.desk, "public_url", URL)
    going_live.note_written(bench.desk)
    assert states(bench)[Step.MESSAGE] is State.WAITING
    configure.set(bench.desk, "public_url", "https://other.example.com")
    assert states(bench)[Step.MESSAGE] is State.NOW
    configure.set(bench.desk, "public_url", URL)
    going_live.answered(bench.desk)
    assert states(bench)[Step.MESSAGE] is State.DONE
    undo.undo(bench.desk)
    assert states(bench)[Step.MESSAGE] is State.WAITING


def test_keys_that_were_tried_are_untried_again_when_others_are_entered(bench: Bench) -> None:
    configure.set_many(bench.desk, {"api_public_key": "p", "api_private_key": "s"})
    feed = HandFeed()
    going_live.test_keys(bench.desk, feed)
    assert feed.said == ["check"]
    assert states(bench)[Step.KEYS] is State.DONE
    configure.set(bench.desk, "api_private_key", "another")
    assert states(bench)[Step.KEYS] is State.NOW
    configure.set(bench.desk, "mail_password", "nothing to do with it")
    going_live.test_keys(bench.desk, feed)
    configure.set(bench.desk, "mail_password", "again")
    assert states(bench)[Step.KEYS] is State.DONE


def test_steps_that_the_office_leaves_out_are_no_longer_open(bench: Bench) -> None:
    going_live.leave_out(bench.desk, Step.KEYS)
    assert states(bench)[Step.KEYS] is State.LEFT_OUT
    assert going_live.checklist(bench.desk).done == 1
    undo.undo(bench.desk)
    assert states(bench)[Step.KEYS] is State.NOW


def test_the_steps_are_put_away_and_shown_again_and_both_can_be_undone(bench: Bench) -> None:
    going_live.put_away(bench.desk, True)
    assert going_live.checklist(bench.desk).put_away
    going_live.put_away(bench.desk, False)
    assert not going_live.checklist(bench.desk).put_away
    undo.undo(bench.desk)
    assert going_live.checklist(bench.desk).put_away


def test_what_was_brought_in_is_done(bench: Bench) -> None:
    bench.store.write(partial(going_live.mark_brought_in, now=bench.clock.now())).result()
    assert states(bench)[Step.PLANNED] is State.DONE


def _hold(bench: Bench, title: str) -> None:
    lesson = bench.lesson("Tom", title=title, start=bench.clock.now())
    for seat in lesson.standing:
        bench.connect(lesson, seat)
    bench.say("start_lesson", lesson)
    bench.later(minutes=30)
    bench.say("end_lesson", lesson, time="1800")


def test_a_class_in_the_practice_classroom_is_not_the_first_real_one(bench: Bench) -> None:
    configure.set(bench.desk, "endpoint", "http://127.0.0.1:40001")
    _hold(bench, "Tried out")
    bench.later(minutes=1)
    assert states(bench)[Step.ENDPOINT] is State.NOW
    configure.set_many(bench.desk, {"endpoint": "bright.learn-cube.com", "public_url": URL})
    found = states(bench)
    assert (found[Step.ENDPOINT], found[Step.HEARD], found[Step.COUNTED]) == (
        State.DONE,
        State.WAITING,
        State.LATER,
    )


def test_the_first_real_class_ends_the_way_and_another_address_later_does_not_begin_it_anew(
    bench: Bench,
) -> None:
    configure.set_many(bench.desk, {"endpoint": "bright.learn-cube.com", "public_url": URL})
    bench.clock.pass_(DAY)
    _hold(bench, "Algebra")
    live = going_live.checklist(bench.desk)
    assert [item.state for item in live.items if item.step in (Step.HEARD, Step.COUNTED)] == [
        State.DONE,
        State.DONE,
    ]
    configure.set(bench.desk, "endpoint", "classes.example.com")
    assert states(bench)[Step.COUNTED] is State.DONE


def test_practice_and_sample_data_are_nobodys_classes(bench: Bench) -> None:
    bench.lesson("Tom", practice=True)
    assert states(bench)[Step.PLANNED] is State.LATER
    bench.lesson("Tom")
    assert states(bench)[Step.PLANNED] is State.DONE
