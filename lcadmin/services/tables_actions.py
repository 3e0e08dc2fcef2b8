"""What the services ask of the store's record of users' actions; one of the Protocols of ``tables.py``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lcadmin.domain.actions import Action, ActionState, RowChange
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.wording import Text


class ActionsTable(Protocol):
    """Between ``begin`` and ``end`` the store records by itself every row that is changed in a table that
    can be undone. The history is bounded: what is too old is no longer in it."""

    @property
    def parents_first(self) -> Sequence[str]:
        """The tables that can be undone, each after those that it refers to."""

    def begin(self, text: Text, who: str, at: Instant, action: int | None = None) -> int:
        """Begins to record an action, or goes on with one; returns its number. ValueError while one is
        being recorded."""

    def end(self, action: int, text: Text | None = None) -> bool:
        """Ends recording; False, and no action remains, where nothing was changed. ``text`` replaces what
        was given at the beginning. What was undone before can no longer be redone."""

    def get(self, action: int) -> Action:
        """NotFound where it is not (or no longer) in the history."""

    def latest(self, state: ActionState) -> Action | None:
        """The latest one in that state (of those undone, the one that was undone last)."""

    def history(self, limit: int) -> list[Action]:
        """Newest first."""

    def changes(self, action: int) -> list[RowChange]:
        """Every row that it changed, in order."""

    def put_state(self, action: int, state: ActionState, place: int = 0) -> None: ...

    def may_put(self, step: RowChange) -> None:
        """Refusal where ``put`` would refuse, as far as can be seen without trying."""

    def put(self, step: RowChange) -> None:
        """Gives a row its state after ``step``, with all that hangs on it (seal, search, memory, notice).
        Refusal naming it where it is no longer as it was before ``step``, or is needed by another row."""

    def is_batch_used(self, batch: int, action: int, after: int | None = None) -> bool:
        """Whether a class of a batch was heard of, counted, or changed by an action later than ``action``;
        with ``after``, heard of only beyond that number of the journal, which is quick."""
