"""What a column of a list shows of a row: its words, its chip, its buttons. No widgets, no SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.gui.tokens import Kind

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Mark:
    """A chip in a cell. ``Kind.PLAIN`` is muted text without a ground."""

    text: str
    kind: Kind = Kind.NEUTRAL


@dataclass(frozen=True, slots=True)
class CellButton:
    """A button in a cell; ``key`` says which it is when it is clicked."""

    key: str
    text: str
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column. ``text`` is also what is copied, searched and read aloud.

    ``right`` is for numbers. ``detail`` is a second, muted line, which with ``across`` runs on under
    the columns after it. ``stretch`` above 0 takes a share of the room that is left, and gives room up
    first. ``sort`` makes the head clickable. A column with a ``spare`` above 0 is left out where all are
    too wide for the list, the highest first.
    """

    title: str
    text: Callable[[R], str]
    right: bool = False
    bold: bool = False
    muted: bool = False
    stretch: int = 0
    detail: Callable[[R], str] | None = None
    across: bool = False
    mark: Callable[[R], Mark | None] | None = None
    buttons: Callable[[R], Sequence[CellButton]] | None = None
    tip: Callable[[R], str] | None = None
    sort: Callable[[R], Any] | None = None
    spare: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """All that is drawn of one cell; ``text`` is empty where a chip or buttons stand for it."""

    column: Column[Any]
    text: str = ""
    detail: str = ""
    mark: Mark | None = None
    buttons: Sequence[CellButton] = ()


def chip_column(title: str, mark: Callable[[R], Mark | None], *, stretch: int = 0) -> Column[R]:
    """A column that shows a state; its text is the chip's."""

    def words(row: R) -> str:
        found = mark(row)
        return found.text if found else ""

    return Column(title, words, mark=mark, stretch=stretch)


def button_column(buttons: Callable[[R], Sequence[CellButton]]) -> Column[R]:
    """A column of buttons, without a title."""
    return Column("", lambda row: ", ".join(button.text for button in buttons(row)), buttons=buttons)
