"""What the services ask of the store about LearnCube's class logs: Protocols, and what they return."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from lcadmin.domain.class_logs import ClassLog, EventLog, Gathered, LogSource, LogStatus, ParticipantLog
    from lcadmin.domain.instants import Instant


class LogSort(StrEnum):
    """The columns of the browser, each of which can be sorted by."""

    START = "start"
    TITLE = "title"
    TUTOR = "tutor"
    STUDENTS = "students"
    SECONDS = "seconds"
    TUTOR_START = "tutor_start"
    STUDENT_START = "student_start"
    STATUS = "status"
    RATING = "rating"
    RECORDING = "recording"
    SOURCE = "source"
    SLUG = "slug"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class LogQuery:
    """A filter over imported classes; None and "" mean no limit. ``start``/``end`` bound the class's
    start (inclusive, exclusive). Every word of ``search`` must be in the title, the short name or a
    name of somebody in the class; a whole token is found too. Tutor and student are exact names."""

    start: Instant | None = None
    end: Instant | None = None
    tutor: str = ""
    student: str = ""
    status: LogStatus | None = None
    source: LogSource | None = None
    search: str = ""
    sort: LogSort = LogSort.START
    descending: bool = True


class LogRow(NamedTuple):
    """One imported class for lists: its row's number, the class's number through all imports, what the
    log says, who was there, where it came from, and the class of ours that it is, if known."""

    id: int
    class_no: int
    log: ClassLog
    students: str
    student_start: Instant | None
    source: LogSource
    lesson_id: int | None


ALTERED = -1
"""The digest of nothing that is said."""


class KnownRow(NamedTuple):
    """A row that is there: its id and the digest of what was said; ``ALTERED`` where it was changed from
    outside since, so that it is written anew as it is said now."""

    id: int
    digest: int


class KnownPerson(NamedTuple):
    id: int
    digest: int
    log: ParticipantLog


class NewClass(NamedTuple):
    """A row to add; or to replace in place, where ``row_id`` is not 0 (one of the same import)."""

    class_no: int
    log: ClassLog
    people: Gathered
    digest: int
    row_id: int = 0


class NewPerson(NamedTuple):
    class_no: int
    log: ParticipantLog
    digest: int
    row_id: int = 0


class NewEvent(NamedTuple):
    class_no: int
    log: EventLog


@dataclass(slots=True)
class LogPiece:
    """What the writer is given at once. ``replaced`` are older rows: their kind ("class", "participant" or
    "event") and id."""

    keys: list[tuple[str, int]] = field(default_factory=list)
    classes: list[NewClass] = field(default_factory=list)
    people: list[NewPerson] = field(default_factory=list)
    events: list[NewEvent] = field(default_factory=list)
    replaced: list[tuple[str, int]] = field(default_factory=list)
    regrouped: list[tuple[int, int]] = field(default_factory=list)  # class number, the one it is now

    def __bool__(self) -> bool:
        return bool(self.keys or self.classes or self.people or self.events or self.regrouped)


Values = Sequence[str | float | None]


@dataclass(slots=True)
class PreparedPiece:
    """What the writer does for a piece, as the store understands it: statements with their values, and
    ``changes`` with the rows of values that each is run for. ``rows`` is how many rows that concerns."""

    rows: int = 0
    classes: int = 0
    statements: list[tuple[str, Values]] = field(default_factory=list)
    changes: list[tuple[str, Sequence[Values]]] = field(default_factory=list)


class ReadyPiece(NamedTuple):
    """A piece that only has to be written: with the next class number, and (of a feed) the place that the
    import has reached with it."""

    prepared: PreparedPiece
    next_no: int
    reached: str = ""


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import. ``reached`` and ``summary`` are JSON of whoever imports; ``ended`` is None while it
    is open."""

    id: int
    source: LogSource
    name: str
    began: Instant
    ended: Instant | None
    done: bool
    reached: str
    summary: str


class RoomState(StrEnum):
    """Where a class of ours stands at LearnCube."""

    SENDING = "sending"  # it was begun to enter it; whether LearnCube has it is not known
    ENTERED = "entered"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Room:
    """A class of ours as LearnCube was told of it: its uuid there, and what was said last (JSON)."""

    lesson_id: int
    uuid: str
    state: RoomState
    said: str
    at: Instant


class LogLimits(NamedTuple):
    """The highest ids that are shown, and the next class number."""

    classes: int
    participants: int
    events: int
    next_no: int


class LogsTable(Protocol):
    """Imported logs. An import adds rows that nobody sees until it is published; one at a time."""

    def begin(self, source: LogSource, name: str, now: Instant) -> int:
        """Opens an import; returns its id."""

    def imports(self, *, done: bool, limit: int) -> list[ImportRecord]:
        """Imports, the newest first."""

    def reached(self, import_id: int, reached: str) -> None:
        """Remembers how far an open import got."""

    def limits(self) -> LogLimits: ...

    def numbers(self, keys: Sequence[str]) -> dict[str, int]:
        """The class number of each name that is known, hidden ones included."""

    def known_classes(self, class_nos: Sequence[int]) -> dict[int, KnownRow]:
        """The latest row of each class, hidden ones included."""

    def full_classes(self, ids: Sequence[int]) -> dict[int, ClassLog]: ...

    def people_of(self, class_nos: Sequence[int]) -> dict[int, list[KnownPerson]]:
        """The latest rows of each class's participants, hidden ones included."""

    def known_events(self, uuids: Sequence[str]) -> dict[str, KnownRow]:
        """By their uuid; their digests say nothing but whether they were altered."""

    def prepare(
        self, piece: LogPiece, source: LogSource, import_id: int, size: int = 0
    ) -> list[PreparedPiece]:
        """Makes the rows beside the writer: as pieces of about ``size`` rows each, or as one."""

    def put(self, piece: PreparedPiece, import_id: int, next_no: int) -> None:
        """Writes them. Refusal ``log_import_gone`` when the import was dropped meanwhile."""

    def touched_classes(self, after: int, limit: int, *, also_hidden: bool) -> list[int]:
        """Classes of which this import brought participants, in order of number; without ``also_hidden``
        only those of which it brought nothing else."""

    def unit_missing(self, after: int, limit: int) -> list[tuple[int, float]]:
        """Hidden classes with a length in an unknown unit, from the row ``after`` on: row and what was
        given."""

    def prepare_lengths(self, rows: Sequence[tuple[int, int]]) -> PreparedPiece:
        """What tells hidden classes their lengths, (seconds, row)."""

    def publish(self, import_id: int, now: Instant, summary: str) -> None:
        """Shows all rows of the import at once. Refusal ``log_import_gone``."""

    def sweep(self, limit: int) -> int:
        """Removes up to ``limit`` rows that were replaced, or that an open import left; how many."""

    def open_imports(self) -> bool:
        """Whether there is anything to sweep."""

    # browsing

    def any(self) -> bool:
        """Whether any class log was ever imported."""

    def ids(self, query: LogQuery, limit: int | None = None) -> Sequence[int]:
        """The rows that match, in the order that is asked for."""

    def rows(self, ids: Sequence[int]) -> list[LogRow]:
        """These rows, in this order; rows that are gone are left out."""

    def first(self, query: LogQuery, limit: int) -> list[LogRow]:
        """The first rows, at once however many there are."""

    def count(self, query: LogQuery) -> int: ...

    def names(self, *, tutors: bool, begins: str, limit: int) -> list[str]:
        """Names of tutors or students that begin so (or all), in alphabetical order."""

    def class_row(self, class_no: int) -> LogRow | None:
        """The row that is shown of a class."""

    def participants(self, class_no: int) -> list[ParticipantLog]: ...

    def participants_of(self, class_nos: Sequence[int]) -> dict[int, list[ParticipantLog]]:
        """Who was in each of these classes, as ``participants`` says it; none where nobody was."""

    def events(self, class_no: int) -> list[EventLog]: ...

    # matching

    def by_token(self, tokens: Sequence[str]) -> list[LogRow]:
        """Shown rows with one of these tokens."""

    def starting(self, start: Instant, end: Instant) -> list[LogRow]:
        """Shown rows that start in [start, end), by start."""

    def matches(self, lesson_ids: Iterable[int]) -> Mapping[int, list[int]]:
        """The class numbers matched to each lesson."""

    def match(self, class_no: int, lesson_id: int | None, how: str, now: Instant) -> None:
        """Remembers which lesson a class is; None: none, as the user decided."""

    def decided(self, class_nos: Sequence[int]) -> dict[int, int | None]:
        """The lesson of each class that was matched (None: decided that it is none of ours)."""

    # entering our classes there

    def rooms(self, lesson_ids: Sequence[int]) -> dict[int, Room]:
        """What LearnCube was told of these classes."""

    def put_room(self, room: Room) -> None: ...
