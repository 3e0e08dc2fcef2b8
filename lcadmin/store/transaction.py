"""One transaction of the writer: many pieces of work, each undone by itself if it fails, one commit.

A piece and what it put off until the commit (``before_commit``) stand or fall together. What was put
off runs once for many pieces, and journal rows go in together; so a failure there cannot be laid to
one piece: then the transaction is begun anew, and each piece runs with all that is its own inside its
savepoint.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import field
from typing import Any

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.services.ports import Changed
from lcadmin.store import database
from lcadmin.store.cache import Cache
from lcadmin.store.changes import Changes
from lcadmin.store.journal_buffer import FlushFailed
from lcadmin.store.tables import SqliteTables

Work = Callable[[SqliteTables], Any]
Rescue = Callable[[SqliteTables, Exception], Any]
Hooks = dict[object, Callable[[], None]]


@dataclass(slots=True)
class Piece:
    """One piece of work and who is told its outcome."""

    work: Work
    rescue: Rescue | None
    then: Callable[[Any, Exception | None], None]
    value: Any = None
    error: Exception | None = None
    parked: bool = False  # see ``ports.Store.park``

    def begin(self) -> bool:
        """Whether it is still wanted, before it is run or fails unrun; asked again it says the same."""
        return True

    def answer(self) -> None:
        """After the commit, or when all is lost."""
        self.then(None if self.error else self.value, self.error)


class Promised(Piece):
    """A piece that somebody waits for with a future, who may call it off before it has begun."""

    __slots__ = ("_future",)

    def __init__(
        self, future: Future[Any], work: Work, rescue: Rescue | None, *, parked: bool = False
    ) -> None:
        super().__init__(work, rescue, _told, parked=parked)
        self._future = future

    def begin(self) -> bool:
        return self._future.running() or self._future.set_running_or_notify_cancel()

    def answer(self) -> None:
        if self.error is None:
            self._future.set_result(self.value)
        else:
            self._future.set_exception(self.error)


def _told(_value: Any, _error: Exception | None) -> None:
    """A future's own listeners are all that hear of it."""


class Lost(Exception):
    """The disk or the file failed: nothing of this transaction is kept."""


class HookFailed(Exception):
    """Work that was put off until the commit raised."""


@dataclass(slots=True)
class Transaction:
    """From BEGIN to COMMIT on the writer's connection. When it raises sqlite3.Error or Lost, nothing
    of it was kept."""

    connection: sqlite3.Connection
    tables: SqliteTables
    cache: Cache
    changes: Changes
    pieces: list[Piece] = field(default_factory=list)
    noted: set[tuple[str, int]] = field(default_factory=set)
    foreign: list[Changed] = field(default_factory=list)
    _hooks: Hooks = field(default_factory=dict)
    _hopeless: bool = False  # something failed that cannot be laid to one piece: begin anew

    def begin(self, patience_ms: int = database.BUSY_MS) -> None:
        """Takes the write lock; forgets what another process has made untrue."""
        database.begin(self.connection, patience_ms)
        moved, told = self.changes.foreign()
        if moved:
            self.cache.forget_everything()
            self.foreign.append(told)

    def take(self, piece: Piece) -> None:
        """Runs one piece; its answer waits for the commit."""
        self.pieces.append(piece)
        if self._hopeless:
            return
        try:
            self._run(piece, alone=False)
        except FlushFailed:
            self._hopeless = True

    def commit(self) -> None:
        """Runs what was put off, records what was changed, and commits."""
        view, buffer = self.tables.view, self.tables.journal.buffer
        if not self._hopeless:
            view.noted, view.hooks = set(), self._hooks
            buffer.piece_begins()
            try:
                self._run_hooks()
                buffer.flush()
                self.noted |= view.noted
            except (HookFailed, FlushFailed):
                self._hopeless = True
        if self._hopeless:
            self._again()
        self.noted = self.changes.write(self.noted)
        self.connection.execute("COMMIT")
        self.changes.written(self.noted)
        buffer.clear()

    def _again(self) -> None:
        self.connection.execute("ROLLBACK")
        self.cache.forget_everything()
        self.noted, self._hooks = set(), {}
        self.tables.journal.buffer.clear()
        self.tables.journal.buffer.patient = False
        try:
            self.begin()
            for piece in self.pieces:
                piece.value, piece.error = None, None
                self._run(piece, alone=True)
        finally:
            self.tables.journal.buffer.patient = True

    def _run(self, piece: Piece, *, alone: bool) -> None:
        view = self.tables.view
        view.piece_begins()
        self._fresh()
        try:
            piece.value = piece.work(self.tables)
            if alone:
                self._run_hooks()
        except FlushFailed:
            raise
        except Exception as error:  # noqa: BLE001 - the edge: whatever a piece raises goes to whoever asked
            self._failed(piece, _reason(error), alone=alone)
        if view.broken is not None:
            raise Lost from view.broken
        view.piece_ends()
        self.noted |= view.noted
        for key, work in view.hooks.items():
            self._hooks.setdefault(key, work)

    def _failed(self, piece: Piece, error: Exception, *, alone: bool) -> None:
        self._roll_back()
        if piece.rescue is None:
            piece.error = error
            return
        try:
            piece.value = piece.rescue(self.tables, error)
            if alone:
                self._run_hooks()
        except FlushFailed:
            raise
        except Exception as second:  # noqa: BLE001 - as above
            self._roll_back()
            piece.error = _reason(second)

    def _roll_back(self) -> None:
        if self.tables.view.broken is not None:
            raise Lost from self.tables.view.broken
        self.tables.view.piece_rolled_back()
        self.cache.piece_rolled_back()
        self.tables.journal.buffer.piece_rolled_back()
        self._fresh()

    def _fresh(self) -> None:
        self.cache.piece_begins()
        self.tables.journal.buffer.piece_begins()
        self.tables.view.noted = set()
        self.tables.view.hooks = {}

    def _run_hooks(self) -> None:
        """Runs what stands in the view's hooks, also what that puts off in turn. HookFailed, Lost."""
        view = self.tables.view
        while view.hooks:
            work = view.hooks.pop(next(iter(view.hooks)))
            try:
                work()
            except FlushFailed:
                raise
            except Exception as error:
                raise HookFailed from error
            if view.broken is not None:
                raise Lost from view.broken


def _reason(error: Exception) -> Exception:
    """What the put-off work raised, rather than that it did."""
    return (
        error.__cause__ if isinstance(error, HookFailed) and isinstance(error.__cause__, Exception) else error
    )
