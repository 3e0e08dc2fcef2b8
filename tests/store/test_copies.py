from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.instants import Instant
from lcadmin.paths import DataFolder
from lcadmin.store import SqliteStore, claim, open_store
from lcadmin.store.backups import FolderBackups
from lcadmin.store.care import backup, check, restore
from lcadmin.store.migrations import FORMAT
from tests.store.sample import NOW, classroom, delivery, do, person


def names(folder: Path) -> list[str]:
    with open_store(folder) as store, store.read() as tables:
        return [one.name for one in tables.people.find()]


def check_copy(copy: Path, into: Path) -> list[str]:
    """The names in a copy, once it is restored and looked through."""
    restore(copy, into)
    assert check(into).ok
    return names(into)


class TestBackup:
    """A consistent copy, beside whatever runs."""

    def test_has_everything_in_one_sound_file(self, store: SqliteStore, folder: Path, tmp_path: Path) -> None:
        do(store, classroom)
        do(store, lambda t: t.journal.append(delivery(1)))
        target = tmp_path / "copy.db"
        FolderBackups(folder).copy_to(target)
        assert sorted(tmp_path.iterdir()) == [target, folder]
        assert target.stat().st_mode & 0o077 == 0
        other = tmp_path / "other"
        restore(target, other)
        assert names(other) == ["Anna Berg", "Tom Reed"]
        assert check(other).ok

    def test_is_of_one_moment_while_others_write(
        self, store: SqliteStore, folder: Path, tmp_path: Path
    ) -> None:
        stop = threading.Event()

        def busy() -> None:
            number = 0
            while not stop.is_set():
                number += 1
                do(store, lambda t, n=number: t.journal.append(delivery(n, time_json="7" * 500)))  # type: ignore[misc]

        thread = threading.Thread(target=busy)
        thread.start()
        try:
            for number in range(5):
                backup(folder, tmp_path / f"copy-{number}.db")
        finally:
            stop.set()
            thread.join(20)
        for number in range(5):
            restore(tmp_path / f"copy-{number}.db", tmp_path / f"other-{number}")
            assert check(tmp_path / f"other-{number}").problems == ()

    @pytest.mark.usefixtures("store")
    def test_tells_how_far_it_is(self, folder: Path, tmp_path: Path) -> None:
        told: list[float] = []
        backup(folder, tmp_path / "copy.db", told.append)
        assert told
        assert told == sorted(told)
        assert told[-1] == 1

    def test_replaces_an_earlier_copy_only_when_it_is_whole(
        self, store: SqliteStore, folder: Path, tmp_path: Path
    ) -> None:
        target = tmp_path / "copy.db"
        backup(folder, target)
        before = target.read_bytes()

        def interrupt(_: float) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            backup(folder, target, interrupt)
        assert target.read_bytes() == before
        assert sorted(tmp_path.iterdir()) == [target, folder]
        do(store, lambda t: t.people.add(person()))
        backup(folder, target)
        assert target.read_bytes() != before

    def test_two_to_one_target_at_once_are_both_whole(
        self, store: SqliteStore, folder: Path, tmp_path: Path
    ) -> None:
        do(store, lambda t: t.people.add(person("Anna")))
        target = tmp_path / "copy.db"
        made: list[Path] = []

        def meanwhile(_: float) -> None:
            if not made:
                made.append(target)
                backup(folder, target)
                assert check_copy(target, tmp_path / "first") == ["Anna"]

        backup(folder, target, meanwhile)
        assert check_copy(target, tmp_path / "second") == ["Anna"]
        assert not [file for file in tmp_path.iterdir() if ".part" in file.name]

    def test_leaves_alone_what_another_one_is_making(
        self, store: SqliteStore, folder: Path, tmp_path: Path
    ) -> None:
        do(store, lambda t: t.people.add(person("Anna")))
        theirs = tmp_path / "copy.db.part"
        theirs.write_bytes(b"half")
        backup(folder, tmp_path / "copy.db")
        assert theirs.read_bytes() == b"half"

    @pytest.mark.usefixtures("store")
    def test_into_a_folder_that_is_not_there(self, folder: Path, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable):
            backup(folder, tmp_path / "nowhere" / "copy.db")

    def test_onto_the_database_itself(self, store: SqliteStore, folder: Path) -> None:
        do(store, lambda t: t.people.add(person()))
        with pytest.raises(Refusal):
            backup(folder, DataFolder(folder).database)
        assert names(folder) == ["Anna Berg"]

    def test_of_a_folder_without_a_database(self, folder: Path, tmp_path: Path) -> None:
        with pytest.raises(StoreUnavailable):
            backup(folder, tmp_path / "copy.db")
        assert not (tmp_path / "copy.db").exists()

    def test_of_a_damaged_database_is_not_called_a_backup(
        self, store: SqliteStore, folder: Path, tmp_path: Path
    ) -> None:
        do(store, lambda t: [t.journal.append(delivery(n)) for n in range(500)])
        store.close()
        file = DataFolder(folder).database
        whole = file.read_bytes()
        file.write_bytes(whole[: len(whole) // 2] + os.urandom(len(whole) // 2))
        with pytest.raises(StoreUnavailable):
            backup(folder, tmp_path / "copy.db")
        assert sorted(tmp_path.iterdir()) == [folder]


class TestRestore:
    """Puts a copy in place and keeps what was there."""

    @pytest.fixture
    def copy(self, store: SqliteStore, folder: Path, tmp_path: Path) -> Path:
        """A backup with Anna; the folder itself, closed, has Anna and Berta."""
        do(store, lambda t: t.people.add(person("Anna")))
        backup(folder, tmp_path / "copy.db")
        do(store, lambda t: t.people.add(person("Berta")))
        store.close()
        return tmp_path / "copy.db"

    def test_keeps_the_present_database_aside_under_a_dated_name(self, copy: Path, folder: Path) -> None:
        done = restore(copy, folder, Instant(NOW))
        assert done.kept is not None
        assert done.kept.parent == folder
        assert "20261123" in done.kept.name
        assert names(folder) == ["Anna"]
        second = restore(done.kept, folder, Instant(NOW))
        assert second.kept not in (None, done.kept)
        assert names(folder) == ["Anna", "Berta"]
        assert copy.exists()

    def test_into_an_empty_folder(self, copy: Path, tmp_path: Path) -> None:
        assert restore(copy, tmp_path / "new" / "place").kept is None
        assert names(tmp_path / "new" / "place") == ["Anna"]

    def test_clears_away_what_one_that_was_killed_left(self, copy: Path, folder: Path) -> None:
        left = [folder / ".restoring-1.db", folder / ".restoring-1.db-wal"]
        for file in left:
            shutil.copy(copy, file)
        restore(copy, folder)
        assert not any(file.exists() for file in left)
        assert names(folder) == ["Anna"]

    def test_leaves_nothing_but_the_two_databases(self, copy: Path, folder: Path) -> None:
        done = restore(copy, folder)
        files = {file.name for file in folder.iterdir() if file.is_file()}
        assert done.kept is not None
        assert files == {"lcadmin.db", "lcadmin.lock", done.kept.name}

    def test_over_a_damaged_database_whose_parts_are_kept_together(self, copy: Path, folder: Path) -> None:
        (folder / "lcadmin.db").write_bytes(b"damaged")
        (folder / "lcadmin.db-wal").write_bytes(b"its log")
        done = restore(copy, folder)
        assert done.kept is not None
        assert done.kept.read_bytes() == b"damaged"
        assert done.kept.with_name(done.kept.name + "-wal").read_bytes() == b"its log"
        assert names(folder) == ["Anna"]

    def test_takes_over_what_only_stands_in_the_log_of_the_present_one(
        self, copy: Path, folder: Path, tmp_path: Path
    ) -> None:
        connection = sqlite3.connect(DataFolder(folder).database)
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("INSERT INTO settings VALUES ('language', '\"de\"')")
        connection.commit()
        crashed = tmp_path / "crashed"
        shutil.copytree(folder, crashed)
        connection.close()
        done = restore(copy, crashed)
        assert done.kept is not None
        restore(done.kept, tmp_path / "looked at")
        with open_store(tmp_path / "looked at") as store, store.read() as tables:
            assert tables.settings.load().language == "de"

    def test_is_refused_while_a_responder_answers(self, copy: Path, folder: Path) -> None:
        with claim(folder), pytest.raises(Refusal) as refused:
            restore(copy, folder)
        assert refused.value.text.key == "second_responder"
        assert names(folder) == ["Anna", "Berta"]

    def test_is_refused_while_a_window_is_open(self, copy: Path, folder: Path) -> None:
        with open_store(folder) as store:
            with store.read() as tables:
                assert len(tables.people.find()) == 2
            with pytest.raises(Refusal) as refused:
                restore(copy, folder)
            assert refused.value.text.key == "database_in_use"
            do(store, lambda t: t.people.add(person("Carla")))
        assert names(folder) == ["Anna", "Berta", "Carla"]

    @pytest.mark.parametrize(
        "what", ["missing", "folder", "text", "cut", "noise", "empty", "present", "foreign"]
    )
    def test_of_what_is_no_sound_copy_changes_nothing(self, copy: Path, folder: Path, what: str) -> None:
        whole = copy.read_bytes()
        bad = copy.with_name("bad.db")
        if what == "folder":
            bad.mkdir()
        elif what == "foreign":
            connection = sqlite3.connect(bad)
            connection.execute("CREATE TABLE theirs (a)")
            connection.close()
        elif what == "present":
            bad = DataFolder(folder).database
        elif what != "missing":
            half = len(whole) // 2
            bad.write_bytes(
                {
                    "text": b"hello",
                    "cut": whole[:half],
                    "noise": whole[:half] + os.urandom(half),
                    "empty": b"",
                }[what]
            )
        before = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
        with pytest.raises(Refusal):
            restore(bad, folder)
        after = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
        assert {name: content for name, content in after.items() if name != "lcadmin.lock"} == before
        assert names(folder) == ["Anna", "Berta"]

    @pytest.mark.parametrize("newer", ["the copy", "what is there"])
    def test_of_or_over_a_newer_database_is_refused(self, copy: Path, folder: Path, newer: str) -> None:
        file = copy if newer == "the copy" else DataFolder(folder).database
        connection = sqlite3.connect(file)
        connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
        connection.close()
        before = DataFolder(folder).database.read_bytes()
        with pytest.raises(Refusal) as refused:
            restore(copy, folder)
        assert refused.value.text.key == "newer_database"
        assert DataFolder(folder).database.read_bytes() == before
