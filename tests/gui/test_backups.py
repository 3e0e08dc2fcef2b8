"""Backups in the window: how they stand, one more now, and the way back to one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.dialogs.restore import RestoreDialog
from lcadmin.gui.office import Office, Shelf
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.backups_card import BackupsCard
from lcadmin.services import configure
from lcadmin.store.backups import FolderBackups
from tests.support.desk import Bench
from tests.support.gui import Settled, Toasts, click


@pytest.fixture
def shelf(bench: Bench, tmp_path: Path) -> Shelf:
    return Shelf(FolderBackups(tmp_path / "data"), tmp_path / "data" / "backups")


@pytest.fixture
def card(qtbot: QtBot, office: Office, shelf: Shelf, settled: Settled) -> BackupsCard:
    made = BackupsCard(office, shelf)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    settled()
    return made


def restoring(office: Office, shelf: Shelf, window: QWidget, settled: Settled) -> RestoreDialog:
    made = RestoreDialog(office, shelf, shelf.own, window)
    made.open()
    settled()
    return made


def test_how_they_stand_and_one_more_now(
    card: BackupsCard, shelf: Shelf, settled: Settled, toasts: Toasts
) -> None:
    assert card.words.text() == "None yet. The first is made within a minute or two."
    click(card.now_button)
    settled()
    assert toasts.said == ["Backed up"]
    assert len(shelf.backups.automatic(shelf.own)) == 1
    assert "1 is kept" in card.words.text()
    assert card.chip.kind is Kind.GOOD


def test_a_folder_that_is_away_is_said_and_so_is_that_they_are_off(
    card: BackupsCard, bench: Bench, settled: Settled, tmp_path: Path
) -> None:
    configure.set(bench.desk, "backup_folder", str(tmp_path / "stick"))
    card.refresh()
    settled()
    assert card.chip.kind is Kind.BAD
    assert "stick" in card.words.text()
    configure.set(bench.desk, "backup_folder", "")
    configure.set(bench.desk, "backup_minutes", "0")
    card.refresh()
    settled()
    assert card.chip.text() == "Off"


def test_a_copy_goes_where_one_says(
    card: BackupsCard, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, toasts: Toasts
) -> None:
    target = tmp_path / "mine.db"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(card.save_button)
    settled()
    assert target.stat().st_size > 0
    assert toasts.said == [f"Saved: {target}"]


def test_what_is_in_one_is_said_before_it_is_put_back(
    office: Office, shelf: Shelf, bench: Bench, window: QWidget, settled: Settled
) -> None:
    bench.lesson("Tom")
    shelf.backups.make_automatic(shelf.own, bench.clock.now())
    ended: list[bool] = []
    office.end_wanted.connect(lambda: ended.append(True))
    dialog = restoring(office, shelf, window, settled)
    assert "people: 2, classes: 1" in dialog.inside.text()
    click(dialog.save_button)
    assert ended == [True]
    assert office.anew is not None
    assert office.anew.backup == shelf.backups.automatic(shelf.own)[0].file


def test_a_file_that_is_no_backup_cannot_be_chosen(
    office: Office,
    shelf: Shelf,
    window: QWidget,
    settled: Settled,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    strange = tmp_path / "holiday.db"
    strange.write_bytes(b"no database")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(strange), ""))
    dialog = restoring(office, shelf, window, settled)
    assert "no automatic backup" in dialog.inside.text()
    click(dialog.other_button)
    settled()
    assert "holiday.db" in dialog.trouble.text()
    assert not dialog.save_button.isEnabled()
    assert office.anew is None
