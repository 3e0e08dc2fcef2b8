"""The embedded responder: a request becomes a Callback, ``answer_callback`` decides, the reply leaves.

It answers one address, ``/virtualclassroom/{secret}/``; everything else (another path, another
method, a wrong secret, a sender outside the allow-list) is the same 404, byte for byte, so that
nobody can learn from the answer how near a guess was.
"""

from __future__ import annotations

import hmac
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import msgspec

from lcadmin.domain.deliveries import Receipt
from lcadmin.domain.errors import StoreUnavailable, UserError
from lcadmin.domain.instants import Instant
from lcadmin.domain.replies import Reply, unavailable
from lcadmin.domain.settings import Settings
from lcadmin.http import Later, Request, Response
from lcadmin.responder.flood import Flood
from lcadmin.responder.reading import callback
from lcadmin.responder.source import sender, within
from lcadmin.services import self_test
from lcadmin.services.answer_callback import piece
from lcadmin.services.callback_address import PATH
from lcadmin.services.ports import Changed, Desk, HandedIn

log = logging.getLogger(__name__)

NOT_FOUND = Response(404, self_test.NOT_FOUND)
_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class _Door:
    """What decides whether a request is for us at all, as last read from the store."""

    secrets: tuple[tuple[bytes, Instant | None], ...]
    """Each with the end of its validity."""
    allowed: tuple[str, ...]
    proxies: tuple[str, ...]


class Responder:
    """The http server's handler. Safe to call from the server's thread only; reloads its own
    settings when the store says that they changed."""

    def __init__(self, desk: Desk, heard: Callable[[Instant], None] | None = None) -> None:
        self._desk = desk
        self._heard = heard
        self._stale = threading.Event()
        self._gathered: list[HandedIn[Reply]] = []
        self._flood = Flood()
        # First: a change between reading and subscribing would never be heard of.
        self._unsubscribe = desk.store.subscribe(self._changed)
        try:
            self._door = self._read_door()
        except BaseException:
            self._unsubscribe()
            raise

    def close(self) -> None:
        self._unsubscribe()

    def __call__(self, request: Request) -> Response | Later:
        if self._stale.is_set():
            self._reload()
        door = self._door
        now = self._desk.clock.now()
        known = self._is_ours(request.path, door, now)
        remote = sender(request, door.proxies)
        if not known or request.method not in ("GET", "POST"):
            return NOT_FOUND
        allowed = not door.allowed or within(remote, door.allowed)
        if request.query.startswith(self_test.ASKS):
            return Response(200, self_test.answer(self._desk.clock.run, request.query, remote, allowed))
        if not allowed:
            return NOT_FOUND
        receipt = Receipt(
            self._desk.entropy.delivery_id(now),
            now,
            self._desk.clock.run,
            self._desk.clock.elapsed_ms(),
            remote,
        )
        if self._heard is not None:
            self._heard(now)
        later = Later()
        over = self._flood.over(remote, now)
        then = partial(self._give, later, now, over)
        self._gathered.append(piece(self._desk, callback(request), receipt, then, over=over))
        return later

    def hand_in(self) -> None:
        """Gives the writer what has come since the last time: one waking for all that arrived together."""
        gathered, self._gathered = self._gathered, []
        if gathered:
            self._desk.store.hand_in(gathered)

    def write_down(self) -> None:
        """Tells the store how many messages of no class were only counted since the last time."""
        counted, now = self._flood.take(), self._desk.clock.now()
        if counted:
            self._desk.store.write(lambda tables: tables.journal.add_unknown(counted, now)).result()

    def _give(
        self, later: Later, now: Instant, over: str | None, reply: Reply | None, error: Exception | None
    ) -> None:
        """The reply as a response, once the writer has committed it; on the writer's thread."""
        _give(later, reply, error)
        if reply is not None and reply.over is not None:
            if over is None:
                self._flood.learn(reply.over, now)
            else:
                self._flood.count(over)

    def _is_ours(self, path: str, door: _Door, now: Instant) -> bool:
        """Compares with every valid secret in constant time, also where the path is another one."""
        start, _, rest = path.partition(PATH)
        offered = rest.removesuffix("/").encode("utf-8", "replace")
        matches = [
            hmac.compare_digest(offered, secret) & (valid_until is None or now < valid_until)
            for secret, valid_until in door.secrets
        ]
        return start == "" and any(matches)

    def _reload(self) -> None:
        self._stale.clear()  # before reading: a change from now on asks for another look
        try:
            self._door = self._read_door()
            self._flood.forget()
        except BaseException as error:
            self._stale.set()
            if not isinstance(error, UserError):
                raise
            # What was good a moment ago goes on being good until the disk is back, or the setting mended.
            log.warning("the settings could not be read again: %s", error)

    def _read_door(self) -> _Door:
        with self._desk.store.read() as tables:
            settings: Settings = tables.settings.load()
            secrets = tuple((one.secret.encode(), one.valid_until) for one in tables.secrets.all())
            return _Door(secrets, settings.allowed_sources, settings.trusted_proxies)

    def _changed(self, changed: Changed) -> None:
        if changed.settings or changed.everything:
            self._stale.set()


def _give(later: Later, reply: Reply | None, error: Exception | None) -> None:
    """The reply as a response, once the writer has committed it."""
    if reply is not None:
        later.give(to_response(reply))
    elif isinstance(error, StoreUnavailable):
        log.warning("a message could not be kept: %s", error)
        later.give(to_response(unavailable()))
    else:
        later.give(error or TypeError("a message was decided without a reply"))


def to_response(reply: Reply) -> Response:
    """A reply as it goes over the wire."""
    return Response(reply.http_status, _encode(reply.body))
