"""Who reads a student's links: the student, their contacts (parents), or both; siblings together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from lcadmin.domain import setting_checks
from lcadmin.domain.errors import BadInput

_LONGEST = 200
_EMAIL = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+")
_PHONE = re.compile(r"[0-9+()/ .\-]{3,40}")


class LinksTo(StrEnum):
    """Who is sent a student's links. Without any contact it is always the student."""

    STUDENT = "student"
    CONTACTS = "contacts"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who reads messages for a student. ``id`` is 0 until the store has given one;
    ``language`` empty means the student's."""

    person_id: int
    name: str
    email: str = ""
    phone: str = ""
    language: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Recipients:
    """How one student is reached; ``family_id`` is shared with the siblings, None without any."""

    person_id: int
    links_to: LinksTo = LinksTo.BOTH
    family_id: int | None = None


def checked(contact: Contact) -> Contact:
    """The contact with outer spaces gone. BadInput names what cannot be taken."""
    clean = replace(
        contact,
        name=_line(contact.name, "name"),
        email=_line(contact.email, "e-mail"),
        phone=_line(contact.phone, "phone"),
        language=contact.language.strip(),
    )
    if not clean.name:
        raise BadInput("contact_needs_name")
    if clean.email and not (_EMAIL.fullmatch(clean.email) and clean.email.isascii()):
        raise BadInput("bad_email", given=clean.email)
    if clean.phone and not _PHONE.fullmatch(clean.phone):
        raise BadInput("bad_phone", given=clean.phone)
    if not (clean.email or clean.phone):
        raise BadInput("contact_needs_address")
    if clean.language:
        setting_checks.language(clean.language, "language")
    return clean


def _line(text: str, field: str) -> str:
    clean = text.strip()
    if len(clean) > _LONGEST or any(not c.isprintable() for c in clean):
        raise BadInput("bad_line", field=field, most=_LONGEST)
    return clean
