"""The filters of the practice REST API's lists.

A filter takes the parameter's text and gives a test for a row, or raises ``BadField``. Bounds of time
are inclusive; a date alone as an upper bound includes that day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, Instant, is_date, parse, plus
from lcadmin.practice.api_rows import role_name
from lcadmin.practice.records import ClassroomRow, LogRow, ParticipantRow

Row = TypeVar("Row")
Test = Callable[[Row], bool]
Filter = Callable[[str], Test[Row]]

LOG_TYPES = (
    "room_init",
    "room_created",
    "classroom_start",
    "participant_added",
    "participant_entered",
    "participant_left",
    "classroom_end",
    "room_endpoint",
)


class BadField(Exception):
    """A value that cannot be taken; the text says what is expected."""


def moment(text: str) -> Instant:
    """ISO 8601 text as an Instant, UTC where it has no offset. Raises BadField."""
    try:
        return parse(text, ZoneInfo("UTC"))
    except BadInput:
        raise BadField("Enter a date and time like 2026-11-23T16:00:00Z.") from None


def until(value: Callable[[Row], Instant | None]) -> Filter[Row]:
    def make(text: str) -> Test[Row]:
        bound = plus(moment(text), DAY - 1) if is_date(text) else moment(text)
        return lambda row: (at := value(row)) is not None and at <= bound

    return make


def since(value: Callable[[Row], Instant | None]) -> Filter[Row]:
    def make(text: str) -> Test[Row]:
        bound = moment(text)
        return lambda row: (at := value(row)) is not None and at >= bound

    return make


def equal(value: Callable[[Row], str | None], choices: tuple[str, ...] = ()) -> Filter[Row]:
    def make(text: str) -> Test[Row]:
        if choices and text not in choices:
            raise BadField(f"Choose one of {', '.join(choices)}.")
        return lambda row: value(row) == text

    return make


def is_true(value: Callable[[Row], bool]) -> Filter[Row]:
    def make(text: str) -> Test[Row]:
        if text.lower() not in ("true", "false"):
            raise BadField("Enter true or false.")
        return lambda row: value(row) == (text.lower() == "true")

    return make


def unrated(text: str) -> Test[Row]:
    """Nobody rates a practice class, so no row has a rating within any bound."""
    try:
        float(text)
    except ValueError:
        raise BadField("Enter a number.") from None
    return lambda _row: False


CLASSROOMS: Mapping[str, Filter[ClassroomRow]] = {
    "room_token": equal(lambda c: c.room_token),
    "start_before": until(lambda c: c.start),
    "start_after": since(lambda c: c.start),
    "teacher_attended": is_true(lambda c: c.teacher_attended is not None),
}

PARTICIPANTS: Mapping[str, Filter[ParticipantRow]] = {
    "room_token": equal(lambda p: p.classroom.room_token),
    "userid": equal(lambda p: p.userid),
    "user_role": equal(lambda p: role_name(p.guest.role), ("teacher", "student")),
    "teacher": equal(lambda p: p.classroom.teacher),
    "attended_time_before": until(lambda p: p.attended),
    "attended_time_after": since(lambda p: p.attended),
    "ended_time_before": until(lambda p: p.ended),
    "ended_time_after": since(lambda p: p.ended),
    "class_rating_lte": unrated,
    "class_rating_gte": unrated,
}

LOGS: Mapping[str, Filter[LogRow]] = {
    "room_token": equal(lambda row: row.token),
    "userid": equal(lambda row: row.userid),
    "log_date_before": until(lambda row: row.created),
    "log_date_after": since(lambda row: row.created),
    "type": equal(lambda row: row.type, LOG_TYPES),
    "status": equal(lambda row: "ok" if row.ok else "error", ("ok", "error")),
}
