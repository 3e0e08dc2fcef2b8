"""Narrow windows, and the same: text at 200 % in a usual one. Nothing is cut off, everything is reached."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.report_sheets import Report
from lcadmin.gui.dialogs.closed_days import ClosedDaysDialog
from lcadmin.gui.dialogs.send import send_week
from lcadmin.gui.language import speak
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.models.rows import DETAIL_ROLE
from lcadmin.gui.office import Office
from lcadmin.gui.pages._reconcile import ReconcileView
from lcadmin.gui.pages.reports import ReportsPage
from lcadmin.gui.pages.settings import SettingsPage
from lcadmin.gui.pages.today import TodayPage
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.gui.widgets.left_out import LeftOut
from lcadmin.services import configure
from tests.support.desk import START, Bench
from tests.support.gui import Settled, click, shown

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


@pytest.mark.parametrize("page", ["settings", "help"])
def test_pages_with_german_words_fit_onto_a_small_screen_at_150_percent(
    qtbot: QtBot,
    qapp: QApplication,
    bench: Bench,
    office: Office,
    settled: Settled,
    request: pytest.FixtureRequest,
    page: str,
) -> None:
    speak(qapp, "de")
    try:
        frame: MainWindow = request.getfixturevalue("frame")
        frame.resize(910, 480)
        office.go_to(page)
        settled()
        if isinstance(frame.page, SettingsPage):
            click(frame.page.advanced_button)
        settled()
        qtbot.waitUntil(lambda: area_of(frame).horizontalScrollBar().maximum() == 0)
    finally:
        speak(qapp, "en")


def test_dialogs_that_are_wide_are_no_wider_than_the_screen(
    window: QWidget, office: Office, settled: Settled
) -> None:
    for dialog in (ClosedDaysDialog(office, window), send_week(office, window)):
        dialog.show()
        settled()
        room = dialog.screen().availableSize()
        assert dialog.width() < room.width()
        assert dialog.height() < room.height()
        assert dialog.minimumSizeHint().width() <= 870
        assert dialog.minimumSizeHint().height() <= 440
        dialog.close()


@pytest.mark.parametrize("report", list(Report))
def test_reports_fit_into_half_of_a_small_screen_and_say_what_has_no_room(
    qtbot: QtBot, frame: MainWindow, bench: Bench, office: Office, settled: Settled, report: Report
) -> None:
    configure.set_many(bench.desk, {"pay_basis": "planned", "credit_rule": "lessons"})
    lesson = bench.lesson("Tom", title="French for the exam")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=9000, time="9000")
    bench.clock.set(lesson.end + 3 * 3_600_000)
    frame.resize(512, 400)
    office.go_to("reports", report=report.value)
    settled()
    page = frame.page
    assert isinstance(page, ReportsPage)
    page.range.choose("this_month")
    settled()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    qtbot.waitUntil(lambda: area_of(frame).horizontalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: page.table.horizontalScrollBar().maximum() == 0)
    (note,) = page.findChildren(LeftOut)
    for place, column in enumerate(page.model.columns):
        assert page.table.isColumnHidden(place) == (column.title in note.text())
    frame.resize(1400, 800)
    qtbot.waitUntil(note.isHidden)
    assert not page.table.left_out


def test_reconciling_fits_into_half_of_a_small_screen(
    qtbot: QtBot, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson("Tom", title=f"With {LONG}")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=3000, time="3000")
    view = ReconcileView(office)
    qtbot.addWidget(view)
    view.resize(404, 400)
    view.show()
    view.load()
    settled()
    qtbot.waitUntil(lambda: view.model.rowCount() == 1)
    assert view.minimumSizeHint().width() <= 404
    qtbot.waitUntil(lambda: view.table.horizontalScrollBar().maximum() == 0)
    assert view.model.index(0, 0).data(DETAIL_ROLE).endswith("16:00")
    view.resize(1000, 400)
    assert [column.title for column in view.model.columns][:4] == [
        "When",
        "Class",
        "Counted here",
        "LearnCube",
    ]


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
