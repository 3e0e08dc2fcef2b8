"""The list view of the window: rows 40 high, lines between them, chips and buttons in cells."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStyleOptionViewItem,
    QWidget,
)

from lcadmin.gui.theme import px, text_font
from lcadmin.gui.widgets.basics import Card
from lcadmin.gui.widgets.cell_buttons import CellButtonsView
from lcadmin.gui.widgets.column_widths import share_out

if TYPE_CHECKING:
    from lcadmin.gui.models.rows import RowsModel

_HEAD, _HEAD_OF_TWO = 36, 44
_HEAD_TEXT, _HEAD_AROUND, _HEAD_ARROW = 12, 28, 22
_LEAST = 64
_MEASURED = 30
_KEPT = 2_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowsView(CellButtonsView):
    """Shows a ``RowsModel``. ``name`` is what a screen reader calls the list.

    ``button_clicked`` carries the row and the button's key; ``row_activated`` the row that was
    double-clicked or had Enter. ``menu`` may be set to make the context menu from the selected rows;
    by default it offers the row's own buttons, so that the keyboard reaches them. With ``fit`` the
    view is as high as its rows where there is room.
    """

    row_activated = Signal(object)
    columns_dragged = Signal()

    def __init__(
        self,
        model: RowsModel[Any],
        name: str,
        *,
        row_height: int = 40,
        fit: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, parent)
        self.setAccessibleName(name)
        self.menu: Callable[[list[Any]], QMenu | None] | None = None
        self.least_width = _LEAST  # of a column that gives room up
        self._fit = fit
        self._dragged: dict[int, int] = {}
        self._option = QStyleOptionViewItem()
        self._sharing = False
        self._resetting = False
        self._scrolls = False
        self._kept: Hashable = None
        self._also_kept: list[Hashable] = []
        self._natural: list[int] = []
        self._tight: list[int] = []  # with the heads in two lines
        self._painter.last_line = not fit
        self._prepare(row_height)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._share)
        model.modelAboutToBeReset.connect(self._begin_reset)
        model.modelReset.connect(self._end_reset)
        model.modelReset.connect(self._content_changed)
        model.dataChanged.connect(self._rows_came)
        self._painter.cut_off.connect(self._widen)
        self.doubleClicked.connect(self._double_clicked)
        self.horizontalHeader().sectionResized.connect(self._section_resized)
        self._content_changed()

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
        head.setFixedHeight(px(_HEAD))
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

    @property
    def dragged_widths(self) -> dict[int, int]:
        """Widths that the user gave to columns, by number."""
        return dict(self._dragged)

    def set_dragged_widths(self, widths: dict[int, int]) -> None:
        """Widths that the user gave to columns another time."""
        self._dragged = dict(widths)
        self._content_changed()

    def sizeHint(self) -> QSize:
        if not self._fit:
            return super().sizeHint()
        rows = self._rows.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height() if self._scrolls else 0
        return QSize(px(400), rows + self.horizontalHeader().height() + bar)

    def minimumSizeHint(self) -> QSize:
        rows = min(self._rows.rowCount(), 3) if self._fit else 3
        height = rows * self.verticalHeader().defaultSectionSize()
        return QSize(px(200), height + self.horizontalHeader().height())

    # Columns

    def _content_changed(self) -> None:
        """Other columns or other rows: they are measured once, and again when the text size changes."""
        self._natural = []
        self._later.start()

    def _rows_came(self) -> None:
        """New values alone leave the columns where they are: see ``_widen``. Where the room is short, and
        all is in sight, they are measured anew: a state that has passed must not keep names cut off."""
        if self._fit and sum(self._natural) > self.viewport().width():
            self._natural = []
        if not self._natural:
            self._later.start()

    def _widen(self, column: int, width: int) -> None:
        """A cell that was just drawn needs more. Columns only grow, so that nothing jumps to and fro."""
        if column < len(self._natural) and width > self._natural[column]:
            self._natural[column] = width
            if not self._rows.columns[column].stretch:
                self._tight[column] = max(self._tight[column], width)
            self._later.start()

    def _begin_reset(self) -> None:
        self._resetting = True
        self._keep_place()

    def _end_reset(self) -> None:
        self._resetting = False
        self._find_place()

    def _share(self) -> None:
        if self._resetting:  # the head makes its columns anew, and resizes the view meanwhile
            return
        columns = self._rows.columns
        natural = self._natural or self._measured()
        room = self.viewport().width()
        states = [place for place, column in enumerate(columns) if column.mark is not None]
        stretch = [column.stretch for column in columns]
        tight = self._tight
        widths = share_out(natural, stretch, room, self._dragged, px(self.least_width), states, tight)
        self._fit_head(widths)
        self._sharing = True
        for place, width in enumerate(widths):
            if self.columnWidth(place) != width:
                self.setColumnWidth(place, width)
        self._sharing = False
        self._scrolls = sum(widths) > room
        if self._fit:
            self.updateGeometry()

    def _fit_head(self, widths: Sequence[int]) -> None:
        head = self.horizontalHeader()
        metrics = QFontMetrics(text_font(_HEAD_TEXT, semibold=True))
        wrapped = any(
            width < metrics.horizontalAdvance(column.title) + px(_HEAD_AROUND)
            for width, column in zip(widths, self._rows.columns, strict=True)
        )
        height = px(_HEAD_OF_TWO if wrapped else _HEAD)
        if head.height() != height or head.minimumHeight() != height:
            head.setFixedHeight(height)

    def _tight_head(self, place: int) -> int:
        """What a head needs in at most two lines; only the one that sorts has room for its arrow."""
        head, words = self.horizontalHeader(), self._rows.columns[place].title.split()
        metrics = QFontMetrics(text_font(_HEAD_TEXT, semibold=True))
        broken = (
            max(metrics.horizontalAdvance(" ".join(part)) for part in (words[:at], words[at:]))
            for at in range(1, len(words))
        )
        text = min(broken, default=metrics.horizontalAdvance(" ".join(words)))
        sorts = head.isSortIndicatorShown() and head.sortIndicatorSection() == place
        return text + px(_HEAD_ARROW if sorts else 0) + px(_HEAD_AROUND)

    def _measured(self) -> list[int]:
        """Wide enough for the heads and the rows that are looked at; kept once there are such rows. What a
        column needs whose head stands in two lines is remembered beside it."""
        first = max(0, self.rowAt(0))
        rows = range(first, min(first + _MEASURED, self._rows.rowCount()))
        option, measure, head = self._option, self._painter.sizeHint, self.horizontalHeader()
        columns = self._rows.columns
        cells = [
            max((measure(option, self._rows.index(row, place)).width() for row in rows), default=0)
            for place in range(len(columns))
        ]
        heads = [head.sectionSizeHint(place) for place in range(len(columns))]
        natural = [max(pair) for pair in zip(heads, cells, strict=True)]
        self._tight = [
            max(self._tight_head(place), 0 if column.stretch else cell)
            for place, (column, cell) in enumerate(zip(columns, cells, strict=True))
        ]
        if any(self._rows.row(row) is not None for row in rows):
            self._natural = natural
        return natural

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_later"):
            self._content_changed()

    def _section_resized(self, place: int, _before: int, width: int) -> None:
        if not self._sharing:
            self._dragged[place] = width
            self.columns_dragged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

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
