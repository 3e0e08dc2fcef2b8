# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""The first rows of the list of imported classes, in much the same time with a million as with a thousand.

There are four ways to them, tried from the cheapest on; the first that is sure to have all is taken:

- along the index of the order, where that index alone can tell which rows are wanted;
- through the runs of rows, the latest first (``log_spans``), for words and students in the order of time;
- few rows that an index finds are gathered and sorted;
- along the index of the order, looking at each row: soon enough where many rows match. What does not come
  soon is met once more with the rows that an index finds as a set: then only those are looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lcadmin.services.log_tables import LogQuery, LogSort
from lcadmin.store.log_boxes import SOURCES, boxes
from lcadmin.store.log_clauses import (
    SHOWN_ONLY,
    STUDENTS_CLASSES,
    Clause,
    Values,
    by_index,
    by_row,
    index_of,
    key_of,
    listed,
    order_of,
)
from lcadmin.store.log_spans import CLASS, ROW, RUN, outward
from lcadmin.store.view import View

FEW = 4_000
"""So many rows are gathered and sorted without another thought."""
_VERY_FEW = 128
_LOOKED_AT = (256, 1_024, 4_096)
_MEMBERS = (512, 8_192)
_MOST_CANDIDATES = 8_000
_MOST_RANGES = 12
_DENSE = 8

_NOTHING: Values = ()

_Candidates = Callable[[int], list[int]]


class FirstRows:
    """Finds the first rows of one query."""

    def __init__(self, view: View, query: LogQuery) -> None:
        self._view = view
        self._query = query
        self._by_index = list(by_index(query))
        self._by_row = list(by_row(view, query))
        if query.sort is LogSort.SLUG:  # the names by which classes are known tell nothing else
            self._by_row += self._by_index
            self._by_index = []

    def ids(self, limit: int) -> list[int]:
        """The first ``limit`` rows that match, in order."""
        if not self._by_row and self._query.sort is LogSort.START:
            return self._walk(limit)
        found = self._gathered_few(_VERY_FEW, limit)
        if found is None and self._query.sort is LogSort.START:
            found = self._in_time(limit)
        if found is None:
            found = self._gathered_few(FEW, limit)
        if found is None and not self._by_row:
            return self._walk(limit)
        if found is None:
            found = self._tested(self._walk, limit, _LOOKED_AT)
        driving = next((one for one in self._by_row if one.ids), None)
        if found is None and driving is not None:
            self._remember(driving)
            found = self._tested(self._members, limit, _MEMBERS)
        return self._gathered(None, limit) if found is None else found

    # Along the index of the order

    def _walk(self, many: int, within: str = "") -> list[int]:
        """The first rows by what the index can tell, of whatever ``within`` lets through."""
        found: list[int] = []
        if self._query.sort is LogSort.SLUG:
            for sql in along_names(self._query, within):
                if len(found) < many:
                    found += (row[0] for row in self._view.all(sql, (many - len(found),)))
            return found
        for group in groups_of(self._view, self._query):
            if len(found) < many:
                sql, parameters = self._merged(group, many - len(found), within)
                found += (row[0] for row in self._view.all(sql, parameters))
        return found

    def _merged(self, group: Sequence[int], many: int, within: str) -> tuple[str, Values]:
        query = self._query
        key, way = key_of(query.sort), "DESC" if query.descending else "ASC"
        tests = " AND ".join(
            [*(one.test for one in self._by_index), SHOWN_ONLY, *([within] if within else [])]
        )
        given = [value for one in self._by_index for value in one.values]
        branches = [
            f"SELECT * FROM (SELECT c.id AS i, {key} AS k, c.start AS s FROM log_classes c"
            f" INDEXED BY {index_of(query)} WHERE c.box = {number} AND {tests}"
            f" ORDER BY {key} {way}, c.start {way}, c.id {way} LIMIT {many})"
            for number in group
        ]
        merged = f"{' UNION ALL '.join(branches)} ORDER BY k {way}, s {way}, i {way} LIMIT {many}"
        return f"SELECT i FROM ({merged})", tuple(given * len(branches))

    def _members(self, many: int) -> list[int]:
        """The first rows that are among those which were remembered. They are asked of each row on the way
        (+): else SQLite goes through all of them for each step of the order."""
        return self._walk(many, "+c.id IN (SELECT id FROM temp.log_wanted)")

    def _remember(self, clause: Clause) -> None:
        """Keeps the rows that an index finds for a condition, for this connection alone."""
        self._view.all("CREATE TEMP TABLE IF NOT EXISTS log_wanted (id INTEGER PRIMARY KEY)")
        self._view.all("DELETE FROM temp.log_wanted")
        self._view.all(f"INSERT OR IGNORE INTO temp.log_wanted {clause.ids}", clause.ids_values)

    def _tested(self, candidates: _Candidates, limit: int, sizes: Sequence[int]) -> list[int] | None:
        """The rows among the first candidates that match, or None where there may be more of them."""
        for many in sizes:
            ids = candidates(many)
            found = self._matching(ids)
            if len(found) >= limit or len(ids) < many:
                return found[:limit]
        return None

    def _matching(self, ids: Sequence[int]) -> list[int]:
        tests, values = self._tests(self._by_row)
        sql = f"SELECT c.id FROM json_each(?) e CROSS JOIN log_classes c ON c.id = e.value WHERE {tests}"
        return [row[0] for row in self._view.all(f"{sql} ORDER BY e.key", (listed(ids), *values))]

    # Few rows, sorted

    def _gathered_few(self, most: int, limit: int) -> list[int] | None:
        for one in (*self._by_row, *self._by_index):
            if one.ids:
                ids = self._view.all(f"SELECT * FROM ({one.ids}) LIMIT {most}", one.ids_values)
                if len(ids) < most:
                    return self._gathered([row[0] for row in ids], limit)
        return None

    def _gathered(self, ids: Sequence[int] | None, limit: int) -> list[int]:
        """All that match, among these rows or (None) among all, sorted."""
        tests, values = self._tests((*self._by_row, *self._by_index))
        wanted = boxes(self._query.status, self._query.source)
        driving = next((one for one in self._by_row if one.ids), None)
        among, first = "1", _NOTHING
        if ids is not None:
            among, first = "c.id IN (SELECT value FROM json_each(?))", (listed(ids),)
        elif driving is not None:
            among, first = f"c.id IN ({driving.ids})", driving.ids_values
        sql = (
            f"SELECT c.id FROM log_classes c WHERE {among} AND +c.box IN ({', '.join(map(str, wanted))})"
            f" AND {SHOWN_ONLY} AND {tests} ORDER BY {order_of(self._query)} LIMIT {limit}"
        )
        return [row[0] for row in self._view.all(sql, [*first, *values])]

    def _tests(self, clauses: Sequence[Clause]) -> tuple[str, list[str | int]]:
        tests = " AND ".join(one.test for one in clauses) or "1"
        return tests, [value for one in clauses for value in one.values]

    # Through the runs

    def _in_time(self, limit: int) -> list[int] | None:
        """None where the query has no words or student, or its rows are too many or too scattered."""
        driving = self._by_row[0]
        if driving.match:
            if driving.apart <= _DENSE:
                found = self._tested(self._walk, limit, _LOOKED_AT[:2])
                if found is not None:
                    return found
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
        tests, values = self._tests((*self._by_row, *self._by_index))
        wanted = boxes(self._query.status, self._query.source)
        sql = (
            f"SELECT c.start, c.id FROM json_each(?) e CROSS JOIN log_classes c ON {column} = e.value"
            f" WHERE +c.box IN ({', '.join(map(str, wanted))}) AND {SHOWN_ONLY} AND {tests}"
        )
        return [(row[0], row[1]) for row in self._view.all(sql, (listed(numbers), *values))]


def along_names(query: LogQuery, within: str = "") -> list[str]:
    """Statements that give the rows along the names by which classes are known, which are in order; those
    without one come last, or first where the order is the other way round. Each takes a limit last."""
    way = "DESC" if query.descending else "ASC"
    tests = f"+c.box IN ({', '.join(map(str, boxes(query.status, query.source)))}) AND {SHOWN_ONLY}"
    tests += f" AND {within}" if within else ""
    named = (
        "SELECT c.id FROM log_keys k CROSS JOIN log_classes c ON c.class_no = k.class_no"
        f" WHERE k.key >= 's:' AND k.key < 's;' AND {tests} ORDER BY k.key {way}, c.id {way} LIMIT ?"
    )
    nameless = (
        "SELECT c.id FROM log_classes c INDEXED BY log_classes_nameless"
        f" WHERE c.slug = '' AND {tests} ORDER BY c.start {way}, c.id {way} LIMIT ?"
    )
    return [nameless, named] if query.descending else [named, nameless]


def groups_of(view: View, query: LogQuery) -> list[list[int]]:
    """The boxes that the query wants and that have rows, in groups that follow one another in its order."""
    wanted = boxes(query.status, query.source)
    sql = (
        "SELECT e.value FROM json_each(?) e WHERE EXISTS"
        " (SELECT 1 FROM log_classes c INDEXED BY log_classes_by_start WHERE c.box = e.value)"
    )
    there = [row[0] for row in view.all(sql, (listed(wanted),))]
    width = len(SOURCES)
    if query.sort is LogSort.STATUS:
        places = [one // width for one in there]
    elif query.sort is LogSort.SOURCE:
        places = [one % width for one in there]
    else:
        return [there] if there else []
    grouped = [
        [one for one, its in zip(there, places, strict=True) if its == place] for place in sorted({*places})
    ]
    return grouped[::-1] if query.descending else grouped
