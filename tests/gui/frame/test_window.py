"""The frame of the window: pages, keys, search, the light at its foot, what it remembers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import SECOND, plus
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.gui import theme
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.today import TodayPage
from lcadmin.gui.tokens import LIGHT
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.top_bar import TopBar
from lcadmin.services import configure
from tests.support.desk import START, Bench
from tests.support.gui import HandPractice, HandResponder, Settled, button, click, press, shown
from tests.support.note_page import NotePage, noted


def test_the_window_begins_with_today_and_names_the_business(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    assert window.page_name == "today"
    configure.set(bench.desk, "business_name", "Bright Tutors")
    settled()
    assert window.windowTitle() == "Today – Bright Tutors – lcadmin"


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_2, "classes"),
        (Qt.Key.Key_3, "people"),
        (Qt.Key.Key_4, "logs"),
        (Qt.Key.Key_5, "reports"),
        (Qt.Key.Key_6, "connection"),
        (Qt.Key.Key_Comma, "settings"),
    ],
)
def test_every_page_has_its_key(window: MainWindow, key: Qt.Key, page: str) -> None:
    press(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == page
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page_name == "today"


def test_the_side_bar_goes_to_pages_and_marks_the_one_in_front(window: MainWindow) -> None:
    click(button(window.side, "Reports"))
    assert window.page_name == "reports"
    assert button(window.side, "Reports").isChecked()
    assert not button(window.side, "Today").isChecked()
    window.office.go_to("lesson", lesson_id=7)
    assert button(window.side, "Classes").isChecked()
    assert noted(window).opened == [{"lesson_id": 7}]


def test_back_returns_to_the_page_before_as_it_was_opened(window: MainWindow) -> None:
    window.office.go_to("lesson", lesson_id=7)
    window.office.go_to("minutes", lesson_id=7)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page_name == "lesson"
    assert noted(window).opened[-1] == {"lesson_id": 7}
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page_name == "today"


def test_only_the_page_in_front_hears_of_changes_and_today_always(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    window.go_to("people")
    people = noted(window)
    window.go_to("reports")
    reports = noted(window)
    lesson = bench.lesson("Tom Baker")
    bench.connect(lesson, lesson.students[0], after=-40 * 60)
    settled()
    assert not people.changes
    assert any(lesson.id in changed.lessons for changed in reports.changes)
    assert window.side.badge("today") == "1"
    assert button(window.side, "Today").accessibleName() == "Today, 1 waiting"


def test_the_badge_goes_when_nothing_waits_any_more(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker")
    bench.connect(lesson, lesson.students[0], after=-40 * 60)
    settled()
    assert window.side.badge("today") == "1"
    bench.connect(lesson, lesson.students[0], after=-60)
    settled()
    assert window.side.badge("today") == ""


def test_new_class_opens_from_the_button_and_from_the_key(
    window: MainWindow, new_classes: list[QWidget]
) -> None:
    click(window.new_class_button)
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert new_classes == [window, window]


# --- Search


def test_the_light_says_whether_learncube_is_answered(
    window: MainWindow, responder: HandResponder, practice: HandPractice
) -> None:
    light = window.status.light
    assert light.text() == "Switched off: nobody can enter a class"
    responder.start()
    window.status.tick()
    assert light.text() == "Answering · no call yet"
    responder.last_call = plus(START, -12 * SECOND)
    window.status.tick()
    assert light.text() == "Answering · last call 12 s ago"
    responder.refuses = Text("endpoint_missing")
    with pytest.raises(Refusal):
        responder.start()
    window.status.tick()
    assert light.text() == "Not answering: nobody can enter a class"
    practice.start()
    window.status.tick()
    assert window.status.practice.text() == "Practice classroom is on"


def test_a_call_from_before_the_start_counts_for_the_light(
    window: MainWindow, bench: Bench, responder: HandResponder, settled: Settled
) -> None:
    lesson = bench.lesson()
    bench.connect(lesson, lesson.tutors[0])
    settled()
    bench.later(minutes=3)
    responder.start()
    window.status.tick()
    assert window.status.light.text() == "Answering · last call 3 min ago"


def test_the_light_leads_to_connection(window: MainWindow) -> None:
    click(window.status.light)
    assert window.page_name == "connection"


def test_a_toast_offers_undo_once(window: MainWindow) -> None:
    undone: list[bool] = []
    window.office.toast("Moved", lambda: undone.append(True))
    assert window.toast.isVisible()
    assert window.toast.text == "Moved"
    click(window.toast.undo_button)
    assert undone == [True]
    assert not window.toast.isVisible()
    window.office.toast("Copied")
    assert not window.toast.undo_button.isVisible()


def test_trouble_can_be_put_away(window: MainWindow) -> None:
    window.office.trouble_wanted.emit("The disk is full.")
    assert window.toast.text == "The disk is full."
    click(window.toast.close_button)
    assert not window.toast.isVisible()


def test_a_tick_reaches_the_page_in_front_only(window: MainWindow) -> None:
    window.go_to("reports")
    reports = noted(window)
    window.go_to("help")
    window.heartbeat.ticked.emit()
    assert (reports.ticks, noted(window).ticks) == (0, 1)


def test_a_class_turns_by_the_clock_alone(
    window: MainWindow, bench: Bench, settled: Settled, qtbot: QtBot
) -> None:
    lesson = bench.lesson()
    bench.say("start_lesson", lesson, after=0)
    bench.say("crash_lesson", lesson, after=300, time="300")
    settled()
    bench.later(seconds=91)
    window.heartbeat.start()
    page = window.page
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: "Broken off · 0:05:00" in shown(page.table, 0))


def test_the_half_second_round_is_not_done_twice_while_the_responder_listens(
    window: MainWindow, responder: HandResponder, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    rounds: list[int] = []
    monkeypatch.setattr(type(window.office.desk.store), "poll", lambda _store: rounds.append(1))
    responder.start()
    with qtbot.waitSignal(window.heartbeat.ticked, timeout=10_000):
        window.heartbeat.start()
    assert rounds == []
    responder.stop()
    qtbot.waitUntil(lambda: bool(rounds))


def test_the_window_comes_back_in_its_size(window: MainWindow, office: Office, qtbot: QtBot) -> None:
    window.resize(760, 640)  # within the screen that tests have
    window.close()
    again = MainWindow(office, {"today": TodayPage}, lambda _office, _over: None)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (760, 640)


def test_every_control_of_the_frame_has_a_name_and_can_be_reached_by_tab(window: MainWindow) -> None:
    wanting = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
    ]
    assert wanting == []
    seen: set[QWidget] = set()
    widget: QWidget | None = window.search
    while widget is not None and widget not in seen:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    assert {window.search, window.new_class_button, window.status.light} <= seen


def test_what_a_page_is_given_arrives_as_it_was_sent(window: MainWindow, office: Office) -> None:
    office.go_to("classes", role=Role.TUTOR, nothing=None)
    page = window.page
    assert isinstance(page, NotePage)
    assert page.opened[-1] == {"role": Role.TUTOR, "nothing": None}
    assert isinstance(page.opened[-1]["role"], Role)


def test_a_long_message_keeps_within_a_narrow_window(window: MainWindow, qapp: QApplication) -> None:
    window.resize(window.minimumWidth(), 640)
    window.office.toast("The disk is full: nothing was saved. Free some space on the disk, then try again.")
    qapp.processEvents()
    label = window.toast.findChild(Label)
    assert label is not None
    assert window.toast.width() <= window.width()
    assert label.geometry().right() <= window.toast.width()


def test_the_bar_over_the_pages_has_the_ground_of_a_panel(window: MainWindow, qapp: QApplication) -> None:
    theme.apply(qapp, Qt.ColorScheme.Light)
    bar = window.findChild(TopBar)
    assert bar is not None
    assert bar.grab().toImage().pixelColor(2, 2).name().upper() == LIGHT.panel
