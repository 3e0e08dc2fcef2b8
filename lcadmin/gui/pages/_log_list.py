"""The list of imported class logs: a million rows scroll like a hundred."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.class_logs import LogColumn, log_columns
from lcadmin.gui.models.listed import ListedRowsModel
from lcadmin.gui.models.paged import PAGE
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import class_logs
from lcadmin.services.log_tables import LogQuery, LogRow, LogSort

_SHOWN, _SORT = "logs/columns", "logs/sort"
_FIXED = ("start", "title")


@dataclass(frozen=True, slots=True)
class _Found:
    query: LogQuery
    rows: list[LogRow]
    ids: Sequence[int] | None  # None: there are more than these rows


class LogList(TableCard):
    """``ask`` shows what a query finds; ``counted`` comes with how many there are (-1: not known yet)."""

    counted = Signal(int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        self._office = office
        self._columns = log_columns(office)
        self._wide = 0
        self._explicit = False  # whether somebody chose the columns
        self._chosen = self._recall_columns()
        self.query = self._recall_order(LogQuery())
        self.model: ListedRowsModel[LogRow] = ListedRowsModel(
            [one.column for one in self.columns], lambda row: row.id, self._fetch
        )
        super().__init__(RowsView(self.model, self.tr("Imported class logs")), parent)
        self.model.setParent(self)
        self._first = Loader(office.tasks, self, self._read_first, self._show, office.trouble)
        self._all = Loader(office.tasks, self, self._read_all, self._show, office.trouble)
        head = self.view.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(lambda place: self._sort(self.columns[place].sort))
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.choose_columns().popup(head.mapToGlobal(at)))
        self._mark_order()

    @property
    def columns(self) -> list[LogColumn]:
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

    def ask(self, query: LogQuery) -> None:
        """Shows what this finds, in the order that was chosen here."""
        self.query = replace(query, sort=self.query.sort, descending=self.query.descending)
        self.counted.emit(-1)
        self._first.restart()

    def choose_columns(self) -> QMenu:
        """A menu of the columns: shown or not."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._columns:
            action = menu.addAction(one.column.title)
            action.setCheckable(True)
            action.setChecked(one.key in self._chosen)
            action.setEnabled(one.key not in _FIXED)
            action.toggled.connect(lambda on, key=one.key: self._show_column(key, shown=on))
        return menu

    def _show_column(self, key: str, *, shown: bool) -> None:
        self._chosen = self._chosen | {key} if shown else self._chosen - {key}
        self._office.remember(_SHOWN, json.dumps(sorted(self._chosen)))
        self._explicit = True
        self._columns_changed()

    def _columns_changed(self) -> None:
        self.model.set_columns([one.column for one in self.columns])
        self._mark_order()

    def _sort(self, sort: LogSort | None) -> None:
        if sort is not None:
            other = sort is self.query.sort
            self.query = replace(self.query, sort=sort, descending=other and not self.query.descending)
            self._office.remember(_SORT, json.dumps([sort.value, self.query.descending]))
            self._first.restart()
        self._mark_order()

    def _mark_order(self) -> None:
        place = next((n for n, one in enumerate(self.columns) if one.sort is self.query.sort), -1)
        way = Qt.SortOrder.DescendingOrder if self.query.descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(place, way)
        self.view.horizontalHeader().setSortIndicatorShown(place >= 0)

    # Reading: on another thread

    def _read_first(self) -> _Found:
        query = self.query
        rows = class_logs.first(self._office.desk, query, PAGE)
        return _Found(query, rows, [row.id for row in rows] if len(rows) < PAGE else None)

    def _read_all(self) -> _Found:
        query, desk = self.query, self._office.desk
        numbers = class_logs.ids(desk, query)
        return _Found(query, class_logs.rows(desk, numbers[:PAGE]), numbers)

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
        query, desk, wanted = self.query, self._office.desk, list(ids)

        def came(rows: list[LogRow]) -> None:
            if query == self.query:
                self.model.put(offset, rows)

        def failed(error: UserError) -> None:
            self.model.failed(offset)
            self._office.trouble(error)

        self._office.tasks.run(lambda: class_logs.rows(desk, wanted), came, failed, owner=self)

    # What is remembered

    def _recall_columns(self) -> frozenset[str]:
        kept = _json(self._office.recall(_SHOWN))
        if isinstance(kept, list):
            self._explicit = True
            return frozenset(_FIXED) | {one.key for one in self._columns if one.key in kept}
        return frozenset(one.key for one in self._columns if one.usual)

    def _recall_order(self, query: LogQuery) -> LogQuery:
        kept = _json(self._office.recall(_SORT))
        if isinstance(kept, list) and len(kept) == 2 and kept[0] in set(LogSort):
            return replace(query, sort=LogSort(kept[0]), descending=bool(kept[1]))
        return query


def _json(text: object) -> object:
    try:
        return json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
