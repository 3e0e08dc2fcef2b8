"""A person's menu: away, two entries made one, removed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.add_closure import ClosureDialog
from lcadmin.gui.dialogs.merge_people import MergeDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages._person_menu import person_menu
from lcadmin.services import people
from tests.support.desk import Bench
from tests.support.gui import Settled, Toasts, click


def names(bench: Bench) -> list[str]:
    return [person.name for person in people.find(bench.desk)]


def choose(office: Office, bench: Bench, window: QWidget, name: str, what: str) -> None:
    (person,) = people.find(bench.desk, search=name)
    menu = person_menu(office, person, window)
    next(action for action in menu.actions() if what in action.text().replace("&", "")).trigger()


def test_somebody_is_away(window: QWidget, office: Office, bench: Bench, settled: Settled) -> None:
    bench.person("Anna", Role.TUTOR)
    choose(office, bench, window, "anna", "Away")
    form = window.findChild(ClosureDialog)
    assert isinstance(form, ClosureDialog)
    assert form.away is not None
    assert form.away.name == "Anna"
    settled()


def test_two_entries_are_made_one_and_two_again(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled
) -> None:
    bench.person("Tomas")
    twin = bench.person("Ewa")
    choose(office, bench, window, "tomas", "Two entries")
    form = window.findChild(MergeDialog)
    assert isinstance(form, MergeDialog)
    click(form.save_button)
    assert form.other_field.error == "Choose the other entry."
    form.other.set_people([twin])
    click(form.save_button)
    settled()
    assert names(bench) == ["Tomas"]
    assert toasts.said == ["Ewa and Tomas are one now"]
    assert toasts.undo is not None
    toasts.undo()
    settled()
    assert names(bench) == ["Ewa", "Tomas"]


@pytest.mark.parametrize("ahead", [False, True])
def test_somebody_is_removed_unless_classes_are_ahead(
    window: QWidget, office: Office, bench: Bench, toasts: Toasts, settled: Settled, ahead: bool
) -> None:
    if ahead:
        bench.lesson("Eva")
    else:
        bench.person("Eva")
    refused: list[str] = []
    office.trouble_wanted.connect(refused.append)
    choose(office, bench, window, "eva", "Remove")
    settled()
    assert ("Eva" in names(bench)) is ahead
    assert bool(refused) is ahead
    assert bool(toasts.said) is not ahead
