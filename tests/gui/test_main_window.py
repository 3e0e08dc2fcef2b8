"""The frame of the window: pages, keys, search, the light at its foot, what it remembers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import HOUR, SECOND, plus
from lcadmin.domain.people import Role
from lcadmin.domain.wording import Text
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.models.hits import Hit
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.pages.today import TodayPage
from lcadmin.services import change_lesson, configure
from lcadmin.services.ports import Changed
from tests.support.desk import START, Bench
from tests.support.gui import HandPractice, HandResponder, Settled, button, click, press, shown, type_in

NAMES = ("classes", "people", "logs", "reports", "connection", "settings", "help", "lesson", "minutes")


class NotePage(Page):
    """Notes what the window asks of it."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.title = "Noted"
        self.opened: list[dict[str, object]] = []
        self.changes: list[Changed] = []
        self.ticks = 0

    def open(self, **args: object) -> None:
        self.opened.append(args)

    def show_changed(self, changed: Changed) -> None:
        self.changes.append(changed)

    def tick(self) -> None:
        self.ticks += 1


class LessonNotePage(NotePage):
    nav = "classes"


@pytest.fixture
def new_classes() -> list[QWidget]:
    return []


@pytest.fixture
def window(
    qtbot: QtBot, office: Office, new_classes: list[QWidget], settled: Settled
) -> Iterator[MainWindow]:
    pages = dict.fromkeys(NAMES, NotePage) | {"lesson": LessonNotePage}
    office.use(office.load_settings())
    made = MainWindow(office, {"today": TodayPage, **pages}, lambda _office, over: new_classes.append(over))
    qtbot.addWidget(made)
    made.go_to("today")
    made.show()
    qtbot.waitUntil(made.isVisible)
    settled()
    yield made
    made.close()


def _note(window: MainWindow) -> NotePage:
    page = window.page
    assert isinstance(page, NotePage)
    return page


def test_the_window_begins_with_today_and_names_the_business(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    assert window.page_name == "today"
    configure.set(bench.desk, "business_name", "Bright Tutors")
    settled()
    assert window.windowTitle() == "Today – Bright Tutors"


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
    assert _note(window).opened == [{"lesson_id": 7}]


def test_back_returns_to_the_page_before_as_it_was_opened(window: MainWindow) -> None:
    window.office.go_to("lesson", lesson_id=7)
    window.office.go_to("minutes", lesson_id=7)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page_name == "lesson"
    assert _note(window).opened[-1] == {"lesson_id": 7}
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page_name == "today"


def test_only_the_page_in_front_hears_of_changes_and_today_always(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    window.go_to("people")
    people = _note(window)
    window.go_to("reports")
    reports = _note(window)
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


def _search(window: MainWindow, text: str, settled: Settled) -> list[str]:
    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    type_in(window.search, text)
    window.search.ask_now()
    settled()
    found = window.search.popup.list
    return [found.item(place).text() for place in range(found.count())]


def test_search_finds_classes_and_people_and_enter_opens_the_first(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker", title="Algebra")
    assert _search(window, "alg", settled) == ["Algebra"]
    assert _search(window, "baker", settled) == ["Algebra", "Tom Baker"]
    press(window.search, Qt.Key.Key_Return)
    assert window.page_name == "lesson"
    assert _note(window).opened == [{"lesson_id": lesson.id}]
    assert not window.search.popup.isVisible()


def test_arrows_choose_and_a_person_opens_under_people(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker")
    _search(window, "baker", settled)
    press(window.search, Qt.Key.Key_Down)
    press(window.search, Qt.Key.Key_Return)
    assert window.page_name == "people"
    assert _note(window).opened == [{"person_id": lesson.students[0].person_id}]


def test_a_token_and_a_pasted_link_find_their_class(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker", title="Algebra")
    bench.lesson("Ada Byron", title="Other")
    tom = lesson.students[0]
    assert _search(window, lesson.token, settled) == ["Algebra"]
    link = f"https://bright.learn-cube.com/classv3/?token={lesson.token}&user_id={tom.user_id}"
    assert _search(window, link, settled) == ["The link of Tom Baker"]
    assert _search(window, link + "9", settled) == ["This link was altered: it lets nobody in"]
    assert _search(window, link.replace(lesson.token, "A" * 26), settled) == ["No class has this link"]
    change_lesson.renew_seat(bench.desk, lesson.id, tom.person_id)
    assert _search(window, link, settled) == ["An old link of Tom Baker, since replaced"]


def test_search_offers_pages_and_things_to_do(
    window: MainWindow, settled: Settled, new_classes: list[QWidget]
) -> None:
    assert _search(window, "new cl", settled) == ["New class"]
    press(window.search, Qt.Key.Key_Return)
    assert new_classes == [window]
    assert _search(window, "repor", settled) == ["Reports"]


def test_nothing_found_is_said_and_opens_nothing(window: MainWindow, settled: Settled) -> None:
    assert _search(window, "zzzz", settled) == ["Nothing found"]
    press(window.search, Qt.Key.Key_Return)
    assert window.page_name == "today"
    press(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert not window.search.popup.isVisible()


def test_the_next_class_stands_before_the_past_ones(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Tom", title="Algebra past", start=START - 48 * HOUR)
    bench.lesson("Tom", title="Algebra next", start=START + 48 * HOUR)
    assert _search(window, "algebra", settled) == ["Algebra next", "Algebra past"]


# --- The light, toasts, the end


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
    reports = _note(window)
    window.go_to("help")
    window.heartbeat.ticked.emit()
    assert (reports.ticks, _note(window).ticks) == (0, 1)


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


def test_hits_without_a_page_open_nothing(window: MainWindow) -> None:
    window.search.popup.show_hits([Hit("Only words")])
    window.search.setFocus()
    press(window.search, Qt.Key.Key_Return)
    assert window.page_name == "today"


def test_what_a_page_is_given_arrives_as_it_was_sent(window: MainWindow, office: Office) -> None:
    office.go_to("classes", role=Role.TUTOR, nothing=None)
    page = window.page
    assert isinstance(page, NotePage)
    assert page.opened[-1] == {"role": Role.TUTOR, "nothing": None}
    assert isinstance(page.opened[-1]["role"], Role)
