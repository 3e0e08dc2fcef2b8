"""What was removed is overwritten in the database's file, beside everybody who reads and writes."""

from __future__ import annotations

import random
import sqlite3
import threading
from concurrent.futures import Future
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore, copies, database, open_store, wiping
from lcadmin.store.slack import PageDamaged, leftovers
from lcadmin.store.tables import SqliteTables
from tests.store.sample import do

GONE = b"Zuleika"


def unrest(connection: sqlite3.Connection, seed: int = 2) -> None:
    """Rows of all lengths come, change and go, until those with the name are gone: SQLite moves the others
    about, and copies stay behind."""
    chance = random.Random(seed)
    connection.execute("CREATE TABLE IF NOT EXISTS unrest (id INTEGER PRIMARY KEY, name TEXT, more TEXT)")
    connection.execute("CREATE INDEX IF NOT EXISTS by_name ON unrest (name)")
    for _ in range(2_000):
        name = f"{GONE.decode() if chance.random() < 0.3 else 'Ben'} {chance.random()}"
        more = "x" * chance.choice((0, 3, 40, 400, 3_000, 9_000) if chance.random() < 0.1 else (7, 60))
        connection.execute(
            "INSERT OR REPLACE INTO unrest VALUES (?, ?, ?)", (chance.randrange(3_000), name, name + more)
        )
    connection.execute("DELETE FROM unrest WHERE name LIKE ?", (GONE.decode() + "%",))


def disturb(store: SqliteStore) -> None:
    """On the writer's own connection."""
    do(store, lambda tables: unrest(cast("SqliteTables", tables).view._connection))


def named(number: int, tables: Tables) -> None:
    tables.settings.set("business_name", f"Bright {number}")


def where_it_stands(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if file.is_file() and GONE in file.read_bytes()]


def everything(path: Path) -> list[str]:
    with closing(database.open_reader(path)) as connection:
        return list(connection.iterdump())


def pages(path: Path) -> list[bytes]:
    content = path.read_bytes()
    return [content[at : at + 4096] for at in range(4096, len(content), 4096)]


def test_nothing_of_it_is_left_and_everything_else_is(store: SqliteStore, folder: Path) -> None:
    disturb(store)
    before = everything(folder / "lcadmin.db")
    assert where_it_stands(folder)

    assert store.wipe()

    assert where_it_stands(folder) == []
    assert everything(folder / "lcadmin.db") == before
    assert copies.unsound(folder / "lcadmin.db") is None


def test_everybody_goes_on_writing_between_the_pieces(
    store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiping, "PIECE_S", 0.0)
    monkeypatch.setattr(wiping, "_AT_ONCE", 16)
    disturb(store)
    with closing(database.open_writer(folder / "lcadmin.db")) as another:
        another.execute("SELECT name, more FROM unrest").fetchall()  # it remembers pages as they were
        done = threading.Thread(target=store.wipe)
        done.start()
        written = []
        for number in count():
            do(store, partial(named, number))
            another.execute("UPDATE unrest SET more = more || 'y' WHERE id % 97 = ?", (number % 97,))
            written.append(number)
            if not done.is_alive():
                break
        done.join()
    assert store.wipe()
    assert len(written) > 3
    assert where_it_stands(folder) == []
    assert copies.unsound(folder / "lcadmin.db") is None


def test_a_page_that_does_not_add_up_is_not_touched(store: SqliteStore, folder: Path) -> None:
    disturb(store)
    store.close()
    database_file = folder / "lcadmin.db"
    content = bytearray(database_file.read_bytes())
    at = next(n for n, page in enumerate(pages(database_file), 1) if page[0] == 13 and leftovers(page, 4096))
    content[at * 4096 + 7] ^= 1  # how many odd bytes there are
    database_file.write_bytes(content)
    with SqliteStore(folder) as again, pytest.raises(StoreUnavailable, match="damaged"):
        again.wipe()
    assert database_file.read_bytes()[at * 4096 : (at + 1) * 4096] == content[at * 4096 : (at + 1) * 4096]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """Pages of tables and indexes in which something is left over."""
    path = tmp_path_factory.mktemp("sound") / "lcadmin.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        for seed in (0, 2):
            connection.execute("BEGIN")
            unrest(connection, seed)
            connection.execute("COMMIT")
    found = [page for page in pages(path) if page[0] in (2, 5, 10, 13) and leftovers(page, 4096)]
    assert {page[0] for page in found} >= {10, 13}
    return found


@given(data=st.data())
def test_one_wrong_byte_never_has_a_row_overwritten(sound: list[bytes], data: st.DataObject) -> None:
    page = bytearray(data.draw(st.sampled_from(sound)))
    empty = bytearray(page)
    for start, end in leftovers(bytes(page), 4096):
        empty[start:end] = bytes(end - start)
    whole = {place for place in range(4096) if empty[place]}  # these bytes are rows', or say where they are
    place = data.draw(st.one_of(st.integers(1, 100), st.integers(1, 4095)))
    page[place] ^= data.draw(st.integers(1, 255))
    try:
        spans = leftovers(bytes(page), 4096)
    except PageDamaged:
        return
    overwritten = {byte for start, end in spans for byte in range(start, end)} & whole - {place}
    assert not overwritten


def test_a_reader_that_stays_is_waited_for_and_then_it_is_told(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiping, "_PATIENCE_S", 0.0)
    with store.read() as tables:
        tables.people.find()
        do(store, lambda tables: tables.settings.set("business_name", "Bright"))
        assert not store.wipe()
    monkeypatch.undo()
    assert store.wipe()


def test_one_that_is_asked_for_at_the_end_is_told_so(folder: Path) -> None:
    store = open_store(folder)
    begun, enough = threading.Event(), threading.Event()

    def hang(_tables: Tables) -> None:
        begun.set()
        enough.wait(10)

    store.write(hang)
    assert begun.wait(10)
    outcome: Future[bool] = Future()
    waiting = threading.Thread(target=lambda: outcome.set_result(store.wipe()))
    waiting.start()
    ending = threading.Thread(target=store.close)
    ending.start()
    enough.set()
    assert outcome.result(10) in (True, False)
    waiting.join(10)
    ending.join(10)
    with pytest.raises(StoreUnavailable):
        store.wipe()
