# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""A filter over imported classes as conditions, each with the statement by which an index finds its rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lcadmin.services.log_tables import LogQuery, LogSort
from lcadmin.store.codecs import folded
from lcadmin.store.log_boxes import BOXES, boxes
from lcadmin.store.log_words import is_nowhere
from lcadmin.store.view import View

TRIGRAM = 3
ALL_BOXES = f"c.box IN ({', '.join(map(str, range(BOXES)))})"
SHOWN_ONLY = (
    "+c.id <= (SELECT classes FROM log_limits)"
    " AND c.id NOT IN (SELECT r.row_id FROM log_replaced r JOIN log_imports i ON i.id = r.import_id"
    " WHERE r.kind = 'class' AND i.state = 'done')"
)
SHOWN_PERSON = (
    "p.id <= (SELECT participants FROM log_limits)"
    " AND p.id NOT IN (SELECT r.row_id FROM log_replaced r JOIN log_imports i ON i.id = r.import_id"
    " WHERE r.kind = 'participant' AND i.state = 'done')"
)
SHOWN_EVENT = (
    "id <= (SELECT events FROM log_limits)"
    " AND id NOT IN (SELECT r.row_id FROM log_replaced r JOIN log_imports i ON i.id = r.import_id"
    " WHERE r.kind = 'event' AND i.state = 'done')"
)
STUDENTS_CLASSES = (
    "SELECT DISTINCT p.class_no FROM log_participants p INDEXED BY log_participants_by_name"
    f" WHERE p.name = ? COLLATE NOCASE AND p.is_tutor = 0 AND {SHOWN_PERSON}"
)

_SHORTEST_TOKEN = 8
_NO_CASE = frozenset({LogSort.TITLE, LogSort.TUTOR, LogSort.STUDENTS})
_KEYS = {
    LogSort.STATUS: "c.start",
    LogSort.SOURCE: "c.start",
    LogSort.PLANNED: "c.end - c.start",
    LogSort.RECORDING: "c.recording <> ''",
}
_BEFORE = {
    LogSort.STATUS: ("c.status",),
    LogSort.SOURCE: ("c.source",),
    LogSort.SLUG: ("c.slug = ''", "c.slug"),
}
_SAMPLE = 16
_COUNTED = 2_048
_MUCH_RARER = 16
_NEARLY_NONE = 1 << 40

Values = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Clause:
    """``test`` is asked of a row; ``ids`` gives the rows for which it may hold, each once, "" where no index
    does, and ``exact`` those alone for which it holds. ``counted`` takes the same values and has as many
    rows, where that is cheaper. Of what an index finds, ``apart`` is about how many rows lie between two;
    ``match`` is what the search index is asked, where it alone is."""

    test: str
    values: Values
    ids: str = ""
    ids_values: Values = ()
    exact: bool = False
    counted: str = ""
    apart: int = 0
    match: str = ""


NOTHING = Clause("0", (), "SELECT id FROM log_classes WHERE 0", exact=True)


def shown(view: View) -> str:
    """The test whether a row is shown: as a rule all are, and nothing need be asked of each."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM log_replaced)"
        " OR EXISTS (SELECT 1 FROM log_classes WHERE id > (SELECT classes FROM log_limits))"
    )
    row = view.one(sql)
    return SHOWN_ONLY if row is None or row[0] else "1"


def key_of(sort: LogSort) -> str:
    """What a class is ordered by within its box."""
    return _KEYS.get(sort, f"c.{sort.value}{' COLLATE NOCASE' if sort in _NO_CASE else ''}")


def index_of(query: LogQuery) -> str:
    """The index whose order the rows of a box are met in."""
    if query.sort in (LogSort.START, LogSort.STATUS, LogSort.SOURCE):
        return "log_classes_by_tutor" if query.tutor else "log_classes_by_start"
    return f"log_classes_by_{query.sort.value}"


def order_of(query: LogQuery) -> str:
    """The whole order, box by box where it is by state or source."""
    way = "DESC" if query.descending else "ASC"
    keys = (*_BEFORE.get(query.sort, (key_of(query.sort),)), "c.start", "c.id")
    return ", ".join(f"{key} {way}" for key in keys)


def by_index(query: LogQuery) -> Iterator[Clause]:
    """The conditions that the index of the order can tell without looking at the row."""
    parts, values = [], list[int]()
    for test, moment in (("c.start >= ?", query.start), ("c.start < ?", query.end)):
        if moment is not None:
            parts.append(test)
            values.append(moment)
    if parts:
        test = " AND ".join(parts)
        ids = f"SELECT c.id FROM log_classes c INDEXED BY log_classes_by_start WHERE {ALL_BOXES} AND {test}"
        yield Clause(test, tuple(values), ids, tuple(values), exact=True)
    if query.tutor and index_of(query) == "log_classes_by_tutor":
        yield _tutor(query.tutor)


def of_boxes(query: LogQuery) -> Iterator[Clause]:
    """State and source, for an order whose index does not begin with them."""
    if query.status is not None or query.source is not None:
        test = f"c.box IN ({', '.join(map(str, boxes(query.status, query.source)))})"
        ids = f"SELECT c.id FROM log_classes c INDEXED BY log_classes_by_start WHERE {test}"
        yield Clause(f"+{test}", (), ids, exact=True)


def by_row(view: View, query: LogQuery) -> Iterator[Clause]:
    """The conditions for which the row itself must be looked at, the rarest first as a rule."""
    if query.student:
        test = (
            "EXISTS (SELECT 1 FROM log_participants p WHERE p.class_no = c.class_no"
            f" AND p.name = ? COLLATE NOCASE AND p.is_tutor = 0 AND {SHOWN_PERSON})"
        )
        ids = f"SELECT c.id FROM ({STUDENTS_CLASSES}) s CROSS JOIN log_classes c ON c.class_no = s.class_no"
        latest = view.all(f"{STUDENTS_CLASSES} ORDER BY p.class_no DESC LIMIT {_SAMPLE}", (query.student,))
        apart = (latest[0][0] - latest[-1][0]) // _SAMPLE if latest else 0
        yield Clause(
            test, (query.student,), ids, (query.student,), exact=True, counted=STUDENTS_CLASSES, apart=apart
        )
    if query.search.strip():
        yield _searched(view, query.search)
    if query.tutor and index_of(query) != "log_classes_by_tutor":
        yield _tutor(query.tutor)


def _tutor(name: str) -> Clause:
    test = "c.tutor = ? COLLATE NOCASE"
    ids = f"SELECT c.id FROM log_classes c INDEXED BY log_classes_by_tutor WHERE {ALL_BOXES} AND {test}"
    return Clause(test, (name,), ids, (name,), exact=True)


def _searched(view: View, search: str) -> Clause:
    """Every word must be in the row's text; or the whole is the class's token."""
    whole = search.strip()
    words = folded(whole).split()
    test = " AND ".join(["instr(c.folded, ?) > 0"] * len(words)) or "1"
    values: Values = tuple(words)
    if any(is_nowhere(view, word) for word in words):
        return NOTHING
    match, apart = _telling(view, words)
    if not match:
        return Clause(test, values)
    if apart == _NEARLY_NONE and (len(whole) < _SHORTEST_TOKEN or len(words) > 1):
        return NOTHING
    ids, ids_values = "SELECT rowid FROM log_classes_fts WHERE log_classes_fts MATCH ?", (match,)
    if len(whole) >= _SHORTEST_TOKEN and len(words) == 1:
        ids = f"SELECT id FROM log_classes WHERE token = ? AND token <> '' UNION {ids}"
        return Clause(f"({test} OR c.token = ?)", (*values, whole), ids, (whole, *ids_values))
    return Clause(test, values, ids, ids_values, apart=apart, match=match)


def _telling(view: View, words: Sequence[str]) -> tuple[str, int]:
    """What the search index is asked, "" where the words are too short for it, and about how many rows lie
    between two that it finds. It is asked for the rarest parts of the words: it keeps no places (it would be
    three times as big), so the rows are looked at anyway; and to meet a part that every other row has costs
    more than to look at the few rows that the rare ones leave."""
    parts = {
        word[place : place + TRIGRAM]
        for word in words
        if len(word) >= TRIGRAM
        for place in {*range(0, len(word) - TRIGRAM + 1, TRIGRAM), len(word) - TRIGRAM}
    }
    met: list[tuple[int, str]] = []
    for part in sorted('"' + part.replace('"', '""') + '"' for part in parts):
        met.append((_apart(view, part), part))
        if met[-1][0] == _NEARLY_NONE:
            break
    rarest = sorted(met, reverse=True)[:2]
    told = [part for apart, part in rarest if apart * _MUCH_RARER >= rarest[0][0]]
    return " AND ".join(told), rarest[0][0] if rarest else 0


def _apart(view: View, part: str) -> int:
    """About how many rows lie between two that have this part of a word. The first ones are asked for: the
    last ones take six times as long."""
    sql = f"SELECT rowid FROM log_classes_fts WHERE log_classes_fts MATCH ? LIMIT {_COUNTED}"
    count, last = view.all(f"SELECT count(*), max(rowid) FROM ({sql})", (part,))[0]
    return int(last) // _COUNTED if count == _COUNTED else _NEARLY_NONE - int(count)
