"""A day is what somebody typed, in any usual way; what is no day is never taken for another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.widgets.date_field import DateField
from lcadmin.gui.widgets.field import Field
from tests.support.gui import press

SHOWN = QDate(2026, 11, 25)
MEANT = QDate(2026, 10, 16)


class Form(QWidget):
    def __init__(self, locale: QLocale) -> None:
        super().__init__()
        self.day = DateField("Day", locale)
        self.day.setDate(SHOWN)
        self.field = Field("Day", self.day)
        self.next = QLineEdit()
        row = QHBoxLayout(self)
        row.addWidget(self.field)
        row.addWidget(self.next)
        self.came: list[QDate] = []
        self.day.dateChanged.connect(self.came.append)


def a_form(qtbot: QtBot, language: str = "en_GB") -> Form:
    made = Form(QLocale(language))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.day.setFocus(Qt.FocusReason.TabFocusReason)
    return made


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    return a_form(qtbot)


def write(form: Form, text: str) -> None:
    press(form.day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(form.day, text)


def shown(form: Form) -> str:
    return form.day.lineEdit().text()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en_GB", "16 Oct 2026"),
        ("en_GB", "16/10/2026"),
        ("en_GB", "Oct 16, 2026"),
        ("en_GB", "2026-10-16"),
        ("en_US", "10/16/2026"),
        ("de_DE", "16.10.2026"),
        ("de_DE", "16. Oktober 2026"),
        ("de_DE", "16.10."),
        ("fr_FR", "16 octobre 2026"),
        ("es_ES", "16 de octubre de 2026"),
    ],
)
def test_a_whole_day_typed_over_another_is_the_day(qtbot: QtBot, language: str, text: str) -> None:
    form = a_form(qtbot, language)
    write(form, text)
    press(form.day, Qt.Key.Key_Tab)
    assert form.day.date() == MEANT
    assert form.came == [MEANT]
    assert form.next.hasFocus()
    assert shown(form) == form.day.locale().toString(MEANT, form.day.displayFormat())


@pytest.mark.parametrize(("text", "day"), [("16", 16), ("5", 5), ("31", None), ("0", None)])
def test_a_number_alone_is_a_day_of_the_month_that_is_shown(form: Form, text: str, day: int | None) -> None:
    write(form, text)
    press(form.day, Qt.Key.Key_Tab)
    assert form.day.date() == (SHOWN if day is None else QDate(2026, 11, day))
    assert form.day.day_is_wrong() is (day is None)


@pytest.mark.parametrize("text", ["16 Otc 2026", "31 Feb 2026", "tomorrow", "1.2.3.4", "."])
def test_what_is_no_day_stays_there_marked_and_changes_nothing(form: Form, text: str) -> None:
    write(form, text)
    press(form.day, Qt.Key.Key_Tab)
    assert shown(form) == text
    assert form.field.error == "This is no day. Write it like 25 Nov 2026."
    assert form.day.day_is_wrong()
    assert form.day.date() == SHOWN
    assert form.came == []


@pytest.mark.parametrize("way", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason])
def test_what_is_no_day_still_stands_there_for_whoever_comes_back_to_mend_it(
    form: Form, way: Qt.FocusReason
) -> None:
    write(form, "31 Feb 2026")
    press(form.day, Qt.Key.Key_Tab)
    form.day.setFocus(way)
    assert shown(form) == "31 Feb 2026"
    assert form.day.day_is_wrong()


def test_a_day_with_more_behind_it_is_wrong(form: Form) -> None:
    write(form, "16 Oct 2026 Nov 2026")
    press(form.day, Qt.Key.Key_Tab)
    assert shown(form) == "16 Oct 2026 Nov 2026"
    assert form.day.day_is_wrong()


def test_it_is_no_longer_wrong_once_it_is_mended(form: Form) -> None:
    write(form, "16 Otc 2026")
    press(form.day, Qt.Key.Key_Tab)
    form.day.setFocus(Qt.FocusReason.TabFocusReason)
    write(form, "16 Oct 2026")
    assert form.field.error == ""
    assert not form.day.day_is_wrong()
    assert form.day.date() == MEANT


def test_a_day_chosen_otherwise_takes_the_place_of_what_is_wrong(form: Form) -> None:
    write(form, "nonsense")
    press(form.day, Qt.Key.Key_Tab)
    form.day.setDate(MEANT)
    assert shown(form) == "16 Oct 2026"
    assert not form.day.day_is_wrong()
    assert form.field.error == ""


def test_who_asks_before_the_field_is_left_gets_what_stands_there(form: Form) -> None:
    write(form, "16 Oct")
    assert form.day.date() == MEANT
    assert shown(form) == "16 Oct 2026"


def test_who_waits_hears_of_a_day_as_soon_as_all_of_it_stands_there(form: Form) -> None:
    write(form, "16 Oct 2026")
    assert form.came == [MEANT]
    assert shown(form) == "16 Oct 2026"
    press(form.day, Qt.Key.Key_Backspace)
    assert shown(form) == "16 Oct 202"
    assert form.came == [MEANT]


def test_part_of_a_day_can_be_typed_over(form: Form) -> None:
    line = form.day.lineEdit()
    line.setSelection(0, 2)
    QTest.keyClicks(form.day, "16")
    assert shown(form) == "16 Nov 2026"
    assert form.day.date() == QDate(2026, 11, 16)


def test_a_pasted_day_is_the_day(form: Form) -> None:
    QApplication.clipboard().setText("16 Oct 2026")
    press(form.day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(form.day, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(form.day, Qt.Key.Key_Tab)
    assert form.day.date() == MEANT


def test_the_arrows_step_what_stands_under_the_cursor(form: Form) -> None:
    press(form.day, Qt.Key.Key_Up)
    assert form.day.date() == SHOWN.addDays(1)
    form.day.lineEdit().setCursorPosition(4)
    press(form.day, Qt.Key.Key_Down)
    assert form.day.date() == SHOWN.addDays(1).addMonths(-1)
    write(form, "16 Oct 2026")
    press(form.day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(form.day, Qt.Key.Key_Up)
    assert form.day.date() == MEANT.addDays(1)


def test_a_day_outside_what_can_be_chosen_is_wrong(form: Form) -> None:
    form.day.setDateRange(QDate(2026, 11, 1), QDate(2026, 11, 30))
    write(form, "16 Oct 2026")
    press(form.day, Qt.Key.Key_Tab)
    assert form.day.day_is_wrong()
    assert form.day.date() == SHOWN


def test_enter_takes_the_day_and_stops_at_what_is_none(form: Form) -> None:
    left: list[None] = []
    form.day.editingFinished.connect(lambda: left.append(None))
    write(form, "nonsense")
    press(form.day, Qt.Key.Key_Return)
    assert left == []
    write(form, "16 Oct 2026")
    press(form.day, Qt.Key.Key_Return)
    assert left
    assert form.day.date() == MEANT
