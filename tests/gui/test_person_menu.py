"""A person's menu: away, two entries made one, removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from lcadmin.domain.people import Role
from lcadmin.gui.dialogs.add_closure import ClosureDialog
from lcadmin.gui.dialogs.merge_people import MergeDialog
from lcadmin.gui.dialogs.person_file import save_everything
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


@pytest.mark.parametrize(
    ("typed", "kind", "written"), [("tom.zip", "", "tom.zip"), ("tom", "One web page (*.html)", "tom.html")]
)
def test_everything_about_somebody_is_saved_where_the_user_says(
    window: QWidget,
    office: Office,
    bench: Bench,
    toasts: Toasts,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    kind: str,
    written: str,
) -> None:
    bench.person("Tomas: A/B")
    asked: list[str] = []

    def ask(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(Path(name).name)
        return str(tmp_path / typed), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    choose(office, bench, window, "tomas", "everything")
    settled()

    assert asked == ["Tomas A B.zip"]
    assert (tmp_path / written).stat().st_size > 0
    assert toasts.said == [f"Written: {written}"]


def test_a_file_that_cannot_be_written_is_told(
    window: QWidget, office: Office, bench: Bench, settled: Settled, tmp_path: Path
) -> None:
    troubles: list[str] = []
    office.trouble_wanted.connect(troubles.append)
    save_everything(office, bench.person("Tomas"), tmp_path / "no" / "tom.zip", window)
    settled()

    assert "cannot be written" in troubles[0]
