# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Marks, and what there is of a business's own."""

from __future__ import annotations

from collections.abc import Mapping

from lcadmin.domain.instants import Instant
from lcadmin.services.tables_marks import Mark
from lcadmin.store.batches import VISIBLE
from lcadmin.store.digests import MARKS
from lcadmin.store.view import Row, View

_OWN = (
    f"l.practice = 0 AND {VISIBLE.format(table='l')} AND NOT EXISTS (SELECT 1 FROM seats s JOIN people p"
    " ON p.id = s.person_id WHERE s.lesson_id = l.id AND p.sample = 1)"
    " AND NOT EXISTS (SELECT 1 FROM marks m WHERE m.name = 'practised.' || l.id)"
)


class Marks:
    """Fulfils ``services.tables_marks.MarksTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def of(self, group: str) -> Mapping[str, Mark]:
        sql = "SELECT name, at, about FROM marks WHERE name >= ? AND name < ?"  # "/" comes after "."
        rows = self._view.all(sql, (f"{group}.", f"{group}/"))
        return {name[len(group) + 1 :]: Mark(at, about) for name, at, about in rows}

    def put(self, name: str, mark: Mark | None) -> None:
        row = self._view.one("SELECT id FROM marks WHERE name = ?", (name,))
        if mark is None:
            self._remove(row)
            return
        number = self._view.new_id("marks") if row is None else int(row[0])
        values = (number, name, *mark)
        digest = MARKS.digest(values)
        if row is None:
            self._view.run(MARKS.insert, (*values, digest))
        else:
            self._view.run(MARKS.update, (*values[1:], digest, number))
        self._view.note("mark", number)

    def _remove(self, row: Row | None) -> None:
        if row is None:
            self._view.note("settings")  # what it is about changed all the same: keys that nobody had tried
        else:
            self._view.run("DELETE FROM marks WHERE id = ?", row)
            self._view.note("mark", row[0])


class Firsts:
    """Fulfils ``services.tables_marks.FirstsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def heard(self, since: Instant) -> Instant | None:
        sql = (
            "SELECT j.arrived FROM journal j JOIN lessons l ON l.token = j.token"
            " WHERE j.arrived >= ? AND j.imported = 0 AND j.outcome IN ('admitted', 'accepted', 'refused')"
            f" AND {_OWN} ORDER BY j.arrived LIMIT 1"
        )
        row = self._view.one(sql, (since,))
        return None if row is None else Instant(row[0])

    def counted(self, since: Instant) -> str | None:
        sql = (
            "SELECT l.title FROM lessons l JOIN times t ON t.lesson_id = l.id"
            f" WHERE l.start >= ? AND t.counted_seconds > 0 AND {_OWN} ORDER BY l.start LIMIT 1"
        )
        row = self._view.one(sql, (since,))
        return None if row is None else str(row[0])

    def has_classes(self) -> bool:
        return self._view.one(f"SELECT 1 FROM lessons l WHERE {_OWN} LIMIT 1") is not None
