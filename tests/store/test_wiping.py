"""The database's file is written anew between two transactions; whoever asks is always answered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.store import SqliteStore, database, open_store, writer
from tests.store.sample import do


def secret_stands_in(folder: Path) -> bool:
    return any(
        b"Xaverius" in file.read_bytes() for file in folder.glob("lcadmin.db*") if file.suffix != ".lock"
    )


@pytest.mark.parametrize("overwrites", [True, False])
def test_nothing_of_what_was_removed_is_in_the_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, overwrites: bool
) -> None:
    if not overwrites:
        monkeypatch.setattr(database, "COMMON", (*database.COMMON, "PRAGMA secure_delete = OFF"))
    with open_store(folder) as store:
        do(store, lambda tables: tables.settings.set("business_name", "Xaverius"))
        assert secret_stands_in(folder)
        do(store, lambda tables: tables.settings.set("business_name", "Bright"))
        assert store.wipe()
        assert not secret_stands_in(folder)
        with store.read() as tables:
            assert tables.settings.load().business_name == "Bright"


def test_one_that_is_asked_for_too_late_is_told_so(folder: Path) -> None:
    store = open_store(folder)
    store.close()
    with pytest.raises(StoreUnavailable):
        store.wipe()


def test_whatever_goes_wrong_is_told_and_the_next_is_written(
    store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def elsewhere(_folder: Path) -> AbstractContextManager[bool]:
        raise Refusal("opened_elsewhere", pc="OFFICE-PC", since="", seen="")

    monkeypatch.setattr("lcadmin.store.lock.alone", elsewhere)
    with pytest.raises(Refusal):
        store.wipe()
    monkeypatch.undo()
    do(store, lambda tables: tables.settings.set("business_name", "Bright"))
    assert store.wipe()


def test_who_waits_for_long_is_told(store: SqliteStore, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str | None] = []

    @contextmanager
    def slowly(_folder: Path) -> Iterator[bool]:
        monkeypatch.setattr(writer, "STUCK_S", -1.0)
        said.append(None if store.trouble is None else store.trouble.text.key)
        monkeypatch.setattr(writer, "STUCK_S", 10.0)
        yield False

    monkeypatch.setattr("lcadmin.store.lock.alone", slowly)
    assert not store.wipe()
    assert said == ["store_stuck"]
    assert store.trouble is None
