"""Settings: shown as they are, saved as they are edited, mistakes said beside the field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from lcadmin.gui.office import Office, Shelf
from lcadmin.gui.pages.help import HelpPage
from lcadmin.gui.pages.settings import SettingsPage
from lcadmin.gui.widgets.setting_editors import (
    ChoiceEditor,
    DayEditor,
    FolderEditor,
    SeveralEditor,
    YesNoEditor,
    ZoneEditor,
)
from lcadmin.services import configure, logo
from lcadmin.store.backups import FolderBackups
from tests.support.desk import Bench
from tests.support.gui import Settled, click, press, type_in


@pytest.fixture
def page(qtbot: QtBot, office: Office, settled: Settled) -> Iterator[SettingsPage]:
    made = SettingsPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1000, 900)
    made.show()
    made.open()
    settled()
    yield made
    made.hide()


def _line(page: SettingsPage, key: str) -> QLineEdit:
    control = page.fields[key].control
    assert isinstance(control, QLineEdit)
    return control


def test_every_setting_has_a_field_with_its_name_and_meaning(page: SettingsPage) -> None:
    elsewhere = {"responder_on", "public_url", "keep_awake", "notices", "stay_in_tray"}
    elsewhere |= {"tunnel", "tunnel_name", "tunnel_token", "tls_certificate", "tls_key"}
    in_reports = {info.key for info in configure.describe() if info.key.startswith(("pay_", "price_"))}
    page.advanced_button.click()
    assert set(page.fields) == {info.key for info in configure.describe()} - elsewhere - in_reports
    for key, field in page.fields.items():
        assert field.control.accessibleName(), key
        assert "_" not in field.control.accessibleName()


def test_a_setting_is_saved_when_it_was_edited(page: SettingsPage, bench: Bench, settled: Settled) -> None:
    type_in(_line(page, "business_name"), "Bright Tutors")
    press(_line(page, "business_name"), Qt.Key.Key_Return)
    settled()
    assert configure.get(bench.desk)["business_name"] == "Bright Tutors"
    assert page.office.settings.business_name == "Bright Tutors"


def test_a_mistake_is_said_beside_the_field_in_its_own_words_and_nothing_is_stored(
    page: SettingsPage, bench: Bench, settled: Settled
) -> None:
    type_in(_line(page, "early_minutes"), "soon")
    press(_line(page, "early_minutes"), Qt.Key.Key_Return)
    settled()
    error = page.fields["early_minutes"].error
    assert "Minutes before the start" in error
    assert "early_minutes" not in error
    assert configure.get(bench.desk)["early_minutes"] == 15
    assert _line(page, "early_minutes").text() == "soon"
    type_in(_line(page, "early_minutes"), "20")
    press(_line(page, "early_minutes"), Qt.Key.Key_Return)
    settled()
    assert page.fields["early_minutes"].error == ""
    assert configure.get(bench.desk)["early_minutes"] == 20


def test_esc_brings_back_what_is_stored_after_a_mistake_and_while_one_types(
    page: SettingsPage, bench: Bench, settled: Settled
) -> None:
    line = _line(page, "early_minutes")
    for typed in ("soon", "20"):
        type_in(line, typed)
        if typed == "soon":
            press(line, Qt.Key.Key_Return)
            settled()
            assert page.fields["early_minutes"].error
        press(line, Qt.Key.Key_Escape)
        assert (line.text(), page.fields["early_minutes"].error) == ("15", "")
    page.fields["business_name"].control.setFocus()
    settled()
    assert configure.get(bench.desk)["early_minutes"] == 15


def test_the_address_is_shown_as_it_was_understood(page: SettingsPage, settled: Settled) -> None:
    type_in(_line(page, "endpoint"), "Bright.Learn-Cube.com/")
    press(_line(page, "endpoint"), Qt.Key.Key_Return)
    settled()
    assert _line(page, "endpoint").text() == "https://bright.learn-cube.com"


def test_a_day_of_the_term_is_chosen_in_a_date_field_and_can_be_none_again(
    page: SettingsPage, bench: Bench, settled: Settled
) -> None:
    term = page.fields["term_first"].control
    assert isinstance(term, DayEditor)
    assert not term.day.isVisible()
    click(term.choose_button)
    settled()
    assert configure.get(bench.desk)["term_first"] == QDate.currentDate().toString(Qt.DateFormat.ISODate)
    term.day.setDate(QDate(2026, 9, 7))
    press(term.day, Qt.Key.Key_Return)
    settled()
    assert configure.get(bench.desk)["term_first"] == "2026-09-07"
    click(term.none_button)
    settled()
    assert configure.get(bench.desk)["term_first"] == ""
    assert term.choose_button.isVisible()


def test_a_day_that_was_set_elsewhere_is_shown(page: SettingsPage, bench: Bench, settled: Settled) -> None:
    configure.set(bench.desk, "term_last", "2026-12-18")
    settled()
    term = page.fields["term_last"].control
    assert isinstance(term, DayEditor)
    assert term.day.date() == QDate(2026, 12, 18)
    assert term.value() == "2026-12-18"


def test_a_term_that_would_end_before_it_begins_is_said_and_both_days_are_saved_once_they_fit(
    page: SettingsPage, bench: Bench, settled: Settled
) -> None:
    configure.set_many(bench.desk, {"term_first": "2026-09-07", "term_last": "2026-12-18"})
    settled()
    first, last = page.fields["term_first"], page.fields["term_last"]
    for field, day in ((first, QDate(2027, 1, 11)), (last, QDate(2027, 3, 26))):
        assert isinstance(field.control, DayEditor)
        field.control.day.setDate(day)
        press(field.control.day, Qt.Key.Key_Return)
        settled()
        if field is first:
            assert "18 December 2026" in first.error
            assert configure.get(bench.desk)["term_first"] == "2026-09-07"
    stored = configure.get(bench.desk)
    assert (stored["term_first"], stored["term_last"]) == ("2027-01-11", "2027-03-26")
    assert (first.error, last.error) == ("", "")


def test_the_folder_for_backups_is_chosen_or_typed(
    page: SettingsPage, bench: Bench, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = page.fields["backup_folder"].control
    assert isinstance(folder, FolderEditor)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    click(folder.choose_button)  # and the question called off
    settled()
    assert configure.get(bench.desk)["backup_folder"] == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    click(folder.choose_button)
    settled()
    assert configure.get(bench.desk)["backup_folder"] == str(tmp_path)
    begun: list[str] = []

    def ask(_over: object, _title: str, folder: str) -> str:
        begun.append(folder)
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    folder.line.setText("~nobody-is-called-so/lcadmin")
    click(folder.choose_button)
    assert begun == ["~nobody-is-called-so/lcadmin"]
    folder.line.setFocus()
    folder.line.clear()
    press(folder.line, Qt.Key.Key_Return)
    settled()
    assert configure.get(bench.desk)["backup_folder"] == ""


def test_no_two_cards_have_the_same_name(qtbot: QtBot, office: Office) -> None:
    assert office.folder is not None
    office.shelf = Shelf(FolderBackups(office.folder), office.folder / "backups")
    page = SettingsPage(office)
    qtbot.addWidget(page)
    heads = [label.text() for label in page.findChildren(QLabel) if label.property("role") == "heading"]
    assert len(heads) > 5
    assert len(heads) == len(set(heads))


def test_choices_and_yes_or_no(page: SettingsPage, bench: Bench, settled: Settled) -> None:
    rule = page.fields["credit_rule"].control
    assert isinstance(rule, ChoiceEditor)
    rule.setFocus()
    press(rule, Qt.Key.Key_Down)
    settled()
    alone = page.fields["teach_alone"].control
    assert isinstance(alone, YesNoEditor)
    click(alone, alone.rect().topLeft() + alone.rect().center() * 0)
    press(alone, Qt.Key.Key_Space)
    settled()
    kinds = page.fields["credit_kinds"].control
    assert isinstance(kinds, SeveralEditor)
    kinds.boxes["trial"].click()
    settled()
    stored = configure.get(bench.desk)
    assert stored["credit_rule"] == "lessons"
    assert stored["credit_kinds"] == ["normal", "trial", "make_up"]


def test_a_zone_is_found_by_part_of_its_name(page: SettingsPage, bench: Bench, settled: Settled) -> None:
    zone = page.fields["timezone"].control
    assert isinstance(zone, ZoneEditor)
    line = zone.lineEdit()
    assert line is not None
    type_in(line, "Europe/Berlin")
    press(line, Qt.Key.Key_Return)
    settled()
    assert configure.get(bench.desk)["timezone"] == "Europe/Berlin"
    assert page.office.formats.zone_name() == "Berlin"


def test_a_key_is_never_shown_and_typing_replaces_it(
    page: SettingsPage, bench: Bench, settled: Settled
) -> None:
    key = _line(page, "api_private_key")
    type_in(key, "abc123")
    press(key, Qt.Key.Key_Return)
    settled()
    assert bench.keyring.kept == {"api_private_key": "abc123"}
    page.fields["business_name"].control.setFocus()
    page.refresh()
    settled()
    assert "abc123" not in key.text()
    key.setFocus()
    key.setCursorPosition(len(key.text()))
    key.insert("x")
    press(key, Qt.Key.Key_Return)
    settled()
    assert bench.keyring.kept == {"api_private_key": "abc123"}


def test_a_change_from_elsewhere_shows_but_not_over_what_is_being_typed(
    page: SettingsPage, bench: Bench, settled: Settled
) -> None:
    type_in(_line(page, "business_name"), "Half a na")
    configure.set_many(bench.desk, {"business_name": "Elsewhere", "early_minutes": "30"})
    settled()
    assert _line(page, "early_minutes").text() == "30"
    assert _line(page, "business_name").text() == "Half a na"


def test_the_wheel_changes_no_setting_that_it_passes_over(page: SettingsPage, bench: Bench) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    rule = page.fields["credit_rule"].control
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(rule, event)
    assert rule.value() == "off"


def test_advanced_shows_what_is_set(page: SettingsPage, office: Office, settled: Settled) -> None:
    configure.set(office.desk, "listen_port", "8123")
    page.refresh()
    settled()
    page.advanced_button.click()
    field = page.fields["listen_port"]
    assert (field.control.isVisible(), field.isEnabled()) == (True, True)
    assert _line(page, "listen_port").text() == "8123"


def test_going_to_a_setting_puts_the_cursor_there_also_under_advanced(page: SettingsPage) -> None:
    page.open(key="listen_port")
    assert page.advanced.isVisible()
    assert page.focusWidget() is page.fields["listen_port"].control


def test_the_data_folder_is_named(page: SettingsPage, office: Office) -> None:
    assert str(office.folder) in [label.text() for label in page.findChildren(QLabel)]


def test_help_is_short_and_leads_to_practice(qtbot: QtBot, office: Office) -> None:
    from tests.support.gui import button

    page = HelpPage(office)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click(button(page, "Try it in the practice classroom"))
    assert wanted.args == ["connection", {}]


def test_a_logo_is_shown_replaced_and_taken_away(
    page: SettingsPage, bench: Bench, settled: Settled, tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    image = QImage(60, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(file))
    assert page.logo.picture.isHidden()
    page.logo.take(file)
    settled()
    assert logo.get(bench.desk) == file.read_bytes()
    assert not page.logo.picture.isHidden()
    for wrong in (tmp_path / "nowhere.png", Path(__file__)):
        page.logo.take(wrong)
        settled()
        assert not page.logo.trouble.isHidden()
    click(page.logo.none_button)
    settled()
    assert logo.get(bench.desk) is None
    assert page.logo.none_button.isHidden()


def test_going_to_the_logo_puts_the_focus_on_its_button(page: SettingsPage) -> None:
    page.open("logo")
    assert QApplication.focusWidget() is page.logo.choose_button
