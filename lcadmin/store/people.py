# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""The people table."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from decimal import Decimal

from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.people import Person, Role
from lcadmin.store.codecs import folded
from lcadmin.store.digests import PEOPLE
from lcadmin.store.search import found_by, people_matching
from lcadmin.store.view import Row, View

_COLUMNS = ", ".join(PEOPLE.columns)
_FIND_BY = f"{found_by('people')} VALUES (?, ?)"
_GET = f"SELECT {_COLUMNS} FROM people WHERE id = ?"


class People:
    """Tutors and students. Fulfils ``services.tables.PeopleTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, person: Person) -> Person:
        stored = replace(person, id=self._view.new_id("people"))
        values = _values(stored)
        words = _found_by(stored)
        self._view.run(PEOPLE.insert, (*values, words, PEOPLE.digest(values)))
        self._view.run(_FIND_BY, (stored.id, words))
        self._view.note("person", stored.id)
        return stored

    def get(self, person_id: int) -> Person:
        row = self._view.one(_GET, (person_id,))
        if row is None:
            raise NotFound("store_no_person", id=person_id)
        return _person(row)

    def put(self, person: Person) -> None:
        values = _values(person)
        parameters = (*values[1:], _found_by(person), PEOPLE.digest(values), person.id)
        if not self._view.run(PEOPLE.update, parameters):
            raise NotFound("store_no_person", id=person.id)
        if self._view.cache is not None:
            self._view.cache.forget_lessons()
        self._view.note("person", person.id)

    def remove(self, person_id: int) -> None:
        person = self.get(person_id)
        try:
            self._view.run("DELETE FROM people WHERE id = ?", (person_id,))
        except sqlite3.IntegrityError:
            raise Refusal("undo_in_use", what=person.name) from None
        self._view.note("person", person_id)

    def retire(self, person_id: int, at: Instant, merged_into: int | None = None) -> None:
        sql = "INSERT INTO former_people (id, at, merged_into) VALUES (?, ?, ?)"
        self._view.run(sql, (person_id, at, merged_into))
        self._view.note("person", person_id)

    def find(
        self,
        *,
        search: str = "",
        role: Role | None = None,
        active: bool | None = None,
        limit: int | None = None,
    ) -> list[Person]:
        where, parameters = ["id NOT IN (SELECT id FROM former_people)"], list[str | int]()
        for word in folded(search).split():
            clause, given = people_matching(word)
            where.append(f"id IN ({clause})")
            parameters.extend(given)
        if role is not None:
            where.append("role = ?")
            parameters.append(role)
        if active is not None:
            where.append("active = ?")
            parameters.append(int(active))
        parameters.append(-1 if limit is None else limit)
        sql = f"SELECT {_COLUMNS} FROM people WHERE {' AND '.join(where)} ORDER BY folded, id LIMIT ?"
        return [_person(row) for row in self._view.all(sql, parameters)]


def _found_by(person: Person) -> str:
    return folded(f"{person.name} {person.classroom_name} {person.email}")


def _values(person: Person) -> tuple[str | int | None, ...]:
    return (
        person.id,
        person.name,
        person.role.value,
        person.classroom_name,
        person.email,
        person.avatar,
        person.timezone,
        person.language,
        None if person.rate is None else str(person.rate),
        int(person.active),
        int(person.sample),
    )


def _person(row: Row) -> Person:
    number, name, role, classroom_name, email, avatar, timezone, language, rate, active, sample = row
    return Person(
        name=name,
        role=Role(role),
        id=number,
        classroom_name=classroom_name,
        email=email,
        avatar=avatar,
        timezone=timezone,
        language=language,
        rate=None if rate is None else Decimal(rate),
        active=bool(active),
        sample=bool(sample),
    )
