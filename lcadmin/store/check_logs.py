# ruff: noqa: S608 - what is put together here are constants of this program, never values
"""Whether what is kept beside the imported class logs to list and find them follows from their rows.

Run by run, with a pause after each for whoever else wants the machine. Of the search index each run is asked
for two parts of its own words, and must give the very rows that have them: a row that is missing or that is
found by mistake shows in the run where it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from lcadmin.domain.instants import Instant, iso
from lcadmin.domain.wording import Text
from lcadmin.store import log_seals
from lcadmin.store.codecs import folded
from lcadmin.store.log_boxes import SOURCES, STATUSES, box
from lcadmin.store.log_clauses import TRIGRAM
from lcadmin.store.log_spans import CLASS, ROW, RUN, Spans
from lcadmin.store.tables import SqliteTables
from lcadmin.store.view import View

PAUSE_S = 0.001
_LATEST = Instant(253_402_300_800_000)  # the year 10000

_ROWS = (
    "SELECT id, class_no, start, status, source, box, title, slug, tutor, students, subject, course, folded"
    " FROM log_classes WHERE id >= ? AND id < ? ORDER BY id"
)
_FOUND = "SELECT rowid FROM log_classes_fts WHERE log_classes_fts MATCH ? AND rowid BETWEEN ? AND ?"
# Of an import that was killed, unseen rows may be there whose names were to come with the next piece.
_UNNAMED = (
    "SELECT count(*) FROM log_classes c, log_limits m WHERE c.id >= ? AND c.id < ? AND c.id <= m.classes"
    " AND ((c.slug <> '' AND NOT EXISTS (SELECT 1 FROM log_keys k WHERE k.key = 's:' || c.slug))"
    " OR (c.uuid <> '' AND NOT EXISTS (SELECT 1 FROM log_keys k WHERE k.key = 'u:' || c.uuid)))"
)
_BOXES = {(status.value, source.value): box(status, source) for status in STATUSES for source in SOURCES}

_CLASS_OF = "SELECT slug, start FROM log_classes WHERE class_no = ? ORDER BY id DESC LIMIT 1"
_WHOSE = "SELECT class_no FROM {table} WHERE id = ?"
SEALED_AT_A_TIME = 5_000
Watch = Callable[[int, int], object]
"""Hears how many rows have been looked at, and how many there are."""

Row = tuple[int, int, int, str, str, int, str, str, str, str, str, str, str]


def lists(tables: SqliteTables, pause: Callable[[float], object] = time.sleep) -> Iterator[Text]:
    """Findings: ``check_log_lists`` where the notes are wrong, ``check_search`` where the words are."""
    view = tables.view
    spans = Spans(view)
    wrong_notes = wrong_words = False
    for first in _runs(view):
        rows: Sequence[Row] = view.all(_ROWS, (first, first + RUN))
        wrong_notes = wrong_notes or not _noted(view, first, rows, spans)
        wrong_words = wrong_words or not (_worded(rows) and _findable(view, first, rows))
        pause(PAUSE_S)
    if wrong_notes or not _numbered(view):
        yield Text.of("check_log_lists")
    if wrong_words:
        yield Text.of("check_search", table="log_classes")


def seals(
    tables: SqliteTables, watch: Watch | None = None, pause: Callable[[float], object] = time.sleep
) -> Iterator[Text]:
    """Findings: ``check_log_altered`` for each row that is not as it was imported."""
    view = tables.view
    many = sum(view.all(f"SELECT coalesce(max(id), 0) FROM {sealed.table}")[0][0] for sealed in log_seals.ALL)
    before = 0
    for sealed in log_seals.ALL:
        last = view.all(f"SELECT coalesce(max(id), 0) FROM {sealed.table}")[0][0]
        for first in range(0, last + 1, SEALED_AT_A_TIME):
            for number, intact in sealed.rows(view, first, first + SEALED_AT_A_TIME):
                if not intact:
                    yield _altered(view, sealed.table, number)
            if watch is not None:
                watch(before + min(first + SEALED_AT_A_TIME, last), many)
            pause(PAUSE_S)
        before += last


def _altered(view: View, table: str, number: int) -> Text:
    ((class_no,),) = view.all(_WHOSE.format(table=table), (number,))
    row = view.one(_CLASS_OF, (class_no,))
    slug, start = row or ("?", None)
    # A start that was altered may be no moment at all.
    day = iso(start)[:10] if start is not None and 0 <= start < _LATEST else "?"
    return Text.of("check_log_altered", table=table, id=number, slug=slug or "?", day=day)


def _runs(view: View) -> Iterator[int]:
    """Where each run that has rows begins."""
    row = view.one("SELECT min(id) FROM log_classes")
    while row is not None and row[0] is not None:
        first = row[0] // RUN * RUN
        yield first
        row = view.one("SELECT min(id) FROM log_classes WHERE id >= ?", (first + RUN,))


def _noted(view: View, first: int, rows: Sequence[Row], spans: Spans) -> bool:
    unnamed = view.one(_UNNAMED, (first, first + RUN))
    return unnamed == (0,) and all(
        row[5] == _BOXES.get((row[3], row[4]))
        and spans.cover(ROW, row[0], row[2])
        and spans.cover(CLASS, row[1], row[2])
        for row in rows
    )


def _worded(rows: Sequence[Row]) -> bool:
    # An erasure puts its own word for a name among the folded ones, with a capital letter.
    return all(folded(word) in row[-1].lower() for row in rows for word in row[6:-1] if word)


def _findable(view: View, first: int, rows: Sequence[Row]) -> bool:
    for row in {rows[0], rows[-1]}:
        part = row[-1][-TRIGRAM:].lower()
        if len(part) < TRIGRAM:
            continue
        quoted = '"' + part.replace('"', '""') + '"'
        found = {one[0] for one in view.all(_FOUND, (quoted, first, first + RUN - 1))}
        if found != {one[0] for one in rows if part in one[-1].lower()}:
            return False
    return True


def _numbered(view: View) -> bool:
    """Whether the next class gets a number that none has."""
    sql = "SELECT (SELECT coalesce(max(class_no), 0) FROM log_classes) < (SELECT next_no FROM log_limits)"
    return view.one(sql) == (1,)
