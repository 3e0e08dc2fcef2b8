"""Reading a CSV file of classes: every row checked before the first class is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import BadInput, UserError
from lcadmin.domain.instants import parse
from lcadmin.domain.people import Person, Role
from lcadmin.services.imports import RejectedLine, Row, read_rows
from lcadmin.services.new_lesson import NewLesson, checked
from lcadmin.services.people import checked as checked_person
from lcadmin.services.people_import import Register
from lcadmin.services.ports import Desk, Tables

_COLUMNS = ("title", "start", "minutes", "tutor", "students", "token")
_NEEDED = ("title", "start", "minutes", "tutor")
_PIECE = 50
_MOST_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class LessonsImport:
    """What came of it: how many classes were made and their ids, or the lines that stopped it."""

    added: int = 0
    ids: tuple[int, ...] = ()
    rejected: tuple[RejectedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class FilePlan:
    """The file as it would go in. People who are still to be made stand in ``newcomers`` under
    negative numbers, which the classes use until then."""

    news: tuple[NewLesson, ...]
    newcomers: Mapping[int, Person]
    rejected: tuple[RejectedLine, ...]


def read(desk: Desk, path: Path, zone: ZoneInfo | None, *, create_people: bool) -> FilePlan:
    """Every row of the file, checked. BadInput where the file cannot be read or is no such table."""
    text = _text(path)
    with desk.store.read() as tables:
        reader = _Reader(tables, zone or tables.settings.load().zone, create_people=create_people)
        for row in read_rows(text, _COLUMNS, _NEEDED):
            reader.take(row)
    return FilePlan(tuple(reader.news), reader.newcomers, tuple(reader.rejected))


def with_people(desk: Desk, plan: FilePlan) -> list[NewLesson]:
    """The classes to make, after the newcomers were added."""
    if not plan.newcomers:
        return list(plan.news)
    real: dict[int, int] = {}
    numbers = list(plan.newcomers)
    for first in range(0, len(numbers), _PIECE):
        piece = numbers[first : first + _PIECE]
        added = desk.store.write(partial(_add, people=[plan.newcomers[n] for n in piece])).result()
        real.update(zip(piece, added, strict=True))
    return [
        replace(
            new,
            tutors=tuple(real.get(n, n) for n in new.tutors),
            students=tuple(real.get(n, n) for n in new.students),
        )
        for new in plan.news
    ]


def _add(tables: Tables, people: Sequence[Person]) -> list[int]:
    return [tables.people.add(replace(person, id=0)).id for person in people]


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise BadInput("file_too_big", file=path.name, most=_MOST_BYTES // 1_000_000)
        content = path.read_bytes()
    except OSError as error:
        raise BadInput(
            "unreadable_file", file=path.name, cause=error.strerror or type(error).__name__
        ) from error
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


class _Reader:
    """Rows in, classes and rejected lines out."""

    def __init__(self, tables: Tables, zone: ZoneInfo, *, create_people: bool) -> None:
        self.news: list[NewLesson] = []
        self.newcomers: dict[int, Person] = {}
        self.rejected: list[RejectedLine] = []
        self._lessons = tables.lessons
        self._register = Register(tables.people.find())
        self._zone = zone
        self._create_people = create_people
        self._tokens: set[str] = set()

    def take(self, row: Row) -> None:
        if row.problem is not None:
            self.rejected.append(RejectedLine(row.line, row.problem))
            return
        try:
            self.news.append(self._lesson(row.cells))
        except UserError as error:
            self.rejected.append(RejectedLine(row.line, error.text))

    def _lesson(self, cells: Mapping[str, str]) -> NewLesson:
        minutes = cells.get("minutes", "")
        if not (minutes.isascii() and minutes.isdigit() and len(minutes) <= 4):
            raise BadInput("minutes_not_a_number", given=minutes)
        new = checked(
            NewLesson(
                title=cells.get("title", ""),
                start=parse(cells.get("start", ""), self._zone, "start"),
                minutes=int(minutes),
                tutors=self._people(cells.get("tutor", ""), Role.TUTOR),
                students=self._people(cells.get("students", ""), Role.STUDENT),
                token=cells.get("token") or None,
            )
        )
        if new.token is not None:
            if new.token in self._tokens:
                raise BadInput("token_twice")
            if self._lessons.by_token(new.token) is not None:
                raise BadInput("token_used")
            self._tokens.add(new.token)
        return new

    def _people(self, cell: str, role: Role) -> tuple[int, ...]:
        return tuple(self._person(name.strip(), role) for name in cell.split(";") if name.strip())

    def _person(self, name: str, role: Role) -> int:
        if "@" in name and (person := self._register.with_email(name)) is not None:
            return person.id
        called = self._register.called(name)
        if len(called) > 1:
            called = [person for person in called if person.role is role]
        if len(called) == 1:
            return called[0].id
        if called:
            raise BadInput("several_people", name=name)
        if name.isascii() and name.isdigit() and (person := self._register.numbered(int(name))) is not None:
            return person.id
        if not self._create_people or "@" in name or name.isdigit():
            raise BadInput("nobody_called", name=name)
        newcomer = checked_person(Person(name=name, role=role, id=-1 - len(self.newcomers)))
        self.newcomers[newcomer.id] = newcomer
        self._register.note(newcomer)
        return newcomer.id
