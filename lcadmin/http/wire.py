"""A response as bytes."""

from __future__ import annotations

from functools import lru_cache
from http import HTTPStatus

from lcadmin.http.messages import Response

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"

_CLOSE = b"Connection: close\r\n\r\n"
# Said to HTTP/1.1 peers too, who know it: one form for both is simpler than remembering the version.
_KEEP = b"Connection: keep-alive\r\n\r\n"
_BODILESS = frozenset({204, 304})


def encode(response: Response, *, head_only: bool, close: bool) -> bytes:
    """The bytes to send; ``head_only`` answers HEAD: the length of the body, without the body."""
    status = response.status
    parts = [_opening(status, response.content_type)]
    if status not in _BODILESS:
        parts.append(b"Content-Length: %d\r\n" % len(response.body))
    for name, value in response.headers:
        parts.append(f"{name}: {value}\r\n".encode("latin-1"))
    parts.append(_CLOSE if close else _KEEP)
    if not head_only and status not in _BODILESS:
        parts.append(response.body)
    return b"".join(parts)


@lru_cache(maxsize=256)
def _opening(status: int, content_type: str) -> bytes:
    phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else ""
    line = f"HTTP/1.1 {status} {phrase}\r\n"
    if status not in _BODILESS:
        line += f"Content-Type: {content_type}\r\n"
    return line.encode("latin-1")
