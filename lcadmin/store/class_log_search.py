# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Browsing imported classes: the filter, the order and the window of rows that a page shows."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import takewhile

from lcadmin.domain.class_logs import ClassLog, EventLog, LogSource, ParticipantLog
from lcadmin.services.log_tables import LogQuery, LogRow, LogSort
from lcadmin.store.codecs import listed
from lcadmin.store.log_boxes import BOXES, boxes
from lcadmin.store.log_clauses import (
    ALL_BOXES,
    SHOWN_EVENT,
    SHOWN_ONLY,
    SHOWN_PERSON,
    by_row,
    order_of,
    shown,
)
from lcadmin.store.log_first import FirstRows
from lcadmin.store.log_inserts import CLASS_FIELDS, PERSON_FIELDS
from lcadmin.store.log_order import InOrder
from lcadmin.store.log_orders import LogOrders
from lcadmin.store.view import View

_LISTED = "(SELECT value FROM json_each(?))"
_ROW = (
    f"SELECT c.id, c.class_no, {', '.join(f'c.{name}' for name in CLASS_FIELDS)}, c.students,"
    " c.student_start, c.source, m.lesson_id FROM log_classes c"
    " LEFT JOIN log_matches m ON m.class_no = c.class_no"
)
_WIDTH = len(CLASS_FIELDS)
_NEXT_TUTOR = (
    "SELECT t FROM (SELECT (SELECT c.tutor FROM log_classes c WHERE c.box = e.value"
    " AND c.tutor > {} COLLATE NOCASE ORDER BY c.tutor COLLATE NOCASE LIMIT 1) AS t"
    f" FROM json_each('{listed(range(BOXES))}') e)"
    " WHERE t IS NOT NULL ORDER BY t COLLATE NOCASE LIMIT 1"
)
_NEXT_STUDENT = (
    "SELECT p.name FROM log_participants p WHERE p.name > {} COLLATE NOCASE AND p.is_tutor = 0"
    " ORDER BY p.name COLLATE NOCASE LIMIT 1"
)


class LogSearch:
    """The browsing part of ``services.log_tables.LogsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def any(self) -> bool:
        row = self._view.one("SELECT EXISTS (SELECT 1 FROM log_imports WHERE state = 'done')")
        return row is not None and bool(row[0])

    def ids(self, query: LogQuery, limit: int | None = None) -> Sequence[int]:
        kept = self._view.kept.setdefault("log_orders", LogOrders()) if self._view.kept is not None else None
        orders = kept if isinstance(kept, LogOrders) else None
        if limit is not None:
            known = None
            if orders is not None and (query.search or query.student or query.tutor):
                known = orders.first(self._view, query, limit)
            return array("q", FirstRows(self._view, query, orders).ids(limit) if known is None else known)
        found = array("q")
        for sql, values in self._everything(query):
            found.extend(row[0] for row in self._view.stream(sql, values))
        if orders is not None:
            orders.keep(self._view, query, found)
        return found

    def rows(self, ids: Sequence[int]) -> list[LogRow]:
        sql = f"{_ROW} WHERE c.id IN {_LISTED}"
        found = {row[0]: _row(row) for row in self._view.all(sql, (listed(ids),))}
        return [found[number] for number in ids if number in found]

    def first(self, query: LogQuery, limit: int) -> list[LogRow]:
        return self.rows(self.ids(query, limit))

    def count(self, query: LogQuery) -> int:
        return len(self.ids(query))

    def names(self, *, tutors: bool, begins: str, limit: int) -> list[str]:
        """One seek in the index for each name."""
        following = _NEXT_TUTOR if tutors else _NEXT_STUDENT
        sql = (
            f"WITH RECURSIVE names (n) AS (SELECT ({following.format('?1')}) UNION ALL"
            f" SELECT ({following.format('names.n')}) FROM names WHERE n IS NOT NULL LIMIT ?2)"
            " SELECT n FROM names WHERE n IS NOT NULL"
        )
        found = (row[0] for row in self._view.stream(sql, (begins, limit)))
        if not begins:
            return list(found)
        return list(takewhile(lambda name: name.casefold().startswith(begins.casefold()), found))

    def class_row(self, class_no: int) -> LogRow | None:
        row = self._view.one(
            f"{_ROW} WHERE c.class_no = ? AND {SHOWN_ONLY} ORDER BY c.id DESC LIMIT 1", (class_no,)
        )
        return None if row is None else _row(row)

    def participants(self, class_no: int) -> list[ParticipantLog]:
        sql = (
            f"SELECT {', '.join(f'p.{name}' for name in PERSON_FIELDS)} FROM log_participants p"
            f" WHERE p.class_no = ? AND {SHOWN_PERSON} ORDER BY p.is_tutor DESC, p.name COLLATE NOCASE, p.id"
        )
        return [ParticipantLog(*row) for row in self._view.all(sql, (class_no,))]

    def participants_of(self, class_nos: Sequence[int]) -> dict[int, list[ParticipantLog]]:
        sql = (
            f"SELECT p.class_no, {', '.join(f'p.{name}' for name in PERSON_FIELDS)} FROM log_participants p"
            f" WHERE p.class_no IN (SELECT value FROM json_each(?)) AND {SHOWN_PERSON}"
            " ORDER BY p.class_no, p.is_tutor DESC, p.name COLLATE NOCASE, p.id"
        )
        found: dict[int, list[ParticipantLog]] = {}
        for class_no, *values in self._view.all(sql, (listed(class_nos),)):
            found.setdefault(class_no, []).append(ParticipantLog(*values))
        return found

    def events(self, class_no: int) -> list[EventLog]:
        sql = (
            "SELECT uuid, at, kind, ok, slug, token, userid, info, response FROM log_events"
            f" WHERE class_no = ? AND {SHOWN_EVENT} ORDER BY at, id"
        )
        return [EventLog(*row) for row in self._view.all(sql, (class_no,))]

    def by_token(self, tokens: Sequence[str]) -> list[LogRow]:
        sql = (
            f"{_ROW} WHERE c.token <> '' AND c.token IN (SELECT value FROM json_each(?)) AND {SHOWN_ONLY}"
            " ORDER BY c.start, c.id"
        )
        return [_row(row) for row in self._view.all(sql, (listed(tokens),))]

    def starting(self, start: int, end: int) -> list[LogRow]:
        within = f"{ALL_BOXES} AND c.start >= ? AND c.start < ?"
        sql = f"{_ROW} WHERE {within} AND {SHOWN_ONLY} ORDER BY c.start, c.id"
        return [_row(row) for row in self._view.all(sql, (start, end))]

    def _everything(self, query: LogQuery) -> Iterator[tuple[str, Sequence[str | int]]]:
        """Statements that give all rows that match, one after the other."""
        order, rows = InOrder(self._view, query), list(by_row(self._view, query))
        if not rows and not (query.sort is LogSort.SLUG and order.told):
            yield from order.statements()
            return
        clauses = [*rows, *order.sought, *order.told]
        tests = " AND ".join([shown(self._view), *(one.test for one in clauses)])
        driving = next((one for one in clauses if one.ids), None)
        among = f"c.id IN ({driving.ids})" if driving is not None else "1"
        wanted = ", ".join(map(str, boxes(query.status, query.source)))
        sql = f"SELECT c.id FROM log_classes c WHERE {among} AND +c.box IN ({wanted}) AND {tests}"
        given = () if driving is None else driving.ids_values
        values = [value for one in clauses for value in one.values]
        yield f"{sql} ORDER BY {order_of(query)}", [*given, *values]


def _row(row: tuple[object, ...]) -> LogRow:
    number, class_no = row[:2]
    students, student_start, source, lesson_id = row[2 + _WIDTH :]
    log = ClassLog(*row[2 : 2 + _WIDTH])  # type: ignore[arg-type]  # the columns in their order
    return LogRow(number, class_no, log, students, student_start, LogSource(source), lesson_id)  # type: ignore[arg-type]  # as above
