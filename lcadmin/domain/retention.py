"""Which automatic backups are kept: many of today, fewer the further back they lie."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import DAY, Instant, day_of, plus

LATEST = 8
"""The newest ones are always kept: at one every half hour, the last four hours."""

_FORESEEN = 3 * 366


@dataclass(frozen=True, slots=True)
class Keep:
    """For how many days, weeks and months back the last backup of each is kept."""

    days: int = 7
    weeks: int = 5
    months: int = 12


def superfluous(made: Sequence[Instant], keep: Keep, zone: ZoneInfo) -> set[Instant]:
    """Those of the backups, given by the moments they were made, that need not be kept.

    Counted are the days, weeks (from Monday) and months in ``zone`` that have a backup at all: a PC that
    was off for a month loses none for that. The newest ``LATEST`` always stay.
    """
    newest_first = sorted(set(made), reverse=True)
    kept = set(newest_first[:LATEST])
    kept |= _last_of_each(newest_first, keep.days, lambda day: day, zone)
    kept |= _last_of_each(newest_first, keep.weeks, lambda day: day.isocalendar()[:2], zone)
    kept |= _last_of_each(newest_first, keep.months, lambda day: (day.year, day.month), zone)
    return set(newest_first) - kept


def last_days(made: Sequence[Instant], keep: Keep, zone: ZoneInfo, now: Instant) -> dict[Instant, date]:
    """The day on which each of the backups goes by itself at the latest, where one is made every day from
    ``now`` on; one that is kept for more than ``_FORESEEN`` days is left out."""
    last: dict[Instant, date] = {}
    there = sorted(set(made))
    for day in range(1, _FORESEEN + 1):
        coming = plus(now, day * DAY)
        there.append(coming)
        gone = superfluous(there, keep, zone)
        there = [moment for moment in there if moment not in gone]
        for moment in gone.intersection(made):
            last[moment] = day_of(coming, zone)
        if len(last) == len(set(made)):
            break
    return last


def is_due(newest: Instant | None, now: Instant, every_ms: int) -> bool:
    """Whether it is time for another; also when the newest lies in the future (the clock was set back)."""
    return newest is None or now - newest >= every_ms or newest - now > DAY


def _last_of_each(
    newest_first: Iterable[Instant], many: int, period: Callable[[date], object], zone: ZoneInfo
) -> set[Instant]:
    last: dict[object, Instant] = {}
    for moment in newest_first:
        last.setdefault(period(day_of(moment, zone)), moment)
    return set(list(last.values())[:many])
