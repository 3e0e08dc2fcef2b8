"""A file in which even the tables’ names cannot be read: SQLite quotes them, and Python cannot read that."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lcadmin import whole_folder
from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.wording import english
from lcadmin.paths import DataFolder
from lcadmin.store import open_store
from lcadmin.store.care import backup, check, restore


@pytest.fixture
def lost(folder: Path, made_once: Path) -> Path:
    """A data folder with a sound backup, whose database has lost its structure."""
    shutil.copytree(made_once, folder)
    backup(folder, folder / "backups" / "sound.db")
    ruin(folder / "lcadmin.db")
    return folder


def ruin(database: Path) -> None:
    """One byte of what says how a table is made is no text any more."""
    raw = database.read_bytes()
    assert raw.count(b"CREATE TABLE people") == 1
    database.write_bytes(raw.replace(b"CREATE TABLE people", b"CREATE \xd6ABLE people"))


def test_it_is_said_to_be_damaged_once_and_never_a_fault_of_ours(lost: Path) -> None:
    with pytest.raises(StoreUnavailable, match="is damaged"):
        open_store(lost)
    found = check(lost)
    assert len(found.problems) == 1
    assert "is damaged" in english(found.problems[0])
    assert "lcadmin check" not in english(found.problems[0])


def test_it_is_made_anew_from_the_backup(lost: Path) -> None:
    done = whole_folder.rebuild(DataFolder(lost))
    assert done.backup == lost / "backups" / "sound.db"
    assert check(lost).ok


def test_a_backup_that_is_such_a_file_is_passed_over(lost: Path) -> None:
    ruin(lost / "backups" / "sound.db")
    with pytest.raises(Refusal, match="cannot be restored"):
        restore(lost / "backups" / "sound.db", lost)
    assert whole_folder.rebuild(DataFolder(lost)).backup is None
    assert check(lost).ok
