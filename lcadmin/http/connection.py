"""One connection: bytes to request, request to handler, answer to bytes; one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Protocol, cast

from lcadmin.http.crowd import Crowd, Phase
from lcadmin.http.head import Refused
from lcadmin.http.messages import Awaited, Handler, Later, Limits, Request, Response
from lcadmin.http.reader import RequestReader
from lcadmin.http.wire import CONTINUE, encode

_MUCH_BYTES = 4096


class House(Protocol):
    """What all connections of one server share."""

    @property
    def limits(self) -> Limits: ...

    @property
    def crowd(self) -> Crowd: ...

    @property
    def buffer(self) -> memoryview:
        """Where bytes are received, one connection at a time.

        asyncio otherwise allocates 256 KiB for every receipt, which costs more than all else together.
        """

    @property
    def handler(self) -> Handler: ...

    @property
    def error_body(self) -> Callable[[int], bytes]:
        """The body for an error status that the server itself answers with."""

    @property
    def closing(self) -> bool:
        """Whether the server is stopping: every answer is then a connection's last."""

    def awaiting(self) -> None:
        """Told each time that a handler's answer has to be waited for."""

    def report(self, error: BaseException) -> None:
        """Tells the program about a failure inside a handler."""

    def finished(self, connection: Connection, future: Awaited) -> None:
        """Called on any thread: ``future`` is done, ``connection`` is to be settled on the loop."""


class Connection(asyncio.BufferedProtocol):
    """The life of one accepted socket, all of it on the loop's thread."""

    def __init__(self, house: House, remote: str) -> None:
        self._house = house
        self._crowd = house.crowd
        self._buffer = house.buffer
        self._reader = RequestReader(house.limits, remote)
        self._transport: asyncio.Transport
        self._connected = False
        self._pending: Awaited | None = None
        self._head_only = False
        self._keep_alive = False
        self._unread = False
        self._full = False
        self._came = 0  # bytes, with the latest receipt
        self.opening: asyncio.Task[None] | None = None

    # What asyncio calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._connected = True
        # The least high-water mark: "resume" then means that all of a response has left.
        self._transport.set_write_buffer_limits(high=1, low=0)
        self._crowd.enter(self, self._crowd.fresh)

    def get_buffer(self, _sizehint: int) -> memoryview:
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        crowd = self._crowd
        phase = crowd.phase_of(self)
        self._came = nbytes
        if phase is crowd.idle or phase is crowd.receiving or phase is crowd.fresh:
            self._receive(bytes(self._buffer[:nbytes]), phase)
        elif phase is not crowd.leaving:
            self._unread = True
            self._keep_alive = False
            self._transport.pause_reading()

    def eof_received(self) -> bool:
        crowd = self._crowd
        phase = crowd.phase_of(self)
        if phase is crowd.receiving:
            self._refuse(400)
        elif phase is crowd.answering or phase is crowd.sending:
            self._keep_alive = False
            # Over TLS there is no half-closed state to keep.
            return self._transport.can_write_eof()
        return False

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        if self._crowd.phase_of(self) is self._crowd.sending:
            self._after_answer()

    def connection_lost(self, _exc: Exception | None) -> None:
        self._crowd.forget(self)
        self._pending = None
        self._reader.close()

    # What the server calls.

    def settle(self, future: Awaited) -> None:
        """Answers with the outcome of ``future``, unless it is no longer what this connection waits for."""
        if future is not self._pending:
            return
        self._pending = None
        outcome: object = future.outcome if isinstance(future, Later) else _outcome(future)
        if isinstance(outcome, Response):
            self._answer(outcome)
        elif isinstance(outcome, BaseException):
            self._fail(503, outcome)
        else:
            self._fail(503, TypeError(f"a handler's future gave {type(outcome).__name__}"))

    def expire(self, phase: Phase) -> None:
        """Ends this connection because its time in ``phase`` is over."""
        crowd = self._crowd
        if phase is crowd.receiving and self._reader.started:
            self._refuse(408)
        elif phase is crowd.answering:
            self._pending = None
            self._keep_alive = False
            self._fail(503, TimeoutError(f"no answer within {phase.seconds:g} seconds"))
        else:
            self.cut()

    def cut(self) -> None:
        """Closes at once and without a word."""
        self._crowd.forget(self)
        self._pending = None
        if self.opening is not None:
            self.opening.cancel()
        if self._connected:
            self._transport.abort()

    # Receiving.

    def _receive(self, data: bytes, phase: Phase) -> None:
        try:
            request = self._reader.feed(data)
        except Refused as refusal:
            self._refuse(refusal.status)
            return
        if request is not None:
            self._keep_alive = self._reader.keep_alive
            self._unread = self._reader.trailing
            self._head_only = request.method == "HEAD"
            self._dispatch(request)
            return
        crowd = self._crowd
        if phase is not crowd.receiving and self._reader.started:
            crowd.enter(self, crowd.receiving)
        if self._reader.wants_continue:
            self._transport.write(CONTINUE)

    def _dispatch(self, request: Request) -> None:
        try:
            outcome: object = self._house.handler(request)
        except Exception as error:  # noqa: BLE001  (the edge: what goes wrong in a request stays in it)
            self._fail(500, error)
            return
        if isinstance(outcome, Response):
            self._answer(outcome)
            return
        if not isinstance(outcome, (Later, Future)):
            self._fail(500, TypeError(f"a handler returned {type(outcome).__name__}"))
            return
        self._pending = outcome
        if outcome.done():
            self.settle(outcome)
            return
        self._crowd.enter(self, self._crowd.answering)
        outcome.add_done_callback(partial(self._house.finished, self))
        self._house.awaiting()

    # Sending.

    def _refuse(self, status: int) -> None:
        self._keep_alive = False
        self._unread = True
        self._head_only = False
        self._answer(Response(status, self._house.error_body(status)))

    def _fail(self, status: int, error: BaseException) -> None:
        self._answer(Response(status, self._house.error_body(status)))
        self._house.report(error)

    def _answer(self, response: Response) -> None:
        if self._house.closing:
            self._keep_alive = False
        self._transport.write(encode(response, head_only=self._head_only, close=not self._keep_alive))
        if self._full:
            self._crowd.enter(self, self._crowd.sending)
        else:
            self._after_answer()

    def _after_answer(self) -> None:
        if self._keep_alive:
            self._crowd.enter(self, self._crowd.idle)
        else:
            self._leave()

    def _leave(self) -> None:
        transport = self._transport
        self._crowd.enter(self, self._crowd.leaving)
        if self._unread and transport.can_write_eof():
            # Closing now would make the system answer the peer's unread bytes with a reset, and a reset
            # can overtake the response. So: say goodbye, drop what still comes, then close.
            transport.write_eof()
            transport.resume_reading()
        elif self._unread and self._came >= _MUCH_BYTES:
            # TLS knows no goodbye of one side alone: the rest of what is surely still coming is dropped
            # for as long as one may be leaving.
            transport.resume_reading()
        else:
            transport.close()


def _outcome(future: Future[Response]) -> object:
    if future.cancelled():
        return RuntimeError("the answer was cancelled")
    return future.exception() or future.result()
