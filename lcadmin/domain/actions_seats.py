"""What an action's steps mean for who is in a class.

Links are not rows to be put back: one that was revoked never works again, and whoever comes back gets a
new one. So a step on a class's seats is read as somebody joining, leaving, or being excused, and made anew
by person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from lcadmin.domain.actions import Fields, RowChange
from lcadmin.domain.people import Role

TABLE = "seats"
_ONLY = frozenset({"revoked_at", "excused", "digest"})


class Move(Enum):
    """What a step means for somebody in a class."""

    JOIN = "join"
    LEAVE = "leave"
    EXCUSE = "excuse"
    NOTHING = "nothing"
    PLAIN = "plain"  # a row like any other: the seat changed hands, or comes and goes with its class


@dataclass(frozen=True, slots=True)
class Whole:
    """The classes and the people that are made or removed by the same action: their seats come and go with
    them as they were."""

    lessons: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()

    @classmethod
    def of(cls, steps: Iterable[RowChange]) -> Whole:
        found: dict[str, set[int]] = {"lessons": set(), "people": set()}
        for step in steps:
            if step.table in found and (step.before is None or step.after is None):
                found[step.table].add(int((step.after or step.before or {})["id"] or 0))
        return cls(frozenset(found["lessons"]), frozenset(found["people"]))


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in one class, as tutor or student."""

    lesson_id: int
    person_id: int
    role: Role


def member(step: RowChange) -> Member:
    """Whose seat a step is about."""
    fields = step.after or step.before or {}
    return Member(int(fields["lesson_id"] or 0), int(fields["person_id"] or 0), Role(str(fields["role"])))


def move(step: RowChange, whole: Whole) -> Move:
    """What a step of the seats' table means."""
    before, after, who = step.before, step.after, member(step)
    if who.lesson_id in whole.lessons or who.person_id in whole.people:
        return Move.PLAIN
    if before is not None and after is not None:
        if any(before.get(name) != value for name, value in after.items() if name not in _ONLY):
            return Move.PLAIN
        if _stands(before) and _stands(after):
            return Move.EXCUSE
    if _stands(before) == _stands(after):
        return Move.NOTHING
    return Move.JOIN if _stands(after) else Move.LEAVE


def renewed(steps: Iterable[RowChange], whole: Whole) -> frozenset[Member]:
    """Who has one link in the place of another: both stay as they are."""
    moves = [(member(step), move(step, whole)) for step in steps if step.table == TABLE]
    joining = {who for who, what in moves if what is Move.JOIN}
    return frozenset(who for who, what in moves if what is Move.LEAVE and who in joining)


def _stands(seat: Fields | None) -> bool:
    return seat is not None and seat["revoked_at"] is None
