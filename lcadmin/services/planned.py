"""People and classes that LearnCube has already: a look at what would come, then all of it as one step.

Tokens are kept, so that LearnCube's own log and ours speak of the same class. Join links are new: the
number in a link belongs to one person in one class here, and LearnCube's belongs to a person everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from lcadmin.domain.class_logs import ClassLog, ParticipantLog
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import MINUTE
from lcadmin.domain.people import Person, Role
from lcadmin.domain.wording import Text
from lcadmin.services import class_sheet, going_live
from lcadmin.services.acting import act, as_one
from lcadmin.services.lessons_csv import FilePlan
from lcadmin.services.new_lesson import LONGEST_TITLE, MOST_MINUTES, NewLesson, checked
from lcadmin.services.people import checked as checked_person
from lcadmin.services.people_import import Register
from lcadmin.services.planned_feed import Planned
from lcadmin.services.ports import Desk
from lcadmin.services.schedule_many import Cancelled, Progress

_USUAL_MINUTES = 60


@dataclass(frozen=True, slots=True)
class PlannedClass:
    """A class of LearnCube's and what becomes of it: ``new``, or why not. ``here`` is whether it is here
    already. The names are as LearnCube has them."""

    log: ClassLog
    tutors: tuple[str, ...]
    students: tuple[str, ...]
    new: NewLesson | None = None
    why: Text | None = None
    here: bool = False


@dataclass(frozen=True, slots=True)
class PlannedImport:
    """Every class, and what would be made. ``known`` people are here already."""

    classes: tuple[PlannedClass, ...]
    plan: FilePlan
    known: int

    @property
    def good(self) -> int:
        return len(self.plan.news)

    @property
    def newcomers(self) -> tuple[str, ...]:
        return tuple(person.name for person in self.plan.newcomers.values())

    @property
    def here(self) -> int:
        return sum(one.here for one in self.classes)

    @property
    def rejected(self) -> tuple[PlannedClass, ...]:
        return tuple(one for one in self.classes if one.new is None and not one.here)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would come."""
        return not self.plan.news and not self.plan.newcomers


@dataclass(frozen=True, slots=True)
class Imported:
    """What came: the classes' ids, and how many people."""

    ids: tuple[int, ...] = ()
    people: int = 0


def plan(desk: Desk, found: Planned, *, tutor: int | None = None, everybody: bool = True) -> PlannedImport:
    """What would come of it; nothing is written. ``tutor`` teaches where LearnCube names nobody;
    ``everybody`` takes in people who are in none of the classes, too. NotFound for a tutor nobody is."""
    with desk.store.read() as tables:
        if tutor is not None:
            tables.people.get(tutor)
        used = tables.lessons.used([one.token for one in found.classes if one.token])
        faces = _Faces(Register(tables.people.find()))
    classes: list[PlannedClass] = []
    taken: set[str] = set()
    for log, roster in zip(found.classes, _rosters(found), strict=True):
        classes.append(_planned(log, roster, faces, used, taken, tutor))
        taken.add(log.token)
    if everybody:
        for one in found.people:
            faces.known(_named(one))
    news = tuple(one.new for one in classes if one.new is not None)
    needed = {number for new in news for number in (*new.tutors, *new.students) if number < 0}
    newcomers = {
        number: person for number, person in faces.newcomers.items() if everybody or number in needed
    }
    return PlannedImport(tuple(classes), FilePlan(news, newcomers, ()), len(faces.met))


def run(
    desk: Desk, planned: PlannedImport, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> Imported:
    """Makes people and classes as one step to undo (the classes of very many are a step of their own);
    nothing where ``cancelled`` said so. BadInput, NotFound, Refusal: then nothing was made."""
    words = Text.of("action_bring_in", count=planned.good)
    together = as_one(desk)
    ids = class_sheet.carry_out(together, planned.plan, words, progress, cancelled)
    if planned.good and not ids:
        return Imported()
    act(together, words, partial(going_live.mark_brought_in, now=desk.clock.now()))
    return Imported(tuple(ids), len(planned.plan.newcomers))


@dataclass(frozen=True, slots=True)
class _Named:
    """Somebody as LearnCube calls them."""

    name: str
    email: str
    role: Role


def _named(one: ParticipantLog) -> _Named:
    """Where the name is an e-mail address, what stands before the sign has to do."""
    email = next((text for text in (one.username, one.name, one.userid) if "@" in text), "")
    name = one.shown if "@" not in one.shown else one.shown.partition("@")[0]
    return _Named(" ".join(name.split()), email, Role.TUTOR if one.is_tutor else Role.STUDENT)


@dataclass(slots=True)
class _Roster:
    """Who is in one class."""

    tutors: dict[str, _Named] = field(default_factory=dict)
    students: dict[str, _Named] = field(default_factory=dict)

    def add(self, who: _Named) -> None:
        side = self.tutors if who.role is Role.TUTOR else self.students
        side.setdefault((who.email or who.name).casefold(), who)


def _rosters(found: Planned) -> list[_Roster]:
    """Who is in each class, in their order: by token, else by LearnCube's own names of the class."""
    rosters = [_Roster() for _ in found.classes]
    places: dict[str, int] = {}
    for place, log in enumerate(found.classes):
        for key in (*log.keys, *_token_key(log.token)):
            places.setdefault(key, place)
    for one in found.people:
        keys = (*_token_key(one.token), *one.keys)
        known = next((key for key in keys if key in places), None)
        if known is not None:
            rosters[places[known]].add(_named(one))
    for log, roster in zip(found.classes, rosters, strict=True):
        if log.tutor and not roster.tutors:
            roster.add(_Named(log.tutor, "", Role.TUTOR))
    return rosters


def _token_key(token: str) -> tuple[str, ...]:
    return (f"t:{token}",) if token else ()


class _Faces:
    """People by what LearnCube calls them: those who are here, and newcomers under negative numbers."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._numbers: dict[_Named, int | BadInput] = {}
        self.newcomers: dict[int, Person] = {}
        self.met: set[int] = set()

    def number(self, who: _Named) -> int:
        """BadInput where it cannot be told who it is, or this is no name."""
        found = self.known(who)
        if isinstance(found, BadInput):
            raise found
        return found

    def known(self, who: _Named) -> int | BadInput:
        """As ``number``, but with the reason as a value."""
        if who not in self._numbers:
            try:
                self._numbers[who] = self._looked_up(who)
            except BadInput as error:
                self._numbers[who] = error.with_traceback(None)
        return self._numbers[who]

    def _looked_up(self, who: _Named) -> int:
        person = self._register.with_email(who.email) if who.email else None
        called = [person] if person is not None else self._called(who)
        if len(called) > 1:
            raise BadInput("several_people", name=who.name)
        if called:
            if called[0].id > 0:
                self.met.add(called[0].id)
            return called[0].id
        fresh = Person(name=who.name, role=who.role, email=who.email, id=-1 - len(self.newcomers))
        fresh = checked_person(fresh)
        self.newcomers[fresh.id] = fresh
        self._register.note(fresh)
        return fresh.id

    def _called(self, who: _Named) -> Sequence[Person]:
        """Those of this name; another e-mail address is somebody else."""
        called = [p for p in self._register.called(who.name) if not (who.email and p.email)]
        if len(called) > 1:
            called = [person for person in called if person.role is who.role] or called
        return called


def _planned(
    log: ClassLog, roster: _Roster, faces: _Faces, used: set[str], taken: set[str], tutor: int | None
) -> PlannedClass:
    """``used`` are tokens of classes that are here, ``taken`` those of classes before it in the import."""
    tutors, students = tuple(roster.tutors.values()), tuple(roster.students.values())
    row = partial(PlannedClass, log, _names(tutors), _names(students))
    if log.token in used:
        return row(here=True, why=Text("sheet_there_already"))
    if not log.token:
        return row(why=Text("planned_no_token"))
    if log.token in taken:
        return row(why=Text("planned_token_again"))
    if not tutors and tutor is None:
        return row(why=Text("planned_no_tutor"))
    try:
        teaching = tuple(faces.number(who) for who in tutors) or tuple(n for n in (tutor,) if n is not None)
        new = NewLesson(
            title=_title(log),
            start=log.start,
            minutes=_minutes(log),
            tutors=teaching,
            students=tuple(faces.number(who) for who in students),
            token=log.token,
        )
        return row(new=checked(new))
    except BadInput as error:
        return row(why=error.text)


def _names(people: Iterable[_Named]) -> tuple[str, ...]:
    return tuple(who.name for who in people)


def _title(log: ClassLog) -> str:
    said = " ".join("".join(c if c.isprintable() else " " for c in log.title).split())
    return (
        said[:LONGEST_TITLE].strip()
        or " ".join(filter(None, (log.subject, log.level)))
        or log.tutor
        or log.token
    )


def _minutes(log: ClassLog) -> int:
    if log.end is None or log.end <= log.start:
        return _USUAL_MINUTES
    return min(max(1, round((log.end - log.start) / MINUTE)), MOST_MINUTES)
