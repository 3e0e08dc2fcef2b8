"""Closed days of the business and days on which somebody is away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant, day_of, from_datetime, to_datetime
from lcadmin.domain.lessons import CancelledBy, Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.periods import FIRST_YEAR, LAST_YEAR

LONGEST = 366
"""The most days that one entry has."""
LONGEST_REASON = 200
_FARTHEST = 366


@dataclass(frozen=True, slots=True)
class Closure:
    """From ``first`` to ``last`` (both included) the business is closed, or (``person_id``) somebody is away.
    Days are those of the business's zone. ``id`` is 0 until it is stored."""

    first: date
    last: date
    reason: str = ""
    person_id: int | None = None
    id: int = 0

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last

    def hits(self, lesson: Lesson, zone: ZoneInfo) -> bool:
        """Whether a class begins on one of the days and whoever it is about is in it."""
        if not self.covers(day_of(lesson.start, zone)):
            return False
        return self.person_id is None or any(s.person_id == self.person_id for s in lesson.standing)


def checked(closure: Closure) -> Closure:
    """With a clean reason. BadInput where it has no days, too many, or a reason that is no line."""
    if not 0 <= (closure.last - closure.first).days < LONGEST:
        raise BadInput("bad_days", most=LONGEST)
    for day in (closure.first, closure.last):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise BadInput("time_out_of_range", field="day", given=day.isoformat())
    reason = " ".join(closure.reason.split())
    if len(reason) > LONGEST_REASON:
        raise BadInput("bad_line", field="reason", most=LONGEST_REASON)
    return Closure(closure.first, closure.last, reason, closure.person_id, closure.id)


def closed_days(closures: Iterable[Closure]) -> frozenset[date]:
    """Every day on which the business as a whole is closed."""
    return frozenset(
        closure.first + timedelta(days=day)
        for closure in closures
        if closure.person_id is None
        for day in range((closure.last - closure.first).days + 1)
    )


def later(start: Instant, days: int, zone: ZoneInfo, is_open: Callable[[date], bool]) -> Instant | None:
    """The same wall-clock time so many days later; where that day is not open, as many days later again,
    and so on. None where no such day of the next year is open. ``days`` is 1 or more."""
    begin = to_datetime(start, zone)
    for ahead in range(days, _FARTHEST + 1, days):
        day = begin.date() + timedelta(days=ahead)
        if is_open(day):
            return from_datetime(begin.replace(year=day.year, month=day.month, day=day.day, fold=0))
    return None


def called_off_by(lesson: Lesson, person_id: int | None) -> CancelledBy:
    """Who a class is cancelled by when it falls on the days of a closure."""
    role = next((seat.role for seat in lesson.standing if seat.person_id == person_id), None)
    if role is None:
        return CancelledBy.OFFICE
    return CancelledBy.TUTOR if role is Role.TUTOR else CancelledBy.STUDENT
