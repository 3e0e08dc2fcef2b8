"""Our count of a class beside LearnCube's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lcadmin.domain.instants import Instant
from lcadmin.domain.lengths import hours
from lcadmin.domain.periods import By
from lcadmin.domain.report_sheets import OtherSheet, Sheet, reconciled_fields
from lcadmin.domain.wording import Text


class Compared(StrEnum):
    """How the two figures stand to each other."""

    AGREES = "agrees"
    DIFFERS = "differs"
    ONLY_HERE = "only_here"
    ONLY_THERE = "only_there"


@dataclass(frozen=True, slots=True)
class Reconciled:
    """One class on both sides. ``counted`` is None where it is not ours or nothing was heard of it,
    ``logged`` where LearnCube's log does not have it or gives no length. ``difference`` is counted −
    logged, None where one is missing."""

    verdict: Compared
    title: str
    start: Instant
    lesson_id: int | None = None
    class_no: int | None = None
    slug: str = ""
    counted: int | None = None
    logged: int | None = None

    @property
    def difference(self) -> int | None:
        return None if self.counted is None or self.logged is None else self.counted - self.logged


@dataclass(frozen=True, slots=True)
class ReconciledTotals:
    """How many classes of each verdict there are, and the sums over all rows in seconds. ``difference`` is of
    those that both sides have a length of, ``here`` and ``there`` the lengths that one side alone has:
    ``counted - logged == difference + here - there``."""

    agrees: int = 0
    differs: int = 0
    only_here: int = 0
    only_there: int = 0
    counted: int = 0
    logged: int = 0
    difference: int = 0
    here: int = 0
    there: int = 0


def verdict(counted: int | None, logged: int | None, tolerance: int) -> Compared:
    """What two figures in seconds say; at least one is there. ``tolerance`` seconds apart still agree."""
    if logged is None:
        return Compared.ONLY_HERE
    if counted is None:
        # LearnCube too says that nothing was: there is nothing that we have missed.
        return Compared.ONLY_THERE if logged else Compared.AGREES
    return Compared.AGREES if abs(counted - logged) <= tolerance else Compared.DIFFERS


def totals(rows: Iterable[Reconciled]) -> ReconciledTotals:
    """The sum of the rows."""
    found = dict.fromkeys(Compared, 0)
    counted = logged = difference = here = there = 0
    for row in rows:
        found[row.verdict] += 1
        counted += row.counted or 0
        logged += row.logged or 0
        difference += row.difference or 0
        here += (row.counted or 0) if row.logged is None else 0
        there += (row.logged or 0) if row.counted is None else 0
    return ReconciledTotals(
        found[Compared.AGREES],
        found[Compared.DIFFERS],
        found[Compared.ONLY_HERE],
        found[Compared.ONLY_THERE],
        counted,
        logged,
        difference,
        here,
        there,
    )


def sheet(rows: Sequence[Reconciled], tolerance: int, start: Instant | None, end: Instant | None) -> Sheet:
    """These rows as a table that goes out in every form a report has; [start, end) is what was asked for."""
    sums = totals(rows)
    counts = {verdict.value: getattr(sums, verdict.value) for verdict in Compared}
    return Sheet(
        report=OtherSheet.RECONCILIATION,
        by=By.CLASS,
        fields=reconciled_fields(),
        rows=rows,
        totals=sums,
        classes=len(rows),
        in_review=0,
        start=start,
        end=end,
        notes=(
            Text.of("report_note_reconciled", **counts),
            Text.of("report_note_reconciled_sums", here=hours(sums.here), there=hours(sums.there)),
            Text.of("report_note_reconciled_within", seconds=tolerance),
        ),
    )
