"""Classes: the list of them over a filter, quick with a hundred thousand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog, put_back_on
from lcadmin.gui.dialogs.copying import copy_links
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog, MoveClassDialog, week_later
from lcadmin.gui.formats import hours
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import Column, Mark, chip_column
from lcadmin.gui.models.paged import PAGE, PagedRowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.pages._class_filter import ClassFilter
from lcadmin.gui.texts import lesson_state, live_seconds, names
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import EmptyState
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import change_lesson, lessons
from lcadmin.services import people as people_service
from lcadmin.services.ports import Changed
from lcadmin.services.tables import LessonQuery, LessonRow

_UNTAUGHT = (Status.SCHEDULED, Status.WAITING, Status.CANCELLED)
_MOST_TUTORS, _MOST_STUDENTS = 500, 2_000
_MOST_COPIED = 200
_ALL_COLUMNS = 800


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What a load found: how many fit, and the rows of the page that was being looked at."""

    query: LessonQuery
    count: int
    offset: int
    rows: list[LessonRow]


class ClassesPage(Page):
    """``open`` takes ``range`` (a value of ``Range``), or ``person_id``, ``name`` and ``role`` (a value of
    ``Role``) for one person's classes."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Classes")
        self._narrow = False
        self.header = PageHeader(self.title)
        self.filter = ClassFilter(office)
        self.model: PagedRowsModel[LessonRow] = PagedRowsModel(
            self._columns(narrow=False), lambda row: row.lesson.id, self._fetch, parent=self
        )
        self.table = RowsView(self.model, self.tr("Classes"))
        self.table.menu = self._menu
        self.table.row_activated.connect(lambda row: office.go_to("lesson", lesson_id=row.lesson.id))
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(lambda: self._copy(self.table.selected_rows()))
        self.card = TableCard(self.table)
        self.empty = EmptyState(
            self.tr("No classes here yet"),
            self.tr("Every class stands here with its people, its state and its minutes."),
            self.tr("New class"),
            office.new_class,
        )
        self.nothing = EmptyState(
            self.tr("No class fits"),
            self.tr("Choose other days, or take away part of the filter."),
            self.tr("Show all classes"),
            self._show_all,
        )
        column = self.column()
        column.addWidget(self.header)
        column.addWidget(self.filter)
        column.addWidget(self.card, 1)
        for empty in (self.empty, self.nothing):
            column.addWidget(empty, 1, Qt.AlignmentFlag.AlignTop)
        for part in (self.card, self.empty, self.nothing):
            part.hide()
        self._query = self.filter.query()
        self._offset = 0
        self._loader = Loader(office.tasks, self, self._load, self._show, office.trouble)
        self._people = Loader(office.tasks, self, self._load_people, self._take_people, office.trouble)
        self.filter.changed.connect(self._ask)
        office.settings_changed.connect(self._ask)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < px(_ALL_COLUMNS)
        if narrow != self._narrow:
            self._narrow = narrow
            self.model.set_columns(self._columns(narrow=narrow))

    def _columns(self, *, narrow: bool) -> list[Column[LessonRow]]:
        """In a narrow window without the students; the state tells what there is to check."""
        office = self.office
        students: Column[LessonRow] = Column(
            self.tr("Students"),
            lambda row: names(row.lesson.students),
            stretch=1,
            tip=lambda row: "\n".join(seat.name for seat in row.lesson.students),
        )
        return [
            Column(self.tr("When"), self._when),
            Column(self.tr("Class"), lambda row: row.lesson.title, bold=True, stretch=2),
            Column(self.tr("Tutor"), lambda row: names(row.lesson.tutors), stretch=1),
            *(() if narrow else (students,)),
            chip_column(self.tr("State"), lambda row: lesson_state(row, office.now(), office.settings)),
            Column(self.tr("Minutes"), self._minutes, right=True),
            *(() if narrow else (chip_column("", self._review),)),
        ]

    def _when(self, row: LessonRow) -> str:
        formats, lesson = self.office.formats, row.lesson
        day = formats.day_of(lesson.start)
        same_year = day.year == formats.day_of(self.office.now()).year
        words = formats.short_day(day) if same_year else formats.full_day(day)
        times = formats.time(lesson.start) if self._narrow else formats.times(lesson.start, lesson.end)
        return f"{words}  {times}"

    def _minutes(self, row: LessonRow) -> str:
        seconds = live_seconds(row.time, self.office.now())
        return "" if row.time.status in _UNTAUGHT and not seconds else hours(seconds)

    def _review(self, row: LessonRow) -> Mark | None:
        if row.time.in_review:
            return Mark(self.tr("Check"), Kind.WARNING)
        return Mark(self.tr("Practice"), Kind.INFO) if row.lesson.practice else None

    # Loading

    def open(self, **args: object) -> None:
        days, person, role = args.get("range"), args.get("person_id"), args.get("role")
        if isinstance(person, int) and isinstance(role, str):
            self.filter.show_person(person, str(args.get("name", "")), Role(role))
        elif isinstance(days, str):
            self.filter.show_range(days)
        self._people.load()
        self._ask()

    def refresh(self) -> None:
        self._offset = self._first_shown() // PAGE * PAGE
        self._loader.load()

    def show_changed(self, changed: Changed) -> None:
        if changed.people or changed.everything:
            self._people.load()
        if changed.lessons or changed.people or changed.everything:
            self.refresh()

    def tick(self) -> None:
        # What is on the screen is drawn anew; measuring the columns each second would cost much more.
        self.table.viewport().update()

    def _ask(self) -> None:
        self._query, self._offset = self.filter.query(), 0
        self._loader.restart()

    def _load(self) -> _Loaded:
        query, offset, desk = self._query, self._offset, self.office.desk
        rows = lessons.find(desk, replace(query, limit=PAGE, offset=offset))
        short = not offset and len(rows) < PAGE
        return _Loaded(query, len(rows) if short else lessons.count(desk, query), offset, rows)

    def _show(self, loaded: _Loaded) -> None:
        if loaded.query != self._query:
            return
        if loaded.count == self.model.rowCount():
            self.model.forget()
        else:
            self.model.start(loaded.count, ())
        self.model.put(loaded.offset, loaded.rows)
        anything = bool(loaded.count)
        everything = loaded.query.start is None and not self.filter.narrowed()
        self.card.setVisible(anything)
        self.empty.setVisible(not anything and everything)
        self.nothing.setVisible(not anything and not everything)
        n = self.office.formats.number(loaded.count)
        count = self.tr("1 class") if loaded.count == 1 else self.tr("{n} classes").format(n=n)
        self.header.set_subtitle(count if anything else "")

    def _fetch(self, offset: int, limit: int) -> None:
        query, desk = self._query, self.office.desk

        def put(rows: list[LessonRow]) -> None:
            if query == self._query:
                self.model.put(offset, rows)

        def failed(error: UserError) -> None:
            self.model.failed(offset)
            self.office.trouble(error)

        self.office.tasks.run(
            lambda: lessons.find(desk, replace(query, limit=limit, offset=offset)), put, failed, owner=self
        )

    def _load_people(self) -> tuple[list[Person], list[Person]]:
        desk = self.office.desk
        return (
            people_service.find(desk, role=Role.TUTOR, limit=_MOST_TUTORS),
            people_service.find(desk, role=Role.STUDENT, limit=_MOST_STUDENTS),
        )

    def _take_people(self, found: tuple[list[Person], list[Person]]) -> None:
        self.filter.set_people(*found)

    def _first_shown(self) -> int:
        return max(0, self.table.rowAt(0))

    def _show_all(self) -> None:
        self.filter.clear()
        self.filter.show_range("all")

    # Doing

    def _menu(self, rows: list[LessonRow]) -> QMenu | None:
        if not rows:
            return None
        menu = QMenu(self)
        chosen = [row.lesson for row in rows]
        on = [lesson for lesson in chosen if lesson.cancelled is None]
        one = chosen[0] if len(chosen) == 1 else None
        if one is not None:
            menu.addAction(self.tr("&Open"), partial(self.office.go_to, "lesson", lesson_id=one.id))
        if on:
            menu.addAction(self.tr("&Copy links\tCtrl+C"), partial(self._copy, rows))
        if one is not None and on:
            menu.addAction(self.tr("&Move…"), partial(self._open_move, one))
            menu.addAction(self.tr("&Duplicate…"), partial(self._open_duplicate, one))
        menu.addAction(self.tr("Duplicate to next &week"), partial(self._duplicate, chosen))
        if one is not None and rows[0].time.status not in _UNTAUGHT:
            menu.addAction(self.tr("M&inutes"), partial(self.office.go_to, "minutes", lesson_id=one.id))
        menu.addSeparator()
        if on:
            menu.addAction(self.tr("C&ancel…"), partial(self._open_cancel, on))
        else:
            ids = [lesson.id for lesson in chosen]
            menu.addAction(self.tr("&Put back on"), partial(put_back_on, self.office, ids))
        return menu

    def _copy(self, rows: list[LessonRow]) -> None:
        on = [row.lesson for row in rows if row.lesson.cancelled is None]
        if on:
            copy_links(self.office, on[:_MOST_COPIED])

    def _open_move(self, lesson: Lesson) -> None:
        MoveClassDialog(self.office, lesson, self.window()).open()

    def _open_duplicate(self, lesson: Lesson) -> None:
        DuplicateClassDialog(self.office, lesson, self.window()).open()

    def _open_cancel(self, chosen: list[Lesson]) -> None:
        CancelClassDialog(self.office, chosen, self.window()).open()

    def _duplicate(self, chosen: list[Lesson]) -> None:
        office = self.office

        def work() -> list[Lesson]:
            return [
                change_lesson.duplicate(office.desk, lesson.id, week_later(lesson.start, office))
                for lesson in chosen
            ]

        def done(made: list[Lesson]) -> None:
            if len(made) == 1:
                copy_links(office, made, self.tr("Duplicated to next week; links copied"))
                office.go_to("lesson", lesson_id=made[0].id)
            else:
                copy_links(office, made, self.tr("{n} classes duplicated; links copied").format(n=len(made)))

        office.tasks.run(work, done, office.trouble, owner=self)
