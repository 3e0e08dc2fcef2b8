"""Letters: what one reader is told about one or several classes, and where it stands with sending it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from lcadmin.domain.handed import fingerprint
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.mail import Attachment
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text


class LetterKind(StrEnum):
    """What a letter is about; each kind has a text of its own in each language."""

    LINKS = "links"
    MOVED = "moved"
    CANCELLED = "cancelled"
    TUTOR = "tutor"
    REMINDER = "reminder"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a letter. ``person_id`` is the person themself, None for a contact. ``zone`` and
    ``language`` are never empty."""

    name: str
    email: str
    phone: str
    language: str
    zone: str
    person_id: int | None = None
    contact_id: int | None = None

    @property
    def key(self) -> str:
        """The same for everybody who reads at the same address: they get one letter."""
        if self.email:
            return self.email.casefold()
        return f"contact {self.contact_id}" if self.contact_id is not None else f"person {self.person_id}"


@dataclass(frozen=True, slots=True)
class Item:
    """One person's place in one class, as a letter tells it. ``was`` is the start that was told before,
    where it is another one; ``here_only``: the link opens on this computer alone."""

    lesson: Lesson
    person_id: int
    name: str
    role: Role
    url: str
    other_zone: str
    was: Instant | None = None
    cancelled: bool = False
    here_only: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter, written out. ``html`` is a piece of HTML without outside resources; ``short`` is for a
    messenger; ``items`` are in order of start; ``facts`` is what it tells besides them."""

    kind: LetterKind
    reader: Reader
    items: tuple[Item, ...]
    subject: str
    plain: str
    html: str
    short: str
    attachments: tuple[Attachment, ...] = ()
    facts: str = ""

    @property
    def key(self) -> str:
        """The same for a letter that would tell the same reader the same facts again."""
        return letter_key(self.kind, self.reader, self.items, self.facts)

    @property
    def here_only(self) -> bool:
        """Whether it tells a link that opens on this computer alone. That a class is cancelled tells none."""
        return any(item.here_only and not item.cancelled for item in self.items)


class LetterState(StrEnum):
    """Where it stands with a letter in the ledger."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNCERTAIN = "uncertain"  # it was cut off in between: only the reader knows whether it arrived
    DROPPED = "dropped"  # somebody decided that it is not sent


@dataclass(frozen=True, slots=True)
class About:
    """What a sent letter told of one person's place in one class."""

    lesson_id: int
    person_id: int
    start: Instant
    link: str
    cancelled: bool
    tutors: str


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A letter in the ledger. ``message`` is the mail as it is handed over, "" once it was sent; ``run``
    is the process that last took it; ``why`` says what went wrong."""

    key: str
    kind: str
    reader: str
    address: str
    subject: str
    message_id: str
    state: LetterState
    made: Instant
    at: Instant
    about: tuple[About, ...] = ()
    message: str = ""
    run: str = ""
    why: Text | None = None
    id: int = 0


def letter_key(kind: LetterKind, reader: Reader, items: Sequence[Item], facts: str = "") -> str:
    """See ``Letter.key``."""
    told = sorted(
        f"{item.lesson.id}/{item.person_id}/{item.lesson.start}/{fingerprint(item.url)}/{item.cancelled}"
        for item in items
    )
    return sha256("\n".join([kind, reader.key, *told, *([facts] if facts else [])]).encode()).hexdigest()[:40]
