"""Picking people by typing their names."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.class_form import people_picker
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.people_picker import PeoplePicker
from lcadmin.services import people
from tests.support.desk import Bench
from tests.support.gui import Settled, click, press, type_in


@pytest.fixture
def picker(qtbot: QtBot, office: Office, bench: Bench) -> Iterator[PeoplePicker]:
    for name in ("Tom Baker", "Tomasz Nowak", "Ada Byron"):
        bench.person(name)
    bench.person("Tom Tutor", Role.TUTOR)
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    made = people_picker(office, Role.STUDENT, "Students")
    column.addWidget(made)
    column.addWidget(QLineEdit())
    around.resize(360, 400)
    around.show()
    made.edit.setFocus()
    yield made
    around.close()


def offered(picker: PeoplePicker) -> list[str]:
    return [picker.offers.list.item(place).text() for place in range(picker.offers.list.count())]


def chosen(picker: PeoplePicker) -> list[str]:
    return [person.name for person in picker.people]


def test_those_who_usually_learn_are_offered_first_and_a_new_name_last(
    qtbot: QtBot, picker: PeoplePicker
) -> None:
    type_in(picker.edit, "tom")
    qtbot.waitUntil(picker.offers.isVisible)
    assert offered(picker) == ["Tom Baker", "Tomasz Nowak", "Tom Tutor", "Add “tom” as a new student"]


def test_arrow_keys_and_enter_choose(qtbot: QtBot, picker: PeoplePicker, settled: Settled) -> None:
    type_in(picker.edit, "tom")
    qtbot.waitUntil(picker.offers.isVisible)
    press(picker.edit, Qt.Key.Key_Down)
    press(picker.edit, Qt.Key.Key_Return)
    settled()
    assert chosen(picker) == ["Tomasz Nowak"]
    assert picker.edit.text() == ""
    assert not picker.offers.isVisible()


def test_enter_pressed_before_the_list_is_there_takes_the_best_name(
    picker: PeoplePicker, settled: Settled
) -> None:
    type_in(picker.edit, "ada")
    press(picker.edit, Qt.Key.Key_Return)
    settled()
    assert chosen(picker) == ["Ada Byron"]


def test_who_types_on_after_enter_is_asked_again_and_nobody_is_taken_by_itself(
    qtbot: QtBot, picker: PeoplePicker, settled: Settled
) -> None:
    type_in(picker.edit, "tom")
    press(picker.edit, Qt.Key.Key_Return)
    picker.edit.insert("as")
    settled()
    qtbot.waitUntil(picker.offers.isVisible)
    assert chosen(picker) == []
    assert picker.edit.text() == "tomas"


def test_a_name_taken_with_the_mouse_while_enter_was_looking_takes_nobody_after_it(
    qtbot: QtBot, picker: PeoplePicker, settled: Settled
) -> None:
    type_in(picker.edit, "tom")
    qtbot.waitUntil(picker.offers.isVisible)
    picker.edit.insert("as")
    press(picker.edit, Qt.Key.Key_Return)
    picker.offers.list.itemClicked.emit(picker.offers.list.item(0))
    settled()
    assert chosen(picker) == ["Tom Baker"]
    type_in(picker.edit, "ada")
    qtbot.waitUntil(picker.offers.isVisible)
    settled()
    assert chosen(picker) == ["Tom Baker"]


def test_names_with_commas_are_taken_one_after_the_other(
    qtbot: QtBot, picker: PeoplePicker, settled: Settled
) -> None:
    picker.edit.setText("")
    picker.edit.insert("Tom Baker, Ada Byron; Grete Minde")
    picker.edit.textEdited.emit(picker.edit.text())
    qtbot.waitUntil(lambda: len(picker.people) == 2)
    press(picker.edit, Qt.Key.Key_Return)
    settled()
    assert chosen(picker) == ["Tom Baker", "Ada Byron", "Grete Minde"]
    assert [bool(person.id) for person in picker.people] == [True, True, False]


def test_somebody_who_is_chosen_is_not_offered_again(
    qtbot: QtBot, picker: PeoplePicker, bench: Bench
) -> None:
    picker.set_people(people.find(bench.desk, search="Baker"))
    type_in(picker.edit, "Tom Baker")
    qtbot.waitUntil(lambda: not picker.offers.isVisible() and picker.edit.text() == "Tom Baker")
    press(picker.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: picker.edit.text() == "")
    assert chosen(picker) == ["Tom Baker"]


def test_backspace_in_the_empty_line_takes_the_last_one_away(picker: PeoplePicker, bench: Bench) -> None:
    picker.set_people(people.find(bench.desk, role=Role.STUDENT))
    press(picker.edit, Qt.Key.Key_Backspace)
    assert chosen(picker) == ["Ada Byron", "Tom Baker"]


def test_the_left_arrow_marks_a_chip_that_delete_takes_away(picker: PeoplePicker, bench: Bench) -> None:
    picker.set_people(people.find(bench.desk, role=Role.STUDENT))
    press(picker.edit, Qt.Key.Key_Left)
    press(picker.edit, Qt.Key.Key_Left)
    press(picker.edit, Qt.Key.Key_Delete)
    assert chosen(picker) == ["Ada Byron", "Tomasz Nowak"]


def test_a_click_on_a_chip_takes_it_away(picker: PeoplePicker, bench: Bench) -> None:
    picker.set_people(people.find(bench.desk, role=Role.STUDENT))
    chip = next(chip for chip in picker.findChildren(Button) if chip.accessibleName() == "Remove Ada Byron")
    click(chip)
    assert chosen(picker) == ["Tom Baker", "Tomasz Nowak"]


def test_a_whole_name_is_taken_when_the_mouse_goes_on(
    qtbot: QtBot, picker: PeoplePicker, settled: Settled
) -> None:
    type_in(picker.edit, "ada byron")
    qtbot.waitUntil(picker.offers.isVisible)
    other = picker.window().findChildren(QLineEdit)[-1]
    other.setFocus(Qt.FocusReason.MouseFocusReason)
    settled()
    assert chosen(picker) == ["Ada Byron"]


def test_part_of_a_name_stays_unfinished_when_the_mouse_goes_on(
    qtbot: QtBot, picker: PeoplePicker, settled: Settled
) -> None:
    type_in(picker.edit, "tom")
    qtbot.waitUntil(picker.offers.isVisible)
    picker.window().findChildren(QLineEdit)[-1].setFocus(Qt.FocusReason.MouseFocusReason)
    settled()
    assert chosen(picker) == []
    assert picker.unfinished == "tom"


def test_many_chips_go_into_rows_within_the_width(picker: PeoplePicker, bench: Bench) -> None:
    low = picker.height()
    picker.set_people([bench.person(f"Somebody with a rather long name {n}") for n in range(12)])
    chips = [chip for chip in picker.findChildren(Button) if chip.isVisible()]
    assert len(chips) == 12
    assert all(chip.geometry().right() <= picker.width() for chip in chips)
    assert picker.height() > 6 * low


def test_with_one_the_next_choice_takes_the_place_of_the_last(
    qtbot: QtBot, office: Office, bench: Bench, settled: Settled
) -> None:
    first, second = bench.person("Anna", Role.TUTOR), bench.person("Kofi", Role.TUTOR)
    picker = people_picker(office, Role.TUTOR, "Tutor", one=True)
    qtbot.addWidget(picker)
    picker.show()
    picker.set_people([first])
    type_in(picker.edit, second.name)
    press(picker.edit, Qt.Key.Key_Return)
    settled()
    assert chosen(picker) == ["Kofi"]
