"""How many rows of an import the writer is given at a time: few enough to hold nobody up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from lcadmin.services.ports import Desk
    from lcadmin.services.tables import Tables

T = TypeVar("T")

AIM_MS = 4
"""How long the writer may be at a piece before it commits. The commit costs about as much again, and
what the disk takes for it does not depend on the rows: together that stays well below the 20 ms that
nobody may hold the writer, also on a machine that has other things to do."""

_FIRST = 50
_LEAST = 30  # fewer cost nearly as much: a busy machine would be held up for longer by many more of them
_MOST = 2_000
_FASTER = 1.25
_REMEMBERED = 0.9


@dataclass(slots=True)
class Portion:
    """The size of the next piece, by how long the pieces before it took."""

    size: int = _FIRST
    least: int = _LEAST
    aim_ms: int = AIM_MS
    _a_row_ms: float = 0.0

    def took(self, rows: int, milliseconds: int) -> None:
        """The writer was at a piece of so many rows for so long: the next aims at ``aim_ms`` by what a
        row cost in the slowest pieces of late, so that most take less. It grows by no more than a
        quarter at once, and a single slow one halves it at most."""
        cost = milliseconds / max(rows, 1)
        self._a_row_ms = max(cost, self._a_row_ms * _REMEMBERED + cost * (1 - _REMEMBERED))
        fitting = self.aim_ms / self._a_row_ms if self._a_row_ms else _MOST
        self.size = round(min(max(fitting, self.size / 2, self.least), self.size * _FASTER + 1, _MOST))

    def write(self, desk: Desk, work: Callable[[Tables], T], rows: int) -> T:
        """Has the writer do a piece of ``work`` of so many rows, and learns from how long it was at it."""

        def timed(tables: Tables) -> tuple[T, int]:
            began = desk.clock.elapsed_ms()
            return work(tables), desk.clock.elapsed_ms() - began

        value, milliseconds = desk.store.write(timed).result()
        self.took(rows, milliseconds)
        return value

    def pieces(self, rows: Sequence[T]) -> Iterator[Sequence[T]]:
        """The rows in order, each time as many as the size then is."""
        first = 0
        while first < len(rows):
            piece = rows[first : first + self.size]
            first += len(piece)
            yield piece
