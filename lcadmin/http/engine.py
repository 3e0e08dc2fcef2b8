"""What runs on the server's thread: accepting, deadlines, and the way back from other threads."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lcadmin.http.connection import Connection
from lcadmin.http.crowd import Crowd, Phase
from lcadmin.http.messages import Awaited, Handler, Limits
from lcadmin.http.secured import shake_hands

_GOODBYE_SECONDS = 0.1
_POLL_SECONDS = 0.005
_BREATH_SECONDS = 0.2
_BUFFER_BYTES = 64 * 1024
_MAPPED = "::ffff:"


@dataclass(frozen=True, slots=True)
class Manners:
    """What a program chooses about its server, apart from where it listens."""

    handler: Handler
    limits: Limits
    error_body: Callable[[int], bytes]
    on_error: Callable[[BaseException], None]
    on_round: Callable[[], None]


class Engine:
    """One event loop around one listening socket; ``run`` returns after ``ask_to_stop``.

    ``tls`` may be replaced at any time; the next handshake uses it.
    """

    def __init__(self, manners: Manners, listener: socket.socket, tls: ssl.SSLContext | None) -> None:
        self.handler = manners.handler
        self.limits = manners.limits
        self.error_body = manners.error_body
        self.closing = False
        self.buffer = memoryview(bytearray(_BUFFER_BYTES))
        self.tls = tls
        self._on_error = manners.on_error
        self._on_round = manners.on_round
        self._in_round = False
        self._listener = listener
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(self._unhandled)
        self.crowd = Crowd(self.limits, self._loop.time)
        self._stop_asked = asyncio.Event()
        self._grace_seconds = 0.0
        self._sweep_every = _sweep_interval(self.limits)
        self._sweeping = False
        self._ready: deque[tuple[Connection, Awaited]] = deque()
        self._drain_scheduled = False

    # Called on any thread.

    def ask_to_stop(self, grace_seconds: float) -> None:
        """Begins the end; harmless when it has begun."""
        self._call_soon(self._begin_stop, grace_seconds)

    def finished(self, connection: Connection, future: Awaited) -> None:
        """Takes a completed future; many at once wake the loop only once."""
        self._ready.append((connection, future))
        if not self._drain_scheduled:
            self._drain_scheduled = True
            self._call_soon(self._drain)

    def _call_soon(self, callback: Callable[..., None], *arguments: object) -> None:
        try:
            self._loop.call_soon_threadsafe(callback, *arguments)
        except RuntimeError:
            # A closed loop has disconnected whoever waited for this.
            if not self._loop.is_closed():
                raise

    # Called on the server's thread.

    def run(self) -> None:
        """Serves until the stop has been asked for and carried out."""
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._listener.close()
            self._loop.close()

    def report(self, error: BaseException) -> None:
        """Tells the program, a moment later: its failure to listen must not reach the connection."""
        self._loop.call_soon(self._on_error, error)

    def awaiting(self) -> None:
        """A handler's answer is awaited. The round ends when the connections that were ready with this
        one have been read: asyncio runs what is called soon after those."""
        if not self._in_round:
            self._in_round = True
            self._loop.call_soon(self._end_round)

    def _end_round(self) -> None:
        self._in_round = False
        self._on_round()

    def _drain(self) -> None:
        # First the flag, then the queue: what is appended from here on is seen below or calls again.
        self._drain_scheduled = False
        ready = self._ready
        while ready:
            connection, future = ready.popleft()
            connection.settle(future)

    def _unhandled(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is not None:
            self._on_error(error)

    # Accepting.

    async def _accept(self) -> None:
        while True:
            try:
                peer, address = await self._loop.sock_accept(self._listener)
            except ConnectionError:
                continue  # gone before we looked
            except OSError as error:  # out of descriptors, most likely
                self.report(error)
                self.crowd.cut_one()
                await asyncio.sleep(_BREATH_SECONDS)
                continue
            self._admit(peer, address[0])
            await asyncio.sleep(0)

    def _admit(self, peer: socket.socket, remote: str) -> None:
        if not self.crowd.make_room():
            peer.close()
            return
        connection = Connection(self, remote.removeprefix(_MAPPED))
        self.crowd.enter(connection, self.crowd.fresh)
        opening = self._loop.create_task(self._open(connection, peer))
        # A task that is cancelled before its first step never owned the socket.
        opening.add_done_callback(lambda task: peer.close() if task.cancelled() else None)
        connection.opening = opening
        if not self._sweeping:
            self._sweeping = True
            self._loop.call_later(self._sweep_every, self._sweep)

    async def _open(self, connection: Connection, peer: socket.socket) -> None:
        try:
            if self.tls is None:
                await self._loop.connect_accepted_socket(lambda: connection, peer)
            else:
                await shake_hands(self._loop, connection, peer, self.tls, self.limits.receive_seconds)
        except OSError:
            # No handshake with this peer. That says something about the peer only.
            self.crowd.forget(connection)
        finally:
            connection.opening = None

    def _sweep(self) -> None:
        for connection, phase in self.crowd.overdue():
            connection.expire(phase)
        self._sweeping = len(self.crowd) > 0
        if self._sweeping:
            self._loop.call_later(self._sweep_every, self._sweep)

    # Stopping.

    def _begin_stop(self, grace_seconds: float) -> None:
        self._grace_seconds = grace_seconds
        self._stop_asked.set()

    async def _serve(self) -> None:
        accepting = self._loop.create_task(self._accept())
        await self._stop_asked.wait()
        self.closing = True
        accepting.cancel()
        await asyncio.wait([accepting])
        self._listener.close()
        crowd = self.crowd
        for connection in crowd:
            if crowd.phase_of(connection) in (crowd.fresh, crowd.idle, crowd.receiving):
                connection.cut()
        await self._until_empty((crowd.answering, crowd.sending), self._grace_seconds)
        await self._until_empty((crowd.leaving,), min(_GOODBYE_SECONDS, self._grace_seconds))
        for connection in crowd:
            connection.cut()
        # asyncio closes sockets one turn after it was told to, cancelled handshakes two.
        for _ in range(3):
            await asyncio.sleep(0)

    async def _until_empty(self, phases: tuple[Phase, ...], seconds: float) -> None:
        end = self._loop.time() + seconds
        while any(phase.deadlines for phase in phases) and self._loop.time() < end:
            await asyncio.sleep(_POLL_SECONDS)


def _sweep_interval(limits: Limits) -> float:
    shortest = min(limits.receive_seconds, limits.idle_seconds, limits.answer_seconds)
    return min(max(shortest / 10, 0.01), 0.25)
