"""The mark that the data has gone to another PC: one row, or none."""

from __future__ import annotations

from lcadmin.domain.moved import Moved
from lcadmin.store.view import View


class MovedRow:
    """Fulfils ``services.tables.MovedTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def mark(self) -> Moved | None:
        cache = self._view.cache
        if cache is not None and cache.moved is not None:
            return cache.moved[0]
        row = self._view.one("SELECT at, pc, file, finished FROM moved")
        found = None if row is None else Moved(row[0], row[1], row[2], bool(row[3]))
        if cache is not None:
            cache.moved = (found,)
        return found

    def put(self, moved: Moved) -> None:
        sql = (
            "INSERT INTO moved (id, at, pc, file, finished) VALUES (1, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET at = excluded.at, pc = excluded.pc, file = excluded.file,"
            " finished = excluded.finished"
        )
        self._view.run(sql, (moved.at, moved.to, moved.file, int(moved.finished)))
        self._changed()

    def clear(self) -> None:
        self._view.run("DELETE FROM moved")
        self._changed()

    def _changed(self) -> None:
        if self._view.cache is not None:
            self._view.cache.moved = None
        self._view.note("settings")
