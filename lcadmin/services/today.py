"""Today at a glance: the day's classes with where they stand, and what needs somebody."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from lcadmin.domain.instants import DAY, day_of, day_start, plus
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.services.attention import Attention, DayInView
from lcadmin.services.recount import refold_due
from lcadmin.services.tables_lessons import LessonQuery, LessonRow
from lcadmin.services.words import words_of

if TYPE_CHECKING:
    from lcadmin.services.ports import Desk
    from lcadmin.services.tables import Tables

_ON = (Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED)


@dataclass(frozen=True, slots=True)
class TodayView:
    """A day of the business's zone: its classes by start, those of the day before that are still on
    among them, and what needs somebody, most urgent first."""

    day: date
    rows: tuple[LessonRow, ...]
    attention: tuple[Attention, ...]


def today(desk: Desk, day: date | None = None) -> TodayView:
    """The view of ``day`` (None: today), brought up to date."""
    refold_due(desk)
    with desk.store.read() as tables:
        now = desk.clock.now()
        settings = tables.settings.load()
        shown = day_of(now, settings.zone) if day is None else day
        begin = day_start(shown, settings.zone)
        end = day_start(shown + timedelta(days=1), settings.zone)
        rows = _still_on(tables, LessonQuery(start=plus(begin, -DAY), end=begin))
        rows += tables.lessons.find(LessonQuery(start=begin, end=end))
        look = DayInView(tables, settings, words_of(desk, settings), begin, end, now, tuple(rows))
        return TodayView(shown, tuple(rows), tuple(look.attention()))


def _still_on(tables: Tables, query: LessonQuery) -> list[LessonRow]:
    """Of the day before, of which nearly all are over, only what is asked for is read."""
    found = [row for status in _ON for row in tables.lessons.find(replace(query, status=status))]
    return sorted(found, key=lambda row: (row.lesson.start, row.lesson.id))
