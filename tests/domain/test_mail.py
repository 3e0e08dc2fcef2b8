"""Mails before they are bytes: mailto links, calendar names."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.mail import MOST_MAILTO, NOBODY, Party, event_uid, mailto, organizer_of, wire_address

LESSON = Lesson("TOKEN", "Algebra", Instant(0), 60)


@given(st.text(max_size=60), st.text(max_size=300))
def test_a_mailto_link_carries_any_text_unharmed(subject: str, body: str) -> None:
    try:
        (subject + body).encode()
    except UnicodeEncodeError:
        return
    link, whole = mailto("tom@example.com", subject, body)
    assert link.startswith("mailto:tom@example.com?subject=")
    assert len(link) <= MOST_MAILTO or not whole
    query = parse_qs(urlsplit(link).query, keep_blank_values=True)
    if whole:
        assert "".join(query.get("body", [""])).replace("\r\n", "\n") == "\n".join(body.splitlines())
        assert query["subject"] == [subject]


def test_a_text_too_long_for_a_link_is_left_out_and_said() -> None:
    link, whole = mailto("tom@example.com", "Algebra", "ä" * 500)
    assert (link, whole) == ("mailto:tom@example.com?subject=Algebra", False)


def test_a_calendar_entry_keeps_its_name_and_tells_no_token() -> None:
    assert event_uid(LESSON, 1) == event_uid(LESSON, 1) != event_uid(LESSON, 2)
    assert "TOKEN" not in event_uid(LESSON, 1)


def test_who_has_no_address_invites_from_one_that_cannot_exist() -> None:
    assert organizer_of(Party("Bright", "")) == Party("Bright", NOBODY)
    assert organizer_of(Party("Bright", "a@example.com")).address == "a@example.com"


@pytest.mark.parametrize(
    ("typed", "wire"),
    [
        ("tom@example.com", "tom@example.com"),
        ("tom+x@bücher.example", "tom+x@xn--bcher-kva.example"),
        ("zoë@example.com", ""),
        ("tom@", ""),
        ("@example.com", ""),
        ("tom", ""),
        ("", ""),
        ("a(b)@example.com", ""),
        ("tom@a..b", ""),
        ("tom@-example.com", ""),
        ("tom@[127.0.0.1]", "tom@[127.0.0.1]"),
        ("t" * 65 + "@example.com", ""),
    ],
)
def test_an_address_goes_over_the_wire_in_ascii_or_not_at_all(typed: str, wire: str) -> None:
    assert wire_address(typed) == wire
