"""The file in which the data goes to another PC, on real folders."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from lcadmin.domain.errors import BadInput, Refusal, StoreUnavailable
from lcadmin.domain.instants import Instant
from lcadmin.domain.moved import Moved
from lcadmin.store import SqliteStore, copies, open_store
from lcadmin.store.parcels import FolderParcels
from tests.store.sample import do

WORDS = "correct horse battery"
NOW = Instant(1_800_000_000_000)


@pytest.fixture
def parcels(folder: Path) -> FolderParcels:
    return FolderParcels(folder, cost=2)


@pytest.fixture
def there(tmp_path: Path) -> FolderParcels:
    return FolderParcels(tmp_path / "there", cost=2)


def left(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if "moving" in file.name or "arriving" in file.name)


def test_everything_arrives_and_is_at_home_there(
    store: SqliteStore, folder: Path, parcels: FolderParcels, there: FolderParcels, tmp_path: Path
) -> None:
    do(store, lambda tables: tables.settings.set("business_name", "Bright"))
    do(store, lambda tables: tables.moved.put(Moved(NOW, "there", "x")))
    target, told = tmp_path / "x.lcmove", list[float]()
    parcels.pack(target, WORDS, {"api_private_key": "SECRET"}, NOW, told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)
    assert b"SECRET" not in target.read_bytes()
    assert target.stat().st_mode & 0o777 == 0o600
    found = there.unpack(target, WORDS, told.append)
    assert (found.made, found.secrets) == (NOW, {"api_private_key": "SECRET"})
    with sqlite3.connect(found.database) as opened:
        assert opened.execute("SELECT value FROM settings").fetchall() == [('"Bright"',)]
        assert opened.execute("SELECT count(*) FROM moved").fetchone() == (0,)
    opened.close()
    assert left(folder) == []


def test_what_does_not_open_leaves_nothing_behind(
    store: SqliteStore, parcels: FolderParcels, there: FolderParcels, tmp_path: Path
) -> None:
    target = tmp_path / "x.lcmove"
    parcels.pack(target, WORDS, {}, NOW)
    whole = target.read_bytes()
    with pytest.raises(BadInput, match="passphrase"):
        there.unpack(target, "another passphrase")
    target.write_bytes(whole[:-1])
    with pytest.raises(Refusal, match=r"damaged|not whole"):
        there.unpack(target, WORDS)
    target.write_bytes(whole[: len(whole) // 2] + b"x" + whole[len(whole) // 2 + 1 :])
    with pytest.raises(Refusal, match="damaged"):
        there.unpack(target, WORDS)
    with pytest.raises(Refusal, match="no file"):
        there.unpack(tmp_path / "nowhere", WORDS)
    with pytest.raises(Refusal, match="cannot be read"):
        there.unpack(tmp_path, WORDS)
    assert left(tmp_path / "there") == []


def test_a_copy_that_cannot_be_written_takes_no_name(
    store: SqliteStore, folder: Path, parcels: FolderParcels, tmp_path: Path
) -> None:
    with pytest.raises(StoreUnavailable, match="goes on as before"):
        parcels.pack(tmp_path / "nowhere" / "x.lcmove", WORDS, {}, NOW)
    assert left(folder) == []


@pytest.mark.parametrize("step", [0.1, 0.5, 0.9])
def test_called_off_at_any_moment_nothing_is_left(
    store: SqliteStore, folder: Path, parcels: FolderParcels, tmp_path: Path, step: float
) -> None:
    class Enough(Exception):
        pass

    def told(done: float) -> None:
        if done >= step:
            raise Enough

    with pytest.raises(Enough):
        parcels.pack(tmp_path / "x.lcmove", WORDS, {}, NOW, told)
    assert [file.name for file in tmp_path.iterdir()] == ["data"]
    assert left(folder) == []


def test_a_database_that_is_not_sound_does_not_travel(
    store: SqliteStore, parcels: FolderParcels, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "unsound", lambda _path: "a page is torn")
    with pytest.raises(StoreUnavailable, match="a page is torn"):
        parcels.pack(tmp_path / "x.lcmove", WORDS, {}, NOW)


def test_what_a_killed_move_left_is_cleared_away(
    store: SqliteStore, folder: Path, parcels: FolderParcels
) -> None:
    (folder / ".moving-1.db").write_bytes(b"x")
    with parcels.alone() as alone:
        assert alone
        assert left(folder) == ["moving.lock"]
        with FolderParcels(folder).alone() as also:
            assert not also
    assert left(folder) == []


def test_a_folder_that_cannot_be_used_is_said(parcels: FolderParcels, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("a file")
    with pytest.raises(StoreUnavailable, match="cannot be used"):
        FolderParcels(tmp_path / "there").unpack(tmp_path / "x", WORDS)


def test_a_moved_folder_opens_as_any_other(folder: Path, tmp_path: Path, there: FolderParcels) -> None:
    with open_store(folder):
        pass
    FolderParcels(folder, cost=2).pack(tmp_path / "x", WORDS, {}, NOW)
    arrived = there.unpack(tmp_path / "x", WORDS).database
    arrived.rename(arrived.with_name("lcadmin.db"))
    with open_store(tmp_path / "there") as opened, opened.read() as tables:
        assert tables.moved.mark() is None
