"""A table model over plain rows, described by columns."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from lcadmin.gui.models.columns import Cell, Column

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

MARK_ROLE = Qt.ItemDataRole.UserRole + 1
BUTTONS_ROLE = Qt.ItemDataRole.UserRole + 2
ROW_ROLE = Qt.ItemDataRole.UserRole + 3
COLUMN_ROLE = Qt.ItemDataRole.UserRole + 4
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 5

_NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[R]):
    """All rows in memory: for lists of at most a few thousand (see ``PagedRowsModel``).

    ``key`` tells which row is which, so that new data for the same rows repaints only what differs.
    """

    def __init__(
        self, columns: Sequence[Column[R]], key: Callable[[R], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._key = key
        self._rows: list[R] = []

    @property
    def rows(self) -> Sequence[R]:
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> None:
        """Shows these rows. The same rows in the same order keep selection and place."""
        new = list(rows)
        if [self._key(row) for row in new] == [self._key(row) for row in self._rows]:
            before, self._rows = self._rows, new
            for number, (old, fresh) in enumerate(zip(before, new, strict=True)):
                if old != fresh:
                    self.touch(number)
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Shows other columns of the same rows."""
        self.beginResetModel()
        self.columns = list(columns)
        self.endResetModel()

    def touch(self, row: int | None = None) -> None:
        """Draws one row, or all, anew: what it says depends on the clock as well."""
        last = self.rowCount() - 1
        if last >= 0:
            first, until = (0, last) if row is None else (row, row)
            self.dataChanged.emit(self.index(first, 0), self.index(until, len(self.columns) - 1))

    def row(self, number: int) -> R | None:
        """The row at this place, None where it is not there (yet)."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def cell(self, number: int, place: int) -> Cell | None:
        """All that a painter needs of the row at this place in the column ``place``, asked past Qt: each
        question across the languages costs a list more than its answer."""
        row = self.row(number)
        return None if row is None else _cell(self.columns[place], row)

    def here(self, number: int) -> R | None:
        """The row at this place if it is in memory; never asks for one."""
        return RowsModel.row(self, number)

    def places_of(self, keys: Sequence[Hashable]) -> Sequence[int]:
        """Where the rows with these keys stand; those that are not in the list are left out."""
        return [place for place in map(self.place_of, keys) if place is not None]

    def place_of(self, key: Hashable) -> int | None:
        """Where the row with this key stands."""
        return next((place for place, row in enumerate(self._rows) if self._key(row) == key), None)

    def key_at(self, number: int) -> Hashable:
        """The key of the row at this place."""
        row = self.row(number)
        return None if row is None else self._key(row)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            below = column.detail(row) if column.detail else ""
            return f"{column.text(row)}, {below}" if below else column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == MARK_ROLE:
            return column.mark(row) if column.mark else None
        if role == BUTTONS_ROLE:
            return tuple(column.buttons(row)) if column.buttons else ()
        if role == DETAIL_ROLE:
            return column.detail(row) if column.detail else None
        return {ROW_ROLE: row, COLUMN_ROLE: column}.get(cast("Qt.ItemDataRole", role))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        wraps = int(Qt.TextFlag.TextWordWrap)  # in two lines, where the view gives it no more room
        return _alignment(column) | wraps if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column that says how; others leave the order."""
        how = self.columns[column].sort if 0 <= column < len(self.columns) else None
        if how is None:
            return
        self.beginResetModel()
        self._rows.sort(key=how, reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()


def _cell(column: Column[R], row: R) -> Cell:
    mark = column.mark(row) if column.mark else None
    buttons = tuple(column.buttons(row)) if column.buttons else ()
    if mark is not None or buttons:
        return Cell(column, mark=mark, buttons=buttons)
    return Cell(column, column.text(row), column.detail(row) if column.detail else "")


def _alignment(column: Column[Any]) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
