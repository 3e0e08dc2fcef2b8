"""Making anew what is kept beside the imported class logs to list and find them."""

from __future__ import annotations

import sqlite3

from lcadmin.store import schema
from lcadmin.store.codecs import folded
from lcadmin.store.log_boxes import SOURCES, STATUSES, box
from lcadmin.store.log_spans import note_anew

_NAMES = (
    "SELECT coalesce(group_concat(p.name || ' ' || p.username, ' '), '') FROM log_participants p"
    " WHERE p.class_no = ?"
)


def lists(connection: sqlite3.Connection) -> None:
    """Boxes, words, the search index, the notes of the runs, names and numbers of classes."""
    guards = {name: sql for name, sql in schema.triggers().items() if name.startswith("log_classes_")}
    for name in guards:  # they would trip over wrong words
        connection.execute(f"DROP TRIGGER IF EXISTS {name}")
    for status in STATUSES:
        for source in SOURCES:
            connection.execute(
                "UPDATE log_classes SET box = ?1 WHERE status = ?2 AND source = ?3 AND box <> ?1",
                (box(status, source), status.value, source.value),
            )
    _words(connection)
    connection.execute("INSERT INTO log_classes_fts (log_classes_fts) VALUES ('rebuild')")
    for sql in guards.values():
        connection.execute(sql)
    note_anew(connection)
    for mark, column in (("u:", "uuid"), ("s:", "slug")):
        connection.execute(
            f"INSERT OR IGNORE INTO log_keys (key, class_no) SELECT '{mark}' || {column}, class_no"  # noqa: S608 - constants
            f" FROM log_classes WHERE {column} <> '' ORDER BY id"
        )
    connection.execute(
        "UPDATE log_limits SET next_no ="
        " max(next_no, (SELECT coalesce(max(class_no), 0) + 1 FROM log_classes))"
    )


def _words(connection: sqlite3.Connection) -> None:
    """Where what a row says itself is not among its words, they are made again with all who were there."""
    rows = connection.execute(
        "SELECT id, class_no, folded, title, slug, tutor, students, subject, course FROM log_classes"
    )
    wrong = [row for row in rows if not all(folded(word) in row[2].lower() for word in row[3:])]
    for row in wrong:
        (names,) = connection.execute(_NAMES, (row[1],)).fetchone()
        words = folded(f"{' '.join(row[3:])} {names}")
        connection.execute("UPDATE log_classes SET folded = ? WHERE id = ?", (words, row[0]))
