"""Series: when the lessons of a repeated class begin, keeping the wall clock across clock changes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant, from_datetime, to_datetime
from lcadmin.domain.periods import FIRST_YEAR, LAST_YEAR, monday_of

MOST = 1_000
"""The most lessons a series has."""

_MOST_WEEKS = 520


@dataclass(frozen=True, slots=True)
class Repeat:
    """How a class repeats: every ``every_weeks`` weeks (a week begins on Monday) on ``weekdays``
    (0 is Monday; None: the first lesson's own), until there are ``count`` lessons or ``until`` (that
    day included), whichever comes first."""

    every_weeks: int = 1
    weekdays: tuple[int, ...] | None = None
    count: int | None = None
    until: date | None = None


def starts(
    first: Instant, repeat: Repeat, zone: ZoneInfo, closed_days: Collection[date] = frozenset()
) -> list[Instant]:
    """When each lesson of a series begins, in order, at most 1,000.

    Each is at the wall-clock time of ``first`` in ``zone``. Where clocks skip that time the lesson is
    later by what they skip; where it comes twice, it is the first. Closed days are passed over and
    do not use up ``count``. Raises BadInput for a repeat without an end, without a lesson, or too long.
    """
    _check(repeat)
    begin = to_datetime(first, zone)
    found: list[Instant] = []
    for day in _days(begin.date(), repeat):
        if day in closed_days:
            continue
        if len(found) == MOST:
            raise BadInput("repeat_count", most=MOST)
        # The first lesson stands as it was given, also in the hour that comes twice.
        moment = first if day == begin.date() else _at(day, begin, zone)
        found.append(moment)
        if len(found) == repeat.count:
            break
    if not found:
        raise BadInput("repeat_none")
    return found


@dataclass(frozen=True, slots=True)
class Shift:
    """How far a lesson moves by the wall clock: so many days, and then to the time ``at`` of the day or,
    where that is None, by so many minutes."""

    days: int = 0
    minutes: int = 0
    at: time | None = None


def shifted(start: Instant, shift: Shift, zone: ZoneInfo) -> Instant:
    """``start`` moved on the wall clock of ``zone``. A time that clocks skip is later by what they skip, of
    one that comes twice it is the first; what is not moved at all stays the very moment. BadInput where that
    leaves the calendar."""
    begin = to_datetime(start, zone).replace(tzinfo=None)
    try:
        wall = begin + timedelta(days=shift.days, minutes=shift.minutes)
    except OverflowError:
        raise BadInput("bad_start") from None
    if shift.at is not None:
        wall = datetime.combine(wall.date(), shift.at)
    wall = wall.replace(fold=0)
    if wall == begin.replace(fold=0):
        return start
    if not FIRST_YEAR <= wall.year <= LAST_YEAR:
        raise BadInput("bad_start")
    return from_datetime(wall.replace(tzinfo=zone))


def on_day(start: Instant, day: date, zone: ZoneInfo) -> Instant:
    """``start`` on another day at the same time of the day. BadInput as ``shifted``."""
    return shifted(start, Shift(days=(day - to_datetime(start, zone).date()).days), zone)


def shift_between(before: Instant, after: Instant, zone: ZoneInfo) -> Shift:
    """What moves a lesson from ``before`` to ``after``, to move others of its series alike: the days, and the
    time of the day where that is another."""
    old, new = to_datetime(before, zone), to_datetime(after, zone)
    at = None if old.time() == new.time() else new.time().replace(fold=0)
    return Shift(days=(new.date() - old.date()).days, at=at)


def _check(repeat: Repeat) -> None:
    if not 1 <= repeat.every_weeks <= _MOST_WEEKS:
        raise BadInput("repeat_weeks")
    if repeat.weekdays is not None and not (repeat.weekdays and set(repeat.weekdays) <= set(range(7))):
        raise BadInput("repeat_weekdays")
    if repeat.count is None and repeat.until is None:
        raise BadInput("repeat_end")
    if repeat.count is not None and not 1 <= repeat.count <= MOST:
        raise BadInput("repeat_count", most=MOST)


def _days(first: date, repeat: Repeat) -> Iterator[date]:
    """The days of the series from ``first`` on. BadInput where it leaves the calendar."""
    weekdays = sorted({first.weekday()} if repeat.weekdays is None else set(repeat.weekdays))
    monday = monday_of(first)
    while True:
        for weekday in weekdays:
            day = monday + timedelta(days=weekday)
            if repeat.until is not None and day > repeat.until:
                return
            if day >= first:
                yield day
        if monday.toordinal() + 7 * repeat.every_weeks > date(LAST_YEAR, 12, 31).toordinal():
            raise BadInput("repeat_far")
        monday += timedelta(weeks=repeat.every_weeks)


def _at(day: date, begin: datetime, zone: ZoneInfo) -> Instant:
    # fold=0 reads a time that comes twice as its first, and one that is skipped by the clock as it
    # was before the change, which is later by just the hour that is skipped.
    return from_datetime(datetime.combine(day, begin.time().replace(fold=0), tzinfo=zone))
