"""The durations report as JSON, CSV and readable text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import Instant, iso, to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.reports import DurationRow, DurationsReport
from lcadmin.domain.wording import render
from lcadmin.outputs.csv_cells import csv_text


def durations_json(report: DurationsReport, wording: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The contract's object: rows and totals. By class a row has its ``class``; else that is null and
    ``title`` names the week or month."""
    rows = [
        {
            "class": row.lesson_id,
            "title": row.title,
            "start": iso(row.start),
            "counted_seconds": row.counted_seconds,
            "review": _review(row, wording),
            "classes": row.classes,
            "in_review": row.in_review,
        }
        for row in report.rows
    ]
    totals = report.totals
    return {
        "rows": rows,
        "totals": {
            "classes": totals.classes,
            "counted_seconds": totals.counted_seconds,
            "in_review": totals.in_review,
        },
    }


def durations_csv(report: DurationsReport, zone: ZoneInfo, wording: Mapping[str, str] | None = None) -> str:
    """One line a row, times in ``zone``; no line of totals, which a spreadsheet would add again."""
    heads = ("class", "title", "start", "counted", "counted_seconds", "classes", "in_review", "review")
    return csv_text(
        heads,
        (
            (
                row.lesson_id,
                row.title,
                _local(row.start, zone),
                hours(row.counted_seconds),
                row.counted_seconds,
                row.classes,
                row.in_review,
                _review(row, wording),
            )
            for row in report.rows
        ),
    )


def durations_text(report: DurationsReport, zone: ZoneInfo, wording: Mapping[str, str] | None = None) -> str:
    """Aligned lines for a terminal, the totals last."""
    if not report.rows:
        return "No class took place in this time."
    lines = [
        f"{_local(row.start, zone)}  {hours(row.counted_seconds):>9}  {row.title}"
        + (f" ({row.classes} classes)" if row.lesson_id is None else "")
        + _mark(row, wording)
        for row in report.rows
    ]
    totals = report.totals
    classes = "1 class" if totals.classes == 1 else f"{totals.classes} classes"
    review = f", {totals.in_review} in review" if totals.in_review else ""
    return "\n".join([*lines, f"{'Total':<16}  {hours(totals.counted_seconds):>9}  {classes}{review}"])


def _mark(row: DurationRow, wording: Mapping[str, str] | None) -> str:
    review = _review(row, wording)
    if review is not None:
        return f"  – please look: {review}"
    return f", {row.in_review} in review" if row.in_review else ""


def _review(row: DurationRow, wording: Mapping[str, str] | None) -> str | None:
    return None if row.review is None else render(row.review, wording or {})


def _local(moment: Instant, zone: ZoneInfo) -> str:
    return f"{to_datetime(moment, zone):%Y-%m-%d %H:%M}"
