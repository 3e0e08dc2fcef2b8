"""What the services ask of the store about lists of received messages: the filter and the order."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from lcadmin.domain.quick_dataclass import dataclass

if TYPE_CHECKING:
    from lcadmin.domain.deliveries import Delivery, Outcome
    from lcadmin.domain.instants import Instant


class MessageKind(StrEnum):
    """What LearnCube says with a message, by the names that it has for it."""

    ENTER = "connect_lesson"
    START = "start_lesson"
    END = "end_lesson"
    LOST = "crash_lesson"


class MessageSort(StrEnum):
    """The columns of the list; what is equal stands by time of arrival, under a person class by class.
    Messages of no class (of nobody)
    come last in either direction where that is what they are sorted by."""

    TIME = "time"
    KIND = "kind"
    CLASS = "class"
    WHO = "who"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class MessageQuery:
    """A filter over messages; None and "" mean no limit. ``start``/``end`` bound the arrival (inclusive,
    exclusive); ``accepted`` is what was answered, yes or no. Every word of ``search`` must be in the title
    of the class or the name of whoever the message is about; a whole token is found too."""

    start: Instant | None = None
    end: Instant | None = None
    kind: MessageKind | None = None
    outcome: Outcome | None = None
    accepted: bool | None = None
    lesson_id: int | None = None
    person_id: int | None = None
    search: str = ""
    sort: MessageSort = MessageSort.TIME
    descending: bool = True


class JournalLists(Protocol):
    """The part of the journal's table that lists it."""

    def found(self, query: MessageQuery, limit: int | None = None) -> Sequence[int]:
        """The numbers of the messages that match, in the order that is asked for."""

    def found_after(self, query: MessageQuery, number: int) -> Sequence[int]:
        """Those of them that were written after that one, in the order in which they were written."""

    def numbered(self, numbers: Sequence[int]) -> list[Delivery]:
        """These rows, in this order; numbers that there are not are left out."""
