"""What an import of class logs reads, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from lcadmin.domain.class_logs import ClassLog, DurationUnit, EventLog, ParticipantLog
from lcadmin.domain.wording import Text


class Entry(NamedTuple):
    """One thing read: a row, or why there is none. ``line`` is its physical line (0: it has none);
    ``cells`` are the row as it stood, where it was rejected; ``share`` is how far the source is read."""

    line: int
    item: ClassLog | ParticipantLog | EventLog | None
    why: Text | None = None
    remarks: tuple[Text, ...] = ()
    cells: tuple[str, ...] = ()
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class LogFile:
    """A source to read once, from its beginning to its end. ``name`` is the file's; ``unit`` is what its
    lengths are counted in, None where that is to be inferred. ``recipe`` is what another process makes the
    same of (none: it cannot), ``bytes`` how long the file is."""

    name: str
    entries: Callable[[], Iterable[Entry]]
    unit: DurationUnit | None = None
    recipe: bytes = b""
    bytes: int = 0


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that was not taken: its file, its physical line, why, and its cells as they stood."""

    file: str
    line: int
    why: Text
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """A row that was taken with a part left out or a choice made."""

    file: str
    line: int
    what: Text


@dataclass(slots=True)
class Counts:
    """What became of the rows of one kind."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0


@dataclass(slots=True)
class LogsImport:
    """What came of an import. ``repeated`` rows stood in it more than once and are counted once:
    ``read`` is always added + updated + unchanged + rejected."""

    classes: Counts = field(default_factory=Counts)
    participants: Counts = field(default_factory=Counts)
    events: Counts = field(default_factory=Counts)
    repeated: int = 0
    rejected: list[RejectedRow] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    more_remarks: int = 0
    unit: DurationUnit | None = None
    cancelled: bool = False

    @property
    def kinds(self) -> tuple[Counts, ...]:
        return self.classes, self.participants, self.events

    @property
    def added(self) -> int:
        return sum(one.added for one in self.kinds)

    @property
    def updated(self) -> int:
        return sum(one.updated for one in self.kinds)

    @property
    def unchanged(self) -> int:
        return sum(one.unchanged for one in self.kinds)

    @property
    def read(self) -> int:
        return self.added + self.updated + self.unchanged + len(self.rejected)
