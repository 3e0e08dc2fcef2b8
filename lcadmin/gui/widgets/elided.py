"""A link with long words: it shows as many as there is room for, the tool tip shows them all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

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
