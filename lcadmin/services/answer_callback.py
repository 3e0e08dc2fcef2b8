"""The straight line of a message: journal it, decide, keep what it changes, answer after the commit.

Everything happens in one transaction of the writer, so that an answer never says what the disk does
not hold. Whatever goes wrong while deciding, the message itself is kept and the answer is never a
false yes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future

from lcadmin.domain.admission import UNKNOWN_CLASS, Refused, missed, refuse_start
from lcadmin.domain.callbacks import Callback
from lcadmin.domain.deliveries import Delivery, Outcome, Receipt, household
from lcadmin.domain.errors import UserError
from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.replies import Reply, admitted, refused, unavailable, yes
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text, render
from lcadmin.fault_words import fault_words
from lcadmin.services.admitting import decide_connect
from lcadmin.services.lesson_time import heard
from lcadmin.services.ports import Desk, HandedIn
from lcadmin.services.tables import Tables
from lcadmin.services.words import words_of

log = logging.getLogger(__name__)

_UNAVAILABLE = Text("unavailable")
_ELSEWHERE = Text("answered_elsewhere")
_CLOSINGS = frozenset({EventKind.END, EventKind.CRASH})
"""What is counted, or put in review, whatever it was answered (rules 1 and 3)."""


Then = Callable[[Reply | None, Exception | None], None]


def piece(
    desk: Desk, callback: Callback, receipt: Receipt, then: Then, *, over: str | None = None
) -> HandedIn[Reply]:
    """A message as work for the writer: ``desk.store.hand_in`` takes it. ``then`` hears the reply once the
    journal is on the disk, or StoreUnavailable where the disk will not take it. ``over`` as in ``Reply``,
    known from before: then a message of no class is answered the same and leaves nothing behind."""
    return HandedIn(
        lambda tables: _take(desk, tables, callback, receipt, over),
        lambda tables, error: _rescue(desk, tables, callback, receipt, error),
        then,
    )


def _take(desk: Desk, tables: Tables, callback: Callback, receipt: Receipt, over: str | None) -> Reply:
    if tables.moved.mark() is not None:
        return unavailable(_words(desk, tables, _ELSEWHERE))
    lesson = tables.lessons.by_token(callback.token) if callback.token else None
    if lesson is None:
        return _nobodys(desk, tables, callback, receipt, over)
    if callback.problem is not None:
        return _not_understood(desk, tables, lesson, callback, receipt)
    if callback.kind is EventKind.CONNECT:
        return _connect(desk, tables, lesson, callback, receipt)
    if callback.kind is EventKind.START:
        refusal = refuse_start(lesson)
        if refusal is not None:
            return _refuse(desk, tables, callback, receipt, refusal.message)
    tables.journal.append(_row(callback, receipt, Outcome.ACCEPTED, True))
    heard(desk, tables, lesson)
    return yes()


def _connect(desk: Desk, tables: Tables, lesson: Lesson, callback: Callback, receipt: Receipt) -> Reply:
    seat = lesson.seat(callback.user_id)
    decision = decide_connect(tables, callback, lesson, seat, receipt.arrived, receipt)
    if isinstance(decision, Refused):
        if decision.counts_as_miss:
            tables.lessons.put(missed(lesson))
        return _refuse(desk, tables, callback, receipt, decision.message, seat)
    row = _row(callback, receipt, Outcome.ADMITTED, True, decision.tell, decision.seat.id)
    tables.journal.append(row)
    heard(desk, tables, lesson)
    return admitted(decision.seat, lesson)


def _refuse(
    desk: Desk,
    tables: Tables,
    callback: Callback,
    receipt: Receipt,
    message: Text,
    seat: Seat | None = None,
) -> Reply:
    seat_id = None if seat is None else seat.id
    tables.journal.append(_row(callback, receipt, Outcome.REFUSED, False, message, seat_id))
    return refused(_words(desk, tables, message))


def _not_understood(
    desk: Desk, tables: Tables, lesson: Lesson, callback: Callback, receipt: Receipt
) -> Reply:
    """A message that names a class and cannot be read whole. The end of a class is news all the same:
    it is counted as nothing and a person has to look (rule 3)."""
    message = callback.problem or _UNAVAILABLE
    tables.journal.append(_row(callback, receipt, Outcome.MALFORMED, False, message))
    if callback.kind in _CLOSINGS:
        heard(desk, tables, lesson)
    return refused(_words(desk, tables, message))


def _nobodys(desk: Desk, tables: Tables, callback: Callback, receipt: Receipt, over: str | None) -> Reply:
    """A message of no class of ours: kept apart, and beyond a limit only counted."""
    message = callback.problem or UNKNOWN_CLASS
    news = callback.problem is None or callback.kind in _CLOSINGS
    outcome = Outcome.UNKNOWN if news else Outcome.MALFORMED
    if over is None:
        quota = tables.settings.load().quota
        over = tables.journal.tally_unknown(household(receipt.remote), receipt.arrived, quota)
        if over is None:
            tables.journal.append(_row(callback, receipt, outcome, False, message))
    return refused(_words(desk, tables, message), over)


def _rescue(desk: Desk, tables: Tables, callback: Callback, receipt: Receipt, error: Exception) -> Reply:
    """Deciding failed: the message is kept, and the answer is that we cannot answer."""
    log.error("a message could not be decided: %s", fault_words(error))
    tables.journal.append(_row(callback, receipt, Outcome.ERROR, False, _UNAVAILABLE))
    if callback.kind in _CLOSINGS:
        # By itself: whatever fails at this must not undo the row.
        desk.store.write(lambda later: _mark_due(later, callback.token)).add_done_callback(_told_if_unmarked)
    return unavailable(_words_if_any(desk, tables))


def _words_if_any(desk: Desk, tables: Tables) -> str:
    """What is said where nothing can be decided; "" where not even that can be read: a setting that is
    damaged must not undo the row that keeps the message."""
    try:
        return _words(desk, tables, _UNAVAILABLE)
    except UserError:
        return ""


def _mark_due(tables: Tables, token: str) -> None:
    lesson = tables.lessons.by_token(token) if token else None
    if lesson is not None:
        tables.times.mark_due(lesson.id)


def _told_if_unmarked(marked: Future[None]) -> None:
    error = marked.exception()
    if error is not None:
        log.error("a class could not be marked to be counted again: %s", fault_words(error))


def _row(
    callback: Callback,
    receipt: Receipt,
    outcome: Outcome,
    status: bool,
    message: Text | None = None,
    seat_id: int | None = None,
) -> Delivery:
    return Delivery(
        receipt,
        callback.request,
        callback.token,
        callback.user_id,
        callback.time_json,
        outcome,
        status,
        message,
        seat_id,
    )


def _words(desk: Desk, tables: Tables, message: Text) -> str:
    return render(message, words_of(desk, tables.settings.load()))
