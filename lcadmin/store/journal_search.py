# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Lists of received messages: the filter, the order and the window of rows that a page shows.

Nothing is written for them when a message comes: its row has its class's token, and the classes and people
have their own indexes. A message's class is the one with its token, and who it is about the one whose link
it was, so that both follow when a title or a name changes.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from heapq import merge
from itertools import islice

from lcadmin.domain.deliveries import Outcome
from lcadmin.services.tables_journal import MessageKind, MessageQuery, MessageSort
from lcadmin.store.journal_clauses import (
    KIND_ORDER,
    KNOWN,
    NOTHING,
    RARE,
    SEATED,
    SEEN,
    Clause,
    clauses_of,
    indexes_of,
    of_spots,
    tests_of,
)
from lcadmin.store.journal_groups import NO_END, TOO_FAR, by_class, by_person, ordered
from lcadmin.store.view import View

FEW = 4_000
MORE, MOST = 20_000, 120_000
"""So many rows are gathered and sorted without another thought: more of them where the list does not stand
by time, since the way along another order may be long, and most where what is rare has an index and stands
class by class or person by person. By kind or answer what is rare comes in order from its index."""

_MESSAGES_EACH = 2
"""In a class, or about somebody in it, at least: so they are too many where those are half as many."""

SPOTS = 5_000
"""In so many classes, or places in classes, all messages that have several words are looked at."""

SOME = 800
"""After so many classes or people it is looked whether an index finds few rows."""

_OUTCOME_ORDER = " ".join(f"WHEN '{outcome.value}' THEN {place}" for place, outcome in enumerate(Outcome))
_WITH_PEOPLE = (
    f" LEFT JOIN lessons l ON l.token = j.token AND j.token <> '' AND {SEEN}"
    f" LEFT JOIN seats s ON {SEATED} LEFT JOIN people p ON p.id = s.person_id"
)
_ORDERS = {
    MessageSort.TIME: ((), ()),
    MessageSort.KIND: ((), (f"CASE j.request {KIND_ORDER} ELSE 9 END",)),
    MessageSort.ANSWER: ((), (f"CASE j.outcome {_OUTCOME_ORDER} END",)),
    MessageSort.CLASS: (("l.id IS NULL",), ("l.folded", "l.id")),
    MessageSort.WHO: (
        ("p.id IS NULL",),
        ("p.folded", "p.id", "iif(p.id IS NULL, NULL, l.start)", "iif(p.id IS NULL, NULL, l.id)"),
    ),
}


def found(view: View, query: MessageQuery, limit: int | None) -> Sequence[int]:
    """As ``services.tables_journal.JournalLists.found``."""
    if not any(_may_be(kind, outcome, query) for kind in _kinds(query) for outcome in Outcome):
        return array("q")
    query = _in_short(query)
    clauses = list(clauses_of(query))
    if limit is None:
        driving = next((one for one in clauses if one.numbers), None)
        if driving is None and query.sort is MessageSort.TIME:
            return array("q", _in_time(view, query, other=False))
        if driving is not None or query.sort not in _GROUPED:
            return _sorted(view, query, clauses, driving, limit)
        return array("q", _GROUPED[query.sort](view, query, clauses, NO_END))
    if query.sort is not MessageSort.TIME and (words := of_spots(view, query, SPOTS)) is not None:
        return _sorted(view, query, list(clauses_of(query, words)), words, limit)
    few = _few(view, clauses, FEW, FEW)
    if few is None and query.sort in _GROUPED:
        first = array("q", islice(_GROUPED[query.sort](view, query, clauses, SOME), limit))
        if TOO_FAR not in first:
            return first
    if few is None and query.sort in _GROUPED:
        few = _few(view, clauses, MORE, MOST)
    elif few is None and query.sort is not MessageSort.TIME:
        few = _few(view, [one for one in clauses if not one.rare], MORE, MORE)
    if few is not None:
        return _sorted(view, query, clauses, few, limit)
    if query.sort in _GROUPED:
        return array("q", islice(_GROUPED[query.sort](view, query, clauses, NO_END), limit))
    rows = (number for part, other in _parts(query) for number in _in_time(view, part, other=other))
    return array("q", islice(rows, limit))


def _in_short(query: MessageQuery) -> MessageQuery:
    """By kind or answer, where all are of one, is by time."""
    kinds, answers = query.sort is MessageSort.KIND, query.sort is MessageSort.ANSWER
    if (kinds and query.kind is not None) or (answers and query.outcome is not None):
        return replace(query, sort=MessageSort.TIME)
    return query


def found_after(view: View, query: MessageQuery, number: int) -> Sequence[int]:
    """As ``services.tables_journal.JournalLists.found_after``."""
    tests, values = tests_of(list(clauses_of(query)))
    sql = f"SELECT j.number FROM journal j WHERE j.number > ? AND {tests} ORDER BY j.number"
    return array("q", (row[0] for row in view.stream(sql, (number, *values))))


def _few(view: View, clauses: Sequence[Clause], most: int, rare: int) -> Clause | None:
    """The condition for which an index finds the fewest rows, where these are few."""
    fewest = None
    for one in clauses:
        if one.numbers:
            bound = rare if one.rare and fewest is None else most
            places = bound // _MESSAGES_EACH
            if one.places and _count(view, one.places, one.places_values, places) >= places:
                continue
            count = _count(view, one.numbers, one.numbers_values, bound)
            if count < bound:
                fewest, most = one, count
    return fewest


def _count(view: View, sql: str, values: Sequence[str | int], most: int) -> int:
    return int(view.all(f"SELECT count(*) FROM (SELECT 1 FROM ({sql}) LIMIT {most})", values)[0][0])


def _sorted(
    view: View, query: MessageQuery, clauses: Sequence[Clause], driving: Clause | None, limit: int | None
) -> Sequence[int]:
    tests, values = tests_of(clauses)
    among, given = "1", NOTHING
    if driving is not None:
        among, given = f"j.number IN ({driving.numbers})", driving.numbers_values
    joined = _WITH_PEOPLE if query.sort in _GROUPED else ""
    first, keys = _ORDERS[query.sort]
    sql = (
        f"SELECT j.number FROM journal j{joined} WHERE {among} AND {tests}"
        f" ORDER BY {', '.join([*first, *ordered(query, *keys)])} LIMIT ?"
    )
    return array("q", (row[0] for row in view.stream(sql, (*given, *values, -1 if limit is None else limit))))


def _in_time(view: View, query: MessageQuery, *, other: bool) -> Iterator[int]:
    """Along the times of arrival; what is rare has indexes of its own. ``other`` is of no known kind."""
    tests, values = tests_of(list(clauses_of(query)))
    tests = f"j.request NOT IN ({KNOWN}) AND {tests}" if other else tests
    streams = [
        view.stream(
            f"SELECT j.arrived, j.number FROM journal j INDEXED BY {index} WHERE {which} AND {tests}"
            f" ORDER BY {', '.join(ordered(query))}",
            values,
        )
        for index, which in (RARE if other else indexes_of(query))
    ]
    return (row[1] for row in merge(*streams, reverse=query.descending))


def _parts(query: MessageQuery) -> Iterator[tuple[MessageQuery, bool]]:
    """One query for each kind or answer, where it is sorted by them, and whether it is for no known kind."""
    way = -1 if query.descending else 1
    if query.sort is MessageSort.KIND and query.kind is None:
        for kind in _kinds(query)[::way]:
            if any(_may_be(kind, outcome, query) for outcome in Outcome):
                yield replace(query, kind=kind), kind is None
    elif query.sort is MessageSort.ANSWER and query.outcome is None:
        for outcome in list(Outcome)[::way]:
            if any(_may_be(kind, outcome, query) for kind in _kinds(query)):
                yield replace(query, outcome=outcome), False
    else:
        yield query, False


def _kinds(query: MessageQuery) -> list[MessageKind | None]:
    return [*MessageKind, None] if query.kind is None else [query.kind]


def _may_be(kind: MessageKind | None, outcome: Outcome, query: MessageQuery) -> bool:
    """Whether a message of this kind (None: of none that is known) can have been answered so, and the query
    asks for that: an entry is let in, a start, an end or a lost connection taken, and all else is turned
    away."""
    if query.outcome not in (None, outcome):
        return False
    if outcome is Outcome.ADMITTED:
        return kind is MessageKind.ENTER and query.accepted is not False
    if outcome is Outcome.ACCEPTED:
        return kind not in (MessageKind.ENTER, None) and query.accepted is not False
    return query.accepted is not True


_GROUPED = {MessageSort.CLASS: by_class, MessageSort.WHO: by_person}
