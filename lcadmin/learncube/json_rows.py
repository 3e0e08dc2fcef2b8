"""Rows of LearnCube's REST API, and of our own JSON exports, as what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from lcadmin.domain.class_logs import ClassLog, EventLog, ParticipantLog, length
from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import ENGLISH, Text
from lcadmin.learncube.cells import Times, number, yes
from lcadmin.services.log_entries import Entry

_UTC = Times(ZoneInfo("UTC"))
_HALVES = re.compile("[\ud800-\udfff]")


def entries(line: int, row: object, share: float = 0.0) -> Iterator[Entry]:
    """A row of whichever resource it is, told by its fields; a class of our own export with who was in it."""
    if isinstance(row, dict) and "duration_seconds" in row:
        found = _own_class(line, row, share)
        yield found
        people = row.get("participants")
        if found.item is not None and isinstance(people, list):
            yield from (_own_person(line, one, share) for one in people)
    else:
        yield _entry(line, row, share)


def _entry(line: int, row: object, share: float) -> Entry:
    if not isinstance(row, dict):
        return Entry(line, None, Text("log_not_a_row"), share=share)
    if "event_uuid" in row or "user_role" in row:
        return participant(line, row, share)
    if "start" in row or "actual_duration" in row:
        return classroom(line, row, share)
    if "type" in row and "creation_date" in row:
        return event(line, row, share)
    return Entry(line, None, Text("log_not_a_row"), share=share)


def classroom(line: int, row: Mapping[str, Any], share: float = 0.0) -> Entry:
    """A row of ``classrooms/``. Its length stays open where only its unit is missing."""
    remarks: list[Text] = []
    start = _start(_said(row, "start"))
    if isinstance(start, Text):
        return Entry(line, None, start, share=share)
    names = (_text(row, "teacher_first_name"), _text(row, "teacher_last_name"))
    log = ClassLog(
        start,
        _text(row, "slug"),
        _text(row, "uuid"),
        _text(row, "room_token"),
        _text(row, "description"),
        _time(row, "end", remarks),
        _time(row, "actual_class_start", remarks),
        _time(row, "actual_class_end", remarks),
        _number(row, "actual_duration", remarks),
        None,
        " ".join(name for name in names if name),
        _time(row, "teacher_attended_time", remarks),
        _yes(row, "teacher_attended", remarks),
        None,
        _text(row, "recorded_class_url"),
        _text(row, "room_review_url"),
        _whole(row, "max_participants"),
        company=_text(row, "company_slug"),
        cancelled=_yes(row, "cancelled", remarks) or 0,
        cancelled_by=_text(row, "cancelled_by"),
    )
    if not log.keys:
        return Entry(line, None, Text("log_no_key"), share=share)
    return Entry(line, log._replace(seconds=length(log, None)), None, tuple(remarks), (), share)


def participant(line: int, row: Mapping[str, Any], share: float = 0.0) -> Entry:
    """A row of ``participants/``."""
    remarks: list[Text] = []
    role = _text(row, "user_role")
    username = _text(row, "username")
    log = ParticipantLog(
        _text(row, "room_slug"),
        _text(row, "event_uuid"),
        _text(row, "room_token"),
        _text(row, "uuid"),
        _text(row, "userid"),
        username,
        _text(row, "name") or username,
        int(role == "teacher"),
        _yes(row, "attended", remarks),
        _time(row, "attended_time", remarks),
        _time(row, "ended_time", remarks),
        _yes(row, "cancelled", remarks) or 0,
        _text(row, "cancelled_by"),
        None,
        _number(row, "class_rating", remarks, "log_what_rating"),
        _text(row, "class_review"),
    )
    if not log.keys:
        return Entry(line, None, Text("log_no_key"), share=share)
    if not log.who:
        return Entry(line, None, Text("log_nobody"), share=share)
    return Entry(line, log, None, tuple(remarks), (), share)


def event(line: int, row: Mapping[str, Any], share: float = 0.0) -> Entry:
    """A row of ``logs/``."""
    at = _start(_said(row, "creation_date"))
    if isinstance(at, Text):
        return Entry(line, None, at, share=share)
    kind, token, slug = _text(row, "type"), _text(row, "token"), _text(row, "slug")
    log = EventLog(
        _text(row, "uuid") or f"{token or slug} {at} {kind} {_text(row, 'userid')}",
        at,
        kind,
        int(_text(row, "status") != "error"),
        slug,
        token,
        _text(row, "userid"),
        _text(row, "info"),
        _text(row, "response"),
    )
    if not log.keys:
        return Entry(line, None, Text("log_no_key"), share=share)
    return Entry(line, log, share=share)


def _own_class(line: int, row: Mapping[str, Any], share: float) -> Entry:
    """A class as ``lcadmin logs --json`` writes it."""
    remarks: list[Text] = []
    start = _start(_said(row, "start"))
    if isinstance(start, Text):
        return Entry(line, None, start, share=share)
    seconds = _number(row, "duration_seconds", remarks)
    log = ClassLog(
        start,
        _text(row, "slug"),
        _text(row, "uuid"),
        _text(row, "token"),
        _text(row, "title"),
        _time(row, "end", remarks),
        _time(row, "actual_start", remarks),
        _time(row, "actual_end", remarks),
        None,
        None if seconds is None else round(seconds),
        _text(row, "tutor"),
        _time(row, "tutor_start", remarks),
        _yes(row, "tutor_attended", remarks),
        _number(row, "rating", remarks, "log_what_rating"),
        _text(row, "recording"),
        _text(row, "room"),
        _whole(row, "seats"),
        _text(row, "subject"),
        _text(row, "level"),
        _text(row, "summary"),
        _text(row, "company"),
        _text(row, "course"),
        int(_text(row, "status") == "cancelled"),
        _text(row, "cancelled_by"),
        _time(row, "cancelled_at", remarks),
    )
    if not log.keys:
        return Entry(line, None, Text("log_no_key"), share=share)
    return Entry(line, log, None, tuple(remarks), (), share)


def _own_person(line: int, row: object, share: float) -> Entry:
    """Somebody of a class as ``lcadmin logs --json`` writes it."""
    if not isinstance(row, dict):
        return Entry(line, None, Text("log_not_a_row"), share=share)
    remarks: list[Text] = []
    log = ParticipantLog(
        _text(row, "slug"),
        _text(row, "event"),
        _text(row, "token"),
        _text(row, "uuid"),
        _text(row, "userid"),
        _text(row, "username"),
        _text(row, "name"),
        _yes(row, "is_tutor", remarks) or 0,
        _yes(row, "attended", remarks),
        _time(row, "joined", remarks),
        _time(row, "left", remarks),
        _yes(row, "cancelled", remarks) or 0,
        _text(row, "cancelled_by"),
        _time(row, "cancelled_at", remarks),
        _number(row, "rating", remarks, "log_what_rating"),
        _text(row, "feedback"),
        _time(row, "enrolled", remarks),
        _time(row, "start", remarks),
    )
    if not log.keys:
        return Entry(line, None, Text("log_no_key"), share=share)
    if not log.who:
        return Entry(line, None, Text("log_nobody"), share=share)
    return Entry(line, log, None, tuple(remarks), (), share)


def _said(row: Mapping[str, Any], name: str) -> Any:
    """A member's value. JSON can hold halves of a character (a lone surrogate), which no text can."""
    value = row.get(name)
    return _HALVES.sub("\ufffd", value) if isinstance(value, str) else value


def _start(value: object) -> Instant | Text:
    text = value.strip() if isinstance(value, str) else ""
    if not text:
        return Text("log_blank_start")
    moment, problem = _UTC.moment(text)
    return _UTC.said(problem, text) if moment is None else moment


def _time(row: Mapping[str, Any], name: str, remarks: list[Text]) -> Instant | None:
    value = _said(row, name)
    if value is None or value == "":
        return None
    moment = _UTC.moment(value.strip())[0] if isinstance(value, str) else None
    if moment is None:
        remarks.append(_left_out(value, "log_what_time"))
    return moment


def _number(
    row: Mapping[str, Any], name: str, remarks: list[Text], what: str = "log_what_length"
) -> float | None:
    value = _said(row, name)
    if value is None or value == "":
        return None
    found = (
        number(str(value)) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else None
    )
    if found is None:
        remarks.append(_left_out(value, what))
    return found


def _whole(row: Mapping[str, Any], name: str) -> int | None:
    value = _said(row, name)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 31 else None


def _yes(row: Mapping[str, Any], name: str, remarks: list[Text]) -> int | None:
    value = _said(row, name)
    if value is None or value == "":
        return None
    found = yes(str(value)) if isinstance(value, (bool, int, str)) else None
    if found is None:
        remarks.append(_left_out(value, "log_what_yes"))
    return found


def _text(row: Mapping[str, Any], name: str) -> str:
    value = _said(row, name)
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _left_out(value: object, what: str) -> Text:
    return Text.of("log_unreadable_cell", given=str(value)[:60], what=ENGLISH[what])
