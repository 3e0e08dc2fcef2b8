# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""What the list of class logs was read for is kept while the program runs: with the whole list in an order,
and the rows of a filter, the first rows of that filter in that order come without a look at any row.

Both are known once the list has read the numbers of all its rows, which it does behind the first ones. They
hold as long as nothing is imported and nothing in the log is written over: ``_STATE`` is another then. An
order is four bytes a row, and a filter one; of filters the last ones are kept.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import compress, islice
from threading import Lock

from lcadmin.services.log_tables import LogQuery, LogSort
from lcadmin.store.codecs import listed
from lcadmin.store.log_clauses import order_of
from lcadmin.store.log_order import InOrder
from lcadmin.store.view import Row, View

LEAST = 50_000
"""Fewer rows than that are looked at anyway."""

_FEW = 1_000
_FILTERS = 4
_MOST_BYTES = 1 << 24
_CHUNK = 16_384
_STATE = (
    "SELECT classes, participants,"
    " (SELECT id FROM log_imports WHERE state = 'done' ORDER BY id DESC LIMIT 1),"
    " coalesce((SELECT number FROM changes WHERE kind = 'everything' ORDER BY number DESC LIMIT 1),"
    " -(SELECT min(number) FROM changes)) FROM log_limits"
)


@dataclass(frozen=True, slots=True)
class _Filtered:
    """The rows of a filter: few by their numbers, many by a mark at the number of each."""

    ids: Sequence[int] = ()
    marks: bytes = b""


@dataclass(slots=True)
class _Known:
    state: Row
    orders: dict[LogSort, array[int]] = field(default_factory=dict)
    filters: dict[LogQuery, _Filtered] = field(default_factory=dict)


class LogOrders:
    """For all readers of one database file. Every method may be called by any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: _Known | None = None

    def first(self, view: View, query: LogQuery, limit: int) -> list[int] | None:
        """The first rows; None where they are not known."""
        asked = _filter_of(query)
        known = self._known
        if known is None or asked not in known.filters or known.state != _state_of(view):
            return None
        filtered, order = known.filters.get(asked), known.orders.get(query.sort)
        if filtered is None:  # given up for another meanwhile
            return None
        if not filtered.marks:
            return _sorted(view, query, filtered.ids, limit)
        return None if order is None else _along(order, filtered.marks, limit, last_first=query.descending)

    def keep(self, view: View, query: LogQuery, found: Sequence[int]) -> None:
        """``found`` are all rows of a query. The order is read too, where it is not known, but not
        for whoever asks once for the rows of a filter, as a command does."""
        asked, known = _filter_of(query), self._known
        if known is None and asked != LogQuery():
            return
        state = _state_of(view)
        if state is None or state[0] < LEAST:
            return
        order = None if known is None or known.state != state else known.orders.get(query.sort)
        if order is None:
            everything = _everything(view, query.sort) if asked != LogQuery() else found
            order = array(
                "I", everything if asked != LogQuery() or not query.descending else everything[::-1]
            )
        filtered = None if asked == LogQuery() else _filtered(found, state[0])
        with self._lock:
            if self._known is None or self._known.state != state:
                self._known = _Known(state)
            self._known.orders[query.sort] = order
            if filtered is not None:
                kept = [(one, rows) for one, rows in self._known.filters.items() if one != asked]
                self._known.filters = dict([*kept[1 - _FILTERS :], (asked, filtered)])


def _state_of(view: View) -> Row | None:
    return view.one(_STATE)


def _filter_of(query: LogQuery) -> LogQuery:
    """What is asked for, in whatever order."""
    return replace(query, sort=LogSort.START, descending=True)


def _everything(view: View, sort: LogSort) -> array[int]:
    found = array("I")
    for sql, values in InOrder(view, LogQuery(sort=sort, descending=False)).statements():
        found.extend(row[0] for row in view.stream(sql, values))
    return found


def _filtered(found: Sequence[int], highest: int) -> _Filtered | None:
    if len(found) <= _FEW:
        return _Filtered(ids=list(found))
    if highest >= _MOST_BYTES:
        return None
    marks = bytearray(highest + 1)
    for number in found:
        marks[number] = 1
    return _Filtered(marks=bytes(marks))


def _sorted(view: View, query: LogQuery, ids: Sequence[int], limit: int) -> list[int]:
    sql = (
        "SELECT c.id FROM json_each(?) e CROSS JOIN log_classes c ON c.id = e.value"
        f" ORDER BY {order_of(query)} LIMIT ?"
    )
    return [row[0] for row in view.all(sql, (listed(ids), limit))]


def _along(order: array[int], marks: bytes, limit: int, *, last_first: bool) -> list[int]:
    """By pieces: whoever else wants to compute is let in between them."""
    found: list[int] = []
    many = len(order)
    for begin in range(0, many, _CHUNK):
        if last_first:
            part: Iterable[int] = order[max(0, many - begin - _CHUNK) : many - begin][::-1]
        else:
            part = order[begin : begin + _CHUNK]
        found += islice(compress(part, map(marks.__getitem__, part)), limit - len(found))
        if len(found) >= limit:
            break
    return found
