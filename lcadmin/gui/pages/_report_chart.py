"""The card above a report's table: its main figure through the range, and the period before."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lcadmin.domain.periods import By, Period
from lcadmin.domain.report_sheets import Report
from lcadmin.gui.formats import hours
from lcadmin.gui.office import Office
from lcadmin.gui.pages._report_words import words_of
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Card, Label
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.gui.widgets.report_chart import Bar, ReportChart, Swatch
from lcadmin.services.report_course import Course

translate = QCoreApplication.translate

_HOUR = 3600


class ChartCard(Card):
    """Shows a ``Course``."""

    def __init__(self, office: Office) -> None:
        super().__init__(spacing=8)
        self._office = office
        self.heading = Label("", "heading")
        self.now, self.before = Label("", "muted"), Label("", "muted")
        self._swatches = (Swatch(before=False), Swatch(before=True))
        self.chart = ReportChart()
        legend = [_beside(*pair) for pair in zip(self._swatches, (self.now, self.before), strict=True)]
        self._before_too = legend[1]
        self.body.addWidget(FlowRow((self.heading, *legend), px(16)))
        self.body.addWidget(self.chart)

    def show_course(self, report: Report, course: Course) -> None:
        """Shows the course of this report's figure."""
        figure, in_hours = words_of(report).figure, words_of(report).in_hours
        words = hours if in_hours else self._office.formats.number
        self.heading.setText(figure)
        self.now.setText(translate("ReportsPage", "this period: {total}").format(total=words(course.total)))
        compared = translate("ReportsPage", "the period before: {total}")
        self.before.setText(compared.format(total=words(course.total_before)))
        self._before_too.setVisible(bool(course.before))
        told = [figure, self.now.text(), *([self.before.text()] if course.before else [])]
        befores = list(course.before) + [0] * len(course.periods) if course.before else []
        bars = [
            Bar(
                self._label(period, course.by),
                self._name(period, course.by),
                value,
                befores[place] if befores else None,
            )
            for place, (period, value) in enumerate(zip(course.periods, course.values, strict=True))
        ]
        self.chart.show_bars(
            bars,
            unit=_HOUR if in_hours else 1,
            axis=_hours_axis if in_hours else self._office.formats.number,
            words=words,
            summary=". ".join(told),
        )

    def _label(self, period: Period, by: By) -> str:
        formats = self._office.formats
        day = formats.day_of(period.start)
        if by is By.MONTH:
            return formats.locale.toString(QDate(day.year, day.month, day.day), "MMM yy")
        return formats.day_of_month(day)

    def _name(self, period: Period, by: By) -> str:
        formats = self._office.formats
        day = formats.day_of(period.start)
        if by is By.MONTH:
            return formats.month(day)
        return translate("ReportsPage", "Week from {day}").format(day=formats.full_day(day))


def _hours_axis(step: int) -> str:
    return translate("ReportsPage", "{n} h").format(n=f"{step:,}")


def _beside(swatch: Swatch, words: Label) -> QWidget:
    """A colour and what it stands for, which stay together."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(swatch)
    row.addWidget(words)
    return both
