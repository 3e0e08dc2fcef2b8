"""Today: what is on, who is in, what is wrong. A row a class, in time order, alive by the second."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from lcadmin.domain.lesson_time import Status
from lcadmin.gui.columns_memory import keep_columns
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import CellButton, Column, button_column, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.pages import Page
from lcadmin.gui.pages._classes_actions import ClassActions
from lcadmin.gui.pages._today_needs import Helper, needs
from lcadmin.gui.texts import is_running, lesson_state, names
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.attention import AttentionCard
from lcadmin.gui.widgets.basics import Button, EmptyState, PrimaryButton, repolish
from lcadmin.gui.widgets.going_live import GoingLiveCard
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.gui.widgets.scroll_area import ScrollArea
from lcadmin.services import today as service
from lcadmin.services.today import TodayView

if TYPE_CHECKING:
    from lcadmin.gui.office import Office
    from lcadmin.services.ports import Changed
    from lcadmin.services.tables_lessons import LessonRow

_WITH_PEOPLE = 900
_ONE_LINE, _TWO_LINES = 40, 53
_TAUGHT = (Status.IN_PROGRESS, Status.INTERRUPTED, Status.ENDED, Status.CRASHED, Status.NO_SHOW)
_BEFORE_END = (Status.SCHEDULED, Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED, Status.CRASHED)


class TodayPage(Page):
    """The day's classes, what needs somebody above them, the first steps where there is nothing yet."""

    keeps_up = True

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Today")
        self._narrow = False
        self._view = TodayView(day=office.formats.day_of(office.now()), rows=(), attention=())
        self.copy_button = Button(self.tr("Copy today's links"), self._copy_all)
        self.week_button = Button(self.tr("Week"), lambda: office.go_to("classes", range="week"))
        self.send_button = Button(self.tr("&Send week"), self._send_week)
        self.send_button.setToolTip(self.tr("One message a person with this week's links"))
        self.header = PageHeader(self.title, buttons=(self.copy_button, self.send_button, self.week_button))
        self.attention = AttentionCard()
        self._helper = Helper(office, self, self.refresh)
        self.attention.helped.connect(self._helper.help)
        self.attention.looked.connect(self._helper.look)
        self.attention.let_go.connect(self._helper.let_go)
        self.model: RowsModel[LessonRow] = RowsModel(
            self._columns(narrow=False), key=lambda row: row.lesson.id, parent=self
        )
        self.table = RowsView(self.model, self.tr("Today's classes"), fit=True)
        self.table.button_clicked.connect(self._row_button)
        self.table.row_activated.connect(lambda row: office.go_to("lesson", lesson_id=row.lesson.id))
        self.actions_on = ClassActions(office, self)
        self.table.menu = lambda rows: self.actions_on.menu([row.lesson.id for row in rows], rows)
        self.actions_on.listen_for_keys(self.table, self._chosen)
        keep_columns(office, self.table, "today")
        self._help_key = QShortcut(QKeySequence("Ctrl+Return"), self)
        self._help_key.activated.connect(self.attention.help_first)
        self.card = TableCard(self.table)
        self.empty = EmptyState(
            self.tr("No classes today"),
            self.tr("Classes of the day stand here, with who is waiting and how long each one runs."),
        )
        self.new_button = PrimaryButton(self.tr("New class"), office.new_class)
        self.empty.add(self.new_button)
        self.empty.add(
            Button(self.tr("Try it in the practice classroom"), lambda: office.go_to("connection"))
        )
        self.going_live = GoingLiveCard(office)
        self.going_live.turned.connect(self._step_back)
        column = self.column(scroll=True)
        for widget in (self.header, self.attention, self.card, self.going_live, self.empty):
            column.addWidget(widget)
        column.addStretch(1)
        for area in self.findChildren(ScrollArea):
            area.installEventFilter(self)
        self._loader = Loader(
            office.tasks, self, lambda: service.today(office.desk), self._show, office.trouble
        )
        office.settings_changed.connect(self._describe)
        self.card.hide()
        self.empty.hide()
        self._describe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < px(_WITH_PEOPLE)
        if narrow != self._narrow:
            self._narrow = narrow
            self.table.verticalHeader().setDefaultSectionSize(px(_TWO_LINES if narrow else _ONE_LINE))
            self.model.set_columns(self._columns(narrow=narrow))

    def _columns(self, *, narrow: bool) -> list[Column[LessonRow]]:
        """In a narrow window the people stand under the class's title."""
        office = self.office
        now: Column[LessonRow] = chip_column(
            self.tr("Now"), lambda row: lesson_state(row, office.now(), office.settings)
        )
        if narrow:
            return [
                Column(self.tr("Time"), lambda row: office.formats.times(row.lesson.start, row.lesson.end)),
                Column(
                    self.tr("Class"),
                    lambda row: row.lesson.title,
                    bold=True,
                    stretch=1,
                    detail=lambda row: names(row.lesson.standing),
                    tip=_everybody,
                ),
                now,
                button_column(self._buttons),
            ]
        return [
            Column(self.tr("Time"), lambda row: office.formats.times(row.lesson.start, row.lesson.end)),
            Column(self.tr("Class"), lambda row: row.lesson.title, bold=True, stretch=2),
            Column(self.tr("Tutor"), lambda row: names(row.lesson.tutors), stretch=1),
            Column(
                self.tr("Students"),
                lambda row: names(row.lesson.students),
                stretch=1,
                tip=lambda row: "\n".join(seat.name for seat in row.lesson.students),
            ),
            now,
            button_column(self._buttons),
        ]

    def _buttons(self, row: LessonRow) -> Sequence[CellButton]:
        buttons = []
        if row.time.status in _BEFORE_END:
            buttons.append(CellButton("links", self.tr("Copy links")))
        if row.time.status in _TAUGHT:
            buttons.append(CellButton("minutes", self.tr("Minutes")))
        return buttons

    # Showing

    def refresh(self) -> None:
        self._loader.load()
        self.going_live.load()

    def show_changed(self, changed: Changed) -> None:
        if changed.lessons or changed.people or changed.deliveries or changed.settings or changed.everything:
            self._loader.load()
        self.going_live.show_changed(changed)

    def tick(self) -> None:
        if self._view.day != self.office.formats.day_of(self.office.now()):
            self._loader.load()
        self.table.viewport().update()

    def _show(self, view: TodayView) -> None:
        self._view = view
        self.model.set_rows(view.rows)
        self.card.setVisible(bool(view.rows))
        self.empty.setVisible(not view.rows)
        self.copy_button.setEnabled(any(row.time.status in _BEFORE_END for row in view.rows))
        self.attention.set_needs(needs(self.office, view.attention))
        self.waiting.emit(len(view.attention))
        self._describe()

    def _step_back(self) -> None:
        """One primary button a page: while a step to go live has it, the empty page has none."""
        variant = "" if self.going_live.isVisibleTo(self) else "primary"
        if self.new_button.property("variant") != variant:
            self.new_button.setProperty("variant", variant)
            repolish(self.new_button)

    def _describe(self) -> None:
        formats, rows = self.office.formats, self._view.rows
        running = sum(is_running(row.time) for row in rows)
        parts = [formats.day(self._view.day)]
        if rows:
            count = self.tr("1 class") if len(rows) == 1 else self.tr("{n} classes").format(n=len(rows))
            parts.append(count)
        if running:
            parts.append(self.tr("{n} running").format(n=running))
        parts.append(self.tr("{place} time").format(place=formats.zone_name()))
        self.header.set_subtitle(" · ".join(parts))

    # Doing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._goes_to_class(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click beside everything gives the keyboard to what scrolls; Up and Down lead to the classes then
        too."""
        clicked = isinstance(watched, ScrollArea) and not watched.scrolls_by_key
        if clicked and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._goes_to_class(event)
        return super().eventFilter(watched, event)

    def _goes_to_class(self, event: QKeyEvent) -> bool:
        """Down goes to the class that is on or comes next, Up to the one before it."""
        down = event.key() == Qt.Key.Key_Down
        if not self._view.rows or not (down or event.key() == Qt.Key.Key_Up):
            return False
        now = self.office.now()
        over = sum(row.lesson.end <= now for row in self._view.rows)
        self.table.selectRow(max(0, min(over if down else over - 1, len(self._view.rows) - 1)))
        self.table.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _chosen(self) -> list[int]:
        return [row.lesson.id for row in self.table.selected_rows()]

    def _row_button(self, row: LessonRow, key: str) -> None:
        if key == "minutes":
            self.office.go_to("minutes", lesson_id=row.lesson.id)
            return
        self._copy([row])

    def _copy_all(self) -> None:
        rows = [row for row in self._view.rows if row.time.status in _BEFORE_END]
        self._copy(rows)

    # What a button opens is loaded as it is pressed: this page is what a start waits for.

    def _copy(self, rows: Sequence[LessonRow]) -> None:
        from lcadmin.gui.dialogs.copying import copy_links

        copy_links(self.office, [row.lesson for row in rows])

    def _send_week(self) -> None:
        from lcadmin.gui.dialogs.send import send_week

        send_week(self.office, self.window())


def _everybody(row: LessonRow) -> str:
    return "\n".join([row.lesson.title, *(seat.name for seat in row.lesson.standing)])
