"""What can be undone and redone now; ``undo`` does it. The window asks this as it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lcadmin.domain.actions import Action, ActionState
from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from lcadmin.services.ports import Desk
    from lcadmin.services.tables import Tables


@dataclass(frozen=True, slots=True)
class Turnable:
    """What *Undo* and *Redo* would do now; None: nothing."""

    undo: Action | None = None
    redo: Action | None = None


def turnable(desk: Desk) -> Turnable:
    """What the next *Undo* and *Redo* are about. One that was broken off half way comes first."""
    with desk.store.read() as tables:
        return Turnable(next_action(tables, back=True), next_action(tables, back=False))


def next_action(tables: Tables, *, back: bool) -> Action | None:
    """The action that *Undo* (``back``) or *Redo* takes."""
    half_way = tables.actions.latest(ActionState.UNDOING if back else ActionState.REDOING)
    return half_way or tables.actions.latest(ActionState.DONE if back else ActionState.UNDONE)
