"""Every form in which a message's parameters may arrive, as one list of pairs.

Query string, ``application/x-www-form-urlencoded``, ``multipart/form-data`` and JSON, the last also
under a wrong or missing content type (protocol.md §2). Nothing is judged here: what a value means
is decided by ``domain.callbacks.read``; only a body that cannot be taken apart is said so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from email import policy
from email.parser import BytesParser
from urllib.parse import parse_qsl

from lcadmin.domain.callbacks import Given, JsonValue
from lcadmin.http import Request

_MOST_PAIRS = 100


@dataclass(frozen=True, slots=True)
class Parameters:
    """The pairs in the order they were sent; ``broken`` says that the body could not be read."""

    pairs: list[tuple[str, Given]]
    broken: bool = False


def parameters(request: Request) -> Parameters:
    """All parameters of a request: the query string's first, then the body's."""
    found: list[tuple[str, Given]] = list(_urlencoded(request.query)) if request.query else []
    body = request.body
    if not body.strip():
        return Parameters(found)
    kind = request.header("content-type").partition(";")[0].strip().lower()
    broken = False
    # The body's first sign before what is said of it: no form and no multipart begins like this.
    if body.lstrip(b" \t\r\n\xef\xbb\xbf")[:1] in b"{[" or kind.endswith("json"):
        broken = not _json(body, found)
    elif kind == "multipart/form-data":
        broken = not _multipart(request.header("content-type"), body, found)
    else:
        try:
            found.extend(_urlencoded(body.decode("utf-8")))
        except UnicodeDecodeError:
            broken = True
    return Parameters(found[:_MOST_PAIRS], broken or len(found) > _MOST_PAIRS)


def _urlencoded(text: str) -> list[tuple[str, str]]:
    # `;` is no separator, and an empty value is a value: `time=` is a time that cannot be read.
    return parse_qsl(text, keep_blank_values=True, encoding="utf-8", errors="replace")


def _multipart(content_type: str, body: bytes, found: list[tuple[str, Given]]) -> bool:
    head = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    message = BytesParser(policy=policy.HTTP).parsebytes(head + body)
    if not message.is_multipart():
        return False
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            return False
        content = part.get_payload(decode=True)
        if not isinstance(content, bytes):
            return False
        found.append((name, content.decode("utf-8", "replace")))
    return bool(found)


def _number(text: str) -> JsonValue:
    return JsonValue(text, None)


def _json(body: bytes, found: list[tuple[str, Given]]) -> bool:
    """Adds the members of the object in ``body``; False where it is no JSON object.

    Numbers keep the text they were sent as: `300`, `300.0`, `3e2` and `1e400` are different things
    to whoever is paid by them, and Python would fold some of them into one.
    """
    try:
        text = body.decode("utf-8-sig")
        members = json.loads(
            text, object_pairs_hook=_Members, parse_int=_number, parse_float=_number, parse_constant=_number
        )
    except (ValueError, RecursionError):
        return False
    if not isinstance(members, _Members):
        return False
    found.extend((name, _given(value)) for name, value in members)
    return True


class _Members(list[tuple[str, object]]):
    """An object's members in order, repeated names kept (a dict would keep only the last)."""


def _given(value: object) -> Given:
    if isinstance(value, JsonValue):
        return value
    if value is None or isinstance(value, (bool, str)):
        return JsonValue(json.dumps(value), value)
    # An object or a list is never a parameter of ours; that it was one is all that matters.
    return JsonValue("{}" if isinstance(value, _Members) else "[]", value)
