"""The writer's connection to the database as long as the file is the one that it was opened for."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.store import database
from lcadmin.store.cache import Cache
from lcadmin.store.changes import Changes
from lcadmin.store.errors import unavailable
from lcadmin.store.tables import SqliteTables


class Session:
    """The writer's connection to one file, and what it remembers of it."""

    def __init__(self, path: Path, longest_wal: int) -> None:
        """``longest_wal``: so many bytes of the WAL are kept and used again."""
        self.failed = False
        self._durable = True  # as ``database.open_writer`` leaves it
        self.identity = database.identity(path)
        if self.identity is None:
            raise StoreUnavailable("store_missing", file=path)
        self.connection = database.open_writer(path)
        try:
            # Without it the file keeps for ever the length that the slowest reader once made it grow to.
            # No shorter: a commit into room that is there already costs half of one that makes the file grow.
            self.connection.execute(f"PRAGMA journal_size_limit = {longest_wal}").fetchall()
            self.changes = Changes(self.connection)
        except sqlite3.Error as error:
            self.connection.close()
            raise unavailable(error, path) from error
        self.cache = Cache()
        self.tables = SqliteTables(self.connection, path, self.cache)

    def commits(self, *, durable: bool) -> None:
        """Whether the next commit is on the disk before it returns, with all that was committed before.
        Without it a commit is whole or, after a power cut, not there: it lies in the WAL behind those."""
        if durable is not self._durable:
            self.connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}").fetchall()
            self._durable = durable

    def give_up(self) -> None:
        """Nothing of the open transaction is kept, and nothing more is written through this session."""
        self.failed = True
        with suppress(sqlite3.Error):
            self.connection.execute("ROLLBACK")

    def close(self) -> None:
        with suppress(sqlite3.Error):
            self.connection.close()
