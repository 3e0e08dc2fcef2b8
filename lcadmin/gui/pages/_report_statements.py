"""Statements of families from the page of reports: as PDFs into a folder, or by mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant
from lcadmin.domain.letters import Letter
from lcadmin.domain.report_sheets import Sheet
from lcadmin.domain.settings import Settings
from lcadmin.domain.statements import Statement
from lcadmin.gui.dialogs.letters import Also, LettersDialog
from lcadmin.gui.dialogs.long_work import Cancelled, LongWork, Progress, run_long
from lcadmin.gui.office import Office, Outputs
from lcadmin.gui.widgets.toast import Offer
from lcadmin.services import report, statements
from lcadmin.services.words import in_its_language

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

File = tuple[str, Callable[[], bytes]]
"""A file's name, and what makes its content."""


class EachExport:
    """Works for the page ``over``: a file for each person, a statement for each family."""

    def __init__(self, office: Office, over: QWidget) -> None:
        self._office = office
        self._over = over

    def people(
        self, sheet: Sheet, people: list[tuple[int, str]], range_words: str, folder: Path
    ) -> LongWork | None:
        """A PDF of each person's own rows, by class."""
        office, outputs = self._office, self._office.outputs
        if outputs is None:
            return None

        def files() -> list[File]:
            with office.desk.store.read() as tables:
                settings, logo = in_its_language(office.desk, tables.settings.load()), tables.logo.get()

            def of(number: int) -> bytes:
                own = report.sheet(
                    office.desk, sheet.report, start=sheet.start, end=sheet.end, by="class", person_id=number
                )
                return outputs.report_file("pdf", own, settings, office.now(), logo)

            return [
                (f"{outputs.file_name(name)}-{number}-{range_words}.pdf", partial(of, number))
                for number, name in people
            ]

        return self._write(files, folder)

    def families(self, start: Instant | None, end: Instant | None, folder: Path) -> LongWork | None:
        """A PDF for each family, in the words of whoever pays."""
        office, outputs = self._office, self._office.outputs
        if outputs is None:
            return None
        return self._write(lambda: list(_statements(office, outputs, start, end)), folder)

    def on_paper(self, start: Instant | None, end: Instant | None) -> LongWork | None:
        """Asks for a printer, once; each family's statement begins on a sheet of its own. What is called off
        is not printed at all."""
        office, outputs = self._office, self._office.outputs
        printer = (
            None if outputs is None else chosen_printer(translate("ReportsPage", "Statements"), self._over)
        )
        if outputs is None or printer is None:
            return None

        def work(progress: Progress, cancelled: Cancelled) -> int:
            desk = office.desk
            with desk.store.read() as tables:
                logo = tables.logo.get()
            made = statements.statements(desk, start, end)

            def each() -> Iterator[tuple[Statement, Settings]]:
                for done, one in enumerate(made):
                    progress(done, len(made))
                    yield one, statements.in_its_words(desk, one)

            if not made:
                return 0
            drawn = outputs.print_statements(each(), office.now(), printer, logo, lambda: not cancelled())
            if drawn < len(made):
                printer.abort()
            return drawn

        def told(count: int) -> None:
            if not count:
                office.toast(translate("ReportsPage", "Nobody is charged anything in this time."))
                return
            one = translate("ReportsPage", "1 statement sent to the printer")
            several = translate("ReportsPage", "%n statements sent to the printer", None, count)
            office.toast(one if count == 1 else several)

        return run_long(office, self._over.window(), translate("ReportsPage", "Printing…"), work, told)

    def mail(self, start: Instant | None, end: Instant | None) -> LettersDialog | None:
        """Opens a letter to each payer with the statement as a PDF: to be sent, or opened as a draft. Whose
        statement says nothing gets one only where that is wanted."""
        office, outputs = self._office, self._office.outputs
        if outputs is None:
            return None

        def letters(*, everybody: bool) -> list[Letter]:
            made = statements.statements(office.desk, start, end)
            wanted = [one for one in made if everybody or not one.says_nothing]
            return statements.mails(office.desk, wanted, outputs)

        title = translate("ReportsPage", "Statements by mail")
        nothing = translate("ReportsPage", "Nobody is charged anything in this time.")
        also = Also(
            translate("ReportsPage", "Also to those without a class, who owe nothing"),
            partial(letters, everybody=True),
        )
        source = partial(letters, everybody=False)
        dialog = LettersDialog(office, title, source, self._over.window(), nothing, also)
        dialog.open()
        return dialog

    def _write(self, files: Callable[[], list[File]], folder: Path) -> LongWork:
        def work(progress: Progress, cancelled: Cancelled) -> int:
            written: list[Path] = []
            all_files = files()
            for name, content in all_files:
                if cancelled():
                    for file in written:
                        file.unlink(missing_ok=True)
                    return 0
                written.append(put(folder / name, content()))
                progress(len(written), len(all_files))
            return len(written)

        def told(count: int) -> None:
            one = translate("ReportsPage", "1 PDF written")
            words = one if count == 1 else translate("ReportsPage", "%n PDFs written", None, count)
            self._office.toast(words, Offer(translate("ReportsPage", "Open"), lambda: open_file(folder)))

        return run_long(
            self._office, self._over.window(), translate("ReportsPage", "Writing PDFs…"), work, told
        )


def _statements(
    office: Office, outputs: Outputs, start: Instant | None, end: Instant | None
) -> Iterator[File]:
    desk = office.desk
    with desk.store.read() as tables:
        logo = tables.logo.get()
    for one in statements.statements(desk, start, end):
        said = statements.in_its_words(desk, one)

        def drawn(one: Statement = one, said: Settings = said) -> bytes:
            return outputs.statement_file("pdf", one, said, office.now(), logo)

        yield f"{outputs.statement_name(one, said)}.pdf", drawn


def chosen_printer(title: str, over: QWidget) -> QPrinter | None:
    """The printer that the user chooses; None where they think better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, over)
    dialog.setWindowTitle(title)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def put(path: Path, content: bytes) -> Path:
    """Writes a file. BadInput where it cannot be written."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise BadInput("unwritable_file", file=path, cause=error.strerror or str(error)) from error
    return path


def open_file(path: Path) -> None:
    """Opens a file or a folder in what opens it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
