"""What the services ask of the tables for erasing somebody's personal data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from lcadmin.domain.erasing import Traces
    from lcadmin.domain.instants import Instant


class ErasureState(StrEnum):
    """How far an erasure is."""

    OPEN = "open"  # its words are still being looked for
    WIPING = "wiping"  # the rows are clean; the file is not written anew yet
    DONE = "done"


class Erasure(NamedTuple):
    """Somebody whose data were erased, or are being. ``name`` is what they are called now; ``traces`` is None
    once nothing is looked for any more."""

    person_id: int
    at: Instant
    name: str
    state: ErasureState
    traces: Traces | None = None


class FoundText(NamedTuple):
    """A row in whose free texts a word stands. ``own``: it is one of the person's rows."""

    table: str
    key: int | str
    own: bool


class ErasingTable(Protocol):
    """Clears one person out of every table, piece by piece; each piece may be done again."""

    def origin(self) -> str:
        """By what name this database and its copies know one another."""

    def get(self, person_id: int) -> Erasure | None: ...

    def all(self) -> list[Erasure]:
        """By the person's number."""

    def is_there(self, person_id: int) -> bool:
        """Whether there is such a person, erased or not."""

    def put(self, erasure: Erasure) -> None: ...

    def is_shared(self, person_id: int, word: str) -> bool:
        """Whether somebody else who was not removed has this word in their entry or their contacts'."""

    def counts(self, person_id: int) -> Mapping[str, int]:
        """How many rows of the person's each kind of thing has, by what is taken
        away or left ("contacts", "absences", "links", "letters", "logged", "classes", "credit",
        "paid")."""

    def named_in_settings(self, traces: Traces) -> bool:
        """Whether the business's own settings or texts hold a word: they are not touched."""

    def strip(self, traces: Traces, at: Instant) -> None:
        """The entry becomes ``neutral`` with nothing beside it, and is seen no more."""

    def theirs(self, traces: Traces) -> Mapping[str, Sequence[int]]:
        """The rows that are the person's alone, by kind: contacts, absences, hand-outs, letters, what the log
        says of them. Looks through whole tables."""

    def forget_rows(self, traces: Traces, kind: str, rows: Sequence[int]) -> None:
        """Removes or empties some of these rows."""

    def found(self, traces: Traces) -> Iterator[FoundText]:
        """Rows of any table in whose free texts a word stands; looks through everything."""

    def clean(self, traces: Traces, rows: Sequence[FoundText]) -> None:
        """Takes the words out of these rows, with all that follows (seal, search)."""

    def told_of(self, traces: Traces) -> list[int]:
        """Actions of the history that touched or name the person."""

    def forget_action(self, action: int, limit: int) -> int:
        """Takes up to ``limit`` rows of an action out of the history, with the last one itself; how many."""

    def tidy_search(self, table: str, pages: int) -> bool:
        """Works on a search index, so that nothing of what was taken out is left in it; False: it is done."""

    def is_given(self, number: int) -> bool:
        """Whether people have got numbers up to this one."""

    def keep_numbers(self, above: int) -> None:
        """From now on no person gets a number that is not above this one."""
