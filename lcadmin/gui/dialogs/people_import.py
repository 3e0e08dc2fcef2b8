"""Importing people: choosing the file, reading it, and what became of its lines."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.file_places import begin_at_documents
from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import people as people_service
from lcadmin.services.people import PeopleImport, RejectedLine

_MOST_BYTES = 20_000_000

translate = QCoreApplication.translate


class PeopleImporter:
    """Says over ``window`` what a CSV file of people looks like and asks for one, imports it behind the
    window, and shows what became of it."""

    def __init__(self, office: Office, window: QWidget) -> None:
        self._office = office
        self._window = window
        self.guide: PeopleFileGuide | None = None
        self.result: PeopleImportDialog | None = None

    def ask(self) -> None:
        """Says what the file may have; then opens the choice of one."""
        self.guide = PeopleFileGuide(self._window)
        self.guide.accepted.connect(self._choose)
        self.guide.open()

    def _choose(self) -> None:
        chooser = QFileDialog(self._window)
        chooser.setWindowTitle(translate("PeopleFileGuide", "Import people"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(["CSV (*.csv *.txt)", "* (*)"])
        begin_at_documents(chooser)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self.take(Path(name)))
        chooser.open()

    def take(self, file: Path) -> None:
        """Imports this file."""
        desk = self._office.desk
        self._office.tasks.run(
            lambda: people_service.import_csv(desk, read_text(file)),
            self._show,
            self._office.trouble,
            owner=self._window,
            busy=file.name,
        )

    def _show(self, result: PeopleImport) -> None:
        self.result = PeopleImportDialog(self._office, result, self._window)
        self.result.open()


class PeopleFileGuide(Dialog):
    """Which columns a file of people may have. Accepted when one goes on to choose it."""

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Import people"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        for text, role in self._lines():
            column.addWidget(Label(text, role, wrap=True))
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Button(self.tr("Cancel"), self.reject))
        self.choose_button = PrimaryButton(self.tr("&Choose the file…"), self.accept)
        self.choose_button.setDefault(True)
        row.addWidget(self.choose_button)
        column.addLayout(row)

    def _lines(self) -> list[tuple[str, str]]:
        return [
            (self.tr("A table saved as CSV. Its first line names the columns, in any order."), ""),
            (self.tr("Needed: name, role (tutor or student)"), ""),
            (self.tr("If you like: email, avatar, timezone, rate, classroom_name"), ""),
            (self.tr("name,role,email,timezone\nAda Byron,student,ada@example.com,Europe/London"), "mono"),
            (
                self.tr(
                    "Somebody with the same e-mail address or the same name is changed, not added twice. "
                    "An empty cell changes nothing."
                ),
                "muted",
            ),
        ]


class PeopleImportDialog(Dialog):
    """How many were added, changed or were so already, and each line that was not taken, with why."""

    def __init__(self, office: Office, result: PeopleImport, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._office = office
        self._result = result
        self.setWindowTitle(self.tr("People imported"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(560), px(200 if not result.rejected else 440))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        self.summary = Label(self._words(), "heading", wrap=True)
        column.addWidget(self.summary)
        if result.rejected:
            note = self.tr("Mend these lines in your file and import it again: the others stay as they are.")
            column.addWidget(Label(note, "muted", wrap=True))
            columns: list[Column[RejectedLine]] = [
                Column(self.tr("Line"), lambda row: str(row.line), right=True),
                Column(self.tr("Why it was not taken"), self._why, stretch=1, tip=self._why),
            ]
            self.model: RowsModel[RejectedLine] = RowsModel(columns, key=lambda row: row.line, parent=self)
            self.model.set_rows(result.rejected)
            column.addWidget(TableCard(RowsView(self.model, self.tr("Lines not taken"))), 1)
        else:
            column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        if result.rejected:
            self.copy_button = Button(self.tr("&Copy lines"), self._copy)
            row.addWidget(self.copy_button)
        self.close_button = PrimaryButton(self.tr("Close"), self.accept)
        self.close_button.setDefault(True)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _words(self) -> str:
        result = self._result
        said = self.tr("{added} added, {updated} changed, {unchanged} as before").format(
            added=result.added, updated=result.updated, unchanged=result.unchanged
        )
        if not result.rejected:
            return said
        if len(result.rejected) == 1:
            return self.tr("{said}; 1 line was not taken").format(said=said)
        return self.tr("{said}; {n} lines were not taken").format(said=said, n=len(result.rejected))

    def _why(self, row: RejectedLine) -> str:
        return self._office.say(row.why)

    def _copy(self) -> None:
        self._office.copy("\n".join(f"{row.line}\t{self._why(row)}" for row in self._result.rejected))


def read_text(file: Path) -> str:
    """A text file as most programs write them. BadInput where it cannot be read or is too big."""
    try:
        if file.stat().st_size > _MOST_BYTES:
            raise BadInput("file_too_big", file=file.name, most=_MOST_BYTES // 1_000_000)
        data = file.read_bytes()
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise BadInput("unreadable_file", file=file.name, cause=cause) from error
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")  # what spreadsheets on Windows save by default
