"""Class durations as a report: rows by class, week or month, and totals that are their sum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import Instant, day_of, day_start
from lcadmin.domain.wording import Text


class By(StrEnum):
    """What one row of a report stands for."""

    CLASS = "class"
    WEEK = "week"  # from Monday
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Taught:
    """One lesson as a report sees it: seconds as counted, and the reason to look where there is one."""

    lesson_id: int
    title: str
    start: Instant
    counted_seconds: int
    review: Text | None = None


@dataclass(frozen=True, slots=True)
class DurationRow:
    """One row. By class: the lesson's own id, title and start. By week or month: ``start`` is the
    first moment of it in the business's zone, ``title`` its first day (2026-11-23) or the month
    (2026-11), and the rest adds up its lessons."""

    title: str
    start: Instant
    classes: int
    counted_seconds: int
    in_review: int
    lesson_id: int | None = None
    review: Text | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """The sum of a report's rows."""

    classes: int = 0
    counted_seconds: int = 0
    in_review: int = 0


@dataclass(frozen=True, slots=True)
class DurationsReport:
    """Rows in order of start, and their totals."""

    rows: tuple[DurationRow, ...]
    totals: Totals


def durations(lessons: Iterable[Taught], by: By, zone: ZoneInfo) -> DurationsReport:
    """The report over ``lessons``. A lesson belongs to the day of its scheduled start in ``zone``
    (rule 12)."""
    ordered = sorted(lessons, key=lambda lesson: (lesson.start, lesson.lesson_id))
    rows = tuple(map(_row, ordered)) if by is By.CLASS else _grouped(ordered, by, zone)
    return DurationsReport(
        rows,
        Totals(
            sum(row.classes for row in rows),
            sum(row.counted_seconds for row in rows),
            sum(row.in_review for row in rows),
        ),
    )


def _row(lesson: Taught) -> DurationRow:
    return DurationRow(
        lesson.title,
        lesson.start,
        classes=1,
        counted_seconds=lesson.counted_seconds,
        in_review=int(lesson.review is not None),
        lesson_id=lesson.lesson_id,
        review=lesson.review,
    )


def _grouped(lessons: Iterable[Taught], by: By, zone: ZoneInfo) -> tuple[DurationRow, ...]:
    groups: dict[tuple[str, Instant], list[Taught]] = {}
    for lesson in lessons:
        groups.setdefault(_group(lesson.start, by, zone), []).append(lesson)
    return tuple(
        DurationRow(
            title,
            start,
            classes=len(group),
            counted_seconds=sum(lesson.counted_seconds for lesson in group),
            in_review=sum(lesson.review is not None for lesson in group),
        )
        for (title, start), group in groups.items()
    )


def _group(moment: Instant, by: By, zone: ZoneInfo) -> tuple[str, Instant]:
    """Name and first moment of the week or month that a moment lies in."""
    day = day_of(moment, zone)
    if by is By.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday.isoformat(), day_start(monday, zone)
    return f"{day:%Y-%m}", day_start(day.replace(day=1), zone)
