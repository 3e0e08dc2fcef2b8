"""Looks after an open data folder in the background: the automatic backups, the safety copy, reminders,
and the word to other PCs that this one has it open.

One for each program that stays open (the window, ``serve``); the commands of a moment have none.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Protocol

from lcadmin.domain.errors import UserError
from lcadmin.fault_words import fault_words
from lcadmin.services.ports import Changed, Desk
from lcadmin.store.lease import BEAT_S

log = logging.getLogger(__name__)

_ROUND_SECONDS = 60.0
_GATHER_SECONDS = 0.25
"""How long the safety copy waits for more after a change: it is on the disk within the second."""
_FIRST_SECONDS = 0.6
"""As the program starts the window comes first; what is changed then is on the disk within the second too."""
_AGAIN_SECONDS = 5.0
_PATIENCE_SECONDS = 5.0
"""How long the end waits for a mail server; a letter that was cut off is uncertain at the next start."""


class Copying(Protocol):
    """The safety copy, for whoever is alone in writing it."""

    def alone(self) -> AbstractContextManager[bool]:
        """Whether no other program writes it while the block runs."""

    def top_up(self) -> int:
        """Adds what it lacks. Raises UserError."""


class Lasting(Protocol):
    """What says to other PCs that this one has the folder open."""

    def beat(self) -> None: ...

    def give_back(self) -> None: ...


class Keeper:
    """Threads of its own, so that neither an answer nor the window ever waits for a disk. ``start`` and
    ``stop`` are safe twice."""

    def __init__(
        self,
        desk: Desk,
        backup: Callable[[], object],
        copy: Copying,
        every: float = _ROUND_SECONDS,
        remind: Callable[[], object] = lambda: None,
        lease: Lasting | None = None,
        finish: Callable[[], object] = lambda: None,
    ) -> None:
        """``backup`` makes one if it is due, ``remind`` sends the reminders that are, ``finish`` goes on with
        what was begun; all are asked every so many seconds, and reminders do not wait for the others.
        ``lease`` is kept all the while."""
        self._desk = desk
        self._backup = backup
        self._copy = copy
        self._every = every
        self._remind = remind
        self._lease = lease
        self._finish = finish
        self._enough = threading.Event()
        self._news = threading.Event()
        self._threads: list[threading.Thread] = []
        self._reminding: threading.Thread | None = None
        self._said: dict[str, str] = {}
        self._stop_listening: Callable[[], None] | None = None

    def start(self) -> None:
        if self._threads:
            return
        self._enough.clear()
        self._news.set()  # what came while nobody kept the copy
        self._stop_listening = self._desk.store.subscribe(self._heard)
        if self._lease is not None:
            self._lease.beat()
        for work in (self._backups, self._copies, self._leases, self._reminders):
            thread = threading.Thread(target=work, name="lcadmin-keeper", daemon=True)
            thread.start()
            self._threads.append(thread)
        self._reminding = self._threads[-1]

    def stop(self) -> None:
        """Ends all; the safety copy is topped up once more before."""
        self._enough.set()
        self._news.set()
        for thread in self._threads:
            thread.join(None if thread is not self._reminding else _PATIENCE_SECONDS)
        self._threads = []
        if self._lease is not None:
            self._lease.give_back()
        if self._stop_listening is not None:
            self._stop_listening()
            self._stop_listening = None

    def __enter__(self) -> Keeper:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _heard(self, _changed: Changed) -> None:
        self._news.set()

    def _backups(self) -> None:
        while not self._enough.wait(self._every):
            self._step("backup", self._backup)
            self._step("erasing of personal data", self._finish)

    def _reminders(self) -> None:
        while not self._enough.wait(self._every):
            self._step("round of reminders", self._remind)

    def _leases(self) -> None:
        while self._lease is not None and not self._enough.wait(BEAT_S):
            self._step("lease", self._lease.beat)

    def _copies(self) -> None:
        self._enough.wait(_FIRST_SECONDS)
        while True:
            self._step("safety copy", self._copy_while_alone)
            if self._enough.wait(_AGAIN_SECONDS):
                return

    def _copy_while_alone(self) -> None:
        with self._copy.alone() as alone:
            while alone:
                self._news.wait()
                self._enough.wait(_GATHER_SECONDS)
                self._news.clear()
                self._copy.top_up()
                self._said.pop("safety copy", None)
                if self._enough.is_set():
                    return

    def _step(self, what: str, work: Callable[[], object]) -> None:
        try:
            work()
            self._said.pop(what, None)
        except UserError as error:
            # A share that is away would otherwise fill the log, once a minute.
            if error.text.key != self._said.get(what):
                log.warning("the %s could not be made: %s", what, error)
            self._said[what] = error.text.key
            self._news.set()
        except Exception as error:  # noqa: BLE001 - an event loop: it goes on whatever happens
            log.error("the %s failed: %s", what, fault_words(error))  # noqa: TRY400 - not the text of it
            self._news.set()
