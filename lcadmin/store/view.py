"""One connection as the table modules see it: SQL in, rows out, and what was changed.

The tables' modules hold the SQL; a ``View`` holds the connection, the cache that goes with it (the
writer's only) and the list of what the present piece of work changed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.store.cache import Cache
from lcadmin.store.errors import is_the_statements_fault, primary_code, unavailable

Row = tuple[Any, ...]
Parameters = Sequence[str | float | None]

_ROWS_AT_A_TIME = (64, 16, 4, 1)


class RowsInsert:
    """An INSERT of many rows at a time, in a handful of sizes so that SQLite knows each statement."""

    __slots__ = ("_by_size",)

    def __init__(self, table: str, columns: Sequence[str]) -> None:
        one = f"({', '.join('?' * len(columns))})"
        into = f"INSERT INTO {table} ({', '.join(columns)}) VALUES "  # noqa: S608 - constants, never values
        self._by_size = [(size, into + ", ".join([one] * size)) for size in _ROWS_AT_A_TIME]

    def statements(self, rows: Sequence[Parameters]) -> Iterator[tuple[str, Parameters]]:
        """Each statement with its values, the largest first."""
        done = 0
        for size, sql in self._by_size:
            while len(rows) - done >= size:
                yield sql, tuple(chain.from_iterable(rows[done : done + size]))
                done += size


class View:
    """What the tables of one transaction share. A reader's view has no cache and cannot write."""

    def __init__(self, connection: sqlite3.Connection, path: Path, cache: Cache | None = None) -> None:
        self.cache = cache
        self.broken: sqlite3.Error | None = None  # the disk or the file failed: the transaction is lost
        self.noted: set[tuple[str, int]] = set()
        self.hooks: dict[object, Callable[[], None]] = {}
        self.kept: dict[str, object] | None = (
            None  # what lists keep for all readers of this file, if anything
        )
        self._bare = False  # a piece of work runs that has not written yet
        self._connection = connection
        self._path = path
        self._execute = connection.execute

    def damaged(self, cause: str) -> StoreUnavailable:
        """What is raised where a row says what lcadmin never wrote there."""
        return StoreUnavailable("store_damaged", file=self._path, cause=cause)

    def all(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Every row. StoreUnavailable when the file or the disk fails."""
        try:
            return self._execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def one(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row, if any. StoreUnavailable when the file or the disk fails."""
        try:
            row: Row | None = self._execute(sql, parameters).fetchone()
        except sqlite3.Error as error:
            raise self._explained(error) from error
        return row

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """The rows one by one, for what does not fit in memory."""
        try:
            # Through a chain: straight from the cursor, a reader that gives up would close it, and so fail
            # where the database was closed before.
            yield from chain(self._execute(sql, parameters))
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """One writing statement; how many rows it changed. PermissionError through a reader's view."""
        try:
            self._must_write()
            return self._execute(sql, parameters).rowcount
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def run_many(self, sql: str, rows: Sequence[Parameters]) -> None:
        """One writing statement for each of the rows. PermissionError through a reader's view."""
        try:
            self._must_write()
            self._connection.executemany(sql, rows)
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def run_rows(self, insert: RowsInsert, rows: Sequence[Parameters]) -> None:
        """Inserts all the rows, many with each statement. PermissionError through a reader's view.

        ``sqlite3`` lets go of the interpreter lock at every statement and takes it again, and while a
        second thread is busy each of those is a wait: ``executemany`` is one statement a row.
        """
        try:
            self._must_write()
            for sql, values in insert.statements(rows):
                self._execute(sql, values)
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def returning(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """One writing statement with RETURNING; the row. PermissionError through a reader's view."""
        try:
            self._must_write()
        except sqlite3.Error as error:
            raise self._explained(error) from error
        return self.one(sql, parameters)

    def next_id(self, table: str) -> int:
        """The id that the table's next row gets; ids are never given twice."""
        row = self.one("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        return row[0] + 1 if row else 1

    def new_id(self, table: str, many: int = 1) -> int:
        """``next_id``, remembered: every row that is added must take its id here. Of ``many`` ids in a
        row this is the first."""
        if self.cache is None:
            raise PermissionError("nothing can be written through a reader's view")
        number = self.cache.next_ids.get(table) or self.next_id(table)
        self.cache.next_ids[table] = number + many
        return number

    def note(self, kind: str, ref: int = 0) -> None:
        """Remembers what this piece of work changes, for ``Changed`` and the ``changes`` table."""
        self.noted.add((kind, ref))

    def piece_begins(self) -> None:
        """From here on what is written can be undone by itself.

        The savepoint for it is made at the first write: all writing comes through here, and most
        pieces only read and hand rows to the journal's buffer, which undoes in memory.
        """
        self._bare = True

    def piece_rolled_back(self) -> None:
        """Undoes what the piece wrote; it may write anew."""
        if not self._bare:
            self._execute("ROLLBACK TO piece")

    def piece_ends(self) -> None:
        """What the piece wrote belongs to the transaction."""
        if self._bare:
            self._bare = False
        else:
            self._execute("RELEASE piece")

    def _must_write(self) -> None:
        if self.cache is None:
            raise PermissionError("nothing can be written through a reader's view")
        if self._bare:
            self._execute("SAVEPOINT piece")
            self._bare = False

    def _explained(self, error: sqlite3.Error) -> Exception:
        if is_the_statements_fault(error):
            return error
        if primary_code(error) == sqlite3.SQLITE_INTERRUPT:
            return Refusal("reading_given_up")
        self.broken = error
        return unavailable(error, self._path)
