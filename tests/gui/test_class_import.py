"""Classes from a spreadsheet in the window: the guess, the preview, doing it, what is left over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from lcadmin.domain.class_sheets import Part
from lcadmin.domain.instants import DAY
from lcadmin.gui.dialogs.class_import import ClassImportDialog
from lcadmin.gui.models.rows import DETAIL_ROLE
from lcadmin.gui.office import Office
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.services import people
from tests.support.desk import START, Bench, titles
from tests.support.gui import Settled, click, press, shown

CELLS = """Title\tStart\tMinutes\tTutor\tStudents
Algebra\t23.11.2026 16:00\t60\tAnna\tTom
Reading\tsoon\t60\tAnna\tTom
"""


@pytest.fixture
def page(qtbot: QtBot, office: Office, bench: Bench) -> Iterator[ClassesPage]:
    bench.clock.set(START - DAY)
    made = ClassesPage(office)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    made.close()


def pasted(page: ClassesPage, settled: Settled, text: str = CELLS) -> ClassImportDialog:
    QGuiApplication.clipboard().setText(text)
    page.importer.paste()
    settled()
    settled()
    form = page.importer.dialog
    assert form is not None
    return form


def test_pasted_cells_show_what_would_come_of_each_row_before_anything_is_made(
    page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    form = pasted(page, settled)
    assert form.boxes[Part.START].currentText() == "Start"
    assert form.save_button.text() == "&Import 1 class"
    assert form.summary.text() == "1 row is not taken"
    assert form.newcomers.text() == "New: Tom, Anna" or form.newcomers.text() == "New: Anna, Tom"
    assert shown(form.table, 0) == ["3", "Not taken", "soon", "Reading", "Anna", "Tom"]
    why = form.table.model().index(0, 3).data(DETAIL_ROLE)
    assert why == "“soon” is no day. Write it like 2026-11-23 or 23.11.2026."
    assert shown(form.table, 1)[1:4] == ["Good", "Mon 23 Nov, 16:00, 60 min", "Algebra"]
    assert titles(bench.desk) == []
    form.reject()


def test_good_rows_are_made_and_the_others_saved_to_mend(
    qtbot: QtBot, page: ClassesPage, office: Office, bench: Bench, settled: Settled, tmp_path: Path
) -> None:
    form = pasted(page, settled)
    with qtbot.waitSignal(office.toast_wanted) as toast:
        form.save()
    settled()
    assert toast.args[0] == "1 class made"
    assert titles(bench.desk) == ["Algebra"]
    assert form.isVisible()
    assert not form.save_button.isVisible()
    file = tmp_path / "left.csv"
    click(form.rejects_button)
    (chooser,) = form.findChildren(QFileDialog)
    chooser.reject()
    with qtbot.waitSignal(office.toast_wanted):
        form.save_rejects(file)
    assert "Reading,soon,60,Anna,Tom" in file.read_text(encoding="utf-8-sig")
    form.save()  # once is enough
    form.reject()
    office.history.undo()
    settled()
    assert titles(bench.desk) == []
    assert people.find(bench.desk) == []
    file.write_text(file.read_text(encoding="utf-8-sig").replace("soon", "2026-11-24 9:00"), encoding="utf-8")
    page.importer.take(file)
    settled()
    settled()
    again = page.importer.dialog
    assert again is not None
    with qtbot.waitSignal(office.toast_wanted):
        press(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert titles(bench.desk) == ["Reading"]


def test_a_wrong_guess_is_corrected_and_the_rows_follow(page: ClassesPage, settled: Settled) -> None:
    form = pasted(page, settled, "Title\tStart\tRoom\tTutor\nx\t2026-11-23 16:00\tAlgebra\tAnna\n")
    assert shown(form.table, 0)[3] == "x"
    title = form.boxes[Part.TITLE]
    title.setCurrentIndex(title.findText("Room"))
    settled()
    assert shown(form.table, 0)[3] == "Algebra"
    title.setCurrentIndex(0)
    settled()
    assert not form.save_button.isEnabled()
    assert form.summary.text().startswith("Say which column is what.")
    form.save()
    title.setCurrentIndex(1)
    form.people.setChecked(False)
    settled()
    why = form.table.model().index(0, 3).data(DETAIL_ROLE)
    assert why.startswith("There is nobody called Anna")
    form.reject()


def test_a_file_that_is_dropped_is_shown(page: ClassesPage, settled: Settled, tmp_path: Path) -> None:
    file = tmp_path / "plan.csv"
    file.write_text(CELLS, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, event)
    page.dropEvent(event)
    settled()
    settled()
    form = page.importer.dialog
    assert form is not None
    assert form.save_button.text() == "&Import 1 class"
    form.reject()


def test_nothing_on_the_clipboard_is_said(
    qtbot: QtBot, page: ClassesPage, office: Office, settled: Settled
) -> None:
    QGuiApplication.clipboard().setText("\n\n")
    with qtbot.waitSignal(office.trouble_wanted) as trouble:
        page.importer.paste()
    assert trouble.args == ["There is no class in it: the table is empty."]
    settled()


def test_the_import_button_offers_a_file_or_the_clipboard(page: ClassesPage, settled: Settled) -> None:
    settled()
    click(page.import_button)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [one.text().partition("\t")[0] for one in menu.actions()] == ["From a &file…", "&Paste cells"]
    menu.close()
    page.importer.ask()
    (chooser,) = page.findChildren(QFileDialog)
    assert chooser.isVisible()
    chooser.reject()
    assert [one.text() for one in page.empty.findChildren(QPushButton)] == [
        "New class",
        "From a spreadsheet…",
    ]
