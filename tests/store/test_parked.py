"""Lines of a journal import that wait for the others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import pytest

from lcadmin.domain.errors import Refusal
from lcadmin.services.tables import Tables
from lcadmin.services.tables_parked import ParkedImport, ParkedLine
from lcadmin.store import SqliteStore
from tests.store.sample import do

LINES = [ParkedLine("B", 1, "{}"), ParkedLine("A", 3, "{}"), ParkedLine("B", 2, '{"x": "\ud800"}')]


def opened(store: SqliteStore, lines: Sequence[ParkedLine] = LINES) -> int:
    batch = do(store, lambda t: t.parked.open("Europe/Berlin"))
    do(store, lambda t: t.parked.add(batch, lines))
    return batch


def first(store: SqliteStore, batch: int, limit: int = 10) -> list[ParkedLine]:
    with store.read() as tables:
        return tables.parked.first(batch, limit)


def accept(tables: Tables, batch: int) -> None:
    tables.parked.accept(batch)


def test_they_come_by_class_and_then_as_in_the_file(store: SqliteStore) -> None:
    batch = opened(store)
    assert [(one.token, one.place) for one in first(store, batch)] == [("A", 3), ("B", 1), ("B", 2)]
    assert first(store, batch)[2].text == r'{"x": "\ud800"}'
    assert len(first(store, batch, 2)) == 2
    assert first(store, batch + 1) == []


def test_only_what_is_accepted_is_to_be_taken_in_and_in_the_end_nothing_is_left(store: SqliteStore) -> None:
    batch, other = opened(store), opened(store)
    with store.read() as tables:
        assert tables.parked.accepted() == []
    do(store, partial(accept, batch=batch))
    with store.read() as tables:
        assert tables.parked.accepted() == [ParkedImport(batch, "Europe/Berlin")]
        assert tables.lessons.hidden_batches() == [other]
    do(store, lambda t: t.parked.remove(batch, first(store, batch)))
    do(store, lambda t: t.parked.close(batch))
    with store.read() as tables:
        assert tables.parked.accepted() == []
    assert first(store, batch) == []
    assert len(first(store, other)) == 3


def test_what_was_not_accepted_is_dropped_in_pieces(store: SqliteStore) -> None:
    batch = opened(store)
    assert [do(store, lambda t: t.lessons.drop_hidden(batch, 2)) for _ in range(3)] == [2, 1, 0]
    with store.read() as tables:
        assert tables.lessons.hidden_batches() == []
    with pytest.raises(Refusal):
        do(store, partial(accept, batch=batch))


def test_an_accepted_import_can_neither_grow_nor_be_dropped(store: SqliteStore) -> None:
    batch = opened(store)
    do(store, partial(accept, batch=batch))
    assert do(store, lambda t: t.lessons.drop_hidden(batch, 10)) == 0
    assert len(first(store, batch)) == 3
    with pytest.raises(Refusal):
        do(store, lambda t: t.parked.add(batch, [ParkedLine("C", 9, "{}")]))
    with pytest.raises(Refusal):
        do(store, partial(accept, batch=batch))


def test_no_line_is_taken_in_twice(store: SqliteStore) -> None:
    batch = opened(store)
    do(store, partial(accept, batch=batch))
    found = first(store, batch)
    do(store, lambda t: t.parked.remove(batch, found[:1]))
    with pytest.raises(Refusal):
        do(store, lambda t: t.parked.remove(batch, found))
    assert first(store, batch) == found[1:]
