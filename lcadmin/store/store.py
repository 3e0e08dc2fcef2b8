"""The data folder's database: one writer, many readers."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.instants import Instant
from lcadmin.fault_words import fault_words
from lcadmin.paths import DataFolder
from lcadmin.services.ports import Changed, HandedIn
from lcadmin.services.tables import Tables
from lcadmin.store import lock, migrations, tidy
from lcadmin.store.errors import folder_unavailable
from lcadmin.store.lease import Lease, refuse_elsewhere
from lcadmin.store.lost import refuse_lost
from lcadmin.store.readers import Readers
from lcadmin.store.tables import SqliteTables
from lcadmin.store.transaction import Work
from lcadmin.store.writer import Writer

log = logging.getLogger(__name__)
T = TypeVar("T")
Listener = Callable[[Changed], None]


def open_store(folder: Path) -> SqliteStore:
    """Opens the data folder, making or migrating its database.

    Refusal ``newer_database`` when a newer lcadmin made it, ``opened_elsewhere`` when another PC has it
    open (nothing is written then); StoreUnavailable when the folder or the file cannot be used, or when the
    database is gone although it was there.
    """
    place = DataFolder(folder)
    refuse_elsewhere(folder)
    as_it_is = migrations.refuse_newer(place.database)  # nearly always: looked at once, not four times
    if not as_it_is:
        refuse_lost(place)
    try:
        place.create()
    except OSError as error:
        raise folder_unavailable(error, folder) from error
    if not as_it_is:
        migrations.migrate(place.database, place.backups)
    return SqliteStore(folder)


class SqliteStore:
    """Fulfils ``ports.Store``; opened by ``open_store``."""

    def __init__(self, folder: Path) -> None:
        self._folder = DataFolder(folder)
        path = self._folder.database
        self._lock = threading.Lock()
        self._listeners: tuple[Listener, ...] = ()
        self.lease = Lease(folder)
        self._writer = Writer(path, self._tell, lambda: lock.alone(folder), lambda: self.lease.lost_to)
        self._readers = Readers(path)
        self.has_written = False  # whether anything was handed to the writer

    def write(
        self, work: Callable[[Tables], T], rescue: Callable[[Tables, Exception], T] | None = None
    ) -> Future[T]:
        self.has_written = True
        return self._writer.submit(work, rescue)

    def hand_in(self, pieces: Sequence[HandedIn[Any]]) -> None:
        self._writer.hand_in(pieces)

    def park(self, work: Callable[[Tables], T]) -> Future[T]:
        self.has_written = True
        return self._writer.submit(work, None, parked=True)

    def read(self) -> AbstractContextManager[SqliteTables]:
        return self._readers.snapshot()

    def give_up(self, thread: int) -> None:
        self._readers.give_up(thread)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def stop() -> None:
            with self._lock:
                self._listeners = tuple(kept for kept in self._listeners if kept is not listener)

        return stop

    @property
    def trouble(self) -> StoreUnavailable | None:
        """As the port says."""
        return self._writer.trouble

    @property
    def unguarded(self) -> StoreUnavailable | None:
        """As the port says."""
        return self.lease.unguarded

    def poll(self) -> None:
        self._writer.poll()

    def hold(self, batch: int) -> AbstractContextManager[bool]:
        return lock.hold(self._folder.import_lock(batch))

    def tidy(self, now: Instant) -> int:
        """As the port says. Looks beside the writer and deletes in small pieces."""
        with self._readers.snapshot() as tables:
            numbers = tidy.old_senders(tables.view, now)
        for start in range(0, len(numbers), tidy.PIECE):
            self._writer.submit(_forget_senders(numbers[start : start + tidy.PIECE]), None).result()
        self._writer.submit(lambda tables: tidy.forget_strangers(tables.view, now), None).result()
        return len(numbers)

    def wipe(self) -> bool:
        """Writes the database's file anew, so that nothing of what was removed stands in it or in its WAL.
        Nobody else may write meanwhile. False where another process owns the folder, or reads too long."""
        return self._writer.wipe().result()

    def close(self) -> None:
        # The writer goes last: the last connection to close leaves one whole file behind, without a
        # WAL, and a reader cannot do that.
        self._readers.close()
        self._writer.close()

    def __enter__(self) -> SqliteStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _tell(self, changed: Changed) -> None:
        for listener in self._listeners:
            try:
                listener(changed)
            except Exception as error:  # noqa: BLE001 - whatever a listener of somebody else's raises
                # A listener's error must not stop the writer; its owner finds it in the log.
                log.error("a listener failed: %s", fault_words(error))  # noqa: TRY400 - not the text of it


def _forget_senders(numbers: list[int]) -> Work:
    return lambda tables: tidy.forget_senders(tables.view, numbers)
