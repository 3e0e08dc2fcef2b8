"""The tables of contacts, of how a student is reached, and of families."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from lcadmin.domain.contacts import Contact, LinksTo, Recipients
from lcadmin.domain.errors import NotFound
from lcadmin.store.digests import CONTACTS, RECIPIENTS
from lcadmin.store.view import View

_SELECT = "SELECT person_id, name, email, phone, language, id FROM contacts WHERE "


class Contacts:
    """Fulfils ``services.tables_messages.ContactsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, contact: Contact) -> Contact:
        if not self._view.one("SELECT 1 FROM people WHERE id = ?", (contact.person_id,)):
            raise NotFound("store_no_person", id=contact.person_id)
        stored = replace(contact, id=self._view.new_id("contacts"))
        values = _values(stored)
        self._view.run(CONTACTS.insert, (*values, CONTACTS.digest(values)))
        self._view.note("person", stored.person_id)
        return stored

    def put(self, contact: Contact) -> None:
        values = _values(contact)
        if not self._view.run(CONTACTS.update, (*values[1:], CONTACTS.digest(values), contact.id)):
            raise NotFound("store_no_contact")
        self._view.note("person", contact.person_id)

    def remove(self, contact_id: int) -> None:
        contact = self.get(contact_id)
        self._view.run("DELETE FROM contacts WHERE id = ?", (contact_id,))
        self._view.note("person", contact.person_id)

    def get(self, contact_id: int) -> Contact:
        row = self._view.one(_SELECT + "id = ?", (contact_id,))
        if row is None:
            raise NotFound("store_no_contact")
        return Contact(*row)

    def of(self, people: Collection[int]) -> list[Contact]:
        places = ", ".join("?" * len(people))
        rows = self._view.all(f"{_SELECT}person_id IN ({places}) ORDER BY id", tuple(people))
        return [Contact(*row) for row in rows]

    def recipients(self, person_id: int) -> Recipients:
        row = self._view.one("SELECT links_to, family_id FROM recipients WHERE id = ?", (person_id,))
        return Recipients(person_id) if row is None else Recipients(person_id, LinksTo(row[0]), row[1])

    def put_recipients(self, recipients: Recipients) -> None:
        values = (recipients.person_id, recipients.links_to.value, recipients.family_id)
        if not self._view.run(
            RECIPIENTS.update, (*values[1:], RECIPIENTS.digest(values), recipients.person_id)
        ):
            self._view.run(RECIPIENTS.insert, (*values, RECIPIENTS.digest(values)))
        self._view.note("person", recipients.person_id)

    def new_family(self) -> int:
        number = self._view.new_id("families")
        self._view.run("INSERT INTO families (id) VALUES (?)", (number,))
        return number

    def family(self, family_id: int) -> list[int]:
        return [
            row[0]
            for row in self._view.all(
                "SELECT id FROM recipients WHERE family_id = ? ORDER BY id", (family_id,)
            )
        ]


def _values(contact: Contact) -> tuple[str | int, ...]:
    return (contact.id, contact.person_id, contact.name, contact.email, contact.phone, contact.language)
