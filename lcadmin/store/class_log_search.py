# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Browsing imported classes: the filter, the order and the window of rows that a page shows.

The first rows are fetched in one of two ways, by how many match: few are gathered through their own
index and sorted; many are met soon enough by going along the index of the order and testing each row.
So the first page costs much the same with a thousand rows and with a million.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec.json import encode

from lcadmin.domain.class_logs import ClassLog, EventLog, LogSource, ParticipantLog
from lcadmin.services.log_tables import LogQuery, LogRow, LogSort
from lcadmin.store.class_logs import CLASS_FIELDS, PERSON_FIELDS
from lcadmin.store.codecs import folded
from lcadmin.store.view import View

_FEW = 4_000
_TRIGRAM = 3
_SHORTEST_TOKEN = 8
_LISTED = "(SELECT value FROM json_each(?))"
_NO_CASE = {LogSort.TITLE, LogSort.TUTOR, LogSort.STUDENTS}
_ROW = (
    f"SELECT c.id, c.class_no, {', '.join(f'c.{name}' for name in CLASS_FIELDS)}, c.students,"
    " c.student_start, c.source, m.lesson_id FROM log_classes c"
    " LEFT JOIN log_matches m ON m.class_no = c.class_no"
)
_WIDTH = len(CLASS_FIELDS)
_SHOWN_ONLY = (
    "+c.id <= (SELECT classes FROM log_limits)"
    " AND c.id NOT IN (SELECT r.row_id FROM log_replaced r JOIN log_imports i ON i.id = r.import_id"
    " WHERE r.kind = 'class' AND i.state = 'done')"
)
_SHOWN_PERSON = (
    "p.id <= (SELECT participants FROM log_limits)"
    " AND p.id NOT IN (SELECT r.row_id FROM log_replaced r JOIN log_imports i ON i.id = r.import_id"
    " WHERE r.kind = 'participant' AND i.state = 'done')"
)


@dataclass(frozen=True, slots=True)
class _Clause:
    """A condition three times: as a set that an index finds, as a test of one row, and as a statement
    that gives the first of the rows (perhaps more) which the index finds."""

    found: str
    test: str
    probe: str
    found_values: tuple[str | int, ...]
    test_values: tuple[str | int, ...]
    probe_values: tuple[str | int, ...]


class LogSearch:
    """The browsing part of ``services.log_tables.LogsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def any(self) -> bool:
        row = self._view.one("SELECT EXISTS (SELECT 1 FROM log_imports WHERE state = 'done')")
        return row is not None and bool(row[0])

    def ids(self, query: LogQuery, limit: int | None = None) -> Sequence[int]:
        if query.sort is LogSort.SLUG:
            return self._by_slug(query, limit)
        clauses = list(_clauses(query))
        order, values = _order(query), list[str | int]()
        if limit is None and clauses:
            where = " AND ".join([_SHOWN_ONLY, *(one.found for one in clauses)])
            sql = f"SELECT c.id FROM log_classes c WHERE {where} ORDER BY {order}"
            values += [value for one in clauses for value in one.found_values]
        else:
            few = None if limit is None else self._few(clauses)
            where = " AND ".join([_SHOWN_ONLY, *(one.test for one in clauses)])
            among = f"INDEXED BY {_index(query)} WHERE" if few is None else f"WHERE c.id IN {_LISTED} AND"
            sql = f"SELECT c.id FROM log_classes c {among} {where} ORDER BY {order}"
            values += [] if few is None else [encode(few).decode()]
            values += [value for one in clauses for value in one.test_values]
        if limit is not None:
            sql, values = f"{sql} LIMIT ?", [*values, limit]
        return array("q", (row[0] for row in self._view.stream(sql, values)))

    def rows(self, ids: Sequence[int]) -> list[LogRow]:
        sql = f"{_ROW} WHERE c.id IN {_LISTED}"
        found = {row[0]: _row(row) for row in self._view.all(sql, (encode(list(ids)).decode(),))}
        return [found[number] for number in ids if number in found]

    def first(self, query: LogQuery, limit: int) -> list[LogRow]:
        return self.rows(self.ids(query, limit))

    def count(self, query: LogQuery) -> int:
        clauses = list(_clauses(query))
        if clauses:
            where = " AND ".join([_SHOWN_ONLY, *(one.found for one in clauses)])
            sql = f"SELECT count(*) FROM log_classes c WHERE {where}"
        else:
            sql = f"SELECT count(*) FROM log_classes c INDEXED BY log_classes_by_no WHERE {_SHOWN_ONLY}"
        row = self._view.one(sql, [value for one in clauses for value in one.found_values])
        return int(row[0]) if row else 0

    def names(self, *, tutors: bool, begins: str, limit: int) -> list[str]:
        """One seek in the index for each name."""
        found: list[str] = []
        sql = (
            "SELECT tutor FROM log_classes WHERE tutor > ?1 COLLATE NOCASE"
            " ORDER BY tutor COLLATE NOCASE LIMIT 1"
            if tutors
            else "SELECT name FROM log_participants WHERE name > ?1 COLLATE NOCASE AND is_tutor = 0"
            " ORDER BY name COLLATE NOCASE LIMIT 1"
        )
        last = begins
        while len(found) < limit and (row := self._view.one(sql, (last,))):
            last = row[0]
            if begins and not last.casefold().startswith(begins.casefold()):
                break
            found.append(last)
        return found

    def class_row(self, class_no: int) -> LogRow | None:
        row = self._view.one(
            f"{_ROW} WHERE c.class_no = ? AND {_SHOWN_ONLY} ORDER BY c.id DESC LIMIT 1", (class_no,)
        )
        return None if row is None else _row(row)

    def participants(self, class_no: int) -> list[ParticipantLog]:
        sql = (
            f"SELECT {', '.join(f'p.{name}' for name in PERSON_FIELDS)} FROM log_participants p"
            f" WHERE p.class_no = ? AND {_SHOWN_PERSON} ORDER BY p.is_tutor DESC, p.name COLLATE NOCASE, p.id"
        )
        return [ParticipantLog(*row) for row in self._view.all(sql, (class_no,))]

    def events(self, class_no: int) -> list[EventLog]:
        sql = (
            "SELECT uuid, at, kind, ok, slug, token, userid, info, response FROM log_events"
            " WHERE class_no = ? AND id <= (SELECT events FROM log_limits) ORDER BY at, id"
        )
        return [EventLog(*row) for row in self._view.all(sql, (class_no,))]

    def by_token(self, tokens: Sequence[str]) -> list[LogRow]:
        sql = (
            f"{_ROW} WHERE c.token <> '' AND c.token IN (SELECT value FROM json_each(?)) AND {_SHOWN_ONLY}"
            " ORDER BY c.start, c.id"
        )
        return [_row(row) for row in self._view.all(sql, (encode(list(tokens)).decode(),))]

    def starting(self, start: int, end: int) -> list[LogRow]:
        sql = f"{_ROW} WHERE c.start >= ? AND c.start < ? AND {_SHOWN_ONLY} ORDER BY c.start, c.id"
        return [_row(row) for row in self._view.all(sql, (start, end))]

    def _by_slug(self, query: LogQuery, limit: int | None) -> Sequence[int]:
        """Along the names by which classes are known, which are in order; without one they come last, or
        first where the order is the other way round."""
        clauses = list(_clauses(query))
        tests = " AND ".join([_SHOWN_ONLY, *(one.test for one in clauses)])
        values = [value for one in clauses for value in one.test_values]
        way = "DESC" if query.descending else "ASC"
        named = (
            "SELECT c.id FROM log_keys k CROSS JOIN log_classes c ON c.class_no = k.class_no"
            f" WHERE k.key >= 's:' AND k.key < 's;' AND {tests} ORDER BY k.key {way}, c.id {way} LIMIT ?"
        )
        nameless = (
            "SELECT c.id FROM log_classes c INDEXED BY log_classes_nameless"
            f" WHERE c.slug = '' AND {tests} ORDER BY c.start {way}, c.id {way} LIMIT ?"
        )
        found = array("q")
        for sql in (nameless, named) if query.descending else (named, nameless):
            left = -1 if limit is None else limit - len(found)
            if left:
                found.extend(row[0] for row in self._view.stream(sql, [*values, left]))
        return found

    def _few(self, clauses: Sequence[_Clause]) -> list[int] | None:
        """Rows among which all that match are, where an index finds few such; else None."""
        for one in clauses:
            ids = self._view.all(f"{one.probe} LIMIT {_FEW}", one.probe_values)
            if len(ids) < _FEW:
                return [row[0] for row in ids]
        return None


def _order(query: LogQuery) -> str:
    if query.sort is LogSort.PLANNED:
        way = "DESC" if query.descending else "ASC"
        return f"c.end - c.start {way}, c.id {way}"
    column = f"c.{query.sort.value}" + (" COLLATE NOCASE" if query.sort in _NO_CASE else "")
    way = "DESC" if query.descending else "ASC"
    within = f", c.start {way}" if query.sort in (LogSort.TUTOR, LogSort.STATUS, LogSort.SOURCE) else ""
    return f"{column} {way}{within}, c.id {way}"


def _index(query: LogQuery) -> str:
    """The index whose order the rows are met in."""
    if query.sort is LogSort.START:
        if query.tutor:
            return "log_classes_by_tutor"
        if query.status is not None:
            return "log_classes_by_status"
        if query.source is not None:
            return "log_classes_by_source"
    return f"log_classes_by_{query.sort.value}"


def _clauses(query: LogQuery) -> Iterator[_Clause]:
    yield from _search(query.search)
    if query.student:
        named = "p.name = ? COLLATE NOCASE AND p.is_tutor = 0"
        theirs = f"SELECT p.class_no FROM log_participants p WHERE {named} AND {_SHOWN_PERSON}"
        found = f"c.class_no IN ({theirs})"
        test = (
            f"EXISTS (SELECT 1 FROM log_participants p WHERE p.class_no = c.class_no AND {named}"
            f" AND {_SHOWN_PERSON})"
        )
        probe = f"SELECT c.id FROM log_classes c WHERE c.class_no IN ({theirs} LIMIT {_FEW})"
        yield _Clause(found, test, probe, *[(query.student,)] * 3)
    for condition, value in (
        ("c.tutor = ? COLLATE NOCASE", query.tutor),
        ("c.start >= ?", query.start),
        ("c.start < ?", query.end),
        ("c.status = ?", query.status.value if query.status is not None else None),
        ("c.source = ?", query.source.value if query.source is not None else None),
    ):
        if value is not None and value != "":
            probe = f"SELECT c.id FROM log_classes c WHERE {condition}"
            yield _Clause(condition, condition, probe, *[(value,)] * 3)


def _search(search: str) -> Iterator[_Clause]:
    """Every word must be in the row's text; or the whole is the class's token."""
    whole = search.strip()
    words = folded(whole).split()
    if not words:
        return
    test = " AND ".join(["instr(c.folded, ?) > 0"] * len(words))
    values: tuple[str, ...] = tuple(words)
    # The index keeps no places (it would be three times as big), so the rows themselves are looked at.
    parts = {word[n : n + _TRIGRAM] for word in words for n in range(len(word) - _TRIGRAM + 1)}
    match = " AND ".join('"' + part.replace('"', '""') + '"' for part in sorted(parts))
    probe = "SELECT rowid FROM log_classes_fts WHERE log_classes_fts MATCH ?" if match else ""
    probe_values: tuple[str, ...] = (match,) if match else ()
    if match and len(words) == 1 and len(whole) >= _SHORTEST_TOKEN:
        probe = f"SELECT id FROM log_classes WHERE token = ? AND token <> '' UNION ALL {probe}"
        probe_values = (whole, match)
        test, values = f"({test} OR c.token = ?)", (*values, whole)
    if probe:
        yield _Clause(
            f"c.id IN ({probe}) AND {test}", test, probe, (*probe_values, *values), values, probe_values
        )
    else:
        probe = f"SELECT c.id FROM log_classes c WHERE {test}"
        yield _Clause(test, test, probe, values, values, values)


def _row(row: tuple[object, ...]) -> LogRow:
    number, class_no = row[:2]
    students, student_start, source, lesson_id = row[2 + _WIDTH :]
    log = ClassLog(*row[2 : 2 + _WIDTH])  # type: ignore[arg-type]  # the columns in their order
    return LogRow(number, class_no, log, students, student_start, LogSource(source), lesson_id)  # type: ignore[arg-type]  # as above
