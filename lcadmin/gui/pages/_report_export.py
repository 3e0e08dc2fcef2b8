"""A report leaves the window: as a file, a file for each person, on paper, on the clipboard."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from lcadmin.domain.report_sheets import Report, Sheet
from lcadmin.domain.wording import Text
from lcadmin.gui.file_places import ask_where_to, documents
from lcadmin.gui.office import Office, Outputs
from lcadmin.gui.pages._report_statements import EachExport, chosen_printer, open_file, put
from lcadmin.gui.widgets.toast import Offer
from lcadmin.services.words import in_its_language

translate = QCoreApplication.translate

_NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class ReportExport:
    """Works for the page ``over``; ``file_words`` says the range in a file's name."""

    def __init__(self, office: Office, over: QWidget, file_words: Callable[[], str]) -> None:
        self._office = office
        self._over = over
        self._file_words = file_words
        self.each = EachExport(office, over)

    def ask_where(self, sheet: Sheet, form: str) -> None:
        """Asks for a file and writes it; pay is asked about first where something is not settled."""

        def go_on() -> None:
            path = ask_where_to(
                self._over,
                translate("ReportsPage", "Export {report}").format(report=self._office.say(sheet.title)),
                documents() / self._name(sheet, form),
                _kinds()[form],
                f".{form}",
            )
            if path is not None:
                self.write(sheet, form, path)

        self.when_settled(sheet, go_on)

    def write(self, sheet: Sheet, form: str, path: Path) -> None:
        """Writes one file behind the window."""
        office, outputs = self._office, self._office.outputs
        if outputs is None:
            return

        def work() -> Path:
            put(path, _content(office, outputs, sheet, form))
            return path

        busy = translate("ReportsPage", "Exporting…")
        office.tasks.run(work, self._written, office.trouble, busy=busy, owner=self._over)

    def _written(self, file: Path) -> None:
        words = translate("ReportsPage", "Written: {file}").format(file=file.name)
        self._office.toast(words, Offer(translate("ReportsPage", "Open"), lambda: open_file(file)))

    def ask_where_each(self, sheet: Sheet, people: Sequence[tuple[int, str]]) -> None:
        """Asks for a folder and writes a PDF of each person's own rows into it."""

        def go_on() -> None:
            title = translate("ReportsPage", "A folder for the PDFs")
            folder = QFileDialog.getExistingDirectory(self._over, title, str(documents()))
            if folder:
                self.write_each(sheet, people, Path(folder))

        self.when_settled(sheet, go_on)

    def write_each(self, sheet: Sheet, people: Sequence[tuple[int, str]], folder: Path) -> None:
        """A PDF for each of these people, by class."""
        self.each.people(sheet, list(people), self._file_words(), folder)

    def ask_where_families(self, sheet: Sheet) -> None:
        """Asks for a folder and writes a statement for each family into it."""

        def go_on() -> None:
            title = translate("ReportsPage", "A folder for the statements")
            folder = QFileDialog.getExistingDirectory(self._over, title, str(documents()))
            if folder:
                self.each.families(sheet.start, sheet.end, Path(folder))

        self.when_settled(sheet, go_on, of=Report.STUDENTS)

    def print_families(self, sheet: Sheet) -> None:
        """Asks for a printer and prints a statement for each family, as one job."""
        self.when_settled(
            sheet, lambda: self.each.on_paper(sheet.start, sheet.end), of=Report.STUDENTS, on_paper=True
        )

    def mail_families(self, sheet: Sheet) -> None:
        """A letter with the statement to whoever pays for each family."""
        self.when_settled(sheet, lambda: self.each.mail(sheet.start, sheet.end), of=Report.STUDENTS)

    def copy(self, sheet: Sheet) -> None:
        """Puts the report on the clipboard, plain and rich."""
        office, outputs = self._office, self._office.outputs
        if outputs is None:
            return

        def done(made: tuple[str, str]) -> None:
            office.copy(*made)
            office.toast(translate("ReportsPage", "Report copied"))

        settings = in_its_language(office.desk, office.settings)
        office.tasks.run(
            lambda: outputs.report_clipboard(sheet, settings), done, office.trouble, owner=self._over
        )

    def print(self, sheet: Sheet) -> None:
        """Asks for a printer and prints."""
        office, outputs = self._office, self._office.outputs
        printer = None if outputs is None else chosen_printer(office.say(sheet.title), self._over)
        if outputs is None or printer is None:
            return
        settings, now = in_its_language(office.desk, office.settings), office.now()

        def work() -> None:
            with office.desk.store.read() as tables:
                logo = tables.logo.get()
            outputs.print_report(sheet, settings, now, printer, logo)

        def printed(_nothing: None) -> None:
            file = printer.outputFileName()  # "print to file" is among the printers
            if file:
                self._written(Path(file))
            else:
                office.toast(translate("ReportsPage", "Sent to the printer"))

        office.tasks.run(
            work,
            printed,
            office.trouble,
            busy=translate("ReportsPage", "Printing…"),
            owner=self._over,
        )

    def when_settled(
        self,
        sheet: Sheet,
        go_on: Callable[[], object],
        *,
        of: Report = Report.TUTORS,
        on_paper: bool = False,
    ) -> None:
        """Goes on at once, or asks first where money would go out with a class that may change or has no
        rate; ``on_paper``: it is printed."""
        doubtful = [self._office.say(note) for note in sheet.doubts]
        if sheet.report is not of or not doubtful:
            go_on()
            return
        box = QMessageBox(self._over)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self._office.say(sheet.title))
        box.setText("\n".join(doubtful))
        asked = "report_print_anyway" if on_paper else "report_write_anyway"
        box.setInformativeText(self._office.say(Text(asked)))
        role = QMessageBox.ButtonRole
        back = box.addButton(translate("ReportsPage", "&Cancel"), role.RejectRole)
        words = translate("ReportsPage", "&Export all the same")
        if on_paper:
            words = translate("ReportsPage", "&Print all the same")
        on = box.addButton(words, role.AcceptRole)
        box.setDefaultButton(back)
        box.setEscapeButton(back)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        on.clicked.connect(lambda: go_on())  # noqa: PLW0108 - clicked brings a bool
        box.open()

    def _name(self, sheet: Sheet, form: str) -> str:
        title = self._office.say(sheet.title).lower()
        return f"{_NOT_IN_A_NAME.sub(' ', title).strip().replace(' ', '-')}-{self._file_words()}.{form}"


def _kinds() -> dict[str, str]:
    return {
        "xlsx": translate("ReportsPage", "Excel (*.xlsx)"),
        "csv": translate("ReportsPage", "Spreadsheet as text (*.csv)"),
        "pdf": translate("ReportsPage", "PDF (*.pdf)"),
        "html": translate("ReportsPage", "Web page (*.html)"),
    }


def _content(office: Office, outputs: Outputs, sheet: Sheet, form: str) -> bytes:
    with office.desk.store.read() as tables:
        settings, logo = in_its_language(office.desk, tables.settings.load()), tables.logo.get()
    return outputs.report_file(form, sheet, settings, office.now(), logo)
