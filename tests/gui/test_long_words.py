"""Names and titles that no layout was made for: forms keep their fields, and what differs can be seen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.dialogs.contact import ContactDialog
from lcadmin.gui.dialogs.edit_class import EditClassDialog
from lcadmin.gui.models.hit import Hit
from lcadmin.gui.office import Office
from lcadmin.gui.tasks import Tasks
from lcadmin.gui.widgets.search import SearchField
from tests.support.desk import Bench
from tests.support.gui import Settled

LONG_NAME = "Maximiliane-Josephine von Hohenzollern-Wittelsbach-Schwarzburg-Rudolstadt"


def test_a_long_name_among_the_choices_leaves_the_fields_in_the_form(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    form = ContactDialog(office, bench.person(LONG_NAME), None, window)
    form.open()
    settled()
    for field in (form.name_edit, form.language_box):
        assert field.mapTo(form, field.rect().topRight()).x() < form.width()
    assert LONG_NAME in form.language_box.toolTip()


def test_a_long_title_is_shown_from_its_beginning(
    qtbot: QtBot, window: QWidget, office: Office, bench: Bench
) -> None:
    form = EditClassDialog(office, bench.lesson("Tom", title="Exam practice, " * 12), window)
    form.title_edit.selectAll()
    form.open()
    qtbot.waitUntil(lambda: form.title_edit.cursorPosition() == 0)
    assert form.title_edit.selectedText() == form.title_edit.text()


def test_what_was_found_under_the_same_long_title_is_told_apart(qtbot: QtBot) -> None:
    window = QMainWindow()
    window.resize(600, 400)
    qtbot.addWidget(window)
    field = SearchField(Tasks(window), lambda _text: [], list, window)
    field.resize(480, 32)
    window.show()

    def shown(detail: str) -> QImage:
        field.popup.show_hits([Hit("Exam practice, " * 12, detail)])
        return field.popup.list.grab().toImage()

    assert shown("Mon 10:00") != shown("Tue 11:30")
    assert field.popup.list.layoutDirection() is Qt.LayoutDirection.LeftToRight
