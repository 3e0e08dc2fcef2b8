"""Reading one request: every form of its parameters, and what is wrong with it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.callbacks import KEPT, Given, judge, read, seconds_of
from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.wording import english
from tests.domain.sent import TOKEN, connect, is_unreadable, problem_of, raw, text


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("connect_lesson", EventKind.CONNECT),
        ("start_lesson", EventKind.START),
        ("start_class", EventKind.START),
        ("end_lesson", EventKind.END),
        ("crash_lesson", EventKind.CRASH),
    ],
)
def test_each_request_is_known_by_its_name(name: str, kind: EventKind) -> None:
    callback = read([("request", name), ("token", TOKEN), ("user_id", "111"), ("time", "611")])
    assert callback.kind is kind
    assert callback.request == name
    assert callback.problem is None


def test_a_connect_holds_class_and_person_as_they_were_sent() -> None:
    callback = connect("007a")
    assert (callback.token, callback.user_id, callback.time_json) == (TOKEN, "007a", None)
    assert callback.seconds is None
    assert not is_unreadable(callback)


@pytest.mark.parametrize("second", ["111", text("111"), raw("111")])
def test_the_same_value_twice_is_one_value_whatever_its_form(second: Given) -> None:
    callback = connect("111", ("user_id", second), ("token", text(TOKEN)))
    assert callback.problem is None
    assert callback.user_id == "111"


@pytest.mark.parametrize("name", ["request", "token", "user_id", "time"])
def test_two_values_for_one_parameter_cannot_be_understood(name: str) -> None:
    sent = [("request", "end_lesson"), ("token", TOKEN), ("user_id", "111"), ("time", "611")]
    callback = read([*sent, (name, "other")])
    assert problem_of(callback) == "message_twice"
    assert callback.seconds is None


def test_two_values_are_both_kept_and_match_no_class_and_no_person() -> None:
    callback = connect("111", ("user_id", "112"), ("token", "OTHER"), ("user_id", "111"))
    assert callback.user_id == "111 | 112"
    assert callback.token == f"{TOKEN} | OTHER"


def test_the_text_true_and_the_json_word_true_are_two_values() -> None:
    callback = read([("request", "end_lesson"), ("token", TOKEN), ("time", "true"), ("time", raw("true"))])
    assert problem_of(callback) == "message_twice"


def test_parameters_of_other_names_are_passed_over_even_with_two_values() -> None:
    assert connect("111", ("lang", "en"), ("lang", "de"), ("Token", "x")).problem is None


def test_a_broken_body_is_not_acted_upon_whatever_the_query_says() -> None:
    callback = read([("request", "end_lesson"), ("token", TOKEN), ("time", "611")], broken=True)
    assert problem_of(callback) == "message_unreadable"
    assert (callback.token, callback.seconds) == (TOKEN, None)
    assert seconds_of(callback.time_json) is None


@pytest.mark.parametrize(
    ("pairs", "key"),
    [
        ([], "message_without_request"),
        ([("request", "")], "message_without_request"),
        ([("token", TOKEN)], "message_without_request"),
        ([("request", "Connect_Lesson"), ("token", TOKEN)], "message_unknown_request"),
        ([("request", "pause_lesson"), ("token", TOKEN)], "message_unknown_request"),
        ([("request", "start_lesson")], "message_without_class"),
        ([("request", "start_lesson"), ("token", "")], "message_without_class"),
        ([("request", "start_lesson"), ("token", "x" * 65)], "message_class_too_long"),
        ([("request", "connect_lesson"), ("token", TOKEN)], "message_without_person"),
        ([("request", "connect_lesson"), ("token", TOKEN), ("user_id", "")], "message_without_person"),
        ([("request", "connect_lesson"), ("token", TOKEN), ("user_id", "1" * 65)], "message_bad_person"),
    ],
)
def test_what_is_missing_or_unknown_is_named(pairs: list[tuple[str, Given]], key: str) -> None:
    callback = read(pairs)
    assert problem_of(callback) == key
    assert callback.problem is not None
    assert english(callback.problem) != key


def test_a_person_may_be_a_json_integer() -> None:
    assert connect(raw("1234567890")).user_id == "1234567890"
    assert connect(raw("1234567890")).problem is None


@pytest.mark.parametrize("value", ["111.0", "1e2", "true", "null", "{}", "[]", "NaN"])
def test_a_person_of_any_other_json_type_cannot_be_understood(value: str) -> None:
    callback = connect(raw(value))
    assert problem_of(callback) == "message_bad_person"
    assert callback.user_id == value


@pytest.mark.parametrize("name", ["request", "token"])
def test_a_request_or_class_of_another_json_type_cannot_be_understood(name: str) -> None:
    sent: dict[str, Given] = {"request": "start_lesson", "token": TOKEN, name: raw("true")}
    assert problem_of(read(sent.items())) == "message_unreadable"


def test_a_class_may_be_a_json_integer() -> None:
    callback = read([("request", "start_lesson"), ("token", raw("1235678"))])
    assert (callback.token, callback.problem) == ("1235678", None)


def test_what_is_kept_is_bounded_and_can_be_stored() -> None:
    callback = connect("9" * 5000, ("token", "\ud800\x00" + "x" * 5000), ("time", "7" * 5000))
    assert len(callback.user_id) <= KEPT + 1
    assert len(callback.token) <= KEPT + 1
    assert len(callback.time_json or "") <= KEPT + 20
    "".join([callback.token, callback.user_id, callback.time_json or ""]).encode("utf-8")
    assert "\x00" not in callback.token


def test_half_a_surrogate_and_nul_are_replaced_in_what_is_kept() -> None:
    assert connect(text("1\ud8002\x00")).user_id == "1\ufffd2\ufffd"


given_values = st.one_of(
    st.text(max_size=30),
    st.text(max_size=30).map(text),
    st.sampled_from(["1", "611", "300.0", "NaN", "true", "null", "{}", "[]", "-0", "1e400"]).map(raw),
)


@given(
    st.lists(
        st.tuples(st.sampled_from(["request", "token", "user_id", "time", "x"]), given_values), max_size=8
    )
)
def test_any_request_is_read_and_its_row_says_the_same_again(pairs: list[tuple[str, Given]]) -> None:
    callback = read(pairs)
    again = judge(callback.request, callback.token, callback.user_id, callback.time_json)
    assert again.seconds == callback.seconds
    assert again.kind is callback.kind
    assert is_unreadable(again) == is_unreadable(callback)
    if callback.time_json is not None:
        json.loads(callback.time_json)
