"""The counting rules' table, row by row (docs/counting.md)."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from lcadmin.domain.lesson_time import Status
from tests.domain.test_class_time_notation import DEADLINE, LATER, count, review_keys, totals

ENDED, CRASHED, RUNNING = Status.ENDED, Status.CRASHED, Status.IN_PROGRESS


@dataclass(frozen=True)
class Row:
    """One row of the table; ``reported`` None means the same as counted."""

    number: str
    trace: str
    counted: int
    status: Status = ENDED
    now: int = LATER
    reported: int | None = None
    alternatives: tuple[int, ...] = ()
    review: tuple[str, ...] = ()
    repeats: int = 0
    notes: tuple[str, ...] = ()


RECONNECTED = ("time_note_one_reconnection",)
ROWS = [
    Row("1", "S@0 S@5 E611@612", 611),
    Row("2 without a start", "S@0 C300@300 E311@640", 611, notes=RECONNECTED),
    Row("2 with a start", "S@0 C300@300 S@335 E311@640", 611, notes=RECONNECTED),
    Row("3", "S@0 C300@300 S@330 C100@430", 400, CRASHED, notes=RECONNECTED),
    Row("3 at 519", "S@0 C300@300 S@330 C100@430", 400, Status.INTERRUPTED, now=519, notes=RECONNECTED),
    Row("3 at 520", "S@0 C300@300 S@330 C100@430", 400, CRASHED, now=520, notes=RECONNECTED),
    Row("4", "S@0 E611@611 E611@616", 611, repeats=1),
    Row("5", "S@0 E300@600 E300@900", 300, reported=600, alternatives=(600,), review=("same_end", "gap_end")),
    Row("6", "K@-20 K@-20 E611@611", 611, review=("no_start",)),
    Row("7", "S@0 E311@646 C300@648", 611, notes=("time_note_out_of_order",)),
    Row("8", "S@0 C300@300 E300@302", 302, reported=600, alternatives=(300, 600), review=("overlap",)),
    Row("9", "S@0 C300@300 E611@645", 645, reported=911, alternatives=(611, 911), review=("includes",)),
    Row("10", "S@0 E4000@600", 600, reported=4000, alternatives=(4000,), review=("too_long",)),
    Row("11", "S@0 Ex@600", 0, RUNNING, now=DEADLINE - 1, review=("bad_time",)),
    Row("11 at the deadline", "S@0 Ex@600", 0, now=DEADLINE, review=("bad_time", "never_ended")),
    Row("12", "S@0 E600@600 S@900 E300@1200", 900, notes=("time_note_resumed",)),
    Row("13", "S@0 S@560 E3040@3600", 3040, alternatives=(3600,), review=("gap_end",)),
    Row("14", "S@0 C300@300 S@1500 E611@1811", 611, reported=911, alternatives=(911,), review=("includes",)),
    Row("15", "S@0 C300@300 S@1500 C300@1505 E311@1811", 611, repeats=1),
    Row("16", "S@0 C300@300 K@330", 300, RUNNING, now=1800, notes=RECONNECTED),
]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.number)
def test_the_table(row: Row) -> None:
    found = count(row.trace, row.now)
    assert found.counted_seconds == row.counted
    assert found.status is row.status
    assert found.reported_seconds == (row.counted if row.reported is None else row.reported)
    assert totals(found) == list(row.alternatives)
    assert tuple(review_keys(found)) == row.review
    assert found.in_review is bool(row.review)
    assert found.repeats == row.repeats
    assert tuple(note.key for note in found.notes) == row.notes
