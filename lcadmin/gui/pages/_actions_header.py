"""A page's header with its buttons beside the title, or under it where the title has too little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.gui.widgets.header import PageHeader

_TITLE_ROOM = 300
_MOST_ROOM = 440


class ActionsHeader(QWidget):
    """``header`` is the page's; ``buttons`` stand at its right while there is room for a title."""

    def __init__(self, header: PageHeader, buttons: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = header
        self._buttons = tuple(buttons)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(8))
        self._box.addWidget(header, 1)
        self._row = FlowRow(self._buttons, px(8))
        self._box.addWidget(self._row)
        # Not Maximum: a title of several lines is higher than the hint says.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        header.retitled.connect(self._fold)

    def minimumSizeHint(self) -> QSize:
        """Never wider than the two under one another: side by side must not keep the page wide."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        wide = max(self._header.minimumSizeHint().width(), widest)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button came or went: the others end at the right
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Beside while a short title has one line, and a long one not many."""
        buttons = self._row.sizeHint().width() + px(8)
        wanted = min(max(self._header.title_width(), px(_TITLE_ROOM)), px(_MOST_ROOM))
        beside = self.width() >= buttons + self._header.side_width() + wanted
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(direction)
        self._row.setMinimumWidth(self._row.sizeHint().width() if beside else 0)
