"""Draws one cell of a list: words, a second line, a chip, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from lcadmin.gui.models.columns import CellButton, Column, Mark
from lcadmin.gui.models.rows import BUTTONS_ROLE, COLUMN_ROLE, DETAIL_ROLE, MARK_ROLE
from lcadmin.gui.theme import colors, px, shades, text_font
from lcadmin.gui.tokens import Colors, Kind

Index = QModelIndex | QPersistentModelIndex

PADDING = 12
_CHIP_HEIGHT = 20
_BUTTON_HEIGHT = 26
_GAP = 4


class CellPainter(QStyledItemDelegate):
    """Draws cells and knows where their buttons are. ``hovered`` and ``pressed`` name one button."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hovered: tuple[int, str] | None = None
        self.pressed: tuple[int, str] | None = None
        self.hovered_row = -1
        self.focused_row = -1
        self.last_line = True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = colors()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, look, option, index)
        column = cast("Column[Any] | None", index.data(COLUMN_ROLE))
        if column is not None:
            inside = rect.adjusted(px(PADDING), 0, -px(PADDING), -1)
            mark = cast("Mark | None", index.data(MARK_ROLE))
            buttons = cast("Sequence[CellButton]", index.data(BUTTONS_ROLE))
            if mark is not None:
                _draw_mark(painter, inside, mark)
            elif buttons:
                self._draw_buttons(painter, rect, buttons, look, index.row())
            else:
                _draw_text(painter, inside, index, column, look)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, look: Colors, option: QStyleOptionViewItem, index: Index
    ) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.accent_soft))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, QColor(look.hover))
        if index.row() == self.focused_row and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height() - 1), QColor(look.accent))
        if self.last_line or index.row() < index.model().rowCount() - 1:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(look.line))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        column = cast("Column[Any] | None", index.data(COLUMN_ROLE))
        mark = cast("Mark | None", index.data(MARK_ROLE))
        buttons = cast("Sequence[CellButton] | None", index.data(BUTTONS_ROLE))
        if column is None:
            width = 0
        elif mark is not None:
            width = _mark_width(mark)
        elif buttons:
            width = sum(_button_width(button) for button in buttons) + px(_GAP) * (len(buttons) - 1)
        else:
            width = _width(str(index.data()), text_font(semibold=column.bold))
            width = max(width, _width(str(index.data(DETAIL_ROLE) or ""), text_font()))
        return QSize(width + 2 * px(PADDING) + 1, px(40))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Shows the whole of what is cut off."""
        told = index.data(Qt.ItemDataRole.ToolTipRole)
        if not told and self.sizeHint(option, index).width() > option.rect.width():
            detail = index.data(DETAIL_ROLE)
            told = "\n".join(part for part in (index.data(), detail) if part)
        QToolTip.showText(event.globalPos(), escape(str(told)).replace("\n", "<br>") if told else "", view)
        return True

    def button_rects(self, rect: QRect, buttons: Sequence[CellButton]) -> list[tuple[CellButton, QRect]]:
        """Where each button of a cell stands, in the coordinates of ``rect``."""
        left = rect.left() + px(PADDING)
        top = rect.top() + (rect.height() - 1 - px(_BUTTON_HEIGHT)) // 2
        found = []
        for button in buttons:
            width = _button_width(button)
            found.append((button, QRect(left, top, width, px(_BUTTON_HEIGHT))))
            left += width + px(_GAP)
        return found

    def _draw_buttons(
        self, painter: QPainter, rect: QRect, buttons: Sequence[CellButton], look: Colors, row: int
    ) -> None:
        painter.setClipRect(rect)
        for button, where in self.button_rects(rect, buttons):
            ground, ink, edge = look.panel, look.text, look.line
            if button.primary:
                ground, ink, edge = look.accent, look.on_accent, look.accent
            if self.pressed == (row, button.key):
                ground = look.accent_strong if button.primary else look.side
            elif self.hovered == (row, button.key):
                ground = look.accent_strong if button.primary else look.background
            painter.setPen(QPen(QColor(edge), 1))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
            painter.setPen(QColor(ink))
            painter.setFont(text_font(12, semibold=button.primary))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, button.text)


def _draw_mark(painter: QPainter, inside: QRect, mark: Mark) -> None:
    tone = shades(mark.kind)
    if mark.kind == Kind.PLAIN:
        painter.setPen(tone.ink)
        painter.setFont(text_font())
        _draw_line(painter, inside, mark.text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return
    height = px(_CHIP_HEIGHT)
    width = min(_mark_width(mark), inside.width())
    where = QRect(inside.left(), inside.top() + (inside.height() - height) // 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone.ground)
    painter.drawRoundedRect(where, height / 2, height / 2)
    painter.setPen(tone.ink)
    painter.setFont(text_font(12, semibold=True))
    _draw_line(painter, where.adjusted(px(10), 0, -px(10), 0), mark.text, Qt.AlignmentFlag.AlignCenter)


def _draw_text(painter: QPainter, inside: QRect, index: Index, column: Column[Any], look: Colors) -> None:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    detail = cast("str | None", index.data(DETAIL_ROLE))
    painter.setPen(QColor(look.muted if column.muted else look.text))
    painter.setFont(text_font(semibold=column.bold))
    if not detail:
        _draw_line(painter, inside, str(index.data()), side | Qt.AlignmentFlag.AlignVCenter)
        return
    line = px(20)
    top = inside.top() + (inside.height() - 2 * line) // 2
    first = QRect(inside.left(), top, inside.width(), line)
    _draw_line(painter, first, str(index.data()), side | Qt.AlignmentFlag.AlignVCenter)
    painter.setPen(QColor(look.muted))
    painter.setFont(text_font())
    _draw_line(painter, first.translated(0, line), detail, side | Qt.AlignmentFlag.AlignVCenter)


def _draw_line(painter: QPainter, where: QRect, text: str, alignment: Qt.AlignmentFlag) -> None:
    short = painter.fontMetrics().elidedText(
        text.replace("\n", " "), Qt.TextElideMode.ElideRight, where.width()
    )
    painter.drawText(where, int(alignment | Qt.AlignmentFlag.AlignVCenter), short)


def _width(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text) + 2  # hinting may round up


def _mark_width(mark: Mark) -> int:
    if mark.kind == Kind.PLAIN:
        return _width(mark.text, text_font())
    return _width(mark.text, text_font(12, semibold=True)) + 2 * px(10)


def _button_width(button: CellButton) -> int:
    return _width(button.text, text_font(12, semibold=button.primary)) + 2 * px(11)
