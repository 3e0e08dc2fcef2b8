"""The list of classes: pages of rows as one scrolls, sorted by any column, with the columns one wants."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.listed import ListedRowsModel
from lcadmin.gui.models.paged import PAGE
from lcadmin.gui.office import Office
from lcadmin.gui.pages._classes_columns import ClassColumn, class_columns
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import lessons
from lcadmin.services.ports import Changed, Desk
from lcadmin.services.tables_lessons import LessonOrder, LessonQuery, LessonRow

translate = QCoreApplication.translate

_MANY = 5_000
_ALL_COLUMNS, _IN_ONE_LINE = 800, 960
_LATER_MS = 2_000
_COLUMNS, _SORT, _WIDTHS = "classes/columns", "classes/sort", "classes/widths"


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What a load found. ``ids`` are all there are, None while only the first rows are known. ``begun``:
    whether there is any class at all, of whatever days."""

    query: LessonQuery
    offset: int
    rows: list[LessonRow]
    ids: list[int] | None
    begun: bool = True


class ClassList(TableCard):
    """``ask`` shows what a query finds; ``begun`` comes with the first rows of very many, ``loaded`` with
    every whole answer. ``sorted`` comes when another order is asked for: whoever listens asks again."""

    begun = Signal()
    loaded = Signal(int)
    sorted = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        self._office = office
        self.narrow, self._stacked = False, False
        self._all = class_columns(office, lambda: self._stacked)
        self._shown = self._remembered_columns()
        self._order, self._backwards = self._remembered_order()
        self.model: ListedRowsModel[LessonRow] = ListedRowsModel(
            [one.column for one in self.columns], lambda row: row.lesson.id, self._fetch
        )
        super().__init__(RowsView(self.model, translate("ClassesPage", "Classes")), parent)
        self.model.setParent(self)
        self._query = LessonQuery()
        self._whole = False
        self.has_begun = True
        self._first = Loader(office.tasks, self, self._load_first, self._show, office.trouble)
        self._rest = Loader.asking(
            office.tasks, self, self._place, self._load_all, self._show, office.trouble
        )
        self._some = set[int]()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._rest.load)
        head = self.view.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._head_clicked)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda where: self.columns_menu(self).popup(head.mapToGlobal(where))
        )
        self.view.columns_dragged.connect(self._remember_widths)
        self._take_widths()

    # What is asked for

    def ask(self, query: LessonQuery) -> None:
        """Shows what this finds: the first rows at once, how many there are as soon as that is known."""
        order = self._order
        if order is not None:
            query = replace(query, order=order, newest_first=self._backwards)
        if query == self._query and self._whole:
            self.refresh()
            return
        self._query, self._whole = query, False
        self._show_order()
        self._first.restart()

    @property
    def query(self) -> LessonQuery:
        """What is shown now, in which order."""
        return self._query

    def refresh(self) -> None:
        """Reads again what is shown, without losing the place."""
        if self._whole:
            self._rest.load()
        else:
            self._first.load()

    def show_changed(self, changed: Changed) -> None:
        """A few classes of very many are read by themselves at once; whether they still belong into the
        list, and where, is looked at a little later."""
        few = not (changed.everything or changed.people) and self.model.rowCount() > _MANY
        if not few:
            self.refresh()
            return
        self._some |= changed.lessons
        self._reload_some()
        self._later.start()

    def _load_first(self) -> _Loaded:
        query, desk = self._query, self._office.desk
        rows = lessons.find(desk, replace(query, limit=PAGE))
        ids = [row.lesson.id for row in rows] if len(rows) < PAGE else None
        return _Loaded(query, 0, rows, ids, bool(rows) or _any_class(desk))

    def _place(self) -> tuple[LessonQuery, int]:
        return self._query, max(0, self.view.rowAt(0)) // PAGE * PAGE

    def _load_all(self, place: tuple[LessonQuery, int]) -> _Loaded:
        (query, offset), desk = place, self._office.desk
        ids = lessons.ids(desk, query)
        page = lessons.rows(desk, ids[offset : offset + PAGE])
        return _Loaded(query, offset, page, ids, bool(ids) or _any_class(desk))

    def _show(self, loaded: _Loaded) -> None:
        if loaded.query != self._query:
            return
        if loaded.ids is None:
            self.model.begin(loaded.rows)
            self.begun.emit()
            self._rest.restart()
            return
        if self._whole and list(self.model.ids) == loaded.ids:
            self.model.forget()
        self.model.list(loaded.ids)
        self.model.put(loaded.offset, loaded.rows)
        self._whole, self.has_begun = True, loaded.begun
        self.loaded.emit(len(loaded.ids))

    def _fetch(self, ids: Sequence[int], offset: int) -> None:
        query, desk, wanted = self._query, self._office.desk, list(ids)

        def put(rows: list[LessonRow]) -> None:
            if query == self._query and list(self.model.ids[offset : offset + PAGE]) == wanted:
                self.model.put(offset, rows)
            else:
                self.model.failed(offset)

        def failed(error: UserError) -> None:
            self.model.failed(offset)
            self._office.trouble(error)

        self._office.tasks.run(lambda: lessons.rows(desk, wanted), put, failed, owner=self)

    def _reload_some(self) -> None:
        desk, wanted = self._office.desk, self.model.among(self._some)
        self._some.clear()
        if wanted:
            self._office.tasks.run(
                lambda: lessons.rows(desk, wanted), self.model.replace, self._office.trouble, owner=self
            )

    # Columns

    @property
    def columns(self) -> list[ClassColumn]:
        """Those that are shown now."""
        return [
            one
            for one in self._all
            if one.fixed or (one.key in self._shown and (one.narrow or not self.narrow))
        ]

    def set_room(self, width: int) -> None:
        """With little room times stand under the day; with less, what matters least is left out (the state
        tells what there is to check)."""
        narrow, stacked = width < px(_ALL_COLUMNS), width < px(_IN_ONE_LINE)
        if (narrow, stacked) != (self.narrow, self._stacked):
            self.narrow, self._stacked = narrow, stacked
            self._columns_changed()

    def columns_menu(self, parent: QWidget) -> QMenu:
        """Which columns are shown, and what the list is sorted by."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sorts = menu.addMenu(self.tr("&Sort by"))
        group = QActionGroup(sorts)
        for one in self._all:
            if one.order is not None:
                action = sorts.addAction(one.title)
                action.setCheckable(True)
                action.setChecked(self._query.order is one.order)
                action.triggered.connect(lambda _on, order=one.order: self.sort_by(order))
                group.addAction(action)
        sorts.addSeparator()
        backwards = sorts.addAction(self.tr("&Descending"))
        backwards.setCheckable(True)
        backwards.setChecked(self._query.newest_first)
        backwards.triggered.connect(lambda on: self.sort_by(self._query.order, backwards=on))
        menu.addSeparator()
        for one in self._all:
            action = QAction(one.title, menu)
            action.setCheckable(True)
            action.setChecked(one.fixed or one.key in self._shown)
            action.setEnabled(not one.fixed)
            action.toggled.connect(lambda on, key=one.key: self.show_column(key, shown=on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("&Usual columns and order"), self._usual)
        return menu

    def show_column(self, key: str, *, shown: bool) -> None:
        """Shows or hides a column, from now on."""
        self._shown = self._shown | {key} if shown else self._shown - {key}
        self._office.remember(_COLUMNS, json.dumps(sorted(self._shown)))
        self._columns_changed()

    def sort_by(self, order: LessonOrder, *, backwards: bool | None = None) -> None:
        """Sorts by this, from now on; the other way round where it is sorted so already."""
        same = self._query.order is order
        self._order = order
        self._backwards = backwards if backwards is not None else (same and not self._query.newest_first)
        self._office.remember(_SORT, json.dumps([order.value, self._backwards]))
        self.sorted.emit()

    def _usual(self) -> None:
        self._shown = frozenset(one.key for one in self._all if one.usual)
        self._order, self._backwards = None, False
        for key in (_COLUMNS, _SORT, _WIDTHS):
            self._office.remember(key, "")
        self.view.set_dragged_widths({})
        self._columns_changed()
        self.sorted.emit()

    def _columns_changed(self) -> None:
        self.model.set_columns([one.column for one in self.columns])
        self._take_widths()
        self._show_order()

    def _head_clicked(self, place: int) -> None:
        order = self.columns[place].order
        if order is not None:
            self.sort_by(order)
        self._show_order()

    def _show_order(self) -> None:
        head = self.view.horizontalHeader()
        place = next((n for n, one in enumerate(self.columns) if one.order is self._query.order), -1)
        way = Qt.SortOrder.DescendingOrder if self._query.newest_first else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(place, way)
        head.setSortIndicatorShown(place >= 0)

    # What is remembered

    def _remembered_columns(self) -> frozenset[str]:
        kept = _read(self._office.recall(_COLUMNS))
        known = {one.key for one in self._all}
        if isinstance(kept, list):
            return frozenset(key for key in kept if key in known)
        return frozenset(one.key for one in self._all if one.usual)

    def _remembered_order(self) -> tuple[LessonOrder | None, bool]:
        kept = _read(self._office.recall(_SORT))
        if isinstance(kept, list) and len(kept) == 2 and kept[0] in set(LessonOrder):
            return LessonOrder(kept[0]), bool(kept[1])
        return None, False

    def _remember_widths(self) -> None:
        kept = _read(self._office.recall(_WIDTHS))
        widths = kept if isinstance(kept, dict) else {}
        for place, width in self.view.dragged_widths.items():
            widths[self.columns[place].key] = width
        self._office.remember(_WIDTHS, json.dumps(widths))

    def _take_widths(self) -> None:
        kept = _read(self._office.recall(_WIDTHS))
        widths = kept if isinstance(kept, dict) else {}
        places = {one.key: place for place, one in enumerate(self.columns)}
        self.view.set_dragged_widths(
            {places[key]: width for key, width in widths.items() if key in places and isinstance(width, int)}
        )


def _read(text: object) -> object:
    try:
        return json.loads(text) if isinstance(text, str) and text else None
    except ValueError:  # a file that somebody edited: the usual will do
        return None


def _any_class(desk: Desk) -> bool:
    return bool(lessons.find(desk, LessonQuery(limit=1)))
