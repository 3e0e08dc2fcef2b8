"""What the services ask of the store's tables: Protocols, each for one group, and what they return.

The other ports stand in ``ports.py``; the whole is handed to a piece of work as ``Tables``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.services.tables_journal import JournalLists

if TYPE_CHECKING:
    from lcadmin.domain.credits import CreditEntry
    from lcadmin.domain.deliveries import Delivery, Quota
    from lcadmin.domain.instants import Instant, Span
    from lcadmin.domain.lesson_time import Correction, LessonTime
    from lcadmin.domain.moved import Moved
    from lcadmin.domain.people import Person, Role
    from lcadmin.domain.reach import Reach
    from lcadmin.domain.settings import Settings
    from lcadmin.services.log_tables import LogsTable
    from lcadmin.services.report_tables import MoneyTable, ReportsTable
    from lcadmin.services.tables_actions import ActionsTable
    from lcadmin.services.tables_closures import ClosuresTable, TermsTable
    from lcadmin.services.tables_erasing import ErasingTable
    from lcadmin.services.tables_lessons import LessonsTable
    from lcadmin.services.tables_marks import FirstsTable, MarksTable
    from lcadmin.services.tables_messages import ContactsTable, HandedTable, LettersTable, TextsTable
    from lcadmin.services.tables_parked import ParkedTable
    from lcadmin.services.tables_personal import PersonalTable
    from lcadmin.services.tables_samples import SamplesTable


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


class JournalTable(JournalLists, Protocol):
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

    def tally_unknown(self, sender: str, now: Instant, quota: Quota) -> str | None:
        """Counts a delivery with an unknown token; where the quota of rows that may be written for such
        tokens is used up, and this one is only counted (design.md): whose it is ("": everybody's)."""

    def only_counted(self, since: Instant, until: Instant) -> int:
        """How many deliveries with an unknown token in these hours were counted and not kept."""

    def add_unknown(self, counted: Mapping[str, int], now: Instant) -> None:
        """Adds deliveries that were counted elsewhere, by sender, none of them to be kept."""


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
        """``mark_due`` for every lesson of which LearnCube reported any time: it is remembered that they
        are to be marked, and ``mark_next`` does it, also after a restart."""

    def mark_next(self, many: int) -> bool:
        """Marks some more of them, of so many lessons at the most; False once all are marked."""

    def are_marked(self) -> bool:
        """Whether ``mark_all_due`` has been carried out to its end."""

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


class LogoTable(Protocol):
    """The picture that stands beside the business's name."""

    def get(self) -> bytes | None: ...

    def put(self, picture: bytes | None) -> None: ...


class MovedTable(Protocol):
    """The mark that the data has gone to another PC."""

    def mark(self) -> Moved | None:
        """None while the data is at home here."""

    def put(self, moved: Moved) -> None: ...

    def clear(self) -> None: ...


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
    @property
    def logo(self) -> LogoTable: ...
    @property
    def marks(self) -> MarksTable: ...
    @property
    def firsts(self) -> FirstsTable: ...
    @property
    def personal(self) -> PersonalTable: ...
    @property
    def moved(self) -> MovedTable: ...
    @property
    def erasing(self) -> ErasingTable: ...

    def before_commit(self, key: object, work: Callable[[], None]) -> None:
        """Runs ``work`` once before the transaction commits, however often ``key`` was given: a
        lesson that got five deliveries in one transaction is folded once."""
