"""The strict reading of a request's head.

llhttp forgives some of what two programs in a row could read differently (a bare LF, a folded line,
control characters in the target, two Hosts). Whatever is not plainly one HTTP/1.x request is refused here;
what passes has one name, one colon and one value to each line, so that splitting it cannot go wrong.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE = rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]++) ([!-\"$-~]++) HTTP/1\.([01])\r\n"
_REQUEST_LINE = re.compile(_LINE)
_BLOCK = re.compile(rb"(?:[!#$%&'*+\-.^_`|~0-9A-Za-z]++:[\t\x20-\x7e\x80-\xff]*+\r\n)*+\r\n")
# A CR may still be waiting for its LF in the next packet, so a CR at the very end is no fault yet.
_IMPOSSIBLE = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|(?<!\r)\n|\r[^\n]")
_AUTHORITY = re.compile(r"[A-Za-z0-9\-._~\[\]:]+:[0-9]{1,5}")
_ABSOLUTE = re.compile(r"https?://([^/?]*)(.*)", re.IGNORECASE)
_HOST = re.compile(r"[A-Za-z0-9\-._~!$&'()*+;=%:\[\]]+")
_DIGITS = re.compile(r"[0-9]{1,18}")
_DECISIVE = frozenset({"host", "content-length", "transfer-encoding", "expect"})


class Refused(Exception):
    """The bytes received are not a request that may be answered otherwise than with ``status``."""

    def __init__(self, status: int) -> None:
        super().__init__(f"refused with {status}")
        self.status = status


class Line(NamedTuple):
    """A request line. ``authority`` is "" unless the target names a host itself; ``end`` is where it ends.
    ``method`` is any token: what to make of it is the handler's business."""

    method: str
    authority: str
    path: str
    query: str
    current: bool  # HTTP/1.1, not 1.0
    end: int


class Fields(NamedTuple):
    """The header block, which announces ``length`` bytes of body, or chunks where ``length`` is None."""

    pairs: tuple[tuple[str, str], ...]
    host: str
    length: int | None
    expects_continue: bool


def check_unfinished(data: bytearray, seen: int) -> None:
    """Refuses a head that cannot become a request any more; ``seen`` bytes were checked before."""
    if _IMPOSSIBLE.search(data, max(0, seen - 1)):
        raise Refused(400)
    if data.find(b"\n", seen) >= 0 and not _REQUEST_LINE.match(data):
        raise Refused(400)


def read_line(head: bytes) -> Line:
    """The request line at the beginning of a complete head."""
    match = _REQUEST_LINE.match(head)
    if match is None:
        raise Refused(400)
    method_bytes, target_bytes, minor = match.groups()
    method = method_bytes.decode("ascii")
    target = target_bytes.decode("ascii")
    authority = ""
    if method == "CONNECT":
        # Well formed, but we are no proxy: it has no path that anybody could ask for.
        if not _AUTHORITY.fullmatch(target):
            raise Refused(400)
        authority, target = target, ""
    elif target[0] != "/":
        absolute = _ABSOLUTE.fullmatch(target)
        if absolute is not None and absolute[1]:
            authority, target = absolute.groups()
            target = target if target.startswith("/") else "/" + target
        elif target != "*" or method != "OPTIONS":
            raise Refused(400)
    path, _, query = target.partition("?")
    return Line(method, authority, path, query, minor == b"1", match.end())


def read_fields(block: bytes, *, current: bool) -> Fields:
    """The header block, from after the request line up to and including the blank line.

    ``current`` says whether the request is HTTP/1.1. Refuses with 400 whatever could be read in two ways,
    and with 417 an expectation that is not "100-continue".
    """
    if not _BLOCK.fullmatch(block):
        raise Refused(400)
    pairs = []
    decisive: dict[str, list[str]] = {}
    for line in block.decode("latin-1").split("\r\n")[:-2]:
        name, _, value = line.partition(":")
        name, value = name.lower(), value.strip(" \t")
        pairs.append((name, value))
        if name in _DECISIVE:
            decisive.setdefault(name, []).append(value)
    hosts = decisive.get("host", [])
    if len(hosts) > 1 or (current and not hosts) or (hosts and not _HOST.fullmatch(hosts[0])):
        raise Refused(400)
    length = _body_length(decisive, current=current)
    expectations = decisive.get("expect", []) if current else []
    if any(value.lower() != "100-continue" for value in expectations):
        raise Refused(417)
    return Fields(tuple(pairs), hosts[0] if hosts else "", length, bool(expectations))


def _body_length(decisive: dict[str, list[str]], *, current: bool) -> int | None:
    lengths = decisive.get("content-length")
    encodings = decisive.get("transfer-encoding")
    if encodings is not None:
        if lengths is not None or not current or len(encodings) > 1 or encodings[0].lower() != "chunked":
            raise Refused(400)
        return None
    if lengths is None:
        return 0
    if len(lengths) > 1 or not _DIGITS.fullmatch(lengths[0]):
        raise Refused(400)
    return int(lengths[0])


def check_authority(line: Line, fields: Fields) -> None:
    """Refuses a target and a Host header that name two different hosts."""
    if line.authority and fields.host and line.authority.lower() != fields.host.lower():
        raise Refused(400)
