"""One delivery as a line of JSON: how it goes out, and how it is read again.

A line carries a digest over everything in it but the sender's address and the rendered reply (which
may be blacked out before a file is passed on). Where it is right nothing was changed since the line was
written; where it is wrong only what was sent is believed. A digest that is itself hurt in a few places still
tells which message it is of. It finds alterations; it proves no origin, because anybody can make one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from lcadmin.domain.callbacks import Callback, Given, JsonValue, read
from lcadmin.domain.deliveries import Delivery, Outcome, Receipt
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import iso, parse
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording import Text
from lcadmin.services.digest_places import DIGEST, agreeing, places

LONGEST_LINE = 64 * 1024
_LONGEST_ID = 100
_LONGEST_RUN = 100
_NOT_DIGESTED = frozenset({"digest", "reply", "remote"})
_UTC = ZoneInfo("UTC")
_ELAPSED = re.compile(r"0|[1-9][0-9]{0,15}")
_PLAIN = re.compile(r"[0-9A-Za-z_]*+")
_SCRATCHES = 8
"""In so many places a digest may be hurt: nobody will live to see one come near another by chance."""
_NEEDED = ("id", "arrived", "request", "token")


class Number(str):
    """A JSON number (or NaN, Infinity) as the text it was written in."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line as read. ``kept`` is its outcome where the digest is right, with the message; ``altered`` is
    the digest where it is wrong."""

    receipt: Receipt
    said: Callback
    kept: Outcome | None = None
    message: Text | None = None
    altered: str = ""


def to_line(delivery: Delivery, reply: Mapping[str, Any]) -> dict[str, Any]:
    """A delivery with the contract's keys; ``time`` is the very JSON text that was sent."""
    receipt, message = delivery.receipt, delivery.message
    line: dict[str, Any] = {
        "id": receipt.id,
        "arrived": iso(receipt.arrived),
        "request": delivery.request,
        "token": delivery.token,
        "user_id": delivery.user_id or None,
        "time": None if delivery.time_json is None else msgspec.Raw(delivery.time_json.encode()),
        "outcome": delivery.outcome.value,
        "reply": dict(reply),
        "remote": receipt.remote or None,
        "run": receipt.run or None,
        "elapsed_ms": receipt.elapsed_ms,
        "message": None if message is None else {"key": message.key, "params": dict(message.params)},
    }
    time = None if delivery.time_json is None else _load(delivery.time_json)
    return line | {"digest": digest(line | {"time": time})}


def to_text(delivery: Delivery) -> bytes:
    """A delivery as a whole line of JSON, without the reply. The ordinary ones by a short way, because
    the safety copy writes every one of them; both ways say the same (held by a test)."""
    receipt = delivery.receipt
    plain = f"{receipt.id}{receipt.run}{delivery.request}{delivery.token}{delivery.user_id}"
    time_json = delivery.time_json
    if not _PLAIN.fullmatch(plain) or delivery.message is not None or receipt.elapsed_ms is None:
        return msgspec.json.encode(to_line(delivery, {}))
    if time_json is not None and not _ELAPSED.fullmatch(time_json):
        return msgspec.json.encode(to_line(delivery, {}))
    digested = (
        f'{{"arrived":"{iso(receipt.arrived)}","elapsed_ms":{receipt.elapsed_ms},"id":"{receipt.id}"'
        f',"message":null,"outcome":"{delivery.outcome.value}","request":"{delivery.request}"'
        f',"run":{_quoted(receipt.run)},"time":{time_json or "null"},"token":"{delivery.token}"'
        f',"user_id":{_quoted(delivery.user_id)}}}'
    )
    remote = msgspec.json.encode(receipt.remote or None).decode()
    seal = sha256(digested.encode()).hexdigest()
    return f'{digested[:-1]},"reply":{{}},"remote":{remote},"digest":"{seal}"}}'.encode()


def _quoted(text: str) -> str:
    return f'"{text}"' if text else "null"


def holds_rows(raw: bytes | str) -> bool:
    """Whether a line of the safety copy is no message but rows of people, classes and the like."""
    return raw[:10] in (b'{"change":', '{"change":')


def digest(line: Mapping[str, Any]) -> str:
    """SHA-256 (hex) over the line's members in order of name, numbers as they are written."""
    text = _canonical({name: value for name, value in line.items() if name not in _NOT_DIGESTED})
    return sha256(text.encode()).hexdigest()


def seal_of(delivery: Delivery) -> str:
    """The digest that a delivery's line has."""
    return str(to_line(delivery, {})["digest"])


def _canonical(value: Any) -> str:
    if isinstance(value, dict):
        members = (f"{json.dumps(name)}:{_canonical(value[name])}" for name in sorted(value))
        return "{" + ",".join(members) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_canonical, value)) + "]"
    return str(value) if isinstance(value, Number) else json.dumps(value)


def from_line(raw: bytes | str, zone: ZoneInfo = _UTC) -> Line:
    """Reads a line. ``zone`` is that of an ``arrived`` without an offset. BadInput says what is wrong."""
    try:
        return _from_line(raw, zone)
    except RecursionError:  # nested so deeply that it can be loaded, but not gone through
        raise BadInput("line_no_json") from None


def _from_line(raw: bytes | str, zone: ZoneInfo) -> Line:
    members = _members(raw)
    missing = [name for name in _NEEDED if members.get(name) is None]
    if missing:
        raise BadInput("line_lacks", missing=", ".join(missing))
    line_id, arrived, remote = members["id"], members["arrived"], members.get("remote") or ""
    if not _is_name(line_id, _LONGEST_ID) or not line_id:
        raise BadInput("line_bad_id")
    if not isinstance(arrived, str) or isinstance(arrived, Number):
        raise BadInput("line_bad_arrived")
    genuine, altered = _digest_says(members)
    run, elapsed = ("", None) if altered else _clock(members)
    receipt = Receipt(
        line_id, parse(arrived, zone, "arrived"), run, elapsed, str(remote) if _is_name(remote, 100) else ""
    )
    pairs = [
        (name, _given(members[name])) for name in ("request", "token", "user_id", "time") if name in members
    ]
    said = read([(name, given) for name, given in pairs if given is not None])
    if not genuine:
        return Line(receipt, said, altered=str(members["digest"]) if altered else "")
    time = members.get("time")
    as_sent = said._replace(time_json=None if time is None else _canonical(time))
    return Line(receipt, as_sent, _outcome(members.get("outcome")), _message(members.get("message")))


def _members(raw: bytes | str) -> dict[str, Any]:
    if len(raw) > LONGEST_LINE:
        raise BadInput("line_too_long", most=LONGEST_LINE // 1024)
    try:
        found = _load(raw.decode("utf-8-sig") if isinstance(raw, bytes) else raw.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        raise BadInput("line_no_json") from None
    if not isinstance(found, dict):
        raise BadInput("line_no_json")
    return found


def _load(text: str) -> Any:
    return json.loads(
        text, object_pairs_hook=_object, parse_int=Number, parse_float=Number, parse_constant=Number
    )


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a name stands twice")
    return members


def _is_name(value: object, longest: int) -> bool:
    return (
        isinstance(value, str)
        and not isinstance(value, Number)
        and len(value) <= longest
        and value.isprintable()
    )


def _is_scratched(given: str, right: str) -> bool:
    return len(given) == DIGEST and agreeing(places(given), places(right)) >= DIGEST - _SCRATCHES


def _digest_says(members: Mapping[str, Any]) -> tuple[bool, bool]:
    """(is what the program wrote, was altered since); neither where there is no digest."""
    given = members.get("digest")
    if given is None:
        return False, False
    right = digest(members)
    genuine = isinstance(given, str) and (given == right or _is_scratched(given, right))
    return genuine, not genuine


def _clock(members: Mapping[str, Any]) -> tuple[str, int | None]:
    """The run and its clock; both or neither (rule 10)."""
    run, elapsed = members.get("run"), members.get("elapsed_ms")
    if run is None or elapsed is None:
        return "", None
    if not _is_name(run, _LONGEST_RUN) or not isinstance(elapsed, Number) or not _ELAPSED.fullmatch(elapsed):
        raise BadInput("line_bad_clock")
    return str(run), int(elapsed)


def _given(value: object) -> Given | None:
    """A member as a request's parameter would be; null is one that was not sent."""
    if value is None:
        return None
    if isinstance(value, Number):
        return JsonValue(str(value))
    if isinstance(value, str):
        return JsonValue(json.dumps(value), value)
    if isinstance(value, list):
        return JsonValue(_canonical(value))
    return JsonValue("{}" if isinstance(value, dict) else json.dumps(value), value)


def _outcome(value: object) -> Outcome | None:
    return Outcome(value) if isinstance(value, str) and value in tuple(Outcome) else None


def _message(value: object) -> Text | None:
    if not isinstance(value, dict) or not isinstance(value.get("key"), str):
        return None
    params = value.get("params")
    given = params if isinstance(params, dict) else {}
    return Text.of(value["key"], **{k: int(v) if isinstance(v, Number) else str(v) for k, v in given.items()})
