"""F1 in a dialog, and *Learn more* where the page of the help cannot be reached."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import lcadmin.gui
from lcadmin.gui.dialogs.history import HistoryDialog
from lcadmin.gui.dialogs.manual_window import ManualWindow
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.manual import chapter, section, topics
from lcadmin.gui.manual_of_dialogs import topic_of_dialog
from lcadmin.gui.office import Office
from tests.support.gui import Settled, press


def dialogs() -> list[str]:
    """Every class in the window that is a dialog or a kind of one, but the help itself."""
    bases: dict[str, set[str]] = {}
    for file in Path(lcadmin.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {one.id for one in node.bases if isinstance(one, ast.Name)}
    found = {"Dialog"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return sorted(found - {"Dialog", "FormDialog", "_ListDialog", "AdoptClassDialog"})


@pytest.mark.parametrize("name", dialogs())
def test_every_dialog_has_a_place_in_the_manual(name: str) -> None:
    topic, file, part = topic_of_dialog(type(name, (), {}))
    if name != "NewClassDialog":
        assert (topic, part) != ("first-class", "a-new-class"), "add it to lcadmin/gui/manual_of_dialogs.py"
    assert topic in {one.key for one in topics("en")}
    assert not part or section(chapter(file).text, part).startswith("#")


def open_manual(over: QWidget) -> ManualWindow:
    found = over.findChild(ManualWindow)
    assert found is not None
    return found


def test_f1_in_a_form_shows_what_the_manual_says_of_it_beside_it(
    office: Office, window: QWidget, settled: Settled, qtbot: QtBot
) -> None:
    form = NewClassDialog(office, window)
    form.open()
    settled()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    press(form, Qt.Key.Key_F1)
    manual = open_manual(form)
    assert manual.isVisible()
    assert not manual.isModal()
    assert manual.reading.topic_title.text() == "Your first class"
    assert "Type a name under" in manual.reading.chapter.toPlainText()
    press(form, Qt.Key.Key_F1)
    assert len(form.findChildren(ManualWindow)) == 1
    press(manual, Qt.Key.Key_Escape)
    assert form.isVisible()
    form.close()


def test_in_the_manual_beside_a_dialog_links_lead_on_and_alt_left_leads_back(
    office: Office, window: QWidget, settled: Settled
) -> None:
    dialog = HistoryDialog(office, window)
    dialog.open()
    dialog.show_help()
    manual = open_manual(dialog)
    settled()
    manual.reading.chapter.anchorClicked.emit(QUrl("privacy.md#erasing"))
    assert manual.reading.chapter_title.text() == "Personal data: giving them out, and erasing them"
    press(manual, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.reading.topic_title.text() == "Undo"
    press(manual, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert manual.reading.chapter_title.text().startswith("Personal data")
    dialog.close()


def test_the_manual_beside_a_dialog_speaks_the_windows_language(
    office: Office, window: QWidget, qtbot: QtBot
) -> None:
    from lcadmin.gui.language import speak

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, "de")
    try:
        dialog = HistoryDialog(office, window)
        qtbot.addWidget(dialog)
        dialog.show_help()
        told = next(one for one in topics("de") if one.key == "undo")
        assert open_manual(dialog).reading.topic_title.text() == told.title
    finally:
        speak(app, "en")
