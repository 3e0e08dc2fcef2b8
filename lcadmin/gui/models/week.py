"""Where the classes of a week stand in a calendar: by the wall clock of one zone, side by side where they
overlap. No widgets, no SQL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import MINUTE, Instant, from_datetime, to_datetime

DAY_MINUTES = 24 * 60
_LEAST_MINUTES = 20
"""A class is drawn at least so long, so that one can read and grasp it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A class that wants a place."""

    id: int
    start: Instant
    end: Instant


@dataclass(frozen=True, slots=True)
class Block:
    """A class on one day, or the part of it that is on that day. ``top`` and ``bottom`` are minutes of the
    wall clock; it stands in column ``column`` of ``columns``."""

    id: int
    day: int
    top: int
    bottom: int
    column: int = 0
    columns: int = 1
    first: bool = True


@dataclass(frozen=True, slots=True)
class More:
    """So many classes of one stretch of a day found no room of their own. What stands for them has a
    ``place`` in the last column there; its number is below 0."""

    place: Block
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """Everything that is drawn."""

    blocks: tuple[Block, ...]
    more: tuple[More, ...] = ()

    @property
    def places(self) -> tuple[Block, ...]:
        """Where anything stands."""
        return (*self.blocks, *(one.place for one in self.more))


def on_days(entries: Sequence[Entry], monday: date, zone: ZoneInfo) -> list[Block]:
    """When the classes of the week that begins on ``monday`` are on each day, in order. For very many of them
    that takes its time: not on the window's thread."""
    parts = [part for entry in entries for part in _parts(entry, monday, zone)]
    return sorted(parts, key=lambda block: (block.day, block.top, -block.bottom, block.id))


def lay_out(parts: Sequence[Block], most: int = 4) -> Laid:
    """Gives places to what ``on_days`` found, at most ``most`` side by side."""
    blocks, more = list[Block](), list[More]()
    for cluster in _clusters(parts):
        placed, left = _place(cluster, most)
        blocks += placed
        if left:
            columns = max((part.columns for part in placed), default=1)
            top, bottom = min(part.top for part in left), max(part.bottom for part in left)
            place = Block(-1 - len(more), left[0].day, top, bottom, columns - 1, columns)
            more.append(More(place, tuple(part.id for part in left)))
    return Laid(tuple(blocks), tuple(more))


def moment(monday: date, day: int, minute: int, zone: ZoneInfo) -> Instant:
    """The moment of a place in the calendar. What a clock change skips is later by what it skips; of what
    comes twice it is the first."""
    at = datetime.combine(monday + timedelta(days=day), time(), tzinfo=zone) + timedelta(minutes=minute)
    return from_datetime(at.replace(fold=0))


def skipped(monday: date, day: int, zone: ZoneInfo) -> tuple[int, int] | None:
    """The minutes of a day that its clock skips, if there are any."""
    gap = [
        quarter
        for quarter in range(0, DAY_MINUTES, 15)
        if _minute(moment(monday, day, quarter, zone), zone) != quarter
    ]
    return (gap[0], gap[-1] + 15) if gap else None


def _minute(at: Instant, zone: ZoneInfo) -> int:
    local = to_datetime(at, zone)
    return local.hour * 60 + local.minute


def _parts(entry: Entry, monday: date, zone: ZoneInfo) -> Iterator[Block]:
    """By the wall clock, but never shorter than it really lasts: in the night when an hour comes twice a
    class may end at an earlier time than it began."""
    start, end = to_datetime(entry.start, zone), to_datetime(entry.end, zone)
    day = (start.date() - monday).days
    top = start.hour * 60 + start.minute
    by_clock = (end.date() - start.date()).days * DAY_MINUTES + end.hour * 60 + end.minute
    bottom = max(by_clock, top + (entry.end - entry.start) // MINUTE)
    first = True
    while bottom > 0:
        if 0 <= day < 7:
            shown = min(bottom, DAY_MINUTES)
            begin = min(top, max(0, DAY_MINUTES - _LEAST_MINUTES))
            yield Block(entry.id, day, begin, max(shown, begin + _LEAST_MINUTES), first=first)
        day, top, bottom, first = day + 1, 0, bottom - DAY_MINUTES, False


def _clusters(parts: Sequence[Block]) -> Iterator[list[Block]]:
    """Stretches of a day in which each class overlaps another one."""
    cluster, day, until = list[Block](), -1, 0
    for part in parts:
        if cluster and (part.day != day or part.top >= until):
            yield cluster
            cluster, until = [], 0
        cluster.append(part)
        day, until = part.day, max(until, part.bottom)
    if cluster:
        yield cluster


def _place(cluster: Sequence[Block], most: int) -> tuple[list[Block], list[Block]]:
    """Each in the first column that is free; those who find none are left. Where some are left, the last
    column is kept free for saying so."""
    placed, left = _within(cluster, most)
    if left:
        placed, left = _within(cluster, most - 1)
    columns = max((part.column for part in placed), default=-1) + 1 + bool(left)
    return [replace(part, columns=columns) for part in placed], left


def _within(cluster: Sequence[Block], room: int) -> tuple[list[Block], list[Block]]:
    ends, placed, left = list[int](), list[Block](), list[Block]()
    for part in cluster:
        free = next((place for place, end in enumerate(ends) if end <= part.top), len(ends))
        if free >= room:
            left.append(part)
            continue
        if free == len(ends):
            ends.append(0)
        ends[free] = part.bottom
        placed.append(replace(part, column=free))
    return placed, left
