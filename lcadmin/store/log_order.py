# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Rows of the list of imported classes along the index of its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lcadmin.services.log_tables import LogQuery, LogSort
from lcadmin.store.codecs import listed
from lcadmin.store.log_boxes import SOURCES, boxes
from lcadmin.store.log_clauses import Clause, Values, by_index, index_of, key_of, of_boxes, shown
from lcadmin.store.view import View

_ALONG_START = frozenset({LogSort.START, LogSort.STATUS, LogSort.SOURCE})


class InOrder:
    """Meets the rows of a query in its order. ``sought`` are the conditions that the index of the order
    jumps to by itself, ``told`` those about which the rows on the way are asked."""

    def __init__(self, view: View, query: LogQuery) -> None:
        self._view = view
        self._query = query
        self._way = "DESC" if query.descending else "ASC"
        self._shown = shown(view)
        self.tells = query.sort is not LogSort.SLUG  # the index, what is told of the rows
        told = list(by_index(query))
        if not self.tells:
            told += of_boxes(query)
        one_tutor = query.sort is LogSort.TUTOR and bool(query.tutor)
        self.sought, self.told = (told, []) if query.sort in _ALONG_START or one_tutor else ([], told)

    def walk(self, limit: int, most: int, asked: Sequence[Clause] = (), within: str = "") -> list[int] | None:
        """The first rows that match and of which ``asked`` holds; None where more than ``most`` would have
        to be looked at. ``within`` is a SELECT of numbers: only these rows are looked at."""
        found: list[int] = []
        told = [] if self.tells else self.told
        tests = " AND ".join(one.test for one in (*told, *asked)) or "1"
        given = [value for one in (*told, *asked) for value in one.values]
        for source, values, holds in self._sources(most, within):
            came = self._view.all(f"{source} WHERE {tests} LIMIT ?", (*values, *given, limit - len(found)))
            found += (row[0] for row in came)
            if len(found) >= limit:
                break
            every, its_values = (within, ()) if within else holds
            if self._many(every, its_values, most) > most:
                return None
        return found

    def _many(self, sql: str, values: Values, most: int) -> int:
        return int(self._view.all(f"SELECT count(*) FROM ({sql} LIMIT {most + 1})", values)[0][0])

    def statements(self) -> list[tuple[str, Values]]:
        """With all rows, one statement after the other, where the index tells all that is asked for."""
        if self._query.sort is LogSort.SLUG:
            return [(sql, ()) for sql, _ in self._names(-1, "")]
        values = tuple(value for one in (*self.sought, *self.told) for value in one.values)
        return [
            (f"SELECT i FROM ({self.merged(group, -1, also=self.told)})", values * len(group))
            for group in self.groups()
        ]

    def _sources(self, most: int, within: str) -> list[tuple[str, Values, tuple[str, Values]]]:
        """For each run of the order a statement with its rows, and one to count what it goes through."""
        if self._query.sort is LogSort.SLUG:
            return [(sql, (), (count, ())) for sql, count in self._names(most, within)]
        tests = " AND ".join(one.test for one in self.sought) or "1"
        given = tuple(value for one in self.sought for value in one.values)
        of_index = "".join(f" AND {one.test.replace('c.start', 'm.s')}" for one in self.told)
        of_index_values = [value for one in self.told for value in one.values]
        found = []
        for group in self.groups():
            among = f"c.box IN ({', '.join(map(str, group))}) AND {tests}"
            count = f"SELECT 1 FROM log_classes c INDEXED BY {index_of(self._query)} WHERE {among}"
            merged = self.merged(group, most, within)
            sql = f"SELECT c.id FROM ({merged}) m CROSS JOIN log_classes c ON c.id = m.i{of_index}"
            found.append((sql, (*given * len(group), *of_index_values), (count, given)))
        return found

    def merged(self, group: Sequence[int], most: int, within: str = "", also: Sequence[Clause] = ()) -> str:
        """The rows of these boxes as one, in order: what it is ordered by, and the number (``i``)."""
        query = self._query
        key = key_of(query.sort)
        keys = {"k": key} if key == "c.start" else {"k": key, "s": "c.start"}
        tests = [*(one.test for one in (*self.sought, *also)), self._shown, _among(within)]
        columns = ", ".join(f"{key} AS {name}" for name, key in keys.items())
        branches = [
            f"SELECT {columns}, c.id AS i FROM log_classes c INDEXED BY {index_of(query)}"
            f" WHERE c.box = {number} AND {' AND '.join(tests)}"
            for number in group
        ]
        order = ", ".join(f"{name} {self._way}" for name in (*keys, "i"))
        return f"{' UNION ALL '.join(branches)} ORDER BY {order} LIMIT {most}"

    def _names(self, most: int, within: str) -> list[tuple[str, str]]:
        """Along the names by which classes are known, which are in order; those without one come last, or
        first where the order is the other way round. A class may be known by a name of before, too."""
        way = self._way
        wanted = ", ".join(map(str, boxes(self._query.status, self._query.source)))
        tests = f"+c.box IN ({wanted}) AND {self._shown} AND {_among(within)}"
        known = "SELECT key, class_no FROM log_keys WHERE key >= 's:' AND key < 's;'"
        most = -1 if within else most  # which of the names are of these rows is not known before
        named = (
            f"SELECT c.id FROM ({known} ORDER BY key {way} LIMIT {most}) k"
            " CROSS JOIN log_classes c ON c.class_no = k.class_no AND c.slug = substr(k.key, 3)"
            f" AND {tests}"
        )
        without = "SELECT c.id AS i FROM log_classes c INDEXED BY log_classes_nameless WHERE c.slug = ''"
        nameless = (
            f"SELECT c.id FROM ({without} ORDER BY c.start {way}, c.id {way} LIMIT {most}) m"
            f" CROSS JOIN log_classes c ON c.id = m.i AND {tests}"
        )
        both = [(named, known), (nameless, without)]
        return both[::-1] if self._query.descending else both

    def by_keys(self, limit: int, most: int) -> list[int] | None:
        """Of a span of days the first rows of each box, one value of the order after the other: its days
        are found at once however many rows stand before them. None where the order has more than ``most``
        values, or no values that the index jumps to."""
        if self._query.sort in _ALONG_START or not self.tells or not self.told:
            return None
        found: list[int] = []
        for box in (number for group in self.groups() for number in group):
            here = 0
            for place, value in enumerate(self._values(box, most)):
                if here >= limit:
                    break
                if place >= most:
                    return None
                rows = self._of_value(box, value, limit - here)
                here += len(rows)
                found += rows
        return found

    def _values(self, box: int, most: int) -> Iterator[str | float | None]:
        """The values that rows of a box have, in order."""
        source = f"log_classes c INDEXED BY {index_of(self._query)} WHERE c.box = {box}"
        key = f"({key_of(self._query.sort)})"
        order = f"ORDER BY {key} {self._way} LIMIT 1"
        first = f"SELECT * FROM (SELECT {key} FROM {source} AND {key} IS NOT NULL {order})"
        beyond = "<" if self._query.descending else ">"
        following = f"SELECT {key} FROM {source} AND {key} {beyond} keys.k {order}"
        sql = (
            f"WITH RECURSIVE keys (k) AS ({first} UNION ALL SELECT ({following}) FROM keys"
            f" WHERE keys.k IS NOT NULL LIMIT {most + 1}) SELECT k FROM keys WHERE k IS NOT NULL"
        )
        if not self._query.descending:
            yield None
        yield from (row[0] for row in self._view.stream(sql))
        if self._query.descending:
            yield None

    def _of_value(self, box: int, value: str | float | None, limit: int) -> list[int]:
        tests = " AND ".join([*(one.test for one in self.told), self._shown])
        sql = (
            f"SELECT c.id FROM log_classes c INDEXED BY {index_of(self._query)} WHERE c.box = {box}"
            f" AND ({key_of(self._query.sort)}) IS ? AND {tests}"
            f" ORDER BY c.start {self._way}, c.id {self._way} LIMIT ?"
        )
        values = [value for one in self.told for value in one.values]
        return [row[0] for row in self._view.all(sql, (value, *values, limit))]

    def groups(self) -> list[list[int]]:
        """The boxes that the query wants and that have rows, in groups that follow one another in order."""
        query = self._query
        sql = (
            "SELECT e.value FROM json_each(?) e WHERE EXISTS"
            " (SELECT 1 FROM log_classes c INDEXED BY log_classes_by_start WHERE c.box = e.value)"
        )
        there = [row[0] for row in self._view.all(sql, (listed(boxes(query.status, query.source)),))]
        width = len(SOURCES)
        if query.sort is LogSort.STATUS:
            places = [one // width for one in there]
        elif query.sort is LogSort.SOURCE:
            places = [one % width for one in there]
        else:
            return [there] if there else []
        grouped = [
            [one for one, its in zip(there, places, strict=True) if its == place]
            for place in sorted({*places})
        ]
        return grouped[::-1] if query.descending else grouped


def _among(numbers: str) -> str:
    """Asked of each row on the way (+): else SQLite goes through all of them for each step of the order."""
    return f"+c.id IN ({numbers})" if numbers else "1"
