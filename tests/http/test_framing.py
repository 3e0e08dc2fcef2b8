"""Requests that two programs could read differently: one refusal, then the door is shut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lcadmin.http import Limits, Server
from tests.http.attacks import ATTACKS, BEHIND, REFUSALS, TOO_MUCH, chunked, with_fields
from tests.http.conftest import Recorder, Serve
from tests.http.identity import Identity
from tests.http.rawclient import RawClient, get, post


@pytest.fixture(scope="module")
def shared() -> Iterator[tuple[Server, Recorder]]:
    recorder = Recorder()
    server = Server(recorder)
    server.start()
    yield server, recorder
    server.stop(0)


@pytest.fixture
def target(shared: tuple[Server, Recorder]) -> tuple[Server, Recorder]:
    """A server that outlives one attack, and its recorder without the last one's requests."""
    shared[1].requests.clear()
    return shared


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_an_ambiguous_request_gets_one_refusal(target: tuple[Server, Recorder], attack: bytes) -> None:
    server, recorder = target
    with RawClient(server.address) as client:
        answers = client.send(attack).answers_until_closed()
    assert [answer.status in (400, 413, 431) for answer in answers] == [True]
    assert answers[0].headers["connection"] == "close"
    assert answers[0].body == b'{"status":false}'
    assert recorder.requests == []


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_it_is_refused_in_pieces_and_after_a_good_request_too(
    target: tuple[Server, Recorder], attack: bytes
) -> None:
    server, recorder = target
    with RawClient(server.address) as client:
        assert client.send(post(b"{}")).answer().status == 200
        for start in range(0, min(len(attack), 120), 3):
            client.send(attack[start : start + 3])
        answers = client.send(attack[120:]).answers_until_closed()
    assert [answer.status in (400, 413, 431) for answer in answers] == [True]
    assert len(recorder.requests) == 1


@pytest.mark.parametrize(
    "cut_short",
    [
        b"GET / HT",
        b"GET / HTTP/1.1\r\nHost: a\r\n",
        with_fields(b"Content-Length: 5", body=b"hell"),
        chunked(b"5\r\nhello\r\n"),
        chunked(b"5\r\nhello\r\n0\r\n"),
    ],
)
def test_a_request_that_ends_early_never_reaches_the_handler(
    serve: Serve, recorder: Recorder, cut_short: bytes
) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        answers = client.send(cut_short).finish_sending().answers_until_closed()
    assert [answer.status for answer in answers] == [400]
    assert recorder.requests == []


EVERY = ATTACKS | BEHIND | TOO_MUCH


@pytest.fixture(scope="module")
def identity() -> Identity:
    return Identity()


@pytest.fixture(scope="module")
def secure(identity: Identity) -> Iterator[Server]:
    server = Server(Recorder(), ssl_context=identity.server)
    server.start()
    yield server
    server.stop(0)


@pytest.mark.parametrize("attack", (BEHIND | TOO_MUCH).values(), ids=(BEHIND | TOO_MUCH).keys())
def test_what_comes_at_once_with_a_request_takes_it_along(
    target: tuple[Server, Recorder], attack: bytes
) -> None:
    server, recorder = target
    with RawClient(server.address) as client:
        answers = client.send(attack).answers_until_closed()
    assert [answer.status in REFUSALS for answer in answers] == [True]
    assert answers[0].headers["connection"] == "close"
    assert recorder.requests == []


@pytest.mark.parametrize("attack", EVERY.values(), ids=EVERY.keys())
def test_over_tls_it_is_one_refusal_too(secure: Server, identity: Identity, attack: bytes) -> None:
    with RawClient(secure.address, identity.client) as client:
        answers = client.send(attack).answers_until_closed()
    assert [answer.status in REFUSALS for answer in answers] == [True]


@pytest.mark.parametrize("first", [get("/first"), post(b"{}", path="/first")])
def test_an_empty_line_behind_a_request_is_passed_over(
    serve: Serve, recorder: Recorder, first: bytes
) -> None:
    server = serve(recorder)
    with RawClient(server.address) as client:
        answers = client.send(first + b"\r\n").answers_until_closed()
    assert [answer.status for answer in answers] == [200]
    assert answers[0].headers["connection"] == "close"


def test_a_header_block_is_judged_anew_when_the_version_changes(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    fields = b"Connection: keep-alive\r\n\r\n"
    with RawClient(server.address) as client:
        assert client.send(b"GET / HTTP/1.0\r\n" + fields).answer().status == 200
        assert [a.status for a in client.send(b"GET / HTTP/1.1\r\n" + fields).answers_until_closed()] == [400]


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        (post(b"x" * 100), 200),
        (post(b"x" * 101), 413),
        (get("/", "Content-Length: 101", method="POST"), 413),
        (chunked(b"64\r\n" + b"x" * 100 + b"\r\n0\r\n\r\n"), 200),
        (chunked(b"65\r\n" + b"x" * 101 + b"\r\n0\r\n\r\n"), 413),
        (chunked(b"1\r\nx\r\n" * 100 + b"0\r\n\r\n"), 200),
        (chunked(b"1\r\nx\r\n" * 101), 413),
        (get("/", *["X: y"] * 9), 200),
        (get("/", *["X: y"] * 10), 431),
        (get("/" + "x" * 900), 200),
        (get("/" + "x" * 1000), 431),
        (get("/", "X: " + "y" * 1000), 431),
        (b"GET /" + b"x" * 2000, 431),
    ],
)
def test_size_limits_are_exact_and_have_their_own_status(
    serve: Serve, recorder: Recorder, request_bytes: bytes, status: int
) -> None:
    server = serve(recorder, limits=Limits(header_bytes=1000, header_fields=10, body_bytes=100))
    with RawClient(server.address) as client:
        answer = client.send(request_bytes).answer()
        assert answer.status == status
        assert client.finish_sending().is_closed()
    assert len(recorder.requests) == (status == 200)
