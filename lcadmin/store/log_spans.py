# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Between which moments the classes of a run of rows start.

A log is imported more or less in the order of time, and rows get their numbers in the order in which they
come. So the latest classes that a word or a student has are in the last runs: they are looked through one
after the other, and one whose classes all start before what is found already need not be.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice

from lcadmin.store.view import View

RUN = 512
"""Rows (or class numbers) in a run."""

ROW, CLASS = "row", "class"

_ANEW = (
    " ON CONFLICT (kind, block) DO UPDATE SET low = min(low, excluded.low), high = max(high, excluded.high)"
)
WIDEN = f"INSERT INTO log_spans (kind, block, low, high) VALUES (?, ?, ?, ?){_ANEW}"
_WIDEN_BY_ROWS = tuple(
    f"INSERT INTO log_spans (kind, block, low, high)"
    f" SELECT '{kind}', {column} / ?1 AS run, min(start), max(start) FROM log_classes WHERE id >= ?2"
    f" GROUP BY run{_ANEW}"
    for kind, column in ((ROW, "id"), (CLASS, "class_no"))
)


def widen(view: View, first: int) -> None:
    """Takes the rows into account that were added, from this one on."""
    for sql in _WIDEN_BY_ROWS:
        view.run(sql, (RUN, first))


def spans(rows: Sequence[tuple[int, int, int]]) -> list[tuple[str, int, int, int]]:
    """Values for ``WIDEN``, for rows that are changed: row, class number, start."""
    found: dict[tuple[str, int], tuple[int, int]] = {}
    for row_id, class_no, start in rows:
        for run in ((ROW, row_id // RUN), (CLASS, class_no // RUN)):
            low, high = found.get(run, (start, start))
            found[run] = min(low, start), max(high, start)
    return [(*run, *span) for run, span in found.items()]


def outward(
    view: View, kind: str, *, latest_first: bool, start: int | None, end: int | None, first: int = 1
) -> Iterator[tuple[list[tuple[int, int]], int | None]]:
    """The runs with classes that start in [start, end), the latest (or earliest) first: ``first`` of them,
    then twice as many each time. They come as ranges of numbers, both ends included, with the moment beyond
    which all that comes later lies (None: nothing comes later)."""
    edge, way = ("high", "DESC") if latest_first else ("low", "ASC")
    where = " AND high >= ?" if start is not None else ""
    where += " AND low < ?" if end is not None else ""
    runs = view.stream(
        f"SELECT block, {edge} FROM log_spans WHERE kind = ?{where} ORDER BY {edge} {way}",
        (kind, *(moment for moment in (start, end) if moment is not None)),
    )
    many, ahead = max(1, first), next(runs, None)
    while ahead is not None:
        blocks = [ahead[0], *(row[0] for row in islice(runs, many - 1))]
        ahead = next(runs, None)
        yield _ranges(sorted(blocks)), None if ahead is None else ahead[1]
        many *= 2


def _ranges(blocks: Sequence[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for block in blocks:
        if found and found[-1][1] == block * RUN - 1:
            found[-1] = (found[-1][0], (block + 1) * RUN - 1)
        else:
            found.append((block * RUN, (block + 1) * RUN - 1))
    return found


class Spans:
    """What is noted, for a look at every row."""

    def __init__(self, view: View) -> None:
        rows = view.stream("SELECT kind, block, low, high FROM log_spans")
        self._spans = {(kind, block): (low, high) for kind, block, low, high in rows}

    def cover(self, kind: str, number: int, start: int) -> bool:
        """Whether a row (or class) that starts then lies within its run's."""
        low, high = self._spans.get((kind, number // RUN), (1, 0))
        return bool(low <= start <= high)


def note_anew(connection: sqlite3.Connection) -> None:
    """Makes all notes again from the rows."""
    connection.execute("DELETE FROM log_spans")
    for kind, column in ((ROW, "id"), (CLASS, "class_no")):
        connection.execute(
            "INSERT INTO log_spans (kind, block, low, high)"
            f" SELECT ?, {column} / {RUN}, min(start), max(start) FROM log_classes GROUP BY 2",
            (kind,),
        )
