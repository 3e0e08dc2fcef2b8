"""How a database of any earlier format becomes the present one.

The steps are sqlite-utils migrations. Each runs in one transaction with its record and the file's
``user_version``; a file that has something in it is copied to the backups before the first of them.
The texts of the schema are loaded where a step runs: a folder of the present format needs none of them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from lcadmin.domain.errors import Refusal
from lcadmin.store import database
from lcadmin.store.errors import folder_unavailable, unavailable

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


def first_release(db: Database) -> None:
    """Format 1: every table, index, search index and trigger."""
    from lcadmin.store import schema

    _make(db, schema.TABLES)
    for table in schema.SEARCHED:
        db.table(table).enable_fts(["folded"], tokenize="trigram")
    restore_triggers(db)
    db.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")


def second_release(db: Database) -> None:
    """Format 2: what ``schema_2`` gathers."""
    from lcadmin.store import schema_2

    _add(db, schema_2.TABLES)


STEPS: tuple[Step, ...] = (first_release, second_release)
FORMAT = len(STEPS)


def _make(db: Database, scripts: Iterable[str]) -> None:
    for script in scripts:
        for statement in _statements(script):
            db.execute(statement)


def _add(db: Database, scripts: Iterable[str]) -> None:
    """What a format adds: its tables, and every trigger anew."""
    _make(db, scripts)
    restore_triggers(db)


def restore_triggers(db: Database) -> None:
    """Makes every trigger anew; the last line of a migration that rebuilt or made a table."""
    from lcadmin.store import schema

    for name, sql in schema.triggers(db.table_names()).items():
        db.execute(f"DROP TRIGGER IF EXISTS {name}")
        db.execute(sql)


def refuse_newer(path: Path) -> bool:
    """Refusal or StoreUnavailable, before anything is written, for a file that is not for us to open. Whether
    it has this program's format already."""
    return database.refuse_foreign_file(path, FORMAT) == FORMAT


def is_older(path: Path) -> bool:
    """Whether the file has an earlier format than this program's."""
    return database.header(path)[0] < FORMAT


def migrate(path: Path, backups: Path, steps: tuple[Step, ...] = STEPS) -> None:
    """Brings the database at ``path`` to the format ``len(steps)``, making the file where there is none.

    Refusal ``newer_database`` before anything is written; StoreUnavailable when the disk or the file
    does not allow it. A step that fails leaves the format before it, whole.
    """
    database.refuse_foreign_file(path, len(steps))
    if database.header(path)[0] == len(steps):
        return
    connection = database.open_for_migration(path)
    try:
        _apply(connection, path, backups, steps)
    except sqlite3.Error as error:
        raise unavailable(error, path) from error
    finally:
        connection.close()


def _apply(connection: sqlite3.Connection, path: Path, backups: Path, steps: tuple[Step, ...]) -> None:
    from sqlite_utils import Database, Migrations  # 20 MB that an up-to-date folder need not load

    db = Database(connection, execute_plugins=False)
    records = Migrations("lcadmin")
    for number, step in enumerate(steps, 1):
        records(name=f"{number:03d}_{step.__name__}")(step)
    names = [*(f"{number:03d}_{step.__name__}" for number, step in enumerate(steps, 1)), ""]
    copied: bool | None = None
    while True:
        # The lock is taken before looking: another process may be about to migrate the same file.
        connection.execute("BEGIN IMMEDIATE")
        try:
            version = _version(connection)
            if version > len(steps):
                raise Refusal("newer_database", file=path, found=version, known=len(steps))
            if version == len(steps):
                return
            if copied is None:
                copied = version == 0  # a new file, of which nothing can be lost
            if not copied:
                _copy(path, backups, version)
                copied = True
            records.apply(db, stop_before=names[version + 1])
            connection.execute(f"PRAGMA user_version = {version + 1}")
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            if broken:
                raise sqlite3.IntegrityError(f"the migration left a row of {broken[0]} without its parent")
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _copy(path: Path, backups: Path, version: int) -> None:
    """The database as it stands, through a connection of its own: the caller holds the write lock,
    so nothing changes meanwhile. Named by format; an earlier copy of the same name is kept."""
    try:
        backups.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise folder_unavailable(error, backups) from error
    target = next(
        candidate
        for number in range(1, 10_000)
        if not (candidate := backups / f"before-format-{version + 1}-{number}.db").exists()
    )
    unfinished = target.with_name(target.name + ".part")
    source = database.open_reader(path)
    try:
        copy = sqlite3.connect(unfinished, isolation_level=None)
        try:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
        unfinished.replace(target)
    finally:
        source.close()
        unfinished.unlink(missing_ok=True)


def _statements(script: str) -> list[str]:
    return [statement for part in script.split(";\n") if (statement := part.strip().rstrip(";"))]
