"""Classes: the list and the week of them over one filter, quick with a hundred thousand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.class_import import ClassImporter
from lcadmin.gui.dialogs.closed_days import ClosedDaysDialog
from lcadmin.gui.dialogs.doctor import DoctorDialog
from lcadmin.gui.dialogs.send import send_week
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.pages._class_filter import ClassFilter
from lcadmin.gui.pages._classes_actions import ClassActions
from lcadmin.gui.pages._classes_list import ClassList
from lcadmin.gui.pages._classes_week import ClassWeek, rows_of
from lcadmin.gui.widgets.basics import Button, EmptyState
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.services.ports import Changed
from lcadmin.services.tables_lessons import LessonRow

LIST, WEEK = "list", "week"
_VIEW = "classes/view"
_SHEETS = (".xlsx", ".xlsm", ".csv", ".txt")


class ClassesPage(Page):
    """``open`` takes ``range`` (a value of ``Range``), or ``person_id``, ``name`` and ``role`` (a value of
    ``Role``) for one person's classes."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Classes")
        self.filter = ClassFilter(office)
        self.actions_on = ClassActions(office, self)
        self.list = ClassList(office)
        self.table, self.model = self.list.view, self.list.model
        self.table.menu = self._menu
        self.table.row_activated.connect(lambda row: office.go_to("lesson", lesson_id=row.lesson.id))
        self.closed_button = Button(
            self.tr("Closed &days"), lambda: ClosedDaysDialog(office, self.window()).open(), variant="quiet"
        )
        self.columns_button = Button(
            self.tr("C&olumns"), self._choose_columns, variant="quiet", name=self.tr("Columns and order")
        )
        self.week = ClassWeek(office)
        self.list_button = self._view_button(self.tr("&List"), LIST)
        self.week_button = self._view_button(self.tr("&Week"), WEEK)
        self.check_button = Button(
            self.tr("Chec&k a link"), lambda: DoctorDialog(office, self.window()).open(), variant="quiet"
        )
        self.send_button = Button(self.tr("&Send week"), lambda: send_week(office, self.window()))
        self.importer = ClassImporter(office, self)
        self.import_button = Button(self.tr("I&mport"), self._choose_import, variant="quiet")
        self.import_button.setToolTip(self.tr("Several classes from a spreadsheet"))
        self.setAcceptDrops(True)
        self.header = PageHeader(
            self.title,
            buttons=(
                self.import_button,
                self.check_button,
                self.send_button,
                self.closed_button,
                self.columns_button,
                self.list_button,
                self.week_button,
            ),
        )
        self._shows_week = office.recall(_VIEW) == WEEK
        self._from = 0  # the class that the list begins with, once it is there
        for view in (self.table, self.week.view.grid):
            self.actions_on.listen_for_keys(view, self._chosen)
            paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), view)
            paste.setContext(Qt.ShortcutContext.WidgetShortcut)
            paste.activated.connect(self.importer.paste)
        self.empty = EmptyState(
            self.tr("No classes here yet"),
            self.tr("Every class stands here with its people, its state and its minutes."),
            self.tr("New class"),
            office.new_class,
        )
        self.empty.add(Button(self.tr("From a spreadsheet…"), self.importer.ask))
        self.nothing = EmptyState(
            self.tr("No class fits"),
            self.tr("Choose other days, or take away part of the filter."),
            self.tr("Show all classes"),
            self._show_all,
        )
        column = self.column()
        column.addWidget(self.header)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.week, 1)
        self.reading = QWidget()  # holds the place while nothing is known yet
        column.addWidget(self.reading, 1)
        for empty in (self.empty, self.nothing):
            column.addWidget(empty, 1, Qt.AlignmentFlag.AlignTop)
        for part in (self.list, self.week, self.empty, self.nothing):
            part.hide()
        self.list.begun.connect(self._begun)
        self.list.loaded.connect(self._loaded)
        self.list.sorted.connect(self._ask)
        self.week.asked.connect(self._ask)
        self.week.loaded.connect(self._week_loaded)
        self.week.menu_wanted.connect(self._week_menu)
        self.week.day_wanted.connect(self._show_day)
        self.filter.changed.connect(self._ask)
        office.settings_changed.connect(self._ask)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.set_room(event.size().width())

    # Loading

    def open(self, **args: object) -> None:
        days, person, role = args.get("range"), args.get("person_id"), args.get("role")
        if isinstance(person, int) and isinstance(role, str):
            self.filter.show_person(person, str(args.get("name", "")), Role(role))
        elif isinstance(days, str):
            self.filter.show_range(days)
        self._ask()

    def refresh(self) -> None:
        if self._shows_week:
            self.week.refresh()
        else:
            self.list.refresh()

    def show_changed(self, changed: Changed) -> None:
        if not (changed.lessons or changed.people or changed.everything):
            return
        if self._shows_week:
            self.week.refresh()
        else:
            self.list.show_changed(changed)

    def tick(self) -> None:
        # What is on the screen is drawn anew; measuring the columns each second would cost much more.
        if self._shows_week:
            self.week.tick()
        else:
            self.table.viewport().update()

    def show_view(self, view: str) -> None:
        """Shows the list or the week, from now on."""
        self._shows_week = view == WEEK
        self.office.remember(_VIEW, view)
        self._ask()

    def _ask(self) -> None:
        self.list_button.setChecked(not self._shows_week)
        self.week_button.setChecked(self._shows_week)
        self.columns_button.setVisible(not self._shows_week and self.list.isVisible())
        self.filter.set_week(self.week.monday if self._shows_week else None)
        if self._shows_week:
            self.week.ask(self.filter.query())
        else:
            self.list.ask(self.filter.query())

    def _week_loaded(self, count: int) -> None:
        if self._shows_week:
            for part in (self.reading, self.list, self.empty, self.nothing):
                part.hide()
            self.week.show()
            self._say_how_many(count)
            self.focus_on(self.week.view.grid)

    def _week_menu(self, value: object, where: QPoint) -> None:
        rows = rows_of(value)
        menu = self.actions_on.menu([row.lesson.id for row in rows], rows)
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(where)

    def _show_day(self, day: date, lesson_id: int) -> None:
        """One day of a full week as a list, from this class on."""
        self._from = lesson_id
        self.filter.show_day(day)
        self.show_view(LIST)

    def _begun(self) -> None:
        """The first rows of very many; how many there are is not known yet."""
        if not self._shows_week:
            for part in (self.reading, self.week, self.empty, self.nothing):
                part.hide()
            self.list.show()
            self.focus_on(self.table)

    def _loaded(self, count: int) -> None:
        if self._shows_week:
            return
        for part in (self.reading, self.week):
            part.hide()
        anything = bool(count)
        everything = not self.list.has_begun or (self.list.query.start is None and not self.filter.narrowed())
        self.list.setVisible(anything)
        self.empty.setVisible(not anything and everything)
        self.nothing.setVisible(not anything and not everything)
        self.columns_button.setVisible(anything)
        self._say_how_many(count)
        if anything:
            self.focus_on(self.table)
        if self._from:
            self._begin_at(self._from)

    def _begin_at(self, lesson_id: int) -> None:
        self._from = 0
        self.table.select_keys([lesson_id])
        self.table.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
        self.table.setFocus()

    def _say_how_many(self, count: int) -> None:
        n = self.office.formats.number(count)
        words = self.tr("1 class") if count == 1 else self.tr("{n} classes").format(n=n)
        self.header.set_subtitle(words if count else "")

    def _show_all(self) -> None:
        self.filter.clear()
        self.filter.show_range("all")

    # Doing

    def _view_button(self, words: str, view: str) -> Button:
        button = Button(words, lambda: self.show_view(view), variant="quiet")
        button.setCheckable(True)
        return button

    def _choose_import(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("From a &file…"), self.importer.ask)
        menu.addAction(self.tr("&Paste cells\tCtrl+V"), self.importer.paste)
        menu.popup(self.import_button.mapToGlobal(self.import_button.rect().bottomLeft()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _dropped(event)
        if file is not None:
            event.acceptProposedAction()
            self.importer.take(file)

    def _choose_columns(self) -> None:
        menu = self.list.columns_menu(self)
        menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def _chosen(self) -> list[int]:
        if self._shows_week:
            return self.week.chosen()
        return [key for key in self.table.selected_keys() if isinstance(key, int)]

    def _menu(self, rows: list[LessonRow]) -> QMenu | None:
        return self.actions_on.menu(self._chosen(), rows)


def _dropped(event: QDropEvent) -> Path | None:
    """The one spreadsheet that is dropped, if it is one."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    fits = len(files) == 1 and files[0].suffix.lower() in _SHEETS
    return files[0] if fits else None
