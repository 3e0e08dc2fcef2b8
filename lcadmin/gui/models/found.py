"""What a list of very many rows is made of: its columns, and how its rows are found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from lcadmin.gui.models.columns import Column

R = TypeVar("R")
Q = TypeVar("Q")


@dataclass(frozen=True, slots=True)
class FoundColumn(Generic[R]):
    """A column by its name, which is what is remembered. ``usual`` ones are shown until somebody chooses,
    and then only where the list is ``room`` wide. ``fixed`` ones cannot be taken away."""

    key: str
    column: Column[R]
    sort: StrEnum | None = None
    usual: bool = True
    room: int = 0
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Finder(Generic[R, Q]):
    """Where the rows come from, all of it asked behind the window: the first rows of a query, the numbers
    of all, rows by their numbers. ``key`` is a row's number."""

    key: Callable[[R], int]
    first: Callable[[Q, int], list[R]]
    ids: Callable[[Q], Sequence[int]]
    rows: Callable[[Sequence[int]], list[R]]
