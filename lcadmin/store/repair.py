# ruff: noqa: S608 - what is put together here are constants of this program, never values
"""Making anew what follows from other rows: kept minutes, search indexes, guards, who was let in.

Seals and the journal are never touched: what was altered outside lcadmin stays told.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import msgspec

from lcadmin.paths import DataFolder
from lcadmin.services.tables import Tables
from lcadmin.store import check_logs, database, log_repair, schema, times
from lcadmin.store.check_times import Refold, wrong_times
from lcadmin.store.codecs import folded
from lcadmin.store.errors import unavailable
from lcadmin.store.store import SqliteStore, open_store
from lcadmin.store.tables import SqliteTables

_PIECE = 20


def repair_folder(folder: Path, refold: Refold | None) -> None:
    """Repairs what can be. Raises StoreUnavailable where the file cannot be written."""
    path = DataFolder(folder).database
    try:
        with closing(database.open_writer(path)) as connection:
            _rebuild(connection, path)
    except sqlite3.Error as error:
        raise unavailable(error, path) from error
    with open_store(folder) as store:
        if refold is not None:
            _refold_wrong(store, refold)


def _rebuild(connection: sqlite3.Connection, path: Path) -> None:
    steps = [_words, _doors, _places, _unreadable, _indexes]
    if next(check_logs.lists(SqliteTables(connection, path)), None) is not None:
        steps.insert(1, log_repair.lists)
    for step in steps:
        connection.execute("BEGIN IMMEDIATE")
        try:
            step(connection)
            connection.execute("COMMIT")
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def _words(connection: sqlite3.Connection) -> None:
    """The words that are searched, their indexes and the triggers, which would trip over wrong words."""
    for name in schema.triggers():
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    for table, columns in (("people", "name, classroom_name, email"), ("lessons", "title")):
        rows = connection.execute(f"SELECT id, folded, {columns} FROM {table}").fetchall()
        wrong = [(words, row[0]) for row in rows if (words := folded(" ".join(row[2:]))) != row[1]]
        connection.executemany(f"UPDATE {table} SET folded = ? WHERE id = ?", wrong)
        connection.execute(f"INSERT INTO {table}_fts ({table}_fts) VALUES ('rebuild')")
    for sql in schema.triggers().values():
        connection.execute(sql)


def _doors(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM doors")
    connection.execute(
        "INSERT INTO doors (token, seat_id) SELECT DISTINCT token, seat_id FROM journal"
        " WHERE outcome = 'admitted' AND seat_id IS NOT NULL"
    )


def _places(connection: sqlite3.Connection) -> None:
    connection.execute(
        "INSERT INTO times (lesson_id, batch) SELECT id, batch FROM lessons"
        " WHERE id NOT IN (SELECT lesson_id FROM times)"
    )


def _unreadable(connection: sqlite3.Connection) -> None:
    """Kept times that cannot be read are emptied; they are due then."""
    emptied = "INSERT OR REPLACE INTO times (lesson_id, batch) SELECT id, batch FROM lessons WHERE id = ?"
    for row in connection.execute(f"SELECT t.lesson_id, {times.COLUMNS} FROM times t").fetchall():
        try:
            times.lesson_time(row[1:])
        except (msgspec.MsgspecError, ValueError, TypeError):
            connection.execute(emptied, (row[0],))


def _indexes(connection: sqlite3.Connection) -> None:
    connection.execute("REINDEX")


def _refold_wrong(store: SqliteStore, refold: Refold) -> None:
    with store.read() as tables:
        wrong = [lesson_id for lesson_id, _ in wrong_times(tables, refold)]
    for start in range(0, len(wrong), _PIECE):
        store.write(_again(wrong[start : start + _PIECE], refold)).result()


def _again(lesson_ids: Sequence[int], refold: Refold) -> Callable[[Tables], None]:
    def work(tables: Tables) -> None:
        for lesson_id in lesson_ids:
            kept = tables.times.get(lesson_id)
            if kept is None:
                tables.times.mark_due(lesson_id)
            else:
                tables.times.put(lesson_id, refold(tables, lesson_id, kept.as_of))

    return work
