"""People from a CSV file: who is known is updated, who is not is added.

Known is who has the row's e-mail address; else, where the row or the person has none, the only
person with exactly that name. An empty cell leaves what is there.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

from lcadmin.domain.errors import BadInput
from lcadmin.domain.people import Person, Role
from lcadmin.domain.wording import Text
from lcadmin.services.acting import LongAction
from lcadmin.services.imports import RejectedLine, Row, read_rows
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_COLUMNS = ("name", "role", "email", "avatar", "timezone", "rate", "classroom_name")
_PIECE = 50
_RATE = re.compile(r"[0-9]{1,7}([.,][0-9]{1,4})?")

Check = Callable[[Person], Person]


@dataclass(frozen=True, slots=True)
class PeopleImport:
    """How many were added, changed, or were as the file says already; and the lines not taken."""

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: tuple[RejectedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class _Result:
    """What came of some rows, and everybody as known after them."""

    register: Register
    done: PeopleImport = PeopleImport()


def import_people(desk: Desk, text: str, check: Check) -> PeopleImport:
    """Takes the rows that are right, in pieces of 50, and tells the others. BadInput."""
    rows = list(read_rows(io.StringIO(text, newline=""), _COLUMNS, ("name", "role")))
    with desk.store.read() as tables:
        result = _Result(Register(tables.people.find()))
    action = LongAction(desk, Text("action_import_people"))
    for first in range(0, len(rows), _PIECE):
        piece = rows[first : first + _PIECE]
        result = action.write(partial(_take, rows=piece, check=check, before=result))
    return result.done


class Register:
    """Everybody by e-mail address and by name, letter case aside."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_email: dict[str, Person] = {}
        self._by_name: defaultdict[str, dict[int, Person]] = defaultdict(dict)
        self._by_id: dict[int, Person] = {}
        for person in people:
            self.note(person)

    def note(self, person: Person) -> None:
        """Takes in a person as stored now."""
        before = self._by_id.get(person.id)
        if before is not None:
            self._by_name[before.name.casefold()].pop(before.id)
        self._by_id[person.id] = person
        self._by_name[person.name.casefold()][person.id] = person
        if person.email:
            self._by_email[person.email.casefold()] = person

    def copy(self) -> Register:
        return Register(self._by_id.values())

    def called(self, name: str) -> list[Person]:
        """Everybody with this name."""
        return list(self._by_name.get(name.casefold(), {}).values())

    def with_email(self, email: str) -> Person | None:
        return self._by_email.get(email.casefold())

    def numbered(self, person_id: int) -> Person | None:
        return self._by_id.get(person_id)


def _take(tables: Tables, *, rows: Iterable[Row], check: Check, before: _Result) -> _Result:
    # A copy, because the writer may begin a piece of work anew.
    register, done = before.register.copy(), before.done
    for row in rows:
        try:
            done = _take_row(tables, register, row, check, done)
        except BadInput as error:
            done = replace(done, rejected=(*done.rejected, RejectedLine(row.line, error.text)))
    return _Result(register, done)


def _take_row(tables: Tables, register: Register, row: Row, check: Check, done: PeopleImport) -> PeopleImport:
    if row.problem is not None:
        return replace(done, rejected=(*done.rejected, RejectedLine(row.line, row.problem)))
    known = _known(register, row.cells)
    given = _given(row.cells, known)
    if known is None:
        register.note(tables.people.add(check(given)))
        return replace(done, added=done.added + 1)
    person = check(_merged(known, given, row.cells))
    if person == known:
        return replace(done, unchanged=done.unchanged + 1)
    tables.people.put(person)
    register.note(person)
    return replace(done, updated=done.updated + 1)


def _known(register: Register, cells: Mapping[str, str]) -> Person | None:
    email = cells.get("email", "")
    if email and (person := register.with_email(email)) is not None:
        return person
    name = cells.get("name", "")
    named = [p for p in register.called(name) if not (email and p.email)]
    if len(named) > 1:
        raise BadInput("several_people", name=name)
    return named[0] if named else None


def _given(cells: Mapping[str, str], known: Person | None) -> Person:
    role = cells.get("role", "").lower()
    if not role and known is not None:
        role = known.role.value
    if role not in (Role.TUTOR.value, Role.STUDENT.value):
        raise BadInput("bad_role", given=role)
    return Person(
        name=cells.get("name", ""),
        role=Role(role),
        email=cells.get("email", ""),
        avatar=cells.get("avatar", ""),
        timezone=cells.get("timezone", ""),
        rate=_rate(cells.get("rate", "")),
        classroom_name=cells.get("classroom_name", ""),
    )


def _rate(text: str) -> Decimal | None:
    if not text:
        return None
    if not _RATE.fullmatch(text):
        raise BadInput("bad_rate", given=text)
    return Decimal(text.replace(",", "."))


def _merged(known: Person, given: Person, cells: Mapping[str, str]) -> Person:
    filled = {name: getattr(given, name) for name in _COLUMNS if cells.get(name)}
    return replace(known, **filled)
