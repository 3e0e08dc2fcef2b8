"""A line of a card: what it is about at the left, its words, what can be done at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lcadmin.gui.theme import px

_TEXT_ROOM = 220
_LEAST = 200


class Line(QWidget):
    """Chip, words and buttons beside one another, or under one another where that leaves no room."""

    def __init__(
        self, chip: QWidget, text: QWidget, buttons: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        """``parent``, where it is known: what is measured here would else be dressed again in its place."""
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(px(14), px(10), px(14), px(10))
        self._row.setSpacing(px(12))
        self._row.addWidget(chip)
        self._row.addWidget(text, 1)
        self._beside = chip.sizeHint().width() + px(_TEXT_ROOM)
        for button in buttons:
            self._row.addWidget(button)
            self._beside += button.sizeHint().width() + px(12)

    def minimumSizeHint(self) -> QSize:
        """Side by side must not keep the page wide."""
        return QSize(px(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self._beside
        left_to_right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(left_to_right if beside else down)
        self._row.setSpacing(px(12 if beside else 6))
