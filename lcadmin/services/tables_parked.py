"""What a journal import asks of the store: a place for its lines until all of them are there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class ParkedLine(NamedTuple):
    """A line of the file (its number is ``place``) that could be read, with the token in it."""

    token: str
    place: int
    text: str


class ParkedImport(NamedTuple):
    """An import and the zone of those arrivals in it that name none."""

    batch: int
    zone: str


class ParkedTable(Protocol):
    """No query of the journal sees what is parked. What was never accepted is dropped as a batch of
    lessons is (``LessonsTable.hidden_batches``, ``drop_hidden``)."""

    def open(self, zone: str) -> int:
        """Begins an import; returns its batch."""

    def add(self, batch: int, lines: Sequence[ParkedLine]) -> None:
        """Refusal ``batch_gone`` when the batch was dropped or accepted meanwhile."""

    def accept(self, batch: int) -> None:
        """From now on the lines go into the journal, whatever happens: one small write whatever their
        number. Refusal ``batch_gone`` when it was dropped meanwhile."""

    def accepted(self) -> list[ParkedImport]:
        """The accepted imports of which something may still be parked."""

    def first(self, batch: int, limit: int) -> list[ParkedLine]:
        """The next lines by token, then by place."""

    def remove(self, batch: int, lines: Sequence[ParkedLine]) -> None:
        """Refusal ``batch_gone`` when one of them is not there (any more)."""

    def close(self, batch: int) -> None:
        """Forgets an accepted import of which nothing is parked any more."""
