"""``lcadmin person contact``: parents and others who read messages for a student."""

from __future__ import annotations

from typing import Any

import click

from lcadmin.cli.base import WHOLE, Group, options, out, table
from lcadmin.domain.contacts import Contact, LinksTo
from lcadmin.services import contacts


@click.group(cls=Group, name="contact")
def contact() -> None:
    """Contacts of a student, such as parents."""


def contact_json(one: Contact) -> dict[str, Any]:
    return {
        "id": one.id,
        "person": one.person_id,
        "name": one.name,
        "email": one.email,
        "phone": one.phone,
        "language": one.language,
    }


def _print(one: Contact) -> None:
    out(contact_json(one), f"{one.name}, contact {one.id}")


@contact.command("add")
@click.argument("person_id", type=WHOLE, metavar="ID")
@click.option("--name", required=True)
@click.option("--email", default="")
@click.option("--phone", default="")
@click.option("--language", default="", metavar="LANG", help="Such as de; default: the student's.")
def add(person_id: int, name: str, email: str, phone: str, language: str) -> None:
    """Adds a contact: name and an e-mail address, a phone number or both."""
    _print(contacts.add(options().desk, Contact(person_id, name, email, phone, language)))


@contact.command("edit")
@click.argument("contact_id", type=WHOLE, metavar="CONTACT")
@click.option("--name")
@click.option("--email")
@click.option("--phone")
@click.option("--language", metavar="LANG")
def edit(contact_id: int, **given: str | None) -> None:
    """Changes what is given and leaves the rest."""
    changes = {key: value for key, value in given.items() if value is not None}
    _print(contacts.edit(options().desk, contact_id, changes))


@contact.command("remove")
@click.argument("contact_id", type=WHOLE, metavar="CONTACT")
def remove(contact_id: int) -> None:
    """Removes a contact."""
    gone = contacts.remove(options().desk, contact_id)
    out(contact_json(gone), f"{gone.name} is removed.")


@contact.command("list")
@click.argument("person_id", type=WHOLE, metavar="ID")
def list_(person_id: int) -> None:
    """A student's contacts, whom links go to, and the siblings."""
    found = contacts.of(options().desk, person_id)
    shape: dict[str, Any] = {
        "links_to": found.links_to.value,
        "contacts": [contact_json(one) for one in found.contacts],
        "siblings": [{"id": one.id, "name": one.name} for one in found.siblings],
    }
    out(
        shape,
        lambda: table(
            ["Number", "Name", "E-mail", "Phone", "Language"],
            [(c.id, c.name, c.email, c.phone, c.language) for c in found.contacts],
            "No contacts. Add one with: lcadmin person contact add ID --name NAME --email ADDRESS",
        ),
    )


@contact.command("links-to")
@click.argument("person_id", type=WHOLE, metavar="ID")
@click.argument("who", type=click.Choice([way.value for way in LinksTo]))
def links_to(person_id: int, who: str) -> None:
    """Sends a student's links to the student, the contacts or both."""
    contacts.send_links_to(options().desk, person_id, LinksTo(who))
    out({"person": person_id, "links_to": who}, f"Links go to: {who}.")


@contact.command("family")
@click.argument("person_id", type=WHOLE, metavar="ID")
@click.argument("siblings", type=WHOLE, nargs=-1, metavar="SIBLING…")
def family(person_id: int, siblings: tuple[int, ...]) -> None:
    """Makes brothers and sisters one family, whose contacts get one message; without any the student
    leaves theirs."""
    contacts.set_siblings(options().desk, person_id, siblings)
    found = contacts.of(options().desk, person_id)
    shape = {"person": person_id, "siblings": [one.id for one in found.siblings]}
    out(shape, "Family: " + (", ".join(one.name for one in found.siblings) or "nobody else"))
