"""A load of callbacks over keep-alive connections, light enough not to be what is measured.

Blocking sockets under one epoll loop, requests made beforehand: some 5 microseconds a request, so
that the server is the slower side.
"""

from __future__ import annotations

import selectors
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Load:
    """What a run gave: requests answered, seconds taken, and each request's latency in seconds."""

    answered: int
    seconds: float
    latencies: tuple[float, ...]

    @property
    def per_second(self) -> float:
        return self.answered / self.seconds

    def percentile(self, share: float) -> float:
        """The latency in seconds below which ``share`` (0 to 1) of the requests were answered."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def http_post(path: str, body: bytes, host: str = "127.0.0.1") -> bytes:
    """One request as LearnCube sends it."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\n"
        f"Content-Type: application/json;charset=UTF-8\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def run(host: str, port: int, requests: Sequence[bytes], connections: int, seconds: float) -> Load:
    """Sends ``requests`` round and round, one under way on each connection, for ``seconds``.

    Raises RuntimeError at the first answer that is not a 200 with ``"status":true``: a server that
    refuses quickly is not a quick server.
    """
    selector = selectors.DefaultSelector()
    started: dict[socket.socket, float] = {}
    latencies: list[float] = []
    position = 0
    begin = time.perf_counter()
    for _ in range(connections):
        sock = socket.create_connection((host, port))
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        selector.register(sock, selectors.EVENT_READ)
        started[sock] = time.perf_counter()
        sock.sendall(requests[position % len(requests)])
        position += 1
    until = begin + seconds
    open_connections = connections
    while open_connections:
        for key, _ in selector.select():
            sock = key.fileobj
            if not isinstance(sock, socket.socket):
                raise TypeError("only sockets are registered")
            answer = sock.recv(65536)
            now = time.perf_counter()
            if not answer.startswith(b"HTTP/1.1 200") or b'"status":true' not in answer.replace(b" ", b""):
                raise RuntimeError(f"a callback was not accepted: {answer[:200]!r}")
            latencies.append(now - started[sock])
            if now < until:
                started[sock] = now
                sock.sendall(requests[position % len(requests)])
                position += 1
            else:
                selector.unregister(sock)
                sock.close()
                open_connections -= 1
    return Load(len(latencies), time.perf_counter() - begin, tuple(latencies))
