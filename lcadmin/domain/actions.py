"""What a user's action changed, row by row, and what takes it back.

An action is recorded as it happens (``store/actions.py``): every row as it was and as it then stood. Taking
it back and doing it again are the same work in two directions: ``steps`` says from which state to which.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum

from lcadmin.domain.instants import Instant
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.wording import Text

Value = str | int | float | None
Fields = Mapping[str, Value]


class ActionState(StrEnum):
    """Where an action stands in the history."""

    DONE = "done"
    UNDONE = "undone"
    KEPT = "kept"  # done, and something stands in the way of taking it back
    UNDOING = "undoing"  # a big one, half way back
    REDOING = "redoing"  # a big one, half way forth
    GONE = "gone"  # out of the history


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a user did: what in words ("move of …"), who and when. ``place`` is how many steps of
    a big one that is half way are behind it."""

    id: int
    text: Text
    who: str
    at: Instant
    state: ActionState = ActionState.DONE
    place: int = 0


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row of a table before and after; None: it was not there. ``key`` names it within the table."""

    table: str
    key: str
    before: Fields | None
    after: Fields | None

    @property
    def opposite(self) -> RowChange:
        return RowChange(self.table, self.key, self.after, self.before)


def net(changes: Iterable[RowChange]) -> tuple[RowChange, ...]:
    """What remains of changes in the order they were made: one for each row that is not as it was, in the
    order in which the rows were first touched."""
    found: dict[tuple[str, str], RowChange] = {}
    for change in changes:
        name = change.table, change.key
        first = found.get(name)
        found[name] = RowChange(*name, change.before if first is None else first.before, change.after)
    return tuple(change for change in found.values() if change.before != change.after)


def steps(changes: Iterable[RowChange], parents_first: Sequence[str], *, back: bool) -> tuple[RowChange, ...]:
    """The changes to make to take an action back (or, not ``back``, to do it again), in an order that never
    leaves a row without its parent: new rows by ``parents_first``, changed ones, removed ones the other way
    round. The latest changes are taken back first."""
    given = net(changes)
    turned = [change.opposite for change in reversed(given)] if back else list(given)
    rank = {table: place for place, table in enumerate(parents_first)}

    def order(change: RowChange) -> tuple[int, int]:
        if change.before is None:
            return 0, rank[change.table]
        return (1, 0) if change.after is not None else (2, -rank[change.table])

    return tuple(sorted(turned, key=order))


def applied(step: RowChange, present: Fields | None, loose: Collection[str]) -> Fields | None:
    """The row as it is to stand (None: removed) once ``step`` is made on the row as it stands now.

    ChangedSince (raised) where the row is no longer as the step expects. ``loose`` columns are counted by the
    program, not set by people: they neither stand in the way nor are they set back, unless the action itself
    changed them.
    """
    before, after = step.before, step.after
    if before is None or present is None:
        if before is not None or present is not None:
            raise ChangedSince
        return after
    if after is None:
        if any(present.get(name) != value for name, value in before.items() if name not in loose):
            raise ChangedSince
        return None
    wanted = {name: value for name, value in after.items() if before.get(name) != value}
    for name, value in before.items():
        if (name in wanted or name not in loose) and name in present and present[name] != value:
            raise ChangedSince
    return {**present, **{name: value for name, value in wanted.items() if name in present}}


class ChangedSince(Exception):
    """A row is not as an action left it."""
