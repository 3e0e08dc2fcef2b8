"""Files of class logs before they are imported: what each is, its first rows, which column says what, and
in which zone its times stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from lcadmin.domain.class_logs import LogSource
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.setting_editors import ZoneEditor, usual_zones
from lcadmin.services.log_sources import Kind, Layout, LogSources, Look

translate = QCoreApplication.translate

_ROWS = 8
_IGNORED = ""


class LogsPreviewDialog(FormDialog):
    """``chosen`` carries the looks with their layouts, and the zone's name."""

    chosen = Signal(object, str)

    def __init__(
        self, office: Office, sources: LogSources, looks: Sequence[Look], parent: QWidget | None = None
    ) -> None:
        super().__init__(office, self.tr("Import class logs"), self.tr("&Import"), parent, width=820)
        self._parts = [FilePart(sources, look) for look in looks]
        for part in self._parts:
            self.form.addWidget(part)
        self.zone = ZoneEditor()
        self.zone.show_value(office.settings.timezone)
        office.tasks.run(usual_zones, self.zone.offer, office.trouble, owner=self)
        self._zone_field = Field(self.tr("Time zone of times without one"), self.zone)
        self._zone_field.setVisible(any(look.source is LogSource.CSV for look in looks))
        self.form.addWidget(self._zone_field)

    @property
    def parts(self) -> Sequence[FilePart]:
        """One for each file."""
        return self._parts

    def save(self) -> None:
        for part in self._parts:
            missing = part.missing()
            if missing:
                self.say(missing)
                return
        name = self.zone.value().strip() or self.office.settings.timezone
        try:
            ZoneInfo(name)
        except (ValueError, KeyError, OSError):
            self.say(self.tr("There is no time zone “{name}”.").format(name=name))
            return
        looks = [(part.look, part.chosen_layout()) for part in self._parts]
        self.accept()
        self.chosen.emit(looks, name)


class FilePart(QWidget):
    """One file. For a CSV file the head of each column says what it is, and can be changed."""

    def __init__(self, sources: LogSources, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._sources = sources
        self._boxes: list[QComboBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.addWidget(Label(look.path.name, "heading"))
        head.addStretch(1)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("What the rows are"))
        self.kind.addItem(self.tr("Choose what it is"), None)
        self.kind.addItem(self.tr("Classes"), Kind.CLASSES.value)
        self.kind.addItem(self.tr("Participants"), Kind.PARTICIPANTS.value)
        column.addLayout(head)
        if look.source is LogSource.JSON:
            column.addWidget(Label(self.tr("Rows as LearnCube's REST API gives them."), "muted"))
            return
        head.addWidget(self.kind)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("The first rows of {file}").format(file=look.path.name))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setFixedHeight(px(220))
        column.addWidget(self.table)
        note = self.tr("Above each column stands what it is. Change what was guessed wrong.")
        column.addWidget(Label(note, "caption", wrap=True))
        self._fill()
        if look.layout is not None:
            self.kind.setCurrentIndex(self.kind.findData(look.layout.kind.value))
        self._show_layout(look.layout)
        self.kind.currentIndexChanged.connect(self._kind_chosen)

    def chosen_layout(self) -> Layout | None:
        """How the file is read: as it was guessed where nobody changed it."""
        kind = self.kind.currentData()
        if self.look.source is LogSource.JSON or kind is None:
            return None
        columns = {
            str(box.currentData()): place for place, box in enumerate(self._boxes) if box.currentData()
        }
        guessed = self.look.layout
        base = guessed if guessed is not None and guessed.kind == kind else self._sources.usual(Kind(kind))
        return base if columns == dict(base.columns) else base.with_columns(columns)

    def missing(self) -> str:
        """What has to be chosen yet, "" where nothing is missing."""
        if self.look.source is LogSource.JSON:
            return ""
        layout = self.chosen_layout()
        if layout is None:
            return self.tr("{file}: choose whether its rows are classes or participants.").format(
                file=self.look.path.name
            )
        needed = ("start", "slug") if layout.kind is Kind.CLASSES else ("slug",)
        lacking = [field_words(name) for name in needed if name not in layout.columns]
        if lacking:
            return self.tr("{file}: say which column is {fields}.").format(
                file=self.look.path.name, fields=", ".join(lacking)
            )
        return ""

    def choose_column(self, place: int, field: str) -> None:
        """Says what a column is; "" passes it over."""
        box = self._boxes[place]
        box.setCurrentIndex(box.findData(field))

    def _fill(self) -> None:
        look = self.look
        width = max([len(look.head), *(len(row) for row in look.rows[:_ROWS])], default=0)
        rows = look.rows[:_ROWS]
        self.table.setColumnCount(width)
        self.table.setRowCount(len(rows) + 1)
        self.table.setHorizontalHeaderLabels([*look.head, *[""] * (width - len(look.head))])
        for place in range(width):
            box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            head = look.head[place] if place < len(look.head) else ""
            box.setAccessibleName(self.tr("What column {n} is ({head})").format(n=place + 1, head=head))
            self._boxes.append(box)
            self.table.setCellWidget(0, place, box)
        for line, row in enumerate(rows, 1):
            for place, cell in enumerate(row):
                item = QTableWidgetItem(" ".join(cell.split())[:200])
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(line, place, item)

    def _kind_chosen(self) -> None:
        kind = self.kind.currentData()
        guessed = self.look.layout
        if kind is None:
            self._show_layout(None)
        elif guessed is not None and guessed.kind == kind:
            self._show_layout(guessed)
        else:
            self._show_layout(self._sources.usual(Kind(kind)))

    def _show_layout(self, layout: Layout | None) -> None:
        fields = () if layout is None else self._sources.fields(layout.kind)
        by_place = {} if layout is None else {place: name for name, place in layout.columns.items()}
        for place, box in enumerate(self._boxes):
            box.clear()
            box.addItem("–", _IGNORED)
            for name in fields:
                box.addItem(field_words(name), name)
            box.setCurrentIndex(max(0, box.findData(by_place.get(place, _IGNORED))))
            box.setEnabled(layout is not None)
            self.table.setColumnWidth(place, max(px(176), box.sizeHint().width()))


def field_words(name: str) -> str:
    """What a column can be, in words."""
    return {
        "start": translate("LogFields", "Start"),
        "end": translate("LogFields", "End"),
        "minutes": translate("LogFields", "Class time in minutes"),
        "duration_seconds": translate("LogFields", "Class time in seconds"),
        "company": translate("LogFields", "Company"),
        "slug": translate("LogFields", "Short name (slug)"),
        "title": translate("LogFields", "Title"),
        "seats": translate("LogFields", "Seats"),
        "subject": translate("LogFields", "Subject"),
        "level": translate("LogFields", "Level"),
        "summary": translate("LogFields", "Summary"),
        "cancelled": translate("LogFields", "Cancelled (true)"),
        "cancelled_by": translate("LogFields", "Cancelled by"),
        "cancelled_at": translate("LogFields", "Cancelled at"),
        "course": translate("LogFields", "Course"),
        "tutor": translate("LogFields", "Tutor"),
        "tutor_start": translate("LogFields", "Tutor start"),
        "token": translate("LogFields", "Token of the class"),
        "uuid": translate("LogFields", "LearnCube's own number"),
        "recording": translate("LogFields", "Recording"),
        "room": translate("LogFields", "Address of the room"),
        "actual_start": translate("LogFields", "Really begun"),
        "actual_end": translate("LogFields", "Really ended"),
        "rating": translate("LogFields", "Rating"),
        "username": translate("LogFields", "User name"),
        "first_name": translate("LogFields", "First name"),
        "last_name": translate("LogFields", "Last name"),
        "name": translate("LogFields", "Name"),
        "is_tutor": translate("LogFields", "Is the tutor (true)"),
        "attended": translate("LogFields", "Was there (true)"),
        "joined": translate("LogFields", "Came at"),
        "left": translate("LogFields", "Left at"),
        "feedback": translate("LogFields", "Feedback"),
        "enrolled": translate("LogFields", "Enrolled at"),
        "userid": translate("LogFields", "Person's number"),
        "event": translate("LogFields", "Number of the class"),
    }.get(name, name)
