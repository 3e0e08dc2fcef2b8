"""Statements: what a family's classes cost in a time, each child's apart, for whoever pays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from lcadmin.domain.contacts import Contact
from lcadmin.domain.instants import Instant
from lcadmin.domain.letters import Reader
from lcadmin.domain.money import NOTHING
from lcadmin.domain.person_rows import Counts, PersonRow


@dataclass(frozen=True, slots=True)
class Child:
    """One student's rows in order of start, and their sum. ``credit_left`` is None where no credit is
    counted."""

    person_id: int
    name: str
    rows: tuple[PersonRow, ...]
    sum: PersonRow

    @property
    def credit_left(self) -> int | None:
        return self.sum.credit_balance


@dataclass(frozen=True, slots=True)
class Statement:
    """What one family, or a student without one, is charged for classes that start in [start, end).

    ``payers`` are whom it is for; ``language`` is the first one's. ``counts`` tells how many classes may
    still change, and how many have no price.
    """

    family_id: int | None
    children: tuple[Child, ...]
    payers: tuple[Reader, ...]
    language: str
    start: Instant | None
    end: Instant | None
    currency: str
    counts: Counts = field(default_factory=Counts)

    @property
    def key(self) -> str:
        """The same for the same family, or student without one."""
        return (
            f"student {self.children[0].person_id}" if self.family_id is None else f"family {self.family_id}"
        )

    @property
    def total(self) -> Decimal:
        """The sum of all rows."""
        return sum((child.sum.amount for child in self.children), NOTHING)

    @property
    def says_nothing(self) -> bool:
        """Whether nobody of the family had a class, and nothing is charged: all was cancelled or excused."""
        return all(
            (row.cancelled or row.excused) and not row.amount and not row.credit_used
            for child in self.children
            for row in child.rows
        )

    @property
    def counts_credit(self) -> bool:
        return any(child.sum.credit_used is not None for child in self.children)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(child.name for child in self.children)

    @property
    def facts(self) -> str:
        """What it says, in short: another sum or another class makes it another statement."""
        rows = (
            f"{row.lesson_id}/{row.amount}/{row.paid_seconds}"
            for child in self.children
            for row in child.rows
        )
        return f"{self.key} {self.start} {self.end} {self.currency} {' '.join(rows)}"


def payers(
    contacts: Sequence[Contact], themselves: Sequence[Reader], language: str, zone: str
) -> tuple[Reader, ...]:
    """Who pays: the family's contacts, each once however many children name them; without any, the students
    themselves. ``language`` is for a contact without one."""
    if not contacts:
        return tuple({reader.key: reader for reader in reversed(themselves)}.values())[::-1]
    found: dict[str, Reader] = {}
    for contact in contacts:
        reader = Reader(
            contact.name,
            contact.email,
            contact.phone,
            contact.language or language,
            zone,
            contact_id=contact.id,
        )
        same = contact.email.casefold() or " ".join(contact.name.casefold().split())
        found.setdefault(same, reader)
    return tuple(found.values())
