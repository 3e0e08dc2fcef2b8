"""Everyday tasks that begin on Today, in the whole window, counted in clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt

from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.gui.pages.today import TodayPage
from lcadmin.services import change_lesson, configure
from tests.support.desk import START, Bench
from tests.support.effort import counted
from tests.support.gui import Settled, button, click, click_cell_button, copied, press, shown


def today(frame: MainWindow) -> TodayPage:
    assert isinstance(frame.page, TodayPage)
    return frame.page


def test_a_refused_student_is_let_in_with_one_click(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    lesson = bench.lesson("Tom Baker")
    assert not bench.connect(lesson, lesson.students[0], after=0).status
    settled()
    with counted() as effort:
        click(button(today(frame).attention, "Let them in"))
        settled()
    assert effort.count == 1
    assert bench.connect(lesson, lesson.students[0], after=5).status


def test_a_refused_student_is_let_in_with_one_key(frame: MainWindow, bench: Bench, settled: Settled) -> None:
    configure.set(bench.desk, "credit_rule", "lessons")
    lesson = bench.lesson("Tom Baker")
    assert not bench.connect(lesson, lesson.students[0], after=0).status
    settled()
    with counted() as effort:
        press(today(frame), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        settled()
    assert effort.count == 1
    assert bench.connect(lesson, lesson.students[0], after=5).status


def test_todays_link_is_on_the_clipboard_with_one_click(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "bright.learn-cube.com")
    old = bench.lesson("Tom Baker", start=START - 7 * 86_400_000)
    new = change_lesson.duplicate(bench.desk, old.id, START)
    bench.connect(old, old.students[0], after=0)
    settled()
    with counted() as effort:
        click(button(today(frame).attention, "Send today's link"))
        settled()
        settled()
    assert effort.count == 1
    assert new.students[0].user_id in copied()


def taught(bench: Bench) -> int:
    lesson = bench.lesson("Tom Baker", title="Exam practice")
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=1700, time="1700")
    bench.say("end_lesson", lesson, after=2858, time="1120")
    return lesson.id


def test_why_a_class_is_47_minutes_is_one_click_on_today(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    taught(bench)
    settled()
    with counted() as effort:
        click_cell_button(today(frame).table, 0, "minutes")
        settled()
    assert effort.count <= 2
    page = frame.page
    assert isinstance(page, MinutesPage)
    assert page.card.counted.text() == "0:47:00"
    assert shown(page.table, page.model.rowCount() - 1)[-1] == "0:28:20 + 0:18:40"


def test_why_a_class_is_47_minutes_by_keyboard_alone(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    taught(bench)
    settled()
    today(frame).table.setFocus(Qt.FocusReason.TabFocusReason)
    with counted() as effort:
        press(today(frame).table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        settled()
    assert effort.count == 1
    page = frame.page
    assert isinstance(page, MinutesPage)
    assert page.card.counted.text() == "0:47:00"


def test_why_a_class_is_47_minutes_from_its_own_page_by_keyboard(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    taught(bench)
    settled()
    today(frame).table.setFocus(Qt.FocusReason.TabFocusReason)
    with counted() as effort:
        press(today(frame).table, Qt.Key.Key_Return)
        settled()
        assert frame.page is not None
        press(frame.page, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        settled()
    assert effort.count == 2
    assert frame.page_name == "minutes"
