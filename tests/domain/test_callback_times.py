"""The time in a request: which is valid (rule 3), and how each is kept."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.callbacks import KEPT, Given, judge, read, seconds_of
from tests.domain.sent import TOKEN, connect, end, is_unreadable, problem_of, raw, text


@pytest.mark.parametrize("time", ["611", text("611"), raw("611")])
def test_a_time_counts_as_text_and_as_a_json_integer(time: Given) -> None:
    callback = end(time)
    assert callback.seconds == 611
    assert callback.problem is None


@pytest.mark.parametrize(("time", "kept"), [("611", '"611"'), (text("611"), '"611"'), (raw("611"), "611")])
def test_a_time_is_kept_as_it_was_sent(time: Given, kept: str) -> None:
    assert end(time).time_json == kept


@pytest.mark.parametrize("seconds", [0, 1, 9, 99_999 // 2, 86_400])
def test_times_up_to_a_day_are_valid(seconds: int) -> None:
    assert end(str(seconds)).seconds == seconds
    assert end(raw(str(seconds))).seconds == seconds


@pytest.mark.parametrize(
    "time",
    [
        "86401",
        "99999",
        "100000",
        "-5",
        "-0",
        "300.0",
        "3e2",
        "1e400",
        "1E2",
        "NaN",
        "Infinity",
        "-Infinity",
        "true",
        "false",
        "null",
        "{}",
        "[]",
        "9" * 400,
    ],
)
def test_a_time_that_is_no_valid_json_integer_is_kept_and_named(time: str) -> None:
    callback = end(raw(time))
    assert callback.seconds is None
    assert is_unreadable(callback)
    assert problem_of(callback) == "message_bad_time"
    assert callback.time_json is not None
    kept = json.loads(callback.time_json, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert kept is None or kept != 611
    assert len(callback.time_json) < 2 * KEPT


@pytest.mark.parametrize(
    "time",
    [
        "",
        " ",
        " 611",
        "611 ",
        "611\n",
        "+611",
        "-5",
        "007",
        "00",
        "1_000",
        "1e3",
        "300.0",
        "0x10",
        "١٢",
        "６１１",
        "three",
        "86401",
        "123456",
        '"611"',
        "[611]",
    ],
)
def test_a_text_that_is_no_valid_time_is_kept_and_named(time: str) -> None:
    for given_time in (time, text(time)):
        callback = end(given_time)
        assert callback.seconds is None
        assert problem_of(callback) == "message_bad_time"
        assert json.loads(callback.time_json or "") == time


@pytest.mark.parametrize("name", ["end_lesson", "crash_lesson"])
def test_an_end_without_a_time_is_no_valid_end(name: str) -> None:
    callback = read([("request", name), ("token", TOKEN)])
    assert callback.time_json is None
    assert is_unreadable(callback)
    assert problem_of(callback) == "message_bad_time"


def test_a_time_on_a_start_or_a_connect_says_nothing() -> None:
    callback = connect("111", ("time", "-5"))
    assert callback.problem is None
    assert callback.seconds is None
    assert not is_unreadable(callback)
    assert callback.time_json == '"-5"'


def test_the_same_time_in_query_and_body_is_one_time() -> None:
    callback = read([("request", "end_lesson"), ("token", TOKEN), ("time", "611"), ("time", raw("611"))])
    assert (callback.seconds, callback.problem) == (611, None)


def test_two_times_stay_no_time_when_the_row_is_read_again() -> None:
    callback = read([("request", "end_lesson"), ("token", TOKEN), ("time", "611"), ("time", raw("612"))])
    assert callback.time_json == '["611",612]'
    assert is_unreadable(judge(callback.request, callback.token, callback.user_id, callback.time_json))


def test_two_times_of_which_one_is_a_list_are_kept_as_json() -> None:
    callback = read([("request", "end_lesson"), ("token", TOKEN), ("time", raw("[]")), ("time", "611")])
    assert callback.time_json == '[[],"611"]'


def test_a_message_that_says_two_things_has_no_time_when_the_row_is_read_again() -> None:
    callback = read(
        [("request", "end_lesson"), ("token", TOKEN), ("time", "611"), ("user_id", "1"), ("user_id", "2")]
    )
    assert callback.time_json == '["611"]'
    assert seconds_of(callback.time_json) is None


def test_a_long_number_can_never_be_cut_to_a_valid_time() -> None:
    assert end(raw("0." + "0" * 500)).seconds is None
    assert end(raw("1" * 5000)).seconds is None


@given(st.integers(-10, 200_000))
def test_seconds_are_valid_from_0_to_a_day_and_nothing_else(number: int) -> None:
    expected = number if 0 <= number <= 86_400 else None
    assert seconds_of(str(number)) == expected
    assert seconds_of(json.dumps(str(number))) == expected


@pytest.mark.parametrize(
    ("kept", "seconds"),
    [
        (None, None),
        ('"', None),
        ('"6', None),
        ('""', None),
        ('"\\u0036"', 6),
        ('"\\u00zz"', None),
        ("true", None),
    ],
)
def test_seconds_of_a_row_follow_its_json_text(kept: str | None, seconds: int | None) -> None:
    assert seconds_of(kept) == seconds
