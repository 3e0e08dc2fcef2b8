"""People: adding, changing, finding; importing them is in ``people_import``.

A change takes effect at the person's next try at a class's door: names and pictures are read with
the class, never copied into it.
"""

from __future__ import annotations

import re
from dataclasses import fields, replace
from decimal import Decimal

from lcadmin.domain import setting_checks
from lcadmin.domain.errors import BadInput, Refusal
from lcadmin.domain.people import Person, Role
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.imports import RejectedLine
from lcadmin.services.people_import import PeopleImport, import_people
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

__all__ = ["PeopleImport", "RejectedLine", "add", "checked", "edit", "find", "get", "import_csv"]

_LONGEST = 200
_LONGEST_ADDRESS = 2000
_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")
_AVATAR = re.compile(r"https://[^\s/?#@]+([/?#][^\s]*)?")
_MOST_RATE = Decimal(1_000_000)
_EDITABLE = frozenset(f.name for f in fields(Person)) - {"id"}


def checked(person: Person) -> Person:
    """The person with outer spaces gone from every text. BadInput names what cannot be taken."""
    clean = replace(
        person,
        name=_line(person.name, "name"),
        classroom_name=_line(person.classroom_name, "classroom name"),
        email=_line(person.email, "e-mail"),
        avatar=person.avatar.strip(),
        timezone=person.timezone.strip(),
        language=person.language.strip(),
    )
    if not clean.name:
        raise BadInput("person_needs_name")
    if clean.email and not _EMAIL.fullmatch(clean.email):
        raise BadInput("bad_email", given=clean.email)
    if clean.avatar and (len(clean.avatar) > _LONGEST_ADDRESS or not _AVATAR.fullmatch(clean.avatar)):
        raise BadInput("bad_avatar")
    if clean.timezone:
        setting_checks.zone(clean.timezone, "time zone")
    if clean.language:
        setting_checks.language(clean.language, "language")
    if clean.rate is not None and not (clean.rate.is_finite() and 0 <= clean.rate <= _MOST_RATE):
        raise BadInput("bad_rate", given=clean.rate)
    return clean


def _line(text: str, field: str) -> str:
    clean = text.strip()
    if len(clean) > _LONGEST or any(not c.isprintable() for c in clean):
        raise BadInput("bad_line", field=field, most=_LONGEST)
    return clean


def add(desk: Desk, person: Person) -> Person:
    """Stores a new person. BadInput."""
    clean = replace(checked(person), id=0)
    words = Text.of("action_add_person", name=clean.name)
    return act(desk, words, lambda tables: tables.people.add(clean))


def edit(desk: Desk, person_id: int, **changes: object) -> Person:
    """Changes the named fields of ``Person`` and leaves the rest. BadInput, NotFound; Refusal for somebody
    whose data were erased."""
    unknown = changes.keys() - _EDITABLE
    if unknown:
        raise BadInput("unknown_person_field", field=min(unknown))

    def work(tables: Tables) -> Person:
        before = tables.people.get(person_id)
        if tables.erasing.get(person_id) is not None:
            raise Refusal("person_erased")
        after = checked(replace(before, **changes))  # type: ignore[arg-type]
        if after != before:
            tables.people.put(after)
        return after

    return act(desk, lambda person: Text.of("action_edit_person", name=person.name), work)


def get(desk: Desk, person_id: int) -> Person:
    """NotFound."""
    with desk.store.read() as tables:
        return tables.people.get(person_id)


def find(
    desk: Desk,
    *,
    search: str = "",
    role: Role | None = None,
    active: bool | None = None,
    limit: int | None = None,
) -> list[Person]:
    """By name."""
    with desk.store.read() as tables:
        return tables.people.find(search=search.strip(), role=role, active=active, limit=limit)


def import_csv(desk: Desk, text: str) -> PeopleImport:
    """Adds and updates people from a CSV text with the columns name, role, email, avatar, timezone,
    rate and classroom_name (name and role are needed). BadInput where it is no such table."""
    return import_people(desk, text, checked)
