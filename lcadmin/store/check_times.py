# ruff: noqa: S608 - what is put together here are constants of this program, never values
"""The kept minutes against the journal, each lesson as of its own moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import LessonTime
from lcadmin.domain.wording import Text
from lcadmin.services.tables import Tables
from lcadmin.store import times
from lcadmin.store.batches import VISIBLE
from lcadmin.store.check_rows import UNREADABLE
from lcadmin.store.tables import SqliteTables

Refold = Callable[[Tables, int, Instant], LessonTime]
"""Folds a lesson anew as of a moment; the folding belongs to the services."""

_LESSONS = f"SELECT l.id FROM lessons l WHERE {VISIBLE.format(table='l')} ORDER BY l.id"
_KEPT = f"SELECT {times.COLUMNS} FROM times t WHERE t.lesson_id = ?"


def against_journal(refold: Refold) -> Callable[[SqliteTables], Iterator[Text]]:
    """Findings of every lesson whose kept time is not what ``refold`` makes of the journal."""

    def findings(tables: SqliteTables) -> Iterator[Text]:
        return (finding for _, finding in wrong_times(tables, refold))

    return findings


def wrong_times(tables: SqliteTables, refold: Refold) -> Iterator[tuple[int, Text]]:
    """The lessons whose kept time is wrong, and how. One that is due anyway is passed over."""
    marked = tables.times.are_marked()
    for (lesson_id,) in tables.view.all(_LESSONS):
        row = tables.view.one(_KEPT, (lesson_id,))
        if row is None:
            yield lesson_id, Text.of("check_no_time", id=lesson_id)
            continue
        if row[times.DUE] or (not marked and tables.times.is_due(lesson_id)):
            continue
        try:
            kept = times.lesson_time(row)
            right = replace(refold(tables, lesson_id, kept.as_of), steps=()) == kept
        except UNREADABLE as error:
            yield (
                lesson_id,
                Text.of("check_time_failed", id=lesson_id, cause=str(error) or type(error).__name__),
            )
            continue
        if not right:
            yield lesson_id, Text.of("check_time", id=lesson_id)
