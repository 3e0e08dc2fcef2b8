"""A table model over an array of ids: the ids of every row, and the rows of the pages that are looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject

from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.paged import PAGE, PagedRowsModel

R = TypeVar("R")

_FEW = 8
_NOWHERE = QModelIndex()


class ListedRowsModel(PagedRowsModel[R]):
    """``key`` gives a row's id; ``fetch(ids, offset)`` is asked, on the window's thread, for rows that are
    not here yet: it loads them in the background and hands them to ``put``.

    The first page may stand here (``begin``) before the ids of all rows are known (``list``).
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key: Callable[[R], int],
        fetch: Callable[[Sequence[int], int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, self._fetch_page, parent)
        self._id = key
        self._fetch_ids = fetch
        self._ids = array("q")

    @property
    def ids(self) -> Sequence[int]:
        """The id of every row, in order."""
        return self._ids

    def begin(self, first: Sequence[R]) -> None:
        """A new list, of which only the first rows are known yet."""
        self._ids = array("q", [self._id(row) for row in first])
        self.start(len(self._ids), first)

    def list(self, ids: Iterable[int]) -> None:
        """All ids. Where the rows that stand here are the first of them, the others come after them and
        nothing jumps; else the list is a new one, and what is selected is found again by its id."""
        wanted = array("q", ids)
        known = len(self._ids)
        if wanted == self._ids:
            return
        if wanted[:known] == self._ids:
            self.beginInsertRows(_NOWHERE, known, len(wanted) - 1)
            self._ids, self._count = wanted, len(wanted)
            self.endInsertRows()
            return
        here = {self._id(row): row for row in self.rows}
        self.beginResetModel()
        self._ids, self._count = wanted, len(wanted)
        self._pages.clear()
        self._asked.clear()
        first = [here[number] for number in wanted[:PAGE] if number in here]
        if len(first) == min(PAGE, len(wanted)):
            self._pages[0] = first
        self.endResetModel()

    def grow(self, ids: Sequence[int], rows: Iterable[R], *, before: bool) -> None:
        """More ids, before all others or after them, with their rows: what is here stays here."""
        if not ids:
            return
        here = {self._id(row): row for row in (*self.rows, *rows)}
        first = 0 if before else len(self._ids)
        self.beginInsertRows(_NOWHERE, first, first + len(ids) - 1)
        more = array("q", ids)
        self._ids = more + self._ids if before else self._ids + more
        self._count = len(self._ids)
        looked_at = {*self._pages, *(page + 1 for page in self._pages), first // PAGE}
        self._pages.clear()
        self._asked.clear()
        for page in sorted(looked_at):
            wanted = self._ids[page * PAGE : (page + 1) * PAGE]
            if wanted and all(number in here for number in wanted):
                self._pages[page] = [here[number] for number in wanted]
        self.endInsertRows()

    def put(self, offset: int, rows: Sequence[R]) -> None:
        """Rows that were asked for; one that is not there any more leaves its place empty."""
        if len(rows) < len(self._ids[offset : offset + PAGE]):
            found = {self._id(row): row for row in rows}
            rows = [found.get(number) for number in self._ids[offset : offset + PAGE]]  # type: ignore[misc]
        super().put(offset, rows)

    @property
    def rows(self) -> Sequence[R]:
        return [row for row in super().rows if row is not None]

    def key_at(self, number: int) -> Hashable:
        return self._ids[number] if 0 <= number < len(self._ids) else None

    def place_of(self, key: Hashable) -> int | None:
        try:
            return self._ids.index(key)  # type: ignore[arg-type]
        except (ValueError, TypeError):
            return None

    def places_of(self, keys: Sequence[Hashable]) -> Sequence[int]:
        """Where the rows with these keys stand; those that are not in the list are left out."""
        if len(keys) <= _FEW:
            return [place for place in map(self.place_of, keys) if place is not None]
        wanted = set(keys)
        return [place for place, number in enumerate(self._ids) if number in wanted]

    def among(self, ids: Iterable[int]) -> Sequence[int]:
        """Those of the ids whose rows are in memory."""
        here = {self._id(row) for row in self.rows}
        return [number for number in ids if number in here]

    def replace(self, rows: Iterable[R]) -> None:
        """Other words for rows that are in memory."""
        fresh = {self._id(row): row for row in rows}
        for page, kept in self._pages.items():
            for place, old in enumerate(kept):
                new = None if old is None else fresh.get(self._id(old))
                if new is not None:
                    kept[place] = new
                    self.touch(page * PAGE + place)

    def _fetch_page(self, offset: int, limit: int) -> None:
        self._fetch_ids(self._ids[offset : offset + limit].tolist(), offset)
