# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Batches: lessons that an import adds in pieces and shows all at once, or never."""

from __future__ import annotations

from lcadmin.domain.errors import Refusal
from lcadmin.store import schema_search
from lcadmin.store.view import View

VISIBLE = "({table}.batch IS NULL OR {table}.batch NOT IN (SELECT id FROM batches WHERE published = 0))"
_HIDDEN = "SELECT id FROM batches WHERE published = 0"


class Batches:
    """The part of ``services.tables.LessonsTable`` that is about imports in pieces."""

    def __init__(self, view: View) -> None:
        self._view = view

    def new_batch(self) -> int:
        number = self._view.new_id("batches")
        self._view.run("INSERT INTO batches (id, published) VALUES (?, 0)", (number,))
        return number

    def publish(self, batch: int) -> None:
        if not self._view.run("UPDATE batches SET published = 1 WHERE id = ? AND published = 0", (batch,)):
            raise Refusal("batch_gone")
        if self._view.cache is not None:
            self._view.cache.forget_lessons()
        self._view.note("everything")

    def drop_hidden(self, batch: int, limit: int) -> int:
        doomed = (
            "SELECT id FROM lessons WHERE batch = ? AND batch IN (SELECT id FROM batches WHERE published = 0)"
            " ORDER BY id LIMIT ?"
        )
        rows = self._view.all(doomed, (batch, limit))
        ids = [(row[0],) for row in rows]
        self._view.run_many(
            "DELETE FROM used_tokens WHERE token = (SELECT token FROM lessons WHERE id = ?)", ids
        )
        self._view.run_many("DELETE FROM lessons WHERE id = ?", ids)
        self._view.run(schema_search.MERGE_A_LITTLE)
        removed = len(ids) + self._drop_parked(batch, limit - len(ids))
        if removed < limit:
            self._view.run(f"DELETE FROM parked_imports WHERE batch = ? AND batch IN ({_HIDDEN})", (batch,))
            self._view.run("DELETE FROM batches WHERE id = ? AND published = 0", (batch,))
        return removed

    def _drop_parked(self, batch: int, limit: int) -> int:
        """Lines of a journal import that was not accepted."""
        doomed = (
            "SELECT token, place FROM parked WHERE batch = ?"
            f" AND batch IN ({_HIDDEN}) ORDER BY token, place LIMIT ?"
        )
        places = self._view.all(doomed, (batch, limit))
        sql = "DELETE FROM parked WHERE batch = ? AND token = ? AND place = ?"
        self._view.run_many(sql, [(batch, *row) for row in places])
        return len(places)

    def hidden_batches(self) -> list[int]:
        may_come_back = (
            "SELECT json_extract(r.key, '$[0]') FROM action_rows r JOIN actions a ON a.id = r.action"
            " WHERE r.tbl = 'batches' AND a.state = 'undone'"
        )
        sql = f"SELECT id FROM batches WHERE published = 0 AND id NOT IN ({may_come_back}) ORDER BY id"
        return [row[0] for row in self._view.all(sql)]

    def _must_be_open(self, batch: int) -> None:
        if not self._view.one("SELECT 1 FROM batches WHERE id = ? AND published = 0", (batch,)):
            raise Refusal("batch_gone")
