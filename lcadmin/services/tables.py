"""What the services ask of the store's tables: Protocols, each for one group, and what they return.

The other ports stand in ``ports.py``; the whole is handed to a piece of work as ``Tables``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from lcadmin.domain.credits import CreditEntry
from lcadmin.domain.deliveries import Delivery
from lcadmin.domain.instants import Instant, Span
from lcadmin.domain.lesson_time import Correction, LessonTime, Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.reach import Reach
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import Settings
from lcadmin.services.log_tables import LogsTable
from lcadmin.services.report_tables import MoneyTable, ReportsTable
from lcadmin.services.tables_actions import ActionsTable
from lcadmin.services.tables_closures import ClosuresTable, TermsTable
from lcadmin.services.tables_messages import ContactsTable, HandedTable, LettersTable, TextsTable
from lcadmin.services.tables_parked import ParkedTable
from lcadmin.services.tables_samples import SamplesTable


class LessonOrder(StrEnum):
    """What a list of lessons is sorted by; what is equal stands by start. Lessons without anybody to
    sort by come last in either direction."""

    START = "start"
    TITLE = "title"
    TUTOR = "tutor"
    STUDENT = "student"
    STATUS = "status"
    COUNTED = "counted"
    LENGTH = "length"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class LessonQuery:
    """A filter over lessons; None and "" mean no limit. ``start``/``end`` bound the lesson's start
    (inclusive, exclusive). ``search`` matches title, people's names and the exact token.
    ``newest_first`` turns the order round, whichever it is."""

    start: Instant | None = None
    end: Instant | None = None
    tutor: int | None = None
    student: int | None = None
    status: Status | None = None
    search: str = ""
    in_review: bool | None = None
    practice: bool | None = None
    limit: int | None = None
    offset: int = 0
    newest_first: bool = False
    order: LessonOrder = LessonOrder.START


@dataclass(frozen=True, slots=True)
class LessonRow:
    """A lesson with its cached time, for lists. ``time`` has no steps (fold again to explain)."""

    lesson: Lesson
    time: LessonTime


class PeopleTable(Protocol):
    def add(self, person: Person) -> Person:
        """Stores a new person and returns it with its id."""

    def get(self, person_id: int) -> Person:
        """NotFound when there is none."""

    def put(self, person: Person) -> None:
        """Replaces the row with this id."""

    def find(
        self,
        *,
        search: str = "",
        role: Role | None = None,
        active: bool | None = None,
        limit: int | None = None,
    ) -> list[Person]:
        """By name; without those who were retired."""

    def remove(self, person_id: int) -> None:
        """Deletes a person whom nothing refers to. NotFound; Refusal where something does."""

    def retire(self, person_id: int, at: Instant, merged_into: int | None = None) -> None:
        """From now on ``find`` leaves this person out; ``get`` does not."""


class LessonsTable(Protocol):
    def add(self, lesson: Lesson) -> Lesson:
        """Stores a lesson and its seats; returns it with ids. Refusal when the token was ever used."""

    def get(self, lesson_id: int) -> Lesson:
        """NotFound when there is none."""

    def by_token(self, token: str) -> Lesson | None:
        """The lesson with exactly this token."""

    def put(self, lesson: Lesson) -> None:
        """Replaces the lesson's own row (not its seats)."""

    def find(self, query: LessonQuery) -> list[LessonRow]: ...

    def count(self, query: LessonQuery) -> int: ...

    def suggest(self, text: str, now: Instant, limit: int) -> list[int]:
        """A few lessons for a search field, quickly: those that hold every word in title or names, or that
        have this token; the next ones first, then the latest. Not every one that matches is found."""

    def ids(self, query: LessonQuery) -> list[int]:
        """The ids of what ``find`` would give, in the same order: a hundred thousand are a matter of
        tens of milliseconds."""

    def rows(self, lesson_ids: Sequence[int]) -> list[LessonRow]:
        """These lessons in this order; what is not there (any more) is left out."""

    def of_series(self, series_id: int) -> list[Lesson]:
        """The series' lessons by start, cancelled ones too."""

    def of_person(self, person_id: int) -> list[int]:
        """Every lesson in which the person has or had a seat, by start."""

    def hand_seats(self, lesson_id: int, former: int, successor: int) -> None:
        """All seats of one person in a lesson become another's: two entries of one person are made one.
        The links stay as they are."""

    def meeting(self, people: Sequence[int], spans: Sequence[tuple[Instant, Instant]]) -> list[Lesson]:
        """Not cancelled lessons in which any of the people has a standing seat, and which last at any
        moment of any of the spans (start included, end excluded); by start."""

    def add_seat(self, seat: Seat) -> Seat:
        """Stores a new seat of ``seat.lesson_id``; returns it with its id."""

    def put_seat(self, seat: Seat) -> None: ...

    def seat_by_number(self, user_id: str) -> Seat | None:
        """The seat with this number in any lesson."""

    def numbers_taken(self, user_ids: Sequence[str]) -> set[str]: ...

    def open_for(self, person_id: int, role: Role, start_before: Instant, end_after: Instant) -> list[Lesson]:
        """Not cancelled lessons in which the person has a standing seat, that start before and end
        after the given moments, by start: candidates for "your class of today"."""

    def new_series(self) -> int:
        """A fresh series id."""

    def new_batch(self) -> int:
        """Opens a batch: lessons added to it are seen by no query, ``by_token`` included, until it is
        published (design.md, One writer: an import in pieces, all or nothing as the user sees it)."""

    def add_hidden(self, batch: int, rows: Sequence[LessonRow]) -> list[int]:
        """As ``add`` for many at once, into an open batch, each with its cached time; returns their ids.
        Refusal ``batch_gone`` when the batch was dropped meanwhile."""

    def publish(self, batch: int) -> None:
        """Shows all lessons of the batch at once, in one small write whatever their number. Refusal
        ``batch_gone`` when it was dropped meanwhile."""

    def drop_hidden(self, batch: int, limit: int) -> int:
        """Removes up to ``limit`` lessons (seats, times, tokens used) of an unpublished batch and,
        with the last one, the batch; returns how many were removed."""

    def hidden_batches(self) -> list[int]:
        """Batches not published: imports under way, and what one left behind that was killed; not those
        that were undone and may be done again."""

    def used(self, tokens: Sequence[str]) -> set[str]:
        """Those of the tokens that were ever given to a lesson."""


class JournalTable(Protocol):
    def append(self, delivery: Delivery) -> Delivery:
        """Adds a row to the chain; returns it with number and chain."""

    def of_token(self, token: str) -> list[Delivery]:
        """All deliveries with exactly this token, in order of number (known tokens only grow)."""

    def since(self, number: int, limit: int) -> list[Delivery]:
        """Rows with a greater number, in order of number."""

    def newest(self, limit: int, before: int | None = None) -> list[Delivery]:
        """The latest rows, newest first; ``before`` pages backwards by number."""

    def in_order(self, *, token: str | None = None, since: Instant | None = None) -> Iterator[Delivery]:
        """Every row, oldest first by arrival then id."""

    def extent(self, token: str) -> tuple[int, int]:
        """How many rows the token has, and the number of the latest (0: none); cheap."""

    def known(self, ids: Sequence[str]) -> set[str]:
        """Those of the ids that are in the journal."""

    def heard_of(self, tokens: Sequence[str]) -> set[str]:
        """Those of the tokens that any row has."""

    def admitted_seats(self, token: str) -> frozenset[int]:
        """Seats that were let in at least once (cheap: kept beside the lesson)."""

    def count(self) -> int: ...

    def refused(self, since: Instant, limit: int, until: Instant | None = None) -> list[Delivery]:
        """Rows answered REFUSED or UNKNOWN that arrived since then (and before ``until``), newest first."""

    def adopted(self, token: str) -> int:
        """Rows of the token up to this number that came before its class was made (outcome UNKNOWN)
        count for it; 0: none."""

    def adopt(self, token: str, number: int) -> None:
        """From now on UNKNOWN rows of the token up to ``number`` count for its class."""

    def tally_unknown(self, remote: str, now: Instant) -> bool:
        """Counts a delivery with an unknown token; False when the limit of rows that may be
        written for such tokens is reached and this one is only counted (design.md)."""


class TimesTable(Protocol):
    def get(self, lesson_id: int) -> LessonTime | None:
        """The cached time (without steps)."""

    def put(self, lesson_id: int, time: LessonTime) -> None: ...

    def due(self, now: Instant, limit: int | None = None) -> list[int]:
        """Lessons whose cached answer turns at or before ``now``, or that have none; no more than
        ``limit`` of them, where it is given."""

    def next_turn(self) -> Instant | None: ...

    def mark_due(self, lesson_id: int) -> None:
        """The cached time no longer follows from the journal (an import, a long queue): ``due`` lists
        the lesson at once, ``check`` passes over it, until the next ``put``."""

    def mark_all_due(self) -> None:
        """``mark_due`` for every lesson of which LearnCube reported any time, at once."""

    def is_due(self, lesson_id: int) -> bool:
        """Whether ``mark_due`` was called since the last ``put`` (or there is no cached time)."""

    def corrections(self, lesson_id: int) -> tuple[Correction, ...]: ...

    def correct(self, lesson_id: int, correction: Correction) -> None:
        """Appends a correction."""


class CreditsTable(Protocol):
    def add(self, entry: CreditEntry) -> CreditEntry:
        """Appends a ledger row."""

    def entries(self, person_id: int) -> list[CreditEntry]: ...

    def of_lesson(self, lesson_id: int) -> list[CreditEntry]:
        """What was booked for a lesson, all persons."""


class SettingsTable(Protocol):
    def load(self) -> Settings: ...

    def set(self, key: str, value: str | int | bool | Sequence[str] | Mapping[str, str] | None) -> None:
        """One setting's raw value (already checked); None removes it (back to the default)."""


@dataclass(frozen=True, slots=True)
class CallbackSecret:
    """One secret of the callback address; it answers until ``valid_until`` (None: for good)."""

    secret: str
    made: Instant
    valid_until: Instant | None = None


class SecretsTable(Protocol):
    def all(self) -> list[CallbackSecret]:
        """Newest first, expired ones included."""

    def add(self, secret: CallbackSecret) -> None: ...

    def expire(self, secret: str, at: Instant) -> None: ...


class RunsTable(Protocol):
    """When the responder listened: its own runs, and the spells it knows it did not."""

    def begin(self, run: str, now: Instant, address: str) -> None: ...

    def beat(self, run: str, now: Instant) -> None:
        """Still listening (every 30 s); a longer hole is a spell of not listening."""

    def end(self, run: str, now: Instant) -> None: ...

    def deaf(self, start: Instant, end: Instant) -> tuple[Span, ...]:
        """Spells within [start, end) in which nobody listened, once any run is known."""

    def address(self) -> str | None:
        """Where the running responder listens ("http://host:port"), None when none runs."""

    def running(self) -> str | None:
        """The name of the run that listens, None when none does."""


class ReachTable(Protocol):
    """The last look from outside."""

    def last(self) -> Reach | None: ...

    def put(self, reach: Reach) -> None: ...


class Tables(Protocol):
    """One transaction's view of everything. Writing through a reader's view raises."""

    @property
    def people(self) -> PeopleTable: ...
    @property
    def lessons(self) -> LessonsTable: ...
    @property
    def journal(self) -> JournalTable: ...
    @property
    def times(self) -> TimesTable: ...
    @property
    def credits(self) -> CreditsTable: ...
    @property
    def settings(self) -> SettingsTable: ...
    @property
    def secrets(self) -> SecretsTable: ...
    @property
    def samples(self) -> SamplesTable: ...
    @property
    def runs(self) -> RunsTable: ...
    @property
    def contacts(self) -> ContactsTable: ...
    @property
    def handed(self) -> HandedTable: ...
    @property
    def letters(self) -> LettersTable: ...
    @property
    def texts(self) -> TextsTable: ...
    @property
    def logs(self) -> LogsTable: ...
    @property
    def reach(self) -> ReachTable: ...
    @property
    def actions(self) -> ActionsTable: ...
    @property
    def closures(self) -> ClosuresTable: ...
    @property
    def terms(self) -> TermsTable: ...
    @property
    def parked(self) -> ParkedTable: ...
    @property
    def reports(self) -> ReportsTable: ...
    @property
    def money(self) -> MoneyTable: ...

    def before_commit(self, key: object, work: Callable[[], None]) -> None:
        """Runs ``work`` once before the transaction commits, however often ``key`` was given: a
        lesson that got five deliveries in one transaction is folded once."""
