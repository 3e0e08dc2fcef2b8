"""Reports over the counted time. Practice is on none of them, nor is a class that is still to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from zoneinfo import ZoneInfo

from lcadmin.domain import connections
from lcadmin.domain.connections import ConnectionRow
from lcadmin.domain.errors import BadInput, NotFound
from lcadmin.domain.instants import Instant
from lcadmin.domain.periods import By, Period, period_of
from lcadmin.domain.report_sheets import Report, Sheet, connection_fields, duration_fields
from lcadmin.domain.reports import DurationRow, DurationsReport, Totals
from lcadmin.domain.reports import durations as over
from lcadmin.services import practising, report_people
from lcadmin.services.garbage_later import garbage_later
from lcadmin.services.locked_notes import locked_notes
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.report_people import Asked, about_classes
from lcadmin.services.report_tables import Range
from lcadmin.services.report_watch import Watch
from lcadmin.services.tables import Tables

__all__ = ["By", "DurationRow", "DurationsReport", "Report", "Sheet", "Totals", "durations", "sheet"]


def durations(
    desk: Desk, *, start: Instant | None = None, end: Instant | None = None, by: str = By.CLASS
) -> DurationsReport:
    """How long classes lasted, with totals: those whose planned start lies in [start, end), by class,
    week or month of the business's zone (rule 12). A cancelled class is on it only where something
    was counted or a person should look. BadInput for another ``by``."""
    grouping = _grouping(by)
    refold_due(desk, whole=True)
    with garbage_later(), desk.store.read() as tables:
        return _added_up(tables, (start, end), grouping)


def sheet(
    desk: Desk,
    report: str,
    *,
    start: Instant | None = None,
    end: Instant | None = None,
    by: str | None = None,
    person_id: int | None = None,
    watch: Watch | None = None,
) -> Sheet:
    """Any report as a table over classes planned in [start, end). Without ``by`` durations and
    connection are by class, reports of people by person. ``person_id`` keeps one person's own rows.
    ``watch`` hears how far a report of people is, and can call it off.
    BadInput for an unknown report or ``by``; NotFound for somebody who is not in it; Refusal where it was
    called off."""
    if report not in tuple(Report):
        raise BadInput("bad_choice", field="report", given=report, choices=", ".join(Report))
    asked = Asked((start, end), None if by is None else _grouping(by), person_id, watch)
    refold_due(desk, whole=True)
    with garbage_later(), desk.store.read() as tables:
        made = _MAKERS[Report(report)](tables, asked)
        return practising.told(tables, made, asked.within, person_id)


def _grouping(by: str) -> By:
    if by not in tuple(By):
        raise BadInput("bad_choice", field="by", given=by, choices=", ".join(By))
    return By(by)


def _added_up(tables: Tables, within: Range, by: By) -> DurationsReport:
    if by is By.CLASS:
        return over(tables.reports.classes(within), by)
    return over(_periods(tables, within, by, tables.settings.load().zone), by)


def _periods(tables: Tables, within: Range, by: By, zone: ZoneInfo) -> list[DurationRow]:
    rows: list[DurationRow] = []
    for period, inside in _walk(tables, within, by, zone):
        classes, counted, in_review = tables.reports.added_up(inside)
        if classes:
            rows.append(DurationRow(period.title, period.start, classes, counted, in_review))
    return rows


def _walk(tables: Tables, within: Range, by: By, zone: ZoneInfo) -> Iterator[tuple[Period, Range]]:
    """Each week or month with classes, and what of it is in the range: each is added up where it lies,
    empty ones cost nothing."""
    start, end = within
    while (first := tables.reports.first_start((start, end))) is not None:
        period = period_of(first, by, zone)
        start = period.end if end is None else min(period.end, end)
        yield period, (first, start)


def _durations(tables: Tables, asked: Asked) -> Sheet:
    _of_nobody(asked)
    made = _added_up(tables, asked.within, asked.by or By.CLASS)
    whole = made.totals
    return Sheet(
        Report.DURATIONS,
        made.by,
        duration_fields(),
        made.rows,
        DurationRow("", Instant(0), whole.classes, whole.counted_seconds, whole.in_review),
        whole.classes,
        whole.in_review,
        *asked.within,
        notes=(
            *about_classes("report_note_review", whole.in_review),
            *locked_notes(tables, asked.within),
        ),
    )


def _connection(tables: Tables, asked: Asked) -> Sheet:
    _of_nobody(asked)
    by = asked.by or By.CLASS
    if by is By.CLASS:
        rows = tables.reports.lines(asked.within)
    else:
        rows = _lines(tables, asked.within, by, tables.settings.load().zone)
    whole = connections.totals(rows)
    return Sheet(
        Report.CONNECTION,
        by,
        connection_fields(),
        rows,
        whole,
        whole.classes,
        whole.in_review,
        *asked.within,
    )


def _lines(tables: Tables, within: Range, by: By, zone: ZoneInfo) -> list[ConnectionRow]:
    rows: list[ConnectionRow] = []
    for period, inside in _walk(tables, within, by, zone):
        row = tables.reports.lines_added_up(inside)
        row.title, row.start = period.title, period.start
        rows.append(row)
    connections.put_refused(rows, tables.reports.refused(within))
    return [row for row in rows if row.classes]


def _of_nobody(asked: Asked) -> None:
    if asked.person_id is not None:
        raise NotFound("nobody_in_report", id=asked.person_id)


_MAKERS: Mapping[Report, Callable[[Tables, Asked], Sheet]] = {
    Report.DURATIONS: _durations,
    Report.CONNECTION: _connection,
    **report_people.MAKERS,
}
