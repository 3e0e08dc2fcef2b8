"""A lesson's time: gathers what the fold needs, keeps its answer beside the journal, takes corrections.

The journal is the truth and the kept answer a cache of it (``docs/counting.md`` rule 1): whatever
touches a lesson folds it again in the same transaction, or marks it due so that the next read does.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from lcadmin.domain.admission import UNKNOWN_CLASS
from lcadmin.domain.callbacks import judge, seconds_of
from lcadmin.domain.class_time import fold
from lcadmin.domain.class_time_order import in_order
from lcadmin.domain.deliveries import Delivery, Outcome
from lcadmin.domain.errors import BadInput, StoreUnavailable
from lcadmin.domain.instants import HOUR, Instant, plus
from lcadmin.domain.lesson_time import Correction, Event, EventKind, LessonTime, Plan
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.fault_words import fault_words
from lcadmin.services.acting import act
from lcadmin.services.booking import book_use
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.taking_in import finish

log = logging.getLogger(__name__)

LISTEN_AFTER = 2 * HOUR
"""How long after a class's end something may still be heard of it (rule 9)."""
LONGEST_TOTAL = 7 * 24 * 3600
"""The most seconds that a correction may give to one class."""

_PIECE = 20
_MANY = 64
_PATIENCE_MS = 4
_PATIENCE_IN_A_FLOOD_MS = 40
_A_LITTLE_MS = 20
_PIECE_IN_A_FLOOD = 4
_NEEDS = {EventKind.CONNECT: Outcome.ADMITTED, EventKind.START: Outcome.ACCEPTED}


@dataclass(frozen=True, slots=True)
class Explained:
    """A lesson and its time with every step."""

    lesson: Lesson
    time: LessonTime


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
        events.append(Event(receipt.id, kind, receipt.arrived, seconds, who, receipt.run, receipt.elapsed_ms))
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
    _keep(tables, lesson, time)
    return time


def _keep(tables: Tables, lesson: Lesson, time: LessonTime) -> None:
    tables.times.put(lesson.id, replace(time, steps=()))
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
    if not busy and not _too_soon(tables, lesson, now, _PATIENCE_MS):
        refold(tables, lesson.id, now)
    elif not tables.times.is_due(lesson.id):
        tables.times.mark_due(lesson.id)


def _too_soon(tables: Tables, lesson: Lesson, now: Instant, patience: int) -> bool:
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
        return Explained(lesson, fold_lesson(tables, lesson, desk.clock.now() if at is None else at))


def refold_due(desk: Desk, *, whole: bool = False) -> int:
    """Folds every lesson whose answer has turned or that was marked due; returns how many.

    The folding happens beside the writer, which only takes the answers; a lesson that something was
    heard of meanwhile stays due for the next round, and so does one that cannot be folded, which the
    log is told of. While this process answers a flood only a little is done at a time, unless
    ``whole``: what is paid by is never behind.
    """
    finish(desk)
    begun = desk.clock.elapsed_ms()
    patient = desk.pace.heard_any and not whole
    flooded = patient and desk.pace.is_busy(begun)
    patience = (_PATIENCE_IN_A_FLOOD_MS if flooded else _PATIENCE_MS) if patient else 0
    with desk.store.read() as tables:
        due = tables.times.due(desk.clock.now())
    kept = 0
    least = _PIECE_IN_A_FLOOD if flooded else _PIECE
    portion = Portion(least, least)
    for piece in portion.pieces(due):
        folded = _fold_each(desk, piece, patience)
        if folded:
            taken = _keep_each(desk, folded)
            kept += taken.kept
            portion.took(len(folded), taken.milliseconds)
        elapsed = desk.clock.elapsed_ms()
        if patient and desk.pace.is_busy(elapsed) and elapsed - begun > _A_LITTLE_MS:
            break
    return kept


@dataclass(frozen=True, slots=True)
class _Folded:
    """An answer made from a snapshot, with what tells whether the snapshot still holds."""

    lesson: Lesson
    time: LessonTime
    stamp: tuple[int | bool, ...]

    @classmethod
    def of(cls, tables: Tables, lesson: Lesson, now: Instant) -> _Folded:
        return cls(lesson, fold_lesson(tables, lesson, now), _stamp(tables, lesson))

    def still_holds(self, tables: Tables) -> bool:
        return tables.lessons.get(self.lesson.id) == self.lesson and _stamp(tables, self.lesson) == self.stamp


def _stamp(tables: Tables, lesson: Lesson) -> tuple[int | bool, ...]:
    """What of a lesson's time can change without the lesson's own row, in numbers that only grow."""
    return (
        tables.journal.extent(lesson.token)[1],
        tables.journal.adopted(lesson.token),
        len(tables.times.corrections(lesson.id)),
        tables.settings.load().times_include_earlier,
    )


def _fold_each(desk: Desk, lesson_ids: Sequence[int], patience: int) -> list[_Folded]:
    now = desk.clock.now()
    folded: list[_Folded] = []
    with desk.store.read() as tables:
        for lesson_id in lesson_ids:
            try:
                lesson = tables.lessons.get(lesson_id)
                if not _too_soon(tables, lesson, now, patience):
                    folded.append(_Folded.of(tables, lesson, now))
            except StoreUnavailable:
                raise
            except Exception as error:  # noqa: BLE001 - one class must not keep the others from being counted
                _could_not(desk, lesson_id, error)
    return folded


@dataclass(frozen=True, slots=True)
class _Taken:
    """How many answers the writer kept, and how long it was at it."""

    kept: int
    milliseconds: int


def _keep_each(desk: Desk, folded: Sequence[_Folded]) -> _Taken:
    try:
        taken = desk.store.write(partial(_take, desk, folded=folded)).result()
    except StoreUnavailable:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        if len(folded) == 1:
            _could_not(desk, folded[0].lesson.id, error)
            return _Taken(0, 0)
        # One of them took the others with it: each by itself.
        alone = [_keep_each(desk, [one]) for one in folded]
        return _Taken(sum(one.kept for one in alone), sum(one.milliseconds for one in alone))
    desk.uncounted.difference_update(one.lesson.id for one in folded)
    return taken


def _take(desk: Desk, tables: Tables, folded: Sequence[_Folded]) -> _Taken:
    began = desk.clock.elapsed_ms()
    holding = [one for one in folded if one.still_holds(tables)]
    for one in holding:
        _keep(tables, one.lesson, one.time)
    return _Taken(len(holding), desk.clock.elapsed_ms() - began)


def _could_not(desk: Desk, lesson_id: int, error: Exception) -> None:
    """Once for a class, until it can be counted again: the round comes by twice a second."""
    if lesson_id not in desk.uncounted:
        desk.uncounted.add(lesson_id)
        log.error("the time of class %d could not be counted: %s", lesson_id, fault_words(error))


def correct(desk: Desk, lesson_id: int, seconds: int, why: str, who: str = "") -> LessonTime:
    """A person's word on a lesson's total (rule 11). BadInput, NotFound."""
    if not 0 <= seconds <= LONGEST_TOTAL:
        raise BadInput("bad_total", seconds=seconds, most=LONGEST_TOTAL)
    reason = why.strip()
    if not reason:
        raise BadInput("correction_needs_reason")

    def work(tables: Tables) -> tuple[LessonTime, str]:
        now = desk.clock.now()
        lesson = tables.lessons.get(lesson_id)
        # As the fold places them: the wall clock may have been set back since some of them came.
        events = [event for _, event in in_order(lesson_events(tables, lesson), now)]
        told = [event for event in events if event.kind is not EventKind.CONNECT]
        after = max((event.id for event in events), default="")
        tables.times.correct(lesson_id, Correction(seconds, who.strip(), now, reason, after, len(told)))
        return refold(tables, lesson_id, now), lesson.title

    return act(desk, lambda done: Text.of("action_correct", title=done[1]), work)[0]
