"""Long words where there may be little room: as many as fit are shown, the tool tip shows them all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button

_LEAST = 60
_AROUND = 12


class ElidedLink(Button):
    """Never keeps anything wide; ``words`` are its name as well."""

    def __init__(self, words: str, on_click: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), on_click, variant="link", name=words, parent=parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all the words."""
        around = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + px(_AROUND), around.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() - px(_AROUND) // 2
        short = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self._words if short != self._words else "")
        self.setText(short.replace("&", "&&"))


class ElidedBox(QComboBox):
    """A choice that shortens what it shows where there is no room; the tip has the whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentTextChanged.connect(self.setToolTip)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        style = QStyle.ComplexControl.CC_ComboBox
        painter.drawComplexControl(style, option)
        room = self.style().subControlRect(style, option, QStyle.SubControl.SC_ComboBoxEditField, self)
        whole, metrics = option.currentText, self.fontMetrics()
        option.currentText = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room.width())
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
