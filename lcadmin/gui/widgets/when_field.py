"""When a class begins: a day and a time of the business's zone, *in 10 minutes* at one click."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import MINUTE, Instant, at_wall_clock, plus, to_datetime
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.date_field import DateField
from lcadmin.gui.widgets.field import Field

SOON = 10 * MINUTE
_FIRST_DAY = QDate(1970, 1, 2)
_LAST_DAY = QDate(9998, 12, 31)


class _Day(DateField):
    """One stop for Tab, not three."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)


class _Time(QTimeEdit):
    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)


class WhenField(QWidget):
    """``changed`` comes with every change of the day or the time, by whomever.

    ``now`` is asked when *In 10 minutes* is pressed.
    """

    changed = Signal()

    def __init__(
        self, zone: ZoneInfo, locale: QLocale, now: Callable[[], Instant], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self._locale = locale
        self._now = now
        self._note = ""
        self.day = _Day(self.tr("Day"), locale)
        self.day.setDateRange(_FIRST_DAY, _LAST_DAY)
        self.day.setMinimumWidth(px(144))
        self.time = _Time()
        self.time.setDisplayFormat("HH:mm")
        self.time.setMinimumWidth(px(96))
        self.soon_button = Button(self.tr("In &10 minutes"), self._take_soon)
        self._build()
        self.day.dateChanged.connect(self._tell)
        self.time.timeChanged.connect(self._tell)
        self.setFocusProxy(self.day)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(Field(self.tr("&Day"), self.day))
        row.addWidget(Field(self.tr("T&ime"), self.time))
        row.addWidget(self.soon_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        column.addLayout(row)
        self.below = Label("", "caption", wrap=True)
        column.addWidget(self.below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_start(self, start: Instant) -> None:
        """Shows this moment, in the business's zone."""
        at = to_datetime(start, self._zone)
        for editor in (self.day, self.time):
            editor.blockSignals(True)
        self.day.setDate(QDate(at.year, at.month, at.day))
        self.time.setTime(QTime(at.hour, at.minute))
        for editor in (self.day, self.time):
            editor.blockSignals(False)
        self._tell()

    def start(self) -> Instant:
        """The moment that is shown. BadInput where a clock change skips it."""
        day, time = self.day.date(), self.time.time()
        wall = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001
        return at_wall_clock(wall, self._zone, self.tr("Time"))

    def start_or_none(self) -> Instant | None:
        """The moment that is shown, None where there is no such moment."""
        try:
            return self.start()
        except BadInput:
            return None

    def set_note(self, text: str) -> None:
        """Something about this moment, after the day's name and the zone."""
        self._note = text
        self.set_error("")

    def set_error(self, text: str) -> None:
        """Says what is wrong with the moment; "" takes it away."""
        self.below.set_role("error" if text else "caption")
        self.below.setText(text or self._words())
        self.time.setAccessibleDescription(self.below.text())

    @property
    def error(self) -> str:
        """What is wrong now, "" if nothing."""
        return self.below.text() if self.below.property("role") == "error" else ""

    def _words(self) -> str:
        day = self._locale.toString(self.day.date(), "dddd d MMMM yyyy")
        place = self._zone.key.rpartition("/")[2].replace("_", " ")
        zone = self.tr("{place} time").format(place=place)
        return " · ".join(part for part in (day, zone, self._note) if part)

    def _take_soon(self) -> None:
        self.set_start(plus(self._now(), SOON))

    def _tell(self) -> None:
        self.set_error("")
        self.changed.emit()
