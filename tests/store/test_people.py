from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from lcadmin.domain.errors import NotFound
from lcadmin.domain.people import Role
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore
from tests.store.sample import do, person


def test_a_person_comes_back_as_it_was_stored(store: SqliteStore) -> None:
    given = person(
        "Søren O'Brien",
        Role.STUDENT,
        classroom_name="Søren",
        email="s@example.org",
        avatar="https://example.org/s.png",
        timezone="Europe/Oslo",
        language="nb",
        rate=Decimal("12.50"),
        active=False,
        sample=True,
    )
    stored = do(store, lambda t: t.people.add(given))
    assert stored == replace(given, id=stored.id)
    with store.read() as tables:
        assert tables.people.get(stored.id) == stored


def test_an_id_is_never_given_twice(store: SqliteStore) -> None:
    ids = [do(store, lambda t: t.people.add(person()).id) for _ in range(3)]
    assert len(set(ids)) == 3
    assert 0 not in ids


def test_put_replaces_the_row(store: SqliteStore) -> None:
    stored = do(store, lambda t: t.people.add(person()))
    do(store, lambda t: t.people.put(replace(stored, name="Berta", active=False)))
    with store.read() as tables:
        assert tables.people.get(stored.id) == replace(stored, name="Berta", active=False)
        assert tables.people.find(search="anna") == []
        assert [p.name for p in tables.people.find(search="BERT")] == ["Berta"]


@pytest.mark.parametrize("act", ["get", "put"])
def test_a_person_who_is_not_there(store: SqliteStore, act: str) -> None:
    with pytest.raises(NotFound):
        do(store, lambda t: t.people.get(99) if act == "get" else t.people.put(person(id=99)))


def test_people_are_found_by_part_of_a_name_without_accents_or_case(
    store: SqliteStore,
) -> None:
    def work(tables: Tables) -> None:
        for name in ("Zoë Müller", "Łukasz Nowak", "Ann Lee", "100% Real", "under_score"):
            tables.people.add(person(name, email="z@mail.org" if name[0] == "Z" else ""))

    do(store, work)
    with store.read() as tables:

        def found(search: str) -> list[str]:
            return [p.name for p in tables.people.find(search=search)]

        assert found("muller zoe") == ["Zoë Müller"]
        assert found("LLE") == ["Zoë Müller"]
        assert found("le") == ["Ann Lee", "Zoë Müller"]
        assert found("%") == ["100% Real"]
        assert found("_") == ["under_score"]
        assert found('"') == []
        assert found('x" OR "zoe') == []
        assert found("z@mail") == ["Zoë Müller"]
        assert len(found("")) == 5


def test_find_filters_sorts_by_name_and_limits(store: SqliteStore) -> None:
    def work(tables: Tables) -> None:
        for name, role, active in (
            ("ben", Role.STUDENT, True),
            ("Anna", Role.TUTOR, True),
            ("Carl", Role.STUDENT, False),
        ):
            tables.people.add(person(name, role, active=active))

    do(store, work)
    with store.read() as tables:
        assert [p.name for p in tables.people.find()] == ["Anna", "ben", "Carl"]
        assert [p.name for p in tables.people.find(role=Role.STUDENT)] == ["ben", "Carl"]
        assert [p.name for p in tables.people.find(active=False)] == ["Carl"]
        assert [p.name for p in tables.people.find(limit=1)] == ["Anna"]
