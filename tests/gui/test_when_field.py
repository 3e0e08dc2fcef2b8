"""The day and the time of a class: what is typed is taken, or kept and said to be no time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, MINUTE, from_datetime, plus
from lcadmin.domain.typed_times import read_time
from lcadmin.gui.widgets.when_field import WhenField
from tests.support.desk import START
from tests.support.gui import click, press

NOON = from_datetime(datetime(2026, 11, 23, 12, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2000", (20, 0)),
        ("20:00", (20, 0)),
        ("8", (8, 0)),
        ("20", (20, 0)),
        ("830", (8, 30)),
        ("0030", (0, 30)),
        ("9.30", (9, 30)),
        ("9,30", (9, 30)),
        ("9 30", (9, 30)),
        ("9h30", (9, 30)),
        ("9h", (9, 0)),
        (" 21:15 ", (21, 15)),
        ("8 pm", (20, 0)),
        ("8:15PM", (20, 15)),
        ("12 a.m.", (0, 0)),
        ("12pm", (12, 0)),
        ("21：15", (21, 15)),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, time: tuple[int, int]) -> None:
    assert read_time(text) == time


@pytest.mark.parametrize(
    "text", ["", "24", "25:00", "9:60", ":15", "9:", "9:5", "noon", "13pm", "0am", "-8", "12345"]
)
def test_what_is_no_time_of_the_day_is_not_guessed_at(text: str) -> None:
    assert read_time(text) is None


@pytest.fixture
def when(qtbot: QtBot, qapp: object) -> Iterator[WhenField]:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    made = WhenField(ZoneInfo("UTC"), QLocale("en_GB"), lambda: START)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    around.show()
    around.activateWindow()
    made.set_start(NOON)
    made.day.setFocus()
    yield made
    around.close()


def leave(when: WhenField) -> None:
    press(when.time, Qt.Key.Key_Tab)


@pytest.mark.parametrize("text", ["2115", "21:15", "21.15"])
def test_what_is_typed_after_one_click_is_the_time(when: WhenField, text: str) -> None:
    click(when.time)
    QTest.keyClicks(when.time, text)
    leave(when)
    assert when.time.text() == "21:15"
    assert when.start() == from_datetime(datetime(2026, 11, 23, 21, 15, tzinfo=UTC))
    assert when.error == ""


def test_selecting_all_and_typing_replaces_the_time(when: WhenField) -> None:
    click(when.time)
    press(when.time, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(when.time, "20")
    assert when.start() == from_datetime(datetime(2026, 11, 23, 20, 0, tzinfo=UTC))
    leave(when)
    assert when.time.text() == "20:00"


def test_nonsense_stays_and_is_said_beside_the_field_until_it_is_mended(when: WhenField) -> None:
    click(when.time)
    QTest.keyClicks(when.time, "25:00")
    assert when.error == ""  # not while one types
    leave(when)
    assert when.time.text() == "25:00"
    assert when.error == "This is no time of the day. Write it like 9:30 or 21:15."
    when.set_note("17:00 Berlin (Ada)")
    assert when.error
    assert when.start_or_none() is None
    with pytest.raises(BadInput):
        when.start()
    click(when.time)
    QTest.keyClicks(when.time, "5")
    leave(when)
    assert (when.time.text(), when.error) == ("05:00", "")


def test_up_and_down_are_five_minutes_and_stop_at_the_ends_of_the_day(when: WhenField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(when.changed):
        press(when.time, Qt.Key.Key_Up)
    assert when.time.text() == "12:05"
    press(when.time, Qt.Key.Key_Down)
    press(when.time, Qt.Key.Key_Down)
    assert when.time.text() == "11:55"
    when.set_start(from_datetime(datetime(2026, 11, 23, 0, 2, tzinfo=UTC)))
    press(when.time, Qt.Key.Key_Down)
    assert when.time.text() == "00:00"


def test_the_whole_time_can_be_seen(when: WhenField) -> None:
    line = when.time
    line.ensurePolished()
    room = line.width() - 2 * 12
    assert line.fontMetrics().horizontalAdvance("00:00") <= room
    assert line.height() >= line.fontMetrics().height()


def test_a_day_in_the_past_is_said_below_it_while_it_is_still_being_typed(when: WhenField) -> None:
    when.warn_of_past(lambda: 60)
    assert when.past.isHidden() is (START < NOON)
    press(when.day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(when.day, "16. Oktober")
    assert when.below.text().startswith("Friday 16 October")
    assert when.past.isVisible()
    assert when.past.text() == "This is in the past: the class would be over already."
    assert when.past.text() in when.time.accessibleDescription()
    assert when.day.text() == "16. Oktober"  # what is typed stays
    press(when.day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(when.day, "16. Dezember")
    assert when.past.isHidden()


def test_a_class_that_still_goes_on_is_not_in_the_past(when: WhenField) -> None:
    minutes = 60
    when.warn_of_past(lambda: minutes)
    when.set_start(plus(START, -60 * MINUTE))
    assert when.past.isVisible()
    minutes = 61
    when.look_at_past()
    assert when.past.isHidden()


def test_where_nobody_asked_for_it_a_day_in_the_past_is_as_good_as_any(when: WhenField) -> None:
    when.set_start(plus(START, -DAY))
    assert when.past.isHidden()
