"""``lcadmin person``: tutors and students."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import click

from lcadmin.cli.base import WHOLE, Group, Whole, options, out, say, table
from lcadmin.cli.contacts import contact
from lcadmin.cli.files import read_text, rejected_json, say_rejected
from lcadmin.cli.personal import erase, export
from lcadmin.cli.shapes import person_json
from lcadmin.domain.errors import BadInput
from lcadmin.domain.people import Person, Role
from lcadmin.services import people

_ROLE = click.Choice([role.value for role in Role])


@click.group(cls=Group, name="person")
def person() -> None:
    """Tutors and students."""


person.add_command(contact)
person.add_command(export)
person.add_command(erase)


def _rate(text: str | None) -> Decimal | None:
    if text is None or not text.strip():
        return None
    try:
        rate = Decimal(text)
    except InvalidOperation:
        raise BadInput("bad_rate", given=text) from None
    if not rate.is_finite() or rate < 0:
        raise BadInput("bad_rate", given=text)
    return rate


def _print(one: Person) -> None:
    out(person_json(one), f"{one.name} ({one.role.value}), number {one.id}")


@person.command("add")
@click.option("--name", required=True)
@click.option("--role", type=_ROLE, required=True, help="The usual one; anybody can sit in either seat.")
@click.option("--email", default="")
@click.option("--avatar", default="", metavar="URL")
@click.option("--timezone", default="", metavar="ZONE")
@click.option("--rate", metavar="MONEY", help="Pay per hour.")
@click.option("--classroom-name", default="", help="A shorter name for the classroom.")
def add(
    name: str, role: str, email: str, avatar: str, timezone: str, rate: str | None, classroom_name: str
) -> None:
    """Adds a person."""
    given = Person(
        name=name,
        role=Role(role),
        email=email,
        avatar=avatar,
        timezone=timezone,
        rate=_rate(rate),
        classroom_name=classroom_name,
    )
    _print(people.add(options().desk, given))


@person.command("list")
@click.option("--search", default="")
@click.option("--role", type=_ROLE)
@click.option("--limit", type=Whole(1, 2**63 - 1))
def list_(search: str, role: str | None, limit: int | None) -> None:
    """Lists people by name."""
    found = people.find(options().desk, search=search, role=Role(role) if role else None, limit=limit)
    out(
        [person_json(one) for one in found],
        lambda: table(
            ["Number", "Name", "Role", "E-mail", "Zone", "Active"],
            [(p.id, p.name, p.role.value, p.email, p.timezone, "yes" if p.active else "no") for p in found],
            "There is nobody yet. Add somebody with: lcadmin person add --name NAME --role tutor",
        ),
    )


@person.command("edit")
@click.argument("person_id", type=WHOLE, metavar="ID")
@click.option("--name")
@click.option("--role", type=_ROLE)
@click.option("--email")
@click.option("--avatar", metavar="URL")
@click.option("--timezone", metavar="ZONE")
@click.option("--rate", metavar="MONEY")
@click.option("--classroom-name")
@click.option("--active/--inactive", default=None)
def edit(person_id: int, **given: Any) -> None:
    """Changes what is given and leaves the rest."""
    changes = {key: value for key, value in given.items() if value is not None}
    if "role" in changes:
        changes["role"] = Role(changes["role"])
    if "rate" in changes:
        changes["rate"] = _rate(changes["rate"])
    _print(people.edit(options().desk, person_id, **changes))


@person.command("import")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.csv")
def import_(file: Path) -> None:
    """Adds people from a CSV file with the columns name, role, email, avatar, timezone, rate."""
    done = people.import_csv(options().desk, read_text(file))
    say_rejected(done.rejected, file)
    out(
        {
            "added": done.added,
            "updated": done.updated,
            "unchanged": done.unchanged,
            "rejected": rejected_json(done.rejected),
        },
        f"{done.added} added, {done.updated} changed, {done.unchanged} as before, "
        f"{len(done.rejected)} not taken.",
    )
    if done.rejected:
        say("Mend the lines named above and import the file again: what is in already stays as it is.")
