"""Class durations as rows and totals."""

from __future__ import annotations

from lcadmin.domain.instants import Instant
from lcadmin.domain.reports import By, DurationRow, Totals, durations
from lcadmin.domain.wording import Text


def test_totals_are_the_sum_of_the_rows() -> None:
    rows = [
        DurationRow("Algebra", Instant(0), 1, 611, 1, 1, Text("review")),
        DurationRow("Physics", Instant(5), 1, 3600, 0, 2),
    ]
    report = durations(rows, By.CLASS)
    assert (report.rows, report.by) == (rows, By.CLASS)
    assert report.totals == Totals(classes=2, counted_seconds=4211, in_review=1)


def test_without_classes_totals_are_nought() -> None:
    assert durations([], By.MONTH).totals == Totals(0, 0, 0)
