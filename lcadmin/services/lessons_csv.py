"""Reading a CSV file of classes: every row checked before the first class is made."""

from __future__ import annotations

import codecs
import io
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import BadInput, UserError
from lcadmin.domain.instants import parse
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.people import Person, Role
from lcadmin.domain.wording import Text
from lcadmin.services.acting import act
from lcadmin.services.imports import RejectedLine, Row, read_rows
from lcadmin.services.new_lesson import NewLesson, checked
from lcadmin.services.people import checked as checked_person
from lcadmin.services.people_import import Register
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_COLUMNS = ("title", "start", "minutes", "tutor", "students", "token")
_NEEDED = ("title", "start", "minutes", "tutor")
_PIECE = 50
_TOKENS = 2_000
_BLOCK = 1 << 20
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
    try:
        with path.open("rb") as file, desk.store.read() as tables:
            text = io.TextIOWrapper(file, encoding(file, path.name), "replace", newline="")
            reader = Reader(tables, zone or tables.settings.load().zone, create_people=create_people)
            for row in read_rows(text, _COLUMNS, _NEEDED):
                reader.take(row)
            reader.look_for_used_tokens()
    except OSError as error:
        raise BadInput(
            "unreadable_file", file=path.name, cause=error.strerror or type(error).__name__
        ) from error
    rejected = sorted(reader.rejected, key=lambda one: one.line)
    return FilePlan(tuple(reader.news), reader.newcomers, tuple(rejected))


def with_people(desk: Desk, plan: FilePlan, words: Text | None = None) -> list[NewLesson]:
    """The classes to make, after the newcomers were added."""
    if not plan.newcomers:
        return list(plan.news)
    real: dict[int, int] = {}
    numbers = list(plan.newcomers)
    for first in range(0, len(numbers), _PIECE):
        piece = numbers[first : first + _PIECE]
        said = words or Text.of("action_import_classes", count=len(plan.news))
        added = act(desk, said, partial(_add, people=[plan.newcomers[n] for n in piece]))
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


def encoding(file: BinaryIO, name: str) -> str:
    """How the file is written, as spreadsheets write theirs; it is left at its beginning."""
    if file.seek(0, os.SEEK_END) > _MOST_BYTES:
        raise BadInput("file_too_big", file=name, most=_MOST_BYTES // 1_000_000)
    file.seek(0)
    marked = file.read(2) in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while not marked and (block := file.read(_BLOCK)):
            decoder.decode(block)
        decoder.decode(b"", final=not marked)
    except UnicodeDecodeError:
        return "cp1252"
    finally:
        file.seek(0)
    return "utf-16" if marked else "utf-8-sig"


class Reader:
    """Rows in, classes and rejected lines out."""

    def __init__(self, tables: Tables, zone: ZoneInfo, *, create_people: bool) -> None:
        self.news: list[NewLesson] = []
        self.newcomers: dict[int, Person] = {}
        self.rejected: list[RejectedLine] = []
        self._lessons = tables.lessons
        self._register = Register(tables.people.find())
        self._zone = zone
        self._create_people = create_people
        self._tokens: dict[str, int] = {}
        self._found: dict[tuple[str, Role], int] = {}

    def take(self, row: Row) -> None:
        if row.problem is not None:
            self.rejected.append(RejectedLine(row.line, row.problem))
            return
        try:
            self.news.append(self._lesson(row.cells, row.line))
        except UserError as error:
            self.rejected.append(RejectedLine(row.line, error.text))

    def look_for_used_tokens(self) -> None:
        """Rejects, when all rows were taken, those whose token was given to a class before."""
        tokens = list(self._tokens)
        for first in range(0, len(tokens), _TOKENS):
            for token in self._lessons.used(tokens[first : first + _TOKENS]):
                self.rejected.append(RejectedLine(self._tokens[token], Text("token_used")))

    def _lesson(self, cells: Mapping[str, str], line: int) -> NewLesson:
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
                kind=LessonKind(cells.get("kind") or LessonKind.NORMAL),
                record=cells.get("record") == "yes",
            )
        )
        if new.token is not None:
            if new.token in self._tokens:
                raise BadInput("token_twice")
            self._tokens[new.token] = line
        return new

    def _people(self, cell: str, role: Role) -> tuple[int, ...]:
        return tuple(self._known(name.strip(), role) for name in cell.split(";") if name.strip())

    def _known(self, name: str, role: Role) -> int:
        """As ``_person``, which says the same of a name for as long as the file lasts."""
        number = self._found.get((name, role))
        if number is None:
            number = self._found[name, role] = self._person(name, role)
        return number

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
