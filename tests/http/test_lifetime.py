"""Starting, stopping, and what the system may refuse."""

from __future__ import annotations

import errno
import os
import socket
import sys
import threading
from concurrent.futures import Future
from contextlib import suppress
from queue import Queue

import pytest

from lcadmin.http import Request, Response, Server, ServerError
from tests.http.conftest import YES, Later, Recorder, Serve
from tests.http.rawclient import PATIENCE_SECONDS, RawClient, get, idle


def test_stop_lets_a_running_answer_finish(serve: Serve) -> None:
    later = Later()
    server = serve(later)
    with RawClient(server.address) as client, RawClient(server.address) as unfinished:
        unfinished.send(b"GET / HT")
        client.send(get())
        future = later.next()
        stopping = threading.Thread(target=server.stop, args=(PATIENCE_SECONDS,))
        stopping.start()
        assert unfinished.is_closed()
        future.set_result(YES)
        assert [answer.headers["connection"] for answer in client.answers_until_closed()] == ["close"]
        stopping.join(PATIENCE_SECONDS)
        assert not stopping.is_alive()


def test_stop_gives_up_on_an_answer_that_does_not_come(serve: Serve) -> None:
    later = Later()
    server = serve(later)
    with RawClient(server.address) as client:
        client.send(get())
        future = later.next()
        server.stop(grace_seconds=0.05)
        assert client.answers_until_closed() == []
        future.set_result(YES)


def test_stop_closes_the_door_and_every_connection(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with idle(server.address) as client:
        server.stop()
        assert client.is_closed()
    with pytest.raises(OSError):
        socket.create_connection(server.address, timeout=PATIENCE_SECONDS)
    server.stop()


def test_the_port_is_free_again_after_stop(recorder: Recorder) -> None:
    first = Server(recorder)
    first.start()
    with idle(first.address):
        first.stop()
    second = Server(recorder, port=first.address[1])
    second.start()
    assert second.address == first.address
    second.stop()


def test_stop_before_start_does_nothing(recorder: Recorder) -> None:
    Server(recorder).stop()


def test_a_server_starts_once(serve: Serve, recorder: Recorder) -> None:
    server = serve(recorder)
    with pytest.raises(RuntimeError):
        server.start()


def test_a_handler_cannot_stop_its_own_server(serve: Serve) -> None:
    outcome: Future[str] = Future()

    def handler(request: Request) -> Response:
        try:
            server.stop()
        except RuntimeError as error:
            outcome.set_result(str(error))
        return YES

    server = serve(handler)
    with RawClient(server.address) as client:
        assert client.send(get()).answer().status == 200
    assert "cannot" in outcome.result(timeout=PATIENCE_SECONDS)


def test_a_taken_port_is_said_in_one_sentence(serve: Serve, recorder: Recorder) -> None:
    port = serve(recorder).address[1]
    with pytest.raises(
        ServerError, match=f"^Port {port} is already in use by another program; .*[.]$"
    ) as caught:
        Server(recorder, port=port).start()
    assert caught.value.reason == "port_taken"


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host", "name.invalid", "x" * 300])
def test_a_wrong_host_is_said_in_one_sentence(recorder: Recorder, host: str) -> None:
    with pytest.raises(ServerError, match=r"is not an address of this computer; .*[.]$") as caught:
        Server(recorder, host=host).start()
    assert caught.value.reason == "host_unknown"


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_number_that_is_no_port_is_said_in_one_sentence(recorder: Recorder, port: int) -> None:
    with pytest.raises(ServerError, match="is not a port"):
        Server(recorder, port=port).start()


@pytest.mark.parametrize(
    ("number", "reason", "sentence"),
    [
        (errno.EACCES, "port_forbidden", "This computer does not let the program use port 80; "),
        (errno.EADDRINUSE, "port_taken", "Port 80 is already in use by another program; "),
        (errno.EADDRNOTAVAIL, "host_unknown", "“127.0.0.1” is not an address of this computer; "),
        (errno.EIO, "failed", "Port 80 cannot be opened: "),
    ],
)
@pytest.mark.parametrize("step", ["bind", "listen"])
def test_what_the_system_refuses_is_said_in_one_sentence(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch, number: int, reason: str, sentence: str, step: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    refusing = type(
        "Refusing", (socket.socket,), {"bind": lambda *_: None, "listen": lambda *_: None, step: refuse}
    )
    monkeypatch.setattr(socket, "socket", refusing)
    with pytest.raises(ServerError, match=f"^{sentence}.*[.]$") as caught:
        Server(recorder, port=80).start()
    assert caught.value.reason == reason


@pytest.mark.skipif(sys.platform == "win32", reason="there are no descriptors to run out of")
def test_running_out_of_descriptors_is_reported_and_survived(serve: Serve, recorder: Recorder) -> None:
    import resource

    complaints: Queue[BaseException] = Queue()
    server = serve(recorder, on_error=complaints.put)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    hoard: list[int] = []
    with socket.socket() as plain:
        plain.settimeout(PATIENCE_SECONDS)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, plain.fileno() + 50), hard))
        try:
            with suppress(OSError):
                while True:
                    hoard.append(os.dup(plain.fileno()))
            plain.connect(server.address)
            error = complaints.get(timeout=PATIENCE_SECONDS)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
            for descriptor in hoard:
                os.close(descriptor)
        assert isinstance(error, OSError)
        assert error.errno == errno.EMFILE
        plain.sendall(get("/", "Connection: close"))
        assert plain.recv(100).startswith(b"HTTP/1.1 200 OK")
