"""What an erasure asks of other files: copies, the safety copy, the list of who was erased."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from lcadmin.domain.erasing import Traces
    from lcadmin.domain.instants import Instant
    from lcadmin.services.ports import Store


@dataclass(frozen=True, slots=True)
class HeldCopy:
    """A copy of the database in which somebody still stands. ``automatic``: it goes by itself. ``older``:
    it is of an earlier format, so that nothing can be taken out of it; it can only be removed."""

    file: Path
    made: Instant
    automatic: bool
    older: bool = False


class PersonalFiles(Protocol):
    """Fulfilled by the store. Every method raises UserError where the disk or a file fails."""

    def remember(self, origin: str, person_id: int, at: Instant) -> None:
        """Adds to the list beside the data that is looked at when a copy was put back."""

    def remembered(self, origin: str) -> dict[int, Instant]:
        """Who of this database, by ``origin``, was erased, and when."""

    def holding(self, folder: Path, origin: str, person_id: int, neutral: str) -> list[HeldCopy]:
        """Copies in the data folder and in ``folder`` in which the person stands under another name than
        ``neutral``, newest first."""

    def change(self, copy: HeldCopy, work: Callable[[Store], None]) -> None:
        """Opens a copy as if it were the database, has ``work`` change it, and puts it back in its place
        with nothing of before left in it. One of an earlier format is removed."""

    def clean_safety_copy(self, traces: Traces, lessons: Collection[int]) -> None:
        """Takes the words out of the safety copy; messages, and what is needed for a rebuild, stay.
        ``lessons`` are the person's classes."""

    def forget_filter(self, person_id: int) -> None:
        """The window's remembered filter loses the person."""

    def wipe(self) -> bool:
        """Writes the database's file anew, so that nothing of what was removed stands in it. False: another
        program has the folder, which will do so."""

    def is_small(self) -> bool:
        """Whether that takes no longer than a moment."""
