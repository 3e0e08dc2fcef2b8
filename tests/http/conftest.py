"""Servers under test, stopped when their test is over."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from queue import Queue
from typing import Protocol

import pytest

from lcadmin.http import Handler, Limits, Request, Response, Server
from tests.http.rawclient import PATIENCE_SECONDS


class Serve(Protocol):
    """Starts a server that lives as long as the test."""

    def __call__(
        self,
        handler: Handler,
        *,
        host: str = ...,
        limits: Limits = ...,
        ssl_context: ssl.SSLContext | None = ...,
        error_body: Callable[[int], bytes] | None = ...,
        on_error: Callable[[BaseException], None] | None = ...,
        on_round: Callable[[], None] | None = ...,
    ) -> Server: ...


@pytest.fixture
def serve() -> Iterator[Serve]:
    running: list[Server] = []

    def start(
        handler: Handler,
        *,
        host: str = "127.0.0.1",
        limits: Limits = Limits(),  # noqa: B008
        ssl_context: ssl.SSLContext | None = None,
        error_body: Callable[[int], bytes] | None = None,
        on_error: Callable[[BaseException], None] | None = None,
        on_round: Callable[[], None] | None = None,
    ) -> Server:
        server = Server(
            handler,
            host=host,
            limits=limits,
            ssl_context=ssl_context,
            error_body=error_body,
            on_error=on_error,
            on_round=on_round,
        )
        server.start()
        running.append(server)
        return server

    yield start
    for server in running:
        server.stop(0)


class Recorder:
    """A handler that says yes and remembers what it was asked."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    def __call__(self, request: Request) -> Response:
        self.requests.append(request)
        return Response(200, b'{"status":true}')


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


YES = Response(200, b"yes")


class Later:
    """A handler whose answers wait until the test gives them."""

    def __init__(self) -> None:
        self.waiting: Queue[Future[Response]] = Queue()

    def __call__(self, _request: Request) -> Future[Response]:
        future: Future[Response] = Future()
        self.waiting.put(future)
        return future

    def next(self) -> Future[Response]:
        return self.waiting.get(timeout=PATIENCE_SECONDS)
