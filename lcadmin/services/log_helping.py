"""A helper that reads long class logs in a process of its own: what it is asked, and what it says.

It looks up and prepares the rows as well; what is left for this process is to write them.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from lcadmin.domain.class_logs import LogSource
from lcadmin.services.log_entries import LogsImport
from lcadmin.services.log_tables import ReadyPiece


@dataclass(frozen=True, slots=True)
class HelpJob:
    """The open import that the rows of these files (``LogFile.recipe``) are for."""

    source: LogSource
    import_id: int
    recipes: tuple[bytes, ...]


class ReadSoFar(NamedTuple):
    """How many rows are read, and what share of all that is."""

    rows: int
    share: float


Said = ReadyPiece | ReadSoFar | LogsImport
"""A piece to write, how far it is, or, at the end, what came of it all."""


class Helping(Protocol):
    """A helper at its work. Used by one thread."""

    def next(self) -> Said | None:
        """What it says next; None: nothing for a moment. UserError where it failed; Refusal
        ``log_helper_ended`` where it is gone before it was done."""

    def wrote(self, milliseconds: int) -> None:
        """Tells it that the piece it said before all others not yet written took so long."""

    def stir(self) -> None:
        """Whoever waits for what it says next waits no longer. Any thread may do so."""


class LogHelper(Protocol):
    """Starts helpers."""

    def begin(self, job: HelpJob) -> AbstractContextManager[Helping | None]:
        """One at work; None where none could be started. It is gone when the block is left."""
