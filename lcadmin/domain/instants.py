"""Moments and spans of time, as the whole program passes them around.

An ``Instant`` is an integer of UTC milliseconds since 1970. Integers are exact, sort, survive
SQLite and JSON unchanged and cannot forget their time zone; a ``datetime`` appears only where a
person reads or types one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import NewType
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import BadInput
from lcadmin.domain.quick_dataclass import dataclass

Instant = NewType("Instant", int)

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, ``start`` included, ``end`` excluded; ``end`` None means it still lasts."""

    start: Instant
    end: Instant | None

    def overlaps(self, start: Instant, end: Instant) -> bool:
        """Whether any moment of [start, end) lies in this span."""
        return self.start < end and (self.end is None or start < self.end)


def plus(moment: Instant, milliseconds: int) -> Instant:
    """``moment`` moved by ``milliseconds`` (negative: earlier)."""
    return Instant(moment + milliseconds)


def from_datetime(moment: datetime) -> Instant:
    """An aware datetime as an Instant, truncated to milliseconds. Raises ValueError on a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a datetime without a zone is not a moment")
    return Instant((moment - _EPOCH) // timedelta(milliseconds=1))


def to_datetime(moment: Instant, zone: ZoneInfo | None = None) -> datetime:
    """An Instant as an aware datetime, in ``zone`` or UTC."""
    at = _EPOCH + timedelta(milliseconds=moment)
    return at if zone is None else at.astimezone(zone)


def iso(moment: Instant) -> str:
    """ISO 8601 in UTC with ``Z``; milliseconds only where there are any."""
    seconds, milliseconds = divmod(moment, SECOND)
    return _iso_second(seconds) + (f".{milliseconds:03d}Z" if milliseconds else "Z")


@lru_cache(maxsize=256)
def _iso_second(seconds: int) -> str:
    """Kept, because under load many moments lie in one second, and this is most of what a line costs."""
    return to_datetime(Instant(seconds * SECOND)).strftime("%Y-%m-%dT%H:%M:%S")


def parse(text: str, zone: ZoneInfo, field: str = "time") -> Instant:
    """ISO 8601 text as an Instant; without an offset it is wall-clock time in ``zone``.

    A date alone is its first moment. Raises BadInput naming ``field``. A wall-clock time that a
    clock change skips or repeats is refused or taken as its first occurrence, respectively.
    """
    given = text.strip()
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        raise BadInput("bad_time", field=field, given=text) from None
    if not given.isascii():
        raise BadInput("bad_time", field=field, given=text)
    if not 1970 <= moment.year <= 9998:
        raise BadInput("time_out_of_range", field=field, given=text)
    if moment.tzinfo is not None:
        return from_datetime(moment)
    return at_wall_clock(moment, zone, field)


def at_wall_clock(moment: datetime, zone: ZoneInfo, field: str = "time") -> Instant:
    """A naive wall-clock time in ``zone`` as an Instant; BadInput if a clock change skips it."""
    aware = moment.replace(tzinfo=zone)
    if aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != moment:
        raise BadInput("skipped_time", field=field, given=f"{moment:%Y-%m-%d %H:%M}", zone=zone.key)
    return from_datetime(aware)


def is_date(text: str) -> bool:
    """Whether ``text`` is a date without a time (``2026-11-23``)."""
    try:
        date.fromisoformat(text.strip())
    except ValueError:
        return False
    return True


def day_start(day: date, zone: ZoneInfo) -> Instant:
    """The first moment of ``day`` in ``zone``, also where a clock change skips midnight (or, as once
    at the date line, the whole day: then the first moment after it)."""
    midnight = from_datetime(datetime.combine(day, time(), tzinfo=zone))
    if to_datetime(midnight, zone).replace(tzinfo=None) == datetime.combine(day, time()):
        return midnight
    before, first = midnight - 2 * HOUR, int(midnight)
    while first - before > 1:
        middle = (before + first) // 2
        if day_of(Instant(middle), zone) < day:
            before = middle
        else:
            first = middle
    return Instant(first)


def day_of(moment: Instant, zone: ZoneInfo) -> date:
    """The calendar day of ``moment`` in ``zone``."""
    return to_datetime(moment, zone).date()
