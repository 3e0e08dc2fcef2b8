# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""The first rows of the list of imported classes, in much the same time with a million as with a thousand.

Where the index of the order alone tells which rows are wanted, they are read from it. Else there are these
ways to them, each tried with a bound on the rows that it may look at; the first that is sure to have all is
taken:

- along the order, looking at each row: soon enough where many rows match;
- few rows that an index finds are gathered and sorted;
- days of any year, one value of the order after the other (``log_order``);
- from memory, where the list was read in this order and the filter was, too (``log_orders``);
- through the runs of rows, the latest first (``log_spans``), for words and students in the order of time;
- along the order once more, looking only at the rows of a set that was found before.
"""

from __future__ import annotations

from collections.abc import Sequence

from lcadmin.services.log_tables import LogQuery, LogSort
from lcadmin.store.codecs import folded, listed
from lcadmin.store.log_boxes import boxes
from lcadmin.store.log_clauses import (
    NOTHING,
    STUDENTS_CLASSES,
    TRIGRAM,
    Clause,
    by_row,
    order_of,
    shown,
)
from lcadmin.store.log_order import InOrder
from lcadmin.store.log_orders import LogOrders
from lcadmin.store.log_spans import CLASS, ROW, RUN, outward
from lcadmin.store.log_words import FOUND, match_of
from lcadmin.store.view import View

_WALK, _WALK_INDEX = 16_000, 100_000
"""So many rows are looked at along the order, where each is looked at and where its index tells all."""
_FEW, _FEW_DAYS, _MANY = 6_000, 16_000, 120_000
"""So many are gathered and sorted, before and after that; of days more, whose rows stand together."""
_VERY_FEW, _VALUES = 1_000, 1_000
_MEMBERS = 8_192
_MOST_CANDIDATES = 8_000
_MOST_RANGES = 12

_WANTED = "SELECT id FROM temp.log_wanted"


class FirstRows:
    """Finds the first rows of one query."""

    def __init__(self, view: View, query: LogQuery, orders: LogOrders | None = None) -> None:
        self._view = view
        self._orders = orders
        self._query = query
        self._order = InOrder(view, query)
        self._by_row = list(by_row(view, query))
        self._asked = [*self._order.told, *self._by_row]
        self._clauses = [*self._by_row, *self._order.told, *self._order.sought]

    def ids(self, limit: int) -> list[int]:
        """The first ``limit`` rows that match, in order."""
        if not self._asked:
            return self._order.walk(limit, limit) or []
        if NOTHING in self._by_row:
            return []
        found = None
        if not self._by_row and self._fewest(_VERY_FEW + 1, _VERY_FEW + 1)[0] is None:
            found = self._by_keys(limit)
        if found is None and self._orders is not None and not self._by_row:
            found = self._orders.first(self._view, self._query, limit)
        return self._found(limit) if found is None else found

    def _found(self, limit: int) -> list[int]:
        found = None
        few, many = self._fewest(_FEW, _FEW_DAYS)
        if few is not None:
            expected = limit * self._highest() // max(1, many)
            if expected < many:
                found = self._order.walk(limit, 2 * expected, self._by_row)
            found = self._gathered(few, limit) if found is None else found
        if found is not None:
            return found
        student = self._query.student and self._query.sort is LogSort.START
        if student:
            found = self._in_time(limit)
        if found is None:
            found = self._order.walk(
                limit, _WALK if self._by_row or not self._order.tells else _WALK_INDEX, self._by_row
            )
        if found is None:
            few, _ = self._fewest(_MANY, _MANY)
            found = None if few is None else self._gathered(few, limit)
        if found is None and self._query.sort is LogSort.START and not student:
            found = self._in_time(limit)
        if found is None:
            found = self._among_members(limit)
        return self._gathered(self._of_letters(), limit) if found is None else found

    # Few rows, sorted

    def _fewest(self, most: int, days: int) -> tuple[Clause | None, int]:
        """The condition for which an index finds the fewest rows, and how many, where these are few: fewer
        than ``most``, or than ``days`` where the index tells them in order of time."""
        fewest = None
        for one in self._clauses:
            here = days if fewest is None and one not in self._by_row else most
            if one.ids and (count := self._count(one, here)) < here:
                fewest, most = one, count
        return fewest, most

    def _highest(self) -> int:
        """About how many rows there are."""
        row = self._view.one("SELECT classes FROM log_limits")
        return row[0] if row else 0

    def _count(self, clause: Clause, most: int) -> int:
        sql = f"SELECT count(*) FROM (SELECT 1 FROM ({clause.counted or clause.ids}) LIMIT {most})"
        return int(self._view.all(sql, clause.ids_values)[0][0])

    def _gathered(self, driving: Clause | None, limit: int) -> list[int]:
        """All that match, among the rows that an index finds for this condition or (None) among all."""
        asked = [one for one in self._clauses if one is not driving or not one.exact]
        wanted = ", ".join(map(str, boxes(self._query.status, self._query.source)))
        tests, values = _tests(asked)
        sql, given = "SELECT c.id FROM log_classes c", list[str | int]()
        if driving is not None:
            sql = f"WITH found (i) AS ({driving.ids}) SELECT c.id FROM found CROSS JOIN log_classes c"
            tests, given = f"c.id = found.i AND {tests}", [*driving.ids_values]
        sql += (
            f" WHERE {tests} AND +c.box IN ({wanted}) AND {shown(self._view)}"
            f" ORDER BY {order_of(self._query)} LIMIT {limit}"
        )
        return [row[0] for row in self._view.all(sql, [*given, *values])]

    def _by_keys(self, limit: int) -> list[int] | None:
        ids = self._order.by_keys(limit, _VALUES)
        if ids is None:
            return None
        among = "SELECT value FROM json_each(?)"
        return self._gathered(Clause("1", (), among, (listed(ids),), exact=True), limit)

    def _of_letters(self) -> Clause | None:
        """Words that are too short for the search index, by the parts of words that have them."""
        words = folded(self._query.search).split()
        if not words or max(map(len, words)) >= TRIGRAM:
            return None
        word = max(words, key=len)
        match = match_of(self._view, word)
        return None if match is None else Clause("1", (), FOUND, (match, word))

    # Along the order, but only at the rows of a set

    def _among_members(self, limit: int) -> list[int] | None:
        driving = next((one for one in self._by_row if one.ids), None)
        if driving is None:
            return None
        self._view.all("CREATE TEMP TABLE IF NOT EXISTS log_wanted (id INTEGER PRIMARY KEY)")
        self._view.all("DELETE FROM temp.log_wanted")
        self._view.all(f"INSERT OR IGNORE INTO temp.log_wanted {driving.ids}", driving.ids_values)
        return self._order.walk(limit, _MEMBERS, self._by_row, _WANTED)

    # Through the runs

    def _in_time(self, limit: int) -> list[int] | None:
        """None where the query has no words or student, or its rows are too many or too scattered."""
        driving = self._by_row[0]
        if driving.match:
            sql = "SELECT rowid FROM log_classes_fts WHERE log_classes_fts MATCH ? AND rowid BETWEEN ? AND ?"
            return self._by_runs(limit, ROW, "c.id", sql, driving.match)
        if self._query.student:
            sql = f"{STUDENTS_CLASSES} AND p.class_no BETWEEN ? AND ?"
            return self._by_runs(limit, CLASS, "c.class_no", sql, self._query.student)
        return None

    def _by_runs(self, limit: int, kind: str, column: str, sql: str, value: str) -> list[int] | None:
        seen, found = 0, list[tuple[int, int]]()
        latest, apart = self._query.descending, self._by_row[0].apart
        for ranges, beyond in outward(
            self._view,
            kind,
            latest_first=latest,
            start=self._query.start,
            end=self._query.end,
            first=limit * apart // RUN,
        ):
            if len(ranges) > _MOST_RANGES:
                return None
            numbers = [row[0] for span in ranges for row in self._view.all(sql, (value, *span))]
            seen += len(numbers)
            if seen > _MOST_CANDIDATES:
                return None
            found += self._starts(column, numbers)
            found.sort(reverse=latest)
            if len(found) >= limit and beyond is not None:
                last = found[limit - 1][0]
                if last > beyond if latest else last < beyond:
                    break
        return [number for _, number in found[:limit]]

    def _starts(self, column: str, numbers: Sequence[int]) -> list[tuple[int, int]]:
        if not numbers:
            return []
        tests, values = _tests(self._clauses)
        wanted = ", ".join(map(str, boxes(self._query.status, self._query.source)))
        sql = (
            f"SELECT c.start, c.id FROM json_each(?) e CROSS JOIN log_classes c ON {column} = e.value"
            f" WHERE +c.box IN ({wanted}) AND {shown(self._view)} AND {tests}"
        )
        return [(row[0], row[1]) for row in self._view.all(sql, (listed(numbers), *values))]


def _tests(clauses: Sequence[Clause]) -> tuple[str, list[str | int]]:
    tests = " AND ".join(one.test for one in clauses) or "1"
    return tests, [value for one in clauses for value in one.values]
