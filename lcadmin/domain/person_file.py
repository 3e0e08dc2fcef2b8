"""Everything that is kept about one person, as tables: what somebody who asks for their data is given.

Heads and choices are message keys (``person_file_…``); the files that are made of it know nothing of people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lcadmin.domain.instants import Instant

Cell = str | int | float | Decimal | StrEnum | None


class CellKind(StrEnum):
    """What a column's values are. An enumeration is said by ``person_file_COLUMN_VALUE``."""

    TEXT = "text"
    MOMENT = "moment"  # an Instant
    SECONDS = "seconds"
    NUMBER = "number"
    YES = "yes"  # 0 or 1


@dataclass(frozen=True, slots=True)
class FileColumn:
    """One column; ``key`` is its name in the machine's file."""

    key: str
    kind: CellKind = CellKind.TEXT

    @property
    def right(self) -> bool:
        """Whether it holds figures."""
        return self.kind in (CellKind.SECONDS, CellKind.NUMBER)


@dataclass(frozen=True, slots=True)
class Section:
    """One table. ``single``: its only row is the person's entry, shown from top to bottom."""

    key: str
    columns: Sequence[FileColumn]
    rows: Sequence[Sequence[Cell]]
    single: bool = False

    def __post_init__(self) -> None:
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError(self.key)


@dataclass(frozen=True, slots=True)
class PersonFile:
    """All of it. ``name`` is whom it is about."""

    name: str
    made: Instant
    sections: Sequence[Section]


def columns(names: str) -> tuple[FileColumn, ...]:
    """``columns("name at:moment")``: names with a space between, a kind after a colon."""
    made = []
    for one in names.split():
        key, _, kind = one.partition(":")
        made.append(FileColumn(key, CellKind(kind) if kind else CellKind.TEXT))
    return tuple(made)
