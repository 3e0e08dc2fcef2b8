"""Which imported class is which of ours, where no token says so: by time and people.

Certain is only what excludes everything else: the same minute, the same tutor, the same students as
far as both sides name them, and no second candidate on either side. The rest is for a person, also where
the log names nobody: the dashboard's export of classes has no names, that of participants has them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from lcadmin.domain.instants import MINUTE, Instant

CERTAIN_MS = MINUTE
POSSIBLE_MS = 30 * MINUTE


@dataclass(frozen=True, slots=True)
class Side:
    """One class as one side knows it: a number there, its start, the names of its people, its title."""

    number: int
    start: Instant
    tutors: tuple[str, ...]
    students: tuple[str, ...]
    title: str = ""


class Likeness(IntEnum):
    NONE = 0
    POSSIBLE = 1
    CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Matching:
    """``certain``: log's number to ours. ``unsure``: each log that may be one of these of ours."""

    certain: Mapping[int, int]
    unsure: Mapping[int, tuple[int, ...]]


def likeness(ours: Side, log: Side) -> Likeness:
    """How sure it is that these two are one class."""
    apart = abs(ours.start - log.start)
    if apart > POSSIBLE_MS:
        return Likeness.NONE
    if not (_plain(log.tutors) or _plain(log.students)):
        alike = apart <= CERTAIN_MS or has_same_title(ours.title, log.title)
        return Likeness.POSSIBLE if alike else Likeness.NONE
    tutor = _share(ours.tutors, log.tutors)
    mine, theirs = _plain(ours.students), _plain(log.students)
    students = bool(mine & theirs)
    if not (tutor or students):
        return Likeness.NONE
    if apart <= CERTAIN_MS and tutor and students and (mine <= theirs or theirs <= mine):
        return Likeness.CERTAIN
    return Likeness.POSSIBLE


def match(ours: Sequence[Side], logs: Sequence[Side]) -> Matching:
    """Sets classes of both sides together. Whoever has two certain partners has none."""
    by_log: dict[int, list[tuple[Likeness, int]]] = {}
    nearest: dict[tuple[int, int], tuple[bool, int]] = {}  # what a person would look at first
    times: dict[int, int] = {}  # how often one of ours is a certain partner
    ordered = sorted(ours, key=lambda one: one.start)
    for log in logs:
        for one in _near(ordered, log.start):
            like = likeness(one, log)
            if like:
                by_log.setdefault(log.number, []).append((like, one.number))
                alike = has_same_title(one.title, log.title)
                nearest[log.number, one.number] = (not alike, abs(one.start - log.start))
                times[one.number] = times.get(one.number, 0) + (like is Likeness.CERTAIN)
    certain: dict[int, int] = {}
    for number, found in by_log.items():
        sure = [one for like, one in found if like is Likeness.CERTAIN]
        if len(sure) == 1 and times[sure[0]] == 1:
            certain[number] = sure[0]
    taken = set(certain.values())
    unsure = {
        number: left
        for number, found in by_log.items()
        if number not in certain
        and (
            left := tuple(
                one
                for like, one in sorted(
                    found, key=lambda pair: (-pair[0], *nearest[number, pair[1]], pair[1])
                )
                if one not in taken
            )
        )
    }
    return Matching(certain, unsure)


def has_same_title(one: str, other: str) -> bool:
    """Whether two titles say the same; one that says nothing is like none."""
    return bool(_plain((one,)) & _plain((other,)))


def _near(ordered: Sequence[Side], start: Instant) -> Iterable[Side]:
    first = bisect_left(ordered, start - POSSIBLE_MS, key=lambda one: one.start)
    for one in ordered[first:]:
        if one.start > start + POSSIBLE_MS:
            return
        yield one


def _share(some: Iterable[str], others: Iterable[str]) -> bool:
    return bool(_plain(some) & _plain(others))


def _plain(names: Iterable[str]) -> set[str]:
    return {" ".join(name.casefold().split()) for name in names if name.strip()}
