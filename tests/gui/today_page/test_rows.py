"""Today: the day's classes with their live state, and what needs somebody."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE
from lcadmin.domain.lessons import CancelledBy
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.gui.pages.today import TodayPage
from lcadmin.gui.widgets.scroll_area import ScrollArea
from lcadmin.services import configure
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench
from tests.support.gui import Settled, button, click, click_cell_button, double_click_row, press, shown


def _now(page: TodayPage, row: int = 0) -> str:
    return shown(page.table, row)[4]


def test_an_empty_day_says_what_will_stand_here_and_begins_with_new_class(
    qtbot: QtBot, page: TodayPage, office: Office, settled: Settled
) -> None:
    page.open()
    settled()
    assert page.empty.isVisible()
    assert not page.card.isVisible()
    with qtbot.waitSignal(office.new_class_wanted):
        click(button(page.empty, "New class"))


def test_a_class_stands_with_its_time_people_and_when_it_opens(
    page: TodayPage, bench: Bench, settled: Settled
) -> None:
    bench.clock.set(START - HOUR)
    bench.lesson("Tom Baker", "Ada Byron", title="Algebra")
    page.open()
    settled()
    assert shown(page.table, 0)[:5] == [
        "16:00–17:00",
        "Algebra",
        "Anna",
        "Tom Baker, Ada Byron",
        "opens 15:45",
    ]
    assert page.header.subtitle == "Monday 23 November · 1 class · UTC time"


def test_the_state_follows_what_learncube_says_without_the_page_being_asked(
    page: TodayPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker")
    page.open()
    settled()
    bench.connect(lesson, lesson.tutors[0], after=0)
    settled()
    assert _now(page) == "Anna waiting · 0 s"
    bench.say("start_lesson", lesson, after=60)
    settled()
    assert _now(page) == "In class · 0:00:00"
    bench.say("crash_lesson", lesson, after=160, time="100")
    settled()
    assert _now(page) == "Lost connection · 60 s left"
    bench.say("end_lesson", lesson, after=200, time="30")
    settled()
    assert _now(page) == "Ended · 0:02:10"


def test_a_running_class_ticks_without_loading_anything(
    page: TodayPage, bench: Bench, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = bench.lesson()
    bench.connect(lesson, lesson.tutors[0], after=0)
    bench.say("start_lesson", lesson, after=0)
    page.open()
    settled()

    def no_reading() -> None:
        raise AssertionError("a tick must not read the store")

    monkeypatch.setattr(page.office.desk.store, "read", no_reading)
    bench.later(seconds=75)
    page.tick()
    assert _now(page) == "In class · 0:01:15"
    bench.later(minutes=71)
    page.tick()
    assert _now(page) == "12 min over"


def test_a_lost_connection_counts_down(page: TodayPage, bench: Bench, settled: Settled) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time="300")
    page.open()
    settled()
    bench.later(seconds=19)
    page.tick()
    assert _now(page) == "Lost connection · 41 s left"
    bench.later(seconds=45)
    page.tick()
    assert _now(page) == "Lost connection · not back yet"


def test_a_cancelled_class_says_by_whom_and_how_long_before_and_has_no_buttons(
    page: TodayPage, bench: Bench, settled: Settled
) -> None:
    bench.clock.set(START - 5 * HOUR)
    lesson = bench.lesson()
    call_off(bench.desk, lesson.id, CancelledBy.STUDENT)
    page.open()
    settled()
    assert _now(page) == "Cancelled by student, 5 h ahead"
    assert page.table.button_rect(0, "links").isEmpty()


def test_copy_links_puts_everybodys_link_on_the_clipboard_rich_and_plain(
    qtbot: QtBot, page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "bright.learn-cube.com")
    lesson = bench.lesson("Tom Baker")
    page.open()
    settled()
    with qtbot.waitSignal(office.toast_wanted) as told:
        click_cell_button(page.table, 0, "links")
    settled()
    data = QGuiApplication.clipboard().mimeData()
    for seat in lesson.seats:
        assert (
            f"https://bright.learn-cube.com/classv3/?token={lesson.token}&user_id={seat.user_id}"
            in data.text()
        )
    assert "<a href=" in data.html()
    assert told.args is not None
    assert told.args[0] == "Links of Algebra copied"


def test_copying_without_an_address_says_what_is_missing(
    qtbot: QtBot, page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    bench.lesson()
    page.open()
    settled()
    with qtbot.waitSignal(office.trouble_wanted) as told:
        click_cell_button(page.table, 0, "links")
    assert told.args is not None
    assert told.args[0]
    assert "endpoint_missing" not in told.args[0]


def test_a_double_click_opens_the_class_and_the_button_its_minutes(
    qtbot: QtBot, page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    page.open()
    settled()
    with qtbot.waitSignal(office.page_wanted) as wanted:
        double_click_row(page.table, 0)
    assert wanted.args == ["lesson", {"lesson_id": lesson.id}]
    with qtbot.waitSignal(office.page_wanted) as wanted:
        click_cell_button(page.table, 0, "minutes")
    assert wanted.args == ["minutes", {"lesson_id": lesson.id}]


def test_the_keyboard_opens_a_class(
    qtbot: QtBot, page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    lesson = bench.lesson()
    page.open()
    settled()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(office.page_wanted) as wanted:
        press(page.table, Qt.Key.Key_Return)
    assert wanted.args == ["lesson", {"lesson_id": lesson.id}]


def test_the_day_turns_at_midnight_of_the_business(page: TodayPage, bench: Bench, settled: Settled) -> None:
    bench.lesson(title="Monday's")
    bench.lesson(title="Tuesday's", start=START + DAY)
    page.open()
    settled()
    assert shown(page.table, 0)[1] == "Monday's"
    bench.clock.set(START + 8 * HOUR + MINUTE)
    page.tick()
    settled()
    assert shown(page.table, 0)[1] == "Tuesday's"


def test_times_are_in_the_business_zone(
    page: TodayPage, bench: Bench, office: Office, settled: Settled
) -> None:
    bench.lesson()
    page.open()
    settled()
    office.use(replace(office.settings, timezone="Europe/Berlin"))
    page.refresh()
    settled()
    assert shown(page.table, 0)[0] == "17:00–18:00"
    assert page.header.subtitle.endswith("Berlin time")


def test_a_chip_that_grows_by_the_clock_is_not_cut_off(
    qtbot: QtBot, page: TodayPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    page.open()
    settled()
    page.table.viewport().repaint()
    bench.later(minutes=50)
    page.tick()
    cell = page.model.index(0, 4)

    def shows_all() -> bool:
        hint = page.table.itemDelegate().sizeHint(QStyleOptionViewItem(), cell)
        return page.table.columnWidth(4) >= hint.width()

    qtbot.waitUntil(shows_all)
    assert _now(page) == "In class · 0:50:00"


@pytest.fixture
def day(page: TodayPage, bench: Bench, settled: Settled) -> TodayPage:
    """One class is over, one runs, one comes."""
    bench.clock.set(START + 90 * MINUTE)
    for title, start in (("First", START), ("Second", START + HOUR), ("Third", START + 3 * HOUR)):
        bench.lesson(title=title, start=start)
    page.open()
    settled()
    page.setFocus()
    return page


@pytest.mark.parametrize(
    ("key", "at", "title"),
    [
        (Qt.Key.Key_Down, START + 90 * MINUTE, "Second"),
        (Qt.Key.Key_Up, START + 90 * MINUTE, "First"),
        (Qt.Key.Key_Down, START - HOUR, "First"),
        (Qt.Key.Key_Up, START - HOUR, "First"),
        (Qt.Key.Key_Down, START + 5 * HOUR, "Third"),
        (Qt.Key.Key_Up, START + 5 * HOUR, "Third"),
    ],
)
def test_down_goes_to_the_class_that_is_on_or_next_and_up_to_the_one_before(
    qtbot: QtBot, day: TodayPage, bench: Bench, key: Qt.Key, at: int, title: str
) -> None:
    bench.clock.set(at)
    press(day, key)
    qtbot.waitUntil(day.table.hasFocus)
    assert [row.lesson.title for row in day.table.selected_rows()] == [title]


def test_other_keys_and_an_empty_day_leave_the_keyboard_where_it_is(
    page: TodayPage, day: TodayPage, bench: Bench, settled: Settled
) -> None:
    press(day, Qt.Key.Key_Right)
    assert day.table.selected_rows() == []
    bench.clock.set(START + DAY)
    page.refresh()
    settled()
    press(page, Qt.Key.Key_Down)
    assert page.hasFocus()


def test_a_row_offers_what_can_be_done_with_the_class(day: TodayPage) -> None:
    assert day.table.menu is not None
    day.table.selectRow(1)
    menu = day.table.menu(day.table.selected_rows())
    assert menu is not None
    words = [one.text().replace("&", "").partition("\t")[0] for one in menu.actions()]
    assert {"Copy links", "Move…", "Replace tutor…", "Duplicate to next week", "Cancel…"} <= set(words)


def _today_with_a_class(frame: MainWindow, bench: Bench, settled: Settled) -> TodayPage:
    bench.lesson("Tom", title="First")
    press(frame, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    settled()
    page = frame.page
    assert isinstance(page, TodayPage)
    return page


def _where_the_keyboard_is() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_after_a_click_beside_everything_down_still_goes_to_the_class(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    page = _today_with_a_class(frame, bench, settled)
    area = page.findChild(ScrollArea)
    assert area is not None
    click(area.viewport(), area.viewport().rect().center() + QPoint(0, area.viewport().height() // 2 - 5))
    press(_where_the_keyboard_is(), Qt.Key.Key_Down)
    assert [row.lesson.title for row in page.table.selected_rows()] == ["First"]
    assert _where_the_keyboard_is() is page.table


def test_who_came_to_the_whole_page_with_tab_scrolls_it_with_the_arrows(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    page = _today_with_a_class(frame, bench, settled)
    area = page.findChild(ScrollArea)
    assert area is not None
    area.setFocus(Qt.FocusReason.TabFocusReason)
    press(area, Qt.Key.Key_Down)
    assert page.table.selected_rows() == []


def test_esc_in_the_search_gives_the_keyboard_back_to_the_page(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    page = _today_with_a_class(frame, bench, settled)
    press(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    press(frame.search, Qt.Key.Key_Escape)
    press(_where_the_keyboard_is(), Qt.Key.Key_Down)
    assert [row.lesson.title for row in page.table.selected_rows()] == ["First"]


def test_esc_in_the_search_gives_the_keyboard_back_to_the_list(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Tom")
    press(frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settled()
    page = frame.page
    assert isinstance(page, ClassesPage)
    press(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    press(frame.search, Qt.Key.Key_Escape)
    assert _where_the_keyboard_is() is page.table
