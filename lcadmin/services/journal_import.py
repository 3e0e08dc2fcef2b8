"""Deliveries from a file into the journal: in any order, each with the arrival it had.

What was decided at the time is kept where the line's digest says that nothing in it was changed since it
was written (no proof against somebody who makes lines of their own). Else it is decided again from token,
seat and class alone: what credit, activity, entry windows and wrong links were then, nobody knows. An
import never counts a wrong link.
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
            read = _parked(desk, batch, zone, lines, progress, cancelled)
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
class _Read:
    """What was gone through: how many lines could be read, and the others."""

    good: int = 0
    rejected: list[RejectedLine] = field(default_factory=list)


def _parked(
    desk: Desk,
    batch: int,
    zone: ZoneInfo,
    lines: Iterable[bytes | str],
    progress: Callable[[int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> _Read | None:
    """Parks what is new in the lines; None when it was cancelled."""
    read, portion = _Read(), Portion()
    for number, piece in _pieces(lines, zone, read, portion):
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
    lines: Iterable[bytes | str], zone: ZoneInfo, read: _Read, portion: Portion
) -> Iterator[tuple[int, list[tuple[Line, ParkedLine]]]]:
    """The lines that can be read, as many at a time as the portion says, each time with the number
    gone through."""
    piece: list[tuple[Line, ParkedLine]] = []
    number = 0
    for number, raw in enumerate(_bounded(lines), start=1):
        if not raw.strip() or holds_rows(raw):
            continue
        try:
            line = from_line(raw, zone)
        except BadInput as error:
            if len(read.rejected) < _MOST_REJECTED:
                read.rejected.append(RejectedLine(number, error.text))
            continue
        read.good += 1
        text = raw.decode() if isinstance(raw, bytes) else raw
        piece.append((line, ParkedLine(line.said.token, number, text)))
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
