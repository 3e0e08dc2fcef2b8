"""Our count against LearnCube's log, class by class; and taking LearnCube's figure where ours is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lcadmin.domain.class_logs import LogStatus
from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.reconcile import Compared, Reconciled, ReconciledTotals, totals, verdict
from lcadmin.domain.wording import Text, render
from lcadmin.services.correcting import correct
from lcadmin.services.log_matching import Unsure, match_logs
from lcadmin.services.log_tables import LogQuery, LogRow
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.tables import Tables
from lcadmin.services.tables_lessons import LessonQuery, LessonRow
from lcadmin.services.words import words_of

_PIECE = 500
_OPEN = frozenset({Status.SCHEDULED, Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED})
WHO = "LearnCube"
"""Whose word a filled-in total is."""


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Rows by start, their totals, and the imported classes that nobody could match for sure."""

    rows: tuple[Reconciled, ...]
    totals: ReconciledTotals
    unsure: tuple[Unsure, ...]


def reconcile(desk: Desk, start: Instant | None = None, end: Instant | None = None) -> Reconciliation:
    """Every class whose planned start lies in [start, end), on either side. Practice is left out, and
    so is what is still to come or was called off without a second on either side."""
    refold_due(desk, whole=True)
    unsure = match_logs(desk, start, end)
    rows: list[Reconciled] = []
    with desk.store.read() as tables:
        tolerance = tables.settings.load().reconcile_seconds
        here: set[int] = set()
        offset = 0
        while lessons := tables.lessons.find(
            LessonQuery(start=start, end=end, practice=False, limit=_PIECE, offset=offset)
        ):
            rows += _ours(tables, lessons, tolerance, here)
            offset += _PIECE
        rows += _theirs(tables, start, end, here)
    rows.sort(key=lambda row: (row.start, row.title))
    return Reconciliation(tuple(rows), totals(rows), tuple(unsure))


def fill_in(desk: Desk, lesson_id: int) -> LessonTime:
    """Sets a class's total to what LearnCube's log says, as a correction that names its source. Refusal."""
    with desk.store.read() as tables:
        tables.lessons.get(lesson_id)
        logs = _logs_of(tables, [lesson_id]).get(lesson_id, [])
        seconds = _logged(logs)
        latest = next(iter(tables.logs.imports(done=True, limit=1)), None)
        settings = tables.settings.load()
    if not logs or latest is None:
        raise Refusal("log_no_match")
    if seconds is None:
        raise Refusal("log_nothing_to_fill")
    source = Text.of("log_filled_in", at=latest.ended or latest.began, zone=settings.timezone)
    return correct(desk, lesson_id, seconds, render(source, words_of(desk, settings)), WHO)


def _ours(
    tables: Tables, lessons: Sequence[LessonRow], tolerance: int, here: set[int]
) -> Iterator[Reconciled]:
    logs = _logs_of(tables, [row.lesson.id for row in lessons])
    for row in lessons:
        found = logs.get(row.lesson.id, [])
        here.update(log.class_no for log in found)
        counted, logged = _counted(row), _logged(found)
        if counted is None and logged is None:
            continue
        if not counted and not logged and row.time.status is Status.CANCELLED:
            continue
        if row.time.status in _OPEN and not found:
            continue
        yield Reconciled(
            verdict(counted, logged, tolerance),
            row.lesson.title,
            row.lesson.start,
            row.lesson.id,
            found[0].class_no if found else None,
            found[0].log.slug if found else "",
            counted,
            logged,
        )


def _theirs(
    tables: Tables, start: Instant | None, end: Instant | None, here: set[int]
) -> Iterator[Reconciled]:
    ids = tables.logs.ids(LogQuery(start=start, end=end, descending=False))
    for first in range(0, len(ids), _PIECE):
        for row in tables.logs.rows(ids[first : first + _PIECE]):
            log = row.log
            if row.class_no in here or row.lesson_id is not None:
                continue
            if log.status in (LogStatus.CANCELLED, LogStatus.PLANNED) and not log.seconds:
                continue
            yield Reconciled(
                Compared.ONLY_THERE,
                log.title,
                log.start,
                None,
                row.class_no,
                log.slug,
                None,
                log.seconds,
            )


def _logs_of(tables: Tables, lesson_ids: Sequence[int]) -> dict[int, list[LogRow]]:
    found: dict[int, list[LogRow]] = {}
    for lesson_id, class_nos in tables.logs.matches(lesson_ids).items():
        rows = [row for number in class_nos if (row := tables.logs.class_row(number)) is not None]
        found[lesson_id] = sorted(rows, key=lambda row: row.log.start)
    return found


def _counted(row: LessonRow) -> int | None:
    """None where nothing was heard of a class: then there is no count to compare."""
    time = row.time
    if time.counted_seconds or time.correction is not None or time.last_heard is not None:
        return time.counted_seconds
    return None


def _logged(logs: Sequence[LogRow]) -> int | None:
    """What LearnCube says of all rows of a class together: a token used again is a class resumed."""
    told = [row.log.seconds for row in logs if row.log.seconds is not None]
    return sum(told) if told else None
