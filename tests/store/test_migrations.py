from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.paths import DataFolder
from lcadmin.store import SqliteStore, migrations, open_store, schema
from lcadmin.store.care import check
from lcadmin.store.migrations import FORMAT, STEPS, migrate, restore_triggers
from tests.store.sample import classroom, delivery, do

OLD = Path(__file__).parents[1] / "data" / "old_databases"


def shape(file: Path) -> set[tuple[str, ...]]:
    """Everything of a schema that counts: tables with columns, indexes, triggers."""
    connection = sqlite3.connect(file)
    try:
        return {
            (kind, name, " ".join((sql or "").replace('"', "").split()))
            for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master")
        }
    finally:
        connection.close()


def version(file: Path) -> int:
    connection = sqlite3.connect(file)
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        connection.close()


def rebuilds_a_table(db: Database) -> None:
    """What a later release may do: ``transform`` drops the table's triggers without a word."""
    db.table("people").transform(rename={"email": "mail"})
    assert not [t for t in db.table("people").triggers if t.name.startswith("people_")]
    restore_triggers(db)


def fails_half_way(db: Database) -> None:
    db.execute("CREATE TABLE half (a)")
    raise sqlite3.OperationalError("on purpose")


def orphans_a_row(db: Database) -> None:
    db.execute("DELETE FROM people WHERE id = 1")


@pytest.fixture
def old(store: SqliteStore, folder: Path) -> Path:
    """A database of the present format with something in it, closed."""
    do(store, classroom)
    do(store, lambda t: t.journal.append(delivery(1)))
    store.close()
    return DataFolder(folder).database


def test_a_present_database_is_opened_without_a_copy(old: Path, folder: Path) -> None:
    open_store(folder).close()
    assert list((folder / "backups").iterdir()) == []


def test_a_migration_goes_in_with_its_record_and_after_a_copy(old: Path, tmp_path: Path) -> None:
    before = shape(old)
    migrate(old, tmp_path / "copies", (*STEPS, rebuilds_a_table))
    assert version(old) == FORMAT + 1
    connection = sqlite3.connect(old)
    names = [row[0] for row in connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id")]
    assert names[-1] == f"{FORMAT + 1:03d}_rebuilds_a_table"
    assert connection.execute("SELECT count(*) FROM people").fetchone() == (2,)
    connection.close()
    (copy,) = (tmp_path / "copies").iterdir()
    assert (version(copy), shape(copy)) == (FORMAT, before)


def test_a_rebuilt_table_has_its_triggers_again(old: Path, tmp_path: Path) -> None:
    migrate(old, tmp_path / "copies", (*STEPS, rebuilds_a_table))
    triggers = {name for kind, name, _ in shape(old) if kind == "trigger"}
    assert triggers == set(schema.triggers())
    connection = sqlite3.connect(old)
    connection.execute("UPDATE people SET folded = 'berta' WHERE id = 1")
    found = connection.execute("SELECT rowid FROM people_fts WHERE folded MATCH 'berta'").fetchall()
    assert found == [(1,)]
    connection.close()


def test_a_migration_that_fails_leaves_everything_as_it_was(old: Path, tmp_path: Path) -> None:
    before = shape(old)
    with pytest.raises(StoreUnavailable):
        migrate(old, tmp_path / "copies", (*STEPS, fails_half_way))
    assert (version(old), shape(old)) == (FORMAT, before)
    assert len(list((tmp_path / "copies").iterdir())) == 1


def test_the_steps_before_a_failing_one_are_kept(old: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        migrate(old, tmp_path / "copies", (*STEPS, rebuilds_a_table, fails_half_way))
    assert version(old) == FORMAT + 1
    assert len(list((tmp_path / "copies").iterdir())) == 1


def test_a_migration_that_breaks_a_reference_is_undone(old: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        migrate(old, tmp_path / "copies", (*STEPS, orphans_a_row))
    assert version(old) == FORMAT


def test_a_first_step_that_fails_leaves_an_empty_file(folder: Path) -> None:
    folder.mkdir()
    with pytest.raises(StoreUnavailable):
        migrate(folder / "lcadmin.db", folder, (fails_half_way,))
    assert shape(folder / "lcadmin.db") == set()
    open_store(folder).close()


def test_classes_whose_line_was_lost_are_counted_again_in_the_new_format(folder: Path) -> None:
    folder.mkdir()
    file = folder / "lcadmin.db"
    file.write_bytes((OLD / "format-1.db").read_bytes())
    connection = sqlite3.connect(file)
    connection.execute("DROP TRIGGER IF EXISTS journal_unchanged")
    columns = [row[1] for row in connection.execute("PRAGMA table_info(journal)")]
    taken = ", ".join(
        {"number": "number + 900", "id": "'lost'", "request": "'crash_lesson'", "time_json": "'60'"}.get(
            one, one
        )
        for one in columns
    )
    connection.execute(f"INSERT INTO journal SELECT {taken} FROM journal WHERE request = 'end_lesson'")
    connection.commit()
    connection.close()
    with open_store(folder) as store, store.read() as tables:
        made = tables.lessons.by_token("OLDTOKEN")
        assert made is not None
        assert tables.times.is_due(made.id)


def test_every_table_is_strict(store: SqliteStore, folder: Path) -> None:
    connection = sqlite3.connect(DataFolder(folder).database)
    loose = [
        row[1]
        for row in connection.execute("PRAGMA table_list")
        if row[2] == "table" and not row[5] and not row[1].startswith(("sqlite_", "_sqlite"))
    ]
    connection.close()
    assert loose == []


@pytest.mark.parametrize("name", sorted(path.name for path in OLD.glob("format-*.db")))
def test_a_database_of_every_format_ever_released_is_opened(name: str, folder: Path, tmp_path: Path) -> None:
    folder.mkdir()
    (folder / "lcadmin.db").write_bytes((OLD / name).read_bytes())
    with open_store(folder) as store:
        with store.read() as tables:
            assert [p.name for p in tables.people.find()] == ["Anna Berg", "Tom Reed"]
            made = tables.lessons.by_token("OLDTOKEN")
            assert made is not None
            assert [row.seat_id for row in tables.journal.of_token("OLDTOKEN")] == [made.seats[0].id, None]
            assert tables.times.get(made.id) is not None
            assert [c.why for c in tables.times.corrections(made.id)] == ["agreed"]
            assert [e.amount for e in tables.credits.entries(made.seats[1].person_id)] == [5]
            assert tables.settings.load().business_name == "Old school"
        assert do(store, lambda t: t.journal.append(delivery(9))).number == 3
    assert check(folder).problems == ()
    with open_store(tmp_path / "fresh"):
        pass
    assert shape(folder / "lcadmin.db") == shape(tmp_path / "fresh" / "lcadmin.db")


def test_there_is_an_old_database_of_every_format() -> None:
    assert {path.name for path in OLD.glob("format-*.db")} == {f"format-{n}.db" for n in range(1, FORMAT + 1)}


def test_a_new_database_is_what_all_steps_make() -> None:
    assert len(migrations.STEPS) == FORMAT
