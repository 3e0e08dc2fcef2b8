"""A report in the window: its columns in the window's words, its rows without a copy of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from lcadmin.domain.attendance import Presence
from lcadmin.domain.instants import Instant
from lcadmin.domain.money import Unit, coin_of
from lcadmin.domain.periods import By
from lcadmin.domain.report_sheets import (
    Field,
    Kind,
    OtherSheet,
    Report,
    Sheet,
    Total,
    is_of_a_day,
    told,
)
from lcadmin.domain.wording import Text
from lcadmin.gui.formats import hours
from lcadmin.gui.models.columns import Column, Mark, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.tokens import Kind as Chip

translate = QCoreApplication.translate

_SPARE: dict[Report | OtherSheet, str] = {
    Report.TUTORS: (
        "late_minutes late no_shows planned_seconds student_no_shows rate presence counted_seconds in_review"
    ),
    Report.STUDENTS: (
        "planned_seconds no_shows credit_used rate presence credit_balance counted_seconds in_review"
    ),
    Report.ATTENDANCE: (
        "excused unknown late_minutes cancelled_late cancelled role classes no_shows in_review late"
    ),
    Report.CONNECTION: (
        "classes longest_rejoin_seconds refusals rejoins average_rejoin_seconds not_back in_review"
    ),
    Report.DURATIONS: "classes in_review",
}
"""What a report does without in a narrow window, first to last; what it is about always stands there."""


class SheetModel(RowsModel[Any]):
    """Shows a ``Sheet``; 100,000 rows cost as much as ten, for they are not looked through."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__([], key=_key, parent=parent)
        self._office = office
        self.sheet: Sheet | None = None
        self._remarks = True
        self._stacked = False
        self.fields: list[Field] = []
        self._below: Field | None = None  # what stands under the title

    def show(self, sheet: Sheet, *, remarks: bool = True, only_in_review: bool = False) -> None:
        """Shows this report; ``only_in_review`` leaves out rows that nobody has to look at. ``remarks``:
        whether any row has one (``has_remarks``)."""
        self.beginResetModel()
        self.sheet, self._remarks = sheet, remarks
        self._choose_columns(sheet)
        rows = sheet.rows
        self._rows = [row for row in rows if row.in_review] if only_in_review else list(rows)
        self.endResetModel()

    def stack(self, *, stacked: bool) -> None:
        """Whether the time of a class stands under its title, as it does where there is little room."""
        if stacked != self._stacked:
            self._stacked = stacked
            if self.sheet is not None:
                self.beginResetModel()
                self._choose_columns(self.sheet)
                self.endResetModel()

    def _choose_columns(self, sheet: Sheet) -> None:
        fields = _in_the_window(sheet, remarks=self._remarks)
        self._below = next((one for one in fields if self._stacked and one.key == "start"), None)
        self.fields = [one for one in fields if one is not self._below]
        self.columns = [self._column(sheet, field) for field in self.fields]

    def total(self, place: int) -> str:
        """What stands under a column."""
        if self.sheet is None:
            return ""
        if place == 0:
            return self._office.say(Text("report_total"))
        field = self.fields[place]
        return "" if field.total is Total.NONE else self._words(self.sheet, field, self.sheet.totals)

    def _column(self, sheet: Sheet, field: Field) -> Column[Any]:
        title = self._office.say(sheet.head(field))
        order = _SPARE.get(sheet.report, "").split()
        spare = len(order) - order.index(field.key) if field.key in order else 0
        if field.key == "in_review":
            return replace(chip_column(title, _to_check), spare=spare)
        if field.key == "review":
            return Column(
                title, self._remark(sheet, field), stretch=2, muted=True, tip=self._remark(sheet, field)
            )
        below = self._below if field.key == "title" else None
        return Column(
            title,
            lambda row: self._words(sheet, field, row),
            right=field.right,
            bold=field.strong,
            stretch=2 if field.kind is Kind.TEXT else 0,
            detail=None if below is None else lambda row: self._words(sheet, below, row),
            spare=spare,
        )

    def _remark(self, sheet: Sheet, field: Field) -> Callable[[Any], str]:
        def words(row: Any) -> str:
            said = self._words(sheet, field, row)
            presence = getattr(row, "presence", None)
            if said or presence in (None, Presence.CAME, Presence.UNKNOWN):
                return said
            what = "tutor_missed" if getattr(row, "tutor_missed", False) else presence.value
            return self._office.say(Text(f"report_presence_{what}"))

        return words

    def _words(self, sheet: Sheet, field: Field, row: Any) -> str:
        value, office = told(field, row), self._office
        if field.key == "title" and row is not sheet.totals and sheet.by in (By.WEEK, By.MONTH):
            day = office.formats.day_of(row.start)
            return office.formats.month(day) if sheet.by is By.MONTH else office.formats.full_day(day)
        if value is None:
            return ""
        if isinstance(value, Text):
            return office.say(value)
        if isinstance(value, StrEnum):
            return office.say(Text(f"report_{field.key}_{value.value}"))
        if isinstance(value, Decimal):
            words = money_words(office, value, sheet.currency)
            if field.key == "rate" and row.unit is Unit.CLASS:
                return translate("ReportsPage", "{amount} a class").format(amount=words)
            return words
        if field.key == "late" and row.late_minutes and row is not sheet.totals:
            return translate("ReportsPage", "{n} · {minutes} min").format(n=value, minutes=row.late_minutes)
        if field.key == "cancelled" and getattr(row, "cancelled_late", None):
            return translate("ReportsPage", "{n} · {late} late").format(n=value, late=row.cancelled_late)
        if field.kind is Kind.MOMENT and isinstance(value, int):
            at = Instant(value)
            if is_of_a_day(row):
                return office.formats.middle_day(office.formats.day_of(at))
            return f"{office.formats.middle_day(office.formats.day_of(at))} {office.formats.time(at)}"
        if field.kind is Kind.LENGTH and isinstance(value, int):
            return hours(value)
        return office.formats.number(value) if isinstance(value, int) else value


def has_remarks(sheet: Sheet) -> bool:
    """Whether any row has something to say; looks through all, so not on the window's thread."""
    return bool(sheet.in_review) or any(map(is_of_a_day, sheet.rows))


def _in_the_window(sheet: Sheet, *, remarks: bool) -> list[Field]:
    """The columns that a window has room for: what another says as well, or what nobody has, is left out."""
    keys = {field.key for field in sheet.shown}
    whole = sheet.totals
    left_out = {"unit"}
    if "presence" in keys:
        left_out.add("no_shows")
    if "late" in keys:
        left_out.add("late_minutes")
    if "cancelled_late" in keys:
        left_out.add("cancelled_late")  # stands beside all that were cancelled
        left_out |= {key for key in ("unknown", "excused") if not getattr(whole, key)}
    if not sheet.in_review:
        left_out.add("in_review")
    if sheet.report in (Report.TUTORS, Report.STUDENTS):
        if whole.paid_seconds == whole.counted_seconds:
            left_out |= {"paid_seconds", "charged_seconds"}
        if not whole.no_shows:
            left_out.add("no_shows")
        if not whole.students_missed:
            left_out.add("student_no_shows")
        # By class, that somebody did not come is a remark, or a column where there are no remarks; how late
        # they came is on the attendance.
        if sheet.by is By.CLASS:
            left_out.add("late_minutes")
        if remarks or whole.came + whole.unknown == whole.classes:
            left_out.add("presence")
    if not remarks:
        left_out.add("review")
    return [field for field in sheet.shown if field.key not in left_out]


def money_words(office: Office, amount: Decimal, currency: str) -> str:
    """An amount as the language writes it: ``£1,234.50``, ``1.234,50 €``."""
    exponent = coin_of(currency).as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 2
    sign = _SIGNS.get(currency, currency)
    written = office.formats.locale.toCurrencyString(abs(float(amount)), sign, places)
    return f"−{written}" if amount < 0 else written


_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "JPY": "¥", "PLN": "zł", "INR": "₹", "CZK": "Kč", "TRY": "₺"}


def _to_check(row: Any) -> Mark | None:
    if not row.in_review:
        return None
    if row.in_review == 1:
        return Mark(translate("ReportsPage", "1 to check"), Chip.WARNING)
    return Mark(translate("ReportsPage", "{n} to check").format(n=row.in_review), Chip.WARNING)


def _key(row: Any) -> tuple[object, ...]:
    return (
        row.lesson_id,
        getattr(row, "person_id", 0),
        row.start,
        getattr(row, "role", ""),
        getattr(row, "extra_id", 0),
    )
