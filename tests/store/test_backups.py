"""Automatic backups on a real disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.instants import HOUR, plus
from lcadmin.domain.people import Role
from lcadmin.services.tables import Tables
from lcadmin.store import SqliteStore
from lcadmin.store.backups import FolderBackups
from tests.store.sample import NOW, classroom, delivery, do, lesson, person, seat


@pytest.fixture
def kept(store: SqliteStore, folder: Path) -> FolderBackups:
    do(store, classroom)
    return FolderBackups(folder)


def test_they_are_listed_newest_first_and_nothing_else_is(kept: FolderBackups, folder: Path) -> None:
    place = folder / "backups"
    (place / "lcadmin-2026-11-23-160000.db").write_bytes(b"made by hand")
    (place / "lcadmin-auto-20261399-000000.db").write_bytes(b"no day")
    first = kept.make_automatic(place, NOW)
    second = kept.make_automatic(place, plus(NOW, HOUR))
    assert kept.automatic(place) == [second, first]
    assert first.bytes == first.file.stat().st_size > 0


def test_a_change_shows_and_a_copy_shows_none(kept: FolderBackups, store: SqliteStore, folder: Path) -> None:
    made = kept.make_automatic(folder / "backups", NOW)
    assert not kept.has_changed_since(made.file)
    do(store, lambda t: t.journal.append(delivery(1)))
    assert kept.has_changed_since(made.file)


def test_a_backup_that_cannot_be_read_counts_as_changed(kept: FolderBackups, folder: Path) -> None:
    broken = folder / "backups" / "lcadmin-auto-20261101-000000.db"
    broken.write_bytes(b"rubbish" * 1000)
    assert kept.has_changed_since(broken)
    assert kept.has_changed_since(folder / "gone.db")


def test_what_is_in_one_is_told(kept: FolderBackups, store: SqliteStore, folder: Path) -> None:
    do(store, lambda t: t.settings.set("business_name", "Berg & Söhne"))
    do(store, lambda t: t.journal.append(delivery(1)))
    made = kept.make_automatic(folder / "backups", NOW)
    found = kept.contents(made.file)
    assert (found.business_name, found.people, found.classes, found.messages) == ("Berg & Söhne", 2, 1, 1)
    assert found.last_message is not None
    assert found.last_class is not None


def test_what_is_made_up_is_counted_apart(kept: FolderBackups, store: SqliteStore, folder: Path) -> None:
    before = kept.contents(kept.make_automatic(folder / "backups", NOW).file)
    do(store, lambda t: made_up_class(t, practice=True))
    do(store, lambda t: made_up_class(t, practice=False))
    found = kept.contents(kept.make_automatic(folder / "backups", plus(NOW, 5_000)).file)
    assert (found.people, found.sample_people) == (before.people, before.sample_people + 2)
    assert (found.classes, found.sample_classes) == (before.classes, before.sample_classes + 2)


@pytest.mark.parametrize("bytes_", [b"", b"no database at all" * 200])
def test_a_file_that_is_no_backup_is_refused(kept: FolderBackups, tmp_path: Path, bytes_: bytes) -> None:
    file = tmp_path / "strange.db"
    file.write_bytes(bytes_)
    with pytest.raises(Refusal, match=r"strange\.db"):
        kept.contents(file)
    with pytest.raises(Refusal, match="no file"):
        kept.contents(tmp_path / "gone.db")


def made_up_class(tables: Tables, *, practice: bool) -> None:
    sam = tables.people.add(person(f"Sample {practice}", Role.STUDENT, sample=True))
    number = f"90{practice:02d}"
    tables.lessons.add(lesson(f"MADEUPTOKEN{practice}", seat(number, sam), practice=practice))


def test_only_automatic_ones_are_removed(kept: FolderBackups, folder: Path) -> None:
    made = kept.make_automatic(folder / "backups", NOW)
    kept.remove(made.file)
    kept.remove(made.file)
    assert kept.automatic(folder / "backups") == []
    with pytest.raises(ValueError, match="automatic"):
        kept.remove(folder / "lcadmin.db")


def test_a_folder_that_is_away_is_named(kept: FolderBackups, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="stick"):
        kept.automatic(tmp_path / "stick")
