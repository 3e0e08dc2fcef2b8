# ruff: noqa: S608 - what is put together here are names from the schema, never values
"""What users did, and putting rows back to how they were."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from msgspec.json import decode

from lcadmin.domain import actions
from lcadmin.domain.actions import Action, ActionState, ChangedSince, Fields, RowChange
from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import Text
from lcadmin.store import codecs, recording
from lcadmin.store.search import found_by
from lcadmin.store.undoable import BY_NAME, TABLES, Undoable
from lcadmin.store.view import View

KEPT = 100
"""So many of the latest actions can be undone."""
MOST_ROWS = 100_000
"""Of so many changed rows together; the latest action counts whatever its size."""
_AT_ONCE = 500

_ADD = "INSERT INTO actions (id, text, who, at, state, place, turned) VALUES (?, ?, ?, ?, 'done', 0, 0)"
_SELECT = "SELECT id, text, who, at, state, place FROM actions WHERE "
_USED = (
    "SELECT 1 FROM lessons l WHERE l.batch = ? AND (EXISTS (SELECT 1 FROM journal WHERE token = l.token)"
    " OR EXISTS (SELECT 1 FROM credits WHERE lesson_id = l.id)"
    " OR EXISTS (SELECT 1 FROM corrections WHERE lesson_id = l.id)) LIMIT 1"
)
_USED_SINCE = (
    "SELECT 1 FROM journal j JOIN lessons l ON l.token = j.token WHERE j.number > ? AND l.batch = ? LIMIT 1"
)
_STANDING = "state IN ('done', 'kept', 'undone', 'undoing', 'redoing')"


class Actions:
    """Fulfils ``services.tables_actions.ActionsTable``."""

    parents_first: Sequence[str] = tuple(table.table for table in TABLES)

    def __init__(self, view: View) -> None:
        self._view = view

    def begin(self, text: Text, who: str, at: Instant, action: int | None = None) -> int:
        number = action
        if number is None:
            number = self._view.new_id("actions")
            self._view.run(_ADD, (number, codecs.to_json(text), who, at))
        recording.begin(self._view, number)
        return number

    def end(self, action: int, text: Text | None = None) -> bool:
        recording.end(self._view)
        if not self._view.one("SELECT 1 FROM action_rows WHERE action = ? LIMIT 1", (action,)):
            self._view.run("DELETE FROM actions WHERE id = ?", (action,))
            return False
        if text is not None:
            self._view.run("UPDATE actions SET text = ? WHERE id = ?", (codecs.to_json(text), action))
        self._view.run("UPDATE actions SET state = 'gone' WHERE state = 'undone' AND id <> ?", (action,))
        self._prune(action)
        self._view.note("history")
        return True

    def get(self, action: int) -> Action:
        row = self._view.one(f"{_SELECT} id = ? AND {_STANDING}", (action,))
        if row is None:
            raise NotFound("undo_not_there")
        return _action(row)

    def latest(self, state: ActionState) -> Action | None:
        by = "turned" if state is ActionState.UNDONE else "id"
        row = self._view.one(f"{_SELECT} state = ? ORDER BY {by} DESC LIMIT 1", (state.value,))
        return None if row is None else _action(row)

    def history(self, limit: int) -> list[Action]:
        return [
            _action(row)
            for row in self._view.all(f"{_SELECT} {_STANDING} ORDER BY id DESC LIMIT ?", (limit,))
        ]

    def changes(self, action: int) -> list[RowChange]:
        rows = self._view.all(
            "SELECT tbl, key, before, after FROM action_rows WHERE action = ? ORDER BY number", (action,)
        )
        return [RowChange(table, key, _fields(before), _fields(after)) for table, key, before, after in rows]

    def put_state(self, action: int, state: ActionState, place: int = 0) -> None:
        turned = "(SELECT max(turned) + 1 FROM actions)" if state is ActionState.UNDONE else "turned"
        sql = f"UPDATE actions SET state = ?, place = ?, turned = {turned} WHERE id = ?"
        self._view.run(sql, (state.value, place, action))
        self._view.note("history")

    def may_put(self, step: RowChange) -> None:
        self._wanted(BY_NAME[step.table], step)

    def put(self, step: RowChange) -> None:
        table = BY_NAME[step.table]
        wanted = self._wanted(table, step)
        try:
            self._write(table, step, wanted)
        except sqlite3.IntegrityError:
            raise _refused("undo_in_use", table, step) from None
        if self._view.cache is not None:
            self._view.cache.forget_lessons()
            self._view.cache.keep_settings(None)
        fields = wanted or step.before or {}
        if table.kind:
            self._view.note(table.kind, int(fields.get(table.ref) or 0) if table.ref else 0)

    def is_batch_used(self, batch: int, action: int, after: int | None = None) -> bool:
        changed = (
            "SELECT 1 FROM action_rows r JOIN actions a ON a.id = r.action JOIN lessons l ON l.id ="
            " CASE r.tbl WHEN 'lessons' THEN json_extract(r.key, '$[0]')"
            " ELSE json_extract(coalesce(r.after, r.before), '$.lesson_id') END"
            " WHERE r.action > ? AND r.tbl IN ('lessons', 'seats') AND a.state IN ('done', 'kept')"
            " AND l.batch = ? LIMIT 1"
        )
        if self._view.one(changed, (action, batch)):
            return True
        if after is None:
            return self._view.one(_USED, (batch,)) is not None
        return self._view.one(_USED_SINCE, (after, batch)) is not None

    def _wanted(self, table: Undoable, step: RowChange) -> Fields | None:
        bare = RowChange(step.table, step.key, _bare(step.before), _bare(step.after))
        try:
            return actions.applied(bare, _bare(self._present(table, step.key)), table.loose)
        except ChangedSince:
            raise _refused("undo_changed_since", table, step) from None

    def _present(self, table: Undoable, key: str) -> Fields | None:
        names = [row[0] for row in self._view.all("SELECT name FROM pragma_table_info(?)", (table.table,))]
        where = " AND ".join(f"{name} = ?" for name in table.key)
        row = self._view.one(f"SELECT {', '.join(names)} FROM {table.table} WHERE {where}", decode(key))
        return None if row is None else dict(zip(names, row, strict=True))

    def _write(self, table: Undoable, step: RowChange, wanted: Fields | None) -> None:
        where = " AND ".join(f"{name} = ?" for name in table.key)
        key: list[str | int] = decode(step.key)
        if wanted is None:
            self._view.run(f"DELETE FROM {table.table} WHERE {where}", key)
            return
        fields = dict(wanted)
        if table.sealed is not None:
            fields["digest"] = table.sealed.digest([_plain(fields[name]) for name in table.sealed.columns])
        values = [_plain(value) for value in fields.values()]
        if step.before is not None:
            sets = ", ".join(f"{name} = ?" for name in fields)
            self._view.run(f"UPDATE {table.table} SET {sets} WHERE {where}", (*values, *key))
            return
        places = ", ".join("?" * len(values))
        self._view.run(f"INSERT INTO {table.table} ({', '.join(fields)}) VALUES ({places})", values)
        if table.searched:
            self._view.run(f"{found_by(table.table)} VALUES (?, ?)", (key[0], str(fields["folded"])))
        if table.table == "lessons":
            self._view.run("INSERT INTO times (lesson_id) VALUES (?)", (key[0],))

    def _prune(self, latest: int) -> None:
        """Forgets what is beyond the bounds, a few rows at a time: nobody waits for it."""
        row = self._view.one(
            f"SELECT id FROM actions WHERE {_STANDING} ORDER BY id DESC LIMIT 1 OFFSET ?", (KEPT - 1,)
        )
        oldest = row[0] if row else 0
        many = self._view.one(
            "SELECT action FROM action_rows WHERE number <= (SELECT max(number) FROM action_rows) - ?"
            " ORDER BY number DESC LIMIT 1",
            (MOST_ROWS,),
        )
        if many is not None:
            oldest = min(max(oldest, many[0] + 1), latest)
        gone = "UPDATE actions SET state = 'gone' WHERE id < ? AND state IN ('done', 'kept', 'undone')"
        self._view.run(gone, (oldest,))
        doomed = (
            "SELECT number FROM action_rows"
            " WHERE action IN (SELECT id FROM actions WHERE state = 'gone') LIMIT ?"
        )
        self._view.run(f"DELETE FROM action_rows WHERE number IN ({doomed})", (_AT_ONCE,))
        empty = "NOT EXISTS (SELECT 1 FROM action_rows WHERE action = actions.id)"
        self._view.run(f"DELETE FROM actions WHERE state = 'gone' AND {empty}")


def _action(row: tuple[int, str, str, int, str, int]) -> Action:
    number, text, who, at, state, place = row
    return Action(number, codecs.text(text), who, Instant(at), ActionState(state), place)


def _bare(fields: Fields | None) -> Fields | None:
    """Without the seal, which follows from the rest."""
    return None if fields is None else {name: value for name, value in fields.items() if name != "digest"}


def _fields(stored: str | None) -> Fields | None:
    found: Fields | None = None if stored is None else decode(stored)
    return found


def _plain(value: actions.Value) -> str | int | None:
    """A value as the statements take it; no table that is undone has fractions."""
    if isinstance(value, float):
        raise TypeError("a column with fractions cannot be put back")
    return value


def _refused(key: str, table: Undoable, step: RowChange) -> Refusal:
    what = (step.before or step.after or {}).get(table.named) if table.named else None
    return Refusal(f"{key}_somewhere") if what is None else Refusal(key, what=what)
