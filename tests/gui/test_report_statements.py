"""Statements of families from the page of reports: as files, by mail, called off."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from lcadmin.domain.contacts import Contact
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.letters import LettersDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages._report_statements import EachExport, put
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.services import contacts, correcting, people
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench
from tests.support.gui import Settled, Toasts


@pytest.fixture
def page(qtbot: QtBot, office: Office, bench: Bench, settled: Settled) -> ReportsPage:
    """Students' prices of November: Tom and Ada are one family, their mother pays; Eve is alone."""
    lesson = bench.lesson("Tom", "Ada", "Eve")
    tom, ada = lesson.students[0].person_id, lesson.students[1].person_id
    contacts.set_siblings(bench.desk, tom, (ada,))
    contacts.add(bench.desk, Contact(tom, "Maria", "maria@example.org", language="de"))
    for person in people.find(bench.desk, role=Role.STUDENT):
        people.edit(bench.desk, person.id, rate=Decimal(30))
    correcting.correct(bench.desk, lesson.id, 3600, "held")
    bench.clock.set(START + DAY)
    made = ReportsPage(office)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show()
    made.open(report="students")
    settled()
    made.range.choose("this_month")
    settled()
    return made


def _choose(page: ReportsPage, words: str) -> None:
    menu = page.exits.menu()
    (found,) = [one for one in menu.actions() if one.text().replace("&", "") == words]
    found.trigger()


@pytest.fixture
def toasts(office: Office) -> Toasts:
    return Toasts(office)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "statements"
    made.mkdir()
    return made


def test_a_pdf_for_each_family_in_the_words_of_whoever_pays(
    page: ReportsPage, settled: Settled, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    _choose(page, "A statement for each family…")
    settled()
    said = {
        file.name.split(" ")[0]: " ".join(PdfReader(file).pages[0].extract_text().split())
        for file in folder.iterdir()
    }
    assert sorted(said) == ["Ada,", "Eve"]
    assert "Maria" in said["Ada,"]
    assert "Eve" not in said["Ada,"]
    assert "60,00" in said["Ada,"]


def test_nothing_is_written_where_no_folder_is_chosen(
    page: ReportsPage, settled: Settled, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    _choose(page, "A statement for each family…")
    settled()
    assert list(folder.iterdir()) == []


def test_statements_by_mail_are_shown_first_with_what_is_attached(
    page: ReportsPage, settled: Settled
) -> None:
    _choose(page, "Mail statements…")
    settled()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, LettersDialog)]
    assert [row.letter.reader.name for row in dialog.list.rows] == ["Maria", "Eve"]
    dialog.reading.show_row(dialog.list.rows[0])
    assert dialog.reading.preview.attached.text().startswith("Attached: Ada, Tom")
    dialog.done(QDialog.DialogCode.Rejected)


def test_who_had_no_class_and_owes_nothing_gets_one_only_where_it_is_wanted(
    page: ReportsPage, bench: Bench, settled: Settled
) -> None:
    bench.clock.set(START)
    off = bench.lesson("Zoe", start=plus(START, 2 * DAY))
    call_off(bench.desk, off.id, CancelledBy.TUTOR)
    bench.clock.set(plus(START, 3 * DAY))
    _choose(page, "Mail statements…")
    settled()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, LettersDialog)]
    assert [row.letter.reader.name for row in dialog.list.rows] == ["Maria", "Eve"]
    dialog.also.click()
    settled()
    assert [row.letter.reader.name for row in dialog.list.rows] == ["Maria", "Eve", "Zoe"]
    dialog.done(QDialog.DialogCode.Rejected)


class Printer:
    """The dialog's printer, which writes a PDF."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, file: Path, *, accepted: bool = True) -> None:
        def exec_(dialog: QPrintDialog) -> int:
            dialog.printer().setOutputFileName(str(file))
            return (QDialog.DialogCode.Accepted if accepted else QDialog.DialogCode.Rejected).value

        monkeypatch.setattr(QPrintDialog, "exec", exec_)


def test_statements_are_printed_each_family_on_a_sheet_of_its_own(
    page: ReportsPage, settled: Settled, folder: Path, toasts: Toasts, monkeypatch: pytest.MonkeyPatch
) -> None:
    Printer(monkeypatch, folder / "paper.pdf")
    _choose(page, "Print statements…")
    settled()
    sheets = [" ".join(one.extract_text().split()) for one in PdfReader(folder / "paper.pdf").pages]
    assert len(sheets) == 2
    assert ["Maria" in said for said in sheets] == [True, False]
    assert ["Eve" in said for said in sheets] == [False, True]
    assert toasts.said == ["2 statements sent to the printer"]


def test_nothing_is_printed_where_no_printer_is_chosen_or_nobody_owes(
    page: ReportsPage,
    office: Office,
    settled: Settled,
    folder: Path,
    toasts: Toasts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Printer(monkeypatch, folder / "paper.pdf", accepted=False)
    _choose(page, "Print statements…")
    settled()
    assert toasts.said == []
    Printer(monkeypatch, folder / "paper.pdf")
    EachExport(office, page).on_paper(plus(START, 300 * DAY), None)
    settled()
    assert toasts.said == ["Nobody is charged anything in this time."]
    assert list(folder.iterdir()) == []


def test_a_print_that_is_called_off_says_so_and_no_number(
    page: ReportsPage,
    office: Office,
    settled: Settled,
    folder: Path,
    toasts: Toasts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Printer(monkeypatch, folder / "paper.pdf")
    work = EachExport(office, page).on_paper(None, None)
    assert work is not None
    work.reject()
    settled()
    assert toasts.said == ["Called off: nothing was changed"]


def test_only_prices_of_everybody_have_statements(page: ReportsPage, settled: Settled) -> None:
    page.open(report="tutors")
    settled()
    assert not any("statement" in one.text() for one in page.exits.menu().actions())


def test_what_was_written_is_taken_back_when_it_is_called_off(
    page: ReportsPage, office: Office, settled: Settled, folder: Path
) -> None:
    work = EachExport(office, page).families(None, None, folder)
    assert work is not None
    work.reject()
    settled()
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        put(tmp_path / "nowhere" / "x.pdf", b"")


def test_without_outputs_there_are_no_files(page: ReportsPage, office: Office, tmp_path: Path) -> None:
    office.outputs = None
    each = EachExport(office, page)
    assert page._sheet is not None
    assert each.families(None, None, tmp_path) is None
    assert each.people(page._sheet, [], "x", tmp_path) is None
    assert each.mail(None, None) is None
    assert each.on_paper(None, None) is None


def test_statements_with_a_class_to_check_go_out_only_when_somebody_says_so(
    page: ReportsPage, bench: Bench, settled: Settled
) -> None:
    bench.say("end_lesson", bench.lesson("Ben", start=bench.clock.now() - DAY), after=700, time="9000")
    page.refresh()
    settled()
    _choose(page, "Mail statements…")
    (box,) = page.findChildren(QMessageBox)
    assert "still to be checked" in box.text()
    (on,) = [one for one in box.buttons() if "all the same" in one.text()]
    on.click()
    settled()
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, LettersDialog)]
    for one in found:
        one.done(QDialog.DialogCode.Rejected)
    assert len(found) == 1
