"""Every column in which somebody may have written a name is known to an erasure."""

from __future__ import annotations

from lcadmin.store import SqliteStore
from lcadmin.store.free_texts import FREE, NEVER

_KEYS = {
    "token", "kind", "cancelled_by", "status", "arrivals", "digest", "unit", "side", "since", "amount",
    "month", "day", "after_id", "currency", "rules", "rate", "extra", "first", "last", "way", "link", "key",
    "message_id", "run", "source", "reached", "slug", "uuid", "recording", "room", "event", "userid", "how",
    "tbl", "presence",
}  # fmt: skip
"""Words of the program, numbers, fingerprints and addresses in the tables that are looked through."""

_THEIRS = {
    ("lessons", "folded"), ("marks", "name"), ("letters", "state"), ("log_imports", "state"),
    ("learncube_rooms", "state"),
}  # fmt: skip
"""The same under a name that elsewhere may be somebody's."""


def test_every_text_column_is_looked_through_or_known_to_hold_no_name(store: SqliteStore) -> None:
    with store.read() as tables:
        columns = tables.view.all(
            "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
            " WHERE m.type = 'table' AND c.type = 'TEXT' AND m.sql NOT LIKE 'CREATE VIRTUAL%'"
            " AND m.name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND m.name NOT LIKE '\\_sqlite%' ESCAPE '\\'"
            " AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        )
    free = {(one.table, column) for one in FREE for column in one.columns}
    forgotten = [
        f"{table}.{column}"
        for table, column in columns
        if (table, column) not in free | _THEIRS and table not in NEVER and column not in _KEYS
    ]

    assert forgotten == []
    assert free <= set(columns)
