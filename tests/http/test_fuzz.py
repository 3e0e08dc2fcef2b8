"""Whatever is sent, the server answers at most once, never blames itself, and never hangs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lcadmin.http import Limits, Response, Server
from tests.http.rawclient import RawClient, get, post

PIECES = st.sampled_from(
    [
        b"GET ",
        b"POST ",
        b"HEAD ",
        b"/",
        b"/?a=b",
        b" HTTP/1.1",
        b" HTTP/1.0",
        b"\r\n",
        b"\r\n\r\n",
        b"\r",
        b"\n",
        b"\x00",
        b" ",
        b":",
        b"Host: a\r\n",
        b"Content-Length: 5\r\n",
        b"Content-Length: ",
        b"Transfer-Encoding: chunked\r\n",
        b"Transfer-Encoding: ",
        b"Connection: close\r\n",
        b"Connection: Upgrade\r\n",
        b"Upgrade: x\r\n",
        b"Expect: 100-continue\r\n",
        b"0\r\n\r\n",
        b"5\r\nhello\r\n",
        b"hello",
        get(),
        post(b"hello"),
        b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
    ]
)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    running = Server(
        lambda request: Response(200, request.body),
        limits=Limits(receive_seconds=2, header_bytes=500, body_bytes=50, header_fields=5),
    )
    running.start()
    yield running
    running.stop(0)


def assert_answered_at_most_once(server: Server, pieces: list[bytes]) -> None:
    with RawClient(server.address) as client:
        for piece in pieces:
            client.send(piece)
        client.finish_sending()
        answers = client.answers_until_closed(head_only=b"".join(pieces).lstrip(b"\r\n").startswith(b"HEAD"))
    final = [answer.status for answer in answers if answer.status != 100]
    assert len(final) <= 1
    assert all(status < 500 for status in final)
    assert len(answers) - len(final) <= 1


@settings(max_examples=150, deadline=None)
@given(data=st.binary(max_size=600))
def test_random_bytes(server: Server, data: bytes) -> None:
    assert_answered_at_most_once(server, [data])


@settings(max_examples=300, deadline=None)
@given(pieces=st.lists(PIECES, max_size=12))
def test_pieces_of_requests_sent_at_once(server: Server, pieces: list[bytes]) -> None:
    assert_answered_at_most_once(server, [b"".join(pieces)])


@settings(max_examples=100, deadline=None)
@given(data=st.sampled_from([get(), post(b"hello")]), place=st.integers(0, 200), byte=st.integers(0, 255))
def test_one_byte_changed(server: Server, data: bytes, place: int, byte: int) -> None:
    place %= len(data)
    assert_answered_at_most_once(server, [data[:place] + bytes([byte]) + data[place + 1 :]])
