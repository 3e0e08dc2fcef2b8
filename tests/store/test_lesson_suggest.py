"""The search field's handful of classes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.people import Person, Role
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore, lesson_suggest
from tests.store.sample import NOW, do, lesson, person, seat


@pytest.fixture
def school(store: SqliteStore) -> SqliteStore:
    """Ten classes of two titles a day apart around now, with Anna or Tom in turn."""

    def make(tables: Tables) -> None:
        people = [
            tables.people.add(replace(person(), name="Anna Müller")),
            tables.people.add(Person("Tom Reed", Role.STUDENT)),
        ]
        for day in range(-5, 5):
            title = ("Algebra", "Reading 50 %")[day % 2]
            made = lesson(f"TOKEN{day + 5:04}", seat(str(day + 100), people[day % 2]))
            tables.lessons.add(replace(made, title=title, start=plus(NOW, day * DAY)))

    do(store, make)
    return store


def found(store: SqliteStore, text: str, limit: int = 6) -> list[int]:
    """How many days from now the classes are that are offered."""
    with store.read() as tables:
        ids = tables.lessons.suggest(text, NOW, limit)
        return [(tables.lessons.get(number).start - NOW) // DAY for number in ids]


def test_the_next_ones_come_first_then_the_latest(school: SqliteStore) -> None:
    assert found(school, "algebra") == [0, 2, 4, -2, -4]
    assert found(school, "algebra", 2) == [0, 2]


@pytest.mark.parametrize("text", ["ANNA", "müller", "Muller alg", "nn lg"])
def test_words_are_looked_for_in_title_and_names_without_accents(school: SqliteStore, text: str) -> None:
    assert found(school, text) == [0, 2, 4, -2, -4]


def test_a_token_is_one_class_and_nothing_is_nothing(school: SqliteStore) -> None:
    assert found(school, " TOKEN0003 ") == [-2]
    assert found(school, "token0003") == []
    assert found(school, "  ") == []
    assert found(school, "algebra", 0) == []
    assert found(school, "zzz") == []


@pytest.mark.parametrize("text", ["50 %", "%", "_", '"', "\\", "reading*"])
def test_signs_are_only_signs(school: SqliteStore, text: str) -> None:
    assert found(school, text) == ([1, 3, -1, -3, -5] if "%" in text else [])


@pytest.mark.parametrize("text", ["algebra", "al", "anna", "an", "anna müller"])
def test_classes_far_from_now_are_found_in_the_indexes(
    school: SqliteStore, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lesson_suggest, "AHEAD", 1)
    monkeypatch.setattr(lesson_suggest, "BACK", 1)
    near = found(school, text)
    assert near[0] == 0
    assert set(near[1:]) <= {2, 4, -2, -4}
    assert len(near) > 1


def test_a_link_that_was_replaced_does_not_find_its_class(school: SqliteStore) -> None:
    def replace_all(tables: Tables) -> None:
        for number in range(1, 11):
            for one in tables.lessons.get(number).seats:
                tables.lessons.put_seat(replace(one, revoked_at=NOW))

    do(school, replace_all)
    assert found(school, "anna") == []
