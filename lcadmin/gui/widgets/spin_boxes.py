"""Puts right where spin boxes, time and date fields have their text.

With a style sheet, Qt (seen in 6.11) leaves the text of a spin box without buttons one pixel of room,
and begins the others' on the frame.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QLineEdit, QWidget

from lcadmin.gui.theme import px


class _TextPlace(QObject):
    """Moves the text back to its place whenever Qt has moved it."""

    def __init__(self, spin: QAbstractSpinBox, line: QLineEdit) -> None:
        super().__init__(spin)
        self._spin = spin
        self._line = line
        line.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        plain = self._spin.buttonSymbols() == QAbstractSpinBox.ButtonSymbols.NoButtons
        left, right = px(10), px(10) if plain else px(26)
        wanted = QRect(left, 1, max(1, self._spin.width() - left - right), self._spin.height() - 2)
        if self._line.geometry() != wanted:
            self._line.setGeometry(wanted)


def mend_spin_boxes(inside: QWidget) -> None:
    """Mends ``inside`` itself and every spin box in it. Drop-down dates are right as they are."""
    found = [inside] if isinstance(inside, QAbstractSpinBox) else inside.findChildren(QAbstractSpinBox)
    for spin in found:
        line = spin.lineEdit()
        drops_down = isinstance(spin, QDateTimeEdit) and spin.calendarPopup()
        if not drops_down and spin.findChild(_TextPlace) is None:
            _TextPlace(spin, line)
