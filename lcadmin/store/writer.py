"""The one thread that writes.

It takes everything that is waiting into one transaction, commits once, and only then answers: under
load many callbacks share one fsync. Nothing else in the program holds a connection that can write.

Checkpoints happen here, on the writer's own connection, when nothing waits (or, under a load that
never pauses, between two transactions), only in the folder's owner, and only when something was
committed since the last: before SQLite 3.51.3 a second checkpoint of the same WAL, beside another
process that writes, could corrupt the file.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic, perf_counter, sleep
from typing import Any

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.fault_words import fault_words
from lcadmin.services.ports import Changed, HandedIn
from lcadmin.store import database, files
from lcadmin.store.changes import changed
from lcadmin.store.errors import unavailable
from lcadmin.store.line import Line
from lcadmin.store.session import Session
from lcadmin.store.tables import SqliteTables
from lcadmin.store.together import Together
from lcadmin.store.transaction import Lost, Piece, Promised, Rescue, Transaction, Work

log = logging.getLogger(__name__)

MOST_PIECES = 512
LONGEST_S = 0.020
IDLE_S = 0.25
STUCK_S = 10.0
SHORT_MS = 300  # to wait for the lock where somebody else has held it for long
TURN_S = 0.003
"""So long the writer leaves the file to another process, which looks every 2 ms (``database.begin``)."""
LONG_WAL = 8 << 20  # bytes that are kept and used again; a longer one slows every reader down


class Writer:
    """Runs pieces of work, one transaction after the other. Every method may be called by any thread."""

    def __init__(
        self,
        path: Path,
        tell: Callable[[Changed], None],
        alone: Callable[[], AbstractContextManager[bool]],
        barred: Callable[[], StoreUnavailable | None] = lambda: None,
    ) -> None:
        """``tell`` hears of every commit; ``alone`` says whether nobody else owns the folder, ``barred``
        why nothing may be written now."""
        self._path = path
        self._tell = tell
        self._alone = alone
        self._barred = barred
        self._trouble: StoreUnavailable | None = None
        self._since: float | None = None  # when the transaction that runs now began
        self._line = Line()
        self._together = Together()
        self._wipes: SimpleQueue[Future[bool]] = SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        self._session = Session(path, LONG_WAL)
        self._unsaved = 0  # pieces committed since the last checkpoint
        self._wal = path.with_name(path.name + "-wal")
        self._copied = (0, 0)  # how the WAL stood when the last checkpoint began
        self._left_over = 0  # bytes of the WAL that the last checkpoint left in place
        self._thread = threading.Thread(target=self._main, name="lcadmin-writer", daemon=True)
        self._thread.start()

    def submit(self, work: Work, rescue: Rescue | None, *, parked: bool = False) -> Future[Any]:
        """Queues a piece; see ``ports.Store.write`` and ``park``."""
        future: Future[Any] = Future()
        self._enqueue((Promised(future, work, rescue, parked=parked),))
        return future

    def hand_in(self, pieces: Sequence[HandedIn[Any]]) -> None:
        """Queues several at once; see ``ports.Store.hand_in``."""
        self._enqueue([Piece(one.work, one.rescue, one.then) for one in pieces])

    def _enqueue(self, pieces: Sequence[Piece]) -> None:
        with self._gate:
            if not self._closed:
                self._line.put(pieces)
                return
        self._fail(pieces, StoreUnavailable("store_closed"))

    @property
    def trouble(self) -> StoreUnavailable | None:
        """Why nothing can be kept now; None once something was written to the disk again."""
        since = self._since
        if self._trouble is None and since is not None and monotonic() - since > STUCK_S:
            return StoreUnavailable("store_stuck", file=self._path)
        return self._trouble

    def poll(self) -> None:
        """Has the thread look for foreign commits; any transaction does so, also an empty one. In trouble it
        writes something that changes nothing: only that shows whether the disk takes it again."""
        if self._line.is_empty:  # else somebody finds it out anyway
            self.submit((lambda _: None) if self._trouble is None else self._touch, None)

    def wipe(self) -> Future[bool]:
        """Writes the file anew between two transactions; see ``SqliteStore.wipe``."""
        future: Future[bool] = Future()
        with self._gate:
            if self._closed:
                raise StoreUnavailable("store_closed")
            self._wipes.put(future)
        self.poll()
        return future

    def _touch(self, tables: SqliteTables) -> None:
        """Writes what changes nothing. A page may still find room in the WAL where the disk has none: so
        there must be room for a file as well."""
        files.try_room(self._path.parent)
        # Counts as a change, but SQLite writes no row that stays as it was; the version it writes.
        tables.view.run("UPDATE journal_head SET number = number")
        ((version,),) = tables.view.all("PRAGMA user_version")
        tables.view.run(f"PRAGMA user_version = {version}")

    def close(self) -> None:
        """Finishes what is queued, then ends the thread. Doing so again changes nothing."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._line.close()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _main(self) -> None:
        while not self._line.is_over:
            piece = self._wait()
            if piece is not None:
                self._batch(piece)
                if piece.parked and not self._is_alone():
                    # Parked pieces come one on the heels of the other and wait for no disk: beside them the
                    # process that answers LearnCube would hardly ever find the file free.
                    sleep(TURN_S)
            while not self._wipes.empty():
                self._wipe(self._wipes.get())
        self._session.close()

    def _wait(self) -> Piece | None:
        # Whoever has waited for a piece of an import need not wait for that as well.
        if self._unsaved and not self._line.is_awaited and self._is_wal_long():
            self._checkpoint()
        try:
            return self._line.next(IDLE_S if self._unsaved else None)
        except Empty:
            self._checkpoint()
            return None

    def _is_alone(self) -> bool:
        with suppress(OSError), self._alone() as alone:
            return alone
        return False

    def _batch(self, first: Piece) -> None:
        pieces: list[Piece] = []
        self._since = monotonic()
        try:
            transaction = self._transaction(durable=not first.parked)
            pieces = transaction.pieces
            before = transaction.connection.total_changes
            if first.parked:
                self._commit_parked(transaction, first)
            else:
                self._fill(transaction, first)
                transaction.commit()
        except BaseException as error:  # noqa: BLE001 - the edge: were this thread to end, all would wait for ever
            self._lost(pieces or [first], error)
        else:
            if transaction.connection.total_changes != before and not first.parked:
                self._trouble = None
            self._unsaved += len(pieces)
            self._answer(pieces)
            self._announce([*transaction.foreign, changed(transaction.noted)])
        finally:
            self._since = None

    def _transaction(self, *, durable: bool) -> Transaction:
        session = self._session
        barred = self._barred()
        if barred is not None:
            raise barred
        if session.failed or session.identity != database.identity(self._path):
            # The disk failed, or the file was replaced (a restore) or taken away under us. The old
            # connection goes last: while there is one, readers need no room on a full disk.
            self._session = Session(self._path, LONG_WAL)
            session.close()
            session = self._session
            self._announce([Changed(everything=True)])
        session.commits(durable=durable)
        transaction = Transaction(session.connection, session.tables, session.cache, session.changes)
        # Whoever has held the file for seconds goes on holding it: a late answer is as good as none.
        held = self._trouble is not None and self._trouble.text.key == "store_busy"
        transaction.begin(SHORT_MS if held else database.BUSY_MS)
        return transaction

    def _fill(self, transaction: Transaction, first: Piece) -> None:
        until = monotonic() + LONGEST_S
        piece: Piece | None = first
        while piece is not None:
            if piece.begin():
                transaction.take(piece)
            if len(transaction.pieces) >= MOST_PIECES or monotonic() >= until:
                return
            piece = self._line.another()

    def _commit_parked(self, transaction: Transaction, first: Piece) -> None:
        """Those behind it that are parked, too, until somebody else waits."""
        alone = self._is_alone()
        began = perf_counter()
        piece: Piece | None = first
        while piece is not None:
            if piece.begin():
                transaction.take(piece)
            writing = perf_counter() - began
            if not self._together.fits(writing, alone=alone):
                break
            piece = self._line.another_parked()
        writing = perf_counter() - began
        transaction.commit()
        self._together.took(writing, perf_counter() - began - writing)

    def _lost(self, pieces: Sequence[Piece], error: BaseException) -> None:
        """Nothing of the transaction is kept, and the lock is let go: others may be waiting to write. The
        next transaction opens the file anew."""
        self._session.give_up()
        cause = error.__cause__ if isinstance(error, Lost) else error
        if isinstance(cause, StoreUnavailable):
            plain = cause  # not logged: while the folder is away, every look for changes comes here
        elif isinstance(cause, sqlite3.Error):
            plain = unavailable(cause, self._path)
            log.error("a transaction was lost: %s", plain)
        else:
            plain = StoreUnavailable("store_failed", file=self._path, cause=type(cause).__name__)
            log.error("a transaction was lost: %s", fault_words(error))
        self._trouble = plain
        self._fail(pieces, plain)

    def _fail(self, pieces: Sequence[Piece], error: StoreUnavailable) -> None:
        begun = [piece for piece in pieces if piece.begin()]
        for piece in begun:
            piece.error = error
        self._answer(begun)

    def _answer(self, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            try:
                piece.answer()
            except Exception as failure:  # noqa: BLE001 - the edge: one that cannot listen must not stop the others
                log.error("an answer was not taken: %s", fault_words(failure))  # noqa: TRY400 - not its text

    def _announce(self, changes: Sequence[Changed]) -> None:
        for change in changes:
            if change:
                self._tell(change)

    def _checkpoint(self) -> None:
        self._unsaved = 0
        stamp = self._wal_stamp()
        if stamp != self._copied:
            # What cannot be gathered now is gathered after the next commit.
            with suppress(sqlite3.Error, OSError), self._alone() as alone:
                if alone:
                    self._session.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
                    self._copied = stamp
        # Only the first commit after all of it was copied and no reader needs it begins the file anew
        # and shortens it; until then a reader may be in the way.
        self._left_over = self._wal_stamp()[0]

    def _wipe(self, future: Future[bool]) -> None:
        self._since = monotonic()  # whoever has to wait for long is told
        try:
            with self._alone() as alone:
                done = alone and self._written_anew()
        except (sqlite3.Error, OSError) as error:
            failed = error if isinstance(error, sqlite3.Error) else sqlite3.OperationalError(str(error))
            future.set_exception(unavailable(failed, self._path))
        except BaseException as error:  # noqa: BLE001 - the edge, as in ``_batch``
            future.set_exception(error)
        else:
            future.set_result(done)
        finally:
            self._since = None

    def _written_anew(self) -> bool:
        """A connection of its own: its temporary file may be longer than the memory, and lies on the disk."""
        connection = database.open_writer(self._path)
        try:
            connection.execute("PRAGMA temp_store = FILE")
            connection.execute("VACUUM")
        finally:
            connection.close()
        (busy, _, _) = self._session.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        self._copied = self._wal_stamp()
        return not busy

    def _is_wal_long(self) -> bool:
        length, _ = self._wal_stamp()
        if length < self._left_over:
            self._left_over = 0
        return length > LONG_WAL + self._left_over

    def _wal_stamp(self) -> tuple[int, int]:
        """Size and time of the last write: whether anybody has committed since."""
        try:
            stat = self._wal.stat()
        except OSError:
            return 0, 0
        return stat.st_size, stat.st_mtime_ns
