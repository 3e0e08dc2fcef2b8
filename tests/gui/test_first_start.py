"""The first start: what is asked, what is guessed, and the way to the first practice minutes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt, QTimeZone, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import Refusal
from lcadmin.gui import practice_class
from lcadmin.gui.beginning import begin, open_if_wanted
from lcadmin.gui.dialogs.first_start import FirstStart
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.sample_banner import SampleBanner
from lcadmin.gui.widgets.setting_editors import ZoneEditor
from lcadmin.services import configure, demo
from tests.support.desk import Bench
from tests.support.feed import HandFeed
from tests.support.gui import HandPractice, Settled, Toasts, button, click, press, type_in
from tests.support.patience import PATIENCE_MS


@pytest.fixture
def dialog(qtbot: QtBot, office: Office, window: QWidget, settled: Settled) -> FirstStart:
    made = FirstStart(office, window)
    made.open()
    settled()
    return made


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that a browser was asked to show."""
    shown: list[str] = []

    def show(url: QUrl) -> bool:
        shown.append(url.toString())
        return True

    monkeypatch.setattr(
        practice_class, "QDesktopServices", type("Fake", (QDesktopServices,), {"openUrl": show})
    )
    return shown


def test_the_zone_and_language_of_the_pc_are_a_beginning(
    office: Office, window: QWidget, bench: Bench, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QTimeZone, "systemTimeZoneId", lambda: QByteArray(b"Asia/Tokyo"))
    begin(office)
    dialog = FirstStart(office, window)
    dialog.open()
    settled()
    assert configure.value(bench.desk, "timezone") == "Asia/Tokyo"
    assert dialog.fields["timezone"].control.value() == "Asia/Tokyo"
    assert dialog.fields["language"].control.value() == "en"


def test_the_list_of_zones_is_narrowed_by_typing_while_it_is_open(
    dialog: FirstStart, bench: Bench, settled: Settled, qtbot: QtBot
) -> None:
    zone = dialog.fields["timezone"].control
    assert isinstance(zone, ZoneEditor)
    qtbot.waitUntil(lambda: zone.count() > 300)
    zone.showPopup()
    completer = zone.completer()
    assert completer is not None
    popup = completer.popup()
    assert isinstance(popup, QAbstractItemView)
    assert popup.isVisible()
    assert popup.model().rowCount() == zone.count()
    QTest.keyClicks(popup, "berl")
    assert popup.model().rowCount() == 1
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    settled()
    assert configure.value(bench.desk, "timezone") == "Europe/Berlin"


def test_what_is_typed_is_saved_and_a_mistake_is_said_beside_its_field(
    dialog: FirstStart, bench: Bench, settled: Settled
) -> None:
    type_in(dialog.fields["business_name"].editor, "Berg Tutoring")
    press(dialog, Qt.Key.Key_Return)
    settled()
    assert configure.value(bench.desk, "business_name") == "Berg Tutoring"
    dialog.show_step(1)
    type_in(dialog.fields["endpoint"].editor, "not an address")
    dialog.skip_button.setFocus()
    settled()
    assert dialog.fields["endpoint"].error
    type_in(dialog.fields["endpoint"].editor, "berg.learn-cube.com")
    dialog.skip_button.setFocus()
    settled()
    assert configure.value(bench.desk, "endpoint") == "https://berg.learn-cube.com"
    assert not dialog.fields["endpoint"].error


def test_a_mistake_keeps_the_step_and_is_said_by_the_name_in_the_window(
    dialog: FirstStart, bench: Bench, settled: Settled
) -> None:
    dialog.show_step(1)
    type_in(dialog.fields["endpoint"].editor, "not an address")
    click(dialog.next_button)
    settled()
    assert dialog.step == 1
    assert dialog.fields["endpoint"].error.startswith("Address of your classrooms")
    type_in(dialog.fields["endpoint"].editor, "berg.learn-cube.com")
    click(dialog.next_button)
    settled()
    assert dialog.step == 2
    assert configure.value(bench.desk, "endpoint") == "https://berg.learn-cube.com"


def test_a_name_alone_is_no_address_of_classrooms_and_the_whole_one_is_shown(
    dialog: FirstStart, bench: Bench, settled: Settled
) -> None:
    dialog.show_step(1)
    type_in(dialog.fields["endpoint"].editor, "wsmarie")
    click(dialog.next_button)
    settled()
    assert dialog.step == 1
    assert dialog.fields["endpoint"].error == (
        "Address of your classrooms: write the whole address, like wsmarie.learn-cube.com."
    )
    assert configure.value(bench.desk, "endpoint") == ""


@pytest.mark.parametrize("typed", ["Europe/Ber", "berl"])
def test_enter_takes_the_first_zone_that_is_offered_for_what_is_typed(
    dialog: FirstStart, bench: Bench, settled: Settled, qtbot: QtBot, typed: str
) -> None:
    zone = dialog.fields["timezone"].control
    assert isinstance(zone, ZoneEditor)
    qtbot.waitUntil(lambda: zone.count() > 300)
    line = zone.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, typed)
    completer = zone.completer()
    assert completer is not None
    popup = completer.popup()
    assert isinstance(popup, QAbstractItemView)
    press(popup if popup.isVisible() else line, Qt.Key.Key_Return)
    settled()
    assert not dialog.fields["timezone"].error
    assert zone.currentText() == "Europe/Berlin"
    assert configure.value(bench.desk, "timezone") == "Europe/Berlin"


def test_a_zone_that_nothing_is_offered_for_is_said_to_be_none(
    dialog: FirstStart, settled: Settled, qtbot: QtBot
) -> None:
    zone = dialog.fields["timezone"].control
    assert isinstance(zone, ZoneEditor)
    qtbot.waitUntil(lambda: zone.count() > 300)
    line = zone.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Atlantis")
    press(line, Qt.Key.Key_Return)
    settled()
    assert zone.currentText() == "Atlantis"
    assert dialog.fields["timezone"].error


def test_enter_alone_goes_through_it(dialog: FirstStart, office: Office) -> None:
    for step in range(3):
        assert dialog.step == step
        click(dialog.next_button)
    assert not dialog.isVisible()


def test_back_goes_back(dialog: FirstStart) -> None:
    assert not dialog.back_button.isEnabled()
    click(dialog.next_button)
    click(dialog.back_button)
    assert dialog.step == 0


def test_practice_opens_both_links_and_the_steps_are_over(
    dialog: FirstStart, practice: HandPractice, browser: list[str], settled: Settled, toasts: Toasts
) -> None:
    dialog.show_step(2)
    click(dialog.practice_button)
    settled()
    assert practice.running
    assert len(browser) == 2
    assert all(link.startswith("http://127.0.0.1:40001/classv3/") for link in browser)
    assert toasts.said == ["Press Start Class in both browser tabs and watch Today"]


def test_the_sample_month_comes_with_a_click_and_goes_with_one(
    dialog: FirstStart, office: Office, bench: Bench, qtbot: QtBot, settled: Settled, toasts: Toasts
) -> None:
    banner = SampleBanner(office)
    qtbot.addWidget(banner)
    settled()
    assert banner.isHidden()
    dialog.show_step(2)
    click(dialog.sample_button)
    settled()
    assert demo.is_there(bench.desk)
    assert not banner.isHidden()
    assert "made-up month" in banner.text.text()
    click(button(banner, "Remove the sample data"))
    settled()
    assert not demo.is_there(bench.desk)
    assert banner.isHidden()
    assert toasts.said[-1] == "The sample data is gone."


def shown_over(window: QWidget) -> list[FirstStart]:
    return [one for one in window.findChildren(FirstStart) if one.isVisible()]


def test_it_opens_by_itself_once_and_only_where_nothing_is_there(
    office: Office, window: QWidget, bench: Bench, settled: Settled
) -> None:
    open_if_wanted(office, window)
    settled()
    (first,) = shown_over(window)
    click(first.skip_button)
    settled()
    open_if_wanted(office, window)
    settled()
    assert shown_over(window) == []


def test_it_does_not_open_where_somebody_works_already(
    office: Office, window: QWidget, bench: Bench, settled: Settled, tmp_path: Path
) -> None:
    bench.lesson("Tom")
    open_if_wanted(office, window)
    settled()
    assert shown_over(window) == []


class _Keys:
    """Class logs of which only the feed is asked for."""

    def __init__(self) -> None:
        self.made = HandFeed()

    def feed(self) -> HandFeed:
        return self.made


def test_keys_are_tried_as_soon_as_both_are_there(
    dialog: FirstStart, office: Office, settled: Settled, toasts: Toasts
) -> None:
    logs = _Keys()
    office.logs = logs  # type: ignore[assignment]
    dialog.show_step(1)
    type_in(dialog.fields["api_public_key"].editor, "public")
    dialog.fields["api_private_key"].editor.setFocus()
    settled()
    assert logs.made.said == []
    type_in(dialog.fields["api_private_key"].editor, "private")
    click(dialog.next_button)
    settled()
    assert dialog.step == 2
    assert logs.made.said == ["check"]
    assert toasts.said == ["LearnCube took the keys."]


def test_keys_that_learncube_does_not_take_are_told_beside_them(
    dialog: FirstStart, office: Office, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrong(_self: HandFeed) -> None:
        raise Refusal("api_wrong_keys")

    monkeypatch.setattr(HandFeed, "check", wrong)
    office.logs = _Keys()  # type: ignore[assignment]
    dialog.show_step(1)
    type_in(dialog.fields["api_public_key"].editor, "public")
    type_in(dialog.fields["api_private_key"].editor, "private")
    dialog.skip_button.setFocus()
    settled()
    assert "keys" in dialog.fields["api_private_key"].error


def test_enter_alone_leads_to_the_practice_classroom(
    dialog: FirstStart, practice: HandPractice, browser: list[str], settled: Settled
) -> None:
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog, PATIENCE_MS)
    for step in range(3):
        assert dialog.step == step
        focused = dialog.focusWidget()
        press(focused, Qt.Key.Key_Return)
        settled()
    assert practice.running
    assert len(browser) == 2


def test_no_two_buttons_of_a_step_share_their_letter_where_another_pc_can_be_come_from(
    dialog: FirstStart,
) -> None:
    dialog.from_button.show()
    dialog.show_step(2)
    letters = [one.shortcut().toString() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    told = [letter for letter in letters if letter]
    assert len(told) >= 4
    assert len(told) == len(set(told))
