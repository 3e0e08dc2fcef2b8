"""Replies: exact keys and types, as LearnCube reads them."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain import replies
from lcadmin.domain.deliveries import Delivery, Outcome, Receipt
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text

TUTOR = Seat(
    "1234567890", 1, Role.TUTOR, "María García López", "https://example.org/m.png", id=7, lesson_id=3
)
STUDENT = Seat("T0042", 2, Role.STUDENT, "李雷", id=8, lesson_id=3)
LESSON = Lesson("TOKEN234", "Algebra", Instant(0), 60, record=True, seats=(TUTOR, STUDENT), id=3)


def delivery(
    outcome: Outcome, status: bool, message: Text | None = None, seat_id: int | None = None
) -> Delivery:
    return Delivery(
        Receipt("1", Instant(0)), "connect_lesson", "TOKEN234", "1", None, outcome, status, message, seat_id
    )


def test_an_admission_has_exactly_the_keys_and_types_of_the_protocol() -> None:
    reply = replies.admitted(TUTOR, LESSON)
    assert reply.http_status == 200
    assert json.dumps(reply.body, ensure_ascii=False) == (
        '{"status": true, "is_tutor": true, "id": 1234567890, "full_name": "María García López", '
        '"avatar": "https://example.org/m.png", "record": true}'
    )


def test_a_student_is_no_tutor_and_a_picture_is_https_or_empty() -> None:
    body = replies.admitted(
        replace(STUDENT, avatar="http://example.org/x.png"), replace(LESSON, record=False)
    ).body
    assert body == {
        "status": True,
        "is_tutor": False,
        "id": "T0042",
        "full_name": "李雷",
        "avatar": "",
        "record": False,
    }


@pytest.mark.parametrize(
    ("user_id", "answered"),
    [
        ("0", 0),
        ("111", 111),
        ("2147483647", 2147483647),
        ("999999999999999", 999999999999999),
        ("9007199254740991", 9007199254740991),
        ("9007199254740992", "9007199254740992"),
        ("12345678901234567", "12345678901234567"),
        ("007", "007"),
        ("00", "00"),
        ("1a", "1a"),
        ("", ""),
        ("-1", "-1"),
        ("1\n", "1\n"),
        ("١٢", "١٢"),
    ],
)
def test_an_id_goes_back_as_an_integer_only_where_that_is_the_same_id(
    user_id: str, answered: int | str
) -> None:
    assert replies.reply_id(user_id) == answered
    assert type(replies.reply_id(user_id)) is type(answered)


@given(st.text("0123456789", min_size=1, max_size=20))
def test_an_id_is_never_changed(user_id: str) -> None:
    assert str(replies.reply_id(user_id)) == user_id


def test_yes_no_and_unavailable() -> None:
    assert replies.yes() == replies.Reply(200, {"status": True})
    assert replies.refused("Sorry.") == replies.Reply(200, {"status": False, "message": "Sorry."})
    assert replies.unavailable() == replies.Reply(503, {"status": False})
    assert replies.unavailable("Later.") == replies.Reply(503, {"status": False, "message": "Later."})
    assert replies.yes().status
    assert not replies.unavailable().status


def test_the_export_renders_an_admission_from_the_seat() -> None:
    row = delivery(Outcome.ADMITTED, True, seat_id=7)
    assert replies.from_delivery(row, LESSON, {}) == replies.admitted(TUTOR, LESSON)


@pytest.mark.parametrize(("lesson", "seat_id"), [(None, 7), (LESSON, 99), (LESSON, None)])
def test_without_the_seat_an_admission_says_only_its_status(
    lesson: Lesson | None, seat_id: int | None
) -> None:
    assert replies.from_delivery(delivery(Outcome.ADMITTED, True, seat_id=seat_id), lesson, {}).body == {
        "status": True
    }


def test_the_export_renders_what_was_taken_and_what_was_refused() -> None:
    assert replies.from_delivery(delivery(Outcome.ACCEPTED, True), LESSON, {}).body == {"status": True}
    refusal = delivery(Outcome.REFUSED, False, Text("refused_cancelled"))
    assert replies.from_delivery(refusal, LESSON, {}).body == {
        "status": False,
        "message": "This class has been cancelled.",
    }
    own = replies.from_delivery(refusal, LESSON, {"refused_cancelled": "Abgesagt."})
    assert own.body["message"] == "Abgesagt."


def test_the_export_renders_an_error_as_the_503_it_was() -> None:
    reply = replies.from_delivery(delivery(Outcome.ERROR, False), LESSON, {})
    assert (reply.http_status, reply.body["status"]) == (503, False)
    assert "try again" in str(reply.body["message"])


def test_a_refusal_without_a_message_still_says_something() -> None:
    assert replies.from_delivery(delivery(Outcome.MALFORMED, False), None, {}).body == {
        "status": False,
        "message": "This message could not be read.",
    }
