"""Files of class logs before they are imported: what each is, its first rows, which column says what, and
in which zone its times stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from lcadmin.domain.class_logs import LogSource
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Card, Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.setting_editors import ZoneEditor, usual_zones
from lcadmin.services.log_sources import FileLook, Kind, Layout, LogSources

translate = QCoreApplication.translate

_ROWS = 5
_HEAD, _BOX, _ROW, _NARROW = 32, 40, 28, 144
_IGNORED = ""
GUESSED = "cp1252"
"""What a file is taken to be written in that is no Unicode."""


class LogsPreviewDialog(FormDialog):
    """``chosen`` carries the looks with their layouts, and the zone's name."""

    chosen = Signal(object, str)

    def __init__(
        self, office: Office, sources: LogSources, looks: Sequence[FileLook], parent: QWidget | None = None
    ) -> None:
        super().__init__(office, self.tr("Import class logs"), self.tr("&Import"), parent, width=820)
        self._parts = [FilePart(office, sources, look) for look in looks]
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

    def __init__(
        self, office: Office, sources: LogSources, look: FileLook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._office = office
        self._sources = sources
        self._boxes: list[QComboBox] = []
        self._encoding = ""
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
        self.letters = self._letters()
        column.addLayout(head)
        if look.source is LogSource.JSON:
            column.addWidget(Label(self.tr("Rows as LearnCube's REST API gives them."), "muted"))
            return
        head.addWidget(self.letters)
        head.addWidget(self.kind)
        self.table = QTableWidget()
        self._dress()
        card = Card(padding=0, spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(self.table)
        column.addWidget(card)
        foot = QHBoxLayout()
        foot.setSpacing(px(16))
        self.read = Label("", "caption", wrap=True)
        foot.addWidget(self.read, 1)
        self.every_column = QCheckBox(self.tr("Show every column"))
        self.every_column.toggled.connect(self._hide_columns)
        foot.addWidget(self.every_column)
        column.addLayout(foot)
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
        base = replace(base, encoding=self._encoding)
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
        self._say_what_is_read()

    def _letters(self) -> QComboBox:
        """How the letters are written, to be chosen where that could only be guessed: bytes that are no
        Unicode fit many tables, and only a reader sees which one makes words of them."""
        box = QComboBox()
        box.setAccessibleName(self.tr("How the letters are written"))
        box.setToolTip(self.tr("Choose another where names look wrong"))
        for name, words in encodings():
            box.addItem(self.tr("Letters: {which}").format(which=words), name)
        box.setCurrentIndex(box.findData(self.look.encoding))
        if self.look.encoding != GUESSED:
            box.hide()
        box.activated.connect(self._letters_chosen)
        return box

    def _letters_chosen(self) -> None:
        # At once: whoever imports before the rows are shown again imports what was chosen.
        self._encoding = encoding = str(self.letters.currentData())

        def work() -> FileLook:
            return self._sources.look(self.look.path, self._office.settings.zone, encoding)

        def done(look: FileLook) -> None:
            if encoding == self._encoding:  # else other ones were chosen meanwhile
                self._show_cells(look)

        self._office.tasks.run(work, done, self._office.trouble, owner=self)

    def _dress(self) -> None:
        table, head = self.table, self.table.horizontalHeader()
        table.setAccessibleName(self.tr("The first rows of {file}").format(file=self.look.path.name))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(px(_ROW))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setFixedHeight(px(_HEAD))

    def _fill(self) -> None:
        look = self.look
        width = max([len(look.head), *(len(row) for row in look.rows[:_ROWS])], default=0)
        rows = look.rows[:_ROWS]
        self.table.setColumnCount(width)
        self.table.setRowCount(len(rows) + 1)
        self.table.setRowHeight(0, px(_BOX))
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(px(_HEAD) + px(_BOX) + max(1, len(rows)) * px(_ROW) + bar + 4)
        for place in range(width):
            box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            head = look.head[place] if place < len(look.head) else ""
            box.setAccessibleName(self.tr("What column {n} is ({head})").format(n=place + 1, head=head))
            box.activated.connect(self._say_what_is_read)
            self._boxes.append(box)
            self.table.setCellWidget(0, place, box)
        self._show_cells(look)

    def _show_cells(self, look: FileLook) -> None:
        width = self.table.columnCount()
        heads = [*look.head[:width], *[""] * (width - len(look.head))]
        self.table.setHorizontalHeaderLabels(
            [head or self.tr("Column {n}").format(n=place + 1) for place, head in enumerate(heads)]
        )
        for line, row in enumerate(look.rows[: self.table.rowCount() - 1], 1):
            for place, cell in enumerate(row[:width]):
                item = QTableWidgetItem(" ".join(cell.split())[:200])
                item.setToolTip(item.text())
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
            self._show_layout(self._beginning(Kind(kind)))

    def _beginning(self, kind: Kind) -> Layout:
        """What somebody goes on from who has said what an unknown file is: the places of LearnCube's export
        mean nothing in a file that has fewer columns, so there only heads that name a field count."""
        usual = self._sources.usual(kind)
        if len(self._boxes) >= usual.width:
            return usual
        heads = [head.strip().lower().replace(" ", "_") for head in self.look.head]
        named = {name: heads.index(name) for name in self._sources.fields(kind) if name in heads}
        return usual.with_columns(named)

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
            self.table.setColumnWidth(place, max(px(_NARROW), box.sizeHint().width()))
        self.every_column.setChecked(self.look.layout is None or layout is None)
        self._hide_columns()
        self._say_what_is_read()

    def _hide_columns(self) -> None:
        """LearnCube's files have thirty columns, most of them of no use here."""
        for place, box in enumerate(self._boxes):
            passed_over = box.currentData() == _IGNORED
            self.table.setColumnHidden(place, passed_over and not self.every_column.isChecked())

    def _say_what_is_read(self) -> None:
        count, number = len(self._boxes), sum(box.currentData() != _IGNORED for box in self._boxes)
        self.read.setText(
            self.tr(
                "{n} of {all} columns are read. Above each stands what it is: change what was guessed wrong."
            ).format(n=number, all=count)
        )


def encodings() -> Sequence[tuple[str, str]]:
    """Ways to write letters that are met in exports, by Python's names."""
    return (
        (GUESSED, translate("LogLetters", "Western European (Windows)")),
        ("mac_roman", translate("LogLetters", "Western European (Mac)")),
        ("cp1250", translate("LogLetters", "Central European")),
        ("cp1251", translate("LogLetters", "Cyrillic")),
        ("cp1253", translate("LogLetters", "Greek")),
        ("cp1254", translate("LogLetters", "Turkish")),
        ("cp1255", translate("LogLetters", "Hebrew")),
        ("cp1256", translate("LogLetters", "Arabic")),
        ("gb18030", translate("LogLetters", "Chinese (simplified)")),
        ("big5", translate("LogLetters", "Chinese (traditional)")),
        ("cp932", translate("LogLetters", "Japanese")),
        ("cp949", translate("LogLetters", "Korean")),
    )


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
