"""Journal rows on their way to the disk.

Under load a transaction holds hundreds of deliveries. Writing each in its piece's savepoint would make
SQLite copy the pages of the table and its indexes for every one; so the rows wait here and go in
together, before the commit or before anything reads the table.
"""

from __future__ import annotations

import sqlite3

from lcadmin.store.digests import Value
from lcadmin.store.view import RowsInsert, View

NAMES = (
    "number", "id", "arrived", "run", "elapsed_ms", "request", "token", "user_id", "time_json", "outcome",
    "status", "message", "seat_id", "imported",
)  # fmt: skip
_INSERT = RowsInsert("journal", (*NAMES, "chain"))
_INSERT_SENDER = RowsInsert("senders", ("number", "remote", "arrived"))
_HEAD = "UPDATE journal_head SET (number, chain) = (?, ?) WHERE one = 1"

_NUMBER, _ARRIVED, _CHAIN = 0, 2, 14

Waiting = tuple[tuple[Value, ...], str]


class FlushFailed(Exception):
    """A waiting row was not taken (its id is in the journal already). Whose it is shows when every
    piece writes its own: see ``Transaction``."""


class Buffer:
    """The rows of one connection. In a reader's view it is always empty."""

    def __init__(self, view: View) -> None:
        self.patient = True  # False: every row is written at once
        self._view = view
        self._waiting: list[Waiting] = []
        self._written: list[Waiting] = []  # since the piece began
        self._mark = 0

    def add(self, row: tuple[Value, ...], remote: str) -> None:
        """Takes one row of ``NAMES`` and its chain, and the sender's address ("": none)."""
        self._waiting.append((row, remote))
        if not self.patient:
            self.flush()

    def flush(self) -> None:
        """Writes what waits. FlushFailed when a row is not taken (and rows do not wait for each other:
        sqlite3.IntegrityError, which is then the fault of whoever added it)."""
        if not self._waiting:
            return
        rows = [row for row, _ in self._waiting]
        senders = [(row[_NUMBER], remote, row[_ARRIVED]) for row, remote in self._waiting if remote]
        try:
            self._view.run_rows(_INSERT, rows)
        except sqlite3.IntegrityError as error:
            if self.patient:
                raise FlushFailed from error
            raise
        self._view.run_rows(_INSERT_SENDER, senders)
        # Where the chain ends stands apart, so that a journal cut at its end shows.
        self._view.run(_HEAD, (rows[-1][_NUMBER], rows[-1][_CHAIN]))
        self._written += self._waiting
        self._waiting = []

    def piece_begins(self) -> None:
        self._written = []
        self._mark = len(self._waiting)

    def piece_rolled_back(self) -> None:
        """Rows of earlier pieces that went in during this one were undone with it: they wait again."""
        self._waiting = [*self._written, *self._waiting][: self._mark]

    def clear(self) -> None:
        """The transaction is over, or was lost."""
        self._waiting, self._written, self._mark = [], [], 0
