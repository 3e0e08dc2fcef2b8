"""The data folder goes to another place: all of it or nothing, and whoever comes to the old one is led on."""

from __future__ import annotations

import shutil
from collections import namedtuple
from collections.abc import Callable
from pathlib import Path

import pytest

from lcadmin import app, whole_folder
from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.paths import DataFolder
from lcadmin.secret_store import SecretStore
from lcadmin.store import copies, files, open_store, relocate
from lcadmin.store.machine import Machine
from tests.store.sample import do


@pytest.fixture
def old(folder: Path) -> Path:
    with open_store(folder) as store:
        do(store, lambda tables: tables.settings.set("business_name", "Bright"))
    (folder / "safety-copy" / "2026-11.jsonl").write_text("{}\n")
    (folder / "secrets.json").write_text('{"api_private_key": "k"}')
    return folder


def name_in(folder: Path) -> str:
    with open_store(folder) as store, store.read() as tables:
        return tables.settings.load().business_name


def content(folder: Path) -> dict[str, bytes]:
    left = (".lock", ".db", ".db-shm", ".db-wal")  # the database gathers its WAL, which changes nothing in it
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and file.suffix not in left and not file.name.endswith(left)
    }


def test_everything_is_in_the_new_folder_and_the_old_one_leads_there(old: Path, tmp_path: Path) -> None:
    new = tmp_path / "new" / "place"
    done = relocate.relocate(old, new)
    assert done.folder == new
    assert name_in(new) == "Bright"
    assert (new / "safety-copy" / "2026-11.jsonl").read_text() == "{}\n"
    assert (new / "secrets.json").read_text() == '{"api_private_key": "k"}'
    assert relocate.followed(old) == new
    assert name_in(done.kept) == "Bright"
    assert not (old / "lcadmin.db").exists()
    assert not (old / "secrets.json").exists()
    assert (new / "lcadmin.db").stat().st_mode & 0o777 == 0o600


def test_it_can_go_on_from_there_and_come_back(old: Path, tmp_path: Path) -> None:
    relocate.relocate(old, tmp_path / "b")
    relocate.relocate(tmp_path / "b", tmp_path / "c")
    assert relocate.followed(old) == tmp_path / "c"


def test_every_way_in_follows(old: Path, tmp_path: Path) -> None:
    whole_folder.relocate(DataFolder(old), tmp_path / "b")
    office = app.open_office(DataFolder(old))
    assert office.folder.root == tmp_path / "b"
    assert office.desk.keyring.get("api_private_key") == "k"
    office.close()
    assert whole_folder.check(DataFolder(old)).ok


@pytest.mark.usefixtures("memory_keyring")
def test_keys_in_the_keyring_go_along(folder: Path, tmp_path: Path) -> None:
    office = app.open_office(DataFolder(folder))
    office.desk.keyring.set("api_private_key", "k")
    office.close()
    whole_folder.relocate(DataFolder(folder), tmp_path / "b")
    office = app.open_office(DataFolder(folder))
    assert office.desk.keyring.get("api_private_key") == "k"
    office.close()


@pytest.mark.usefixtures("memory_keyring")
def test_keys_are_not_left_under_the_new_name_where_the_move_fails(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = app.open_office(DataFolder(folder))
    office.desk.keyring.set("api_private_key", "k")
    office.close()

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(relocate, "_put_up", full)
    with pytest.raises(StoreUnavailable, match="No space left"):
        whole_folder.relocate(DataFolder(folder), tmp_path / "b")
    assert SecretStore(DataFolder(tmp_path / "b").secrets).get("api_private_key") is None
    assert SecretStore(DataFolder(folder).secrets).get("api_private_key") == "k"


def test_what_cannot_be_put_aside_is_said_to_be_where_it_is_and_leaves_no_keys(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "free_name", lambda _wanted: old / "lcadmin.db" / "no folder")
    done = relocate.relocate(old, tmp_path / "b")
    assert (done.kept, name_in(tmp_path / "b")) == (old, "Bright")
    assert not (old / "secrets.json").exists()


def test_places_that_are_no_good_are_refused(old: Path, tmp_path: Path) -> None:
    before = content(old)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("x")
    (tmp_path / "file").write_text("x")
    for target, words in (
        (old, "one within the other"),
        (old / "inside", "one within the other"),
        (tmp_path, "one within the other"),
        (tmp_path / "full", "not empty"),
        (tmp_path / "file", "not empty"),
    ):
        with pytest.raises(Refusal, match=words):
            relocate.relocate(old, target)
    with pytest.raises(StoreUnavailable, match="no database"):
        relocate.relocate(tmp_path / "nothing", tmp_path / "b")
    assert content(old) == before


def test_without_room_nothing_happens(old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(10, 9, 1))
    with pytest.raises(Refusal, match="no room"):
        relocate.relocate(old, tmp_path / "deep" / "b")
    assert name_in(old) == "Bright"
    assert not (tmp_path / "deep").exists()


@pytest.mark.parametrize("fails", ["copy", "unsound", "carry", "sign"])
def test_what_fails_on_the_way_leaves_all_as_before(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    before, new = content(old), tmp_path / "deep" / "b"
    carried: list[str] = []

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    def locked() -> Callable[[], object]:
        if fails == "carry":
            raise StoreUnavailable("keyring_failed")
        carried.append("k")
        return carried.clear

    if fails == "copy":
        monkeypatch.setattr(shutil, "copy2", full)
    elif fails == "unsound":
        monkeypatch.setattr(copies, "unsound", lambda _path: "a page is torn")
    elif fails == "sign":
        monkeypatch.setattr(relocate, "_put_up", full)
    with pytest.raises(StoreUnavailable):
        relocate.relocate(old, new, locked)
    assert content(old) == before
    assert carried == []
    assert not (tmp_path / "deep").exists()
    assert name_in(old) == "Bright"
    assert relocate.followed(old) == old
    monkeypatch.undo()
    relocate.relocate(old, new)
    assert name_in(new) == "Bright"


def test_a_copy_that_is_not_the_same_is_no_copy(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "copy2", lambda _source, target: Path(target).write_bytes(b"torn"))
    with pytest.raises(StoreUnavailable, match="not copied whole"):
        relocate.relocate(old, tmp_path / "b")


def test_nothing_is_moved_while_it_is_open(old: Path, tmp_path: Path) -> None:
    with open_store(old), pytest.raises(Refusal, match="is open with"):
        relocate.relocate(old, tmp_path / "b")


def test_a_sign_to_a_place_that_is_away_or_of_another_pc_is_told(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    relocate.relocate(old, tmp_path / "b")
    (tmp_path / "b").rename(tmp_path / "away")
    with pytest.raises(StoreUnavailable, match="Connect its disk"):
        relocate.followed(old)
    monkeypatch.setattr(relocate, "this_machine", lambda: Machine("other", "0"))
    with pytest.raises(Refusal, match="moved to the PC"):
        relocate.followed(old)
    (old / "lcadmin-is-at.json").write_text("rubbish")
    assert relocate.followed(old) == old
    (old / "lcadmin-is-at.json").unlink()
    (old / "lcadmin-is-at.json").mkdir()
    with pytest.raises(StoreUnavailable):
        relocate.followed(old)
