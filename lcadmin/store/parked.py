"""Lines of journal imports: parked until their import is accepted, then on their way into the journal."""

from __future__ import annotations

from collections.abc import Sequence

from lcadmin.domain.errors import Refusal
from lcadmin.services.tables_parked import ParkedImport, ParkedLine
from lcadmin.store.codecs import storable
from lcadmin.store.view import View


class Parked:
    """Fulfils ``services.tables_parked.ParkedTable``. Dropping what was never accepted: ``Batches``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def open(self, zone: str) -> int:
        batch = self._view.new_id("batches")
        self._view.run("INSERT INTO batches (id, published) VALUES (?, 0)", (batch,))
        self._view.run("INSERT INTO parked_imports (batch, zone) VALUES (?, ?)", (batch, zone))
        return batch

    def add(self, batch: int, lines: Sequence[ParkedLine]) -> None:
        if not self._view.one("SELECT 1 FROM batches WHERE id = ? AND published = 0", (batch,)):
            raise Refusal("batch_gone")
        sql = "INSERT INTO parked (batch, token, place, line) VALUES (?, ?, ?, ?)"
        # A lone surrogate inside a JSON text means the same as its escape.
        rows = [(batch, storable(one.token), one.place, storable(one.text)) for one in lines]
        self._view.run_many(sql, rows)

    def accept(self, batch: int) -> None:
        if not self._view.run("UPDATE batches SET published = 1 WHERE id = ? AND published = 0", (batch,)):
            raise Refusal("batch_gone")

    def accepted(self) -> list[ParkedImport]:
        sql = (
            "SELECT p.batch, p.zone FROM parked_imports p JOIN batches b ON b.id = p.batch"
            " WHERE b.published = 1 ORDER BY p.batch"
        )
        return [ParkedImport(*row) for row in self._view.all(sql)]

    def first(self, batch: int, limit: int) -> list[ParkedLine]:
        sql = "SELECT token, place, line FROM parked WHERE batch = ? ORDER BY token, place LIMIT ?"
        return [ParkedLine(*row) for row in self._view.all(sql, (batch, limit))]

    def remove(self, batch: int, lines: Sequence[ParkedLine]) -> None:
        sql = "DELETE FROM parked WHERE batch = ? AND token = ? AND place = ?"
        for one in lines:
            if not self._view.run(sql, (batch, storable(one.token), one.place)):
                raise Refusal("batch_gone")

    def close(self, batch: int) -> None:
        self._view.run("DELETE FROM parked_imports WHERE batch = ?", (batch,))
        self._view.run("DELETE FROM batches WHERE id = ?", (batch,))
