"""Erasing somebody's data in the window: what is said before, and that it happens only then."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lcadmin.domain.contacts import Contact
from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.erase_person import EraseDialog
from lcadmin.gui.dialogs.leaving import LeavingDialog
from lcadmin.gui.office import Office, Shelf
from lcadmin.gui.pages._person_menu import person_menu
from lcadmin.services import configure, contacts, people
from lcadmin.services.replacing import Leaving
from lcadmin.store import SqliteStore
from lcadmin.store.backups import FolderBackups
from lcadmin.store.personal_files import FolderFiles
from tests.support.desk import START, Bench
from tests.support.gui import Settled, Toasts, click, press, type_in


@pytest.fixture
def folder(office: Office, bench: Bench, tmp_path: Path) -> Path:
    """The data folder, with what an erasure needs wired as in the program."""
    root = tmp_path / "data"
    assert isinstance(bench.store, SqliteStore)
    office.shelf = Shelf(FolderBackups(root), root / "backups")
    office.personal_files = FolderFiles(root, bench.store)
    return root


@pytest.fixture
def tom(bench: Bench, folder: Path) -> Person:
    lesson = bench.lesson("Tom Baker")
    bench.clock.set(lesson.end + DAY)
    return people.get(bench.desk, lesson.students[0].person_id)


def opened(office: Office, person: Person, window: QWidget, settled: Settled) -> EraseDialog:
    menu = person_menu(office, person, window)
    next(action for action in menu.actions() if "Erase" in action.text()).trigger()
    settled()
    dialog = window.findChild(EraseDialog)
    assert isinstance(dialog, EraseDialog)
    return dialog


def test_it_says_what_goes_what_stays_and_where_it_still_is(
    window: QWidget, office: Office, bench: Bench, tom: Person, folder: Path, settled: Settled
) -> None:
    contacts.add(bench.desk, Contact(tom.id, "Mary Baker", "mary@example.com"))
    configure.set(bench.desk, "business_name", "Tom Baker")
    for day in range(8):
        FolderBackups(folder).make_automatic(folder / "backups", plus(bench.clock.now(), -day * DAY))
    FolderBackups(folder).copy_to(folder / "backups" / "mine.db")

    dialog = opened(office, tom, window, settled)

    assert "• 1 contact" in dialog.goes.text()
    assert dialog.stays_head.text() == f"Stays, as Student {tom.id}"
    assert dialog.stays.text().startswith("• 1 class")
    assert dialog.settings_note.isVisible()
    assert "goes by itself on" in dialog.left.text()
    assert "• 3 more" in dialog.left.text()
    assert dialog.in_copies.text() == "Erase in 9 &backups as well"
    settled()
    dialog.reject()


def test_it_is_done_once_the_name_is_typed(
    window: QWidget, office: Office, bench: Bench, tom: Person, folder: Path, toasts: Toasts, settled: Settled
) -> None:
    file = FolderBackups(folder).make_automatic(folder / "backups", bench.clock.now()).file
    office.remember("classes/filter", f'{{"people": [[{tom.id}, "Tom Baker", "student"]]}}')
    dialog = opened(office, tom, window, settled)

    assert not dialog.save_button.isEnabled()
    press(dialog, Qt.Key.Key_Return)
    type_in(dialog.typed, "tom baker")
    assert dialog.save_button.isEnabled()
    click(dialog.save_button)
    dialog.reject()  # what was begun is done to its end
    settled()

    assert people.get(bench.desk, tom.id).name == f"Student {tom.id}"
    assert toasts.said == ["The data of Tom Baker are erased"]
    assert b"Tom Baker" not in file.read_bytes()
    assert office.recall("classes/filter") == ""


def test_backups_stay_as_they_are_where_that_is_wanted(
    window: QWidget, office: Office, bench: Bench, tom: Person, folder: Path, settled: Settled
) -> None:
    file = FolderBackups(folder).make_automatic(folder / "backups", bench.clock.now()).file
    dialog = opened(office, tom, window, settled)

    dialog.in_copies.click()
    type_in(dialog.typed, "Tom Baker")
    click(dialog.save_button)
    settled()

    assert b"Tom Baker" in file.read_bytes()


def test_what_becomes_of_classes_ahead_is_asked_first(
    window: QWidget, office: Office, bench: Bench, folder: Path, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker", start=START + DAY)
    tom = people.get(bench.desk, lesson.students[0].person_id)
    menu = person_menu(office, tom, window)
    next(action for action in menu.actions() if "Erase" in action.text()).trigger()
    settled()
    leaving = window.findChild(LeavingDialog)
    assert isinstance(leaving, LeavingDialog)
    assert window.findChild(EraseDialog) is None

    leaving.choices[Leaving.CANCEL].setChecked(True)
    click(leaving.save_button)
    settled()

    dialog = window.findChild(EraseDialog)
    assert isinstance(dialog, EraseDialog)
    dialog.reject()


def test_a_disk_that_fails_is_told_in_the_form(
    window: QWidget,
    office: Office,
    tom: Person,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened(office, tom, window, settled)

    def full(*_: object) -> None:
        raise StoreUnavailable("store_full", file="x")

    monkeypatch.setattr(office.personal_files, "clean_safety_copy", full)
    type_in(dialog.typed, "Tom Baker")
    click(dialog.save_button)
    settled()

    assert "disk is full" in dialog.trouble.text()
    assert dialog.cancel_button.isVisible()
    dialog.reject()


def test_it_is_not_offered_where_it_cannot_be_done(window: QWidget, office: Office, bench: Bench) -> None:
    menu = person_menu(office, bench.person("Tom"), window)

    assert not [action for action in menu.actions() if "Erase" in action.text()]
    menu.close()
