"""Narrow windows, and the same: text at 200 % in a usual one. Nothing is cut off, everything is reached."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.models.rows import DETAIL_ROLE
from lcadmin.gui.office import Office
from lcadmin.gui.pages.today import TodayPage
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.services import configure
from tests.support.desk import START, Bench
from tests.support.gui import Settled, shown

LONG = "Anna-Katharina von Hohenlohe-Waldenburg-Schillingsfürst und Oberschwarzenberg"


def area_of(frame: MainWindow) -> QScrollArea:
    assert frame.page is not None
    return frame.page.findChildren(QScrollArea)[0]


@pytest.mark.parametrize("page", ["today", "lesson", "minutes", "people", "settings"])
def test_pages_fit_into_half_of_a_small_screen(
    qtbot: QtBot, frame: MainWindow, bench: Bench, office: Office, settled: Settled, page: str
) -> None:
    configure.set(bench.desk, "endpoint", "bright.learn-cube.com")
    lesson = bench.lesson(LONG, "Tom", title=f"With {LONG}")
    bench.connect(lesson, lesson.students[0], after=-3600)
    bench.say("start_lesson", lesson, after=0)
    bench.clock.set(START + 60_000)
    frame.resize(512, 400)
    office.go_to(page, **({"lesson_id": lesson.id} if page in ("lesson", "minutes") else {}))
    settled()
    qtbot.waitUntil(lambda: area_of(frame).horizontalScrollBar().maximum() == 0)


def test_the_side_bar_shows_icons_with_names_where_words_have_no_room(frame: MainWindow) -> None:
    frame.resize(1000, 600)
    wide = frame.side.width()
    frame.resize(600, 600)
    assert frame.side.width() < wide / 2
    buttons = frame.side.findChildren(QPushButton)
    assert not any(button.text() for button in buttons)
    assert all(button.accessibleName() and button.toolTip() for button in buttons)


def test_on_today_people_stand_under_the_title_where_there_is_no_room_beside_it(
    qtbot: QtBot, frame: MainWindow, bench: Bench, office: Office, settled: Settled
) -> None:
    bench.lesson("Tom", title="Algebra")
    frame.resize(700, 600)
    office.go_to("today")
    settled()
    assert isinstance(frame.page, TodayPage)
    table = frame.page.table
    assert shown(table, 0)[1] == "Algebra"
    assert table.model().index(0, 1).data(DETAIL_ROLE) == "Anna, Tom"
    frame.resize(1300, 600)
    assert shown(table, 0)[1:4] == ["Algebra", "Anna", "Tom"]


def test_buttons_go_on_in_the_next_line(qtbot: QtBot) -> None:
    buttons = [QPushButton(word) for word in ("One of them", "Another one", "The third one")]
    around = QWidget()
    qtbot.addWidget(around)
    row = FlowRow(buttons, 8, around)
    line = row.sizeHint().height()
    row.resize(row.sizeHint().width(), line)
    around.resize(900, 200)
    around.show()
    assert {button.y() for button in buttons} == {0}
    narrow = buttons[0].sizeHint().width() + 4
    row.resize(narrow, row.heightForWidth(narrow))
    assert [button.x() for button in buttons] == [0, 0, 0]
    assert row.heightForWidth(narrow) == 3 * line + 16
    buttons[1].hide()
    assert row.heightForWidth(narrow) == 2 * line + 8
