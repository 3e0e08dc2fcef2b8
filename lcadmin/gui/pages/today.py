"""Today: what is on, who is in, what is wrong. A row a class, in time order, alive by the second."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lcadmin.domain.lesson_time import Status
from lcadmin.domain.wording import Text
from lcadmin.gui.columns_memory import keep_columns
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import CellButton, Column, button_column, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.texts import is_running, lesson_state, names
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.attention import AttentionCard, Need
from lcadmin.gui.widgets.basics import Button, EmptyState
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import change_lesson, invite, let_in
from lcadmin.services import today as service
from lcadmin.services.invite import Clip
from lcadmin.services.ports import Changed
from lcadmin.services.tables import LessonRow
from lcadmin.services.today import Attention, TodayView

translate = QCoreApplication.translate

_TAUGHT = (Status.IN_PROGRESS, Status.INTERRUPTED, Status.ENDED, Status.CRASHED, Status.NO_SHOW)
_BEFORE_END = (Status.SCHEDULED, Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED, Status.CRASHED)


class TodayPage(Page):
    """The day's classes, what needs somebody above them, the first steps where there is nothing yet."""

    keeps_up = True

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Today")
        self._view = TodayView(day=office.formats.day_of(office.now()), rows=(), attention=())
        self.copy_button = Button(self.tr("Copy today's links"), self._copy_all)
        self.week_button = Button(self.tr("Week"), lambda: office.go_to("classes", range="week"))
        self.header = PageHeader(self.title, buttons=(self.copy_button, self.week_button))
        self.attention = AttentionCard()
        self.attention.helped.connect(self._help)
        self.model: RowsModel[LessonRow] = RowsModel(
            self._columns(), key=lambda row: row.lesson.id, parent=self
        )
        self.table = RowsView(self.model, self.tr("Today's classes"), fit=True)
        self.table.button_clicked.connect(self._row_button)
        self.table.row_activated.connect(lambda row: office.go_to("lesson", lesson_id=row.lesson.id))
        keep_columns(office, self.table, "today")
        self.card = TableCard(self.table)
        self.empty = EmptyState(
            self.tr("No classes today"),
            self.tr("Classes of the day stand here, with who is waiting and how long each one runs."),
            self.tr("New class"),
            office.new_class,
        )
        self.empty.add(
            Button(self.tr("Try it in the practice classroom"), lambda: office.go_to("connection"))
        )
        column = self.column(scroll=True)
        for widget in (self.header, self.attention, self.card, self.empty):
            column.addWidget(widget)
        column.addStretch(1)
        self._loader = Loader(
            office.tasks, self, lambda: service.today(office.desk), self._show, office.trouble
        )
        office.settings_changed.connect(self._describe)
        self.card.hide()
        self.empty.hide()
        self._describe()

    def _columns(self) -> list[Column[LessonRow]]:
        office = self.office
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
            chip_column(self.tr("Now"), lambda row: lesson_state(row, office.now(), office.settings)),
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

    def show_changed(self, changed: Changed) -> None:
        if changed.lessons or changed.people or changed.deliveries or changed.settings or changed.everything:
            self._loader.load()

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
        self.attention.set_needs(self._needs(view.attention))
        self.waiting.emit(len(view.attention))
        self._describe()

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

    def _needs(self, attention: Sequence[Attention]) -> list[Need]:
        needs: list[Need] = []
        for one in attention:
            chip, kind, button = _look(one)
            detail = self.office.say(one.detail) if one.detail is not None else ""
            urgent = bool(button) and one.kind == "refused" and not any(need.urgent for need in needs)
            needs.append(Need(chip, kind, self.office.say(one.text), detail, button, urgent, one))
        return needs

    # Doing

    def _help(self, one: Attention) -> None:
        office, desk, lesson, refused = self.office, self.office.desk, one.lesson, one.refused
        if one.kind == "refused" and refused is not None:
            office.tasks.run(lambda: let_in.let_in(desk, refused), self._say, office.trouble, owner=self)
        elif one.kind == "misses" and lesson is not None:
            office.tasks.run(
                lambda: change_lesson.resume(desk, lesson.id),
                lambda resumed: office.toast(
                    self.tr("Everybody can enter {title} again").format(title=resumed.title)
                ),
                office.trouble,
                owner=self,
            )
        elif one.kind == "unknown" or lesson is None:
            office.go_to("logs")
        elif one.kind in ("missing", "told"):
            office.go_to("lesson", lesson_id=lesson.id)  # there are no minutes yet; the links are there
        else:
            office.go_to("minutes", lesson_id=lesson.id)

    def _say(self, text: Text) -> None:
        self.office.toast(self.office.say(text))
        self.refresh()

    def _row_button(self, row: LessonRow, key: str) -> None:
        if key == "minutes":
            self.office.go_to("minutes", lesson_id=row.lesson.id)
            return
        words = self.tr("Links of {title} copied").format(title=row.lesson.title)
        self._copy([row], words)

    def _copy_all(self) -> None:
        rows = [row for row in self._view.rows if row.time.status in _BEFORE_END]
        self._copy(rows, self.tr("Links of {n} classes copied").format(n=len(rows)))

    def _copy(self, rows: Sequence[LessonRow], words: str) -> None:
        office, desk = self.office, self.office.desk

        def copied(clips: list[Clip]) -> None:
            office.copy("\n\n".join(clip.plain for clip in clips), "<br>".join(clip.html for clip in clips))
            office.toast(words)

        office.tasks.run(
            lambda: [invite.invitation(desk, row.lesson.id, None) for row in rows],
            copied,
            office.trouble,
            owner=self,
        )


def _look(one: Attention) -> tuple[str, Kind, str]:
    """Chip, colour and button of a line."""
    if one.kind == "refused":
        helps = one.refused is not None and one.refused.remedy is not None
        button = translate("TodayPage", "Let them in") if helps else ""
        return translate("TodayPage", "Not let in"), Kind.BAD, button
    if one.kind == "misses":
        return translate("TodayPage", "Wrong links"), Kind.BAD, translate("TodayPage", "Resume")
    if one.kind == "review":
        return translate("TodayPage", "Review"), Kind.WARNING, translate("TodayPage", "Decide")
    show = translate("TodayPage", "Show")
    if one.kind == "unknown":
        return translate("TodayPage", "Unknown link"), Kind.WARNING, show
    if one.kind == "missing":
        return translate("TodayPage", "Late"), Kind.BAD, show
    if one.kind == "told":
        return translate("TodayPage", "No credit"), Kind.INFO, show
    return translate("TodayPage", "Missed"), Kind.WARNING, show
