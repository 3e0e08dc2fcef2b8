"""A page's header with its buttons beside the title, or under it where the window is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.header import PageHeader

_BESIDE = 720


class ActionsHeader(QWidget):
    """``header`` is the page's; ``buttons`` stand at its right while there is room for a title."""

    def __init__(self, header: PageHeader, buttons: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(8))
        self._box.addWidget(header, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        self._row = row
        self._box.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def minimumSizeHint(self) -> QSize:
        """Never wider than the two under one another: side by side must not keep the page wide."""
        items = [self._box.itemAt(place) for place in range(self._box.count())]
        parts = [item.minimumSize().width() for item in items if item is not None]
        return QSize(max(parts), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= px(_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._row.setStretch(self._row.count() - 1, 0 if beside else 1)
