"""The log beside the database stays short, also under a load that never pauses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore, claim, open_store, writer
from tests.store.sample import delivery, do

LONG = 200_000


@pytest.fixture
def busy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SqliteStore]:
    """The owner's store in which the writer never finds a quiet moment."""
    monkeypatch.setattr(writer, "IDLE_S", 1_000)
    monkeypatch.setattr(writer, "LONG_WAL", LONG)
    with open_store(folder) as store, claim(folder):
        yield store


def append(tables: Tables, number: int) -> int:
    return tables.journal.append(delivery(number, time_json="7" * 20_000)).number


def longest(store: SqliteStore, folder: Path, numbers: range) -> int:
    """How many bytes the log had at most while so many deliveries were written."""
    most = 0
    for number in numbers:
        do(store, partial(append, number=number))
        most = max(most, length(folder))
    return most


def length(folder: Path) -> int:
    return (folder / "lcadmin.db-wal").stat().st_size


def test_it_does_not_grow_with_what_is_written(busy: SqliteStore, folder: Path) -> None:
    assert longest(busy, folder, range(200)) < 2 * LONG  # 200 times 20,000 bytes and more


def test_it_grows_under_a_long_look_and_shrinks_after_it(busy: SqliteStore, folder: Path) -> None:
    do(busy, partial(append, number=1_000))
    with busy.read() as tables:
        assert tables.journal.count() == 1
        assert longest(busy, folder, range(80)) > 5 * LONG
        assert tables.journal.count() == 1
    longest(busy, folder, range(100, 150))
    assert longest(busy, folder, range(200, 250)) < 2 * LONG


def test_what_a_look_made_it_grow_to_is_given_back_when_nothing_waits(
    busy: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with busy.read() as tables:
        assert tables.journal.count() == 0
        assert longest(busy, folder, range(80)) > 5 * LONG
    monkeypatch.setattr(writer, "IDLE_S", 0.0)
    for number in range(100, 2_000):
        do(busy, lambda t, n=number: t.journal.append(delivery(n)))  # type: ignore[misc]
        if length(folder) <= LONG:
            return
    pytest.fail(f"still {length(folder)} bytes")
