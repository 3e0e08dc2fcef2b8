"""What the services ask of the store about things the office did or has seen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant


class Mark(NamedTuple):
    """When something was done or seen, and what it was about then ("" where that goes without saying)."""

    at: Instant
    about: str = ""


class MarksTable(Protocol):
    """Marks by name. A group of names has a common beginning up to a dot."""

    def of(self, group: str) -> Mapping[str, Mark]:
        """The marks whose names begin with ``group`` and a dot, by what follows it."""

    def put(self, name: str, mark: Mark | None) -> None:
        """Sets a mark, or takes it away."""


class FirstsTable(Protocol):
    """What a business has of its own by now: neither practice nor sample data is looked at."""

    def heard(self, since: Instant) -> Instant | None:
        """When LearnCube first spoke of a class since then; None while it has not."""

    def counted(self, since: Instant) -> str | None:
        """The title of a class that began since then and has minutes; None while there is none."""

    def has_classes(self) -> bool: ...
