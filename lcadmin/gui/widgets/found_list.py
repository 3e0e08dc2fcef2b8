"""A list of what a query finds: a million rows scroll like a hundred, in any order, with chosen columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from lcadmin.gui.loader import Loader
from lcadmin.gui.models.listed import ListedRowsModel
from lcadmin.gui.models.paged import PAGE
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.rows_view import RowsView, TableCard

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.models.found import Finder, FoundColumn
    from lcadmin.gui.office import Office

_FIRST = 64
"""So many rows come first, more than any screen shows."""


@dataclass(frozen=True, slots=True)
class _Found:
    query: Any
    rows: list[Any]
    ids: Sequence[int] | None  # None: there are more than these rows


class FoundList(TableCard):
    """``ask`` shows what a query finds; ``counted`` comes with how many there are (-1: not known yet).

    A query is a frozen dataclass with ``sort`` and ``descending``. Columns and order are remembered under
    ``memory``. Ctrl+C copies the rows that are marked.
    """

    counted = Signal(int)

    def __init__(
        self,
        office: Office,
        name: str,
        memory: str,
        columns: Sequence[FoundColumn[Any]],
        finder: Finder[Any, Any],
        query: Any,
        parent: QWidget | None = None,
    ) -> None:
        self._office = office
        self._memory = memory
        self._columns = columns
        self._finder = finder
        self._wide = 0
        self._explicit = False  # whether somebody chose the columns
        self._chosen = self._recall_columns()
        self.query = self._recall_order(query)
        self.model: ListedRowsModel[Any] = ListedRowsModel(
            [one.column for one in self.columns], finder.key, self._fetch
        )
        super().__init__(RowsView(self.model, name), parent)
        self.model.setParent(self)
        self._first = Loader(office.tasks, self, self._read_first, self._show, office.trouble)
        self._all = Loader(office.tasks, self, self._read_all, self._show, office.trouble)
        head = self.view.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(lambda place: self._sort(self.columns[place].sort))
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.choose_columns().popup(head.mapToGlobal(at)))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(lambda: self.copy(self.view.selected_rows()))
        self._mark_order()

    @property
    def columns(self) -> list[FoundColumn[Any]]:
        """Those that are shown, in their order."""
        return [
            one
            for one in self._columns
            if one.key in self._chosen and (self._explicit or self._wide >= px(one.room))
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, self._wide = self.columns, event.size().width()
        if self.columns != before:
            self._columns_changed()

    def ask(self, query: Any) -> None:
        """Shows what this finds, in the order that was chosen here."""
        self.query = replace(query, sort=self.query.sort, descending=self.query.descending)
        self.counted.emit(-1)
        self._begin()

    def extend(self, ids: Sequence[int], rows: Sequence[Any], *, before: bool) -> None:
        """More rows came that the query finds, before all others or after them. Who looks at the beginning
        sees them; who looks further down goes on looking at the same rows."""
        bar = self.view.verticalScrollBar()
        at = bar.value()
        self.model.grow(ids, rows, before=before)
        if before and at:
            pixels = self.view.verticalScrollMode() is QAbstractItemView.ScrollMode.ScrollPerPixel
            self.view.updateGeometries()  # else the bar ends where it ended before
            bar.setValue(at + len(ids) * (self.view.rowHeight(0) if pixels else 1))
        self.counted.emit(len(self.model.ids))

    def copy(self, rows: Sequence[Any]) -> None:
        """These rows as the columns show them, for a spreadsheet."""
        columns = [one.column for one in self.columns]
        lines = ["\t".join(column.title for column in columns)]
        lines += ["\t".join(" ".join(column.text(row).split()) for column in columns) for row in rows]
        self._office.copy("\n".join(lines))
        one = len(rows) == 1
        words = self.tr("1 row copied") if one else self.tr("{n} rows copied").format(n=len(rows))
        self._office.toast(words)

    def choose_columns(self) -> QMenu:
        """A menu of the columns: shown or not."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._columns:
            action = menu.addAction(one.column.title)
            action.setCheckable(True)
            action.setChecked(one.key in self._chosen)
            action.setEnabled(not one.fixed)
            action.toggled.connect(lambda on, key=one.key: self._show_column(key, shown=on))
        return menu

    def _show_column(self, key: str, *, shown: bool) -> None:
        self._chosen = self._chosen | {key} if shown else self._chosen - {key}
        self._office.remember(f"{self._memory}/columns", json.dumps(sorted(self._chosen)))
        self._explicit = True
        self._columns_changed()

    def _columns_changed(self) -> None:
        self.model.set_columns([one.column for one in self.columns])
        self._mark_order()

    def _sort(self, sort: StrEnum | None) -> None:
        if sort is not None:
            other = sort is self.query.sort
            self.query = replace(self.query, sort=sort, descending=other and not self.query.descending)
            self._office.remember(f"{self._memory}/sort", json.dumps([sort.value, self.query.descending]))
            self._begin()
        self._mark_order()

    def _mark_order(self) -> None:
        place = next((n for n, one in enumerate(self.columns) if one.sort is self.query.sort), -1)
        way = Qt.SortOrder.DescendingOrder if self.query.descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(place, way)
        self.view.horizontalHeader().setSortIndicatorShown(place >= 0)

    def _begin(self) -> None:
        self._all.drop()  # what is read for the question before takes no time from this one
        self._first.restart()

    # Reading: on another thread

    def _read_first(self) -> _Found:
        query = self.query
        rows = self._finder.first(query, _FIRST)
        ids = [self._finder.key(row) for row in rows] if len(rows) < _FIRST else None
        return _Found(query, rows, ids)

    def _read_all(self) -> _Found:
        query = self.query
        numbers = self._finder.ids(query)
        return _Found(query, self._finder.rows(numbers[:PAGE]), numbers)

    def _show(self, found: _Found) -> None:
        if found.query != self.query:
            return
        if found.ids is None:
            self.model.begin(found.rows)
            self._all.restart()
            return
        self.model.list(found.ids)
        self.model.forget()
        self.model.put(0, found.rows)
        self.counted.emit(len(found.ids))

    def _fetch(self, ids: Sequence[int], offset: int) -> None:
        query, wanted = self.query, list(ids)

        def came(rows: list[Any]) -> None:
            if query == self.query:
                self.model.put(offset, rows)

        def failed(error: UserError) -> None:
            self.model.failed(offset)
            self._office.trouble(error)

        self._office.tasks.run(lambda: self._finder.rows(wanted), came, failed, owner=self)

    # What is remembered

    def _recall_columns(self) -> frozenset[str]:
        kept = _json(self._office.recall(f"{self._memory}/columns"))
        if isinstance(kept, list):
            self._explicit = True
            return frozenset(one.key for one in self._columns if one.fixed or one.key in kept)
        return frozenset(one.key for one in self._columns if one.usual)

    def _recall_order(self, query: Any) -> Any:
        kept = _json(self._office.recall(f"{self._memory}/sort"))
        if isinstance(kept, list) and len(kept) == 2:
            sort = next((one.sort for one in self._columns if one.sort == kept[0]), None)
            if sort is not None:
                return replace(query, sort=sort, descending=bool(kept[1]))
        return query


def _json(text: object) -> object:
    try:
        return json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
