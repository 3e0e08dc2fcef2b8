"""Requests as they are sent, for the tests of reading them."""

from __future__ import annotations

import json

from lcadmin.domain.callbacks import Callback, Given, JsonValue, read
from lcadmin.domain.lesson_time import EventKind

TOKEN = "7QX4MZK2WPLR3VTJ5HYBN6CDGF"


def text(value: str) -> JsonValue:
    """A JSON string, as a body brings it."""
    return JsonValue(json.dumps(value), value)


def raw(written: str) -> JsonValue:
    """A JSON number, or NaN and its like, as it was written."""
    return JsonValue(written)


def end(time: Given) -> Callback:
    return read([("request", "end_lesson"), ("token", TOKEN), ("time", time)])


def connect(user_id: Given, *more: tuple[str, Given]) -> Callback:
    return read([("request", "connect_lesson"), ("token", TOKEN), ("user_id", user_id), *more])


def is_unreadable(callback: Callback) -> bool:
    """An end or a crash whose length could not be read: it counts as nothing (rule 3)."""
    return callback.kind in (EventKind.END, EventKind.CRASH) and callback.seconds is None


def problem_of(callback: Callback) -> str | None:
    return None if callback.problem is None else callback.problem.key
