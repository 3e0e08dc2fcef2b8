"""What may be written through the practice REST API's ``classrooms/``, field by field."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.practice.api_filters import BadField, moment
from lcadmin.practice.records import ClassroomRow

_LONGEST = 255
_FIELDS = (
    "room_token",
    "start",
    "end",
    "cancelled",
    "description",
    "max_participants",
    "audio_only",
    "return_url",
)


class BadFields(Exception):
    """Fields that cannot be taken, each with what is wrong with it."""

    def __init__(self, errors: dict[str, str]) -> None:
        super().__init__("fields that cannot be taken")
        self.errors = errors


def new_classroom(given: dict[str, object], now: Instant) -> ClassroomRow:
    """A classroom from a POST; only ``room_token`` is required, unknown fields are ignored.

    Without times it is planned for an hour from now on. Raises BadFields.
    """
    values = _values(given)
    if "room_token" not in values:
        raise BadFields({"room_token": "This field is required."})
    start: Instant = values.setdefault("start", now)
    end: Instant = values.setdefault("end", plus(start, HOUR))
    return _checked(replace(ClassroomRow("", now, start, end), **values))


def update_classroom(row: ClassroomRow, given: dict[str, object]) -> None:
    """Change ``row`` as a PUT says; what it does not name stays. Raises BadFields and changes nothing."""
    values = _values(given)
    _checked(replace(row, **values))
    for name, value in values.items():
        setattr(row, name, value)


def _checked(row: ClassroomRow) -> ClassroomRow:
    if row.end < row.start:
        raise BadFields({"end": "The end has to come after the start."})
    return row


def _values(given: dict[str, object]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for name in _FIELDS:
        if name in given:
            try:
                values[name] = _value(name, given[name])
            except BadField as wrong:
                errors[name] = str(wrong)
    if errors:
        raise BadFields(errors)
    return values


def _value(name: str, value: object) -> object:
    if name in ("start", "end"):
        if not isinstance(value, str):
            raise BadField("Enter a date and time like 2026-11-23T16:00:00Z.")
        return moment(value)
    if name in ("cancelled", "audio_only"):
        if not isinstance(value, bool):
            raise BadField("Must be true or false.")
        return value
    if name == "max_participants":
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
            raise BadField("Must be a whole number above zero.")
        return value
    return _text(name, value)


def _text(name: str, value: object) -> str:
    text = (
        str(value)
        if name == "room_token" and isinstance(value, int) and not isinstance(value, bool)
        else value
    )
    if name == "return_url" and text is None:
        return ""
    if not isinstance(text, str):
        raise BadField("Must be text.")
    if len(text) > _LONGEST:
        raise BadField(f"Must be at most {_LONGEST} characters long.")
    if name == "room_token" and not text.strip():
        raise BadField("This field may not be blank.")
    return text
