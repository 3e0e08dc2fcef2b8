"""One line for somebody who was not let in: why, how often, and what would help now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lcadmin.domain.admission import Reason, Refused, Remedy, refuse_start
from lcadmin.domain.callbacks import Callback
from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import EventKind
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording import Text
from lcadmin.services.admitting import decide_connect, other_open
from lcadmin.services.tables import Tables

# What the person was told at the time, in the office's words.
_WHY = {
    "refused_wrong_link": Reason.WRONG_LINK,
    "refused_link_replaced": Reason.LINK_REPLACED,
    "refused_cancelled": Reason.CANCELLED,
    "refused_paused": Reason.PAUSED,
    "refused_early_today": Reason.EARLY,
    "refused_early": Reason.EARLY,
    "refused_late": Reason.LATE,
    "refused_inactive": Reason.INACTIVE,
    "refused_no_credit": Reason.NO_CREDIT,
}


@dataclass(frozen=True, slots=True)
class RefusedEntry:
    """Somebody who was not let in and still would not be: how often they tried, why, and what the
    button does (None: nothing lets this link in). ``seat`` is None for an altered link and for a
    start that was refused, which ``of_start`` tells apart; ``person_name`` is "" where it is not known.
    ``link_of`` is the class whose link the person has to be given, None where the one they have will do."""

    lesson: Lesson
    seat: Seat | None
    person_name: str
    reason: Text
    latest_at: Instant
    count: int
    remedy: Text | None
    of_start: bool = False
    link_of: Lesson | None = None


def entry_of(tables: Tables, rows: Sequence[Delivery], now: Instant) -> RefusedEntry | None:
    """One line for one person's tries (latest first); None where nothing stands in the way now."""
    latest = rows[0]
    lesson = tables.lessons.by_token(latest.token)
    if lesson is None:
        return None
    seat = next((s for s in lesson.seats if s.id == latest.seat_id), None)
    start = latest.request != EventKind.CONNECT.value
    decision = refuse_start(lesson) if start else refusal_now(tables, lesson, seat, now)
    if decision is None or (seat is not None and _came_in_after(tables, lesson, seat, latest)):
        return None
    why = why_refused(latest.message) or Text("why_other_class")
    arrived = [row.receipt.arrived for row in rows]
    return RefusedEntry(
        lesson,
        seat,
        _name(lesson, seat, start=start),
        why,
        max(arrived),
        len(rows),
        None if decision.remedy is None else decision.remedy.words,
        start,
        None if seat is None or start else _link_of(tables, decision, lesson, seat, now),
    )


def _link_of(tables: Tables, decision: Refused, lesson: Lesson, seat: Seat, now: Instant) -> Lesson | None:
    """The class whose link somebody needs who came with one that is no good."""
    if decision.remedy is Remedy.SEND_LINK:
        return other_open(tables, lesson, seat, now)
    return lesson if decision.remedy is Remedy.NEW_LINK else None


def why_refused(message: Text | None) -> Text | None:
    """What somebody was told at a class's door, in the office's words; None where it was something else."""
    told = _WHY.get("" if message is None else message.key)
    return None if told is None else Text(f"why_{told.value}")


def _name(lesson: Lesson, seat: Seat | None, *, start: bool) -> str:
    if seat is not None:
        return seat.name
    return ", ".join(tutor.name for tutor in lesson.tutors) if start else ""


def refusal_now(tables: Tables, lesson: Lesson, seat: Seat | None, now: Instant) -> Refused | None:
    """The refusal that this seat would get now; None where it would be let in."""
    knock = Callback(
        EventKind.CONNECT.value, lesson.token, "" if seat is None else seat.user_id, kind=EventKind.CONNECT
    )
    decision = decide_connect(tables, knock, lesson, seat, now)
    return decision if isinstance(decision, Refused) else None


def _came_in_after(tables: Tables, lesson: Lesson, seat: Seat, refusal: Delivery) -> bool:
    """Whether the person came in later, by this link or a newer one."""
    theirs = {s.id for s in lesson.seats if s.person_id == seat.person_id}
    rows: Iterable[Delivery] = tables.journal.of_token(lesson.token)
    return any(
        row.outcome is Outcome.ADMITTED and row.seat_id in theirs and row.number > refusal.number
        for row in rows
    )
