"""All that LearnCube's log says of one class: the figures, who was there, what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.class_logs import EventLog, ParticipantLog
from lcadmin.domain.instants import Instant
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.formats import hours
from lcadmin.gui.models.class_logs import log_source_words, log_status_words
from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services.class_logs import ClassLogDetails


class LogDetailsDialog(Dialog):
    """Read only; a class of ours is one button away."""

    def __init__(self, office: Office, details: ClassLogDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._row = details.row
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("LearnCube's class log"))
        self.resize(px(680), px(600))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        log = details.row.log
        column.addWidget(Label(log.title or log.slug, "title", wrap=True))
        column.addLayout(self._facts())
        if details.participants:
            column.addWidget(TableCard(self._people(details)), 2)
        if details.events:
            column.addWidget(TableCard(self._events(details)), 3)
        if not (details.participants or details.events):
            column.addStretch(1)
        column.addLayout(self._buttons())

    def _facts(self) -> QGridLayout:
        log, grid = self._row.log, QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        facts = [
            (self.tr("Planned"), self._when(log.start, log.end)),
            (self.tr("Held"), self._when(log.actual_start, log.actual_end)),
            (self.tr("Class time"), "" if log.seconds is None else hours(log.seconds)),
            (self.tr("State"), log_status_words(log.status)),
            (self.tr("Cancelled by"), log.cancelled_by),
            (self.tr("Subject"), ", ".join(part for part in (log.subject, log.level) if part)),
            (self.tr("Summary"), log.summary),
            (self.tr("Recording"), log.recording),
            (self.tr("Short name"), log.slug),
            (self.tr("From"), log_source_words(self._row.source)),
        ]
        for place, (name, value) in enumerate(fact for fact in facts if fact[1]):
            grid.addWidget(Label(name, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(value, wrap=True, selectable=True), place, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _when(self, start: Instant | None, end: Instant | None) -> str:
        formats = self._office.formats
        if start is None:
            return ""
        begins = formats.when(start, self._office.now())
        return begins if end is None else f"{begins}–{formats.time(end)}"

    def _people(self, details: ClassLogDetails) -> RowsView:
        def time(at: Instant | None) -> str:
            return "" if at is None else self._office.formats.time(at, seconds=True)

        columns: list[Column[ParticipantLog]] = [
            Column(self.tr("Who"), lambda one: one.shown, bold=True, stretch=1),
            Column(self.tr("Role"), lambda one: self.tr("Tutor") if one.is_tutor else self.tr("Student")),
            Column(self.tr("Came"), lambda one: time(one.joined) or self._came(one)),
            Column(self.tr("Left"), lambda one: time(one.left)),
            Column(
                self.tr("Rating"), lambda one: "" if one.rating is None else f"{one.rating:g}", right=True
            ),
            Column(self.tr("Feedback"), lambda one: one.feedback, stretch=1, tip=lambda one: one.feedback),
        ]
        model: RowsModel[ParticipantLog] = RowsModel(columns, key=lambda one: one.who, parent=self)
        model.set_rows(details.participants)
        return RowsView(model, self.tr("Who was there"))

    def _came(self, one: ParticipantLog) -> str:
        if one.attended is None:
            return self.tr("not said")
        return self.tr("yes") if one.attended else self.tr("no")

    def _events(self, details: ClassLogDetails) -> RowsView:
        formats = self._office.formats
        names = {one.userid: one.shown for one in details.participants if one.userid}
        columns: list[Column[EventLog]] = [
            Column(self.tr("Time"), lambda one: formats.time(one.at, seconds=True)),
            Column(self.tr("What happened"), lambda one: self._event(one.kind), bold=True, stretch=1),
            Column(self.tr("Who"), lambda one: names.get(one.userid, ""), stretch=1),
            Column(self.tr("Went well"), lambda one: self.tr("yes") if one.ok else self.tr("no")),
        ]
        model: RowsModel[EventLog] = RowsModel(columns, key=lambda one: one.uuid, parent=self)
        model.set_rows(details.events)
        return RowsView(model, self.tr("What happened"))

    def _event(self, kind: str) -> str:
        return {
            "room_init": self.tr("Room prepared"),
            "room_created": self.tr("Room made"),
            "classroom_start": self.tr("Class started"),
            "participant_added": self.tr("Somebody was added"),
            "participant_entered": self.tr("Somebody came in"),
            "participant_left": self.tr("Somebody left"),
            "classroom_end": self.tr("Class ended"),
            "room_endpoint": self.tr("LearnCube asked here"),
        }.get(kind, kind.replace("_", " "))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        if self._row.lesson_id is not None:
            self.open_button = Button(self.tr("&Open the class"), self._open)
            row.addWidget(self.open_button)
        self.close_button = PrimaryButton(self.tr("Close"), self.accept)
        self.close_button.setDefault(True)
        row.addWidget(self.close_button)
        return row

    def _open(self) -> None:
        self.accept()
        self._office.go_to("lesson", lesson_id=self._row.lesson_id)
