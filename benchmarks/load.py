"""A load of callbacks over keep-alive connections, light enough not to be what is measured.

Sockets under one selector, requests made beforehand, one look at each answer: some 10 microseconds a
request. ``Load.busy`` says how much of the time this side was at work, so that it shows when the
generator is what holds a run up.
"""

from __future__ import annotations

import gc
import selectors
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass

_END = b"\r\n\r\n"
_LENGTH = b"content-length:"
_YES = b'"status":true'
_STUCK_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Load:
    """What a run gave: requests answered, seconds taken, seconds of this process's CPU, and each
    request's latency in seconds."""

    answered: int
    seconds: float
    cpu_seconds: float
    latencies: tuple[float, ...]

    @property
    def per_second(self) -> float:
        return self.answered / self.seconds

    @property
    def busy(self) -> float:
        """The share of the time (0 to 1) in which the generator itself was computing."""
        return self.cpu_seconds / self.seconds

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

    Raises RuntimeError at the first answer that is not a 200 with ``"status":true`` (a server that
    refuses quickly is not a quick server), when the server hangs up, and when it answers nobody for
    some seconds.
    """
    round_ = _Round(requests)
    collecting = gc.isenabled()
    gc.disable()
    try:
        with selectors.DefaultSelector() as selector:
            return round_.drive(selector, host, port, connections, seconds)
    finally:
        round_.close()
        if collecting:
            gc.enable()


class _Round:
    """The connections of one run."""

    def __init__(self, requests: Sequence[bytes]) -> None:
        self._requests = requests
        self._position = 0
        self._started: dict[socket.socket, float] = {}
        self._partial: dict[socket.socket, bytes] = {}

    def drive(
        self, selector: selectors.BaseSelector, host: str, port: int, connections: int, seconds: float
    ) -> Load:
        latencies: list[float] = []
        for _ in range(connections):
            sock = socket.create_connection((host, port), timeout=_STUCK_SECONDS)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            selector.register(sock, selectors.EVENT_READ, sock)
            self._started[sock] = 0.0
        begin, cpu = time.perf_counter(), time.process_time()
        until = begin + seconds
        for sock in self._started:
            self._send(sock)
        waiting = connections
        while waiting:
            ready = selector.select(_STUCK_SECONDS)
            if not ready:
                raise RuntimeError(f"nobody was answered for {_STUCK_SECONDS:g} seconds")
            for key, _ in ready:
                sock = key.data
                answer = sock.recv(65536)
                plain = answer.startswith(b"HTTP/1.1 200") and answer.endswith(b"}") and _YES in answer
                if not plain and not self._whole(sock, answer):
                    continue
                now = time.perf_counter()
                latencies.append(now - self._started[sock])
                if now < until:
                    self._send(sock)
                else:
                    selector.unregister(sock)
                    waiting -= 1
        taken = time.perf_counter() - begin
        return Load(len(latencies), taken, time.process_time() - cpu, tuple(latencies))

    def close(self) -> None:
        for sock in self._started:
            sock.close()

    def _send(self, sock: socket.socket) -> None:
        request = self._requests[self._position % len(self._requests)]
        self._position += 1
        self._started[sock] = time.perf_counter()
        sock.sendall(request)

    def _whole(self, sock: socket.socket, piece: bytes) -> bool:
        """An answer that did not come in one piece, or is not a yes: whether it is complete now."""
        if not piece:
            raise RuntimeError("the server hung up")
        answer = self._partial.pop(sock, b"") + piece
        head, end, body = answer.partition(_END)
        if not end or len(body) < _announced(head):
            self._partial[sock] = answer
            return False
        if not answer.startswith(b"HTTP/1.1 200") or _YES not in body.replace(b" ", b""):
            raise RuntimeError(f"a callback was not accepted: {answer[:200]!r}")
        return True


def _announced(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(_LENGTH):
            return int(line.removeprefix(_LENGTH))
    raise RuntimeError(f"an answer without a length: {head[:200]!r}")
