"""LearnCube's class logs, from files or from its REST API, into the store: all of an import or nothing.

What is read comes as a stream of entries; the rows go in by pieces that nobody sees until one last
small write shows them all. Every row that was read is added, changes what is there, is there already,
or is rejected with its reason. A row that stands twice in the same import, word for word, counts once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from lcadmin.domain.class_logs import (
    ClassLog,
    DurationUnit,
    EventLog,
    LogSource,
    ParticipantLog,
    UnitVotes,
    length,
)
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import Text
from lcadmin.services.log_entries import Entry, LogFile, LogsImport, RejectedRow, Remark
from lcadmin.services.log_pieces import Pieces
from lcadmin.services.log_tables import LogPiece, PreparedPiece
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

LOCK = 0
"""Under this number the folder's import of class logs is held: one at a time among all processes."""

_BATCH = 300
_LEAST = 300
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
    portion = Portion(_SWEPT)
    removed = 1
    while removed:
        removed, milliseconds = desk.store.write(partial(_sweep, desk, many=portion.size)).result()
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
        self.result = LogsImport()
        with desk.store.read() as tables:
            self._pieces = Pieces(self.result, tables.logs.limits(), dry=not import_id)
        self.votes = UnitVotes()
        self.reached: Callable[[], str] | None = None  # the import's place, kept with each piece
        self._seen = 0

    def all(self, files: Sequence[LogFile]) -> LogsImport:
        """Reads everything; what participants say comes before the classes that it belongs to, so that
        each class is written once."""
        for file in files:
            unit = file.unit
            for batch in _batches(self.checked(file.name, file.entries()), self._portion):
                if self._cancelled is not None and self._cancelled():
                    self.result.cancelled = True
                    return self.result
                self.take(batch, unit, batch[-1].share)
            if unit is not None and self.result.unit is None:
                self.result.unit = unit
        return self.finish()

    def checked(self, name: str, entries: Iterable[Entry]) -> Iterator[Entry]:
        """The entries that are taken; the others are noted with their reason."""
        for entry in entries:
            self._seen += 1
            if entry.item is None:
                why = entry.why or Text("log_not_a_row")
                self.result.rejected.append(RejectedRow(name, entry.line, why, entry.cells))
                continue
            for remark in entry.remarks:
                if len(self.result.remarks) < _MOST_REMARKS:
                    self.result.remarks.append(Remark(name, entry.line, remark))
                else:
                    self.result.more_remarks += 1
            yield entry

    def take(self, batch: Sequence[Entry], unit: DurationUnit | None, share: float) -> None:
        """Adds one piece, behind which the next is read while it is written."""
        items = [entry.item for entry in batch]
        classes = [one for one in items if type(one) is ClassLog]
        if unit is None:
            classes = [self._without_unit(one) for one in classes]
        people = [one for one in items if type(one) is ParticipantLog]
        events = [one for one in items if type(one) is EventLog]
        self._pieces.settle()
        with self._desk.store.read() as tables:
            piece = self._pieces.make(tables.logs, classes, people, events)
            prepared = tables.logs.prepare(piece, self._source, self._id) if self._id else None
        self._write(piece, prepared)
        if self._progress is not None:
            self._progress(self._seen, share)

    def _without_unit(self, row: ClassLog) -> ClassLog:
        """A row as it can be kept while nobody knows what its length is counted in."""
        self.votes.look(row)
        return row._replace(seconds=length(row, None))

    def _write(self, piece: LogPiece, prepared: PreparedPiece | None) -> None:
        if prepared is None or not (piece or self.reached):
            return
        put = partial(
            _put,
            self._desk,
            prepared=prepared,
            import_id=self._id,
            next_no=self._pieces.next_no,
            reached="" if self.reached is None else self.reached(),
        )
        future = self._desk.store.write(put)
        self._pieces.wait_for(lambda: self._portion.took(max(piece.rows, 1), future.result()))

    def settle(self) -> None:
        """Waits for what is being written."""
        self._pieces.settle()

    def finish(self) -> LogsImport:
        """Classes of which only participants came; lengths whose unit is known only now."""
        self._pieces.settle()
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
            self._write(piece, prepared)
            self._pieces.settle()

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


def _batches(entries: Iterable[Entry], portion: Portion) -> Iterator[list[Entry]]:
    """The entries, each time as many as the portion then is."""
    batch: list[Entry] = []
    for entry in entries:
        batch.append(entry)
        if len(batch) >= portion.size:
            yield batch
            batch = []
    if batch:
        yield batch
