"""Counting again what is due: beside the writer, in pieces, and patiently while messages flood in.

Every list asks this first, and mostly nothing is due: what counts is loaded where something is.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.fault_words import fault_words
from lcadmin.services.portion import Portion

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.lesson_time import LessonTime
    from lcadmin.domain.lessons import Lesson
    from lcadmin.services.ports import Desk
    from lcadmin.services.tables import Tables

log = logging.getLogger(__name__)

_PIECE = 20
_PATIENCE_IN_A_FLOOD_MS = 40
_A_LITTLE_MS = 20
_PIECE_IN_A_FLOOD = 4


def refold_due(desk: Desk, *, whole: bool = False) -> int:
    """Folds every lesson whose answer has turned or that was marked due; returns how many.

    The folding happens beside the writer, which only takes the answers; a lesson that something was
    heard of meanwhile stays due for the next round, and so does one that cannot be folded, which the
    log is told of. While this process answers a flood only a little is done at a time, unless
    ``whole``: what is paid by is never behind.
    """
    _finish_imports(desk)
    begun = desk.clock.elapsed_ms()
    patient = desk.pace.heard_any and not whole
    flooded = patient and desk.pace.is_busy(begun)
    _mark(desk, whole=not flooded)
    with desk.store.read() as tables:
        due = tables.times.due(desk.clock.now())
    if not due:
        return 0
    from lcadmin.services.lesson_time import PATIENCE_MS

    patience = (_PATIENCE_IN_A_FLOOD_MS if flooded else PATIENCE_MS) if patient else 0
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


def _finish_imports(desk: Desk) -> None:
    """Takes in what accepted imports that were killed have left parked."""
    with desk.store.read() as tables:
        waiting = tables.parked.accepted()
    if waiting:
        from lcadmin.services.taking_in import finish

        finish(desk)


def _mark(desk: Desk, *, whole: bool) -> None:
    """Goes on with marking every class due, where that was begun: the whole, or only a piece."""
    with desk.store.read() as tables:
        if tables.times.are_marked():
            return
    portion = Portion()
    while portion.write(desk, lambda tables: tables.times.mark_next(portion.size), portion.size) and whole:
        pass


@dataclass(frozen=True, slots=True)
class _Folded:
    """An answer made from a snapshot, with what tells whether the snapshot still holds."""

    lesson: Lesson
    time: LessonTime
    stamp: tuple[int | bool, ...]

    @classmethod
    def of(cls, tables: Tables, lesson: Lesson, now: Instant) -> _Folded:
        from lcadmin.services.lesson_time import fold_lesson

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
    from lcadmin.services.lesson_time import too_soon

    now = desk.clock.now()
    folded: list[_Folded] = []
    with desk.store.read() as tables:
        for lesson_id in lesson_ids:
            try:
                lesson = tables.lessons.get(lesson_id)
                if not too_soon(tables, lesson, now, patience):
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
    from lcadmin.services.lesson_time import keep

    began = desk.clock.elapsed_ms()
    holding = [one for one in folded if one.still_holds(tables)]
    for one in holding:
        keep(tables, one.lesson, one.time)
    return _Taken(len(holding), desk.clock.elapsed_ms() - began)


def _could_not(desk: Desk, lesson_id: int, error: Exception) -> None:
    """Once for a class, until it can be counted again: the round comes by twice a second."""
    if lesson_id not in desk.uncounted:
        desk.uncounted.add(lesson_id)
        log.error("the time of class %d could not be counted: %s", lesson_id, fault_words(error))
