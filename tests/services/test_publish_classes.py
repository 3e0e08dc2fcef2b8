from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.services import change_lesson, configure, publish_classes
from lcadmin.services.publish_classes import Published, publish, waiting
from tests.support.calling_off import call_off, put_back_on
from tests.support.desk import START, Bench, HandClock, HandKeyring, SeededEntropy, whole_desk
from tests.support.feed import HandFeed


@pytest.fixture
def on(bench: Bench) -> Bench:
    configure.set(bench.desk, "publish_classes", "yes")
    return bench


def starts(feed: HandFeed) -> list[str]:
    return sorted(room["start"] for room in feed.rooms.values())


def test_nothing_is_said_while_the_setting_is_off(bench: Bench) -> None:
    bench.lesson()
    feed = HandFeed()
    assert publish(bench.desk, feed) == Published()
    assert (feed.said, waiting(bench.desk)) == ([], 0)


def test_a_coming_class_is_entered_once(on: Bench) -> None:
    lesson = on.lesson()
    feed = HandFeed()
    assert waiting(on.desk) == 1
    assert publish(on.desk, feed) == Published(entered=1)
    (room,) = feed.rooms.values()
    assert (room["room_token"], room["start"], room["end"], room["description"]) == (
        lesson.token, "2026-11-23T16:00:00Z", "2026-11-23T17:00:00Z", "Algebra"
    )  # fmt: skip
    assert publish(on.desk, feed) == Published()
    assert feed.said == ["create Algebra"]


def test_classes_long_gone_and_practice_are_not_entered(on: Bench) -> None:
    on.lesson(start=START - 2 * DAY)
    feed = HandFeed()
    assert publish(on.desk, feed) == Published()


def test_a_move_a_cancellation_and_putting_back_on_are_said(on: Bench) -> None:
    lesson = on.lesson()
    feed = HandFeed()
    publish(on.desk, feed)
    change_lesson.move(on.desk, lesson.id, Instant(START + HOUR))
    assert publish(on.desk, feed) == Published(changed=1)
    assert starts(feed) == ["2026-11-23T17:00:00Z"]
    call_off(on.desk, lesson.id, CancelledBy.OFFICE)
    assert publish(on.desk, feed) == Published(removed=1)
    assert feed.rooms == {}
    assert publish(on.desk, feed) == Published()
    put_back_on(on.desk, lesson.id)
    assert publish(on.desk, feed) == Published(entered=1)


def test_a_class_cancelled_before_it_was_entered_is_never_said(on: Bench) -> None:
    lesson = on.lesson()
    call_off(on.desk, lesson.id, CancelledBy.OFFICE)
    assert publish(on.desk, HandFeed()) == Published()


def test_an_entry_whose_answer_was_lost_is_not_made_twice(on: Bench) -> None:
    on.lesson()
    feed = HandFeed(loses_answer=True)
    with pytest.raises(Refusal):
        publish(on.desk, feed)
    assert publish(on.desk, feed) == Published(entered=1)
    assert len(feed.rooms) == 1
    assert feed.said == ["create Algebra", "find", "update Algebra"]


def test_an_entry_that_never_arrived_is_made_the_next_time(on: Bench) -> None:
    on.lesson()
    feed = HandFeed(fails_entering=True)
    with pytest.raises(Refusal):
        publish(on.desk, feed)
    feed.fails_entering = False
    assert publish(on.desk, feed) == Published(entered=1)
    assert len(feed.rooms) == 1


def test_a_class_cancelled_after_a_lost_answer_is_removed_there(on: Bench) -> None:
    lesson = on.lesson()
    feed = HandFeed(loses_answer=True)
    with pytest.raises(Refusal):
        publish(on.desk, feed)
    call_off(on.desk, lesson.id, CancelledBy.OFFICE)
    assert publish(on.desk, feed) == Published(removed=1)
    assert feed.rooms == {}


def test_a_class_cancelled_after_it_never_arrived_needs_no_removal(on: Bench) -> None:
    lesson = on.lesson()
    feed = HandFeed(fails_entering=True)
    with pytest.raises(Refusal):
        publish(on.desk, feed)
    call_off(on.desk, lesson.id, CancelledBy.OFFICE)
    assert publish(on.desk, feed) == Published()
    assert waiting(on.desk) == 0


def test_a_class_somebody_removed_at_learncube_is_entered_anew(on: Bench) -> None:
    lesson = on.lesson()
    feed = HandFeed()
    publish(on.desk, feed)
    feed.rooms.clear()
    change_lesson.move(on.desk, lesson.id, Instant(START + HOUR))
    assert publish(on.desk, feed) == Published(entered=1)
    assert starts(feed) == ["2026-11-23T17:00:00Z"]


def test_one_that_vanished_between_finding_and_changing_it_is_entered_anew(on: Bench) -> None:
    on.lesson()
    feed = HandFeed(loses_answer=True)
    with pytest.raises(Refusal):
        publish(on.desk, feed)

    class Vanishing(HandFeed):
        def find(self, token: str) -> str | None:
            return f"gone-{token}"

    assert publish(on.desk, Vanishing()) == Published(entered=1)


def test_very_many_are_said_in_several_goes(on: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publish_classes, "_AT_ONCE", 2)
    monkeypatch.setattr(publish_classes, "_PIECE", 1)
    for hour in range(3):
        on.lesson(f"S{hour}", start=START + hour * HOUR)
    feed = HandFeed()
    assert publish(on.desk, feed) == Published(entered=2, left=True)
    assert publish(on.desk, feed) == Published(entered=1)


acts = st.lists(st.sampled_from(["move", "cancel", "back", "publish", "lose", "fail"]), max_size=12)


@settings(max_examples=25)
@given(acts)
def test_whatever_happens_learncube_ends_with_exactly_the_standing_classes(
    tmp_path_factory: pytest.TempPathFactory, done: list[str]
) -> None:
    from lcadmin.store import open_store

    clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
    with open_store(tmp_path_factory.mktemp("data")) as store:
        bench = Bench(whole_desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
        configure.set(bench.desk, "publish_classes", "yes")
        lesson, feed = bench.lesson(), HandFeed()
        for act in done:
            _do(bench, lesson, feed, act)
        publish(bench.desk, feed)
        now = bench.again(lesson)
        assert [room["room_token"] for room in feed.rooms.values()] == (
            [] if now.cancelled is not None else [lesson.token]
        )
        assert waiting(bench.desk) == 0


def _do(bench: Bench, lesson: Lesson, feed: HandFeed, act: str) -> None:
    now = bench.again(lesson)
    if act == "move" and now.cancelled is None:
        change_lesson.move(bench.desk, lesson.id, Instant(now.start + HOUR))
    elif act == "cancel":
        call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    elif act == "back" and now.cancelled is not None:
        put_back_on(bench.desk, lesson.id)
    elif act in ("publish", "lose", "fail"):
        feed.loses_answer, feed.fails_entering = act == "lose", act == "fail"
        with suppress(Refusal):
            publish(bench.desk, feed)
        feed.loses_answer = feed.fails_entering = False
