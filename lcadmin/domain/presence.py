"""Who was in a class: when each person was let in, as far as LearnCube says. It never says who left."""

from __future__ import annotations

from dataclasses import dataclass

from lcadmin.domain.instants import SECOND, Instant, plus
from lcadmin.domain.lesson_time import EventKind, LessonTime
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role


@dataclass(frozen=True, slots=True)
class Presence:
    """One person of a class. ``first`` and ``latest`` are when they were let in, None where no message
    says so; ``count`` is how often. ``part`` is False for somebody whose link was taken back."""

    person_id: int
    name: str
    role: Role
    first: Instant | None = None
    latest: Instant | None = None
    count: int = 0
    excused: bool = False
    part: bool = True


def presences(lesson: Lesson, time: LessonTime) -> tuple[Presence, ...]:
    """Everybody of the class, tutors first, then those who came by a link that is no good any more.
    What somebody did with an older link is theirs too."""
    standing = lesson.standing
    seats = [*standing, *(seat for seat in lesson.seats if seat not in standing)]
    arrivals = {arrival.user_id: arrival for arrival in time.arrivals}
    found: dict[int, Presence] = {}
    for seat in seats:
        here = [
            arrivals[one.user_id]
            for one in seats
            if one.person_id == seat.person_id and one.user_id in arrivals
        ]
        part = seat in standing
        if seat.person_id in found or not (part or here):
            continue
        found[seat.person_id] = Presence(
            seat.person_id,
            seat.name,
            seat.role,
            min((arrival.first for arrival in here), default=None),
            max((arrival.latest for arrival in here), default=None),
            sum(arrival.count for arrival in here),
            seat.excused,
            part,
        )
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of class that counts: when it was, and how many seconds. ``lost`` is whether a lost
    connection ended it."""

    start: Instant
    end: Instant
    seconds: int
    lost: bool


def parts(time: LessonTime) -> tuple[Part, ...]:
    """The stretches that the total is made of, in order; a part begins where the one before it ended at
    the earliest. ``time`` is one with steps."""
    found: list[Part] = []
    for step in sorted(time.steps, key=lambda one: one.at):
        if step.counted:
            begin = plus(step.at, -step.counted * SECOND)
            start = max(begin, found[-1].end) if found else begin
            lost = step.kind is EventKind.CRASH
            found.append(Part(start, max(start, step.at), step.counted, lost))
    return tuple(found)
