"""Recording what a user does, so that it can be undone (``undo.py``)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from lcadmin.domain.wording import Text
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

T = TypeVar("T")


def act(desk: Desk, text: Text | Callable[[T], Text], work: Callable[[Tables], T]) -> T:
    """Writes ``work`` as one action and waits for it. ``text`` is what stands after *Undo*, or makes it of
    what ``work`` returned. Where nothing was changed there is no action. Raises what ``work`` raises."""

    def recorded(tables: Tables) -> T:
        action = tables.actions.begin(
            text if isinstance(text, Text) else Text(""), desk.who, desk.clock.now()
        )
        result = work(tables)
        tables.actions.end(action, None if isinstance(text, Text) else text(result))
        return result

    return desk.store.write(recorded).result()


class LongAction:
    """One action that is written in several pieces, one after the other."""

    def __init__(self, desk: Desk, text: Text) -> None:
        self.number: int | None = None  # once something was changed
        self._desk = desk
        self._text = text

    def write(self, work: Callable[[Tables], T]) -> T:
        """Writes a piece and waits for it. Raises what ``work`` raises; then this piece changed nothing."""
        result, self.number = self._desk.store.write(lambda tables: self._recorded(tables, work)).result()
        return result

    def _recorded(self, tables: Tables, work: Callable[[Tables], T]) -> tuple[T, int | None]:
        number = tables.actions.begin(self._text, self._desk.who, self._desk.clock.now(), self.number)
        result = work(tables)
        return result, number if tables.actions.end(number) else None
