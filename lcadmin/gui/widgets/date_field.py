"""A date with a calendar that drops down, written so that day and month cannot be mixed up."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QValidator,
)
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QDateTimeEdit, QToolTip, QWidget

from lcadmin.domain.typed_times import read_day_near
from lcadmin.gui.announce import announce
from lcadmin.gui.widgets.basics import repolish
from lcadmin.gui.widgets.field import Field

_CHANGES_TEXT = (
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)
_ERASES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SECTIONS = (
    QDateTimeEdit.Section.DaySection,
    QDateTimeEdit.Section.MonthSection,
    QDateTimeEdit.Section.YearSection,
)


class DateField(QDateEdit):
    """``1 Nov 2026``; the week begins on Monday, as in every list, report and week of the window.

    A day can be typed in any usual way. Qt's own field takes keys apart by what stands under the cursor:
    a whole date typed over another became a third. What is typed here stands as it is until the field is
    left, and is read as one; a text that is no day stays, is marked, and is no day: ``day_is_wrong``.
    ``typed`` comes with every key, ``reading`` is the day as it would be taken then.
    """

    typed = Signal()

    def __init__(self, name: str, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day_first = not locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
        self._typing = False
        self.setAccessibleName(name)
        self.setLocale(locale)
        german = locale.language() is QLocale.Language.German
        self.setDisplayFormat("d. MMM yyyy" if german else "d MMM yyyy")
        self.setCalendarPopup(True)
        quiet_calendar(self.calendarWidget(), locale)

    def date(self) -> QDate:
        """The day that stands there; the last one that did where what was typed is none."""
        if self._typing:
            self._take()
        return super().date()

    def reading(self) -> QDate:
        """As ``date``, but what is being typed is left alone."""
        typed = self._read(self.lineEdit().text()) if self._typing else None
        return typed if typed is not None else super().date()

    def setDate(self, day: QDate) -> None:
        """Shows this day, in place of whatever was typed."""
        self._end_typing()
        super().setDate(day)

    def day_is_wrong(self) -> bool:
        """Whether what stands there is no day, or none that can be chosen; if so it is said beside it."""
        if not self._typing or self._take():
            return False
        self._say(self.tr("This is no day. Write it like {day}.").format(day=self._example()))
        return True

    # What is typed

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _types(event):
            self._begin_typing()
            self.lineEdit().event(event)
            self._take_whole()
            self.typed.emit()
            return
        if event.key() in _ENTERS and self.day_is_wrong():
            event.accept()  # the form must not go on with another day than the one that was meant
            return
        if self._typing and event.key() in (*_ENTERS, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._take()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._begin_typing()
        super().inputMethodEvent(event)
        self._take_whole()
        self.typed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        typed = self.lineEdit().text()
        super().focusInEvent(event)
        self._keep(typed)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.day_is_wrong()
        typed = self.lineEdit().text()
        super().focusOutEvent(event)
        self._keep(typed)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._typing:
            self._take()
        super().mousePressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)  # one stop for Tab, not three

    def stepBy(self, steps: int) -> None:
        before = self.lineEdit().text()[: self.lineEdit().cursorPosition()]
        whole = self.lineEdit().selectedText() == self.lineEdit().text()
        self.setCurrentSection(_SECTIONS[0 if whole else min(len(before.split()) - before[-1:].isalnum(), 2)])
        super().stepBy(steps)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Any text may stand there while somebody types it."""
        there = self._read(text) is not None
        return QValidator.State.Acceptable if there else QValidator.State.Intermediate, text, pos

    def dateTimeFromText(self, text: str) -> QDateTime:
        """The day that ``text`` is, else the one that is shown."""
        return QDateTime(self._read(text) or super().date(), QTime(0, 0))

    def _begin_typing(self) -> None:
        if not self._typing:
            self._typing = True
            self.lineEdit().blockSignals(True)  # Qt would write its own day over what is half typed
        self._say("")

    def _end_typing(self) -> None:
        if self._typing:
            self._typing = False
            self.lineEdit().blockSignals(False)
            self._say("")

    def _keep(self, typed: str) -> None:
        """Puts back what was typed: Qt has put its own day there, as it does whenever the focus moves."""
        if self._typing:
            self.lineEdit().setText(typed)

    def _take_whole(self) -> None:
        """Who waits for another day hears of one as soon as all of it stands there: after its year, for
        behind 2026-10-1 another figure may come."""
        line = self.lineEdit()
        typed, place = line.text(), line.cursorPosition()
        day = self._read(typed)
        if day is not None and typed.rstrip().endswith(str(day.year())) and day != super().date():
            super().setDate(day)
            line.setText(typed)
            line.setCursorPosition(place)

    def _take(self) -> bool:
        """Takes what was typed for the day; False, and everything as it is, where it is none."""
        day = self._read(self.lineEdit().text())
        if day is None:
            return False
        self.setDate(day)
        return True

    def _read(self, text: str) -> QDate | None:
        near = super().date()
        found = read_day_near(text, date(near.year(), near.month(), near.day()), day_first=self._day_first)
        day = None if found is None else QDate(found.year, found.month, found.day)
        return day if day is not None and self.minimumDate() <= day <= self.maximumDate() else None

    def _example(self) -> str:
        return self.locale().toString(super().date(), self.displayFormat())

    def _say(self, words: str) -> None:
        """Says what is wrong with the day beside it; "" takes it away."""
        around = self.parentWidget()
        if isinstance(around, Field):
            around.set_error(words)
        elif bool(self.property("wrong")) != bool(words):
            self.setProperty("wrong", bool(words))
            self.setToolTip(words)
            self.setAccessibleDescription(words)
            repolish(self)
            if words:
                announce(self, words, urgent=True)
                QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), words, self)


def _types(event: QKeyEvent) -> bool:
    if event.key() in _ERASES or any(event.matches(one) for one in _CHANGES_TEXT):
        return True
    keys = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return bool(event.text()) and event.text().isprintable() and keys == Qt.KeyboardModifier.NoModifier


def quiet_calendar(calendar: QCalendarWidget, locale: QLocale) -> None:
    """A calendar without week numbers and red days."""
    calendar.setLocale(locale)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
