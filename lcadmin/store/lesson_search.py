# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Lists of lessons: the filter, the order and the window of rows that a page shows."""

from __future__ import annotations

from collections.abc import Iterator

from lcadmin.domain.people import Role
from lcadmin.services.tables import LessonQuery, LessonRow
from lcadmin.store import lesson_rows, times
from lcadmin.store.batches import VISIBLE
from lcadmin.store.codecs import folded
from lcadmin.store.search import people_matching, titles_matching
from lcadmin.store.view import View

Value = str | int
_SEATED = "SELECT lesson_id FROM seats WHERE revoked_at IS NULL AND "


def find(view: View, query: LessonQuery) -> list[LessonRow]:
    """The lessons that match, with their cached times, by start."""
    where, parameters = _conditions(query)
    order = "DESC" if query.newest_first else "ASC"
    # The window is taken from the index alone; only its rows are then read.
    ids = f"SELECT l.id FROM lessons l WHERE {where} ORDER BY l.start {order}, l.id {order} LIMIT ? OFFSET ?"
    sql = (
        f"SELECT {lesson_rows.COLUMNS}, {times.COLUMNS} FROM lessons l JOIN times t ON t.lesson_id = l.id"
        f" WHERE l.id IN ({ids}) ORDER BY l.start {order}, l.id {order}"
    )
    window = (-1 if query.limit is None else query.limit, query.offset)
    rows = view.all(sql, (*parameters, *window))
    seats = lesson_rows.seats_of(view, [row[0] for row in rows])
    width = lesson_rows.WIDTH
    return [
        LessonRow(lesson_rows.lesson(row, seats.get(row[0], ())), times.lesson_time(row[width:]))
        for row in rows
    ]


def count(view: View, query: LessonQuery) -> int:
    """How many lessons match, whatever the window."""
    where, parameters = _conditions(query)
    row = view.one(f"SELECT count(*) FROM lessons l WHERE {where}", parameters)
    return 0 if row is None else int(row[0])


def _conditions(query: LessonQuery) -> tuple[str, list[Value]]:
    clauses, parameters = [VISIBLE.format(table="l")], list[Value]()
    for clause, values in _parts(query):
        clauses.append(clause)
        parameters.extend(values)
    return " AND ".join(clauses), parameters


def _parts(query: LessonQuery) -> Iterator[tuple[str, list[Value]]]:
    if query.start is not None:
        yield "l.start >= ?", [query.start]
    if query.end is not None:
        yield "l.start < ?", [query.end]
    for person, role in ((query.tutor, Role.TUTOR), (query.student, Role.STUDENT)):
        if person is not None:
            yield f"l.id IN ({_SEATED} person_id = ? AND role = ?)", [person, role.value]
    if query.status is not None:
        yield "l.id IN (SELECT lesson_id FROM times WHERE status = ?)", [query.status.value]
    if query.in_review is not None:
        inside = "IN" if query.in_review else "NOT IN"
        yield f"l.id {inside} (SELECT lesson_id FROM times WHERE in_review = 1)", []
    if query.practice is not None:
        yield "l.practice = ?", [int(query.practice)]
    yield from _search(query.search)


def _search(search: str) -> Iterator[tuple[str, list[Value]]]:
    """Every word must be in the title or in the name of somebody in the lesson; or the whole is the token."""
    words = folded(search).split()
    if not words:
        return
    sets, parameters = list[str](), list[Value]()
    for word in words:
        titles, by_title = titles_matching(word)
        people, by_name = people_matching(word)
        sets.append(f"SELECT * FROM ({titles} UNION {_SEATED} person_id IN ({people}))")
        parameters += [*by_title, *by_name]
    found = " INTERSECT ".join(sets)
    yield f"l.id IN ({found} UNION SELECT id FROM lessons WHERE token = ?)", [*parameters, search.strip()]
