"""How many rows of an import the writer is given at a time: few enough to hold nobody up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

AIM_MS = 12
"""How long the writer may be at a piece before it commits: what is left of 20 ms is for the commit and for
what comes unexpected."""

_FIRST = 50
_LEAST = 50
_MOST = 2_000
_FASTER = 1.25


@dataclass(slots=True)
class Portion:
    """The size of the next piece, by how long the pieces before it took."""

    size: int = _FIRST
    least: int = _LEAST

    def took(self, rows: int, milliseconds: int) -> None:
        """A piece of so many rows held the writer so long: the next aims at ``AIM_MS``, but grows by
        no more than a quarter at once, and a single slow one halves it at most."""
        fitting = rows * AIM_MS / max(milliseconds, 1)
        self.size = round(min(max(fitting, self.size / 2, self.least), self.size * _FASTER + 1, _MOST))

    def pieces(self, rows: Sequence[T]) -> Iterator[Sequence[T]]:
        """The rows in order, each time as many as the size then is."""
        first = 0
        while first < len(rows):
            piece = rows[first : first + self.size]
            first += len(piece)
            yield piece
