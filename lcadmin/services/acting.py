"""Recording what a user does, so that it can be undone (``undo.py``)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from lcadmin.domain.errors import Refusal
from lcadmin.domain.wording import Text
from lcadmin.services.ports import Desk, Joint

if TYPE_CHECKING:
    from lcadmin.services.tables import Tables

T = TypeVar("T")


def act(desk: Desk, text: Text | Callable[[T], Text], work: Callable[[Tables], T]) -> T:
    """Writes ``work`` as one action and waits for it. ``text`` is what stands after *Undo*, or makes it of
    what ``work`` returned. Where nothing was changed there is no action. Raises what ``work`` raises."""
    return LongAction(desk, text).write(work)


def as_one(desk: Desk) -> Desk:
    """A desk at which all that is done becomes one action, called by what is done last."""
    return replace(desk, joint=Joint())


class LongAction:
    """One action that is written in several pieces, one after the other. ``text`` as in ``act``."""

    def __init__(self, desk: Desk, text: Text | Callable[[Any], Text]) -> None:
        self._desk = desk
        self._joint = desk.joint or Joint()
        self._text = text

    @property
    def number(self) -> int | None:
        """The action's, once something was changed."""
        return self._joint.action

    def write(self, work: Callable[[Tables], T]) -> T:
        """Writes a piece and waits for it. Raises what ``work`` raises; then this piece changed nothing."""
        written = self._desk.store.write(lambda tables: self._recorded(tables, work))
        result, self._joint.action = written.result()
        return result

    def _recorded(self, tables: Tables, work: Callable[[Tables], T]) -> tuple[T, int | None]:
        desk, text = self._desk, self._text
        gone = tables.moved.mark()
        if gone is not None:  # what is changed here now would be lost at the next look
            words = gone.words(tables.settings.load().timezone)
            raise Refusal(words.key, **dict(words.params))
        number = tables.actions.begin(Text(""), desk.who, desk.clock.now(), self._joint.action)
        result = work(tables)
        kept = tables.actions.end(number, text if isinstance(text, Text) else text(result))
        return result, number if kept else None
