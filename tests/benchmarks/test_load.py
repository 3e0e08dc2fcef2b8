"""The load generator: a server that refuses, hangs up or answers in pieces is told from a quick one."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from benchmarks.load import Load, http_post, run

YES = b'{"status":true}'


def whole(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


@contextmanager
def server(*pieces: bytes) -> Iterator[int]:
    """Answers every request of every connection with these pieces; with none it hangs up."""
    listener = socket.create_server(("127.0.0.1", 0))

    def answer(peer: socket.socket) -> None:
        with peer:
            while peer.recv(65536) and pieces:
                for piece in pieces:
                    peer.sendall(piece)

    def accept() -> None:
        while True:
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=answer, args=(peer,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()


REQUESTS = [http_post("/x", b"{}")]


def test_every_connection_is_answered_at_least_once() -> None:
    with server(whole(YES)) as port:
        load = run("127.0.0.1", port, REQUESTS, 5, 0.0)
    assert load.answered == len(load.latencies) == 5


def test_an_answer_in_two_pieces_is_one_answer() -> None:
    answer = whole(b'{"status": true}')
    with server(answer[:30], answer[30:]) as port:
        assert run("127.0.0.1", port, REQUESTS, 1, 0.0).answered == 1


@pytest.mark.parametrize(
    "answer", [whole(b'{"status":false}'), whole(YES, "503 Unavailable"), whole(YES, "404 Not Found")]
)
def test_a_server_that_refuses_is_not_taken_for_a_quick_one(answer: bytes) -> None:
    with server(answer) as port, pytest.raises(RuntimeError, match="not accepted"):
        run("127.0.0.1", port, REQUESTS, 1, 0.0)


def test_a_server_that_hangs_up_ends_the_run() -> None:
    with server() as port, pytest.raises(RuntimeError, match="hung up"):
        run("127.0.0.1", port, REQUESTS, 1, 0.0)


def test_a_percentile_is_the_latency_below_which_that_share_lies() -> None:
    load = Load(100, 2.0, 0.5, tuple(float(n) for n in reversed(range(100))))
    assert (load.percentile(0.5), load.percentile(0.99), load.percentile(1.0)) == (50.0, 99.0, 99.0)
    assert (load.per_second, load.busy) == (50.0, 0.25)


def test_a_request_says_how_long_its_body_is() -> None:
    head, _, body = http_post("/p/", b'{"a":1}', "host").partition(b"\r\n\r\n")
    assert head.startswith(b"POST /p/ HTTP/1.1\r\nHost: host\r\n")
    assert b"Content-Length: 7" in head
    assert body == b'{"a":1}'
