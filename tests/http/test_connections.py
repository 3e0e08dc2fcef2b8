"""Deadlines, and who goes when the house is full."""

from __future__ import annotations

from itertools import cycle

import pytest

from lcadmin.http import Limits, Server
from tests.http.conftest import YES, Later, Recorder, Serve
from tests.http.rawclient import RawClient, get, idle, post


@pytest.mark.parametrize(
    "pieces",
    [
        pytest.param(cycle([b"X: y\r\n"]), id="fields"),
        pytest.param(cycle([b"y"]), id="bytes of a field"),
    ],
)
def test_a_client_that_drips_is_cut_off_at_the_deadline(
    serve: Serve, recorder: Recorder, pieces: cycle[bytes]
) -> None:
    server = serve(recorder, limits=Limits(receive_seconds=0.2, header_fields=10**9, header_bytes=10**9))
    with RawClient(server.address) as client:
        client.send(b"GET / HTTP/1.1\r\nX: ")
        client.socket.settimeout(0.01)
        while True:
            client.send(next(pieces))
            try:
                assert client.answer().status == 408
                break
            except TimeoutError:
                continue
    assert recorder.requests == []


@pytest.mark.parametrize("start", [b"G", get()[:-1], post(b"hello")[:-1]])
def test_an_incomplete_request_is_answered_408_and_closed(
    serve: Serve, recorder: Recorder, start: bytes
) -> None:
    server = serve(recorder, limits=Limits(receive_seconds=0.1))
    with RawClient(server.address) as client:
        assert [answer.status for answer in client.send(start).answers_until_closed()] == [408]


def test_the_deadline_counts_from_the_first_byte_not_from_the_connection(
    serve: Serve, recorder: Recorder
) -> None:
    server = serve(recorder, limits=Limits(receive_seconds=0.1))
    with RawClient(server.address) as quiet, RawClient(server.address) as measure:
        assert [answer.status for answer in measure.send(b"G").answers_until_closed()] == [408]
        assert quiet.send(b"\r\n" + get()).answer().status == 200


def test_an_idle_connection_is_closed_without_a_word(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder, limits=Limits(idle_seconds=2))
    with RawClient(server.address) as fresh, RawClient(server.address) as used:
        assert used.send(get()).answer().status == 200
        assert used.is_closed()
        assert fresh.is_closed()


def test_hundreds_of_connections_are_served_beside_each_other(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    clients = [RawClient(server.address) for _ in range(300)]
    for turn in range(2):
        for client in clients:
            client.send(post(b"{}", path=f"/{turn}"))
        for client in clients:
            assert client.answer().status == 200
    for client in clients:
        client.socket.close()
    assert len(recorder.requests) == 600


def incomplete(server: Server) -> RawClient:
    """A connection that the server is known to have received a part of a request from."""
    client = RawClient(server.address)
    client.send(get("/", "Content-Length: 5", "Expect: 100-continue", method="POST"))
    assert client.answer().status == 100
    return client


def test_a_full_house_sends_the_oldest_incomplete_away_first(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder, limits=Limits(connections=4))
    with (
        idle(server.address) as keeper,
        incomplete(server) as first,
        incomplete(server) as second,
        idle(server.address) as other,
        idle(server.address) as newcomer,
    ):
        assert first.is_closed()
        for client in (keeper, other, newcomer):
            assert client.send(get()).answer().status == 200
        assert second.send(b"hello").answer().status == 200


def test_a_full_house_without_incomplete_sends_the_longest_idle_away(
    serve: Serve, recorder: Recorder
) -> None:
    server = serve(recorder, limits=Limits(connections=2))
    with idle(server.address) as first, idle(server.address) as second:
        assert first.send(get()).answer().status == 200
        with idle(server.address) as newcomer:
            assert second.is_closed()
            for client in (first, newcomer):
                assert client.send(get()).answer().status == 200


def test_whoever_waits_for_an_answer_is_never_sent_away(serve: Serve) -> None:
    later = Later()
    server = serve(later, limits=Limits(connections=2))
    with RawClient(server.address) as first, RawClient(server.address) as second:
        futures = []
        for client in (first, second):
            client.send(get())
            futures.append(later.next())
        with RawClient(server.address) as newcomer:
            assert newcomer.is_closed()
        for client, future in zip((first, second), futures, strict=True):
            future.set_result(YES)
            assert client.answer().status == 200


def test_slow_clients_do_not_keep_a_good_one_out(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder, limits=Limits(connections=20))
    slow = []
    for _ in range(10):
        for _ in range(10):
            client = RawClient(server.address)
            slow.append(client.send(b"POST / HT"))
        with RawClient(server.address) as good:
            assert good.send(post(b"{}")).answer().status == 200
    for client in slow:
        client.socket.close()


def test_a_crowd_that_only_knocks_pushes_out_itself_and_nobody_who_was_answered(
    serve: Serve, recorder: Recorder
) -> None:
    server = serve(recorder, limits=Limits(connections=4))
    with RawClient(server.address) as good:
        assert good.send(get()).answer().status == 200
        knocking = [RawClient(server.address) for _ in range(6)]
        assert [one.is_closed() for one in knocking[:3]] == [True, True, True]
        assert good.send(get()).answer().status == 200
        for one in knocking:
            one.socket.close()


def test_of_those_who_only_knock_and_those_who_drip_the_earliest_goes(
    serve: Serve, recorder: Recorder
) -> None:
    server = serve(recorder, limits=Limits(connections=3))
    with RawClient(server.address) as knocks, RawClient(server.address) as drips:
        drips.send(b"GET / HTTP/1.1\r\n")
        with RawClient(server.address) as third, RawClient(server.address) as fourth:
            assert knocks.is_closed()
            assert drips.send(b"Host: x\r\n\r\n").answer().status == 200
            assert third.send(get()).answer().status == 200
            assert fourth.send(get()).answer().status == 200
