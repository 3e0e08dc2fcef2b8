"""The same server behind TLS."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress

import pytest

from lcadmin.http import Limits, Response, Server
from tests.http.conftest import Recorder, Serve
from tests.http.identity import Identity
from tests.http.rawclient import RawClient, get, post


@pytest.fixture(scope="module")
def identity() -> Identity:
    return Identity()


def test_requests_are_served_over_tls(serve: Serve, recorder: Recorder, identity: Identity) -> None:
    server = serve(recorder, ssl_context=identity.server)
    with RawClient(server.address, identity.client) as client:
        for number in range(20):
            assert client.send(post(b"x" * 16_000, path=f"/{number}")).answer().status == 200
        answers = client.send(get("/", "Connection: close")).answers_until_closed()
        assert [answer.status for answer in answers] == [200]
    assert len(recorder.requests) == 21


def test_a_large_answer_arrives_whole_over_tls(serve: Serve, identity: Identity) -> None:
    body = bytes(range(256)) * 10_000
    server = serve(lambda _: Response(200, body), ssl_context=identity.server)
    with RawClient(server.address, identity.client) as client:
        assert client.send(get()).answer().body == body
        answers = client.send(get("/", "Connection: close")).answers_until_closed()
        assert [answer.body == body for answer in answers] == [True]


@pytest.mark.parametrize("attack", [b"GET /\r\n\r\n", post(b"x" * 20_000), get("/", "X: " + "y" * 40_000)])
def test_refusals_arrive_over_tls(
    serve: Serve, recorder: Recorder, identity: Identity, attack: bytes
) -> None:
    server = serve(recorder, ssl_context=identity.server)
    with RawClient(server.address, identity.client) as client:
        answers = client.send(attack).answers_until_closed()
    assert [answer.status in (400, 413, 431) for answer in answers] == [True]
    assert recorder.requests == []


def test_a_plain_request_to_a_tls_port_gets_no_answer(
    serve: Serve, recorder: Recorder, identity: Identity
) -> None:
    server = serve(recorder, ssl_context=identity.server)
    # What TLS itself may say before it closes is no HTTP response: reading it as one fails.
    with suppress(ValueError, ConnectionError), RawClient(server.address) as client:
        assert client.send(get()).answers_until_closed() == []
    with RawClient(server.address, identity.client) as client:
        assert client.send(get()).answer().status == 200
    assert len(recorder.requests) == 1


def test_a_handshake_has_the_deadline_of_a_request(
    serve: Serve, recorder: Recorder, identity: Identity
) -> None:
    server = serve(recorder, limits=Limits(receive_seconds=0.1), ssl_context=identity.server)
    with RawClient(server.address) as client:
        assert client.is_closed()


def test_unfinished_handshakes_count_as_connections(
    serve: Serve, recorder: Recorder, identity: Identity
) -> None:
    server = serve(recorder, limits=Limits(connections=3), ssl_context=identity.server)
    silent = [RawClient(server.address) for _ in range(4)]
    assert silent[0].is_closed()
    with RawClient(server.address, identity.client) as client:
        assert client.send(get()).answer().status == 200
    for other in silent:
        other.socket.close()


def test_a_new_certificate_is_used_from_the_next_handshake_on(
    serve: Serve, recorder: Recorder, identity: Identity
) -> None:
    renewed = Identity()
    server = serve(recorder, ssl_context=identity.server)
    with RawClient(server.address, identity.client) as before:
        assert before.send(get()).answer().status == 200
        server.renew_tls(renewed.server)
        with RawClient(server.address, renewed.client) as after:
            assert after.send(get()).answer().status == 200
        assert before.send(get()).answer().status == 200
    with pytest.raises(ssl.SSLCertVerificationError):
        _connect(server, identity)


def _connect(server: Server, identity: Identity) -> None:
    with socket.create_connection(server.address) as plain:
        identity.client.wrap_socket(plain, server_hostname="localhost")


def test_a_certificate_may_be_renewed_before_the_start(recorder: Recorder, identity: Identity) -> None:
    server = Server(recorder, ssl_context=Identity().server)
    server.renew_tls(identity.server)
    server.start()
    with RawClient(server.address, identity.client) as client:
        assert client.send(get()).answer().status == 200
    server.stop()


def test_a_server_without_tls_has_none_to_renew(serve: Serve, recorder: Recorder, identity: Identity) -> None:
    server = serve(recorder)
    with pytest.raises(RuntimeError):
        server.renew_tls(identity.server)


def test_stop_does_not_wait_for_silent_tls_clients(
    serve: Serve, recorder: Recorder, identity: Identity
) -> None:
    server = serve(recorder, ssl_context=identity.server)
    with RawClient(server.address, identity.client) as used, RawClient(server.address) as silent:
        assert used.send(get()).answer().status == 200
        server.stop()
        assert silent.is_closed()
