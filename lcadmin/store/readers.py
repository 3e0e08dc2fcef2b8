"""Connections that read: one for each reader at a time, kept for the next one."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.store import database
from lcadmin.store.errors import unavailable
from lcadmin.store.tables import SqliteTables

_KEPT = 4


class Readers:
    """A pool of read-only connections. Every method may be called by any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._in_use: dict[int, sqlite3.Connection] = {}
        self._identity = database.identity(path)
        self._kept: dict[str, object] = {}  # by the lists that keep something: it is of this very file
        self._closed = False

    @contextmanager
    def snapshot(self) -> Iterator[SqliteTables]:
        """All tables as one moment's commit left them. StoreUnavailable."""
        (connection, kept), thread = self._take(), threading.get_ident()
        with self._lock:
            outer = self._in_use.get(thread)
            self._in_use[thread] = connection
        tables = SqliteTables(connection, self._path)
        tables.view.kept = kept
        sound = True
        try:
            connection.execute("BEGIN")
            yield tables
        except sqlite3.Error as error:
            sound = False
            raise unavailable(error, self._path) from error
        finally:
            with self._lock:
                if outer is None:
                    del self._in_use[thread]
                else:
                    self._in_use[thread] = outer
            self._give_back(connection, sound=sound and tables.view.broken is None)

    def give_up(self, thread: int) -> None:
        """Ends the statement that this thread runs, if it runs one."""
        with self._lock:
            connection = self._in_use.get(thread)
            if connection is not None:
                connection.interrupt()

    def close(self) -> None:
        """Closes what is idle; what is in use closes when it is given back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> tuple[sqlite3.Connection, dict[str, object]]:
        now = database.identity(self._path)
        with self._lock:
            if self._closed:
                raise StoreUnavailable("store_closed")
            stale = [] if now == self._identity else self._idle
            if stale:
                self._idle = []
            if now != self._identity:
                self._kept = {}
            self._identity = now
            connection, kept = self._idle.pop() if self._idle else None, self._kept
        for old in stale:
            old.close()
        if now is None:
            raise StoreUnavailable("store_missing", file=self._path)
        return connection or database.open_reader(self._path), kept

    def _give_back(self, connection: sqlite3.Connection, *, sound: bool) -> None:
        if sound:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
            with self._lock:
                if not self._closed and len(self._idle) < _KEPT and not connection.in_transaction:
                    self._idle.append(connection)
                    return
        connection.close()
