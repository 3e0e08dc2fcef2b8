"""The search at the top of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from lcadmin.domain.instants import DAY, HOUR
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.models.hit import Hit
from lcadmin.gui.pages._log_tabs import RECONCILE
from lcadmin.services import change_lesson
from tests.support.desk import START, Bench
from tests.support.gui import Settled, press, type_in
from tests.support.note_page import noted


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
    assert _search(window, "baker", settled) == ["Algebra", "Copy the link of Tom Baker", "Tom Baker"]
    press(window.search, Qt.Key.Key_Return)
    assert window.page_name == "lesson"
    assert noted(window).opened == [{"lesson_id": lesson.id}]
    assert not window.search.popup.isVisible()


def test_arrows_choose_and_a_person_opens_under_people(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker")
    _search(window, "baker", settled)
    press(window.search, Qt.Key.Key_Down)
    press(window.search, Qt.Key.Key_Down)
    press(window.search, Qt.Key.Key_Return)
    assert window.page_name == "people"
    assert noted(window).opened == [{"person_id": lesson.students[0].person_id}]


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
    assert _search(window, "repor", settled) == [
        "Reports", "Reports and pay", "Durations", "Tutor pay", "Student prices", "Attendance",
        "Connection quality",
    ]  # fmt: skip
    assert _search(window, "tutor pay", settled) == ["Tutor pay"]
    press(window.search, Qt.Key.Key_Return)
    assert noted(window).opened == [{"report": "tutors"}]


@pytest.mark.parametrize(
    ("text", "first", "args"),
    [
        ("import log", "Class logs", {}),
        ("learncube's log", "Class logs", {}),
        ("reconcile", "Reconcile", {"tab": RECONCILE}),
        ("our count", "Reconcile", {"tab": RECONCILE}),
    ],
)
def test_class_logs_are_found_by_what_one_wants_of_them(
    window: MainWindow, settled: Settled, text: str, first: str, args: dict[str, object]
) -> None:
    assert _search(window, text, settled)[0] == first
    press(window.search, Qt.Key.Key_Return)
    assert window.page_name == "logs"
    assert noted(window).opened == [args]


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


def test_hits_without_a_page_open_nothing(window: MainWindow) -> None:
    window.search.popup.show_hits([Hit("Only words")])
    window.search.setFocus()
    press(window.search, Qt.Key.Key_Return)
    assert window.page_name == "today"


def test_no_link_is_offered_to_who_has_no_class_ahead(
    window: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Wei Chen", title="Chess", start=START - 30 * DAY)
    assert _search(window, "wei", settled) == ["Chess", "Wei Chen"]
