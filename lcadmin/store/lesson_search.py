# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Lists of lessons: the filter, the order and the window of rows that a page shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lcadmin.domain.lesson_time import Status
from lcadmin.domain.people import Role
from lcadmin.services.tables_lessons import LessonOrder, LessonQuery, LessonRow
from lcadmin.store import lesson_rows, times
from lcadmin.store.batches import VISIBLE
from lcadmin.store.codecs import folded, listed
from lcadmin.store.search import people_matching, titles_matching
from lcadmin.store.view import View

Value = str | int
_SEATED = "SELECT lesson_id FROM seats WHERE revoked_at IS NULL AND "
_STATUS_ORDER = (
    Status.IN_PROGRESS, Status.INTERRUPTED, Status.WAITING, Status.SCHEDULED,
    Status.ENDED, Status.CRASHED, Status.NO_SHOW, Status.CANCELLED,
)  # fmt: skip
_BY_STATUS = " ".join(f"WHEN '{status.value}' THEN {place}" for place, status in enumerate(_STATUS_ORDER))
_KEYS = {
    LessonOrder.TITLE: "l.folded",
    LessonOrder.LENGTH: "l.minutes",
    LessonOrder.KIND: "l.kind",
    LessonOrder.COUNTED: "t.counted_seconds",
    LessonOrder.STATUS: f"CASE t.status {_BY_STATUS} END",
}
_ROLES = {LessonOrder.TUTOR: Role.TUTOR, LessonOrder.STUDENT: Role.STUDENT}


def find(view: View, query: LessonQuery) -> list[LessonRow]:
    """The lessons that match, with their cached times, in the query's order."""
    return rows(view, ids(view, query))


def rows(view: View, lesson_ids: Sequence[int]) -> list[LessonRow]:
    """These lessons in this order; what is not there is left out."""
    sql = (
        f"SELECT {lesson_rows.COLUMNS}, {times.COLUMNS} FROM lessons l JOIN times t ON t.lesson_id = l.id"
        f" WHERE l.id IN (SELECT value FROM json_each(?)) AND {VISIBLE.format(table='l')}"
    )
    found = {row[0]: row for row in view.all(sql, (listed(lesson_ids),))}
    seats = lesson_rows.seats_of(view, list(found))
    width = lesson_rows.WIDTH
    return [
        LessonRow(lesson_rows.lesson(row, seats.get(row[0], ())), times.lesson_time(row[width:]))
        for row in map(found.get, lesson_ids)
        if row is not None
    ]


def ids(view: View, query: LessonQuery) -> list[int]:
    """The ids of the lessons that match, in the query's order: from the indexes alone where they sort."""
    where, parameters = _conditions(query)
    role = _ROLES.get(query.order)
    if role is not None:
        return _by_person(view, query, role, where, parameters)
    way = "DESC" if query.newest_first else "ASC"
    key = _KEYS.get(query.order)
    first = "" if key is None else f"{key} {way}, "
    joined = " JOIN times t ON t.lesson_id = l.id" if first.startswith(("t.", "CASE")) else ""
    sql = (
        f"SELECT l.id FROM lessons l{joined} WHERE {where}"
        f" ORDER BY {first}l.start {way}, l.id {way} LIMIT ? OFFSET ?"
    )
    window = (-1 if query.limit is None else query.limit, query.offset)
    return [row[0] for row in view.all(sql, (*parameters, *window))]


def _by_person(view: View, query: LessonQuery, role: Role, where: str, parameters: list[Value]) -> list[int]:
    """By the name of who has that role. Of several it is the one who comes first in the direction that is
    asked for; where there is nobody, the lesson comes last."""
    first_page = query.limit is not None and query == LessonQuery(
        limit=query.limit, offset=query.offset, order=query.order, newest_first=query.newest_first
    )
    if first_page:
        return _by_person_at_once(view, query, role, where, parameters)
    way, most = ("DESC", "max") if query.newest_first else ("ASC", "min")
    sql = (
        f"WITH found AS MATERIALIZED (SELECT l.id, l.start FROM lessons l WHERE {where})"
        f" SELECT f.id, (SELECT {most}(p.folded) FROM seats s JOIN people p ON p.id = s.person_id"
        " WHERE s.lesson_id = f.id AND s.role = ? AND s.revoked_at IS NULL) AS who"
        f" FROM found f ORDER BY who IS NULL, who {way}, f.start {way}, f.id {way} LIMIT ? OFFSET ?"
    )
    window = (-1 if query.limit is None else query.limit, query.offset)
    return [row[0] for row in view.all(sql, (*parameters, role.value, *window))]


def _by_person_at_once(
    view: View, query: LessonQuery, role: Role, where: str, parameters: list[Value]
) -> list[int]:
    """The first of very many: people as their index sorts them, each with their lessons."""
    way = "DESC" if query.newest_first else "ASC"
    # The order of the joins is given: else everything would be sorted before the first comes.
    seated = (
        "SELECT l.id FROM people p CROSS JOIN seats s ON s.person_id = p.id AND s.role = ? AND"
        f" s.revoked_at IS NULL CROSS JOIN lessons l ON l.id = s.lesson_id WHERE {where}"
        f" ORDER BY p.folded {way}, l.start {way}, l.id {way}"
    )
    unseated = (
        f"SELECT l.id FROM lessons l WHERE {where} AND NOT EXISTS (SELECT 1 FROM seats s WHERE"
        " s.lesson_id = l.id AND s.role = ? AND s.revoked_at IS NULL)"
        f" ORDER BY l.start {way}, l.id {way}"
    )
    enough = query.offset + (query.limit or 0)
    found = dict[int, None]()
    for sql, given in ((seated, (role.value, *parameters)), (unseated, (*parameters, role.value))):
        for row in view.stream(sql, given):
            found[row[0]] = None
            if len(found) == enough:
                return list(found)[query.offset :]
    return list(found)[query.offset :]


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
