"""LearnCube's class logs, from files or from its REST API, into the store: all of an import or nothing.

What is read comes as a stream of entries; the rows go in by pieces that nobody sees until one last
small write shows them all. Every row that was read is added, changes what is there, is there already,
or is rejected with its reason. A row that stands twice in the same import, word for word, counts once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from lcadmin.domain.class_logs import (
    ClassLog,
    DurationUnit,
    EventLog,
    Item,
    LogSource,
    UnitVotes,
    length,
)
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import Text
from lcadmin.services.log_entries import Entry, LogFile, LogsImport, RejectedRow, Remark
from lcadmin.services.log_pieces import Pieces
from lcadmin.services.log_queue import PieceQueue
from lcadmin.services.log_tables import PreparedPiece
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

LOCK = 0
"""Under this number the folder's import of class logs is held: one at a time among all processes."""

_FIRST = 250
_MOST = 4_000
"""Rows that are looked up and prepared together; a piece for the writer has fewer."""
_BATCH = 512
_LEAST = 512
_AIM_MS = 12
"""Rows of a log are many and cheap: a piece of them may take somewhat longer, or the commits would take
more time than the rows."""
_SWEPT = 200

Progress = Callable[[int, float], None]
"""Told how many rows were read and what share of all that is (0 where nobody knows)."""
Cancelled = Callable[[], bool]
_MOST_REMARKS = 1_000


def import_logs(
    desk: Desk,
    source: LogSource,
    files: Sequence[LogFile],
    *,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> LogsImport:
    """Imports the files' rows. When ``cancelled`` says so, or anything fails, nothing was imported.

    ``dry_run`` says what would come of it and writes nothing. Refusal ``log_import_running``.
    """
    with desk.store.hold(LOCK) as ours:
        if not ours:
            raise Refusal("log_import_running")
        if dry_run:
            return Run(desk, source, 0, progress, cancelled).all(files)
        sweep_held(desk)
        name = ", ".join(one.name for one in files)
        begin = partial(_begin, source=source, name=name, now=desk.clock.now())
        number = desk.store.write(begin).result()
        try:
            done = Run(desk, source, number, progress, cancelled).all(files)
            if not done.cancelled:
                publish(desk, number, done)
        finally:
            sweep_held(desk)
        return done


def sweep(desk: Desk) -> None:
    """Removes what an import that was killed left behind, unless one is under way."""
    with desk.store.read() as tables:
        if not tables.logs.open_imports():
            return
    with desk.store.hold(LOCK) as ours:
        if ours:
            sweep_held(desk)


def sweep_held(desk: Desk) -> None:
    """The same for whoever holds the lock."""
    with desk.store.read() as tables:
        if not tables.logs.open_imports():
            return
    portion = Portion(_BATCH, _SWEPT, _AIM_MS)
    removed = 1
    while removed:
        removed, milliseconds = desk.store.park(partial(_sweep, desk, many=portion.size)).result()
        portion.took(max(removed, 1), milliseconds)


def publish(desk: Desk, import_id: int, done: LogsImport) -> None:
    """Shows everything that the import brought."""
    summary = f'{{"added":{done.added},"updated":{done.updated},"unchanged":{done.unchanged}}}'
    now = desk.clock.now()
    desk.store.write(lambda tables: tables.logs.publish(import_id, now, summary)).result()


def _begin(tables: Tables, *, source: LogSource, name: str, now: Instant) -> int:
    return tables.logs.begin(source, name, now)


def _sweep(desk: Desk, tables: Tables, *, many: int) -> tuple[int, int]:
    began = desk.clock.elapsed_ms()
    removed = tables.logs.sweep(many)
    return removed, desk.clock.elapsed_ms() - began


class Run:
    """One import under way. ``import_id`` 0 writes nothing."""

    def __init__(
        self,
        desk: Desk,
        source: LogSource,
        import_id: int,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self._desk = desk
        self._source = source
        self._id = import_id
        self._progress = progress
        self._cancelled = cancelled
        self._portion = Portion(_BATCH, _LEAST, _AIM_MS)
        self._queue = PieceQueue(desk, self._portion)
        self.result = LogsImport()
        with desk.store.read() as tables:
            self._pieces = Pieces(self.result, tables.logs.limits(), dry=not import_id)
        self.votes = UnitVotes()
        self.reached: Callable[[], str] | None = None  # the import's place, kept with each piece
        self._seen = 0

    def all(self, files: Sequence[LogFile]) -> LogsImport:
        """Reads everything; what participants say comes before the classes that it belongs to, so that
        each class is written once."""
        try:
            for file in files:
                for batch in _batches(file.entries()):
                    if self._cancelled is not None and self._cancelled():
                        self.result.cancelled = True
                        return self.result
                    self.take(self.checked(file.name, batch), file.unit, batch[-1].share)
                if file.unit is not None and self.result.unit is None:
                    self.result.unit = file.unit
            return self.finish()
        finally:
            self._queue.drop()

    def checked(self, name: str, entries: Sequence[Entry]) -> list[Item]:
        """What is taken of the entries; the others are noted with their reason."""
        self._seen += len(entries)
        items = [entry.item for entry in entries if entry.item is not None and not entry.remarks]
        if len(items) == len(entries):
            return items
        items.clear()
        for entry in entries:
            if entry.item is None:
                why = entry.why or Text("log_not_a_row")
                self.result.rejected.append(RejectedRow(name, entry.line, why, entry.cells))
                continue
            for remark in entry.remarks:
                if len(self.result.remarks) < _MOST_REMARKS:
                    self.result.remarks.append(Remark(name, entry.line, remark))
                else:
                    self.result.more_remarks += 1
            items.append(entry.item)
        return items

    def take(self, items: Sequence[Item], unit: DurationUnit | None, share: float) -> None:
        """Adds these rows: they are written while the next are read and prepared."""
        if unit is None:
            items = [self._without_unit(one) if type(one) is ClassLog else one for one in items]
        self._write(self._prepared(items))
        if self._progress is not None:
            self._progress(self._seen, share)

    def _without_unit(self, row: ClassLog) -> ClassLog:
        """A row as it can be kept while nobody knows what its length is counted in."""
        self.votes.look(row)
        return row._replace(seconds=length(row, None))

    def _prepared(self, items: Sequence[Item]) -> list[PreparedPiece]:
        """What the writer is to do for these rows; a dry run writes nothing."""
        names = list({name for one in items for name in one.keys})
        if any(type(one) is EventLog for one in items):
            self._queue.settle()
        busy = self._queue.busy
        with self._desk.store.read() as tables:
            known = tables.logs.numbers(names)
            # What is being written may not all be there yet: that matters where these rows go with it.
            if not busy or self._pieces.is_apart(names, known):
                return self._made(tables, items, known)
        self._queue.settle()
        with self._desk.store.read() as tables:
            return self._made(tables, items, tables.logs.numbers(names))

    def _made(self, tables: Tables, items: Sequence[Item], known: dict[str, int]) -> list[PreparedPiece]:
        piece = self._pieces.make(tables.logs, items, known)
        if not self._id or not (piece or self.reached):
            return []
        # A page of a feed is written whole: where an import goes on, it goes on with a page.
        size = 0 if self.reached else self._portion.size
        return tables.logs.prepare(piece, self._source, self._id, size)

    def _write(self, pieces: Sequence[PreparedPiece]) -> None:
        put = partial(
            _put,
            self._desk,
            import_id=self._id,
            next_no=self._pieces.next_no,
            reached="" if self.reached is None else self.reached(),
        )
        self._queue.add([(partial(put, prepared=piece), piece.rows) for piece in pieces])

    def settle(self) -> None:
        """Waits for what is being written."""
        self._queue.settle()

    def finish(self) -> LogsImport:
        """Classes of which only participants came; lengths whose unit is known only now."""
        self._queue.settle()
        self.reached = None
        if self.votes.unit is not None or self.votes.seconds or self.votes.minutes:
            self.result.unit = self.votes.unit
            self.result.unit_rows = max(self.votes.seconds, self.votes.minutes)
        if self._id:
            if self.result.participants.added or self.result.participants.updated:
                self._regroup()
            if self.votes.unit is not None:
                self._tell_lengths(self.votes.unit)
        return self.result

    def _regroup(self) -> None:
        after = 0
        while True:
            with self._desk.store.read() as tables:
                numbers = tables.logs.touched_classes(
                    after, self._portion.size, also_hidden=self._pieces.is_late
                )
                if not numbers:
                    return
                piece = self._pieces.regrouped(tables.logs, numbers)
                prepared = tables.logs.prepare(piece, self._source, self._id)
            after = numbers[-1]
            self._write(prepared)
            self._queue.settle()

    def _tell_lengths(self, unit: DurationUnit) -> None:
        after = 0
        while True:
            with self._desk.store.read() as tables:
                rows = tables.logs.unit_missing(after, self._portion.size)
            if not rows:
                return
            after = rows[-1][0]
            told = [(round(given * unit.in_seconds), number) for number, given in rows]
            milliseconds = self._desk.store.write(partial(_set_seconds, self._desk, rows=told)).result()
            self._portion.took(len(told), milliseconds)


def _put(
    desk: Desk, tables: Tables, *, prepared: PreparedPiece, import_id: int, next_no: int, reached: str
) -> int:
    began = desk.clock.elapsed_ms()
    tables.logs.put(prepared, import_id, next_no)
    if reached:
        tables.logs.reached(import_id, reached)
    return desk.clock.elapsed_ms() - began


def _set_seconds(desk: Desk, tables: Tables, *, rows: Sequence[tuple[int, int]]) -> int:
    began = desk.clock.elapsed_ms()
    tables.logs.set_seconds(rows)
    return desk.clock.elapsed_ms() - began


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """The entries in lists, at first short ones: whoever waits sees soon that it goes on."""
    rest, size = iter(entries), _FIRST
    while batch := list(islice(rest, size)):
        yield batch
        size = min(2 * size, _MOST)
