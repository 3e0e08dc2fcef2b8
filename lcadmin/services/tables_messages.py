"""The tables of contacts, hand-outs, letters and their texts, as Protocols; see ``tables.py``."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lcadmin.domain.contacts import Contact, Recipients
    from lcadmin.domain.handed import Handed
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.letters import LedgerEntry, LetterState
    from lcadmin.domain.wording import Text


@dataclass(frozen=True, slots=True)
class MailText:
    """The business's own text of one kind in one language, as templates."""

    kind: str
    language: str
    subject: str
    plain: str
    html: str


class ContactsTable(Protocol):
    def add(self, contact: Contact) -> Contact:
        """Stores a contact and returns it with its id."""

    def put(self, contact: Contact) -> None:
        """Replaces the row with this id. NotFound."""

    def remove(self, contact_id: int) -> None: ...

    def get(self, contact_id: int) -> Contact:
        """NotFound."""

    def of(self, people: Collection[int]) -> list[Contact]:
        """Those of these students, in the order they were added."""

    def recipients(self, person_id: int) -> Recipients:
        """How the student is reached; the usual way where nothing was said."""

    def put_recipients(self, recipients: Recipients) -> None: ...

    def new_family(self) -> int:
        """A fresh family id."""

    def family(self, family_id: int) -> list[int]:
        """The students of a family."""


class HandedTable(Protocol):
    def add(self, handed: Handed) -> Handed: ...

    def of_lesson(self, lesson_id: int) -> list[Handed]:
        """Every hand-out of a class's links, oldest first."""

    def sequence(self, lesson_id: int, person_id: int, mark: str) -> int:
        """The calendar number of what ``mark`` stands for: the last one where nothing changed, else the
        next. It is remembered."""


class LettersTable(Protocol):
    def add(self, entry: LedgerEntry) -> LedgerEntry: ...

    def get(self, entry_id: int) -> LedgerEntry:
        """NotFound."""

    def by_keys(self, keys: Sequence[str]) -> list[LedgerEntry]:
        """Without their messages, oldest first."""

    def in_states(self, states: Collection[LetterState], limit: int) -> list[LedgerEntry]:
        """Without their messages, oldest first."""

    def take(self, entry_id: int, run: str, now: Instant) -> bool:
        """Turns WAITING or FAILED into SENDING; False where it is in another state: somebody else has it."""

    def settle(self, entry_id: int, state: LetterState, now: Instant, why: Text | None = None) -> None: ...

    def rewrite(self, entry: LedgerEntry) -> None:
        """Another message in the place of one that was not sent."""


class TextsTable(Protocol):
    def get(self, kind: str, language: str) -> MailText | None: ...

    def all(self) -> list[MailText]: ...

    def put(self, text: MailText) -> None: ...

    def remove(self, kind: str, language: str) -> None: ...
