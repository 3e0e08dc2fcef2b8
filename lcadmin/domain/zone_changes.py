"""When clocks change: the moments at which a zone's offset jumps, found by halving."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import DAY, MINUTE, SECOND, Instant, plus, to_datetime

_STEP = 7 * DAY  # no zone changes and changes back within a week
_MOST_YEARS = 400 * DAY


@dataclass(frozen=True, slots=True)
class ZoneChange:
    """One change of a zone's clocks. Offsets are seconds east of UTC; ``name`` is the abbreviation
    afterwards, ``summer`` whether it is summer time then."""

    at: Instant
    before: int
    after: int
    name: str
    summer: bool


def changes(zone: ZoneInfo, start: Instant, end: Instant) -> list[ZoneChange]:
    """Every change after ``start`` and not after ``end``, in order."""
    found: list[ZoneChange] = []
    left = start
    while left < end:
        right = Instant(min(left + _STEP, end))
        if offset(zone, left) != offset(zone, right):
            at = _between(zone, left, right)
            local = to_datetime(at, zone)
            found.append(
                ZoneChange(
                    at,
                    offset(zone, plus(at, -1)),
                    offset(zone, at),
                    local.tzname() or "",
                    bool(local.dst()),
                )
            )
        left = right
    return found


def clocks_change(zone: ZoneInfo, now: Instant, start: Instant) -> Instant | None:
    """The last change of the clocks between now and a class that starts within the next year or so,
    None where there is none."""
    until = Instant(min(start, now + _MOST_YEARS))
    between = changes(zone, now, until)
    return between[-1].at if between else None


def offset(zone: ZoneInfo, at: Instant) -> int:
    """Seconds east of UTC at this moment."""
    east = to_datetime(at, zone).utcoffset() or timedelta()
    return int(east.total_seconds())


def _between(zone: ZoneInfo, left: Instant, right: Instant) -> Instant:
    """The first moment with the new offset, to the second."""
    before, low, high = offset(zone, left), int(left), int(right)
    while high - low > SECOND:
        middle = (low + high) // 2
        if offset(zone, Instant(middle)) == before:
            low = middle
        else:
            high = middle
    minute = high // MINUTE * MINUTE  # clocks change at whole minutes
    return Instant(minute if minute > low - MINUTE else high)
