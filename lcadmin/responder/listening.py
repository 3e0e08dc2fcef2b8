"""The responder's life in a process: claim the folder, listen, keep the diary of runs, stop.

Used by ``lcadmin serve`` and by the window alike. One background thread wakes every half second:
it looks for what other processes changed, folds lessons whose time has turned, and writes every
30 s that this run still listens (durations.md rule 9: so that a hole can be told later).
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from lcadmin.domain.errors import Refusal, StoreUnavailable, UserError
from lcadmin.domain.instants import DAY, SECOND, Instant
from lcadmin.fault_words import fault_words
from lcadmin.http import Server, ServerError
from lcadmin.responder.responder import Responder
from lcadmin.responder.tls import Tls, tls_of
from lcadmin.services import callback_address
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.schedule_many import sweep

log = logging.getLogger(__name__)

_TICK_SECONDS = 0.5
_BEAT = 30 * SECOND


class Claim(Protocol):
    """The folder's lock, held while this process answers."""

    def release(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Address:
    """Where the responder listens, and the address that LearnCube is to call on this PC."""

    listening: str
    callback_url: str


class Listening:
    """A running responder. ``start`` raises UserError where it cannot listen; ``stop`` is safe twice."""

    def __init__(self, desk: Desk, claim: Callable[[], Claim]) -> None:
        self._desk = desk
        self._take_claim = claim
        self._claim: Claim | None = None
        self._server: Server | None = None
        self._responder: Responder | None = None
        self._tls: Tls | None = None
        self._ticker: threading.Thread | None = None
        self._sweeper: threading.Thread | None = None
        self._enough = threading.Event()
        self._address: Address | None = None
        self._last_call: Instant | None = None

    @property
    def address(self) -> Address | None:
        """None while it is not listening."""
        return self._address

    @property
    def last_call(self) -> Instant | None:
        """When the last message came to the right address, in this run."""
        return self._last_call

    def start(self, host: str, port: int) -> Address:
        """Listens on ``host``:``port`` (0: any free port) and returns the address."""
        if self._address is not None:
            return self._address
        self._claim = self._take_claim()
        try:
            return self._listen(host, port)
        except BaseException:
            self._let_go()
            raise

    def _listen(self, host: str, port: int) -> Address:
        callback_address.ensure(self._desk)
        self._responder = Responder(self._desk, self._note_call)
        with self._desk.store.read() as tables:
            self._tls = tls_of(tables.settings.load())
        self._server = Server(
            self._responder,
            host=host,
            port=port,
            ssl_context=None if self._tls is None else self._tls.context,
            on_error=_log_error,
            on_round=self._responder.hand_in,
        )
        try:
            self._server.start()
        except ServerError as error:
            raise Refusal("cannot_listen", host=host, port=port, cause=str(error)) from error
        bound_host, bound_port = self._server.address
        shown = f"[{bound_host}]" if ":" in bound_host else bound_host
        base = f"{'http' if self._tls is None else 'https'}://{shown}:{bound_port}"
        self._address = Address(base, callback_address.url(self._desk, base))
        run, now = self._desk.clock.run, self._desk.clock.now()
        self._desk.store.write(lambda tables: tables.runs.begin(run, now, base)).result()
        self._enough.clear()
        self._ticker = threading.Thread(target=self._tick, name="lcadmin-ticker", daemon=True)
        self._ticker.start()
        self._sweeper = threading.Thread(target=self._sweep, name="lcadmin-sweeper", daemon=True)
        self._sweeper.start()
        return self._address

    def stop(self) -> None:
        """Answers what is under way, closes the socket, writes that the run ended."""
        was_listening = self._address is not None
        try:
            self._let_go_of_threads()
            if was_listening:
                self._write_down()
                run, now = self._desk.clock.run, self._desk.clock.now()
                self._desk.store.write(lambda tables: tables.runs.end(run, now)).result()
        except StoreUnavailable as error:
            log.warning("the end of this run could not be written: %s", error)
        finally:
            self._let_go()

    def _let_go_of_threads(self) -> None:
        self._enough.set()
        if self._ticker is not None:
            self._ticker.join()
            self._ticker = None
        if self._sweeper is not None:
            self._sweeper.join()
            self._sweeper = None
        if self._server is not None:
            self._server.stop()
            self._server = None

    def _let_go(self) -> None:
        self._let_go_of_threads()
        if self._responder is not None:
            self._responder.close()
            self._responder = None
        if self._claim is not None:
            self._claim.release()
            self._claim = None
        self._address = None

    def _note_call(self, at: Instant) -> None:
        self._last_call = at

    def _tick(self) -> None:
        """The half-second round. Each step is on its own: a disk that is full, or a class that cannot
        be folded, must neither end the round nor keep the beats from being written."""
        clock, store = self._desk.clock, self._desk.store
        next_beat, next_tidy = clock.elapsed_ms() + _BEAT, clock.elapsed_ms()
        while not self._enough.wait(_TICK_SECONDS):
            if clock.elapsed_ms() >= next_beat:
                next_beat = clock.elapsed_ms() + _BEAT
                self._step(self._beat)
                self._step(self._write_down)
                self._step(self._renew_tls)
            self._step(store.poll)
            self._step(lambda: refold_due(self._desk))
            if clock.elapsed_ms() >= next_tidy:
                next_tidy = clock.elapsed_ms() + DAY
                self._step(lambda: store.tidy(clock.now()))

    def _step(self, work: Callable[[], object]) -> None:
        try:
            work()
        except UserError as error:
            log.warning("the responder's round could not be finished: %s", error)
        except Exception as error:  # noqa: BLE001 - an event loop: it goes on whatever happens
            _log_error(error)

    def _sweep(self) -> None:
        """Clears away, in small pieces beside everything else, what an import that was killed left."""
        self._step(lambda: sweep(self._desk, self._enough.is_set))

    def _renew_tls(self) -> None:
        """Uses a certificate that was renewed; one that is no good is told once, the old one goes on."""
        if self._tls is None or self._server is None:
            return
        before, renewed = self._tls.problem, self._tls.renewed()
        if renewed is not None:
            self._server.renew_tls(renewed)
        if self._tls.problem is not None and self._tls.problem != before:
            log.warning("the renewed certificate cannot be used: %s", self._tls.problem.key)

    def _write_down(self) -> None:
        if self._responder is not None:
            self._responder.write_down()

    def _beat(self) -> None:
        run, now = self._desk.clock.run, self._desk.clock.now()
        self._desk.store.write(lambda tables: tables.runs.beat(run, now)).result()


def _log_error(error: BaseException) -> None:
    log.error("a request could not be answered: %s", fault_words(error))
