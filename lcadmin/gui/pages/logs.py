"""Class logs: what LearnCube's own log says, every message received, and our count beside LearnCube's."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from lcadmin.gui.dialogs.log_details import LogDetailsDialog
from lcadmin.gui.loader import Loader
from lcadmin.gui.log_importer import LogImporter
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.pages._log_filter import LogFilter
from lcadmin.gui.pages._log_list import LogList
from lcadmin.gui.pages._log_tabs import IMPORTED, RECEIVED, RECONCILE
from lcadmin.gui.pages._logs_export import LogsExport
from lcadmin.gui.pages._messages import MessagesPart
from lcadmin.gui.pages._reconcile import ReconcileView
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, EmptyState, PrimaryButton
from lcadmin.gui.widgets.found_list import FoundList
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.services import class_logs
from lcadmin.services.class_logs import ClassLogDetails
from lcadmin.services.log_tables import ImportRecord, LogRow
from lcadmin.services.ports import Changed

_MOST_TUTORS, _MOST_STUDENTS = 300, 1_000


class LogsPage(Page):
    """``open`` takes ``files`` (paths), which are looked at for an import, and ``tab``."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Class logs")
        self.importer = LogImporter(office, self, self._imported)
        self.files_button = Button(self.tr("Import &files…"), self.importer.ask)
        self.learncube_button = PrimaryButton(self.tr("Import from &LearnCube"), self.importer.from_learncube)
        self.header = PageHeader(self.title, buttons=(self.files_button, self.learncube_button))
        self.filter = LogFilter(office)
        self.list = LogList(office)
        self.export = LogsExport(office, self)
        self.columns_button = Button(self.tr("&Columns"), self._choose_columns, variant="quiet")
        self.export_button = Button(self.tr("&Export…"), self._export, variant="quiet")
        self.empty = EmptyState(
            self.tr("No class logs yet"),
            self.tr(
                "What LearnCube itself wrote down about your classes stands here: import it from LearnCube, "
                "or drop the dashboard's export files on this window."
            ),
            self.tr("Import files…"),
            self.importer.ask,
        )
        self.nothing = EmptyState(
            self.tr("No class log fits"),
            self.tr("Take away part of the filter."),
            self.tr("Show everything"),
            self.filter.clear,
        )
        self._names = Loader(office.tasks, self, self._load_names, self._take_names, office.trouble)
        self._latest = Loader(office.tasks, self, self._load_latest, self._take_latest, office.trouble)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.tabs = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setSpacing(px(4))
        self.stack = QStackedWidget()
        for place, (words, widget) in enumerate(
            (
                (self.tr("&Imported"), self._imported_part()),
                (self.tr("&Messages received"), QWidget()),
                (self.tr("&Reconcile"), QWidget()),
            )
        ):
            button = Button(words, partial(self.show_tab, place), variant="quiet")
            button.setCheckable(True)
            self.tabs.addButton(button, place)
            tabs.addWidget(button)
            self.stack.addWidget(widget)
        tabs.addStretch(1)
        tabs.addWidget(self.columns_button)
        tabs.addWidget(self.export_button)
        column = self.column()
        column.addWidget(self.header)
        column.addLayout(tabs)
        column.addWidget(self.stack, 1)
        self.tabs.buttons()[IMPORTED].setChecked(True)

    def _imported_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        for empty in (self.empty, self.nothing):
            column.addWidget(empty, 1, Qt.AlignmentFlag.AlignTop)
            empty.hide()
        return part

    def _connect(self) -> None:
        self.filter.changed.connect(self._ask)
        self.list.counted.connect(self._counted)
        self.list.view.row_activated.connect(self._open_row)
        self.list.view.menu = self._menu

    # What is made when somebody first wants to see it: all at once would be felt as a hitch

    @cached_property
    def messages(self) -> MessagesPart:
        """Every message received."""
        made = MessagesPart(self.office)
        made.counted.connect(self._messages_counted)
        self._put(RECEIVED, made)
        return made

    @cached_property
    def reconcile(self) -> ReconcileView:
        """Our count beside LearnCube's."""
        made = ReconcileView(self.office)
        self._put(RECONCILE, made)
        return made

    def _put(self, place: int, part: QWidget) -> None:
        holder = self.stack.widget(place)
        if holder is not None:
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(part)

    # Coming here

    def open(self, files: Sequence[Path] = (), tab: int = -1, **_args: object) -> None:
        if tab >= 0:
            self.show_tab(tab)
        self.refresh()
        if files:
            self.show_tab(IMPORTED)
            self.importer.take(files)

    def refresh(self) -> None:
        self._latest.load()
        current = self.stack.currentIndex()
        if current == IMPORTED:
            self._names.load()
            self._ask()
        elif current == RECEIVED:
            self.messages.load()
        else:
            self.reconcile.load()

    def show_changed(self, changed: Changed) -> None:
        if changed.everything:
            self.refresh()
        elif self.stack.currentIndex() == RECEIVED:
            self.messages.show_changed(changed)
        elif changed.lessons and self.stack.currentIndex() == RECONCILE:
            self.reconcile.load()

    def show_tab(self, place: int) -> None:
        """One of the three views."""
        self.tabs.buttons()[place].setChecked(True)
        self.stack.setCurrentIndex(place)
        for button in (self.columns_button, self.export_button):
            button.setVisible(place in (IMPORTED, RECEIVED))
        self.export_button.setEnabled(False)
        self.refresh()

    def _imported(self) -> None:
        self.show_tab(IMPORTED)

    # What is shown

    def _ask(self) -> None:
        self.list.ask(self.filter.query())

    def _messages_counted(self, count: int) -> None:
        if count >= 0 and self.stack.currentIndex() == RECEIVED:
            self.export_button.setEnabled(bool(count) and self.office.outputs is not None)
            n = self.office.formats.number(count)
            self.header.set_subtitle(
                self.tr("1 message") if count == 1 else self.tr("{n} messages").format(n=n) if count else ""
            )

    def _counted(self, count: int) -> None:
        """-1: not known yet; then the list stands as it is."""
        if count < 0:
            return
        narrowed = self.filter.narrowed
        self.list.setVisible(bool(count))
        self.filter.setVisible(bool(count) or narrowed)
        self.empty.setVisible(not count and not narrowed)
        self.nothing.setVisible(not count and narrowed)
        self._count = count
        if self.stack.currentIndex() == IMPORTED:
            self.export_button.setEnabled(bool(count) and self.office.outputs is not None)
        self._say()

    _count = 0
    _last: ImportRecord | None = None

    def _say(self) -> None:
        if self.stack.currentIndex() == RECEIVED:
            return
        said = []
        if self._count:
            n = self.office.formats.number(self._count)
            said.append(self.tr("1 class") if self._count == 1 else self.tr("{n} classes").format(n=n))
        last = self._last
        if last is not None:
            when = self.office.formats.when(last.ended or last.began, self.office.now())
            said.append(self.tr("last import {when}").format(when=when))
        self.header.set_subtitle(" · ".join(said))

    def _load_names(self) -> tuple[list[str], list[str]]:
        desk = self.office.desk
        return (
            class_logs.names(desk, tutors=True, limit=_MOST_TUTORS),
            class_logs.names(desk, tutors=False, limit=_MOST_STUDENTS),
        )

    def _take_names(self, names: tuple[list[str], list[str]]) -> None:
        self.filter.offer(*names)

    def _load_latest(self) -> tuple[ImportRecord | None, bool]:
        desk = self.office.desk
        return class_logs.latest_import(desk), class_logs.has_keys(desk)

    def _take_latest(self, found: tuple[ImportRecord | None, bool]) -> None:
        self._last, keys = found
        self.learncube_button.setEnabled(keys)
        self.learncube_button.setToolTip(
            "" if keys else self.tr("Enter LearnCube's keys under Settings to import from there.")
        )
        self._say()

    # Doing

    def _open_row(self, row: LogRow) -> None:
        if row.lesson_id is not None:
            self.office.go_to("lesson", lesson_id=row.lesson_id)
        else:
            self._details(row)

    def _details(self, row: LogRow) -> None:
        def show(details: ClassLogDetails | None) -> None:
            if details is not None:
                self.details = LogDetailsDialog(self.office, details, self.window())
                self.details.open()

        desk = self.office.desk
        self.office.tasks.run(
            lambda: class_logs.details(desk, row.class_no), show, self.office.trouble, owner=self
        )

    def _menu(self, rows: list[LogRow]) -> QMenu | None:
        if not rows:
            return None
        menu = QMenu(self)
        if len(rows) == 1:
            row = rows[0]
            menu.addAction(self.tr("&What LearnCube says"), partial(self._details, row))
            if row.lesson_id is not None:
                menu.addAction(
                    self.tr("&Open the class"), partial(self.office.go_to, "lesson", lesson_id=row.lesson_id)
                )
                menu.addAction(
                    self.tr("Its &minutes"), partial(self.office.go_to, "minutes", lesson_id=row.lesson_id)
                )
        menu.addAction(self.tr("&Copy\tCtrl+C"), partial(self.list.copy, rows))
        return menu

    def _choose_columns(self) -> None:
        under = self.columns_button.rect().bottomLeft()
        self._shown_list.choose_columns().popup(self.columns_button.mapToGlobal(under))

    def _export(self) -> None:
        self.export.ask_where(self._shown_list.query)

    @property
    def _shown_list(self) -> FoundList:
        return self.messages.list if self.stack.currentIndex() == RECEIVED else self.list
