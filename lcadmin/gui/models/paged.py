"""A table model over more rows than anybody loads: it fetches the pages that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject

from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.rows import Index, RowsModel

R = TypeVar("R")

PAGE = 256
_KEPT = 40
_NOWHERE = QModelIndex()


class PagedRowsModel(RowsModel[R]):
    """``fetch(offset, limit)`` is asked, on the window's thread, for rows that are not here yet; it
    loads them in the background and hands them to ``put``. Until then their cells are empty.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        fetch: Callable[[int, int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent)
        self._fetch = fetch
        self._count = 0
        self._pages: OrderedDict[int, list[R]] = OrderedDict()
        self._asked: set[int] = set()

    def start(self, count: int, first: Sequence[R]) -> None:
        """A new list: how many rows it has, and its first page."""
        self.beginResetModel()
        self._count = count
        self._pages.clear()
        self._asked.clear()
        if first:
            self._pages[0] = list(first)
        self.endResetModel()

    def put(self, offset: int, rows: Sequence[R]) -> None:
        """Rows that were asked for."""
        page = offset // PAGE
        self._asked.discard(page)
        self._pages[page] = list(rows)
        self._pages.move_to_end(page)
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        if rows:
            last = min(offset + len(rows), self._count) - 1
            self.dataChanged.emit(self.index(offset, 0), self.index(last, len(self.columns) - 1))

    def failed(self, offset: int) -> None:
        """Rows that were asked for could not be had; they are asked for again when looked at."""
        self._asked.discard(offset // PAGE)

    def forget(self) -> None:
        """What is here may be old: fetches again as it is looked at, without losing the place."""
        self._pages.clear()
        self._asked.clear()
        self.touch()

    def row(self, number: int) -> R | None:
        page = number // PAGE
        rows = self._pages.get(page)
        if rows is None:
            if 0 <= number < self._count and page not in self._asked:
                self._asked.add(page)
                self._fetch(page * PAGE, PAGE)
            return None
        place = number % PAGE
        return rows[place] if place < len(rows) else None

    def here(self, number: int) -> R | None:
        """The row at this place if it is here; asks for nothing."""
        rows = self._pages.get(number // PAGE)
        place = number % PAGE
        return rows[place] if rows is not None and place < len(rows) else None

    @property
    def rows(self) -> Sequence[R]:
        """The rows that are here now, in their order."""
        return [row for page in sorted(self._pages) for row in self._pages[page]]

    def place_of(self, key: Hashable) -> int | None:
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if self._key(row) == key:
                    return page * PAGE + place
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count
