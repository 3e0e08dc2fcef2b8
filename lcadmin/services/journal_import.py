"""Deliveries from a file into the journal: in any order, each with the arrival it had.

What was decided at the time is kept where the line's digest says that nothing in it was changed since it
was written (no proof against somebody who makes lines of their own). Else it is decided again from token,
seat and class alone: what credit, activity, entry windows and wrong links were then, nobody knows. An
import never counts a wrong link. One whose digest is wrong is taken only where the class has no message that
it may be of, and the class is to be looked at.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import BadInput
from lcadmin.services.imports import RejectedLine
from lcadmin.services.journal_line import LONGEST_LINE, Line, from_line, holds_rows
from lcadmin.services.journal_mending import Damaged
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.schedule_many import drop, sweep
from lcadmin.services.tables import Tables
from lcadmin.services.tables_parked import ParkedImport, ParkedLine
from lcadmin.services.taking_in import take_in

_MOST_REJECTED = 10_000


@dataclass(frozen=True, slots=True)
class JournalImport:
    """How many were added, how many were there already, and the lines that could not be read."""

    added: int
    skipped: int
    rejected: tuple[RejectedLine, ...]


def import_lines(
    desk: Desk,
    lines: Iterable[bytes | str],
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    damaged: Damaged | None = None,
) -> JournalImport:
    """Adds the deliveries of a JSON-lines text; empty lines are passed over.

    Nothing is seen of them before the whole text was gone through. ``progress`` is told how many lines
    that were; when ``cancelled`` says so meanwhile, nothing is added. The classes concerned are counted anew.
    """
    sweep(desk, cancelled)
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
    batch = desk.store.write(lambda tables: tables.parked.open(zone.key)).result()
    with desk.store.hold(batch):
        try:
            read = _parked(desk, batch, _Reader(zone, damaged), lines, progress, cancelled)
            if read is None:
                drop(desk, batch)
                return JournalImport(0, 0, ())
            desk.store.write(lambda tables: tables.parked.accept(batch)).result()
        except BaseException:  # Ctrl+C as well
            drop(desk, batch)
            raise
        added = take_in(desk, ParkedImport(batch, zone.key))
    refold_due(desk, whole=True)
    return JournalImport(added, read.good - added, tuple(read.rejected))


@dataclass(slots=True)
class _Reader:
    """Reads line by line: how many could be read, and the others."""

    zone: ZoneInfo
    damaged: Damaged | None
    good: int = 0
    rejected: list[RejectedLine] = field(default_factory=list)

    def lines(self, number: int, raw: bytes | str) -> Iterator[tuple[Line, ParkedLine]]:
        """The messages in a line: one, mostly."""
        if not raw.strip() or (holds_rows(raw) and not self._is_joined(raw)):
            return
        try:
            line = from_line(raw, self.zone)
        except BadInput as error:
            if self.damaged is not None:
                yield from self._mended(self.damaged, raw)
            elif len(self.rejected) < _MOST_REJECTED:
                self.rejected.append(RejectedLine(number, error.text))
        else:
            if self.damaged is not None and line.kept is None:
                yield from self._mended(self.damaged, raw)
            else:
                yield self._taken(line, raw)

    def _is_joined(self, raw: bytes | str) -> bool:
        """Whether a line of rows has lost its end, so that a message follows in it."""
        return self.damaged is not None and isinstance(raw, bytes) and b'"arrived":"' in raw

    def _mended(self, damaged: Damaged, raw: bytes | str) -> Iterator[tuple[Line, ParkedLine]]:
        for whole in damaged.mend(raw):
            yield self._taken(from_line(whole, self.zone), whole)

    def _taken(self, line: Line, raw: bytes | str) -> tuple[Line, ParkedLine]:
        self.good += 1
        text = raw.decode() if isinstance(raw, bytes) else raw
        return line, ParkedLine(line.said.token, self.good, text)


def _parked(
    desk: Desk,
    batch: int,
    read: _Reader,
    lines: Iterable[bytes | str],
    progress: Callable[[int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> _Reader | None:
    """Parks what is new in the lines; None when it was cancelled."""
    portion = Portion()
    for number, piece in _pieces(lines, read, portion):
        if cancelled is not None and cancelled():
            return None
        with desk.store.read() as tables:
            known = tables.journal.known([line.receipt.id for line, _ in piece])
        fresh = [parked for line, parked in piece if line.receipt.id not in known]
        if fresh:
            portion.write(desk, partial(_add, batch=batch, fresh=fresh), len(fresh))
        if progress is not None:
            progress(number)
    return read


def _add(tables: Tables, *, batch: int, fresh: Sequence[ParkedLine]) -> None:
    tables.parked.add(batch, fresh)


def _pieces(
    lines: Iterable[bytes | str], read: _Reader, portion: Portion
) -> Iterator[tuple[int, list[tuple[Line, ParkedLine]]]]:
    """The lines that can be read, as many at a time as the portion says, each time with the number
    gone through."""
    piece: list[tuple[Line, ParkedLine]] = []
    number = 0
    for number, raw in enumerate(_bounded(lines), start=1):
        piece += read.lines(number, raw)
        if len(piece) >= portion.size:
            yield number, piece
            piece = []
    yield number, piece


def _bounded(lines: Iterable[bytes | str]) -> Iterable[bytes | str]:
    """The lines; of a file's overlong ones only a beginning that is too long all the same."""
    return _from_file(lines) if isinstance(lines, io.BufferedIOBase) else lines


def _from_file(file: io.BufferedIOBase) -> Iterator[bytes]:
    while line := file.readline(LONGEST_LINE + 2):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = file.readline(LONGEST_LINE + 2)
        yield line
