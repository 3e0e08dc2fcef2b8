"""Overwriting what the database's file still holds of rows that are gone, in pieces of milliseconds.

The bytes are written past SQLite, into places of the file that belong to no row, so that a page is whole at
every moment, also when the power goes. Between two pieces anybody may read and write. That is why it is safe:

- The WAL is copied into the file first, and the write lock is held while a piece runs: as long as nothing new
  stands in the WAL, no program on this file has anything that it could write into it.
- What is rewritten is dropped from the writer's memory before, and each piece ends with a commit, after which
  other programs forget what they remembered: nobody puts old bytes back with a row that they change.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager, ExitStack, suppress
from pathlib import Path
from queue import SimpleQueue
from time import monotonic

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.store import database
from lcadmin.store.errors import folder_unavailable, primary_code, unavailable
from lcadmin.store.slack import PageDamaged, leftovers

PIECE_S = 0.005
PAUSE_S = 0.010
"""So long others may have the file between two pieces."""

_SHORT_MS = 20
_AT_ONCE = 64  # pages
_MOST_WRITTEN = 128  # pages in one piece; the next look at the WAL, or the last, brings them to the disk
_PATIENCE_S = 30.0
_ROUNDS = 2  # the second finds what SQLite moved meanwhile from where the first had not been to where it had
_LOCK_PLACE = 1 << 30  # SQLite locks bytes there, in a page of no use
_BINARY = getattr(os, "O_BINARY", 0)


class Wipes:
    """What was asked for, one by one. ``ask`` may be called by any thread, the rest is the writer's."""

    def __init__(self, path: Path, alone: Callable[[], AbstractContextManager[bool]]) -> None:
        self._path = path
        self._alone = alone
        self._asked: SimpleQueue[Future[bool]] = SimpleQueue()
        self._now: _Wiping | None = None

    def ask(self) -> Future[bool]:
        future: Future[bool] = Future()
        self._asked.put(future)
        return future

    @property
    def under_way(self) -> bool:
        return self._now is not None

    def go_on(self, connection: sqlite3.Connection | None) -> None:
        """Does a piece if one is wanted; without a connection nothing can be written now."""
        if self._now is None and not self._asked.empty():
            self._now = _Wiping(self._path, self._asked.get())
        if self._now is None:
            return
        if connection is None:
            self._now.give_up()
            self._now = None
            return
        with ExitStack() as stack:
            alone = False
            with suppress(OSError):
                alone = stack.enter_context(self._alone())
            if self._now.go_on(connection, alone=alone):
                self._now = None

    def end(self) -> None:
        """Nothing more is done: the program ends."""
        while self._now is not None or not self._asked.empty():
            (self._now or _Wiping(self._path, self._asked.get())).give_up()
            self._now = None


class _Wiping:
    """One request to wipe, from its first piece to its last; all of it on the writer's thread."""

    def __init__(self, path: Path, future: Future[bool]) -> None:
        self._path = path
        self._future = future
        self._identity = database.identity(path)
        self._page = self._rounds = 0
        self._until = monotonic() + _PATIENCE_S

    def go_on(self, connection: sqlite3.Connection, *, alone: bool) -> bool:
        """Does a piece; whether it was the last. The outcome goes to whoever waits for it: False where the
        file cannot be had for us (``alone``: nobody else owns the folder, see ``Writer``)."""
        try:
            done = self._piece(connection) if alone else False
        except sqlite3.Error as error:
            self._future.set_exception(unavailable(error, self._path))
        except OSError as error:
            self._future.set_exception(folder_unavailable(error, self._path))
        except PageDamaged as error:
            self._future.set_exception(StoreUnavailable("store_damaged", file=self._path, cause=error))
        else:
            if done is None and monotonic() < self._until:
                return False
            self._future.set_result(bool(done))
        return True

    def give_up(self) -> None:
        """The program ends, or nothing can be written."""
        self._future.set_result(False)

    def _piece(self, connection: sqlite3.Connection) -> bool | None:
        """True when all is done, None when there is more to do or somebody is in the way."""
        if self._identity is None or self._identity != database.identity(self._path):
            return False
        if self._rounds == _ROUNDS:
            return _shortened(connection) or None
        connection.execute("PRAGMA shrink_memory")
        _, waiting, copied = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        version = _version(connection)
        if waiting != copied or not _begun(connection):
            return None
        try:
            if _version(connection) == version and self._overwritten(connection):
                # A commit of a page that says what it said: others look at the file anew.
                (number,) = connection.execute("PRAGMA user_version").fetchone()
                connection.execute(f"PRAGMA user_version = {number}")
                connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        return None

    def _overwritten(self, connection: sqlite3.Connection) -> int:
        """Goes on in the file for a moment; how many pages were changed."""
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        written, until = 0, monotonic() + PIECE_S
        with _opened(self._path) as file:
            usable = size - file.read(20, 1)[0]
            while self._page < pages:
                content = file.read(self._page * size, _AT_ONCE * size)
                for place in range(0, len(content), size):
                    at = self._page * size + place
                    if at > 0 and not at <= _LOCK_PLACE < at + size:
                        written += file.clean(content[place : place + size], at, usable)
                self._page += _AT_ONCE
                if monotonic() >= until or written >= _MOST_WRITTEN:
                    break
        self._until = monotonic() + _PATIENCE_S
        if self._page >= pages:
            self._page, self._rounds = 0, self._rounds + 1
        return written


class _File:
    """The database's file, past SQLite."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def __enter__(self) -> _File:
        return self

    def __exit__(self, *_: object) -> None:
        if sys.platform == "win32":
            os.close(self._descriptor)

    def read(self, at: int, many: int) -> bytes:
        os.lseek(self._descriptor, at, os.SEEK_SET)
        return os.read(self._descriptor, many)

    def clean(self, page: bytes, at: int, usable: int) -> bool:
        spans = leftovers(page, usable)
        for start, end in spans:
            os.lseek(self._descriptor, at + start, os.SEEK_SET)
            os.write(self._descriptor, bytes(end - start))
        return bool(spans)


# Kept until the process ends: on POSIX systems, closing any descriptor of a file gives up all locks that the
# process holds on it, also those of SQLite's connections.
_OPEN: dict[tuple[int, int], int] = {}


def _opened(path: Path) -> _File:
    if sys.platform == "win32":
        return _File(os.open(path, os.O_RDWR | _BINARY))
    identity = database.identity(path)
    if identity is None:
        raise FileNotFoundError(2, "the file is not there")
    if identity not in _OPEN:
        _OPEN[identity] = os.open(path, os.O_RDWR)
    return _File(_OPEN[identity])


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _begun(connection: sqlite3.Connection) -> bool:
    try:
        database.begin(connection, _SHORT_MS)
    except sqlite3.OperationalError as error:
        if primary_code(error) != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def _shortened(connection: sqlite3.Connection) -> bool:
    """Whether the WAL is empty now: in it stands what was there before."""
    with suppress(sqlite3.OperationalError):
        with database.patience(connection, _SHORT_MS):
            (busy, _, _) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy
    return False
