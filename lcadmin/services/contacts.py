"""Contacts of a student, whom links go to, and families: siblings whose contacts get one message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lcadmin.domain.contacts import Contact, LinksTo, checked
from lcadmin.domain.errors import BadInput
from lcadmin.domain.people import Person
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_EDITABLE = frozenset({"name", "email", "phone", "language"})


@dataclass(frozen=True, slots=True)
class Readers:
    """Who reads messages for one student: contacts of their own, whom links go to, and the siblings."""

    contacts: tuple[Contact, ...]
    links_to: LinksTo
    siblings: tuple[Person, ...]


def of(desk: Desk, person_id: int) -> Readers:
    """NotFound."""
    with desk.store.read() as tables:
        tables.people.get(person_id)
        recipients = tables.contacts.recipients(person_id)
        siblings = [] if recipients.family_id is None else tables.contacts.family(recipients.family_id)
        return Readers(
            tuple(tables.contacts.of([person_id])),
            recipients.links_to,
            tuple(tables.people.get(one) for one in siblings if one != person_id),
        )


def add(desk: Desk, contact: Contact) -> Contact:
    """Adds a contact to a person. BadInput, NotFound."""
    clean = checked(contact)
    text = Text.of("action_add_contact", name=clean.name)
    return act(desk, text, lambda tables: tables.contacts.add(clean))


def edit(desk: Desk, contact_id: int, changes: Mapping[str, str]) -> Contact:
    """Changes the named fields and leaves the rest. BadInput, NotFound."""
    unknown = changes.keys() - _EDITABLE
    if unknown:
        raise BadInput("unknown_person_field", field=min(unknown))

    def work(tables: Tables) -> Contact:
        before = tables.contacts.get(contact_id)
        after = checked(replace(before, **changes))  # type: ignore[arg-type]
        if after != before:
            tables.contacts.put(after)
        return after

    return act(desk, lambda after: Text.of("action_edit_contact", name=after.name), work)


def remove(desk: Desk, contact_id: int) -> Contact:
    """Removes a contact and returns it. NotFound."""

    def work(tables: Tables) -> Contact:
        contact = tables.contacts.get(contact_id)
        tables.contacts.remove(contact_id)
        return contact

    return act(desk, lambda gone: Text.of("action_remove_contact", name=gone.name), work)


def send_links_to(desk: Desk, person_id: int, links_to: LinksTo) -> None:
    """Decides who is sent this student's links. NotFound."""

    def work(tables: Tables) -> None:
        tables.people.get(person_id)
        before = tables.contacts.recipients(person_id)
        if before.links_to is not links_to:
            tables.contacts.put_recipients(replace(before, links_to=links_to))

    act(desk, Text("action_links_to"), work)


def set_siblings(desk: Desk, person_id: int, siblings: tuple[int, ...]) -> None:
    """Makes these people one family with ``person_id``; whoever was in it and is not named leaves it.
    Somebody of another family brings their own siblings along. BadInput, NotFound."""
    if person_id in siblings:
        raise BadInput("own_sibling")

    def work(tables: Tables) -> None:
        contacts = tables.contacts
        before = _family(tables, person_id)
        wanted = {person_id, *siblings}
        for one in siblings:
            tables.people.get(one)
            if one not in before:
                wanted |= _family(tables, one)
        family = contacts.recipients(person_id).family_id
        if len(wanted) > 1 and family is None:
            family = contacts.new_family()
        for one in sorted(before | wanted):
            belongs = family if one in wanted and len(wanted) > 1 else None
            recipients = contacts.recipients(one)
            if recipients.family_id != belongs:
                contacts.put_recipients(replace(recipients, family_id=belongs))

    act(desk, Text("action_family"), work)


def _family(tables: Tables, person_id: int) -> set[int]:
    tables.people.get(person_id)
    family = tables.contacts.recipients(person_id).family_id
    return {person_id} if family is None else set(tables.contacts.family(family))
