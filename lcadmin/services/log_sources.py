"""Where class logs come from, as Protocols: files on this PC, and LearnCube's REST API."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from lcadmin.domain.class_logs import LogSource
    from lcadmin.domain.instants import Instant
    from lcadmin.services.log_entries import Entry, LogFile, RejectedRow


class Kind(StrEnum):
    """What a row of a CSV file is."""

    CLASSES = "classes"
    PARTICIPANTS = "participants"


@dataclass(frozen=True, slots=True)
class Layout:
    """How the rows of a CSV file are read: which column has which field, and the fewest columns that a
    row needs. ``headed`` is whether the first record names the columns, ``encoding`` how its letters are
    written where somebody has said so."""

    kind: Kind
    columns: Mapping[str, int]
    width: int
    headed: bool = True
    encoding: str = ""

    def with_columns(self, columns: Mapping[str, int]) -> Layout:
        """The same with other columns; a row then needs no more than those."""
        return replace(self, columns=dict(columns), width=max(columns.values(), default=-1) + 1)


@dataclass(frozen=True, slots=True)
class FileLook:
    """A file before it is imported: what its columns are called, its first rows, and how they would be
    read. ``layout`` is None where that cannot be guessed, and for JSON, which says itself what is what."""

    path: Path
    source: LogSource
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    layout: Layout | None = None
    encoding: str = ""
    separator: str = ""


class FeedPage(NamedTuple):
    """One page of the REST API: which of how many, and what its rows say."""

    number: int
    pages: int
    entries: Sequence[Entry]


class Feed(Protocol):
    """LearnCube's REST API, signed in. Whatever fails is a UserError in one clear sentence."""

    def pages(
        self, resource: str, since: Instant | None, first: int, cancelled: Callable[[], bool]
    ) -> Iterator[FeedPage]:
        """The pages of "participants", "classrooms" or "logs" from number ``first`` on, of rows that
        are not older than ``since``."""

    def roster(self, token: str) -> Sequence[Entry]:
        """Who is in the class with this token."""

    def check(self) -> None:
        """Signs in and reads one page: raises where that does not work."""

    def create(self, fields: Mapping[str, Any]) -> str:
        """Enters a class; returns its uuid."""

    def update(self, uuid: str, fields: Mapping[str, Any]) -> bool:
        """Changes a class; False where LearnCube does not know it any more."""

    def remove(self, uuid: str) -> None:
        """Removes a class; one that is gone already is fine."""

    def find(self, token: str) -> str | None:
        """The uuid of the class with this token, if LearnCube has one."""


class LogSources(Protocol):
    """What reads files and the REST API: ``lcadmin.learncube`` fulfils it."""

    def look(self, path: Path, zone: ZoneInfo, encoding: str = "") -> FileLook:
        """The beginning of a file, its letters as ``encoding`` writes them, else as they seem to be written.
        BadInput where it cannot be read."""

    def file(self, look: FileLook, zone: ZoneInfo, layout: Layout | None) -> LogFile:
        """The file as an import reads it; times without a zone stand in ``zone``."""

    def usual(self, kind: Kind) -> Layout:
        """The layout of LearnCube's export."""

    def fields(self, kind: Kind) -> Sequence[str]:
        """All that a column can be."""

    def save_rejected(self, target: Path, source: Path, rejected: Sequence[RejectedRow]) -> None:
        """Rows that were not taken, as a file that can be mended and imported again. BadInput."""

    def feed(self) -> Feed:
        """LearnCube's REST API by the settings and keys of now. BadInput where there are no keys."""
