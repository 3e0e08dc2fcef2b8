"""What becomes of everybody who waits when a transaction or a checkpoint fails as a whole."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore, changes, lock, writer
from tests.store.sample import delivery, do, held

pytestmark = pytest.mark.allow_logs


def append(tables: Tables, number: int) -> int:
    return tables.journal.append(delivery(number)).number


@pytest.fixture(
    params=[StoreUnavailable("store_busy"), RuntimeError("on purpose"), MemoryError(), SystemExit()],
    ids=lambda error: type(error).__name__,
)
def broken_commit(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], None]]:
    """Makes every commit fail until what it returns is called."""

    def fail(*_: object) -> None:
        raise request.param

    with monkeypatch.context() as broken:
        broken.setattr(changes.Changes, "write", fail)
        yield broken.undo


def test_everybody_is_told_and_the_next_is_kept(
    store: SqliteStore, broken_commit: Callable[[], None]
) -> None:
    with pytest.raises(StoreUnavailable), held(store):
        writes = [store.write(partial(append, number=number)) for number in range(5)]
    assert all(isinstance(write.exception(20), StoreUnavailable) for write in writes)
    broken_commit()
    assert do(store, partial(append, number=7)) == 1
    with store.read() as tables:
        assert [row.receipt.id for row in tables.journal.since(0, 9)] == ["id-000007"]


@pytest.mark.usefixtures("broken_commit")
def test_others_may_write_at_once(store: SqliteStore, folder: Path) -> None:
    assert isinstance(store.write(partial(append, number=1)).exception(20), StoreUnavailable)
    other = sqlite3.connect(folder / "lcadmin.db", isolation_level=None, timeout=0)
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_piece_that_ends_its_thread_ends_only_itself_and_its_neighbours(store: SqliteStore) -> None:
    def leave(_: Tables) -> None:
        raise SystemExit

    assert isinstance(store.write(leave).exception(20), StoreUnavailable)
    assert do(store, partial(append, number=1)) == 1


def test_the_log_tells_where_it_failed_but_not_the_words_of_it(
    store: SqliteStore, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("SECRETTOKEN")

    with monkeypatch.context() as broken:
        broken.setattr(changes.Changes, "write", fail)
        failed = store.write(partial(append, number=1)).exception(20)
    assert "KeyError" in str(failed)
    assert "KeyError" in caplog.text
    assert "SECRETTOKEN" not in caplog.text + str(failed)


def test_closing_still_ends_it(store: SqliteStore, broken_commit: Callable[[], None]) -> None:
    with suppress(StoreUnavailable), held(store):
        write = store.write(partial(append, number=1))
        closing = threading.Thread(target=store.close)
        closing.start()
    closing.join(20)
    assert not closing.is_alive()
    assert isinstance(write.exception(20), StoreUnavailable)
    broken_commit()


def test_a_checkpoint_that_fails_ends_nothing(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = threading.Event()

    def fail(_: Path) -> None:
        tried.set()
        raise OSError

    monkeypatch.setattr(writer, "IDLE_S", 0.0)
    monkeypatch.setattr(lock, "alone", fail)
    do(store, partial(append, number=1))
    assert tried.wait(20)
    assert do(store, partial(append, number=2)) == 2
