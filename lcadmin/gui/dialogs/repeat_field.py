"""How a class repeats: not at all, or every so many weeks until there are enough or a day comes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import Instant
from lcadmin.domain.recurrence import MOST, Repeat, starts
from lcadmin.gui.formats import Formats
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.date_field import DateField

_WEEKS = (0, 1, 2, 3, 4)
_USUAL_COUNT = 10


class RepeatField(QWidget):
    """``changed`` comes with every change."""

    changed = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._closed: frozenset[date] = frozenset()
        self.every = QComboBox()
        self.every.setAccessibleName(self.tr("Repeats"))
        for weeks in _WEEKS:
            self.every.addItem(self._every_words(weeks), weeks)
        self.ends = QComboBox()
        self.ends.setAccessibleName(self.tr("Ends"))
        self.ends.addItem(self.tr("after"), "count")
        self.ends.addItem(self.tr("on"), "until")
        self.count = QSpinBox()
        self.count.setRange(2, MOST)
        self.count.setValue(_USUAL_COUNT)
        self.count.setSuffix(self.tr(" classes"))
        self.count.setAccessibleName(self.tr("How many classes"))
        self.until = DateField(self.tr("Last day"), locale)
        self.days = [self._day_button(locale, day) for day in range(7)]
        self._own_day: int | None = None  # the first class's, while nobody chose others
        self._days_row = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for widget in (self.every, self.ends, self.count, self.until):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        line = QHBoxLayout(self._days_row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(4))
        for button in self.days:
            line.addWidget(button)
        line.addStretch(1)
        column.addWidget(self._days_row)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a label's letter passes over what takes none
        self.setFocusProxy(self.every)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.every.currentIndexChanged.connect(self._turned)
        self.ends.currentIndexChanged.connect(self._turned)
        self.count.valueChanged.connect(self.changed)
        self.until.dateChanged.connect(self.changed)
        self._turned()

    def repeat(self) -> Repeat | None:
        """What is chosen; None for a class that stands alone."""
        weeks = int(self.every.currentData())
        if not weeks:
            return None
        chosen = tuple(day for day, button in enumerate(self.days) if button.isChecked())
        days = None if chosen in ((), (self._own_day,)) else chosen
        if self.ends.currentData() == "count":
            return Repeat(every_weeks=weeks, weekdays=days, count=self.count.value())
        last = self.until.date()
        return Repeat(every_weeks=weeks, weekdays=days, until=date(last.year(), last.month(), last.day()))

    def set_first_day(self, day: date) -> None:
        """The day of the first class: its weekday is the one that repeats until others are chosen."""
        new = day.weekday()
        chosen = [number for number, button in enumerate(self.days) if button.isChecked()]
        if new != self._own_day and chosen in ([], [self._own_day]):
            for number, button in enumerate(self.days):
                button.blockSignals(True)
                button.setChecked(number == new)
                button.blockSignals(False)
        self._own_day = new

    def suggest_until(self, first: date) -> None:
        """A last day to begin with, while none was chosen: some weeks after the first class."""
        if self.every.currentData() == 0:
            self.until.blockSignals(True)
            self.until.setDate(QDate(first.year, first.month, first.day).addDays(7 * (_USUAL_COUNT - 1)))
            self.until.blockSignals(False)

    def set_closed(self, days: frozenset[date]) -> None:
        """The days that a series passes over."""
        if days != self._closed:
            self._closed = days
            self.changed.emit()

    def words(self, start: Instant | None, formats: Formats) -> str:
        """How many classes that makes and when the last one is; "" where it makes no series."""
        repeat = self.repeat()
        if repeat is None or start is None:
            return ""
        try:
            moments = starts(start, repeat, formats.zone, self._closed)
        except UserError:
            return ""  # said beside the field when the form is saved
        last = formats.short_day(formats.day_of(moments[-1]))
        if len(moments) == 1:
            return self.tr("1 class")
        return self.tr("%n classes, the last on {day}", "", len(moments)).format(day=last)

    def _turned(self) -> None:
        repeats = bool(self.every.currentData())
        counted = self.ends.currentData() == "count"
        self._days_row.setVisible(repeats)
        self.ends.setVisible(repeats)
        self.count.setVisible(repeats and counted)
        self.until.setVisible(repeats and not counted)
        self.changed.emit()

    def _day_button(self, locale: QLocale, day: int) -> Button:
        button = Button(locale.dayName(day + 1, QLocale.FormatType.ShortFormat), compact=True)
        button.setCheckable(True)
        button.setProperty("variant", "day")
        button.setAccessibleName(locale.dayName(day + 1, QLocale.FormatType.LongFormat))
        button.toggled.connect(self.changed)
        return button

    def _every_words(self, weeks: int) -> str:
        if weeks == 0:
            return self.tr("Does not repeat")
        if weeks == 1:
            return self.tr("Every week")
        return self.tr("Every %n weeks", "", weeks)
