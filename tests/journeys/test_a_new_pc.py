"""A new PC takes over: one file takes everything along, and nobody needs a new link."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from lcadmin import whole_folder
from lcadmin.gui.dialogs.arrived import ArrivedDialog
from lcadmin.gui.dialogs.first_start import FirstStart
from lcadmin.gui.dialogs.move_in import MoveInDialog
from lcadmin.gui.dialogs.move_out import MoveOutDialog
from lcadmin.gui.pages.settings import SettingsPage
from lcadmin.paths import DataFolder
from lcadmin.services.ports import Arrived
from tests.support.gui import click, type_in
from tests.support.premises import Business, program

WORDS = "correct horse battery"


def test_the_links_lead_to_the_new_pc_and_the_old_one_counts_no_more(
    qtbot: QtBot, business: Business, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, outside, old, new = business.clock, business.outside, business.folder, tmp_path / "new" / "office"
    file = tmp_path / "office.lcmove"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    anna, tom = business.planned("Algebra", "16:00", "Anna", "Tom")
    ben, ada = business.planned("Chess", "18:00", "Ben", "Ada")

    # A class on the old PC, then everything goes into one file.
    with program(qtbot, old, clock, outside) as opened:
        before = outside.callback
        assert before is not None
        clock.at("15:50:00")
        outside.does(anna, "enter", "start")
        outside.does(tom, "enter")
        clock.at("16:00:00")
        outside.does(tom, "start")
        clock.at("16:20:10")
        outside.does(anna, "end")
        opened.until_it_stands("Algebra", "Ended · 0:20:10")
        opened.go_to("settings")
        settings = opened.window.page
        assert isinstance(settings, SettingsPage)
        assert settings.moving is not None
        click(settings.moving.out_button)
        form = opened.dialog(MoveOutDialog)
        type_in(form.pc, "Laptop")
        type_in(form.words, WORDS)
        type_in(form.again, WORDS)
        click(form.save_button)
        qtbot.waitUntil(lambda: "Written" in opened.window.toast.text)
        opened.still()
        assert "Laptop" in opened.window.health.text.text()
        outside.refuses(ben)

    # The new PC knows nothing yet; its first steps take the file.
    with program(qtbot, new, clock) as opened:
        click(opened.dialog(FirstStart).from_button)
        arriving = opened.dialog(MoveInDialog)
        type_in(arriving.file, str(file))
        type_in(arriving.words, WORDS)
        click(arriving.save_button)
        qtbot.waitUntil(arriving.inside.isVisible)
        opened.still()
        assert "Bright Tutors" in arriving.inside.text()
        assert "people: 5, classes: 2, messages from LearnCube: 4" in arriving.inside.text()
        with qtbot.waitSignal(opened.given.end_wanted):
            click(arriving.save_button)
        opened.still()
        wanted = opened.given.anew
        assert wanted is not None
        assert wanted.parcel is not None
    kept = whole_folder.move_in(wanted.parcel, DataFolder(new)).kept
    with program(qtbot, new, clock, outside, Arrived(wanted.parcel.pc, kept=kept)) as opened:
        opened.dialog(ArrivedDialog).reject()
        opened.until_it_stands("Algebra", "Ended · 0:20:10")
        # LearnCube goes on calling the same address, by another way.
        assert outside.callback is not None
        assert urlsplit(outside.callback).path == urlsplit(before).path
        clock.at("17:58:00")
        outside.does(ben, "enter", "start")
        outside.does(ada, "enter")
        clock.at("18:00:00")
        outside.does(ada, "start")
        clock.at("18:33:44")
        outside.does(ben, "end")
        opened.until_it_stands("Chess", "Ended · 0:33:44")
    assert whole_folder.check(DataFolder(new)).ok

    # Somebody opens the old one again: it says where the data is, and takes no message.
    clock.at("18:40:00")
    with program(qtbot, old, clock, outside) as opened:
        assert "Laptop" in opened.window.health.text.text()
        assert opened.window.status.light.text().startswith("Moved to another PC")
        outside.refuses(ada)
        opened.until_it_stands("Chess", "Nobody yet · 40 min late")
