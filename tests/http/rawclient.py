"""A client that sends exactly the bytes it is told to, and reads exactly the responses that come back."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

PATIENCE_SECONDS = 10.0


@dataclass(frozen=True)
class Answer:
    """One response as it stood on the wire; header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


class RawClient:
    """One connection to a server under test."""

    def __init__(self, address: tuple[str, int], tls: ssl.SSLContext | None = None) -> None:
        plain = socket.create_connection(address, timeout=PATIENCE_SECONDS)
        # Pieces sent one by one are to leave one by one.
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket = plain if tls is None else tls.wrap_socket(plain, server_hostname="localhost")
        self._unread = b""

    def __enter__(self) -> RawClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.socket.close()

    def send(self, data: bytes) -> RawClient:
        """Sends ``data``; a server that has already refused may refuse the rest of it."""
        with suppress(BrokenPipeError, ConnectionResetError):
            self.socket.sendall(data)
        return self

    def finish_sending(self) -> RawClient:
        """Closes this side for sending."""
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_WR)
        return self

    def answer(self, *, head_only: bool = False) -> Answer:
        """The next response. ConnectionError if the server closes instead."""
        while b"\r\n\r\n" not in self._unread:
            self._more()
        head, _, self._unread = self._unread.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        version, status, _ = first.split(" ", 2)
        assert version == "HTTP/1.1"
        headers = {}
        for line in lines:
            name, _, value = line.partition(": ")
            assert name.lower() not in headers, f"{name} twice"
            headers[name.lower()] = value
        length = 0 if head_only else int(headers.get("content-length", "0"))
        while len(self._unread) < length:
            self._more()
        body, self._unread = self._unread[:length], self._unread[length:]
        return Answer(int(status), headers, body)

    def answers_until_closed(self, *, head_only: bool = False) -> list[Answer]:
        """Every response up to the server's close. TimeoutError if it does not close.

        ``head_only``: the request was a HEAD; only a refusal, made before the method is known, has a body.
        """
        try:
            while True:
                self._more()
        except ConnectionError:
            pass
        found = []
        while self._unread:
            found.append(self.answer(head_only=head_only and self._unread.endswith(b"\r\n\r\n")))
        return found

    def is_closed(self) -> bool:
        """Waits for the server to close without another byte; False if bytes come instead."""
        try:
            self._more()
        except ConnectionError:
            return True
        return False

    def _more(self) -> None:
        data = self.socket.recv(65536)
        if not data:
            raise ConnectionError("closed by the server")
        self._unread += data


def get(path: str = "/", *headers: str, version: str = "1.1", method: str = "GET") -> bytes:
    """A plain request without a body."""
    return "\r\n".join([f"{method} {path} HTTP/{version}", "Host: tutor.example", *headers, "", ""]).encode(
        "latin-1"
    )


def post(body: bytes, *headers: str, path: str = "/") -> bytes:
    """A plain POST with a declared length."""
    return get(path, f"Content-Length: {len(body)}", *headers, method="POST") + body


def idle(address: tuple[str, int]) -> RawClient:
    """A connection that has had one answer."""
    client = RawClient(address)
    assert client.send(get()).answer().status == 200
    return client
