"""What the store says of itself while it can keep nothing, and that it notices when it can again."""

from __future__ import annotations

import sqlite3
import threading
from collections import namedtuple
from pathlib import Path
from typing import cast

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.store import SqliteStore, database, writer
from lcadmin.store.errors import unavailable
from lcadmin.store.tables import SqliteTables
from tests.store.sample import do


def looked(store: SqliteStore) -> str | None:
    """What it says after it has looked once more."""
    store.poll()
    done = threading.Event()
    store.write(lambda _tables: None).add_done_callback(lambda _future: done.set())
    assert done.wait(10)
    return told(store)


def told(store: SqliteStore) -> str | None:
    return None if store.trouble is None else store.trouble.text.key


def test_a_folder_that_goes_and_comes_back(store: SqliteStore, folder: Path) -> None:
    assert looked(store) is None
    folder.rename(folder.with_name("away"))
    assert looked(store) == "store_missing"
    folder.with_name("away").rename(folder)
    assert looked(store) is None
    do(store, lambda tables: tables.settings.set("business_name", "Bright"))


@pytest.mark.allow_logs
def test_a_disk_that_takes_nothing_is_not_taken_for_well_because_it_can_be_read(
    store: SqliteStore, folder: Path
) -> None:
    pages = do(store, lambda tables: cast("SqliteTables", tables).view.all("PRAGMA page_count"))[0][0]

    def limited(tables: object) -> None:
        view = cast("SqliteTables", tables).view
        view.all(f"PRAGMA max_page_count = {pages}")
        view.run("CREATE TABLE big (x)")
        view.run("INSERT INTO big VALUES (zeroblob(1000000))")

    with pytest.raises(StoreUnavailable):
        store.write(limited).result()
    assert store.trouble is not None
    assert store.trouble.text.key == "store_full"
    store.write(lambda _tables: None).result()  # a transaction that writes nothing shows nothing
    assert store.trouble is not None
    wal = (folder / "lcadmin.db-wal").stat()
    assert looked(store) is None
    after = (folder / "lcadmin.db-wal").stat()
    assert (after.st_size, after.st_mtime_ns) != (
        wal.st_size,
        wal.st_mtime_ns,
    )  # it has tried the disk itself


@pytest.mark.allow_logs
def test_another_program_that_holds_the_file_is_waited_for_once_and_not_each_time(
    store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []
    real = database.begin

    def begin(connection: sqlite3.Connection, patience_ms: int) -> None:
        waits.append(patience_ms)
        real(connection, 1)

    monkeypatch.setattr("lcadmin.store.database.begin", begin)
    other = sqlite3.connect(folder / "lcadmin.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for _ in range(2):
        with pytest.raises(StoreUnavailable, match="another program"):
            do(store, lambda tables: tables.settings.set("business_name", "Bright"))
    other.close()
    assert waits[0] > waits[1]
    assert looked(store) is None


def test_a_disk_that_does_not_come_back_is_told(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, enough = threading.Event(), threading.Event()

    def hang(_tables: object) -> None:
        begun.set()
        enough.wait(10)

    future = store.write(hang)
    assert begun.wait(10)
    assert told(store) is None
    monkeypatch.setattr(writer, "STUCK_S", -1.0)
    assert told(store) == "store_stuck"
    store.poll()
    monkeypatch.undo()
    enough.set()
    future.result(10)
    assert looked(store) is None


def test_no_room_for_a_file_beside_the_database_is_said_to_be_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Error(sqlite3.OperationalError):
        sqlite_errorcode = sqlite3.SQLITE_IOERR

    assert unavailable(Error(), tmp_path / "x").text.key == "store_failed"
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _path: usage(1, 1, 0))
    assert unavailable(Error(), tmp_path / "x").text.key == "store_full"
    assert unavailable(sqlite3.OperationalError(), tmp_path / "x").text.key == "store_failed"
    monkeypatch.undo()
    assert unavailable(Error(), tmp_path / "gone" / "x").text.key == "store_failed"
