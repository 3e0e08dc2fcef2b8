"""When a class begins: a day and a time of the business's zone, *in 10 minutes* at one click."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import MINUTE, Instant, at_wall_clock, plus, to_datetime
from lcadmin.domain.typed_times import read_time
from lcadmin.gui.announce import announce
from lcadmin.gui.formats import Formats
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, repolish
from lcadmin.gui.widgets.date_field import DateField
from lcadmin.gui.widgets.field import Field

SOON = 10 * MINUTE
_FIRST_DAY = QDate(1970, 1, 2)
_LAST_DAY = QDate(9998, 12, 31)
_STEP_MINUTES = 5
_LAST_MINUTE = 24 * 60 - 1


class TimeField(QLineEdit):
    """A time of the day, typed as one likes and shown as ``09:30`` once it is left; Up and Down are
    five minutes. ``changed`` comes with every change, ``was_left`` when one goes on."""

    changed = Signal()
    was_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("00:00", parent)
        self._entering = False
        self.textEdited.connect(lambda _text: self.changed.emit())

    def value(self) -> tuple[int, int] | None:
        """Hour and minute as they stand, None where that is no time."""
        return read_time(self.text())

    def setTime(self, time: QTime) -> None:
        """Shows this time."""
        shown = f"{time.hour():02}:{time.minute():02}"
        if shown != self.text():
            self.setText(shown)
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self._step(steps * _STEP_MINUTES)

    def _step(self, minutes: int) -> None:
        at = self.value()
        if at is not None:
            moved = min(max(at[0] * 60 + at[1] + minutes, 0), _LAST_MINUTE)
            self.setTime(QTime(moved // 60, moved % 60))
            self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entering = event.reason() == Qt.FocusReason.MouseFocusReason
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        # The press that brought the focus put the cursor between the digits: what is typed next
        # is a whole time all the same.
        if self._entering and not self.hasSelectedText():
            self.selectAll()
        self._entering = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        at = self.value()
        if at is not None:
            self.setText(f"{at[0]:02}:{at[1]:02}")
        self.was_left.emit()


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
        self._minutes: Callable[[], int] | None = None
        self.day = DateField(self.tr("Day"), locale)
        self.day.setDateRange(_FIRST_DAY, _LAST_DAY)
        self.day.setMinimumWidth(px(144))
        self.time = TimeField()
        self.time.setFixedWidth(px(104))
        self.soon_button = Button(self.tr("In &10 minutes"), self._take_soon)
        self._build()
        self.day.dateChanged.connect(self._tell)
        self.day.typed.connect(lambda: self.set_error(self.error))
        self.time.changed.connect(self._tell)
        self.time.was_left.connect(lambda: self.set_error(self.error))
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
        self.past = Label("", wrap=True)
        self.past.setProperty("light", "warning")
        self.past.hide()
        column.addWidget(self.past)
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
        """The moment that is shown. BadInput where it is no time, or a clock change skips it."""
        return self._on(self.day.date())

    def _on(self, day: QDate) -> Instant:
        time = self.time.value()
        if time is None:
            raise BadInput("bad_start")
        wall = datetime(day.year(), day.month(), day.day(), *time)  # noqa: DTZ001
        return at_wall_clock(wall, self._zone, self.tr("Time"))

    def start_or_none(self) -> Instant | None:
        """The moment that is shown, None where there is no such moment."""
        try:
            return self.start()
        except BadInput:
            return None

    def warn_of_past(self, minutes: Callable[[], int]) -> None:
        """Says it, from now on, where a class of so many minutes would be over already."""
        self._minutes = minutes
        self.look_at_past()

    def look_at_past(self) -> None:
        """The length changed: whether the class would be over is looked at anew."""
        text = self.tr("This is in the past: the class would be over already.") if self._is_over() else ""
        if text != self.past.text():
            self.past.setText(text)
            self.past.setVisible(bool(text))
            announce(self.day, text)

    def _is_over(self) -> bool:
        if self._minutes is None:
            return False
        try:
            start = self._on(self.day.reading())
        except BadInput:
            return False
        return is_over(start, self._minutes(), self._now())

    def set_note(self, text: str) -> None:
        """Something about this moment, after the day's name and the zone; an error stays where it stands."""
        self._note = text
        if not self.error:
            self.set_error("")

    def set_error(self, text: str) -> None:
        """Says what is wrong with the moment; "" takes it away."""
        if self.time.value() is None and (text or not self.time.hasFocus()):
            text = self.tr("This is no time of the day. Write it like 9:30 or 21:15.")
        self.below.set_role("error" if text else "caption")
        self.below.setText(text or self._words())
        self.look_at_past()
        said = (self.below.text(), self.past.text())
        self.time.setAccessibleDescription(" ".join(part for part in said if part))
        if bool(self.time.property("wrong")) != bool(text):
            self.time.setProperty("wrong", bool(text))
            repolish(self.time)

    @property
    def error(self) -> str:
        """What is wrong now, "" if nothing."""
        return self.below.text() if self.below.property("role") == "error" else ""

    def _words(self) -> str:
        formats, chosen = Formats(self._zone, self._locale), self.day.reading()
        day = formats.long_day(date(chosen.year(), chosen.month(), chosen.day()))
        zone = self.tr("{place} time").format(place=formats.zone_name())
        return " · ".join(part for part in (day, zone, self._note) if part)

    def _take_soon(self) -> None:
        self.set_start(plus(self._now(), SOON))

    def _tell(self) -> None:
        self.set_error("")
        self.changed.emit()


def is_over(start: Instant, minutes: int, now: Instant) -> bool:
    """Whether a class that begins then has ended."""
    return plus(start, minutes * MINUTE) <= now
