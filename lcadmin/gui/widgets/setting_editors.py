"""The controls of the settings page: one class a kind of setting, all with the same three words.

``value`` is what stands in the control, as ``services.configure`` takes it; ``show_value`` puts a
stored value there; ``edited`` comes when somebody has finished changing it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from lcadmin.gui.file_places import documents
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.date_field import DateField

_OLD_NAMES = ("Etc/", "posix/", "right/", "SystemV/", "US/")


class LineEditor(QLineEdit):
    """A line of text."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self.edited)

    def value(self) -> str:
        return self.text()

    def show_value(self, value: str) -> None:
        if self.text() != value:
            self.setText(value)


class SecretEditor(LineEditor):
    """A key. What is shown is a mask: typing replaces it, and a half-typed mask is no key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mask = ""
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def value(self) -> str:
        typed = self.text()
        return self._mask if self._mask and "*" in typed else typed

    def show_value(self, value: str) -> None:
        self._mask = value
        super().show_value(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)


class FolderEditor(QWidget):
    """A folder, typed or chosen; nothing means the usual one."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.line = LineEditor(self)
        self.line.setAccessibleName(name)
        self.line.edited.connect(self.edited)
        self.choose_button = Button(self.tr("Choose…"), self._choose)
        self.choose_button.setAccessibleName(f"{name}: {self.choose_button.text()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.line, 1)
        row.addWidget(self.choose_button)
        self.setFocusProxy(self.line)

    def value(self) -> str:
        return self.line.text()

    def show_value(self, value: str) -> None:
        self.line.show_value(value)

    def _choose(self) -> None:
        typed = self.line.text().strip()
        # Of the two ways to ask for a home folder the one that does not raise where nobody is called so.
        here = os.path.expanduser(typed) if typed else str(documents())  # noqa: PTH111
        chosen = QFileDialog.getExistingDirectory(self.window(), self._name, here)
        if chosen:
            self.line.setText(str(Path(chosen)))
            self.edited.emit()


class YesNoEditor(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Yes"))
        self.clicked.connect(lambda _on: self.edited.emit())

    def value(self) -> str:
        return "true" if self.isChecked() else "false"

    def show_value(self, value: str) -> None:
        self.setChecked(value == "true")


class SeveralEditor(QWidget):
    """Any of a few values, a check box each."""

    edited = Signal()

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(4), 0, px(4))
        row.setSpacing(px(16))
        self.boxes: dict[str, QCheckBox] = {}
        for value, words in choices.items():
            box = QCheckBox(words)
            box.clicked.connect(lambda _on: self.edited.emit())
            self.boxes[value] = box
            row.addWidget(box)
        row.addStretch(1)
        self.setFocusProxy(next(iter(self.boxes.values())))

    def value(self) -> str:
        return ", ".join(value for value, box in self.boxes.items() if box.isChecked())

    def show_value(self, value: str) -> None:
        chosen = value.split(", ")
        for one, box in self.boxes.items():
            box.setChecked(one in chosen)


class ChoiceEditor(QComboBox):
    """One of a few values, each with its words."""

    edited = Signal()

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, words in choices.items():
            self.addItem(words, value)
        self.activated.connect(lambda _place: self.edited.emit())

    def value(self) -> str:
        return str(self.currentData())

    def show_value(self, value: str) -> None:
        if self.findData(value) < 0:  # set by the command line to something that is not offered here
            self.addItem(value, value)
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page and must not change what it happens to pass over


class DayEditor(QWidget):
    """A day, or none: nothing but a button until a day is wanted."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose_button = Button(self.tr("Choose a day"), self._choose)
        self.choose_button.setAccessibleName(f"{name}: {self.choose_button.text()}")
        self.day = _StillDateField(name, QLocale(), self)
        self.none_button = Button(self.tr("No day"), self._clear, variant="link")
        self.none_button.setAccessibleName(f"{name}: {self.none_button.text()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for part in (self.choose_button, self.day, self.none_button):
            row.addWidget(part)
        row.addStretch(1)
        self.day.editingFinished.connect(self.edited)
        calendar = self.day.calendarWidget()
        for chosen in (calendar.clicked, calendar.activated):
            chosen.connect(lambda _day: QTimer.singleShot(0, self, self.edited.emit))
        self.show_value("")

    def value(self) -> str:
        return "" if self.day.isHidden() else self.day.date().toString(Qt.DateFormat.ISODate)

    def show_value(self, value: str) -> None:
        there = bool(value)
        if there:
            self.day.setDate(QDate.fromString(value, Qt.DateFormat.ISODate))
        self.day.setVisible(there)
        self.none_button.setVisible(there)
        self.choose_button.setVisible(not there)
        self.setFocusProxy(self.day if there else self.choose_button)

    def _choose(self) -> None:
        self.show_value(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self.day.setFocus()
        self.edited.emit()

    def _clear(self) -> None:
        self.show_value("")
        self.choose_button.setFocus()
        self.edited.emit()


class _StillDateField(DateField):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the page


class FoundEditor(QComboBox):
    """One of many entries, found by typing part of it; Enter takes the first that is offered."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.activated.connect(lambda _place: self.edited.emit())
        line = self.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._take_first)  # comes before editingFinished
            line.editingFinished.connect(self._finished)

    def _take_first(self) -> None:
        text, completer = self.currentText(), self.completer()
        if completer is None or not text.strip() or self._is_entry():
            return
        if completer.completionPrefix() != text:
            completer.setCompletionPrefix(text)
        if completer.completionCount():
            self.setCurrentIndex(self.findText(completer.completionModel().index(0, 0).data()))

    def _is_entry(self) -> bool:
        """Whether what was typed is an entry as it stands."""
        return self.findText(self.currentText(), Qt.MatchFlag.MatchExactly) >= 0

    def _finished(self) -> None:
        """What was typed stands as it is to be."""
        self.edited.emit()

    def showPopup(self) -> None:
        """The whole list, while what is typed still goes into the field and narrows it."""
        line, completer = self.lineEdit(), self.completer()
        if line is None or completer is None:
            super().showPopup()
            return
        line.setFocus(Qt.FocusReason.PopupFocusReason)
        completer.setCompletionPrefix("")
        completer.complete()
        place = self.findText(self.currentText())
        popup = completer.popup()
        if popup is not None:
            popup.scrollTo(completer.completionModel().index(max(0, place), 0))
        line.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ZoneEditor(FoundEditor):
    """A time zone, found by typing part of its name."""

    def offer(self, zones: Sequence[str]) -> None:
        """The zones to choose from; what stands in the field stays."""
        text = self.currentText()
        self.clear()
        self.addItems(list(zones))
        self.show_value(text)

    def value(self) -> str:
        return self.currentText()

    def show_value(self, value: str) -> None:
        self.setCurrentIndex(self.findText(value))
        self.setEditText(value)


def usual_zones() -> list[str]:
    """Every zone by its present name. Looks through the PC's files, so not on the window's thread."""
    return sorted(zone for zone in available_timezones() if _is_usual(zone))


def _is_usual(zone: str) -> bool:
    """Whether a zone is a place, not one of the old names that stand beside them."""
    return zone == "UTC" or ("/" in zone and not zone.startswith(_OLD_NAMES))


Editor = LineEditor | FolderEditor | YesNoEditor | SeveralEditor | ChoiceEditor | ZoneEditor | DayEditor
