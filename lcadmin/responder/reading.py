"""A request as the Callback that it is, the ordinary ones by the short way.

Nearly every message is one small JSON object, or one query string, of whole numbers and plain words,
each named once. Such a one can be read in one way only, and quickly; whatever is not exactly that
takes the long way, which understands every form. Both give the same (held by a test).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from lcadmin.domain.callbacks import Callback, judge, read
from lcadmin.http import Request
from lcadmin.responder.forms import parameters

_NAME = r"(?:request|token|user_id|time)"
_WORD = r"[0-9A-Za-z_]{0,64}+"
_BLANK = r"[ \t\r\n]*+"
# Numbers as they are written back: no sign, no leading zero, no fraction, no exponent.
_VALUE = rf'(?:"{_WORD}"|0|[1-9][0-9]{{0,14}}+)'
_MEMBER = rf'"{_NAME}"{_BLANK}:{_BLANK}{_VALUE}'
# The members are not taken possessively: of a half one Debian 12's Python (3.11.2) then keeps the comma.
_OBJECT = re.compile(rf"\{{{_BLANK}{_MEMBER}{_BLANK}(?:,{_BLANK}{_MEMBER}{_BLANK}){{0,3}}\}}".encode())
_QUERY = re.compile(rf"{_NAME}={_WORD}(?:&{_NAME}={_WORD}){{0,3}}+")

_decode = msgspec.json.Decoder(dict[str, str | int]).decode


def callback(request: Request) -> Callback:
    """What the request says, whatever form it has."""
    plain = _plain(request)
    if plain is not None:
        return plain
    given = parameters(request)
    return read(given.pairs, broken=given.broken)


def _plain(request: Request) -> Callback | None:
    """The callback of an ordinary request; None for every other."""
    body, query = request.body, request.query
    members: Mapping[str, str | int]
    if body:
        if query or not _OBJECT.fullmatch(body) or "multipart" in request.header("content-type").lower():
            return None
        members = _decode(body)
        # Nothing but the members' own colons can stand in such an object.
        named = body.count(b":")
    elif _QUERY.fullmatch(query):
        pairs = [pair.split("=") for pair in query.split("&")]
        members = dict(pairs)
        named = len(pairs)
    else:
        return None
    if named != len(members):
        return None
    seconds = members.get("time")
    return judge(
        str(members.get("request", "")),
        str(members.get("token", "")),
        str(members.get("user_id", "")),
        f'"{seconds}"' if isinstance(seconds, str) else None if seconds is None else str(seconds),
    )
