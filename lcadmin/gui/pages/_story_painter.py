"""Draws rows of the story that stand out: the sum in bold, what adds nothing in muted text."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from lcadmin.gui.models.rows import ROW_ROLE
from lcadmin.gui.pages._story import StoryRow, Weight
from lcadmin.gui.theme import colors, px, text_font
from lcadmin.gui.widgets.cell import PADDING, CellPainter, Index


class StoryPainter(CellPainter):
    """For whole rows, by ``QTableView.setItemDelegateForRow``."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.last_line = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = colors()
        row = cast("StoryRow", index.data(ROW_ROLE))
        painter.save()
        self._ground(painter, option.rect, look, index)
        total = row.weight is Weight.SUM
        last = index.column() == index.model().columnCount() - 1
        painter.setFont(text_font(semibold=total and not last))
        painter.setPen(QColor(look.text if total and not last else look.muted))
        inside = option.rect.adjusted(px(PADDING), 0, -px(PADDING), -1)
        text = QFontMetrics(painter.font()).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inside.width()
        )
        side = cast("int", index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.drawText(inside, side, text)
        painter.restore()
