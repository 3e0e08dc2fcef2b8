"""Where one is in the window is marked, and the same thing is called the same on every page."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from lcadmin.domain.instants import MINUTE
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.gui.pages.today import TodayPage
from tests.support.desk import START, Bench
from tests.support.gui import Settled, Toasts, click, shown


def test_a_class_found_from_help_is_marked_under_classes(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    for origin, marked in (("help", "classes"), ("settings", "classes"), ("people", "people")):
        frame.go_to(origin)
        frame.go_to("lesson", {"lesson_id": lesson.id})
        settled()
        assert frame.side.shown == marked


def test_class_logs_are_lit_when_one_comes_by_their_keys_before_there_is_anything(
    frame: MainWindow, settled: Settled
) -> None:
    settled()
    entry = next(one for one in frame.side.findChildren(QPushButton) if "Class logs" in one.toolTip())
    assert entry.isHidden()
    frame.go_to("logs")
    settled()
    assert entry.isVisible()
    assert frame.side.shown == "logs"
    frame.go_to("today")
    settled()
    assert entry.isHidden()


def test_before_a_class_begins_its_minutes_say_what_today_says(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.clock.set(START - 5 * MINUTE)
    frame.go_to("today")
    settled()
    page = frame.page
    assert isinstance(page, TodayPage)
    assert "open, nobody yet" in shown(page.table, 0)
    frame.go_to("minutes", {"lesson_id": lesson.id})
    settled()
    minutes = frame.page
    assert isinstance(minutes, MinutesPage)
    assert minutes.card.state.text() == "open, nobody yet"


def test_what_was_missing_is_not_said_any_more_once_the_practice_classroom_is_used(
    frame: MainWindow, bench: Bench, office: Office, settled: Settled, toasts: Toasts
) -> None:
    lesson = bench.lesson("Tom")
    frame.go_to("lesson", {"lesson_id": lesson.id})
    settled()
    page = frame.page
    assert isinstance(page, LessonPage)
    click(page.practice_button)
    settled()
    assert toasts.said == ["Links lead to the practice classroom on this PC now"]
    assert frame.toast.text == toasts.said[-1]
