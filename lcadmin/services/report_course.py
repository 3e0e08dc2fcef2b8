"""How a report's main figure went through a range, beside the period before: what its chart shows.

The figures are the report's own rows, added up by week or month, so that the chart says what the table below
it says: also in a month that is locked, and where two tutors or ten students are in one class.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, Instant, plus
from lcadmin.domain.periods import By, Period, period_of, range_before
from lcadmin.domain.report_sheets import Report
from lcadmin.services import report
from lcadmin.services.ports import Desk
from lcadmin.services.report_watch import Watch

_WEEKS_UP_TO_DAYS = 100
MOST = 400
"""More bars than that nobody can tell apart: the rest is left out."""

_FIGURES: Mapping[Report, Callable[[Any], int]] = {
    Report.DURATIONS: lambda row: int(row.counted_seconds),
    Report.TUTORS: lambda row: int(row.counted_seconds),
    Report.STUDENTS: lambda row: int(row.counted_seconds),
    Report.ATTENDANCE: lambda row: int(row.no_shows),
    Report.CONNECTION: lambda row: int(row.crashes),
}


@dataclass(frozen=True, slots=True)
class Course:
    """``values`` by week or month (``by``); ``before`` are those of the period before, one after the other,
    and empty where it is not asked for or there is no limit to compare with."""

    by: By
    periods: tuple[Period, ...] = ()
    values: tuple[int, ...] = ()
    before: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        return sum(self.values)

    @property
    def total_before(self) -> int:
        return sum(self.before)


def course(
    desk: Desk,
    which: Report,
    start: Instant | None,
    end: Instant | None,
    *,
    person_id: int | None = None,
    compare: bool = True,
    watch: Watch | None = None,
) -> Course:
    """The figure of a report by week, or by month where the range is longer than a term. Weeks without
    anything are there with nought. ``watch`` as for ``report.sheet``."""
    by = By.MONTH
    if start is not None and end is not None and end - start <= _WEEKS_UP_TO_DAYS * DAY:
        by = By.WEEK
    asked = partial(_sums, desk, which, by=by, person_id=person_id, watch=watch)
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
    sums = asked(start, end)
    periods = _periods(sums, start, end, by, zone)
    before: tuple[int, ...] = ()
    if compare and start is not None and end is not None:
        first, after = range_before(start, end, zone)
        try:
            earlier = asked(first, after)
            before = tuple(earlier.get(one.start, 0) for one in _periods(earlier, first, after, by, zone))
        except Refusal as refusal:
            if refusal.text.key != "report_two_currencies":
                raise
    return Course(by, periods, tuple(sums.get(one.start, 0) for one in periods), before)


def _sums(
    desk: Desk,
    which: Report,
    start: Instant | None,
    end: Instant | None,
    *,
    by: By,
    person_id: int | None,
    watch: Watch | None,
) -> dict[Instant, int]:
    """The figure of each week or month that has anything, by its first moment."""
    made = report.sheet(desk, which, start=start, end=end, by=by, person_id=person_id, watch=watch)
    sums: dict[Instant, int] = {}
    for row in made.rows:
        sums[row.start] = sums.get(row.start, 0) + _FIGURES[which](row)
    return sums


def _periods(
    sums: Mapping[Instant, int], start: Instant | None, end: Instant | None, by: By, zone: ZoneInfo
) -> tuple[Period, ...]:
    """Every week or month from the first to the last, those without anything too."""
    first = start if start is not None else min(sums, default=None)
    last = plus(end, -1) if end is not None else max(sums, default=None)
    if first is None or last is None:
        return ()
    found = [period_of(first, by, zone)]
    while found[-1].end <= last and len(found) < MOST:
        found.append(period_of(found[-1].end, by, zone))
    return tuple(found)
