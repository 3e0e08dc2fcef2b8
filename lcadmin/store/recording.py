# ruff: noqa: S608 - what is put together here are names from the schema, never values
"""While an action runs, the writer's connection records every row that it changes, by itself.

Temporary triggers do it: they belong to one connection, cost nothing before the first action, and whatever
module writes, however it writes, nothing is forgotten. They look into a temporary table that holds the
action's number while it runs and is empty otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator

from lcadmin.store.undoable import TABLES, Undoable
from lcadmin.store.view import View

_OPEN = "undo_recording"


def begin(view: View, action: int) -> None:
    """From here on what is written belongs to ``action``. ValueError while another is recorded."""
    if not view.one("SELECT 1 FROM temp.sqlite_master WHERE name = ?", (_OPEN,)):
        for statement in _statements(view):
            view.run(statement)
    if view.one(f"SELECT 1 FROM {_OPEN}"):
        raise ValueError("an action is being recorded already")
    view.run(f"INSERT INTO {_OPEN} (action) VALUES (?)", (action,))


def end(view: View) -> None:
    """What is written from here on belongs to no action."""
    view.run(f"DELETE FROM {_OPEN}")


def _statements(view: View) -> Iterator[str]:
    yield f"CREATE TEMP TABLE {_OPEN} (action INTEGER NOT NULL)"
    for table in TABLES:
        yield from _triggers(view, table)


def _triggers(view: View, table: Undoable) -> Iterator[str]:
    columns = [row[0] for row in view.all("SELECT name FROM pragma_table_info(?)", (table.table,))]
    changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in columns)
    for event, key, before, after, when in (
        ("INSERT", "new", None, "new", ""),
        ("UPDATE", "new", "old", "new", f" AND ({changed})"),
        ("DELETE", "old", "old", None, ""),
    ):
        if table.appended and event != "INSERT":
            continue
        yield (
            f"CREATE TEMP TRIGGER undo_{table.table}_{event.lower()} AFTER {event} ON main.{table.table}"
            f" WHEN EXISTS (SELECT 1 FROM {_OPEN}){when} BEGIN"
            " INSERT INTO action_rows (action, tbl, key, before, after)"
            f" SELECT action, '{table.table}', {_array(key, table.key)},"
            f" {_object(before, columns)}, {_object(after, columns)} FROM {_OPEN}; END"
        )


def _array(row: str, columns: tuple[str, ...]) -> str:
    values = ", ".join(f"{row}.{name}" for name in columns)
    return f"json_array({values})"


def _object(row: str | None, columns: list[str]) -> str:
    if row is None:
        return "NULL"
    fields = ", ".join(f"'{name}', {row}.{name}" for name in columns)
    return f"json_object({fields})"
