"""Deliveries from a file into the journal: in any order, each with the arrival it had.

What was decided at the time is kept where the line proves that the program wrote it. Else it is
decided again from token, seat and class alone: what credit, activity, entry windows and wrong
links were then, nobody knows. An import never counts a wrong link.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from zoneinfo import ZoneInfo

from lcadmin.domain.callbacks import Callback
from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.wording import Text
from lcadmin.services.imports import RejectedLine
from lcadmin.services.journal_line import LONGEST_LINE, Line, from_line, holds_rows
from lcadmin.services.lesson_time import UNKNOWN_CLASS, refold_due
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_MOST_REJECTED = 10_000
_TAKEN = frozenset({Outcome.ADMITTED, Outcome.ACCEPTED})


@dataclass(frozen=True, slots=True)
class JournalImport:
    """How many were added, how many were there already, and the lines that could not be read."""

    added: int
    skipped: int
    rejected: tuple[RejectedLine, ...]


def import_lines(
    desk: Desk, lines: Iterable[bytes | str], progress: Callable[[int], None] | None = None
) -> JournalImport:
    """Adds the deliveries of a JSON-lines text, piece by piece; empty lines are passed over.

    ``progress`` is told how many lines were gone through. The classes concerned are counted anew.
    """
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
    added = skipped = 0
    rejected: list[RejectedLine] = []
    portion = Portion()
    for number, piece in _pieces(lines, zone, rejected, portion):
        new = portion.write(desk, partial(_take, piece=piece), len(piece))
        added += new
        skipped += len(piece) - new
        if progress is not None:
            progress(number)
    refold_due(desk, whole=True)
    return JournalImport(added, skipped, tuple(rejected))


def _pieces(
    lines: Iterable[bytes | str], zone: ZoneInfo, rejected: list[RejectedLine], portion: Portion
) -> Iterator[tuple[int, list[Line]]]:
    """The lines that can be read, as many at a time as the portion says, each time with the number
    gone through."""
    piece: list[Line] = []
    number = 0
    for number, raw in enumerate(_bounded(lines), start=1):
        if not raw.strip() or holds_rows(raw):
            continue
        try:
            piece.append(from_line(raw, zone))
        except BadInput as error:
            if len(rejected) < _MOST_REJECTED:
                rejected.append(RejectedLine(number, error.text))
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


def _take(tables: Tables, *, piece: list[Line]) -> int:
    """Appends those whose id is new; how many that were."""
    known = tables.journal.known([line.receipt.id for line in piece])
    lessons: dict[str, Lesson | None] = {}
    added = 0
    for line in piece:
        if line.receipt.id in known:
            continue
        known.add(line.receipt.id)
        token = line.said.token
        if token not in lessons:
            lessons[token] = tables.lessons.by_token(token) if token else None
        tables.journal.append(_delivery(line, lessons[token]))
        added += 1
    for lesson in lessons.values():
        if lesson is not None:
            tables.times.mark_due(lesson.id)
    return added


def _delivery(line: Line, lesson: Lesson | None) -> Delivery:
    said, seat = line.said, None
    if lesson is not None and said.kind is EventKind.CONNECT:
        seat = lesson.seat(said.user_id)
    if line.kept is None:
        outcome, message = decided_anew(said, lesson, line.receipt.arrived)
    else:
        outcome, message = line.kept, line.message
    return Delivery(
        line.receipt,
        said.request,
        said.token,
        said.user_id,
        said.time_json,
        outcome,
        outcome in _TAKEN,
        message,
        None if seat is None else seat.id,
        imported=True,
    )


def decided_anew(said: Callback, lesson: Lesson | None, arrived: Instant) -> tuple[Outcome, Text | None]:
    """What a delivery comes to by token, seat and class alone, as these stood when it arrived."""
    timed = said.kind in (EventKind.END, EventKind.CRASH)
    if lesson is None:
        news = timed or said.problem is None
        return Outcome.UNKNOWN if news else Outcome.MALFORMED, said.problem or UNKNOWN_CLASS
    if said.problem is not None:
        return Outcome.MALFORMED, said.problem
    if timed:
        return Outcome.ACCEPTED, None
    refusal = _refusal(said, lesson, arrived)
    if refusal is not None:
        return Outcome.REFUSED, refusal
    return Outcome.ADMITTED if said.kind is EventKind.CONNECT else Outcome.ACCEPTED, None


def _refusal(said: Callback, lesson: Lesson, arrived: Instant) -> Text | None:
    if said.kind is EventKind.CONNECT:
        seat = lesson.seat(said.user_id)
        if seat is None:
            return Text("refused_wrong_link")
        if seat.revoked_at is not None and seat.revoked_at <= arrived:
            return Text("refused_link_replaced")
    cancelled = lesson.cancelled
    return Text("refused_cancelled") if cancelled is not None and cancelled.at <= arrived else None
