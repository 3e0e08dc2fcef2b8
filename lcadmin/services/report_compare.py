"""A report beside the period before: by person a column of what it was and one of how it changed,
otherwise a note of what all of it came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import Instant, plus
from lcadmin.domain.lengths import hours
from lcadmin.domain.people import Role
from lcadmin.domain.periods import range_before
from lcadmin.domain.person_rows import PersonRow
from lcadmin.domain.report_sheets import OF_PEOPLE, Field, Kind, Report, Sheet, Total
from lcadmin.domain.wording import Text
from lcadmin.services import report
from lcadmin.services.ports import Desk
from lcadmin.services.report_watch import Watch

_FIGURES: Mapping[Report | object, tuple[str, Kind]] = {
    Report.TUTORS: ("amount", Kind.MONEY),
    Report.STUDENTS: ("amount", Kind.MONEY),
    Report.ATTENDANCE: ("no_shows", Kind.COUNT),
}
_Who = tuple[int, Role]


def beside(desk: Desk, made: Sheet, person_id: int | None = None, watch: Watch | None = None) -> Sheet:
    """``made`` with what the period before came to; as it is where it has no limits, or where nothing of
    then can be set beside it (another currency). Whoever was in the report then and is not now gets a row
    with nothing, so that the columns add up."""
    if made.start is None or made.end is None:
        return made
    with desk.store.read() as tables:
        zone = tables.settings.load().zone
    first, after = range_before(made.start, made.end, zone)
    try:
        earlier = report.sheet(
            desk,
            made.report.value,
            start=first,
            end=after,
            by=None if made.by is None else made.by.value,
            person_id=person_id,
            watch=watch,
        )
    except Refusal as refusal:
        if refusal.text.key != "report_two_currencies":
            raise
        return made
    if not earlier.rows or earlier.currency != made.currency:
        return made
    if made.by is None and made.report in OF_PEOPLE:
        return _with_columns(made, earlier, first, after, zone.key)
    return replace(made, notes=(*made.notes, _note(earlier, first, after, zone.key)))


def _note(earlier: Sheet, first: Instant, after: Instant, zone: str) -> Text:
    whole = earlier.totals
    figures = []
    if earlier.report is Report.CONNECTION:
        figures.append(str(whole.crashes))
    elif earlier.report is Report.ATTENDANCE:
        figures.append(str(whole.no_shows))
    else:
        figures.append(hours(whole.counted_seconds))
    if earlier.currency:
        figures.append(f"{whole.amount} {earlier.currency}")
    key = f"report_note_before_{earlier.report.value}"
    return Text.of(key, first=first, last=plus(after, -1), total=" · ".join(figures), zone=zone)


def _with_columns(made: Sheet, earlier: Sheet, first: Instant, after: Instant, zone: str) -> Sheet:
    name, kind = _FIGURES[made.report]
    then: dict[_Who, Any] = {(row.person_id, row.role): getattr(row, name) for row in earlier.rows}
    then[0, made.totals.role] = getattr(earlier.totals, name)
    now = {(row.person_id, row.role) for row in made.rows}
    gone = [
        PersonRow(row.person_id, row.role, row.name, credit_balance=row.credit_balance)
        for row in earlier.rows
        if (row.person_id, row.role) not in now
    ]
    rows = [*made.rows, *gone]
    if gone:
        rows.sort(key=lambda row: (row.name.casefold(), row.person_id, row.role is Role.TUTOR))

    def before(row: Any) -> int | Decimal:
        found: int | Decimal = then.get((row.person_id, row.role), Decimal(0) if kind is Kind.MONEY else 0)
        return found

    def change(row: Any) -> int | Decimal:
        figure: int | Decimal = getattr(row, name)
        return figure - before(row)

    return replace(
        made,
        fields=_beside(made, before, change, kind),
        rows=rows,
        notes=(*made.notes, Text.of("report_note_before", first=first, last=plus(after, -1), zone=zone)),
    )


def _beside(
    made: Sheet, before: Callable[[Any], Any], change: Callable[[Any], Any], kind: Kind
) -> tuple[Field, ...]:
    """The two columns behind the figure that they are of."""
    figure = {Report.TUTORS: "pay", Report.STUDENTS: "price"}.get(Report(made.report.value), "no_shows")
    place = next(place for place, one in enumerate(made.fields) if one.key == figure) + 1
    columns = (Field("before", kind, before, Total.SUM), Field("change", kind, change, Total.SUM))
    return (*made.fields[:place], *columns, *made.fields[place:])
