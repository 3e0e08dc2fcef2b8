"""A date with a calendar that drops down, written so that day and month cannot be mixed up."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QWidget


class DateField(QDateEdit):
    """``1 Nov 2026``; the calendar begins the week as the language does."""

    def __init__(self, name: str, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLocale(locale)
        self.setDisplayFormat("d MMM yyyy")
        self.setCalendarPopup(True)
        quiet_calendar(self.calendarWidget(), locale)


def quiet_calendar(calendar: QCalendarWidget, locale: QLocale) -> None:
    """A calendar without week numbers and red days."""
    calendar.setLocale(locale)
    calendar.setFirstDayOfWeek(locale.firstDayOfWeek())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
