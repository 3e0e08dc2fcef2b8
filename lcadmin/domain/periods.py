"""Weeks, months and ranges of days in the business's zone, as reports divide time (rule 12)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import Instant, day_of, day_start

_DAY = timedelta(days=1)
_UTC = ZoneInfo("UTC")
FIRST_YEAR, LAST_YEAR = 1971, 9_998
"""The years whose days can be planned: in every zone they lie within the times that can be kept."""


class By(StrEnum):
    """What one row of a report stands for."""

    CLASS = "class"
    WEEK = "week"  # from Monday
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """A week or a month: ``title`` is its first day (2026-11-23) or the month (2026-11), ``start`` its
    first moment in the zone, ``end`` the first after it."""

    title: str
    start: Instant
    end: Instant


def period_of(moment: Instant, by: By, zone: ZoneInfo) -> Period:
    """The week or month that a moment lies in. ValueError for ``By.CLASS``."""
    day = day_of(moment, zone)
    if by is By.WEEK:
        monday = monday_of(day)
        return Period(monday.isoformat(), day_start(monday, zone), day_start(monday + 7 * _DAY, zone))
    if by is By.MONTH:
        return month_of(day, zone)
    raise ValueError(by)


def monday_of(day: date, weeks_on: int = 0) -> date:
    """The Monday of a day's week, or of the week that is so many weeks on."""
    return day + timedelta(days=7 * weeks_on - day.weekday())


def month_of(day: date, zone: ZoneInfo) -> Period:
    """The month that a day lies in."""
    first, after = day.replace(day=1), next_month(day)
    return Period(f"{first:%Y-%m}", day_start(first, zone), day_start(after, zone))


def told_month(day: date) -> Instant:
    """The month of a day as a sentence takes it (``{month:month}``, without a zone beside it)."""
    return day_start(day.replace(day=1), _UTC)


def told_day(day: str) -> Instant:
    """A day (ISO 8601) as a sentence takes it (``{day:date}``, without a zone beside it)."""
    return day_start(date.fromisoformat(day), _UTC)


def next_month(day: date) -> date:
    """The first day of the month after a day's."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def last_month(day: date) -> date:
    """The first day of the month before a day's."""
    return (day.replace(day=1) - _DAY).replace(day=1)


def finder(by: By, zone: ZoneInfo) -> Callable[[Instant], Period]:
    """``period_of`` for many moments in order: a period is worked out once."""
    found: Period | None = None

    def find(moment: Instant) -> Period:
        nonlocal found
        if found is None or not found.start <= moment < found.end:
            found = period_of(moment, by, zone)
        return found

    return find


def range_before(start: Instant, end: Instant, zone: ZoneInfo) -> tuple[Instant, Instant]:
    """The range to compare [start, end) with: for whole months as many months before, else as many
    days. It ends where the given one starts, and begins no earlier than in 1970 or the day before it."""
    first, after = day_of(start, zone), day_of(end, zone)
    floor = min(date(1970, 1, 1), first - _DAY)  # what is earlier than 1970 cannot be kept
    months = (after.year - first.year) * 12 + after.month - first.month
    whole = start == day_start(first.replace(day=1), zone) and end == day_start(after.replace(day=1), zone)
    if months > 0 and whole:
        year, month = divmod(first.year * 12 + first.month - 1 - months, 12)
        earlier = floor if year < floor.year else date(year, month + 1, 1)
        return day_start(earlier, zone), start
    days = max((after - first).days, 1)
    return day_start(first - timedelta(days=min(days, (first - floor).days)), zone), start
