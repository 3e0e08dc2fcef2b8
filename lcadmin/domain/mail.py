"""A mail before it is bytes: who to whom, what it says, which calendar entries go with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote

from lcadmin.domain.choices import Security
from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.wording import Text

NOBODY = "no-reply@lcadmin.invalid"
"""Who invites to a calendar entry while the business has no address of its own; it cannot exist."""

_LOCAL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}")
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\]")

MOST_MAILTO = 1_900
"""How long a mailto link may be: Windows hands 2,048 characters on, some mail programs less."""


@dataclass(frozen=True, slots=True)
class Party:
    """A sender or a receiver."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One person's class in a calendar. ``uid`` stays the same for good, ``sequence`` rises with every
    change; ``cancelled`` takes the entry away again."""

    uid: str
    sequence: int
    start: Instant
    end: Instant
    title: str
    notes: str
    url: str
    attendee: Party
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a mail; ``content`` makes it when it is needed."""

    name: str
    media: str
    content: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail to one reader. ``zone`` is the reader's; a draft may not be sent yet."""

    sender: Party
    to: Party
    subject: str
    plain: str
    html: str
    message_id: str
    date: Instant
    zone: str
    language: str = ""
    events: tuple[CalendarEvent, ...] = ()
    draft: bool = False
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class MailAccount:
    """The user's own account on a mail server. An empty ``user`` signs in nowhere."""

    host: str
    port: int
    security: Security
    user: str
    password: str
    sender: Party


class NotDelivered(UserError):
    """This one mail was not taken; nobody got it, others may go."""

    title = Text("title_refusal")


class MaybeDelivered(UserError):
    """The connection broke after the mail was handed over: nobody here knows whether it went out."""

    title = Text("title_refusal")


def organizer_of(party: Party) -> Party:
    """Who invites, or is invited: with an address that cannot exist where there is none."""
    return party if party.address else Party(party.name, NOBODY)


def wire_address(address: str) -> str:
    """An e-mail address as every mail server takes it: an international domain in its ASCII form. "" where
    there is none, as for letters beyond ASCII before the @, which few servers know."""
    local, _, domain = address.rpartition("@")
    if not _LOCAL.fullmatch(local):
        return ""
    try:
        plain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return f"{local}@{plain}" if _DOMAIN.fullmatch(plain) else ""


def event_uid(lesson: Lesson, person_id: int) -> str:
    """The calendar's name for one person's place in one class, good for ever and telling nothing."""
    return sha256(f"calendar/{lesson.token}/{person_id}".encode()).hexdigest()[:40] + "@lcadmin"


def mailto(to: str, subject: str, body: str) -> tuple[str, bool]:
    """A link that opens the user's mail program with a message in it, and whether all of the text is in
    it; where it would be too long for that, the body is left out."""
    whole = _mailto(to, subject, body)
    return (whole, True) if len(whole) <= MOST_MAILTO else (_mailto(to, subject[:200], ""), False)


def _mailto(to: str, subject: str, body: str) -> str:
    lines = "\r\n".join(body.splitlines())
    text = f"&body={quote(lines, safe='')}" if body else ""
    return f"mailto:{quote(to, safe='@')}?subject={quote(subject, safe='')}{text}"
