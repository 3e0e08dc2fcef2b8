"""A lesson's time: gathers what the fold needs and keeps its answer beside the journal.

The journal is the truth and the kept answer a cache of it (``docs/counting.md`` rule 1): whatever
touches a lesson folds it again in the same transaction, or marks it due so that the next read does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from lcadmin.domain.admission import UNKNOWN_CLASS
from lcadmin.domain.callbacks import judge, seconds_of
from lcadmin.domain.class_time import fold
from lcadmin.domain.deliveries import DAMAGED, Delivery, Outcome
from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.domain.lesson_time import Event, EventKind, LessonTime, Plan
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.settings import Settings
from lcadmin.services.booking import book_use
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

LISTEN_AFTER = 2 * HOUR
"""How long after a class's end something may still be heard of it (rule 9)."""
PATIENCE_MS = 4
"""What a lesson with very many deliveries waits for each of them before it is folded again."""

_MANY = 64
_NEEDS = {EventKind.CONNECT: Outcome.ADMITTED, EventKind.START: Outcome.ACCEPTED}


@dataclass(frozen=True, slots=True)
class Explained:
    """A lesson and its time with every step; ``refused`` are the entries and starts that were refused until
    then, oldest first: no time follows from them."""

    lesson: Lesson
    time: LessonTime
    refused: tuple[Delivery, ...] = ()


@lru_cache(maxsize=64)
def _kind(request: str) -> EventKind | None:
    return judge(request, "", "", None).kind


def events_of(deliveries: Iterable[Delivery], adopted: int = 0) -> list[Event]:
    """The deliveries that concern a lesson's time: connects that were admitted, starts that were
    accepted, every end and crash. What came before the lesson was made (outcome UNKNOWN) counts only
    up to the number that was ``adopted``, and then as if the lesson had been there."""
    events: list[Event] = []
    for row in deliveries:
        if row.outcome is Outcome.UNKNOWN and row.number > adopted:
            continue
        kind = _kind(row.request)
        if kind is None:
            continue
        needed = _NEEDS.get(kind)
        if needed is not None and row.outcome is not needed and row.outcome is not Outcome.UNKNOWN:
            continue
        receipt = row.receipt
        seconds = seconds_of(row.time_json) if needed is None and _was_clear(row) else None
        who = row.user_id if kind is EventKind.CONNECT else ""
        hurt = row.message is not None and row.message.key == DAMAGED.key
        clock = (receipt.run, receipt.elapsed_ms)
        events.append(Event(receipt.id, kind, receipt.arrived, seconds, who, *clock, damaged=hurt))
    return events


def _was_clear(row: Delivery) -> bool:
    """False for a message that said two things at once: it has no length, whatever could be read."""
    if row.outcome is Outcome.UNKNOWN:
        return row.message is None or row.message.key == UNKNOWN_CLASS.key
    return row.outcome is not Outcome.MALFORMED


def lesson_events(tables: Tables, lesson: Lesson) -> list[Event]:
    """What was heard of a lesson and concerns its time, in order of the journal."""
    rows = tables.journal.of_token(lesson.token)
    return events_of(rows, tables.journal.adopted(lesson.token)) if rows else []


def plan_of(tables: Tables, lesson: Lesson, settings: Settings) -> Plan:
    """What the fold has to know of a lesson besides its deliveries."""
    return Plan(
        start=lesson.start,
        minutes=lesson.minutes,
        cancelled_at=None if lesson.cancelled is None else lesson.cancelled.at,
        corrections=tables.times.corrections(lesson.id),
        deaf=tables.runs.deaf(lesson.start, plus(lesson.end, LISTEN_AFTER)),
        cumulative=settings.times_include_earlier,
    )


def fold_lesson(tables: Tables, lesson: Lesson, now: Instant) -> LessonTime:
    """The lesson's time as of ``now``, with its steps."""
    events = lesson_events(tables, lesson)
    time = fold(events, plan_of(tables, lesson, tables.settings.load()), now)
    # A delivery that was imported with a later arrival than now changes the answer when it is due.
    ahead = min((event.arrived for event in events if event.arrived > now), default=None)
    if ahead is not None and (time.turns_at is None or ahead < time.turns_at):
        return replace(time, turns_at=ahead)
    return time


def refold_as_of(tables: Tables, lesson_id: int, as_of: Instant) -> LessonTime:
    """What would be kept of a lesson folded as of then: for whoever compares it with what is kept."""
    return replace(fold_lesson(tables, tables.lessons.get(lesson_id), as_of), steps=())


def refold(tables: Tables, lesson_id: int, now: Instant) -> LessonTime:
    """Folds a lesson within a transaction and keeps the answer; books what it uses of people's credit."""
    lesson = tables.lessons.get(lesson_id)
    time = fold_lesson(tables, lesson, now)
    keep(tables, lesson, time)
    return time


def keep(tables: Tables, lesson: Lesson, time: LessonTime) -> None:
    """Within a transaction: a folded answer is the kept one, and what it uses of credit is booked."""
    tables.times.put(lesson.id, time)
    book_use(tables, lesson, time)


def heard(desk: Desk, tables: Tables, lesson: Lesson) -> None:
    """A delivery that counts was journalled: folds the lesson once before the transaction commits.

    While messages flood in, or where a lesson has so many that counting takes its time, it is marked
    due instead, which costs next to nothing: the next read or the timer folds it.
    """
    desk.pace.heard(desk.clock.elapsed_ms())
    tables.before_commit(("fold", lesson.id), lambda: _fold_or_mark(desk, tables, lesson))


def _fold_or_mark(desk: Desk, tables: Tables, lesson: Lesson) -> None:
    now = desk.clock.now()
    busy = desk.pace.is_busy(desk.clock.elapsed_ms())
    if not busy and not too_soon(tables, lesson, now, PATIENCE_MS):
        refold(tables, lesson.id, now)
    elif not tables.times.is_due(lesson.id):
        tables.times.mark_due(lesson.id)


def too_soon(tables: Tables, lesson: Lesson, now: Instant, patience: int) -> bool:
    """Whether a lesson with very many deliveries was folded only just now: ``patience`` milliseconds ago
    for each of them."""
    many, _ = tables.journal.extent(lesson.token)
    if many <= _MANY:
        return False
    kept = tables.times.get(lesson.id)
    return kept is not None and 0 <= now - kept.as_of < many * patience


def explain(desk: Desk, lesson_id: int, at: Instant | None = None) -> Explained:
    """A lesson's time with every step, as of ``at`` (None: now). NotFound."""
    with desk.store.read() as tables:
        lesson = tables.lessons.get(lesson_id)
        moment = desk.clock.now() if at is None else at
        refused = tuple(
            row
            for row in tables.journal.of_token(lesson.token)
            if row.outcome is Outcome.REFUSED and row.receipt.arrived <= moment
        )
        return Explained(lesson, fold_lesson(tables, lesson, moment), refused)
