"""Several classes from a spreadsheet: what its columns are, what would come of each row, and doing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from lcadmin.domain.class_sheets import Part, Sheet, SheetRow, guess, with_heads
from lcadmin.domain.errors import BadInput, UserError
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.long_work import run_long
from lcadmin.gui.file_places import begin_at_documents
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import Column, Mark, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import class_sheet, sheet_files
from lcadmin.services.class_sheet import PlannedRow, SheetPlan
from lcadmin.services.new_lesson import MOST_MINUTES

translate = QCoreApplication.translate

_ACROSS = 4
_SHOWN_NEW = 4
_USUAL_MINUTES = 60
_ONE_LINE, _TWO_LINES = 40, 53


class ClassImporter:
    """Asks over ``window`` for a file, or takes the clipboard or a file that was dropped, and shows what
    would come of it."""

    def __init__(self, office: Office, window: QWidget) -> None:
        self._office = office
        self._window = window
        self.dialog: ClassImportDialog | None = None

    def ask(self) -> None:
        """Opens the choice of a file."""
        chooser = QFileDialog(self._window)
        chooser.setWindowTitle(translate("ClassImportDialog", "Classes from a spreadsheet"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        kinds = translate("ClassImportDialog", "Spreadsheets (*.xlsx *.xlsm *.csv *.txt)")
        chooser.setNameFilters([kinds, "* (*)"])
        begin_at_documents(chooser)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self.take(Path(name)))
        chooser.open()

    def take(self, file: Path) -> None:
        """Shows what would come of this file."""
        self._read(lambda: sheet_files.read_file(file), file.name)

    def paste(self) -> None:
        """Shows what would come of the cells on the clipboard."""
        text = QGuiApplication.clipboard().text()
        self._read(lambda: sheet_files.read_text(text), translate("ClassImportDialog", "Pasted cells"))

    def _read(self, work: Callable[[], list[SheetRow]], name: str) -> None:
        def read() -> Sheet:
            rows = work()
            if not rows:
                raise BadInput("sheet_empty")
            return with_heads(rows)

        def show(sheet: Sheet) -> None:
            self.dialog = ClassImportDialog(self._office, sheet, name, self._window.window())
            self.dialog.open()

        self._office.tasks.run(read, show, self._office.trouble, owner=self._window, busy=name)


class ClassImportDialog(FormDialog):
    """Columns that were guessed and can be corrected, every row with what becomes of it, one button."""

    def __init__(self, office: Office, sheet: Sheet, name: str, window: QWidget | None = None) -> None:
        title = translate("ClassImportDialog", "Classes from a spreadsheet")
        super().__init__(office, title, translate("ClassImportDialog", "&Import"), window, width=920)
        self._sheet = sheet
        self.plan: SheetPlan | None = None
        self._over = False
        self.form.addWidget(Label(name, "heading"))
        self.boxes = {part: self._column_box() for part in Part}
        self.minutes = QSpinBox()
        self.minutes.setRange(1, MOST_MINUTES)
        self.minutes.setValue(_USUAL_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.people = QCheckBox(self.tr("&Make people of names that nobody has"))
        self.people.setChecked(True)
        self.summary = Label("", wrap=True)
        self.newcomers = Label("", "caption", wrap=True)
        self.model: RowsModel[PlannedRow] = RowsModel(self._columns(), key=lambda row: row.row.line)
        self.model.setParent(self)
        self.table = RowsView(self.model, self.tr("Rows"))
        self.card = TableCard(self.table)
        self.card.setMinimumHeight(px(240))
        self.save_button.setEnabled(False)
        self.rejects_button = Button(self.tr("Save rows &not taken…"), self._ask_where)
        self.add_button(self.rejects_button)
        self.rejects_button.hide()
        self._lay_out()
        found = guess(sheet)
        for part, box in self.boxes.items():
            box.setCurrentIndex(box.findData(found.get(part)))
            box.currentIndexChanged.connect(self._turned)
        self._loader = Loader(office.tasks, self, self._plan, self._show, self._cannot)
        self.minutes.valueChanged.connect(self._turned)
        self.people.toggled.connect(self._turned)
        self._asked = self._question()
        self._turned()

    def _lay_out(self) -> None:
        note = self.tr("Each column as it was guessed. Correct what is wrong; the rows below follow at once.")
        self.form.addWidget(Label(note, "muted", wrap=True))
        grid = QGridLayout()
        grid.setSpacing(px(8))
        for place, (part, box) in enumerate(self.boxes.items()):
            grid.addWidget(Field(_part_words(part), box), place // _ACROSS, place % _ACROSS)
        place = len(self.boxes)
        length = Field(self.tr("Length where none is told"), self.minutes)
        grid.addWidget(length, place // _ACROSS, place % _ACROSS)
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)
        self.form.addLayout(grid)
        row = QHBoxLayout()
        row.addWidget(self.people)
        row.addWidget(self.newcomers, 1)
        self.form.addLayout(row)
        self.form.addWidget(self.card, 1)
        self.form.addWidget(self.summary)

    def _column_box(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("(none)"), None)
        first = self._sheet.rows[0].cells if self._sheet.rows else ()
        for place in range(max(self._sheet.width, len(self._sheet.heads))):
            head = self._sheet.heads[place] if place < len(self._sheet.heads) else ""
            letter = chr(ord("A") + place) if place < 26 else str(place + 1)
            example = first[place] if place < len(first) else ""
            box.addItem(head.strip() or f"{letter}: {example}"[:40], place)
        return box

    def _columns(self) -> list[Column[PlannedRow]]:
        return [
            Column(self.tr("Row"), lambda row: str(row.row.line), right=True),
            chip_column("", self._state),
            Column(self.tr("When"), self._when),
            Column(
                self.tr("Class"),
                lambda row: self._cell(row, Part.TITLE),
                bold=True,
                stretch=3,
                detail=self._why,
                across=True,
                tip=self._why,
            ),
            Column(self.tr("Tutor"), lambda row: self._cell(row, Part.TUTOR), stretch=1),
            Column(self.tr("Students"), lambda row: self._cell(row, Part.STUDENTS), stretch=2),
        ]

    # The plan

    def _question(self) -> tuple[dict[Part, int], int, bool]:
        columns = {
            part: place for part, box in self.boxes.items() if isinstance(place := box.currentData(), int)
        }
        return columns, self.minutes.value(), self.people.isChecked()

    def _turned(self) -> None:
        self._asked = self._question()
        self._loader.restart()

    def _plan(self) -> SheetPlan:
        columns, minutes, people = self._asked
        return class_sheet.plan(
            self.office.desk,
            self._sheet,
            columns,
            minutes,
            create_people=people,
            usual_day_first=not QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M"),
        )

    def _cannot(self, error: UserError) -> None:
        self.plan = None
        self.save_button.setEnabled(False)
        self.rejects_button.hide()
        self.model.set_rows([PlannedRow(row, None) for row in self._sheet.rows])
        self.newcomers.setText("")
        self.summary.setText(self.office.say(error.text))

    def _show(self, plan: SheetPlan) -> None:
        self.plan = plan
        bad = sorted(plan.rows, key=lambda row: row.new is not None)  # what is wrong comes first
        self.table.verticalHeader().setDefaultSectionSize(px(_TWO_LINES if plan.rejected else _ONE_LINE))
        self.model.set_rows(bad)
        good, wrong = plan.good, len(plan.rejected)
        self.save_button.setEnabled(good > 0)
        words = self.tr("&Import 1 class") if good == 1 else self.tr("&Import %n classes", "", good)
        self.save_button.setText(words)
        self.rejects_button.setVisible(wrong > 0)
        one = wrong == 1
        said = self.tr("1 row is not taken") if one else self.tr("%n rows are not taken", "", wrong)
        self.summary.setText(said if wrong else self.tr("Every row is a class."))
        self.newcomers.setText(self._new_words(plan.newcomers))

    def _new_words(self, names: Sequence[str]) -> str:
        if not names:
            return ""
        shown = ", ".join(names[:_SHOWN_NEW])
        if len(names) > _SHOWN_NEW:
            shown += f", +{self.office.formats.number(len(names) - _SHOWN_NEW)}"
        return self.tr("New: {names}").format(names=shown)

    # What a row says

    def _cell(self, row: PlannedRow, part: Part) -> str:
        place = self._asked[0].get(part)
        return row.row.cells[place] if place is not None and place < len(row.row.cells) else ""

    def _when(self, row: PlannedRow) -> str:
        if row.new is None:
            parts = (self._cell(row, part) for part in (Part.START, Part.DAY, Part.TIME))
            return " ".join(part for part in parts if part)
        formats = self.office.formats
        day = formats.short_day(formats.day_of(row.new.start))
        return self.tr("{day}, {time}, {n} min").format(
            day=day, time=formats.time(row.new.start), n=row.new.minutes
        )

    def _state(self, row: PlannedRow) -> Mark:
        if row.new is not None:
            return Mark(self.tr("Good"), Kind.GOOD)
        return Mark(self.tr("Not taken"), Kind.WARNING) if row.why is not None else Mark("", Kind.PLAIN)

    def _why(self, row: PlannedRow) -> str:
        return "" if row.why is None else self.office.say(row.why)

    # Doing it

    def save(self) -> None:
        plan, office = self.plan, self.office
        if self._over or plan is None or not plan.good:
            return

        def made(ids: list[int]) -> None:
            many = len(ids)
            words = self.tr("1 class made") if many == 1 else self.tr("%n classes made", "", many)
            office.done(words)
            if not plan.rejected:
                self.accept()
                return
            self._over = True
            self.model.set_rows(plan.rejected)
            self.save_button.hide()
            self.cancel_button.setText(self.tr("Close"))
            note = self.tr("{said}. Save the rows that were not taken, mend them, and import that file.")
            self.summary.setText(note.format(said=words))

        run_long(
            office,
            self,
            self.tr("Importing classes"),
            lambda progress, off: class_sheet.run(office.desk, plan, progress, off),
            made,
        )

    def _ask_where(self) -> None:
        chooser = QFileDialog(self)
        chooser.setWindowTitle(self.tr("Save rows not taken"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters(["CSV (*.csv)"])
        chooser.setDefaultSuffix("csv")
        begin_at_documents(chooser)
        chooser.selectFile(self.tr("rows-not-taken") + ".csv")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self.save_rejects(Path(name)))
        chooser.open()

    def save_rejects(self, file: Path) -> None:
        """Writes the rows that are not taken, each with its reason, into a file to mend."""
        if self.plan is None:
            return
        rows = [(one.row, self._why(one)) for one in self.plan.rejected]
        text = sheet_files.rejected_csv(self._sheet.heads, rows, self.tr("Why"))
        words = self.tr("Saved as {file}").format(file=file.name)
        self.office.tasks.run(
            partial(_write, file, text), lambda _done: self.office.toast(words), self.fail, owner=self
        )


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8-sig", newline="")  # the mark tells spreadsheets what it is
    except OSError as error:
        cause = error.strerror or type(error).__name__
        raise BadInput("unreadable_file", file=file.name, cause=cause) from error


def _part_words(part: Part) -> str:
    return {
        Part.TITLE: translate("ClassImportDialog", "Title"),
        Part.START: translate("ClassImportDialog", "Start (day and time)"),
        Part.DAY: translate("ClassImportDialog", "Day"),
        Part.TIME: translate("ClassImportDialog", "Time"),
        Part.MINUTES: translate("ClassImportDialog", "Length"),
        Part.END: translate("ClassImportDialog", "End"),
        Part.TUTOR: translate("ClassImportDialog", "Tutor"),
        Part.STUDENTS: translate("ClassImportDialog", "Students"),
        Part.KIND: translate("ClassImportDialog", "Kind"),
        Part.RECORD: translate("ClassImportDialog", "Record"),
        Part.TOKEN: translate("ClassImportDialog", "Own token"),
    }[part]
