"""A table whose cells have buttons: drawn, hovered, pressed and clicked as buttons are."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

from lcadmin.gui.models.rows import BUTTONS_ROLE, RowsModel
from lcadmin.gui.widgets.cell import CellPainter

if TYPE_CHECKING:
    from lcadmin.gui.models.columns import CellButton


class CellButtonsView(QTableView):
    """``button_clicked`` carries the row and the button's key."""

    button_clicked = Signal(object, str)

    def __init__(self, model: RowsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # One that Python made: to take one of Qt's own in hand, PySide first makes every class of widgets.
        self.setViewport(QWidget())
        self._rows = model
        self._painter = CellPainter(self)
        self._pressed_row: Hashable = None
        self.setModel(model)
        self.setMouseTracking(True)
        self.setItemDelegate(self._painter)

    def button_rect(self, row: int, key: str) -> QRect:
        """Where the button ``key`` of a row stands in the viewport; empty where there is none."""
        for column in range(self._rows.columnCount()):
            for button, rect in self._buttons_at(self._rows.index(row, column)):
                if button.key == key:
                    return rect
        return QRect()

    def _buttons_at(self, index: QModelIndex) -> list[tuple[CellButton, QRect]]:
        buttons = cast("Sequence[CellButton] | None", index.data(BUTTONS_ROLE)) if index.isValid() else None
        return self._painter.button_rects(self.visualRect(index), buttons) if buttons else []

    def _button_under(self, where: QPoint) -> tuple[int, str] | None:
        index = self.indexAt(where)
        for button, rect in self._buttons_at(index):
            if rect.contains(where):
                return index.row(), button.key
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        before = (self._painter.hovered, self._painter.hovered_row)
        after = (self._button_under(where), self.indexAt(where).row())
        if after != before:
            self._painter.hovered, self._painter.hovered_row = after
            self.viewport().update()
        if self._painter.pressed is None:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._painter.hovered, self._painter.hovered_row = None, -1
        self.viewport().update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        under = self._button_under(event.position().toPoint())
        if under is not None and event.button() == Qt.MouseButton.LeftButton:
            self._painter.pressed = under
            self._pressed_row = self._rows.key_at(under[0])
            self.viewport().update()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._painter.pressed = self._painter.pressed, None
        self.viewport().update()
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._button_under(event.position().toPoint()) and (
            # The list may have been loaded anew since: another row may stand here now.
            self._pressed_row == self._rows.key_at(pressed[0])
        ):
            self._click(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._button_under(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def _click(self, place: int, key: str) -> None:
        row = self._rows.row(place)
        if row is not None:
            self.button_clicked.emit(row, key)
