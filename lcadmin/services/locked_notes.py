"""What reports of counted time say of months that were paid: those stand elsewhere as they were paid."""

from __future__ import annotations

from lcadmin.domain.people import Role
from lcadmin.domain.periods import month_of, told_month
from lcadmin.domain.wording import Text
from lcadmin.services.report_tables import Range
from lcadmin.services.tables import Tables


def locked_notes(tables: Tables, within: Range) -> tuple[Text, ...]:
    """That a month of the range is locked in pay or prices, while these figures are of now; of several one
    note for all. Without a lock nothing."""
    start, end = within
    tutor, student = (set(tables.money.locked_months(side)) for side in (Role.TUTOR, Role.STUDENT))
    zone = tables.settings.load().zone
    months = [
        month
        for month in sorted(tutor | student)
        if (end is None or month_of(month, zone).start < end)
        and (start is None or start < month_of(month, zone).end)
    ]
    if not months:
        return ()
    if len(months) > 1:
        return (Text.of("report_note_locked_live_many", count=len(months)),)
    (month,) = months
    side = "both" if month in tutor and month in student else "tutor" if month in tutor else "student"
    return (Text.of(f"report_note_locked_live_{side}", month=told_month(month)),)
