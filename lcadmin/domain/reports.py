"""Class durations as a report: rows by class, week or month, and totals that are their sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lcadmin.domain.instants import Instant
from lcadmin.domain.periods import By
from lcadmin.domain.wording import Text

__all__ = ["By", "DurationRow", "DurationsReport", "Totals", "durations"]


@dataclass(slots=True)
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

    rows: Sequence[DurationRow]
    totals: Totals
    by: By = By.CLASS


def durations(rows: Sequence[DurationRow], by: By) -> DurationsReport:
    """The report over rows that are in order."""
    return DurationsReport(
        rows,
        Totals(
            sum(row.classes for row in rows),
            sum(row.counted_seconds for row in rows),
            sum(row.in_review for row in rows),
        ),
        by,
    )
