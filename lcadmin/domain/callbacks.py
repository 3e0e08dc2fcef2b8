"""A callback: what one request from LearnCube says, and what is wrong with it.

The page of the protocol leaves open where parameters stand, so they are gathered from the query
string, a form and a JSON object and judged here, once. Whatever could be read is kept for the
journal, in bounded length; two different values for one parameter are both kept, joined in a way
that no class and no seat can match.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording import Text

MAX_TOKEN = 64
MAX_SECONDS = 86_400
KEPT = 200
"""How many characters of a value are kept for the journal."""

_KINDS: dict[str, EventKind] = {kind.value: kind for kind in EventKind} | {"start_class": EventKind.START}
_TIMED = frozenset({EventKind.END, EventKind.CRASH})
_NAMES = frozenset({"request", "token", "user_id", "time"})
_VALID_TIME = re.compile(r"0|[1-9][0-9]{0,4}")
_JSON_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)")
_JSON_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_JSON_WORDS = frozenset({"true", "false", "null", "{}", "[]"})
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class JsonValue:
    """A member of a JSON object: its own text (numbers as they were written), and its value where
    it is a string. ``300``, ``300.0`` and ``3e2`` differ only in their text."""

    raw_text: str
    value: object = None


Given = str | JsonValue
"""A parameter as it was sent: text (query string, form), or a JSON value."""


class Callback(NamedTuple):
    """One request, read.

    ``request``, ``token`` and ``user_id`` are what the journal keeps (as sent; "" where missing).
    ``kind`` is what it means: ``start_class`` is a start too; None where that is not known.
    ``time_json`` is the JSON text of ``time``, None where there was none. ``seconds`` is the valid
    time of an end or a crash (rule 3), else None. ``problem`` says in words why it cannot be
    understood; None where it can.
    """

    request: str
    token: str = ""
    user_id: str = ""
    time_json: str | None = None
    seconds: int | None = None
    problem: Text | None = None
    kind: EventKind | None = None


def read(pairs: Iterable[tuple[str, Given]], *, broken: bool = False) -> Callback:
    """The callback that a request's parameters make, from wherever they stood.

    Parameters with other names are passed over. The same value twice is one value, also when one of
    them is the text and the other the number ("111" and 111). ``broken``: part of the request
    could not be taken apart, so it is not acted upon whatever else it says.
    """
    found: dict[str, list[Given]] = {}
    for name, value in pairs:
        if name not in _NAMES:
            continue
        values = found.setdefault(name, [])
        if not values or _word(value) not in map(_word, values):
            values.append(value)
    callback = judge(
        _kept(found.get("request")),
        _kept(found.get("token")),
        _kept(found.get("user_id")),
        _kept_time(found.get("time")),
    )
    problem = callback.problem
    if broken:
        problem = Text("message_unreadable")
    elif max(map(len, found.values()), default=0) > 1:
        problem = Text("message_twice")
    elif not (_are_words(found.get("request")) and _are_words(found.get("token"))):
        problem = Text("message_unreadable")
    elif callback.kind is EventKind.CONNECT and not _are_words(found.get("user_id")):
        problem = Text("message_bad_person")
    if problem is callback.problem:
        return callback
    # Only the request itself shows this, and seconds are read from the row again whenever the class
    # is counted anew: so the row's time is kept in a form that is none.
    kept_time = _in_array(callback.time_json)
    return Callback(
        callback.request, callback.token, callback.user_id, kept_time, None, problem, callback.kind
    )


def judge(request: str, token: str, user_id: str, time_json: str | None) -> Callback:
    """The callback that a journal row's kept values make: the same judgement as at its arrival,
    apart from what only the request itself showed."""
    kind = _KINDS.get(request)
    seconds = seconds_of(time_json) if kind in _TIMED else None
    problem: Text | None = None
    if not request:
        problem = Text("message_without_request")
    elif kind is None:
        problem = Text("message_unknown_request")
    elif not token:
        problem = Text("message_without_class")
    elif len(token) > MAX_TOKEN:
        problem = Text("message_class_too_long")
    elif kind is EventKind.CONNECT and not user_id:
        problem = Text("message_without_person")
    elif kind is EventKind.CONNECT and len(user_id) > MAX_TOKEN:
        problem = Text("message_bad_person")
    elif kind in _TIMED and seconds is None:
        problem = Text("message_bad_time")
    return Callback(request, token, user_id, time_json, seconds, problem, kind)


def seconds_of(time_json: str | None) -> int | None:
    """The seconds in a time's JSON text, None where rule 3 does not take it: a JSON integer, or a
    string that is ``0`` or up to five ASCII digits without a leading zero; at most 86,400."""
    if time_json is None:
        return None
    text = time_json
    if "\\" in text:
        try:
            text = str(json.loads(text))
        except ValueError:
            return None
    elif text.startswith('"') and text.endswith('"'):
        text = text[1:-1]
    if not _VALID_TIME.fullmatch(text):
        return None
    seconds = int(text)
    return seconds if seconds <= MAX_SECONDS else None


_Word = tuple[bool, str]
"""Whether a value is a word (a text or a whole number), and its text: "111" and 111 are the same."""


def _word(given: Given) -> _Word:
    if isinstance(given, str):
        return True, given
    if isinstance(given.value, str):
        return True, given.value
    return _JSON_INTEGER.fullmatch(given.raw_text) is not None, given.raw_text


def _are_words(values: Sequence[Given] | None) -> bool:
    return values is None or all(_word(value)[0] for value in values)


def _kept(values: Sequence[Given] | None) -> str:
    """What the journal keeps of a parameter: its text, or all of them where there are several."""
    if values is None:
        return ""
    return _storable(" | ".join([_word(value)[1][: KEPT + 1] for value in values]))


def _storable(text: str) -> str:
    if len(text) <= KEPT and text.isalnum():
        return text
    # Half a surrogate pair and NUL cannot be stored; neither can stand in a token or a number.
    clean = _UNSTORABLE.sub("\ufffd", text)
    return clean if len(clean) <= KEPT else clean[:KEPT] + "…"


def _kept_time(values: Sequence[Given] | None) -> str | None:
    """The JSON text of ``time``; an array where it came with several values, which is no time."""
    if values is None:
        return None
    return _time_json(values[0]) if len(values) == 1 else f"[{','.join(map(_time_json, values))}]"


def _in_array(time_json: str | None) -> str | None:
    return time_json if time_json is None or time_json.startswith("[") else f"[{time_json}]"


def _time_json(given: Given) -> str:
    if isinstance(given, JsonValue) and not isinstance(given.value, str):
        raw = given.raw_text
        if len(raw) <= KEPT and (_JSON_NUMBER.fullmatch(raw) or raw in _JSON_WORDS):
            return raw
        # No JSON (NaN), or far too long: that it was sent is kept, as a string of its beginning.
        return json.dumps(_storable(raw))
    return json.dumps(_storable(_word(given)[1]))
