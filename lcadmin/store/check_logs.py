"""Whether what is kept beside the imported class logs to list and find them follows from their rows.

Run by run, with a pause after each for whoever else wants the machine. Of the search index each run is asked
for two parts of its own words, and must give the very rows that have them: a row that is missing or that is
found by mistake shows in the run where it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from lcadmin.domain.wording import Text
from lcadmin.store.codecs import folded
from lcadmin.store.log_boxes import SOURCES, STATUSES, box
from lcadmin.store.log_clauses import TRIGRAM
from lcadmin.store.log_spans import CLASS, ROW, RUN, Spans
from lcadmin.store.tables import SqliteTables
from lcadmin.store.view import View

PAUSE_S = 0.001

_ROWS = (
    "SELECT id, class_no, start, status, source, box, title, slug, tutor, students, subject, course, folded"
    " FROM log_classes WHERE id >= ? AND id < ? ORDER BY id"
)
_FOUND = "SELECT rowid FROM log_classes_fts WHERE log_classes_fts MATCH ? AND rowid BETWEEN ? AND ?"
_UNNAMED = (
    "SELECT count(*) FROM log_classes c WHERE c.id >= ? AND c.id < ?"
    " AND ((c.slug <> '' AND NOT EXISTS (SELECT 1 FROM log_keys k WHERE k.key = 's:' || c.slug))"
    " OR (c.uuid <> '' AND NOT EXISTS (SELECT 1 FROM log_keys k WHERE k.key = 'u:' || c.uuid)))"
)
_BOXES = {(status.value, source.value): box(status, source) for status in STATUSES for source in SOURCES}

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
