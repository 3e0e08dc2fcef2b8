# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Imported class logs: adding them in pieces that nobody sees until all are there."""

from __future__ import annotations

from collections.abc import Sequence

from lcadmin.domain.class_logs import ClassLog, LogSource, LogStatus, ParticipantLog
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.services.log_tables import (
    ALTERED,
    ImportRecord,
    KnownPerson,
    KnownRow,
    LogLimits,
    LogPiece,
    PreparedPiece,
)
from lcadmin.store.codecs import encode
from lcadmin.store.log_boxes import box_of
from lcadmin.store.log_inserts import CLASS_FIELDS, PERSON_FIELDS, prepared
from lcadmin.store.log_seals import CLASSES, EVENTS, PARTICIPANTS
from lcadmin.store.log_spans import widen
from lcadmin.store.view import View

# In one statement: after each one the index writes out what it has gathered.
_ADD_WORDS = "INSERT INTO log_classes_fts (rowid, folded) SELECT id, folded FROM log_classes WHERE id >= ?"
_DROP_WORDS = (
    "INSERT INTO log_classes_fts (log_classes_fts, rowid, folded)"
    " SELECT 'delete', id, folded FROM log_classes"
)
_MERGE = "INSERT INTO log_classes_fts (log_classes_fts, rank) VALUES ('merge', ?)"
_ROWS_A_PAGE = 40  # for so many rows that go in, a page of the search index is merged
_SWEPT_PAGES = 16
_REPLACED = (("class", "log_classes"), ("participant", "log_participants"), ("event", "log_events"))
_SEALED_CLASS = ", ".join(CLASSES.columns)
_SET_LENGTH = "UPDATE log_classes SET seconds = ?, status = ?, box = ?, seal = ? WHERE id = ?"
_LISTED = "(SELECT value FROM json_each(?))"
_STANDING = "NOT IN (SELECT row_id FROM log_replaced WHERE kind = '{kind}')"


class ImportedLogs:
    """The importing part of ``services.log_tables.LogsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def begin(self, source: LogSource, name: str, now: Instant) -> int:
        number = self._view.new_id("log_imports")
        self._view.run(
            "INSERT INTO log_imports (id, source, name, began, state, reached, summary)"
            " VALUES (?, ?, ?, ?, 'open', '', '')",
            (number, source.value, name, now),
        )
        return number

    def imports(self, *, done: bool, limit: int) -> list[ImportRecord]:
        sql = (
            "SELECT id, source, name, began, ended, state, reached, summary FROM log_imports"
            " WHERE state = ? ORDER BY id DESC LIMIT ?"
        )
        return [
            ImportRecord(number, LogSource(source), name, began, ended, state == "done", reached, summary)
            for number, source, name, began, ended, state, reached, summary in self._view.all(
                sql, ("done" if done else "open", limit)
            )
        ]

    def reached(self, import_id: int, reached: str) -> None:
        self._must_be_open(import_id)
        self._view.run("UPDATE log_imports SET reached = ? WHERE id = ?", (reached, import_id))

    def limits(self) -> LogLimits:
        row = self._view.one("SELECT classes, participants, events, next_no FROM log_limits")
        return LogLimits(*row) if row else LogLimits(0, 0, 0, 1)

    def numbers(self, keys: Sequence[str]) -> dict[str, int]:
        return dict(
            self._view.all(f"SELECT key, class_no FROM log_keys WHERE key IN {_LISTED}", (_json(keys),))
        )

    def known_classes(self, class_nos: Sequence[int]) -> dict[int, KnownRow]:
        sql = (
            f"SELECT class_no, id, seal, {_SEALED_CLASS} FROM log_classes"
            f" WHERE class_no IN {_LISTED} ORDER BY id"
        )
        return {
            no: KnownRow(number, values[-1] if CLASSES.seal(values) == seal else ALTERED)
            for no, number, seal, *values in self._view.all(sql, (_json(class_nos),))
        }

    def full_classes(self, ids: Sequence[int]) -> dict[int, ClassLog]:
        sql = f"SELECT id, {', '.join(CLASS_FIELDS)} FROM log_classes WHERE id IN {_LISTED}"
        return {row[0]: ClassLog(*row[1:]) for row in self._view.all(sql, (_json(ids),))}

    def people_of(self, class_nos: Sequence[int]) -> dict[int, list[KnownPerson]]:
        sql = (
            f"SELECT class_no, id, seal, {', '.join(PARTICIPANTS.columns)} FROM log_participants"
            f" WHERE class_no IN {_LISTED} AND id {_STANDING.format(kind='participant')} ORDER BY id"
        )
        found: dict[int, list[KnownPerson]] = {}
        for no, number, seal, *values in self._view.all(sql, (_json(class_nos),)):
            digest = values[-1] if PARTICIPANTS.seal(values) == seal else ALTERED
            log = ParticipantLog(*values[: len(PERSON_FIELDS)])
            found.setdefault(no, []).append(KnownPerson(number, digest, log))
        return found

    def known_events(self, uuids: Sequence[str]) -> dict[str, KnownRow]:
        standing = f"id {_STANDING.format(kind='event')}"
        names = ", ".join(EVENTS.columns)
        sql = f"SELECT id, seal, {names} FROM log_events WHERE uuid IN {_LISTED} AND {standing}"
        return {
            values[0]: KnownRow(number, 0 if EVENTS.seal(values) == seal else ALTERED)
            for number, seal, *values in self._view.all(sql, (_json(uuids),))
        }

    def prepare(
        self, piece: LogPiece, source: LogSource, import_id: int, size: int = 0
    ) -> list[PreparedPiece]:
        return prepared(piece, source, import_id, size)

    def prepare_lengths(self, rows: Sequence[tuple[int, int]]) -> PreparedPiece:
        lengths = {number: seconds for seconds, number in rows}
        sql = f"SELECT id, {_SEALED_CLASS} FROM log_classes WHERE id IN {_LISTED}"
        changes: list[tuple[int, str, int, int, int]] = []
        for number, *values in self._view.all(sql, (_json(list(lengths)),)):
            row = dict(zip(CLASSES.columns, values, strict=True))
            status = LogStatus.CANCELLED if row["cancelled"] else LogStatus.HELD
            row |= {"seconds": lengths[number], "status": status.value}
            where = box_of(row["status"], row["source"])
            changes.append((row["seconds"], row["status"], where, CLASSES.seal([*row.values()]), number))
        return PreparedPiece(len(changes), changes=[(_SET_LENGTH, changes)])

    def put(self, piece: PreparedPiece, import_id: int, next_no: int) -> None:
        view = self._view
        self._must_be_open(import_id)
        first = view.next_id("log_classes") if piece.classes else 0
        for sql, values in piece.statements:
            view.run(sql, values)
        if piece.classes:
            view.run(_ADD_WORDS, (first,))
            widen(view, first)
            view.run(_MERGE, (1 + piece.classes // _ROWS_A_PAGE,))
        for sql, rows in piece.changes:
            view.run_many(sql, rows)
        view.run("UPDATE log_limits SET next_no = max(next_no, ?)", (next_no,))

    def touched_classes(self, after: int, limit: int, *, also_hidden: bool) -> list[int]:
        there = "EXISTS (SELECT 1 FROM log_classes c WHERE c.class_no = p.class_no"
        new = "" if also_hidden else f" AND NOT {there} AND c.id > m.classes)"
        sql = (
            "SELECT DISTINCT p.class_no FROM log_participants p, log_limits m"
            f" WHERE p.id > m.participants AND p.class_no > ?1 AND {there}){new}"
            " ORDER BY p.class_no LIMIT ?2"
        )
        return [row[0] for row in self._view.all(sql, (after, limit))]

    def unit_missing(self, after: int, limit: int) -> list[tuple[int, float]]:
        sql = (
            "SELECT c.id, c.given FROM log_classes c, log_limits m"
            " WHERE c.id > max(m.classes, ?) AND c.seconds IS NULL AND c.given IS NOT NULL"
            " ORDER BY c.id LIMIT ?"
        )
        return [(number, given) for number, given in self._view.all(sql, (after, limit))]

    def publish(self, import_id: int, now: Instant, summary: str) -> None:
        self._must_be_open(import_id)
        self._view.run(
            "UPDATE log_limits SET classes = (SELECT coalesce(max(id), 0) FROM log_classes),"
            " participants = (SELECT coalesce(max(id), 0) FROM log_participants),"
            " events = (SELECT coalesce(max(id), 0) FROM log_events)"
        )
        self._view.run(
            "UPDATE log_imports SET state = 'done', ended = ?, summary = ?, reached = '' WHERE id = ?",
            (now, summary, import_id),
        )
        self._view.note("everything")

    def sweep(self, limit: int) -> int:
        removed = self._drop_open(limit) or self._drop_replaced(limit)
        self._view.run(_MERGE, (_SWEPT_PAGES,))
        return removed

    def open_imports(self) -> bool:
        sql = (
            "SELECT EXISTS (SELECT 1 FROM log_imports WHERE state = 'open')"
            " OR EXISTS (SELECT 1 FROM log_replaced)"
        )
        row = self._view.one(sql)
        return row is not None and bool(row[0])

    def _drop_open(self, limit: int) -> int:
        """What an import that is not done left behind."""
        view = self._view
        if not view.one("SELECT 1 FROM log_imports WHERE state = 'open' LIMIT 1"):
            return 0
        for table, column in (
            ("log_classes", "classes"),
            ("log_participants", "participants"),
            ("log_events", "events"),
        ):
            hidden = f"id > (SELECT {column} FROM log_limits)"
            ids = view.all(f"SELECT id FROM {table} WHERE {hidden} ORDER BY id DESC LIMIT ?", (limit,))
            if ids:
                self._drop(table, "id >= ?", ids[-1][0])
                return len(ids)
        gone = view.run(
            "DELETE FROM log_replaced WHERE import_id IN (SELECT id FROM log_imports WHERE state = 'open')"
        )
        view.run("DELETE FROM log_imports WHERE state = 'open'")
        return gone + 1

    def _drop_replaced(self, limit: int) -> int:
        view = self._view
        rows = view.all("SELECT kind, row_id FROM log_replaced LIMIT ?", (limit,))
        for kind, table in _REPLACED:
            self._drop(table, f"id IN {_LISTED}", _json([row_id for k, row_id in rows if k == kind]))
        view.run_many("DELETE FROM log_replaced WHERE kind = ? AND row_id = ?", rows)
        return len(rows)

    def _drop(self, table: str, which: str, value: str | int) -> None:
        if table == "log_classes":
            self._view.run(f"{_DROP_WORDS} WHERE {which}", (value,))
        self._view.run(f"DELETE FROM {table} WHERE {which}", (value,))

    def _must_be_open(self, import_id: int) -> None:
        if not self._view.one("SELECT 1 FROM log_imports WHERE id = ? AND state = 'open'", (import_id,)):
            raise Refusal("log_import_gone")


def _json(values: Sequence[str] | Sequence[int]) -> str:
    return encode(values).decode()
