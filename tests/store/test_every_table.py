"""Whoever adds a table decides what becomes of it: whether it is in the safety copy, and whether ``check``
compares its rows with their seals."""

from __future__ import annotations

from lcadmin.store import SqliteStore
from lcadmin.store.digests import SEALED
from lcadmin.store.kept_rows import TABLES
from lcadmin.store.undoable import BY_NAME

_NOT_IN_THE_SAFETY_COPY = {
    "messages stand there by themselves": {"journal", "journal_head", "doors", "holes"},
    "follows from other rows": {
        "times", "lost_connections", "marking", "families", "series", "used_tokens", "adoptions",
    },
    "comes from LearnCube again": {
        "log_classes", "log_events", "log_imports", "log_keys", "log_limits", "log_matches",
        "log_participants", "log_replaced", "log_spans", "learncube_rooms",
    },
    "belongs to this PC or to this moment, or is a secret": {
        "runs", "reach", "changes", "origin", "moved", "batches", "parked", "parked_imports", "senders",
        "strangers", "callback_secrets",
    },
    "cannot be undone after a rebuild": {"actions", "action_rows"},
    "stands in a file of its own": {"erasures"},
}  # fmt: skip

_COMPARED_IN_ANOTHER_WAY = {"log_classes", "log_participants", "log_events", "journal"}


def tables_and_columns(store: SqliteStore) -> list[tuple[str, str]]:
    with store.read() as tables:
        return tables.view.all(
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
            " WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'"
            " AND m.name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND m.name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
            " AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        )


def test_every_table_is_in_the_safety_copy_or_it_is_said_why_not(store: SqliteStore) -> None:
    known = set(TABLES).union(*_NOT_IN_THE_SAFETY_COPY.values())
    there = {table for table, _column in tables_and_columns(store)}
    assert there - known == set(), "lcadmin/store/kept_rows.py"
    assert known - there == set()


def test_what_has_a_seal_is_compared_by_check_and_put_back_with_it(store: SqliteStore) -> None:
    sealed = {table for table, column in tables_and_columns(store) if column == "digest"}
    compared = {one.table for one in SEALED}
    assert sealed - compared - _COMPARED_IN_ANOTHER_WAY == set(), "SEALED in lcadmin/store/digests.py"
    forgotten = {table for table in compared & set(BY_NAME) if not BY_NAME[table].appended}
    assert {table for table in forgotten if BY_NAME[table].sealed is None} == set()
