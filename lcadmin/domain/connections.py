"""How well the line held: lost connections, how long until people were back, and who was not let in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lcadmin.domain.instants import SECOND, Instant
from lcadmin.domain.lesson_time import EventKind, Step, Verdict

_SAID_AGAIN = frozenset({Verdict.REPEAT, Verdict.HELD, Verdict.INVALID})


@dataclass(frozen=True, slots=True)
class Losses:
    """A class's lost connections: how many, and the seconds until somebody was back, of those that were
    followed by a return."""

    crashes: int = 0
    rejoins: tuple[int, ...] = ()


def losses(steps: Iterable[Step]) -> Losses:
    """What a class's explained time says of its line. A lost connection that was told again is one."""
    crashes = 0
    rejoins: list[int] = []
    lost: Instant | None = None
    for step in steps:
        if step.kind is EventKind.CRASH and step.verdict not in _SAID_AGAIN:
            crashes += 1
            lost = step.at
        elif step.kind in (EventKind.START, EventKind.CONNECT) and lost is not None:
            rejoins.append(max(0, step.at - lost) // SECOND)
            lost = None
        elif step.kind is EventKind.END:
            lost = None
    return Losses(crashes, tuple(rejoins))


@dataclass(slots=True)
class ConnectionRow:
    """One class, or the sum of a week's or month's. Seconds of all returns together and of the longest;
    ``refusals`` are entries that were turned away."""

    title: str
    start: Instant
    classes: int = 1
    crashes: int = 0
    rejoins: int = 0
    rejoin_seconds: int = 0
    longest_rejoin: int | None = None
    refusals: int = 0
    in_review: int = 0
    lesson_id: int | None = None

    @property
    def not_back(self) -> int:
        """Lost connections after which nobody was heard of again in the class."""
        return self.crashes - self.rejoins

    @property
    def average_rejoin(self) -> int | None:
        """Seconds until somebody was back, on average, half up; None where nobody had to."""
        return (self.rejoin_seconds * 2 + self.rejoins) // (self.rejoins * 2) if self.rejoins else None


@dataclass(frozen=True, slots=True)
class Refused:
    """Entries to one class that were turned away; ``shown``: the class is on the report for itself too."""

    lesson_id: int
    start: Instant
    entries: int
    shown: bool


def put_refused(rows: Sequence[ConnectionRow], refused: Iterable[Refused]) -> None:
    """Adds refused entries to the weeks or months they belong to; both in order of start."""
    ahead = iter(refused)
    one = next(ahead, None)
    for place, row in enumerate(rows, 1):
        last = place == len(rows)
        while one is not None and (last or one.start < rows[place].start):
            row.refusals += one.entries
            row.classes += not one.shown
            one = next(ahead, None)


def totals(rows: Iterable[ConnectionRow]) -> ConnectionRow:
    """The sum of the rows."""
    whole = ConnectionRow("", Instant(0), classes=0)
    for row in rows:
        _add(whole, row)
    return whole


def _add(into: ConnectionRow, row: ConnectionRow) -> None:
    into.classes += row.classes
    into.crashes += row.crashes
    into.rejoins += row.rejoins
    into.rejoin_seconds += row.rejoin_seconds
    if row.longest_rejoin is not None:
        into.longest_rejoin = max(into.longest_rejoin or 0, row.longest_rejoin)
    into.refusals += row.refusals
    into.in_review += row.in_review
