"""The forms for people: adding and changing one, credit, importing many."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.credit import CreditDialog
from lcadmin.gui.dialogs.people_import import PeopleImportDialog, PeopleImporter
from lcadmin.gui.dialogs.person import PersonDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.rows_view import RowsView
from lcadmin.services import credit, people
from tests.support.desk import Bench
from tests.support.gui import Settled, click, shown, type_in


def test_a_person_is_added_with_what_was_typed(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    form = PersonDialog(office, None, window)
    saved: list[Person] = []
    form.saved.connect(saved.append)
    form.open()
    type_in(form.name_edit, "María García López")
    form.role.setCurrentIndex(1)
    type_in(form.email_edit, "maria@example.com")
    type_in(form.zone_edit, "Europe/Madrid")
    click(form.more_button)
    type_in(form.rate_edit, "27,50")
    click(form.save_button)
    settled()
    (person,) = people.find(bench.desk)
    assert saved == [person]
    assert person.role is Role.TUTOR
    assert (person.email, person.timezone, person.rate) == (
        "maria@example.com",
        "Europe/Madrid",
        Decimal("27.50"),
    )


@pytest.mark.parametrize(
    ("editor", "text", "field", "words"),
    [
        ("name_edit", " ", "name", "A person needs a name."),
        ("email_edit", "anna", "email", "is not an e-mail address"),
        ("zone_edit", "Lond", "zone", "is not a time zone"),
        ("rate_edit", "much", "rate", "is not an amount of money"),
        ("avatar_edit", "http://x/a.png", "avatar", "begins with https://"),
    ],
)
def test_what_cannot_be_taken_is_said_beside_its_field(
    qtbot: QtBot,
    window: QWidget,
    office: Office,
    bench: Bench,
    settled: Settled,
    editor: str,
    text: str,
    field: str,
    words: str,
) -> None:
    form = PersonDialog(office, None, window)
    form.open()
    settled()
    type_in(form.name_edit, "Anna")
    click(form.more_button)
    type_in(getattr(form, editor), text)
    offers = QApplication.activePopupWidget()
    if offers is not None:
        offers.close()  # as a click beside it does, before it reaches the button
    click(form.save_button)
    assert words in getattr(form, field).error
    qtbot.waitUntil(getattr(form, editor).hasFocus)
    assert people.find(bench.desk) == []


def test_changing_a_person_leaves_what_the_form_does_not_show(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    known = bench.person("Tom", sample=True, classroom_name="T.")
    form = PersonDialog(office, known, window)
    form.open()
    assert form.classroom.isVisible()
    type_in(form.name_edit, "Thomas")
    form.active.setChecked(False)
    click(form.save_button)
    settled()
    after = people.get(bench.desk, known.id)
    assert (after.name, after.active, after.sample, after.classroom_name) == ("Thomas", False, True, "T.")


def test_zones_are_offered_by_any_part_of_their_name(
    window: QWidget, office: Office, settled: Settled
) -> None:
    form = PersonDialog(office, None, window)
    form.open()
    settled()
    completer = form.zone_edit.completer()
    completer.setCompletionPrefix("berl")
    assert completer.currentCompletion() == "Europe/Berlin"


def test_credit_is_added_with_its_note(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    tom = bench.person("Tom")
    form = CreditDialog(office, credit.account(bench.desk, tom.id), window)
    form.open()
    form.amount.setValue(10)
    type_in(form.note_edit, "Invoice 7")
    click(form.save_button)
    settled()
    account = credit.account(bench.desk, tom.id)
    assert (account.balance, account.unit) == (10, "lessons")
    assert account.entries[0].note == "Invoice 7"


def test_credit_of_nothing_is_refused_beside_the_field(
    window: QWidget, office: Office, bench: Bench, settled: Settled
) -> None:
    tom = bench.person("Tom")
    form = CreditDialog(office, credit.account(bench.desk, tom.id), window)
    form.open()
    form.amount.setValue(0)
    click(form.save_button)
    settled()
    assert form.amount_field.error != ""
    assert form.isVisible()


def imported(office: Office, window: QWidget, file: Path, settled: Settled) -> PeopleImportDialog:
    importer = PeopleImporter(office, window)
    importer.take(file)
    settled()
    assert importer.result is not None
    return importer.result


def test_an_import_tells_what_it_did_and_which_lines_it_did_not_take(
    window: QWidget, office: Office, bench: Bench, settled: Settled, tmp_path: Path
) -> None:
    bench.person("Tom", email="tom@example.com")
    file = tmp_path / "people.csv"
    lines = "name;role;email\nTom;student;tom@example.com\nZoë;student;\nAhab;captain;\n"
    file.write_bytes(lines.encode("cp1252"))
    result = imported(office, window, file, settled)
    assert result.summary.text() == "1 added, 0 changed, 1 as before; 1 line was not taken"
    assert shown(result.findChildren(RowsView)[0], 0) == ["4", "“captain” is neither tutor nor student."]
    click(result.copy_button)
    assert QGuiApplication.clipboard().text() == "4\t“captain” is neither tutor nor student."
    assert [person.name for person in people.find(bench.desk)] == ["Tom", "Zoë"]


def test_an_import_that_is_all_right_shows_no_list(
    window: QWidget, office: Office, settled: Settled, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("name,role\nTom,student\n", encoding="utf-8")
    result = imported(office, window, file, settled)
    assert result.summary.text() == "1 added, 0 changed, 0 as before"
    assert not hasattr(result, "model")


def test_a_file_that_cannot_be_read_is_said(
    window: QWidget, office: Office, settled: Settled, tmp_path: Path
) -> None:
    said: list[str] = []
    office.trouble_wanted.connect(said.append)
    PeopleImporter(office, window).take(tmp_path / "nothing.csv")
    settled()
    assert len(said) == 1
    assert said[0].startswith("nothing.csv cannot be read")


def test_before_a_file_is_chosen_its_columns_are_said(window: QWidget, office: Office) -> None:
    importer = PeopleImporter(office, window)
    importer.ask()
    assert importer.guide is not None
    said = " ".join(label.text() for label in importer.guide.findChildren(QLabel))
    for column in ("name", "role", "email", "avatar", "timezone", "rate", "classroom_name"):
        assert column in said
    assert importer.guide.choose_button.isDefault()
    importer.guide.reject()
