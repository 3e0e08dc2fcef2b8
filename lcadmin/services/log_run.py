"""One import of class logs under way: rows are read, looked up, and put in order for the writer.

It only reads the store. So it runs where it is begun or, for a long file, in a process of its own
(``log_apart``): what it makes goes to the writer by a ``WayToWriter``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from lcadmin.domain.class_logs import ClassLog, DurationUnit, EventLog, Item, LogSource, UnitVotes, length
from lcadmin.domain.wording import Text
from lcadmin.services.log_entries import Entry, LogFile, LogsImport, RejectedRow, Remark
from lcadmin.services.log_pieces import Pieces
from lcadmin.services.log_queue import PieceQueue, WayToWriter, put
from lcadmin.services.log_tables import PreparedPiece, ReadyPiece
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_FIRST = 250
_MOST = 4_000
"""Rows that are looked up and prepared together; a piece for the writer has fewer."""
_BATCH = 384
_LEAST = 256
_AIM_MS = 8
"""Rows of a log are many and cheap: a piece of them may take somewhat longer, or the commits would take
more time than the rows."""
_SHARING_BATCH, _SHARING_LEAST, _SHARING_AIM_MS = 256, 192, 6
"""Where pieces share commits they are shorter: whoever comes meanwhile waits for one of them, and for a
commit that is longer."""
_MOST_REMARKS = 1_000

Progress = Callable[[int, float], None]
"""Told how many rows were read and what share of all that is (0 where nobody knows)."""
Cancelled = Callable[[], bool]


def portion() -> Portion:
    """How large an import's pieces are, each of which has a commit of its own."""
    return Portion(_BATCH, _LEAST, _AIM_MS)


def sharing_portion() -> Portion:
    """The same where the writer is handed many at once, which share commits."""
    return Portion(_SHARING_BATCH, _SHARING_LEAST, _SHARING_AIM_MS)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an import runs: how it reads the store, the way of its pieces to the writer, and how large the
    next of them is to be."""

    read: Callable[[], AbstractContextManager[Tables]]
    way: WayToWriter
    portion: Portion = field(default_factory=portion)


def place_here(desk: Desk, import_id: int) -> Place:
    """Where the writer is in this process, too."""
    size = portion()
    piece_put = partial(put, desk.clock, import_id)
    return Place(
        desk.store.read, PieceQueue(lambda piece: desk.store.park(partial(piece_put, piece)), size), size
    )


class Run:
    """One import under way. ``import_id`` 0 writes nothing."""

    def __init__(
        self,
        place: Place,
        source: LogSource,
        import_id: int,
        progress: Progress | None,
        cancelled: Cancelled | None,
    ) -> None:
        self._read = place.read
        self._way = place.way
        self._portion = place.portion
        self._source = source
        self._id = import_id
        self._progress = progress
        self._cancelled = cancelled
        self.result = LogsImport()
        with self._read() as tables:
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
            self._way.drop()

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
        if row.given is None:
            return row  # its length came in seconds, as in our own export, or hangs on no unit
        return row._replace(seconds=length(row, None))

    def _prepared(self, items: Sequence[Item]) -> list[PreparedPiece]:
        """What the writer is to do for these rows; a dry run writes nothing."""
        names = list({name for one in items for name in one.keys})
        if any(type(one) is EventLog for one in items):
            self._way.settle()
        busy = self._way.busy
        with self._read() as tables:
            known = tables.logs.numbers(names)
            # What is being written may not all be there yet: that matters where these rows go with it.
            if not busy or self._pieces.is_apart(names, known):
                return self._made(tables, items, known)
        self._way.settle()
        with self._read() as tables:
            return self._made(tables, items, tables.logs.numbers(names))

    def _made(self, tables: Tables, items: Sequence[Item], known: dict[str, int]) -> list[PreparedPiece]:
        piece = self._pieces.make(tables.logs, items, known)
        if not self._id or not (piece or self.reached):
            return []
        # A page of a feed is written whole: where an import goes on, it goes on with a page.
        size = 0 if self.reached else self._portion.size
        return tables.logs.prepare(piece, self._source, self._id, size)

    def _write(self, pieces: Sequence[PreparedPiece]) -> None:
        reached = "" if self.reached is None else self.reached()
        self._way.add([ReadyPiece(piece, self._pieces.next_no, reached) for piece in pieces])

    def settle(self) -> None:
        """Waits for what is being written."""
        self._way.settle()

    def finish(self) -> LogsImport:
        """Classes of which only participants came; lengths whose unit is known only now."""
        self._way.settle()
        self.reached = None
        if self.votes.unit is not None or self.votes.seconds or self.votes.minutes:
            self.result.unit = self.votes.unit
        if self._id:
            if self.result.participants.added or self.result.participants.updated:
                self._regroup()
            if self.votes.unit is not None:
                self._tell_lengths(self.votes.unit)
        return self.result

    def _regroup(self) -> None:
        after = 0
        while True:
            with self._read() as tables:
                numbers = tables.logs.touched_classes(
                    after, self._portion.size, also_hidden=self._pieces.is_late
                )
                if not numbers:
                    return
                piece = self._pieces.regrouped(tables.logs, numbers)
                prepared = tables.logs.prepare(piece, self._source, self._id)
            after = numbers[-1]
            self._write(prepared)
            self._way.settle()

    def _tell_lengths(self, unit: DurationUnit) -> None:
        after = 0
        while True:
            with self._read() as tables:
                rows = tables.logs.unit_missing(after, self._portion.size)
                if not rows:
                    return
                told = [(round(given * unit.in_seconds), number) for number, given in rows]
                prepared = tables.logs.prepare_lengths(told)
            after = rows[-1][0]
            self._write([prepared])
            self._way.settle()


def _batches(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    """The entries in lists, at first short ones: whoever waits sees soon that it goes on."""
    rest, size = iter(entries), _FIRST
    while batch := list(islice(rest, size)):
        yield batch
        size = min(2 * size, _MOST)
