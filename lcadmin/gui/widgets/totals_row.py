"""The row of totals at the foot of a table: each figure stands under its column, wherever that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lcadmin.gui.theme import colors, px, text_font

if TYPE_CHECKING:
    from lcadmin.gui.widgets.rows_view import RowsView

_HEIGHT = 40
_PADDING = 12
_BEFORE = 40


class TotalsRow(QWidget):
    """``text`` gives what stands under a column of ``view``."""

    def __init__(self, view: RowsView, text: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._text = text
        self.setFixedHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = view.horizontalHeader()
        head.sectionResized.connect(self.refresh)
        head.geometriesChanged.connect(self.refresh)
        view.columns_left_out.connect(self.refresh)
        view.horizontalScrollBar().valueChanged.connect(self.refresh)
        view.model().modelReset.connect(self.refresh)

    def refresh(self) -> None:
        """Draws the figures anew; a screen reader is told them too."""
        self.setAccessibleName(" · ".join(text for text in self.texts() if text))
        self.update()

    def texts(self) -> list[str]:
        """What stands in it, column by column."""
        return [self._text(place) for place in self._shown()]

    def _shown(self) -> list[int]:
        places = range(self._view.model().columnCount())
        return [place for place in places if not self._view.isColumnHidden(place)]

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = colors()
        painter.fillRect(self.rect(), QColor(theme.background))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(theme.line))
        painter.setFont(text_font(semibold=True))
        painter.setPen(QColor(theme.text))
        head, model = self._view.horizontalHeader(), self._view.model()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # What scrolls, at the left where one reads from right to left, the columns keep clear of.
        aside = self._view.viewport().x()
        for place, text in zip(self._shown(), self.texts(), strict=True):
            side = model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
            left, width = aside + head.sectionViewportPosition(place), head.sectionSize(place)
            room = QRect(left + px(_PADDING), 0, width - 2 * px(_PADDING), self.height())
            if int(side) & int(Qt.AlignmentFlag.AlignRight):
                # A sum may be longer than what it adds up; before it there is room.
                before = -px(_BEFORE)
                room = room.adjusted(0, 0, -before, 0) if mirrored else room.adjusted(before, 0, 0, 0)
            painter.drawText(room, int(side), text)
