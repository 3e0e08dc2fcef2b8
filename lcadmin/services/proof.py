"""Proof for a parent: how long one student's class lasted and why, without anybody else's child on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from html import escape

from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.hiding import Hiding, Strangers
from lcadmin.domain.instants import Instant, to_datetime
from lcadmin.domain.lengths import hours
from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.presence import Part, Presence, parts, presences
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text, render
from lcadmin.domain.wording_dates import zone_or_utc
from lcadmin.services.invite import Clip
from lcadmin.services.lesson_time import fold_lesson
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_STILL_ON = (Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED, Status.SCHEDULED)


@dataclass(frozen=True, slots=True)
class Proof:
    """One page, as words in the reader's language: heads and rows of two tables, and the lines below.
    ``rows`` are from, to, length and what came then; the last one is the sum."""

    business: str
    title: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, str, str, str]
    rows: tuple[tuple[str, str, str, str], ...]
    notes: tuple[str, ...]


def proof(desk: Desk, lesson_id: int, person_id: int) -> Proof:
    """The page for one student of a class that is over, in their language and zone. NotFound for somebody
    who is not a student of it; Refusal while the class is not over."""
    with desk.store.read() as tables:
        lesson, settings = tables.lessons.get(lesson_id), tables.settings.load()
        now = desk.clock.now()
        time = fold_lesson(tables, lesson, now)
        mine = next((one for one in presences(lesson, time) if one.person_id == person_id), None)
        if mine is None or mine.role is not Role.STUDENT:
            raise NotFound("proof_not_in_class")
        if time.status in _STILL_ON:
            raise Refusal("proof_no_minutes")
        person = tables.people.get(person_id)
        wording = {**desk.catalogue(person.language or settings.language), **settings.wording}
        hidden = hiding(tables, lesson, {person_id}, strangers(tables))
    return _Writer(lesson, time, settings, person, now, wording, hidden).write(mine)


def clip(page: Proof) -> Clip:
    """The page for the clipboard and the printer: as text with tabs, and as HTML."""
    lines = [page.business, page.title, ""]
    lines += [f"{head}: {value}" for head, value in page.facts]
    lines += ["", "\t".join(page.heads), *("\t".join(row) for row in page.rows)] if page.rows else []
    return Clip("\n".join([*lines, "", *page.notes]), _html(page))


def _html(page: Proof) -> str:
    facts = "".join(
        f'<tr><td style="padding-right:24px;color:#5b6675">{escape(head)}</td><td>{escape(value)}</td></tr>'
        for head, value in page.facts
    )
    heads = "".join(f'<th align="{side}">{escape(head)}</th>' for head, side in _sided(page.heads))
    last = len(page.rows) - 1
    rows = "".join(
        "<tr>" + "".join(_cell(words, side, strong=place == last) for words, side in _sided(row)) + "</tr>"
        for place, row in enumerate(page.rows)
    )
    table = (
        f'<table cellpadding="6" cellspacing="0" width="100%"><tr>{heads}</tr>{rows}</table>' if rows else ""
    )
    apart = ' style="margin-top:16px"'  # from the table; an empty paragraph takes no room everywhere
    notes = "".join(f"<p{'' if place else apart}>{escape(note)}</p>" for place, note in enumerate(page.notes))
    business = f"<p>{escape(page.business)}</p>" if page.business else ""
    head = f"{business}<h2>{escape(page.title)}</h2>"
    return f'{head}<table cellpadding="2">{facts}</table><p></p>{table}{notes}'


def _sided(row: tuple[str, str, str, str]) -> Iterable[tuple[str, str]]:
    return zip(row, ("left", "left", "right", "left"), strict=True)


def _cell(words: str, side: str, *, strong: bool) -> str:
    said = f"<b>{escape(words)}</b>" if strong else escape(words)
    return f'<td align="{side}">{said}</td>'


@dataclass(frozen=True, slots=True)
class _Writer:
    """Puts a class's time into words for one student's people."""

    lesson: Lesson
    time: LessonTime
    settings: Settings
    person: Person
    now: Instant
    wording: Mapping[str, str]
    hidden: Hiding

    def write(self, mine: Presence) -> Proof:
        lesson, stretches = self.lesson, parts(self.time)
        tutors = [one for one in presences(lesson, self.time) if one.role is Role.TUTOR and one.part]
        facts = [
            (self._say("proof_student"), self.person.name),
            (self._say("proof_class"), self._alone(lesson.title)),
            (self._say("proof_when"), self._when()),
            (self._say("proof_tutor"), ", ".join(one.name for one in tutors)),
            (self._say("proof_planned"), hours(lesson.minutes * 60)),
            (self._say("proof_total"), hours(self.time.counted_seconds)),
        ]
        heads = (
            self._say("proof_from"),
            self._say("proof_to"),
            self._say("proof_length"),
            self._say("proof_then"),
        )
        return Proof(
            self.settings.business_name,
            self._say("proof_title", name=self.person.name),
            tuple(facts),
            heads,
            self._rows(stretches),
            tuple(self._notes(mine, tutors, stretches)),
        )

    def _when(self) -> str:
        lesson, zone = self.lesson, self._zone()
        year = to_datetime(lesson.start, zone_or_utc(zone)).year
        return self._say("proof_day", start=lesson.start, end=lesson.end, zone=zone, year=year)

    def _rows(self, stretches: tuple[Part, ...]) -> tuple[tuple[str, str, str, str], ...]:
        if not stretches:
            return ()
        rows = [
            (
                self._clock(part.start),
                self._clock(part.end),
                hours(part.seconds),
                self._say("proof_then_lost" if part.lost else "proof_then_ended"),
            )
            for part in stretches
        ]
        lengths = [hours(part.seconds) for part in stretches]
        total = hours(sum(part.seconds for part in stretches))
        sum_ = " + ".join(lengths) if len(lengths) > 1 else ""
        return (*rows, (self._say("proof_sum"), "", total, sum_))

    def _notes(self, mine: Presence, tutors: list[Presence], stretches: tuple[Part, ...]) -> Iterable[str]:
        if not stretches:
            yield self._say("proof_nothing")
        yield from self._decided(stretches)
        for one in (*tutors, mine):
            yield self._came(one)
        yield self._say("proof_no_leaving")
        yield self._say("proof_source")
        zone = self._zone()
        year = to_datetime(self.now, zone_or_utc(zone)).year
        yield self._say("proof_made", now=self.now, zone=zone, year=year)

    def _decided(self, stretches: tuple[Part, ...]) -> Iterable[str]:
        correction = self.time.correction
        if correction is not None:  # its reason may speak of somebody else
            given = hours(sum(part.seconds for part in stretches))
            total = hours(correction.seconds)
            yield self._say("proof_corrected", given=given, total=total, at=correction.at, zone=self._zone())
        if self.time.in_review:
            yield self._say("proof_in_review")

    def _came(self, one: Presence) -> str:
        if one.first is None or one.latest is None:
            return self._say("proof_not_seen", name=one.name)
        key = "proof_came" if one.count == 1 else "proof_came_again"
        first, latest = self._clock(one.first), self._clock(one.latest)
        return self._say(key, name=one.name, at=first, latest=latest, count=one.count)

    def _alone(self, title: str) -> str:
        """A class's title without the names of the other students in it."""
        return self.hidden.out_of(title, self._say("proof_somebody_else"))

    def _zone(self) -> str:
        return self.person.timezone or self.settings.timezone

    def _clock(self, at: Instant) -> str:
        return f"{to_datetime(at, zone_or_utc(self._zone())):%H:%M:%S}"

    def _say(self, key: str, **params: object) -> str:
        return render(Text.of(key, **params), self.wording)


def hiding(tables: Tables, lesson: Lesson, family: Set[int], others: Strangers) -> Hiding:
    """What must not stand on a page about these students of a class: the names of the others and of their
    parents, what its links are made of, links themselves; of children who are not in it whole names."""
    named: dict[bool, list[str]] = {True: [], False: []}
    students: dict[bool, set[int]] = {True: set(family), False: set()}
    for seat in lesson.seats:
        may_stand = seat.is_tutor or seat.person_id in family
        person = tables.people.get(seat.person_id)
        named[may_stand] += (seat.name, person.name, person.classroom_name)
        if not seat.is_tutor:
            students[may_stand].add(seat.person_id)
    for may_stand, ids in students.items():
        named[may_stand] += (one.name for one in tables.contacts.of(sorted(ids)))
    codes = (lesson.token, *(seat.user_id for seat in lesson.seats))
    return Hiding.of(named[False], named[True], codes, others)


def strangers(tables: Tables) -> Strangers:
    """All students, by their names and what they are called in the classroom."""
    found = tables.people.find(role=Role.STUDENT)
    return Strangers.of(name for one in found for name in (one.name, one.classroom_name) if name)
