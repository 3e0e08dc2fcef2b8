# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Lists of received messages: the filter, the order and the window of rows that a page shows.

Nothing is written for them when a message comes: its row has its class's token, and the classes and people
have their own indexes. A message's class is the one with its token, and who it is about the one whose link
it was, so that both follow when a title or a name changes.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import merge
from itertools import islice

from msgspec.json import encode

from lcadmin.domain.deliveries import Outcome
from lcadmin.services.tables_journal import MessageKind, MessageQuery, MessageSort
from lcadmin.store.batches import VISIBLE
from lcadmin.store.codecs import folded
from lcadmin.store.search import people_matching, titles_matching
from lcadmin.store.view import View

FEW = 4_000
MORE = 20_000
"""So many rows are gathered and sorted without another thought: more of them where the list does not stand
by time, since the way along another order may be long."""

Values = tuple[str | int, ...]

_REQUESTS = {
    MessageKind.ENTER: "'connect_lesson'",
    MessageKind.START: "'start_lesson', 'start_class'",
    MessageKind.END: "'end_lesson'",
    MessageKind.LOST: "'crash_lesson'",
}
_KNOWN = ", ".join(_REQUESTS.values())
_KIND_ORDER = " ".join(
    f"WHEN {request} THEN {place}"
    for place, requests in enumerate(_REQUESTS.values())
    for request in requests.split(", ")
)
_OUTCOME_ORDER = " ".join(f"WHEN '{outcome.value}' THEN {place}" for place, outcome in enumerate(Outcome))
_SEATED = "s.user_id = j.user_id AND s.lesson_id = l.id"
_SEEN = VISIBLE.format(table="l")
_ODD = "(j.request = 'crash_lesson' OR j.outcome IN ('malformed', 'error'))"
_REFUSED = "j.outcome IN ('refused', 'unknown')"
_BY_ARRIVAL = ("journal_by_arrival", "1")
_BY_ODD = ("journal_odd", _ODD)
_BY_REFUSED = ("journal_refused", _REFUSED)
_RARE = (_BY_REFUSED, (_BY_ODD[0], f"{_ODD} AND NOT {_REFUSED}"))
_WITH_PEOPLE = (
    f" LEFT JOIN lessons l ON l.token = j.token AND j.token <> '' AND {_SEEN}"
    f" LEFT JOIN seats s ON {_SEATED} LEFT JOIN people p ON p.id = s.person_id"
)
_ORDERS = {
    MessageSort.TIME: ((), ()),
    MessageSort.KIND: ((), (f"CASE j.request {_KIND_ORDER} ELSE 9 END",)),
    MessageSort.ANSWER: ((), (f"CASE j.outcome {_OUTCOME_ORDER} END",)),
    MessageSort.CLASS: (("l.id IS NULL",), ("l.folded", "l.id")),
    MessageSort.WHO: (
        ("p.id IS NULL",),
        ("p.folded", "p.id", "iif(p.id IS NULL, NULL, l.start)", "iif(p.id IS NULL, NULL, l.id)"),
    ),
}


@dataclass(frozen=True, slots=True)
class _Clause:
    """``test`` is asked of a row; ``numbers`` gives the rows for which it holds, "" where no index does."""

    test: str
    values: Values
    numbers: str = ""
    numbers_values: Values = ()


def found(view: View, query: MessageQuery, limit: int | None) -> Sequence[int]:
    """As ``services.tables_journal.JournalLists.found``."""
    clauses = list(_clauses(query))
    few = None if limit is None else _few(view, clauses, FEW if query.sort is MessageSort.TIME else MORE)
    driven = next((one for one in clauses if one.numbers), None)
    if few is not None:
        among: Values = (encode(few).decode(),)
        return _sorted(view, query, clauses, "SELECT value FROM json_each(?)", among, limit)
    if driven is not None and limit is None:
        return _sorted(view, query, clauses, driven.numbers, driven.numbers_values, limit)
    if query.sort is MessageSort.CLASS:
        return array("q", islice(_by_class(view, query, clauses), limit))
    if query.sort is MessageSort.WHO:
        return array("q", islice(_by_person(view, query, clauses), limit))
    if limit is None and query.sort is not MessageSort.TIME:
        return _sorted(view, query, clauses, "", (), limit)
    rows = (number for part, other in _parts(query) for number in _in_time(view, part, other=other))
    return array("q", islice(rows, limit))


def found_after(view: View, query: MessageQuery, number: int) -> Sequence[int]:
    """As ``services.tables_journal.JournalLists.found_after``."""
    tests, values = _tests(list(_clauses(query)))
    sql = f"SELECT j.number FROM journal j WHERE j.number > ? AND {tests} ORDER BY j.number"
    return array("q", (row[0] for row in view.stream(sql, (number, *values))))


def _few(view: View, clauses: Sequence[_Clause], most: int) -> list[int] | None:
    """Rows among which all that match are, where an index finds few such; else None."""
    for one in clauses:
        if one.numbers:
            rows = view.all(f"SELECT * FROM ({one.numbers}) LIMIT {most}", one.numbers_values)
            if len(rows) < most:
                return [row[0] for row in rows]
    return None


def _sorted(
    view: View,
    query: MessageQuery,
    clauses: Sequence[_Clause],
    numbers: str,
    given: Values,
    limit: int | None,
) -> Sequence[int]:
    tests, values = _tests(clauses)
    among = f"j.number IN ({numbers})" if numbers else "1"
    joined = _WITH_PEOPLE if query.sort in (MessageSort.CLASS, MessageSort.WHO) else ""
    first, keys = _ORDERS[query.sort]
    sql = (
        f"SELECT j.number FROM journal j{joined} WHERE {among} AND {tests}"
        f" ORDER BY {', '.join([*first, *_ordered(query, *keys)])} LIMIT ?"
    )
    return array("q", (row[0] for row in view.stream(sql, (*given, *values, -1 if limit is None else limit))))


def _ordered(query: MessageQuery, *keys: str) -> list[str]:
    way = "DESC" if query.descending else "ASC"
    return [f"{key} {way}" for key in (*keys, "j.arrived", "j.number")]


def _in_time(view: View, query: MessageQuery, *, other: bool) -> Iterator[int]:
    """Along the times of arrival; what is rare has indexes of its own. ``other`` is of no known kind."""
    tests, values = _tests(list(_clauses(query)))
    tests += f" AND j.request NOT IN ({_KNOWN})" if other else ""
    streams = [
        view.stream(
            f"SELECT j.arrived, j.number FROM journal j INDEXED BY {index} WHERE {which} AND {tests}"
            f" ORDER BY {', '.join(_ordered(query))}",
            values,
        )
        for index, which in (_RARE if other else _indexes(query))
    ]
    return (row[1] for row in merge(*streams, reverse=query.descending))


def _indexes(query: MessageQuery) -> tuple[tuple[str, str], ...]:
    """The indexes that together have every row that may match, none of them twice."""
    if query.kind is MessageKind.LOST or query.outcome in (Outcome.MALFORMED, Outcome.ERROR):
        return (_BY_ODD,)
    if query.outcome in (Outcome.REFUSED, Outcome.UNKNOWN):
        return (_BY_REFUSED,)
    if query.accepted is False:
        return _RARE
    return (_BY_ARRIVAL,)


def _parts(query: MessageQuery) -> Iterator[tuple[MessageQuery, bool]]:
    """One query for each kind or answer, where it is sorted by them, and whether it is for no known kind."""
    way = -1 if query.descending else 1
    if query.sort is MessageSort.KIND and query.kind is None:
        kinds: list[MessageKind | None] = [*MessageKind, None]
        yield from ((replace(query, kind=kind), kind is None) for kind in kinds[::way])
    elif query.sort is MessageSort.ANSWER and query.outcome is None:
        yield from ((replace(query, outcome=outcome), False) for outcome in list(Outcome)[::way])
    else:
        yield query, False


def _by_class(view: View, query: MessageQuery, clauses: Sequence[_Clause]) -> Iterator[int]:
    """Class by class as their titles sort; then those of none."""
    tests, values = _tests(clauses)
    # The order of the joins is given: else everything would be sorted before the first comes.
    yield from _numbers(
        view,
        f"lessons l CROSS JOIN journal j ON j.token = l.token WHERE {_SEEN} AND {tests}",
        values,
        _ordered(query, "l.folded", "l.id"),
    )
    none = f"NOT EXISTS (SELECT 1 FROM lessons l WHERE l.token = j.token AND {_SEEN})"
    yield from _numbers(view, f"journal j WHERE {none} AND {tests}", values, _ordered(query))


def _by_person(view: View, query: MessageQuery, clauses: Sequence[_Clause]) -> Iterator[int]:
    """Person by person as their names sort, each with their classes by start; then those of nobody."""
    tests, values = _tests(clauses)
    way = "DESC" if query.descending else "ASC"
    seats = (
        "SELECT l.token, s.user_id FROM seats s CROSS JOIN lessons l ON l.id = s.lesson_id"
        f" WHERE s.person_id = ? AND {_SEEN} ORDER BY l.start {way}, l.id {way}"
    )
    theirs = f"journal j WHERE j.token = ? AND j.user_id = ? AND {tests}"
    for (person,) in view.stream(f"SELECT id FROM people ORDER BY folded {way}, id {way}"):
        for seat in view.stream(seats, (person,)):
            yield from _numbers(view, theirs, (*seat, *values), _ordered(query))
    nobodys = f"journal j WHERE NOT {_is_about('IS NOT NULL')} AND {tests}"
    yield from _numbers(view, nobodys, values, _ordered(query))


def _numbers(view: View, source: str, values: Values, order: Sequence[str]) -> Iterator[int]:
    rows = view.stream(f"SELECT j.number FROM {source} ORDER BY {', '.join(order)}", values)
    return (row[0] for row in rows)


def _tests(clauses: Sequence[_Clause]) -> tuple[str, Values]:
    tests = " AND ".join(one.test for one in clauses) or "1"
    return tests, tuple(value for one in clauses for value in one.values)


def _clauses(query: MessageQuery) -> Iterator[_Clause]:
    yield from _about(query)
    indexes = _indexes(query)
    if indexes != (_BY_ARRIVAL,):
        rare = (f"SELECT number FROM journal j INDEXED BY {index} WHERE {which}" for index, which in indexes)
        yield _Clause("1", (), " UNION ALL ".join(rare))
    for test, moment in (("j.arrived >= ?", query.start), ("j.arrived < ?", query.end)):
        if moment is not None:
            yield _Clause(test, (moment,))
    if query.kind is not None:
        yield _Clause(f"j.request IN ({_REQUESTS[query.kind]})", ())
    if query.outcome is not None:
        yield _Clause(f"j.outcome = '{query.outcome.value}'", ())
    if query.accepted is not None:
        yield _Clause(f"j.status = {int(query.accepted)}", ())


def _about(query: MessageQuery) -> Iterator[_Clause]:
    """Conditions on the class and the person."""
    if query.lesson_id is not None:
        test = "j.token = (SELECT token FROM lessons WHERE id = ?)"
        numbers = f"SELECT j.number FROM journal j WHERE {test}"
        yield _Clause(test, (query.lesson_id,), numbers, (query.lesson_id,))
    if query.person_id is not None:
        yield _Clause(_is_about("= ?"), (query.person_id,), _of_people("= ?"), (query.person_id,))
    words = sorted(folded(query.search).split(), key=len, reverse=True)
    for word in words:
        (titles, by_title), (people, by_name) = titles_matching(word), people_matching(word)
        test = f"EXISTS (SELECT 1 FROM lessons l WHERE l.token = j.token AND l.id IN ({titles}) AND {_SEEN})"
        numbers = (
            "SELECT j.number FROM lessons l CROSS JOIN journal j ON j.token = l.token"
            f" WHERE l.id IN ({titles}) AND {_SEEN} UNION ALL {_of_people(f'IN ({people})')}"
        )
        test, values = f"{test} OR {_is_about(f'IN ({people})')}", (*by_title, *by_name)
        if len(words) == 1:
            test = f"{test} OR j.token = ?"
            numbers = f"{numbers} UNION ALL SELECT number FROM journal WHERE token = ?"
            values = (*values, query.search.strip())
        yield _Clause(f"({test})", values, numbers, values)


def _is_about(person: str) -> str:
    return (
        "EXISTS (SELECT 1 FROM seats s JOIN lessons l ON l.id = s.lesson_id WHERE s.user_id = j.user_id"
        f" AND l.token = j.token AND s.person_id {person} AND {_SEEN})"
    )


def _of_people(person: str) -> str:
    return (
        "SELECT j.number FROM seats s CROSS JOIN lessons l ON l.id = s.lesson_id"
        " CROSS JOIN journal j ON j.token = l.token AND j.user_id = s.user_id"
        f" WHERE s.person_id {person} AND {_SEEN}"
    )
