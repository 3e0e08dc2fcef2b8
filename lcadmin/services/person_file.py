"""Everything that is kept about one person, for whoever asks what is (GDPR, articles 15 and 20).

Nobody else stands in it but the tutors of their classes and who reads their messages: a class's title
loses the names of other students, a family is a number of people. Links are told, never given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial

from lcadmin.domain.credits import balance
from lcadmin.domain.hiding import Hiding
from lcadmin.domain.people import Person, Role
from lcadmin.domain.person_file import Cell, FileColumn, PersonFile, Section, columns
from lcadmin.domain.presence import presences
from lcadmin.domain.wording import render
from lcadmin.services.ports import Desk
from lcadmin.services.proof import hiding, strangers
from lcadmin.services.recount import refold_due
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonRow
from lcadmin.services.words import words_of

Progress = Callable[[int, int], None]
Row = tuple[Cell, ...]

_AT_ONCE = 200
_ENTRY = columns(
    "name role classroom_name email picture time_zone language rate active:yes links_to family:number"
    " credit_lessons:number credit_minutes:number"
)
_CONTACTS = columns("name email phone language")
_RATES = columns("role amount unit title kind since")
_BONUSES = columns("day amount note")
_PAID = columns("month role title start:moment counted:seconds paid:seconds amount currency note")
_CREDIT = columns("at:moment amount:number unit title note")
_CLASSES = columns(
    "title start:moment minutes:number kind role tutors status counted:seconds cancelled_by told:moment"
    " excused:yes taking_part:yes first:moment latest:moment entries:number"
)
_CORRECTIONS = columns("title start:moment at:moment counted:seconds why")
_ABSENCES = columns("first_day last_day reason")
_LINKS = columns("at:moment way title start:moment reader address")
_LETTERS = columns("at:moment subject reader address state")
_LOGGED = columns(
    "title start:moment name username attended:yes joined:moment left:moment rating:number feedback"
)
_KNOCKS = columns("at:moment title start:moment admitted:yes")
_HISTORY = columns("at:moment who action")


def gather(
    desk: Desk, person_id: int, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> PersonFile:
    """All of it as of now; where ``cancelled`` says so it ends early and is not whole. ``progress`` hears
    how many classes were looked at. NotFound."""
    refold_due(desk, whole=True)
    with desk.store.read() as tables:
        person = tables.people.get(person_id)
        clerk = _Clerk(desk, tables, person)
        lessons = tables.lessons.of_person(person_id)
        for begin in range(0, len(lessons), _AT_ONCE):
            if cancelled is not None and cancelled():
                break
            for row in tables.lessons.rows(lessons[begin : begin + _AT_ONCE]):
                clerk.look_at(row)
            if progress is not None:
                progress(min(begin + _AT_ONCE, len(lessons)), len(lessons))
        return PersonFile(person.name, desk.clock.now(), tuple(clerk.sections()))


class _Clerk:
    """Writes the sections about one person, from one snapshot."""

    def __init__(self, desk: Desk, tables: Tables, person: Person) -> None:
        self._tables = tables
        self._person = person
        self._words = words_of(desk, tables.settings.load())
        self._titles: dict[int, str] = {}
        self._starts: dict[int, int] = {}
        self._classes: list[Row] = []
        self._corrections: list[Row] = []
        self._hidden: dict[int, Hiding] = {}
        self._strangers = strangers(tables)
        self._elsewhere: Hiding | None = None

    def look_at(self, row: LessonRow) -> None:
        """Takes one of their classes in, by start."""
        lesson, time, person_id = row.lesson, row.time, self._person.id
        hidden = self._hidden[lesson.id] = hiding(self._tables, lesson, {person_id}, self._strangers)
        title = self._titles[lesson.id] = hidden.out_of(lesson.title)
        self._starts[lesson.id] = lesson.start
        mine = [seat for seat in lesson.seats if seat.person_id == person_id]
        last = next((seat for seat in mine if seat.revoked_at is None), mine[-1])
        came = next((one for one in presences(lesson, time) if one.person_id == person_id), None)
        off = lesson.cancelled
        self._classes.append(
            (
                title,
                lesson.start,
                lesson.minutes,
                lesson.kind,
                last.role,
                ", ".join(seat.name for seat in lesson.tutors),
                time.status,
                time.counted_seconds,
                None if off is None else off.by,
                None if off is None else off.told,
                int(last.excused),
                int(last.revoked_at is None),
                None if came is None else came.first,
                None if came is None else came.latest,
                0 if came is None else came.count,
            )
        )
        for one in self._tables.times.corrections(lesson.id):
            self._corrections.append((title, lesson.start, one.at, one.seconds, hidden.out_of(one.why)))

    def sections(self) -> Iterator[Section]:
        """What there is, in the order in which it is read; what is empty is left out, but for classes."""
        tables, number = self._tables, self._person.id
        yield Section("person", _ENTRY, (self._entry(),), single=True)
        contacts = ((one.name, one.email, one.phone, one.language) for one in tables.contacts.of([number]))
        made: Iterable[tuple[str, Sequence[FileColumn], Iterable[Row]]] = (
            ("contacts", _CONTACTS, contacts),
            ("rates", _RATES, self._rates()),
            ("bonuses", _BONUSES, self._bonuses()),
            ("paid", _PAID, self._paid()),
            ("credit", _CREDIT, self._credit()),
            ("classes", _CLASSES, self._classes),
            ("corrections", _CORRECTIONS, self._corrections),
            ("absences", _ABSENCES, self._absences()),
            ("links", _LINKS, self._links()),
            ("letters", _LETTERS, self._letters()),
            ("logged", _LOGGED, self._logged()),
            ("knocks", _KNOCKS, self._knocks()),
            ("history", _HISTORY, self._history()),
        )
        for key, heads, rows in made:
            listed = tuple(rows)
            if listed or key == "classes":
                yield Section(key, heads, listed)

    def _entry(self) -> Row:
        person, tables = self._person, self._tables
        reached = tables.contacts.recipients(person.id)
        family = () if reached.family_id is None else tables.contacts.family(reached.family_id)
        entries = tables.credits.entries(person.id)
        return (
            person.name,
            person.role,
            person.classroom_name,
            person.email,
            person.avatar,
            person.timezone,
            person.language,
            person.rate,
            int(person.active),
            reached.links_to,
            max(0, len(family) - 1),
            balance(entries, "lessons"),
            balance(entries, "minutes"),
        )

    def _alone(self, text: str) -> str:
        """What somebody wrote about this person, without whoever else it speaks of."""
        if self._elsewhere is None:
            own = Hiding.of((), (self._person.name, self._person.classroom_name), (), self._strangers)
            self._elsewhere = Hiding.all((own, *self._hidden.values()))
        return self._elsewhere.out_of(text)

    def _title(self, lesson_id: int | None) -> str:
        return "" if lesson_id is None else self._titles.get(lesson_id, "")

    def _rates(self) -> Iterator[Row]:
        for side in Role:
            for rate in self._tables.money.rates(side):
                if rate.person_id == self._person.id:
                    since = None if rate.since is None else rate.since.isoformat()
                    yield side, rate.amount, rate.unit, rate.title, rate.kind, since

    def _bonuses(self) -> Iterator[Row]:
        for one in self._tables.money.bonuses(None, None):
            if one.person_id == self._person.id:
                yield one.day.isoformat(), one.amount, self._alone(one.note)

    def _paid(self) -> Iterator[Row]:
        for side in Role:
            for lock in self._tables.money.locks(side):
                for row in lock.rows:
                    if row.person_id == self._person.id:
                        title = self._hidden.get(row.lesson_id or 0, Hiding()).out_of(row.title)
                        figures = (row.counted_seconds, row.paid_seconds, row.amount, lock.currency)
                        yield f"{lock.month:%Y-%m}", side, title, row.start, *figures, self._alone(row.note)

    def _credit(self) -> Iterator[Row]:
        for one in self._tables.credits.entries(self._person.id):
            yield one.at, one.amount, one.unit, self._title(one.lesson_id), self._alone(one.note)

    def _absences(self) -> Iterator[Row]:
        for one in self._tables.closures.since(date.min):
            if one.person_id == self._person.id:
                yield one.first.isoformat(), one.last.isoformat(), self._alone(one.reason)

    def _links(self) -> Iterator[Row]:
        for one in self._tables.personal.handed(self._person.id):
            yield one.at, one.way, self._title(one.lesson_id), one.start, one.reader, one.address

    def _letters(self) -> Iterator[Row]:
        for one in self._tables.personal.letters(self._person.id):
            yield one.at, self._alone(one.subject), one.reader, one.address, one.state

    def _logged(self) -> Iterator[Row]:
        for one in self._tables.personal.logged(self._person.id):
            hidden = self._hidden.get(one.lesson_id, Hiding())
            stay = (one.name, one.username, one.attended, one.joined, one.left, one.rating)
            yield hidden.out_of(one.title), one.start, *stay, hidden.out_of(one.feedback)

    def _knocks(self) -> Iterator[Row]:
        for one in self._tables.personal.knocks(self._person.id):
            yield one.at, self._title(one.lesson_id), self._starts.get(one.lesson_id), int(one.admitted)

    def _history(self) -> Iterator[Row]:
        say = partial(render, wording=self._words)
        hidden = Hiding.all(self._hidden.values())
        for one in self._tables.personal.actions(self._person.id):
            yield one.at, one.who, hidden.out_of(say(one.text))
