"""One session of a class while it is being counted, with the limits of the counting rules.

A session opens at a start, its origin, and has a sum of its own that the clock since the origin
bounds (rules 2, 4 and 6 of ``docs/counting.md``). It is the fold's working state and never leaves it.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field
from enum import Enum

from lcadmin.domain.instants import HOUR, SECOND, Instant
from lcadmin.domain.lesson_time import EventKind

LONGEST = 86_400  # seconds; a longer time is no time (rule 3)
TOLERANCE = 15 * SECOND  # what a sum may exceed the clock by (rule 4)
REJOIN = 75 * SECOND  # LearnCube gives 60 s to come back; 15 s for the messages' way (rules 2, 6, 7)
SAME_START = 60 * SECOND  # a start so soon after an end is the old one delivered again (rule 2)
LOST_FOR_GOOD = 90 * SECOND  # from here interrupted is called crashed (rule 7)
GRACE = 2 * HOUR  # after which a class that says nothing has ended or never was (rule 9)


class Opening(Enum):
    """What a session's origin rests on (rule 4)."""

    START = "start"
    CONNECT = "connect"  # no start came: somebody was let in before the first reported time
    REPORT = "report"  # not even that: the first reported time itself


@dataclass(slots=True)
class Gap:
    """Time before a segment that nothing explains (rule 6). ``left`` is milliseconds."""

    left: int
    before: EventKind


@dataclass(slots=True)
class Session:
    """``total`` and ``held`` are seconds, everything else that measures time is an Instant.

    ``lost`` is the last lost connection before the end; ``rejoined`` the first start within 75 s
    after it; ``away`` whether nobody has come back since. ``running_since`` is set while the class is
    on, ``last_sign`` is the latest start or return that says so. ``ended`` is the latest end.
    ``held`` adds up the unsettled repeats that the clock would allow together (rule 5).
    """

    origin: Instant
    opening: Opening
    total: int = 0
    held: int = 0
    running_since: Instant | None = None
    last_sign: Instant | None = None
    lost: Instant | None = None
    rejoined: Instant | None = None
    away: bool = False
    ended: Instant | None = None
    came_since_end: bool = False
    gaps: list[Gap] = field(default_factory=list)
    _largest: list[tuple[int, int]] = field(default_factory=list)

    def fits(self, seconds: int, at: Instant) -> bool:
        """Whether ``seconds`` more can have passed by ``at``, tolerance included (rule 4)."""
        return (self.total + seconds) * SECOND <= at - self.origin + TOLERANCE

    def room(self, at: Instant) -> int:
        """Whole seconds that the clock leaves by ``at``, without the tolerance, never below 0."""
        return max(0, (at - self.origin) // SECOND - self.total)

    def earliest(self) -> Instant:
        """The point where the next segment could begin (rule 6).

        After an end it is that end: what was taught before it is in the times before it.
        """
        known = (self.ended, self.rejoined, self.lost)
        return next((moment for moment in known if moment is not None), self.origin)

    def gap_before(self, seconds: int, at: Instant) -> int:
        """Milliseconds between the earliest point and a segment's own beginning; can be negative."""
        return at - seconds * SECOND - self.earliest()

    def leave_gap(self, milliseconds: int, before: EventKind) -> None:
        """Remember unexplained time."""
        heapq.heappush(self._largest, (-milliseconds, len(self.gaps)))
        self.gaps.append(Gap(milliseconds, before))

    def fill_gaps(self, seconds: int) -> None:
        """Time of a lost connection that its end overtook explains the largest gap first (rule 6)."""
        rest = seconds * SECOND
        while rest and self._largest:
            _, index = heapq.heappop(self._largest)
            gap = self.gaps[index]
            used = min(rest, gap.left)
            gap.left -= used
            rest -= used
            if gap.left:
                heapq.heappush(self._largest, (-gap.left, index))

    def unexplained(self) -> list[Gap]:
        """The gaps that are still longer than a rejoin takes."""
        return [gap for gap in self.gaps if gap.left > REJOIN]
