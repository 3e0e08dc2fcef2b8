"""What the services ask of the tables about one person: everything that is kept, and forgetting it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from lcadmin.domain.actions import Action
    from lcadmin.domain.handed import Handed
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.letters import LedgerEntry


class LoggedStay(NamedTuple):
    """What LearnCube's log says of a person in one class. ``attended`` is None where it does not say."""

    lesson_id: int
    start: Instant
    title: str
    name: str
    username: str
    attended: int | None
    joined: Instant | None
    left: Instant | None
    rating: float | None
    feedback: str


@dataclass(frozen=True, slots=True)
class Knock:
    """A message that asked whether the person may enter: when, to which class, and whether they might."""

    lesson_id: int
    at: Instant
    admitted: bool


class PersonalTable(Protocol):
    """What lies about one person in other tables than their own. Nothing here tells a link."""

    def handed(self, person_id: int) -> list[Handed]:
        """Every hand-out of the person's links, oldest first."""

    def letters(self, person_id: int) -> list[LedgerEntry]:
        """Letters about the person's classes, without their messages, oldest first."""

    def logged(self, person_id: int) -> list[LoggedStay]:
        """Rows of LearnCube's log with a number of one of the person's links, by start."""

    def knocks(self, person_id: int) -> Iterator[Knock]:
        """Messages with a number of one of the person's links, by class."""

    def actions(self, person_id: int) -> list[Action]:
        """What users did to the person's entry, contacts, links, credit or absences, as far as it can
        still be undone; newest first."""
