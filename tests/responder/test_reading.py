"""The short way of reading a message gives what the long way gives."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.callbacks import read
from lcadmin.http import Request
from lcadmin.responder.forms import parameters
from lcadmin.responder.reading import callback

NAMES = st.sampled_from(["request", "token", "user_id", "time", "other", "Request", ""])
PLAIN = ["connect_lesson", "start_class", "end_lesson", "crash_lesson", "ABCDEFGH234567", "1234567890", "611"]
ODD = ["", "0", "007", "-5", "300.0", "1e3", "a" * 64, "a" * 65, "a b", "é", "\\u0041", "1_000", "a+b", "%41"]
NUMBERS = ["300.0", "3e2", "1e400", "NaN", "-0", "007", "true", "null", "[]", "{}", '"\\u0033"', '""']
WORDS = st.sampled_from([*PLAIN, *ODD])
VALUES = st.one_of(
    WORDS.map(lambda word: f'"{word}"'),
    st.integers(-5, 10**17).map(str),
    st.sampled_from(NUMBERS),
)
BLANKS = st.sampled_from(["", "", " ", "\n", "\t ", "\u00a0"])
TYPES = st.sampled_from(
    [
        "application/json;charset=UTF-8",
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
    ]
)


def request(body: bytes = b"", query: str = "", content_type: str = "application/json") -> Request:
    headers = (("host", "x"), ("content-type", content_type)) if content_type else (("host", "x"),)
    return Request("POST", "/", query, headers, body, "127.0.0.1")


def the_long_way(asked: Request) -> object:
    given_parameters = parameters(asked)
    return read(given_parameters.pairs, broken=given_parameters.broken)


@given(st.lists(st.tuples(NAMES, VALUES, BLANKS), max_size=5), BLANKS, TYPES)
def test_a_json_object_is_read_alike(
    members: list[tuple[str, str, str]], blank: str, content_type: str
) -> None:
    inside = ",".join(f'{b}"{name}"{b}:{value}{b}' for name, value, b in members)
    asked = request(f"{blank}{{{inside}}}".encode(), content_type=content_type)
    assert callback(asked) == the_long_way(asked)


@given(st.lists(st.tuples(NAMES, WORDS), max_size=5), st.sampled_from(["&", "&&", ";"]))
def test_a_query_string_is_read_alike(pairs: list[tuple[str, str]], between: str) -> None:
    query = between.join(f"{name}={value}" for name, value in pairs).encode("ascii", "ignore").decode()
    assert callback(request(query=query)) == the_long_way(request(query=query))


@given(st.binary(max_size=60), st.text("requst=&_tokn%+123", max_size=30))
def test_anything_is_read_alike(body: bytes, query: str) -> None:
    assert callback(request(body, query)) == the_long_way(request(body, query))


@pytest.mark.parametrize("user_id", ["1234567890", 1234567890])
def test_an_ordinary_connect_says_who_knocks(user_id: object) -> None:
    body = json.dumps({"request": "connect_lesson", "token": "ABCDEFGH", "user_id": user_id}).encode()
    read_as = callback(request(body))
    assert (read_as.token, read_as.user_id, read_as.problem) == ("ABCDEFGH", "1234567890", None)


@pytest.mark.parametrize(
    "body",
    [b'{"token":"a",}', b'{"token":"a","time":1,}', b'{"token":"a","time"}', b'{"token":"a",,"time":1}'],
)
def test_an_object_that_breaks_off_within_a_member_is_read_alike(body: bytes) -> None:
    """Python 3.11.2, which is Debian 12's, took the first for whole."""
    long_way = parameters(request(body))
    assert callback(request(body)) == read(long_way.pairs, broken=long_way.broken)


def test_a_value_in_query_and_body_is_not_read_by_the_short_way_alone() -> None:
    asked = request(b'{"request":"start_lesson","token":"ABCDEFGH"}', "token=OTHERONE")
    assert callback(asked).problem is not None


def test_a_name_that_stands_twice_is_seen() -> None:
    asked = request(b'{"request":"start_lesson","token":"ABCDEFGH","token":"OTHERONE"}')
    assert callback(asked).problem is not None
