"""A statement for each family: siblings together, each child's classes, prices and credit, and the sum."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from lcadmin.domain.hiding import Strangers
from lcadmin.domain.instants import Instant
from lcadmin.domain.letters import Letter, LetterKind, Reader
from lcadmin.domain.mail import Attachment, wire_address
from lcadmin.domain.people import Person
from lcadmin.domain.periods import By
from lcadmin.domain.person_rows import PersonRow, counts_of, totals
from lcadmin.domain.settings import Settings
from lcadmin.domain.statements import Child, Statement, payers
from lcadmin.domain.wording import Text, render
from lcadmin.services import mail_texts, report_people
from lcadmin.services.fill import Words
from lcadmin.services.ports import Desk
from lcadmin.services.proof import hiding, strangers
from lcadmin.services.recount import refold_due
from lcadmin.services.report_people import Asked
from lcadmin.services.tables import Tables
from lcadmin.services.words import in_language

Family = tuple[int | None, int]
"""A family's id, or None and the student without one."""


class Drawing(Protocol):
    """What statements look like; ``lcadmin.outputs`` fulfils it."""

    def statement_words(self, statement: Statement, settings: Settings) -> tuple[str, str]:
        """Its time and its sum as people read them."""

    def statement_file(
        self, form: str, statement: Statement, settings: Settings, made: Instant, logo: bytes | None = None
    ) -> bytes:
        """The content of a file: "pdf", "html" or "json"."""

    def statement_name(self, statement: Statement, settings: Settings) -> str:
        """What its file is called, without a suffix."""


def statements(
    desk: Desk, start: Instant | None = None, end: Instant | None = None, person_id: int | None = None
) -> list[Statement]:
    """One for each family with anything in [start, end), by the children's names; a student without a
    family gets one alone. ``person_id``: only of that student's family. NotFound."""
    refold_due(desk, whole=True)
    with desk.store.read() as tables:
        clerk = _Clerk(desk, tables)
        wanted = None if person_id is None else clerk.family_of(tables.people.get(person_id).id)
        sheet = report_people.students(tables, Asked((start, end), By.CLASS))
        by_family: dict[Family, list[PersonRow]] = {}
        for row in sheet.rows:
            family = clerk.family_of(row.person_id)
            if wanted in (None, family):
                by_family.setdefault(family, []).append(row)
        made = [
            clerk.statement(family, rows, Statement(family[0], (), (), "", start, end, sheet.currency))
            for family, rows in by_family.items()
        ]
    return sorted(made, key=lambda one: [name.casefold() for name in one.names])


def in_its_words(desk: Desk, statement: Statement) -> Settings:
    """The settings with every sentence in the language of whoever pays."""
    with desk.store.read() as tables:
        return in_language(desk, tables.settings.load(), statement.language)


def mails(desk: Desk, made: Iterable[Statement], drawing: Drawing) -> list[Letter]:
    """A letter to each of a family's payers, in their own language, with the statement as a PDF, which is
    drawn when the letter goes out."""
    with desk.store.read() as tables:
        settings, logo = tables.settings.load(), tables.logo.get()
        return [
            _letter(desk, tables, settings, one, reader, drawing, logo)
            for one in made
            for reader in one.payers
        ]


def _letter(
    desk: Desk,
    tables: Tables,
    settings: Settings,
    one: Statement,
    reader: Reader,
    drawing: Drawing,
    logo: bytes | None,
) -> Letter:
    said = in_language(desk, settings, reader.language)
    period, amount = drawing.statement_words(one, said)
    words = Words(
        _line(reader.name),
        _line(settings.business_name),
        period=period,
        amount=amount,
        students=_line(", ".join(one.names)),
    )
    text = mail_texts.text_for(desk, tables, LetterKind.STATEMENT, reader.language, settings.language)
    written = mail_texts.write(text, words)

    def draw() -> bytes:
        return drawing.statement_file("pdf", one, said, desk.clock.now(), logo)

    paper = Attachment(f"{drawing.statement_name(one, said)}.pdf", "application/pdf", draw)
    return Letter(
        LetterKind.STATEMENT,
        reader,
        (),
        written.subject,
        written.plain,
        written.html,
        written.plain,
        (paper,),
        one.facts,
    )


def _line(text: str) -> str:
    """A name as it stands in a letter: one line, nothing invisible."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


@dataclass(slots=True)
class _Clerk:
    """Writes statements from one snapshot."""

    desk: Desk
    tables: Tables
    settings: Settings = field(init=False)
    _families: dict[int, Family] = field(default_factory=dict)
    _strangers: Strangers = field(init=False)

    def __post_init__(self) -> None:
        self.settings = self.tables.settings.load()
        self._strangers = strangers(self.tables)

    def family_of(self, person_id: int) -> Family:
        found = self._families.get(person_id)
        if found is None:
            family_id = self.tables.contacts.recipients(person_id).family_id
            found = (family_id, 0) if family_id is not None else (None, person_id)
            self._families[person_id] = found
        return found

    def statement(self, family: Family, rows: Sequence[PersonRow], empty: Statement) -> Statement:
        family_id, alone = family
        members = [alone] if family_id is None else self.tables.contacts.family(family_id)
        by_child: dict[int, list[PersonRow]] = {}
        for row in rows:
            by_child.setdefault(row.person_id, []).append(row)
        people = [self.tables.people.get(person) for person in by_child]
        contacts = [
            replace(one, email=wire_address(one.email)) for one in self.tables.contacts.of(sorted(members))
        ]
        language = next((one.language for one in people if one.language), self.settings.language)
        paying = payers(contacts, [self._themself(one) for one in people], language, self.settings.timezone)
        said = in_language(self.desk, self.settings, paying[0].language)
        mine = frozenset(members) | frozenset(by_child)
        children = sorted(
            (self._child(by_child[one.id], mine, said) for one in people),
            key=lambda child: (child.name.casefold(), child.person_id),
        )
        return replace(
            empty,
            children=tuple(children),
            payers=paying,
            language=paying[0].language,
            counts=counts_of(rows),
        )

    def _child(self, rows: list[PersonRow], family: frozenset[int], said: Settings) -> Child:
        whole = totals(rows, rows[0].role)
        whole.credit_balance = rows[0].credit_balance
        alone = tuple(replace(row, title=self._alone(row, family, said)) for row in rows)
        return Child(rows[0].person_id, rows[0].name, alone, whole)

    def _alone(self, row: PersonRow, family: frozenset[int], said: Settings) -> str:
        """A class's title without the names of other families' children."""
        # Only tutors have rows that stand for no class.
        hidden = hiding(self.tables, self.tables.lessons.get(row.lesson_id or 0), family, self._strangers)
        return hidden.out_of(row.title, render(Text("proof_somebody_else"), said.wording))

    def _themself(self, person: Person) -> Reader:
        language = person.language or self.settings.language
        zone = self.settings.timezone
        return Reader(person.name, wire_address(person.email), "", language, zone, person_id=person.id)
