"""The list under the search field; it is loaded when something is first looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from lcadmin.gui.models.hit import HIT_ROLE, Hit
from lcadmin.gui.theme import colors, px, text_font
from lcadmin.gui.widgets.dropped_list import DroppedList

_DETAIL_SHARE = 45


class SearchPopup(DroppedList):
    """What was found, under the search field."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field, QCoreApplication.translate("SearchPopup", "What was found"), px(6))
        self.list.setItemDelegate(_HitPainter(self.list))

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Shows these, the first one ready for Enter."""
        window = self.follow()
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title)
            item.setData(HIT_ROLE, hit)
            said = ", ".join(part for part in (hit.title, hit.detail) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        below = self._field.mapTo(window, QPoint(0, self._field.height() + px(4)))
        self.setGeometry(below.x(), below.y(), self._field.width(), len(hits) * px(36) + px(14))
        self.show()
        self.raise_()


class _HitPainter(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(200), px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = colors()
        rect = option.rect
        hit: Hit = index.data(HIT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_soft))
            painter.drawRoundedRect(rect, px(6), px(6))
        inside = rect.adjusted(px(10), 0, -px(10), 0)
        painter.setPen(QColor(look.text))
        painter.setFont(text_font(semibold=True))
        kept = 0
        if hit.detail:  # of many with the same long title it says which one this is
            needed = QFontMetrics(text_font()).horizontalAdvance(hit.detail) + px(10)
            kept = min(needed, inside.width() * _DETAIL_SHARE // 100)
        title = painter.fontMetrics().elidedText(
            hit.title, Qt.TextElideMode.ElideRight, inside.width() - kept
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, title)
        taken = painter.fontMetrics().horizontalAdvance(title) + px(10)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            inside.adjust(0, 0, -taken, 0)
        else:
            inside.adjust(taken, 0, 0, 0)
        painter.setPen(QColor(look.muted))
        painter.setFont(text_font())
        detail = painter.fontMetrics().elidedText(hit.detail, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()
