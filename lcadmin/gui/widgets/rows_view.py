"""The list view of the window: rows 40 high, lines between them, chips and buttons in cells."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QWidget,
)

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Card
from lcadmin.gui.widgets.fitted_columns import HEAD, FittedColumnsView

if TYPE_CHECKING:
    from lcadmin.gui.models.rows import RowsModel

_KEPT = 2_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UP_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class RowsView(FittedColumnsView):
    """Shows a ``RowsModel``. ``name`` is what a screen reader calls the list.

    ``button_clicked`` carries the row and the button's key; ``row_activated`` the row that was
    double-clicked or had Enter. ``menu`` may be set to make the context menu from the selected rows;
    by default it offers the row's own buttons, so that the keyboard reaches them. With ``fit`` the
    view is as high as its rows where there is room.
    """

    row_activated = Signal(object)

    def __init__(
        self,
        model: RowsModel[Any],
        name: str,
        *,
        row_height: int = 40,
        fit: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, fit=fit, parent=parent)
        self.setAccessibleName(name)
        self.menu: Callable[[list[Any]], QMenu | None] | None = None
        self._kept: Hashable = None
        self._also_kept: list[Hashable] = []
        self._painter.last_line = not fit
        self._prepare(row_height)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._find_place)
        self.doubleClicked.connect(self._double_clicked)

    def _prepare(self, row_height: int) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(row_height))
        head = self.horizontalHeader()
        head.setFixedHeight(px(HEAD))
        head.setMinimumSectionSize(px(32))
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setStretchLastSection(False)
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding,
            QSizePolicy.Policy.Maximum if self._fit else QSizePolicy.Policy.Expanding,
        )

    def sort_by(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Lets the heads sort, and sorts by ``column``."""
        self.horizontalHeader().setSectionsClickable(True)
        self.setSortingEnabled(True)
        self.sortByColumn(column, order)

    def selected_rows(self) -> list[Any]:
        """The rows that are selected, from top to bottom."""
        found = (self._rows.here(place) for place in self.selected_places())
        return [row for row in found if row is not None]

    def selected_places(self) -> list[int]:
        """Where the selected rows stand, from top to bottom. Read from the ranges: a hundred thousand rows
        that are selected at once are one range, and a hundred thousand indexes."""
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.count()))
        return sorted({place for one in ranges for place in range(one.top(), one.bottom() + 1)})

    def selected_keys(self) -> list[Hashable]:
        """The keys of the selected rows, also of rows that are not in memory."""
        return [self._rows.key_at(place) for place in self.selected_places()]

    def selectRow(self, row: int) -> None:
        """As Qt's own, which from right to left finds no column at the edge where it looks for one."""
        flags = QItemSelectionModel.SelectionFlag
        index = self._rows.index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def select_keys(self, keys: Sequence[Hashable]) -> None:
        """Selects the rows with these keys and goes to the first."""
        places = self._rows.places_of(keys)
        chosen = QItemSelection()
        for place in places:
            index = self._rows.index(place, 0)
            chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        if places:
            self.selectionModel().setCurrentIndex(self._rows.index(min(places), 0), flags.NoUpdate)

    def height_of(self, rows: int) -> int:
        """How high the list is with so many rows in sight."""
        bar = self.horizontalScrollBar().sizeHint().height() if self._scrolls else 0
        return rows * self.verticalHeader().defaultSectionSize() + self.horizontalHeader().height() + bar

    def sizeHint(self) -> QSize:
        if not self._fit:
            return super().sizeHint()
        return QSize(px(400), self.height_of(self._rows.rowCount()))

    def minimumSizeHint(self) -> QSize:
        rows = min(self._rows.rowCount(), 3) if self._fit else 3
        height = rows * self.verticalHeader().defaultSectionSize()
        return QSize(px(200), height + self.horizontalHeader().height())

    # The place one is at survives new data

    def _keep_place(self) -> None:
        index = self.currentIndex()
        chosen = self.selectionModel().hasSelection()
        self._kept = self._rows.key_at(index.row()) if index.isValid() and chosen else None
        places = self.selected_places() if self._kept is not None else []
        self._also_kept = [self._rows.key_at(place) for place in places] if len(places) <= _KEPT else []

    def _find_place(self) -> None:
        place = None if self._kept is None else self._rows.place_of(self._kept)
        if len(self._also_kept) > 1:
            self.select_keys(self._also_kept)
        if place is not None and len(self._also_kept) > 1:
            self.selectionModel().setCurrentIndex(
                self._rows.index(place, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        elif place is not None:
            self.selectRow(place)

    # Opening rows, the menu, the focus

    def _double_clicked(self, index: QModelIndex) -> None:
        self._activate(index.row())

    def _activate(self, place: int) -> None:
        row = self._rows.row(place)
        if row is not None:
            self.row_activated.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._activate(self.currentIndex().row())
            return
        if event.key() in _UP_DOWN and not self.selectionModel().hasSelection():
            self._take_first()  # not the one after it
            return
        super().keyPressEvent(event)
        self._show_focus()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu(self.selected_rows()) if self.menu is not None else self._own_menu()
        if menu is None or menu.isEmpty():
            return
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def _own_menu(self) -> QMenu | None:
        place = self.currentIndex().row()
        if self._rows.row(place) is None:
            return None
        menu = QMenu(self)
        for column in range(self._rows.columnCount()):
            for button, _rect in self._buttons_at(self._rows.index(place, column)):
                menu.addAction(button.text, partial(self._click, place, button.key))
        return menu

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self._show_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._take_first()
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus()

    def _take_first(self) -> None:
        if not self.selectionModel().hasSelection() and self._rows.rowCount():
            self.selectRow(max(0, self.currentIndex().row()))

    def _show_focus(self) -> None:
        self._painter.focused_row = self.currentIndex().row() if self.hasFocus() else -1
        self.viewport().update()


class TableCard(Card):
    """A list on a panel of its own."""

    def __init__(self, view: RowsView, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.view = view
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(view)
        self.setSizePolicy(view.sizePolicy())
