"""From what a journal import parked into the journal: class by class, in pieces.

It goes on where it was ended, in whatever process comes by next: an import that was accepted is in the
journal sooner or later, whole, and one that was not never is (docs/large-imports.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from operator import attrgetter
from zoneinfo import ZoneInfo

from lcadmin.domain.admission import UNKNOWN_CLASS
from lcadmin.domain.callbacks import Callback
from lcadmin.domain.deliveries import DAMAGED, Delivery, Outcome
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.wording import Text
from lcadmin.services.journal_known import KnownMessages
from lcadmin.services.journal_line import Line, from_line
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_parked import ParkedImport, ParkedLine

_ONE_CLASS = 150
"""A class with up to so many deliveries goes in at once: nobody ever sees a part of its minutes."""

_TAKEN = frozenset({Outcome.ADMITTED, Outcome.ACCEPTED})


def finish(desk: Desk) -> None:
    """Takes in what accepted imports that were killed have left parked."""
    with desk.store.read() as tables:
        waiting = tables.parked.accepted()
    for one in waiting:
        with desk.store.hold(one.batch) as ours:  # else its own process is at it
            if ours:
                take_in(desk, one)


def take_in(desk: Desk, one: ParkedImport) -> int:
    """Puts all that is parked of an accepted import into the journal; returns how many were new to it.
    The caller holds the batch. The classes concerned are marked due."""
    added = 0
    zone, portion = ZoneInfo(one.zone), Portion()
    while True:
        with desk.store.read() as tables:
            found = tables.parked.first(one.batch, portion.size + _ONE_CLASS)
        if not found:
            break
        piece = sorted(found[: _end_of_a_class(found, portion.size)], key=attrgetter("place"))
        lines = _not_there(desk, [from_line(line.text, zone) for line in piece])
        take = partial(_take, batch=one.batch, piece=piece, lines=lines)
        added += portion.write(desk, take, len(piece))
    desk.store.write(lambda tables: tables.parked.close(one.batch)).result()
    return added


def _end_of_a_class(lines: Sequence[ParkedLine], size: int) -> int:
    """How many of the lines to take: about ``size``, but no part of a class where that can be."""
    for place in range(size, len(lines)):
        if lines[place].token != lines[place - 1].token:
            return place
    return len(lines)


def _not_there(desk: Desk, lines: Sequence[Line]) -> list[Line]:
    """Without the altered lines of a message that is there, the altered ones last. Whatever a line can be of
    was there before it was parked: so it is looked for here, and not where others wait for the writer."""
    altered = [line for line in lines if line.altered]
    known = KnownMessages()
    if altered:
        with desk.store.read() as tables:
            for token in {line.said.token for line in altered}:
                known.read(tables, token)
    return [line for line in lines if not line.altered] + [line for line in altered if not known.has(line)]


def _take(tables: Tables, *, batch: int, piece: Sequence[ParkedLine], lines: Sequence[Line]) -> int:
    """Appends those whose id is new, and that are of no message that is there; how many that were."""
    tables.parked.remove(batch, piece)
    known = tables.journal.known([line.receipt.id for line in lines])
    lessons: dict[str, Lesson | None] = {}
    doubted = {line.said.token for line in lines if line.altered}
    fresh = KnownMessages()
    added = 0
    for line in lines:
        if line.receipt.id in known:
            continue
        token = line.said.token
        if line.altered and fresh.has(line):
            continue
        known.add(line.receipt.id)
        if token not in lessons:
            lessons[token] = tables.lessons.by_token(token) if token else None
        delivery = _delivery(line, lessons[token])
        tables.journal.append(delivery)
        if token in doubted:
            fresh.add(delivery)
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
        if line.altered and outcome in _TAKEN:
            message = DAMAGED
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
