"""How a handler's answer reaches its client, and what happens when there is none."""

from __future__ import annotations

import socket
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from queue import Queue
from typing import Any, cast

import pytest

from lcadmin.http import Handler, Limits, Request, Response
from tests.http.conftest import YES, Later, Serve
from tests.http.rawclient import PATIENCE_SECONDS, RawClient, get, post


class Complaints:
    """Collects what the server reports."""

    def __init__(self) -> None:
        self._queue: Queue[BaseException] = Queue()

    def __call__(self, error: BaseException) -> None:
        self._queue.put(error)

    def next(self) -> BaseException:
        return self._queue.get(timeout=PATIENCE_SECONDS)


def test_an_answer_may_come_later_from_another_thread(serve: Serve) -> None:
    later = Later()
    server = serve(later)
    with RawClient(server.address) as client:
        for number in range(3):
            client.send(get())
            later.next().set_result(Response(200, b"%d" % number))
            assert client.answer().body == b"%d" % number


def test_a_round_ends_after_the_requests_that_wait_for_their_answers(serve: Serve) -> None:
    given: list[Future[Response]] = []

    def handler(_request: Request) -> Future[Response]:
        given.append(Future())
        return given[-1]

    def end_round() -> None:
        for number, future in enumerate(given):
            future.set_result(Response(200, b"%d" % number))
        given.clear()

    server = serve(handler, on_round=end_round)
    with RawClient(server.address) as one, RawClient(server.address) as other:
        for _ in range(3):
            one.send(get())
            other.send(get())
            assert {one.answer().status, other.answer().status} == {200}


def test_an_answer_may_be_ready_at_once(serve: Serve) -> None:
    def ready(request: Request) -> Future[Response]:
        future: Future[Response] = Future()
        future.set_result(YES)
        return future

    server = serve(ready)
    with RawClient(server.address) as client:
        for _ in range(3):
            assert client.send(get()).answer().body == b"yes"


def test_answers_given_in_any_order_reach_who_asked(serve: Serve) -> None:
    waiting: dict[str, Future[Response]] = {}
    all_there = threading.Semaphore(0)

    def handler(request: Request) -> Future[Response]:
        waiting[request.path] = Future()
        all_there.release()
        return waiting[request.path]

    server = serve(handler)
    clients = [RawClient(server.address) for _ in range(64)]
    for number, client in enumerate(clients):
        client.send(get(f"/{number}"))
    for _ in clients:
        assert all_there.acquire(timeout=PATIENCE_SECONDS)
    for path, future in reversed(list(waiting.items())):
        future.set_result(Response(200, path.encode()))
    for number, client in enumerate(clients):
        with client:
            assert client.answer().body == f"/{number}".encode()


def test_many_threads_may_complete_answers_at_once(serve: Serve) -> None:
    with ThreadPoolExecutor(8) as pool:
        server = serve(lambda request: pool.submit(lambda: Response(200, request.body)))

        def converse(number: int) -> None:
            with RawClient(server.address) as client:
                for turn in range(30):
                    body = f"{number}-{turn}".encode()
                    assert client.send(post(body)).answer().body == body

        with ThreadPoolExecutor(16) as clients:
            assert len(list(clients.map(converse, range(16)))) == 16


def test_a_handler_that_raises_is_a_500_and_is_reported(serve: Serve) -> None:
    def handler(request: Request) -> Response:
        if request.path == "/bad":
            raise LookupError("broken")
        return YES

    complaints = Complaints()
    server = serve(handler, on_error=complaints, error_body=lambda status: b"sorry %d" % status)
    with RawClient(server.address) as client:
        answer = client.send(get("/bad")).answer()
        assert (answer.status, answer.body) == (500, b"sorry 500")
        assert isinstance(complaints.next(), LookupError)
        assert client.send(get()).answer().status == 200


def test_an_answer_that_fails_is_a_503_and_is_reported(serve: Serve) -> None:
    later, complaints = Later(), Complaints()
    server = serve(later, on_error=complaints)
    with RawClient(server.address) as client:
        client.send(get())
        later.next().set_exception(LookupError("broken"))
        answer = client.answer()
        assert (answer.status, answer.body) == (503, b'{"status":false}')
        assert isinstance(complaints.next(), LookupError)
        client.send(get())
        later.next().cancel()
        assert client.answer().status == 503
        assert isinstance(complaints.next(), RuntimeError)
        client.send(get())
        later.next().set_result(YES)
        assert client.answer().status == 200


@pytest.mark.parametrize("status", [500, 503])
def test_a_handler_that_breaks_its_promise_is_an_error(serve: Serve, status: int) -> None:
    def handler(request: Request) -> Any:
        if status == 500:
            return None
        future: Future[Any] = Future()
        future.set_result("no response")
        return future

    complaints = Complaints()
    server = serve(cast(Handler, handler), on_error=complaints)
    with RawClient(server.address) as client:
        assert client.send(get()).answer().status == status
        assert isinstance(complaints.next(), TypeError)


def test_a_listener_that_fails_itself_harms_no_connection(serve: Serve) -> None:
    def handler(request: Request) -> Response:
        raise LookupError("broken")

    def listener(error: BaseException) -> None:
        if isinstance(error, LookupError):
            raise ValueError("the listener is broken too")

    server = serve(handler, on_error=listener)
    with RawClient(server.address) as client:
        for _ in range(3):
            assert client.send(get()).answer().status == 500


def test_an_answer_that_does_not_come_in_time_is_a_503(serve: Serve) -> None:
    later, complaints = Later(), Complaints()
    server = serve(later, limits=Limits(answer_seconds=0.1), on_error=complaints)
    with RawClient(server.address) as client:
        client.send(get())
        late = later.next()
        assert [answer.status for answer in client.answers_until_closed()] == [503]
        assert isinstance(complaints.next(), TimeoutError)
        assert not late.cancelled()
        late.set_result(YES)


def test_an_answer_in_time_is_the_answer(serve: Serve) -> None:
    later = Later()
    server = serve(later, limits=Limits(answer_seconds=30))
    with RawClient(server.address) as client:
        client.send(get())
        later.next().set_result(YES)
        assert client.answer().status == 200


def test_an_answer_for_a_client_that_left_is_dropped(serve: Serve) -> None:
    later = Later()
    server = serve(later)
    with RawClient(server.address) as client:
        client.send(get())
        abandoned = later.next()
    abandoned.set_result(YES)
    with RawClient(server.address) as client:
        client.send(get())
        later.next().set_result(Response(200, b"second"))
        assert client.answer().body == b"second"


def test_a_request_sent_before_the_answer_is_not_heard(serve: Serve) -> None:
    first: Future[Response] = Future()
    heard: list[str] = []

    def handler(request: Request) -> Response | Future[Response]:
        heard.append(request.path)
        return first if request.path == "/first" else YES

    server = serve(handler)
    with RawClient(server.address) as client, RawClient(server.address) as other:
        client.send(get("/first"))
        assert other.send(get("/other")).answer().status == 200
        client.send(get("/second") * 1000)
        # Whatever was sent before this round trip has been received when it is over.
        assert other.send(get("/other")).answer().status == 200
        first.set_result(YES)
        assert [answer.body for answer in client.answers_until_closed()] == [b"yes"]
    assert heard.count("/first") == 1
    assert "/second" not in heard


def test_a_client_that_has_closed_its_side_still_gets_a_late_answer(serve: Serve) -> None:
    late: Future[Response] = Future()
    server = serve(lambda request: late if request.path == "/late" else YES)
    with RawClient(server.address) as client, RawClient(server.address) as other:
        client.send(get("/late"))
        assert other.send(get()).answer().status == 200
        client.finish_sending()
        assert other.send(get()).answer().status == 200
        late.set_result(Response(200, b"late"))
        assert [answer.body for answer in client.answers_until_closed()] == [b"late"]


def test_a_large_answer_arrives_whole(serve: Serve) -> None:
    body = bytes(range(256)) * 20_000
    server = serve(lambda _: Response(200, body, "application/octet-stream"))
    with RawClient(server.address) as client:
        for _ in range(2):
            assert client.send(get()).answer().body == body
        answers = client.send(get("/", "Connection: close")).answers_until_closed()
        assert [answer.body == body for answer in answers] == [True]


def test_a_client_that_does_not_read_is_let_go(serve: Serve) -> None:
    body = b"x" * 30_000_000
    server = serve(lambda _: Response(200, body), limits=Limits(answer_seconds=0.2))
    with RawClient(server.address) as client:
        client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.send(get())
        with RawClient(server.address) as other:
            while other.send(get("/", method="HEAD")).answer(head_only=True).status == 200:
                if _has_lost(client):
                    break
        received = 0
        try:
            while data := client.socket.recv(1 << 20):
                received += len(data)
        except ConnectionResetError:
            pass
        assert 0 < received < len(body)


def _has_lost(client: RawClient) -> bool:
    """Whether the server has given up on ``client``, seen without reading anything."""
    try:
        client.socket.send(b"x")
    except OSError:
        return True
    return False


@pytest.mark.parametrize(
    "headers",
    [
        (("X", "a\r\nSet-Cookie: b"),),
        (("X", "a\nb"),),
        (("X", "a\x00b"),),
        (("X\r\nY", "a"),),
        (("X Y", "a"),),
        (("", "a"),),
        (("X", "ы"),),
        (("Content-Length", "5"),),
        (("transfer-encoding", "chunked"),),
        (("Connection", "close"),),
    ],
)
def test_a_header_cannot_forge_a_response(headers: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(ValueError):
        Response(200, headers=headers)


def test_a_response_that_could_not_be_sent_cannot_be_made() -> None:
    with pytest.raises(ValueError):
        Response(200, content_type="text/html\r\nX: y")
    with pytest.raises(ValueError):
        Response(101)
    with pytest.raises(ValueError):
        Response(600)
    with pytest.raises(TypeError):
        Response(200, cast(bytes, "text"))
