"""Writing letters: who reads what about which classes, in their own language and time zone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from lcadmin.domain.admission import EntryRules, window
from lcadmin.domain.contacts import LinksTo
from lcadmin.domain.errors import NotFound
from lcadmin.domain.handed import Freshness
from lcadmin.domain.instants import Instant, day_of, day_start
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.letter_words import calendar_words
from lcadmin.domain.letters import Item, Letter, LetterKind, Reader
from lcadmin.domain.links import join_link, opens_here_only
from lcadmin.domain.mail import wire_address
from lcadmin.domain.people import Person, Role
from lcadmin.domain.periods import monday_of
from lcadmin.domain.seats import Seat
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording_dates import words_for_day, words_for_place, words_for_time, zone_or_utc
from lcadmin.domain.zone_changes import clocks_change
from lcadmin.services import mail_texts
from lcadmin.services.fill import ClassWords, Words
from lcadmin.services.handing import memory
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery

_KIND_OF = {
    Freshness.NONE: LetterKind.LINKS,
    Freshness.MOVED: LetterKind.MOVED,
    Freshness.CANCELLED: LetterKind.CANCELLED,
    Freshness.LEFT: LetterKind.CANCELLED,
    Freshness.RENEWED: LetterKind.LINKS,
    Freshness.BACK_ON: LetterKind.LINKS,
    Freshness.TUTOR: LetterKind.TUTOR,
}


def of_classes(
    desk: Desk, lesson_ids: Sequence[int], person_id: int | None = None, kind: LetterKind = LetterKind.LINKS
) -> list[Letter]:
    """The letters with the links of these classes, to everybody who reads them (or to who reads those of
    one person). NotFound; Refusal while no LearnCube address is set."""
    with desk.store.read() as tables:
        pen = Pen(desk, tables)
        for lesson_id in lesson_ids:
            lesson = tables.lessons.get(lesson_id)
            for seat in lesson.standing:
                if person_id in (None, seat.person_id) and not (seat.excused and person_id is None):
                    pen.put(kind, lesson, seat)
        return pen.letters()


def of_days(desk: Desk, start: Instant, end: Instant) -> list[Letter]:
    """A letter a reader with the links of every class that starts in [start, end) and is not over,
    practice and cancelled ones apart. Refusal while no LearnCube address is set."""
    with desk.store.read() as tables:
        pen = Pen(desk, tables)
        now = desk.clock.now()
        for row in tables.lessons.find(LessonQuery(start=start, end=end, practice=False)):
            if row.lesson.cancelled is None and row.lesson.end > now:
                for seat in row.lesson.standing:
                    if not seat.excused:
                        pen.put(LetterKind.LINKS, row.lesson, seat)
        return pen.letters()


def of_week(desk: Desk, weeks_on: int, zone: ZoneInfo) -> list[Letter]:
    """``of_days`` for the week, from Monday in that zone, that is so many weeks on."""
    monday = monday_of(day_of(desk.clock.now(), zone), weeks_on)
    return of_days(desk, day_start(monday, zone), day_start(monday_of(monday, 1), zone))


def notes(desk: Desk, lesson_ids: Sequence[int]) -> list[Letter]:
    """The letters to everybody whom what they were told about these classes misleads now: moved,
    cancelled, another link, another tutor, not in it any more; and to who has no link yet, where
    somebody else has. NotFound."""
    with desk.store.read() as tables:
        pen = Pen(desk, tables)
        for lesson_id in lesson_ids:
            lesson = tables.lessons.get(lesson_id)
            remembered = memory(tables, lesson)
            if not any(one.handed for one in remembered):
                continue
            for one in remembered:
                off = lesson.cancelled is not None or one.seat.excused
                if one.freshness is Freshness.GOOD or (one.freshness is Freshness.NONE and off):
                    continue
                was = one.latest.start if one.latest and one.freshness is Freshness.MOVED else None
                gone = one.freshness in (Freshness.CANCELLED, Freshness.LEFT)
                pen.put(_KIND_OF[one.freshness], lesson, one.seat, was=was, cancelled=gone)
        return pen.letters()


def to_person(desk: Desk, lesson_id: int, person_id: int) -> Letter:
    """The letter with one class's link as the person themself reads it. NotFound where they are not in
    it; Refusal while no LearnCube address is set."""
    with desk.store.read() as tables:
        lesson = tables.lessons.get(lesson_id)
        for seat in lesson.standing:
            if seat.person_id == person_id:
                return Pen(desk, tables).own(lesson, seat)
    raise NotFound("not_in_this_class")


@dataclass(slots=True)
class Pen:
    """Gathers what each reader is told, then writes it down. One for one transaction's view."""

    desk: Desk
    tables: Tables
    settings: Settings = field(init=False)
    now: Instant = field(init=False)
    _people: dict[int, Person] = field(default_factory=dict)
    _readers: dict[int, list[Reader]] = field(default_factory=dict)
    _told: dict[tuple[LetterKind, str], tuple[Reader, list[Item]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.settings = self.tables.settings.load()
        self.now = self.desk.clock.now()

    def put(
        self,
        kind: LetterKind,
        lesson: Lesson,
        seat: Seat,
        *,
        was: Instant | None = None,
        cancelled: bool = False,
    ) -> None:
        """Tells whoever reads for this seat's person about the class."""
        if kind is LetterKind.LINKS and lesson.cancelled is not None:
            kind, cancelled = LetterKind.CANCELLED, True
        item = self._item(lesson, seat, was, cancelled)
        for reader in self._readers_of(seat):
            _, items = self._told.setdefault((kind, reader.key), (reader, []))
            if all((one.lesson.id, one.person_id) != (lesson.id, seat.person_id) for one in items):
                items.append(item)

    def letters(self) -> list[Letter]:
        """What was gathered, by reader's name and kind."""
        told = sorted(self._told.items(), key=lambda one: (one[1][0].name.casefold(), one[0]))
        return [self._write(kind, reader, items) for (kind, _), (reader, items) in told]

    def own(self, lesson: Lesson, seat: Seat) -> Letter:
        """One class as the person themself reads of it."""
        reader = self._themself(self._person(seat.person_id))
        off = lesson.cancelled is not None
        kind = LetterKind.CANCELLED if off else LetterKind.LINKS
        return self._write(kind, reader, [self._item(lesson, seat, None, off)])

    def _item(self, lesson: Lesson, seat: Seat, was: Instant | None, cancelled: bool) -> Item:
        other = {self._zone(one.person_id) for one in self._others(lesson, seat)}
        url = join_link(self.settings, lesson, seat.user_id)
        return Item(
            lesson,
            seat.person_id,
            seat.name,
            seat.role,
            url,
            other.pop() if len(other) == 1 else "",
            was,
            cancelled,
            opens_here_only(self.settings, url),
        )

    # Who reads

    def _readers_of(self, seat: Seat) -> list[Reader]:
        known = self._readers.get(seat.person_id)
        if known is None:
            known = self._readers[seat.person_id] = list(self._found(seat))
        return known

    def _found(self, seat: Seat) -> Iterator[Reader]:
        person = self._person(seat.person_id)
        contacts = self.tables.contacts
        recipients = contacts.recipients(person.id)
        family = (
            {person.id}
            if recipients.family_id is None
            else {person.id, *contacts.family(recipients.family_id)}
        )
        theirs = contacts.of(sorted(family)) if seat.role is Role.STUDENT else []
        to_contacts = bool(theirs) and recipients.links_to is not LinksTo.STUDENT
        reached = any(wire_address(contact.email) for contact in theirs)
        if not to_contacts or (recipients.links_to is LinksTo.BOTH and (person.email or not reached)):
            yield self._themself(person)
        for contact in theirs if to_contacts else []:
            child = self._person(contact.person_id)
            yield Reader(
                contact.name,
                wire_address(contact.email),
                contact.phone,
                contact.language or child.language or self.settings.language,
                child.timezone or self.settings.timezone,
                contact_id=contact.id,
            )

    def _themself(self, person: Person) -> Reader:
        language = person.language or self.settings.language
        zone = person.timezone or self.settings.timezone
        return Reader(person.name, wire_address(person.email), "", language, zone, person_id=person.id)

    def _person(self, person_id: int) -> Person:
        if person_id not in self._people:
            self._people[person_id] = self.tables.people.get(person_id)
        return self._people[person_id]

    def _zone(self, person_id: int) -> str:
        return self._person(person_id).timezone or self.settings.timezone

    # What they read

    def _write(self, kind: LetterKind, reader: Reader, items: Iterable[Item]) -> Letter:
        ordered = tuple(sorted(items, key=lambda item: (item.lesson.start, item.lesson.id, item.name)))
        language = reader.language
        classes = tuple(self._words(reader, item) for item in ordered)
        words = Words(_line(reader.name), _line(self.settings.business_name), classes)
        text = mail_texts.text_for(self.desk, self.tables, kind, language, self.settings.language)
        short = mail_texts.text_for(
            self.desk, self.tables, mail_texts.SHORT, language, self.settings.language
        )
        written = mail_texts.write(text, words)
        brief = mail_texts.write(short, words).plain
        return Letter(kind, reader, ordered, written.subject, written.plain, written.html, brief)

    def _words(self, reader: Reader, item: Item) -> ClassWords:
        lesson, names = item.lesson, calendar_words(reader.language)
        here, there = reader.zone, item.other_zone
        apart = bool(there) and words_for_time(lesson.start, here, {}) != words_for_time(
            lesson.start, there, {}
        )
        change, place = self._clocks(lesson.start, here, there)
        opens = window(lesson, item.role, EntryRules.of(self.settings))[0]
        seat = next(seat for seat in reversed(lesson.seats) if seat.person_id == item.person_id)
        return ClassWords(
            title=_line(lesson.title),
            day=words_for_day(lesson.start, here, names),
            time=words_for_time(lesson.start, here, {}),
            end=words_for_time(lesson.end, here, {}),
            zone=words_for_place(here),
            their_time=words_for_time(lesson.start, there, {}) if apart else "",
            their_zone=words_for_place(there) if apart else "",
            others=_line(", ".join(other.name for other in self._others(lesson, seat))),
            student="" if reader.person_id == item.person_id else _line(item.name),
            link=item.url,
            opens=words_for_time(opens, here, {}),
            minutes=lesson.minutes,
            was_day="" if item.was is None else words_for_day(item.was, here, names),
            was_time="" if item.was is None else words_for_time(item.was, here, {}),
            clock_change="" if change is None else words_for_day(change, place, names),
            clock_place="" if change is None else words_for_place(place),
            cancelled=item.cancelled,
        )

    def _clocks(self, start: Instant, *zones: str) -> tuple[Instant | None, str]:
        """The clock change between now and the class that a reader should know of: their own before
        the other side's."""
        for zone in zones:
            change = clocks_change(zone_or_utc(zone), self.now, start) if zone else None
            if change is not None:
                return change, zone
        return None, ""

    @staticmethod
    def _others(lesson: Lesson, seat: Seat) -> list[Seat]:
        others = lesson.students if seat.role is Role.TUTOR else lesson.tutors
        return [other for other in others if other.person_id != seat.person_id]


def _line(text: str) -> str:
    """A name as it stands in a letter: one line, nothing invisible."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
