"""Looks after an open data folder in the background: makes the automatic backups.

One for each program that stays open (the window, ``serve``); the commands of a moment have none.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from lcadmin.domain.errors import UserError
from lcadmin.fault_words import fault_words
from lcadmin.services import auto_backup
from lcadmin.services.ports import Backups, Desk

log = logging.getLogger(__name__)

_ROUND_SECONDS = 60.0


class Keeper:
    """A thread of its own, so that neither an answer nor the window ever waits for a disk. ``start`` and
    ``stop`` are safe twice."""

    def __init__(self, desk: Desk, backups: Backups, own_folder: Path, every: float = _ROUND_SECONDS) -> None:
        self._desk = desk
        self._backups = backups
        self._own_folder = own_folder
        self._every = every
        self._enough = threading.Event()
        self._thread: threading.Thread | None = None
        self._said = ""

    def start(self) -> None:
        if self._thread is None:
            self._enough.clear()
            self._thread = threading.Thread(target=self._rounds, name="lcadmin-keeper", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._enough.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def __enter__(self) -> Keeper:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _rounds(self) -> None:
        while not self._enough.wait(self._every):
            self._step(self._backup)

    def _backup(self) -> None:
        auto_backup.run_if_due(self._desk, self._backups, self._own_folder)
        self._said = ""

    def _step(self, work: Callable[[], object]) -> None:
        try:
            work()
        except UserError as error:
            # A share that is away would otherwise fill the log, once a minute.
            if error.text.key != self._said:
                log.warning("the backup could not be made: %s", error)
            self._said = error.text.key
        except Exception as error:  # noqa: BLE001 - an event loop: it goes on whatever happens
            log.error("the backup failed: %s", fault_words(error))  # noqa: TRY400 - not the text of it
