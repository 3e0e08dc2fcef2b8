"""Letters as mails: each class with its calendar entry, which is numbered for good."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from hashlib import sha256

from lcadmin.domain.handed import fingerprint, tutors_of
from lcadmin.domain.letters import About, Item, Letter
from lcadmin.domain.mail import CalendarEvent, Mail, Party, event_uid, organizer_of
from lcadmin.domain.settings import Settings
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_AT_ONCE = 10
"""How many letters' calendar entries one piece of writing numbers: none holds the writer up."""


def compose(desk: Desk, letters: Sequence[Letter], *, draft: bool = False) -> list[Mail]:
    """The letters as mails, each class with its calendar entry, which is numbered for good."""

    def number(tables: Tables, some: Sequence[Letter]) -> list[tuple[CalendarEvent, ...]]:
        return [_events(tables, letter) for letter in some]

    events: list[tuple[CalendarEvent, ...]] = []
    for begin in range(0, len(letters), _AT_ONCE):
        events += desk.store.write(partial(number, some=letters[begin : begin + _AT_ONCE])).result()
    with desk.store.read() as tables:
        settings = tables.settings.load()
    now = desk.clock.now()
    return [
        Mail(
            sender(settings),
            Party(letter.reader.name, letter.reader.email),
            letter.subject,
            letter.plain,
            letter.html,
            message_id(desk, settings),
            now,
            letter.reader.zone,
            letter.reader.language,
            some,
            draft,
            letter.attachments,
        )
        for letter, some in zip(letters, events, strict=True)
    ]


def calendar(desk: Desk, letters: Sequence[Letter], zone: str = "") -> str:
    """The letters' classes as one calendar file, in ``zone`` or the first reader's."""
    mails = compose(desk, letters)
    events = [event for mail in mails for event in mail.events]
    return desk.paper.calendar(events, organizer_of(mails[0].sender), zone or mails[0].zone, mails[0].date)


def sender(settings: Settings) -> Party:
    """Who letters are from; the address is empty while none is set."""
    return Party(settings.mail_from_name or settings.business_name, settings.mail_from)


def about(letter: Letter) -> tuple[About, ...]:
    """The facts that a letter tells."""
    return tuple(
        About(
            item.lesson.id,
            item.person_id,
            item.lesson.start,
            fingerprint(item.url),
            item.cancelled,
            tutors_of(item.lesson),
        )
        for item in letter.items
    )


def message_id(desk: Desk, settings: Settings) -> str:
    """A name for a mail that no other mail has."""
    domain = settings.mail_from.rpartition("@")[2] or "lcadmin.invalid"
    return f"<{desk.entropy.secret()}@{domain}>"


def _events(tables: Tables, letter: Letter) -> tuple[CalendarEvent, ...]:
    return tuple(_event(tables, letter, item) for item in letter.items)


def _event(tables: Tables, letter: Letter, item: Item) -> CalendarEvent:
    lesson = item.lesson
    title = lesson.title if item.person_id == letter.reader.person_id else f"{lesson.title} ({item.name})"
    facts = f"{lesson.start}/{lesson.minutes}/{lesson.title}/{item.url}/{item.cancelled}/{tutors_of(lesson)}"
    sequence = tables.handed.sequence(lesson.id, item.person_id, sha256(facts.encode()).hexdigest()[:32])
    notes = "" if item.cancelled else item.url
    uid = event_uid(lesson, item.person_id)
    reader = organizer_of(Party(letter.reader.name, letter.reader.email))
    return CalendarEvent(
        uid, sequence, lesson.start, lesson.end, title, notes, item.url, reader, item.cancelled
    )
