"""The responder's on and off, as the window shows it: a state, an address, and what went wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import Text
from lcadmin.services.controls import ResponderState
from lcadmin.services.ports import Desk

if TYPE_CHECKING:
    from lcadmin.responder.listening import Listening


class Switch:
    """Starts and stops one responder after another with the settings of the moment.

    ``start`` and ``stop`` wait and belong on a background thread; one at a time. The properties only
    say what is known.
    """

    def __init__(self, desk: Desk, make: Callable[[], Listening]) -> None:
        self._desk = desk
        self._make = make
        self._one_at_a_time = threading.Lock()
        self._running: Listening | None = None
        self._problem: Text | None = None

    def start(self) -> None:
        """Listens where the settings say. UserError when that cannot be, with ``problem`` kept."""
        with self._one_at_a_time:
            if self._running is not None:
                return
            with self._desk.store.read() as tables:
                settings = tables.settings.load()
            listening = self._make()
            try:
                listening.start(settings.listen_host, settings.listen_port)
            except UserError as error:
                self._problem = error.text
                raise
            self._problem = None
            self._running = listening

    def stop(self) -> None:
        """Stops answering; does nothing while off."""
        with self._one_at_a_time:
            running, self._running, self._problem = self._running, None, None
            if running is not None:
                running.stop()

    @property
    def state(self) -> ResponderState:
        if self._running is not None:
            return ResponderState.LISTENING
        return ResponderState.OFF if self._problem is None else ResponderState.ERROR

    @property
    def problem(self) -> Text | None:
        """Why it could not start; None while it runs or was switched off."""
        return self._problem

    @property
    def address(self) -> str | None:
        """Where it listens ("http://127.0.0.1:8765"); None while it does not."""
        running = self._running
        return running.address.listening if running is not None and running.address is not None else None

    @property
    def last_call(self) -> Instant | None:
        """When LearnCube was last heard in this run."""
        return self._running.last_call if self._running is not None else None
