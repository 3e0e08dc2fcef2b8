"""Draws one cell of a list: words, a second line, a chip, buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from lcadmin.gui.models.rows import DETAIL_ROLE
from lcadmin.gui.texts import escaped
from lcadmin.gui.theme import BASE_TEXT_PX, colors, px, shades
from lcadmin.gui.tokens import Colors, Kind
from lcadmin.gui.widgets.measures import Measures

if TYPE_CHECKING:
    from lcadmin.gui.models.columns import Cell, CellButton, Mark
    from lcadmin.gui.models.rows import RowsModel

Index = QModelIndex | QPersistentModelIndex

PADDING = 12
_CHIP_HEIGHT = 20
_BUTTON_HEIGHT = 26
_GAP = 4
_SMALL = 12


class CellPainter(QStyledItemDelegate):
    """Draws cells and knows where their buttons are. ``hovered`` and ``pressed`` name one button.

    ``cut_off`` carries the number of a column that does not stretch, and the width in which the cell
    just drawn would have shown everything.
    """

    cut_off = Signal(int, int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.hovered: tuple[int, str] | None = None
        self.pressed: tuple[int, str] | None = None
        self.hovered_row = -1
        self.focused_row = -1
        self.last_line = True
        self._measures = Measures()

    @property
    def _rows(self) -> RowsModel[Any]:
        return cast("RowsModel[Any]", self._view.model())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = colors()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect, look, index)
        cell = self._rows.cell(index.row(), index.column())
        if cell is not None:
            inside = rect.adjusted(px(PADDING), 0, -px(PADDING), -1)
            if cell.mark is not None:
                self._draw_mark(painter, inside, cell.mark)
            elif cell.buttons:
                self._draw_buttons(painter, rect, cell.buttons, look, index.row())
            else:
                self._draw_text(painter, inside, cell, look, self._detail_across(index))
            if not cell.column.stretch:
                needed = self._needed(cell)
                if needed > rect.width():
                    self.cut_off.emit(index.column(), needed)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, look: Colors, index: Index) -> None:
        """Without the option's state and without ``fillRect``: for either PySide first makes some five
        hundred names of styles and gradients."""
        painter.setPen(Qt.PenStyle.NoPen)
        if self._view.selectionModel().isSelected(index):
            _fill(painter, rect, look.accent_soft)
        elif index.row() == self.hovered_row:
            _fill(painter, rect, look.hover)
        if index.row() == self.focused_row and index.column() == 0:
            bar = QRect(rect.left(), rect.top(), px(3), rect.height() - 1)
            _fill(painter, self._mirrored(bar, rect), look.accent)
        if self.last_line or index.row() < self._rows.rowCount() - 1:
            _fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.needed(self._rows.cell(index.row(), index.column())), px(40))

    def needed(self, cell: Cell | None) -> int:
        """The width in which a cell shows everything."""
        return 0 if cell is None else self._needed(cell)

    def _needed(self, cell: Cell) -> int:
        if cell.mark is not None:
            width = self._mark_width(cell.mark)
        elif cell.buttons:
            between = px(_GAP) * (len(cell.buttons) - 1)
            width = sum(self._button_width(button) for button in cell.buttons) + between
        else:
            width = self._measures.width(cell.text, semibold=cell.column.bold)
            if cell.detail and not cell.column.across:
                width = max(width, self._measures.width(cell.detail))
        return width + 2 * px(PADDING) + 1

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Shows the whole of what is cut off."""
        told = index.data(Qt.ItemDataRole.ToolTipRole)
        if not told and self.sizeHint(option, index).width() > option.rect.width():
            detail = index.data(DETAIL_ROLE)
            told = "\n".join(part for part in (index.data(), detail) if part)
        QToolTip.showText(event.globalPos(), escaped(str(told)).replace("\n", "<br>") if told else "", view)
        return True

    def button_rects(self, rect: QRect, buttons: Sequence[CellButton]) -> list[tuple[CellButton, QRect]]:
        """Where each button of a cell stands, in the coordinates of ``rect``."""
        left = rect.left() + px(PADDING)
        top = rect.top() + (rect.height() - 1 - px(_BUTTON_HEIGHT)) // 2
        found = []
        for button in buttons:
            width = self._button_width(button)
            found.append((button, self._mirrored(QRect(left, top, width, px(_BUTTON_HEIGHT)), rect)))
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
            painter.setFont(self._measures.font(_SMALL, semibold=button.primary))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, button.text)

    def _draw_mark(self, painter: QPainter, inside: QRect, mark: Mark) -> None:
        tone = shades(mark.kind)
        if mark.kind == Kind.PLAIN:
            painter.setPen(tone.ink)
            self._draw_line(painter, inside, mark.text, Qt.AlignmentFlag.AlignLeft)
            return
        height = px(_CHIP_HEIGHT)
        width = min(self._mark_width(mark), inside.width())
        where = QRect(inside.left(), inside.top() + (inside.height() - height) // 2, width, height)
        where = self._mirrored(where, inside)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.ground)
        painter.drawRoundedRect(where, height / 2, height / 2)
        painter.setPen(tone.ink)
        within = where.adjusted(px(10), 0, -px(10), 0)
        self._draw_line(painter, within, mark.text, Qt.AlignmentFlag.AlignCenter, _SMALL, semibold=True)

    def _mirrored(self, where: QRect, within: QRect) -> QRect:
        """Where it stands in its cell: on the other side where one reads from right to left."""
        if self._view.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return where
        return where.translated(within.left() + within.right() - where.left() - where.right(), 0)

    def _detail_across(self, index: Index) -> tuple[str, QRect] | None:
        """The second line that runs through this cell, and all of its room, from the cell that it begins in
        to the end of the row."""
        view, columns = self._view, cast("RowsModel[Any]", index.model()).columns
        place = next((at for at, one in enumerate(columns) if one.across), len(columns))
        if place > index.column():
            return None
        begins = index.sibling(index.row(), place)
        detail = begins.data(DETAIL_ROLE)
        if not detail:
            return None
        last = index.sibling(index.row(), len(columns) - 1)
        return str(detail), view.visualRect(begins) | view.visualRect(last)

    def _draw_text(
        self,
        painter: QPainter,
        inside: QRect,
        cell: Cell,
        look: Colors,
        across: tuple[str, QRect] | None,
    ) -> None:
        column = cell.column
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(QColor(look.muted if column.muted else look.text))
        if not cell.detail and across is None:
            for where, text in self._lines(inside, cell):
                self._draw_line(painter, where, text, side, semibold=column.bold)
            return
        line = min(px(20), (inside.height() - px(6)) // 2)
        top = inside.top() + (inside.height() - 2 * line) // 2
        first = QRect(inside.left(), top, inside.width(), line)
        self._draw_line(painter, first, cell.text, side, semibold=column.bold)
        painter.setPen(QColor(look.muted))
        second = first.translated(0, line)
        if across is None:
            self._draw_line(painter, second, cell.detail, side)
            return
        detail, room = across
        painter.setClipRect(inside.adjusted(-px(PADDING), 0, px(PADDING), 0))
        second.setLeft(room.left() + px(PADDING))
        second.setRight(room.right() - px(PADDING))
        self._draw_line(painter, second, detail, Qt.AlignmentFlag.AlignLeft)

    def _lines(self, inside: QRect, cell: Cell) -> list[tuple[QRect, str]]:
        """The words of a cell: in two lines where one is too short for them and the row is high enough."""
        bold = cell.column.bold
        line = self._measures.metrics(semibold=bold).height()
        most = 2 if cell.column.stretch and 2 * line <= inside.height() else 1
        texts = self._measures.lines(cell.text, inside.width(), most, semibold=bold)
        if len(texts) == 1:
            return [(inside, texts[0])]
        first = QRect(inside.left(), inside.top() + (inside.height() - 2 * line) // 2, inside.width(), line)
        return [(first, texts[0]), (first.translated(0, line), texts[1])]

    def _draw_line(
        self,
        painter: QPainter,
        where: QRect,
        text: str,
        alignment: Qt.AlignmentFlag,
        size: float = BASE_TEXT_PX,
        *,
        semibold: bool = False,
    ) -> None:
        measures = self._measures
        painter.setFont(measures.font(size, semibold=semibold))
        text = text.replace("\n", " ")
        if measures.width(text, size, semibold=semibold) > where.width() + 2:
            metrics = measures.metrics(size, semibold=semibold)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, int(alignment | Qt.AlignmentFlag.AlignVCenter), text)

    def _mark_width(self, mark: Mark) -> int:
        if mark.kind == Kind.PLAIN:
            return self._measures.width(mark.text)
        return self._measures.width(mark.text, _SMALL, semibold=True) + 2 * px(10)

    def _button_width(self, button: CellButton) -> int:
        return self._measures.width(button.text, _SMALL, semibold=button.primary) + 2 * px(11)


def _fill(painter: QPainter, rect: QRect, color: str) -> None:
    painter.setBrush(QColor(color))
    painter.drawRect(rect)
