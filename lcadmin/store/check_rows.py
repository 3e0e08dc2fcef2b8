# ruff: noqa: S608 - what is put together here are constants of this program, never values
"""What ``check`` looks at in the rows themselves. Each function tells its findings one by one."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator

import msgspec

from lcadmin.domain.errors import UserError
from lcadmin.domain.wording import Text
from lcadmin.store import schema
from lcadmin.store.codecs import folded
from lcadmin.store.digests import SEALED, Sealed, link
from lcadmin.store.journal_buffer import NAMES
from lcadmin.store.tables import SqliteTables

__all__ = ["SEALED", "UNREADABLE", "chain", "doors", "guards", "parents", "seals_of", "search", "structure"]

# What reading a row that something else altered can raise.
UNREADABLE = (
    sqlite3.Error, UserError, msgspec.MsgspecError, ValueError, TypeError, LookupError, ArithmeticError,
    AttributeError, RecursionError,
)  # fmt: skip

_TOLD_EVERY = 5_000

_DOORS = "SELECT DISTINCT token, seat_id FROM journal WHERE outcome = 'admitted' AND seat_id IS NOT NULL"
_OPENED = "SELECT token, seat_id FROM doors"
_REMOVED = "SELECT count(*) FROM removed_rows WHERE tbl = ?"


def structure(tables: SqliteTables) -> Iterator[Text]:
    """SQLite's own check of pages, indexes and constraints."""
    for (said,) in tables.view.stream("PRAGMA integrity_check(100)"):
        if said != "ok":
            yield Text.of("check_integrity", cause=said)


def parents(tables: SqliteTables) -> Iterator[Text]:
    """Rows that refer to a row that is not there."""
    lost = Counter((table, parent) for table, _, parent, _ in tables.view.stream("PRAGMA foreign_key_check"))
    for (table, parent), count in sorted(lost.items()):
        yield Text.of("check_foreign_key", table=table, parent=parent, count=count)


def guards(tables: SqliteTables) -> Iterator[Text]:
    """The triggers that keep the append-only tables so, and the search indexes in step."""
    rows = tables.view.all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    there: dict[str, str] = dict(rows)
    for name, sql in schema.triggers().items():
        if there.get(name) != sql:
            yield Text.of("check_guard", name=name)


def chain(tables: SqliteTables, watch: Callable[[int, int], object] | None = None) -> Iterator[Text]:
    """The journal: no number missing, every row as it was sealed, nothing cut from the end. ``watch`` hears
    how many have been looked at, and how many there are."""
    last, sealed = 0, ""
    (many,) = tables.view.one("SELECT coalesce(max(number), 0) FROM journal") or (0,)
    for row in tables.view.stream(f"SELECT {', '.join(NAMES)}, chain FROM journal ORDER BY number"):
        number, stored = row[0], row[-1]
        if number != last + 1:
            yield Text.of("check_journal_gap", expected=last + 1, found=number)
        elif stored != link(sealed, row[:-1]):
            yield Text.of("check_journal_chain", number=number)
        last, sealed = number, stored
        if watch is not None and number % _TOLD_EVERY == 0:
            watch(number, many)
    head = tables.view.one("SELECT number, chain FROM journal_head")
    if head is None or head != (last, sealed):
        yield Text.of("check_journal_head", expected="?" if head is None else head[0], found=last)


def seals_of(sealed: Sealed) -> Callable[[SqliteTables], Iterator[Text]]:
    """Every row of a table against its digest; of an append-only one also that none is gone."""

    def seals(tables: SqliteTables) -> Iterator[Text]:
        count = 0
        for row in tables.view.stream(sealed.select):
            count += 1
            if row[-1] != sealed.digest(row[:-1]):
                yield Text.of("check_digest", table=sealed.table, id=row[0])
        if sealed.table in schema.APPEND_ONLY:
            (removed,) = tables.view.one(_REMOVED, (sealed.table,)) or (0,)
            written = tables.view.next_id(sealed.table) - 1 - removed
            if written != count:
                yield Text.of("check_rows_gone", table=sealed.table, expected=written, found=count)

    return seals


def doors(tables: SqliteTables) -> Iterator[Text]:
    """Who was let in, as kept beside the journal, against the journal."""
    for left, right in ((_DOORS, _OPENED), (_OPENED, _DOORS)):
        row = tables.view.one(f"SELECT count(*) FROM ({left} EXCEPT {right})")
        if row is not None and row[0]:
            yield Text.of("check_doors")
            return


def search(tables: SqliteTables) -> Iterator[Text]:
    """The words that are searched, against the names and titles that they were made from."""
    people = "SELECT folded, name, classroom_name, email FROM people"
    lessons = "SELECT folded, title, '', '' FROM lessons"
    for table, sql in (("people", people), ("lessons", lessons)):
        wrong = any(row[0] != folded(" ".join(row[1:])) for row in tables.view.stream(sql))
        counts = tables.view.one(
            f"SELECT (SELECT count(*) FROM {table}), (SELECT count(*) FROM {table}_fts_docsize)"
        )
        if wrong or counts is None or counts[0] != counts[1]:
            yield Text.of("check_search", table=table)
