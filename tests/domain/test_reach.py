"""What an answer from outside means, and when to ask again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import HOUR, MINUTE, Instant
from lcadmin.domain.reach import (
    FAILURES,
    Heard,
    Proof,
    Reach,
    ReachVerdict,
    Silence,
    due,
    following,
    judge,
    meaning,
    what,
)
from lcadmin.domain.wording import ENGLISH, english

BASE = "https://tutors.example.com"
NOW = Instant(1_000 * HOUR)
NOTHING = b'{"status":false}'


def _judge(heard: Heard | Silence, answer: Proof | None = None) -> Silence:
    return judge(heard, "mine", answer, NOTHING)


@pytest.mark.parametrize(
    ("heard", "verdict", "detail"),
    [
        (Silence(ReachVerdict.NAME, "x"), ReachVerdict.NAME, "x"),
        (Heard(404, NOTHING + b"\n"), ReachVerdict.PATH, ""),
        (Heard(404, b"<html>"), ReachVerdict.ELSE, "404"),
        (Heard(200, b"<html>"), ReachVerdict.ELSE, "200"),
        (Heard(530, b"error code: 1033"), ReachVerdict.GATEWAY, "530"),
        (Heard(502, b""), ReachVerdict.GATEWAY, "502"),
        (Heard(308, b"", "https://www.example.com"), ReachVerdict.REDIRECT, "https://www.example.com"),
    ],
)
def test_each_way_to_fail_is_told_apart(heard: Heard | Silence, verdict: ReachVerdict, detail: str) -> None:
    assert _judge(heard) == Silence(verdict, detail)


def test_only_the_right_proof_is_this_program() -> None:
    assert _judge(Heard(200, b""), Proof("mine", "203.0.113.9", True)).verdict is ReachVerdict.REACHED
    assert _judge(Heard(200, b""), Proof("other", "203.0.113.9", True)).verdict is ReachVerdict.OTHER_PC
    assert _judge(Heard(500, b""), Proof("mine", "203.0.113.9", True)).verdict is ReachVerdict.ELSE


@pytest.mark.parametrize(
    ("sender", "verdict"),
    [
        ("127.0.0.1", ReachVerdict.BLOCKED),
        ("192.168.1.1", ReachVerdict.BLOCKED),
        ("203.0.114.9", ReachVerdict.REACHED),
        ("?", ReachVerdict.REACHED),
    ],
)
def test_a_tunnel_that_hides_the_senders_is_noticed_where_senders_are_chosen(
    sender: str, verdict: ReachVerdict
) -> None:
    assert _judge(Heard(200, b""), Proof("mine", sender, False)) == Silence(verdict, sender)


def test_failures_remember_since_when_for_the_same_address_only() -> None:
    first = following(None, Silence(ReachVerdict.TIMEOUT), BASE, NOW)
    later = Instant(NOW + MINUTE)
    assert first.failed
    assert first.failed_since == NOW
    assert following(first, Silence(ReachVerdict.REFUSED), BASE, later).failed_since == NOW
    assert (
        following(first, Silence(ReachVerdict.REFUSED), "https://other.example", later).failed_since == later
    )
    good = following(first, Silence(ReachVerdict.REACHED), BASE, later)
    assert good.failed_since is None
    assert following(good, Silence(ReachVerdict.NAME), BASE, later).failed_since == later


def _reach(age: int, verdict: ReachVerdict = ReachVerdict.REACHED) -> Reach:
    return Reach(verdict, Instant(NOW - age), BASE)


def test_an_address_not_looked_at_yet_is_looked_at_at_once() -> None:
    assert due(None, BASE, None, False, NOW)
    assert due(_reach(0), "https://new.example", None, False, NOW)
    assert not due(None, "", None, False, NOW)
    assert due(_reach(-MINUTE), BASE, None, False, NOW), "the clock was set back"


def test_it_is_looked_at_an_hour_before_a_class_however_lately_it_was_looked_at() -> None:
    start = Instant(NOW + HOUR)
    assert due(_reach(1), BASE, start, False, NOW)
    assert not due(_reach(1), BASE, Instant(start + 1), False, NOW)
    assert not due(_reach(0), BASE, start, False, NOW)


def test_it_is_looked_at_more_often_close_to_a_class_and_while_it_fails() -> None:
    soon = Instant(NOW + HOUR // 2)
    assert due(_reach(10 * MINUTE), BASE, soon, False, NOW)
    assert not due(_reach(9 * MINUTE), BASE, soon, False, NOW)
    assert due(_reach(10 * MINUTE), BASE, None, True, NOW)
    assert not due(_reach(59 * MINUTE), BASE, None, False, NOW)
    assert due(_reach(HOUR), BASE, None, False, NOW)
    assert due(_reach(2 * MINUTE, ReachVerdict.TIMEOUT), BASE, None, False, NOW)
    assert not due(_reach(MINUTE, ReachVerdict.TIMEOUT), BASE, soon, True, NOW)


@given(
    st.integers(0, 3 * HOUR),
    st.integers(0, 3 * HOUR) | st.none(),
    st.booleans(),
    st.sampled_from(ReachVerdict),
)
def test_an_answer_is_never_older_than_an_hour(
    age: int, ahead: int | None, running: bool, verdict: ReachVerdict
) -> None:
    start = None if ahead is None else Instant(NOW + ahead)
    assert due(_reach(age, verdict), BASE, start, running, NOW) or age < HOUR


@pytest.mark.parametrize("verdict", ReachVerdict)
def test_every_outcome_is_said_with_what_to_do(verdict: ReachVerdict) -> None:
    reach = Reach(verdict, NOW, BASE, "530")
    said = english(what(reach)), english(meaning(reach))
    assert all(text and not text.startswith("reach_") for text in said)
    assert f"reach_{verdict}_hint" in ENGLISH
    assert "https://" not in said[0]
    assert reach.failed == (verdict in FAILURES)
