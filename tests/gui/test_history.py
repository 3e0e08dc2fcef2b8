"""Undo and redo in the window: button, menu, keys, messages, and the list of all that was done."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import HOUR, plus
from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.history import HistoryDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.run import main_window
from lcadmin.services import change_lesson, people, undo
from tests.support.desk import START, Bench
from tests.support.gui import Settled, click, click_cell_button, press, shown, type_in

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, office: Office, settled: Settled) -> Iterator[MainWindow]:
    made = main_window(office)
    qtbot.addWidget(made)
    made.show()
    made.go_to("people")
    qtbot.waitUntil(made.isActiveWindow)
    settled()
    yield made
    made.close()


def names(bench: Bench) -> list[str]:
    return [person.name for person in people.find(bench.desk)]


def words(window: MainWindow) -> list[str]:
    return [action.text() for action in window.undo.menu.actions() if action.text()]


def test_undo_names_what_it_is_about(window: MainWindow, bench: Bench, settled: Settled) -> None:
    assert words(window)[:2] == ["&Undo", "&Redo"]
    assert not window.undo.undo_button.isEnabled()
    bench.person("Anna & Co", Role.TUTOR)
    settled()
    assert words(window)[:2] == ["&Undo adding Anna && Co", "&Redo"]
    assert window.undo.undo_button.isEnabled()
    assert window.undo.undo_button.toolTip() == "Undo adding Anna & Co (Ctrl+Z)"


def test_the_button_undoes_and_the_message_redoes(window: MainWindow, bench: Bench, settled: Settled) -> None:
    bench.person("Anna", Role.TUTOR)
    settled()
    click(window.undo.undo_button)
    settled()
    assert names(bench) == []
    assert (window.toast.text, window.toast.undo_button.text()) == ("Undone: adding Anna.", "Redo")
    click(window.toast.undo_button)
    settled()
    assert names(bench) == ["Anna"]
    assert (window.toast.text, window.toast.undo_button.text()) == ("Done again: adding Anna.", "Undo")


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Z, CTRL | SHIFT), (Qt.Key.Key_Y, CTRL)])
def test_keys_undo_and_redo(
    window: MainWindow, bench: Bench, settled: Settled, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    bench.person("Anna", Role.TUTOR)
    settled()
    press(window, Qt.Key.Key_Z, CTRL)
    settled()
    assert names(bench) == []
    press(window, key, held)
    settled()
    assert names(bench) == ["Anna"]


def test_in_a_text_field_the_keys_are_the_texts(window: MainWindow, bench: Bench, settled: Settled) -> None:
    bench.person("Anna", Role.TUTOR)
    settled()
    field = window.page.filter.search  # type: ignore[union-attr]
    field.setFocus()
    type_in(field, "Ann")
    press(field, Qt.Key.Key_Z, CTRL)
    settled()
    assert field.text() != "Ann"
    press(field, Qt.Key.Key_Y, CTRL)
    settled()
    assert (field.text(), names(bench)) == ("Ann", ["Anna"])


def test_what_another_process_did_can_be_undone_here(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.person("Anna", Role.TUTOR)
    bench.store.poll()
    settled()
    assert window.office.history.now.undo is not None


def test_a_refusal_is_said_and_the_next_undo_is_about_what_was_before(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson()
    change_lesson.renew_seat(bench.desk, lesson.id, lesson.students[0].person_id)
    settled()
    click(window.undo.undo_button)
    settled()
    assert window.toast.text.startswith("A link that was replaced never works again.")
    assert words(window)[0] == "&Undo new class “Algebra”"


def test_what_was_done_is_said_with_undo_only_where_something_changed(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson()
    change_lesson.move(bench.desk, lesson.id, plus(START, HOUR))
    window.office.done("Moved")
    settled()
    assert (window.toast.text, window.toast.undo_button.isVisible()) == ("Moved", True)
    window.office.done("Nothing new")
    settled()
    assert (window.toast.text, window.toast.undo_button.isVisible()) == ("Nothing new", False)


def test_the_list_shows_everything_and_takes_back_one_thing(
    qtbot: QtBot, window: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.person("Anna", Role.TUTOR)
    bench.person("Tom")
    undo.undo(bench.desk)
    bench.person("Eva")
    window.undo.menu.actions()[-1].trigger()
    dialog = window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    settled()
    assert [shown(dialog.table, row)[1:] for row in range(2)] == [
        ["Adding Eva", "", "", "Undo"],
        ["Adding Anna", "", "", "Undo"],
    ]
    click_cell_button(dialog.table, 1, "undo")
    settled()
    assert names(bench) == ["Eva"]
    assert shown(dialog.table, 1)[3:] == ["Undone", "Redo"]
    click_cell_button(dialog.table, 1, "redo")
    settled()
    assert names(bench) == ["Anna", "Eva"]
    dialog.close()
    QApplication.sendPostedEvents()


def test_an_empty_list_says_what_will_stand_there(window: MainWindow, settled: Settled) -> None:
    dialog = HistoryDialog(window.office, window)
    dialog.open()
    settled()
    assert dialog.empty.isVisible()
    dialog.close()
