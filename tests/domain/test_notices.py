"""Told once, not too often, and never a flood."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.choices import NoticeKind
from lcadmin.domain.instants import MINUTE, SECOND, Instant
from lcadmin.domain.notices import AGAIN, Notice, Told
from lcadmin.domain.wording import Text, english

NOW = Instant(1_000_000_000)


def _notice(about: str) -> Notice:
    return Notice(NoticeKind.REFUSED, about, Text("notice_refused_somebody"), Text("notice_several"), 7)


def _told(told: Told, at: int, *about: str) -> list[str]:
    return [notice.about for notice in told.new([_notice(one) for one in about], Instant(NOW + at))]


def test_the_same_thing_is_told_once_in_ten_minutes() -> None:
    told = Told()
    assert _told(told, 0, "a") == ["a"]
    assert _told(told, 2 * MINUTE, "a") == []
    assert _told(told, AGAIN, "a") == ["a"]


def test_many_things_at_once_are_one_sentence() -> None:
    found = [_notice(about) for about in "abcd"]
    told = Told().new(found, NOW)
    assert [notice.about for notice in told] == ["a", "several"]
    assert english(told[1].title) == "3 things need you"
    assert told[1].lesson_id is None


def test_what_comes_while_enough_was_told_waits_its_turn() -> None:
    told = Told()
    assert _told(told, 0, "a", "b") == ["a", "b"]
    assert _told(told, 30 * SECOND, "c") == []
    assert _told(told, MINUTE, "c") == ["c"]


def test_a_clock_that_was_set_back_silences_nothing() -> None:
    told = Told()
    assert _told(told, 0, "a", "b") == ["a", "b"]
    assert _told(told, -5 * MINUTE, "a") == ["a"]


@given(st.lists(st.tuples(st.integers(0, 20 * MINUTE), st.lists(st.sampled_from("abcdefgh"), unique=True))))
def test_never_more_than_two_a_minute(looks: list[tuple[int, list[str]]]) -> None:
    told = Told()
    spoken = [at for at, about in sorted(looks) for _ in _told(told, at, *about)]
    for at in spoken:
        assert sum(at <= other < at + MINUTE for other in spoken) <= 2
