"""What goes in and out of the server: a request, a response, and the limits between them."""

from __future__ import annotations

import re
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import NamedTuple

JSON = "application/json;charset=UTF-8"

# The server decides these itself: a handler that set them could make one response look like two.
_RESERVED = frozenset(
    {"content-length", "transfer-encoding", "connection", "content-type", "upgrade", "trailer"}
)
_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


class Request(NamedTuple):
    """One complete request, as it stood on the wire.

    ``path`` is still percent-encoded and carries no query; ``query`` is the raw text after the first
    ``?`` ("" if none); both are ASCII. Header names are in lower case, values without surrounding blanks
    and read as Latin-1. ``body`` is whole and free of chunk framing. ``remote`` is the peer's IP address.
    """

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    remote: str

    def header(self, name: str, default: str = "") -> str:
        """The first value of the header ``name`` (in lower case), or ``default``."""
        for key, value in self.headers:
            if key == name:
                return value
        return default


@dataclass(frozen=True, slots=True)
class Response:
    """One answer. ``status`` is 200 to 599; the server adds Content-Length and Connection itself.

    Raises ValueError for a header that could not stand in one line, or that frames the message.
    """

    status: int
    body: bytes = b""
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not 200 <= self.status <= 599:
            raise ValueError("a response needs a final status, 200 to 599")
        if not isinstance(self.body, bytes):
            raise TypeError("a response's body is bytes")
        if self.content_type is not JSON and not _VALUE.fullmatch(self.content_type):
            raise ValueError("a content type is one line of Latin-1 text")
        for name, value in self.headers:
            if not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
                raise ValueError("a response header is a name and one line of Latin-1 text")
            if name.lower() in _RESERVED:
                raise ValueError("this response header is the server's own to set")


class Later:
    """An answer that is not there yet. It is given once, by any thread, and can be looked at then.

    A Future without what a server has no use for: nobody can wait for it or cancel it, so it needs
    no lock, and locks are most of what a Future costs.
    """

    __slots__ = ("_then", "outcome")

    def __init__(self) -> None:
        self.outcome: Response | BaseException | None = None
        self._then: Callable[[Later], None] | None = None

    def give(self, outcome: Response | BaseException) -> None:
        """The answer, or why there is none."""
        self.outcome = outcome
        if self._then is not None:
            self._then(self)

    def done(self) -> bool:
        return self.outcome is not None

    def add_done_callback(self, then: Callable[[Later], None]) -> None:
        """Calls ``then`` on the thread that gives the answer, at once if it is there. When both happen
        at the same moment it is called twice, so that it is never left out."""
        self._then = then
        if self.outcome is not None:
            then(self)


Awaited = Later | Future[Response]
Handler = Callable[[Request], Response | Awaited]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much, how many, how long. Bytes, counts and seconds.

    ``header_bytes`` counts from the first byte to the blank line. ``receive_seconds`` is absolute, from
    a request's first byte to its last; ``idle_seconds`` is how long a connection may stay without a byte;
    ``answer_seconds`` bounds the wait for a handler's future, and then again the sending of a response.
    """

    header_bytes: int = 32 * 1024
    header_fields: int = 100
    body_bytes: int = 16 * 1024
    receive_seconds: float = 10.0
    idle_seconds: float = 75.0
    connections: int = 512
    answer_seconds: float = 30.0
