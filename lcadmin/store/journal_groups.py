# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Received messages class by class, or person by person, as titles and names sort."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lcadmin.services.tables_journal import MessageQuery
from lcadmin.store.journal_clauses import SEEN, Clause, Values, is_about, tests_of
from lcadmin.store.view import View

AT_ONCE, MOST_AT_ONCE = 32, 4_096
NO_END = 1 << 60
_CLASSES_EACH = 4
TOO_FAR = -1
"""Stands in the place of the messages that are further on."""


def _groups(view: View, sql: str, query: MessageQuery, values: Values) -> Iterator[tuple[str, Values, int]]:
    """Some classes or people at once, as titles and names sort, as a statement with its values: few where
    many messages match, few questions where not; and after how many others they come. ``sql`` has {later}
    for which come next."""
    way, beyond = ("DESC", "<") if query.descending else ("ASC", ">")
    last: Values = ()
    many, before = AT_ONCE, 0
    while True:
        later = f"(folded, id) {beyond} (?, ?)" if last else "1"
        some = f"{sql.format(later=later)} ORDER BY folded {way}, id {way} LIMIT {many}"
        there = view.all(f"SELECT folded, id FROM ({some})", (*last, *values))
        if not there:
            return
        until = f"(folded, id) {beyond}= (?, ?) AND (folded, id) {'>' if beyond == '<' else '<'}= (?, ?)"
        yield sql.format(later=until), (*there[0], *there[-1], *values), before
        before += len(there)
        last, many = there[-1], min(2 * many, MOST_AT_ONCE)


def by_class(view: View, query: MessageQuery, clauses: Sequence[Clause], most: int) -> Iterator[int]:
    """Class by class as their titles sort; then those of none. ``TOO_FAR`` after so many classes."""
    tests, values = tests_of(clauses)
    classes = " AND ".join([*(one.classes for one in clauses if one.classes), SEEN])
    given = tuple(value for one in clauses for value in one.classes_values)
    sql = f"SELECT folded, id, token FROM lessons l INDEXED BY lessons_by_title WHERE {{later}} AND {classes}"
    for some, its_values, before in _groups(view, sql, query, given):
        if before >= most:
            yield TOO_FAR
            return
        yield from _numbers(
            view,
            f"({some}) l CROSS JOIN journal j ON j.token = l.token WHERE {tests}",
            (*its_values, *values),
            ordered(query, "l.folded", "l.id"),
        )
    if most < NO_END:
        yield TOO_FAR
        return
    none = f"NOT EXISTS (SELECT 1 FROM lessons l WHERE l.token = j.token AND {SEEN})"
    yield from _numbers(view, f"journal j WHERE {tests} AND {none}", values, ordered(query))


def by_person(view: View, query: MessageQuery, clauses: Sequence[Clause], most: int) -> Iterator[int]:
    """Person by person as their names sort, each with their classes by start; then those of nobody.
    ``TOO_FAR`` after so many people as have about so many classes."""
    tests, values = tests_of([one for one in clauses if not one.seats])
    seats = " AND ".join([SEEN, *(one.seats for one in clauses if one.seats)])
    given = tuple(value for one in clauses for value in one.seats_values)
    order = ordered(query, "p.folded", "p.id", "l.start", "l.id")
    whose = " AND ".join(one.people for one in clauses if one.people) or "1"
    of_people = tuple(value for one in clauses for value in one.people_values)
    sql = f"SELECT folded, id FROM people WHERE {{later}} AND {whose}"
    for some, its_values, before in _groups(view, sql, query, of_people):
        if before * _CLASSES_EACH >= most:
            yield TOO_FAR
            return
        yield from _numbers(
            view,
            f"({some}) p CROSS JOIN seats s ON s.person_id = p.id CROSS JOIN lessons l ON l.id = s.lesson_id"
            " CROSS JOIN journal j ON j.token = l.token AND j.user_id = s.user_id"
            f" WHERE {seats} AND {tests}",
            (*its_values, *given, *values),
            order,
        )
    if most < NO_END:
        yield TOO_FAR
        return
    tests, values = tests_of(clauses)
    nobodys = f"journal j WHERE {tests} AND NOT {is_about('IS NOT NULL')}"
    yield from _numbers(view, nobodys, values, ordered(query))


def _numbers(view: View, source: str, values: Values, order: Sequence[str]) -> Iterator[int]:
    rows = view.stream(f"SELECT j.number FROM {source} ORDER BY {', '.join(order)}", values)
    return (row[0] for row in rows)


def ordered(query: MessageQuery, *keys: str) -> list[str]:
    way = "DESC" if query.descending else "ASC"
    return [f"{key} {way}" for key in (*keys, "j.arrived", "j.number")]
