"""People: the list, the search, the card of whoever is chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR
from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.credit import CreditDialog
from lcadmin.gui.dialogs.person import PersonDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.people import PeoplePage
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.services import configure, credit, people
from tests.support.desk import START, Bench
from tests.support.gui import Settled, button, click, double_click_row, press, shown, type_in


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[PeoplePage]:
    made = PeoplePage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1080, 700)
    made.show()
    yield made
    made.close()


def names(page: PeoplePage) -> list[str]:
    return [person.name for person in page.model.rows]


def chosen(page: PeoplePage, row: int, settled: Settled) -> None:
    click(page.table.viewport(), page.table.visualRect(page.model.index(row, 0)).center())
    settled()


def lines(inside: QWidget) -> list[str]:
    return [label.text() for label in inside.findChildren(Label) if label.isVisible() and label.text()]


def test_people_stand_by_name_with_role_address_and_zone(
    page: PeoplePage, bench: Bench, settled: Settled
) -> None:
    bench.person("Tom Baker", email="tom@example.com", timezone="America/New_York")
    bench.person("Anna Kowalska", Role.TUTOR)
    page.resize(1400, 700)
    page.open()
    settled()
    assert shown(page.table, 0) == ["Anna Kowalska", "Tutor", "", "", ""]
    assert shown(page.table, 1) == ["Tom Baker", "Student", "tom@example.com", "New York", ""]
    assert page.header.subtitle == "2 people"


def test_search_role_and_active_narrow_the_list(
    qtbot: QtBot, page: PeoplePage, bench: Bench, settled: Settled
) -> None:
    bench.person("Tom Baker")
    bench.person("Anna Baker", Role.TUTOR)
    bench.person("Old Baker", active=False)
    page.open()
    settled()
    assert names(page) == ["Anna Baker", "Tom Baker"]
    type_in(page.filter.search, "tom")
    qtbot.waitUntil(lambda: names(page) == ["Tom Baker"])
    page.filter.search.clear()
    qtbot.waitUntil(lambda: len(names(page)) == 2)
    page.filter.role_box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: names(page) == ["Anna Baker"])
    page.filter.role_box.setCurrentIndex(0)
    page.filter.active_box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: names(page) == ["Old Baker"])
    assert shown(page.table, 0)[-1] == "Not active"
    type_in(page.filter.search, "nobody")
    qtbot.waitUntil(page.nothing.isVisible)
    settled()


def test_somebody_who_is_not_among_the_first_is_found_when_opened_from_elsewhere(
    page: PeoplePage, bench: Bench, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lcadmin.gui.pages.people._MOST", 2)
    for name in ("Ada", "Bea", "Cem"):
        bench.person(name)
    zoe = bench.person("Zoe")
    page.open(person_id=zoe.id)
    settled()
    settled()
    assert [one.name for one in page.table.selected_rows()] == ["Zoe"]
    assert page.filter.search.text() == "Zoe"
    assert page.person_card.name.text() == "Zoe"
    page.filter.search.clear()
    settled()
    people.edit(bench.desk, zoe.id, name="Zoe New")  # a change does not narrow the list again
    settled()
    assert page.filter.search.text() == ""


def test_the_card_shows_the_next_classes_and_leads_to_them(
    qtbot: QtBot, page: PeoplePage, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom", title="Algebra", start=START + HOUR)
    bench.lesson("Someone", title="Not theirs")
    page.open(person_id=lesson.students[0].person_id)
    settled()
    settled()
    assert page.person_card.name.text() == "Tom"
    with qtbot.waitSignal(office.page_wanted) as gone:
        click(button(page.person_card, "17:00  Algebra"))
    assert gone.args == ["lesson", {"lesson_id": lesson.id}]
    with qtbot.waitSignal(office.page_wanted) as gone:
        click(page.person_card.classes_button)
    wanted = {"person_id": lesson.students[0].person_id, "name": "Tom", "role": "student"}
    assert gone.args == ["classes", wanted]


def test_credit_and_its_ledger_stand_on_a_students_card(
    qtbot: QtBot, page: PeoplePage, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    tom = bench.person("Tom")
    for n in range(8):
        credit.add(bench.desk, tom.id, lessons=1, note=f"Invoice {n}")
    page.open(person_id=tom.id)
    settled()
    settled()
    assert page.person_card.balance.text() == "8 lessons"
    assert not page.person_card.credit_note.isVisible()
    ledger = [line for line in lines(page.person_card) if "Invoice" in line]
    assert len(ledger) == 6
    assert ledger[0] == "16:00  +1 lesson  Invoice 7"
    click(page.person_card.ledger_button)
    qtbot.waitUntil(lambda: len([line for line in lines(page.person_card) if "Invoice" in line]) == 8)
    click(page.person_card.credit_button)
    (form,) = page.findChildren(CreditDialog)
    form.amount.setValue(-3)
    click(form.save_button)
    settled()
    credit.add(bench.desk, tom.id, lessons=2)
    settled()
    assert credit.account(bench.desk, tom.id).balance == 7


def test_a_tutor_without_credit_has_no_ledger(page: PeoplePage, bench: Bench, settled: Settled) -> None:
    anna = bench.person("Anna", Role.TUTOR)
    page.open(person_id=anna.id)
    settled()
    settled()
    assert page.person_card.isVisible()
    assert not page.person_card.credit_button.isVisible()


def test_deactivating_can_be_undone(page: PeoplePage, office: Office, bench: Bench, settled: Settled) -> None:
    tom = bench.person("Tom")
    undo: list[object] = []
    office.toast_wanted.connect(lambda _text, back: undo.append(back))
    page.open(person_id=tom.id)
    settled()
    settled()
    click(page.person_card.active_button)
    settled()
    assert not people.get(bench.desk, tom.id).active
    back = undo[-1]
    assert callable(back)
    back()
    settled()
    assert people.get(bench.desk, tom.id).active


def test_somebody_who_was_added_is_chosen_at_once(page: PeoplePage, bench: Bench, settled: Settled) -> None:
    bench.person("Anna", Role.TUTOR)
    page.open()
    settled()
    click(page.add_button)
    (form,) = page.findChildren(PersonDialog)
    type_in(form.name_edit, "Zoe New")
    click(form.save_button)
    settled()
    settled()
    assert [person.name for person in page.table.selected_rows()] == ["Zoe New"]
    assert page.person_card.name.text() == "Zoe New"


def test_enter_and_a_double_click_open_the_form(page: PeoplePage, bench: Bench, settled: Settled) -> None:
    bench.person("Tom")
    page.open()
    settled()
    double_click_row(page.table, 0, 0)
    (form,) = page.findChildren(PersonDialog)
    assert form.name_edit.text() == "Tom"
    form.reject()
    settled()
    press(page.table, Qt.Key.Key_Return)
    assert any(one.isVisible() for one in page.findChildren(PersonDialog))
    settled()


def test_a_change_elsewhere_is_shown_in_the_list_and_on_the_card(
    qtbot: QtBot, page: PeoplePage, bench: Bench, settled: Settled
) -> None:
    tom = bench.person("Tom")
    page.open(person_id=tom.id)
    settled()
    settled()
    people.edit(bench.desk, tom.id, name="Thomas")
    qtbot.waitUntil(lambda: names(page) == ["Thomas"] and page.person_card.name.text() == "Thomas")
    settled()


def test_before_anybody_is_there_the_page_says_how_to_begin(
    qtbot: QtBot, page: PeoplePage, settled: Settled
) -> None:
    page.open()
    settled()
    assert page.empty.isVisible()
    click(button(page.empty, "Add person"))
    assert page.findChildren(PersonDialog)
    settled()


def test_import_says_what_a_file_may_have_then_asks_for_one(page: PeoplePage) -> None:
    click(page.import_button)
    guide = page.importer.guide
    assert guide is not None
    assert guide.isVisible()
    guide.accept()
    (chooser,) = page.findChildren(QFileDialog)
    assert chooser.isVisible()
    chooser.reject()


def test_names_that_look_like_markup_are_shown_as_they_are(
    page: PeoplePage, bench: Bench, settled: Settled
) -> None:
    tom = bench.person("<b>Tom</b> & Co")
    bench.lesson("x", title="A & B", start=START + DAY)
    page.open(person_id=tom.id)
    settled()
    settled()
    assert page.person_card.name.text() == "<b>Tom</b> & Co"
    assert page.person_card.name.textFormat() == Qt.TextFormat.PlainText


def test_every_control_of_the_page_has_a_name(page: PeoplePage, bench: Bench, settled: Settled) -> None:
    page.open(person_id=bench.person("Tom").id)
    settled()
    settled()
    nameless = [one.text() for one in page.findChildren(Button) if not one.accessibleName()]
    assert nameless == []
    assert all(
        field.accessibleName()
        for field in (page.filter.search, page.filter.role_box, page.filter.active_box, page.table)
    )


def test_who_comes_with_the_keyboard_goes_down_the_list(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    for name in ("Ada Byron", "Tom Baker"):
        bench.person(name)
    press(frame, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    settled()
    page = frame.page
    assert isinstance(page, PeoplePage)
    assert QApplication.focusWidget() is page.table
    assert page.table.selected_rows() == []
    for name in ("Ada Byron", "Tom Baker"):
        press(page.table, Qt.Key.Key_Down)
        assert [person.name for person in page.table.selected_rows()] == [name]


def test_typing_a_name_keeps_the_keyboard_in_the_search(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.person("Ada Byron")
    frame.go_to("people")
    settled()
    page = frame.page
    assert isinstance(page, PeoplePage)
    press(frame, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_in(page.filter.search, "ada")
    page.refresh()
    settled()
    assert QApplication.focusWidget() is page.filter.search
