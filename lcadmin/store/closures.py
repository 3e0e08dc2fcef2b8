"""The table of closed days and absences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lcadmin.domain.closures import Closure
from lcadmin.domain.errors import NotFound
from lcadmin.store.digests import CLOSURES
from lcadmin.store.view import Row, View

_SELECT = "SELECT first, last, reason, person_id, id FROM closures WHERE "
_ORDER = " ORDER BY first, last, id"


class Closures:
    """Fulfils ``services.tables_closures.ClosuresTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def add(self, closure: Closure) -> Closure:
        given = closure.person_id
        if given is not None and not self._view.one("SELECT 1 FROM people WHERE id = ?", (given,)):
            raise NotFound("store_no_person", id=given)
        stored = replace(closure, id=self._view.new_id("closures"))
        values = (stored.id, str(stored.first), str(stored.last), stored.reason, stored.person_id)
        self._view.run(CLOSURES.insert, (*values, CLOSURES.digest(values)))
        self._view.note("closure", stored.id)
        return stored

    def get(self, closure_id: int) -> Closure:
        row = self._view.one(_SELECT + "id = ?", (closure_id,))
        if row is None:
            raise NotFound("store_no_closure")
        return _closure(row)

    def remove(self, closure_id: int) -> None:
        self._view.run("DELETE FROM closures WHERE id = ?", (closure_id,))
        self._view.note("closure", closure_id)

    def since(self, day: date) -> list[Closure]:
        return [_closure(row) for row in self._view.all(_SELECT + "last >= ?" + _ORDER, (str(day),))]

    def of_business(self, since: date) -> list[Closure]:
        sql = _SELECT + "last >= ? AND person_id IS NULL" + _ORDER
        return [_closure(row) for row in self._view.all(sql, (str(since),))]


def _closure(row: Row) -> Closure:
    first, last, reason, person_id, number = row
    return Closure(date.fromisoformat(first), date.fromisoformat(last), reason, person_id, number)
