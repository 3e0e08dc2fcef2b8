"""Everyday tasks about classes, in the whole window, counted in clicks and keys beside what is typed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.gui import run
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.models.hits import Hit
from lcadmin.gui.office import Office
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.gui.pages.lesson import LessonPage
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.services import configure, lessons
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench
from tests.support.effort import Effort, counted
from tests.support.gui import Settled, click, copied, press

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def frame(qtbot: QtBot, office: Office, bench: Bench, settled: Settled) -> Iterator[MainWindow]:
    configure.set(bench.desk, "endpoint", "bright.learn-cube.com")
    bench.clock.set(START - 6 * HOUR)
    for name, role in (
        ("Anna Kowalska", Role.TUTOR),
        ("Ben Carlsen", Role.TUTOR),
        ("Tom Baker", Role.STUDENT),
        ("Ada Byron", Role.STUDENT),
    ):
        bench.person(name, role)
    made = run.main_window(office)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    settled()
    yield made
    made.close()


def typed(effort: Effort, widget: QWidget, text: str) -> None:
    """Types; the task table does not count that."""
    before = effort.count
    QTest.keyClicks(widget, text)
    effort.count = before


def the_class(bench: Bench) -> Lesson:
    (row,) = lessons.find(bench.desk, LessonQuery())
    return row.lesson


def form_of(frame: MainWindow) -> NewClassDialog:
    form = frame.findChild(NewClassDialog)
    assert form is not None
    return form


def test_a_new_class_for_known_people_with_six_keys(
    qtbot: QtBot, frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    with counted() as effort:
        press(frame, Qt.Key.Key_N, CTRL)
        form = form_of(frame)
        settled()
        qtbot.waitUntil(form.title_edit.hasFocus)
        typed(effort, form.title_edit, "Algebra")
        press(form.title_edit, Qt.Key.Key_I, ALT)
        qtbot.waitUntil(form.when.time.hasFocus)
        typed(effort, form.when.time, "1600")
        press(form.when.time, Qt.Key.Key_U, ALT)
        qtbot.waitUntil(form.tutor.edit.hasFocus)
        typed(effort, form.tutor.edit, "anna")
        press(form.tutor.edit, Qt.Key.Key_Return)
        settled()
        qtbot.waitUntil(form.students.edit.hasFocus)
        typed(effort, form.students.edit, "tom")
        press(form.students.edit, Qt.Key.Key_Return)
        settled()
        press(form.students.edit, Qt.Key.Key_Return, CTRL)
        settled()
        settled()
    made = the_class(bench)
    assert (made.title, made.start, [seat.name for seat in made.standing]) == (
        "Algebra", START, ["Anna Kowalska", "Tom Baker"],
    )  # fmt: skip
    assert all(seat.user_id in copied() for seat in made.standing)
    assert effort.count <= 6


def test_a_new_class_for_known_people_with_six_clicks(
    qtbot: QtBot, frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    with counted() as effort:
        click(frame.new_class_button)
        form = form_of(frame)
        settled()
        qtbot.waitUntil(form.title_edit.hasFocus)
        typed(effort, form.title_edit, "Algebra")
        click(form.when.time)
        typed(effort, form.when.time, "1600")
        for picker, name in ((form.tutor, "ann"), (form.students, "tom")):
            if not picker.edit.hasFocus():
                click(picker.edit)
            typed(effort, picker.edit, name)
            qtbot.waitUntil(picker.offers.isVisible)
            found = picker.offers.list
            click(found.viewport(), found.visualItemRect(found.item(0)).center())
            settled()
        click(form.save_button)
        settled()
        settled()
    made = the_class(bench)
    assert (made.title, made.start) == ("Algebra", START)
    assert all(seat.user_id in copied() for seat in made.standing)
    assert effort.count <= 6


def classes_page(frame: MainWindow) -> ClassesPage:
    assert isinstance(frame.page, ClassesPage)
    return frame.page


def next_week(bench: Bench, lesson: Lesson) -> Lesson:
    made = [row.lesson for row in lessons.find(bench.desk, LessonQuery()) if row.lesson.id != lesson.id]
    assert [one.start for one in made] == [lesson.start + 7 * DAY]
    return made[0]


def test_the_same_class_next_week_from_the_list_with_three_keys(
    qtbot: QtBot, frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Wei")
    frame.go_to("classes")
    settled()
    page = classes_page(frame)
    with counted() as effort:
        page.table.setFocus(Qt.FocusReason.TabFocusReason)  # Tab takes the first class
        effort.count += 1
        press(page.table, Qt.Key.Key_D, CTRL)
        settled()
        settled()
    made = next_week(bench, lesson)
    assert all(seat.user_id in copied() for seat in made.standing)
    assert effort.count <= 3


def test_the_same_class_next_week_from_its_page_with_two_clicks(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Wei")
    frame.go_to("lesson", {"lesson_id": lesson.id})
    settled()
    assert isinstance(frame.page, LessonPage)
    with counted() as effort:
        click(frame.page.duplicate_button)
        form = frame.findChild(DuplicateClassDialog)
        assert form is not None
        click(form.save_button)
        settled()
        settled()
    made = next_week(bench, lesson)
    assert all(seat.user_id in copied() for seat in made.standing)
    assert effort.count == 2


def test_the_same_class_next_week_from_the_lists_menu_with_two_clicks(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Wei")
    frame.go_to("classes")
    settled()
    page = classes_page(frame)
    where = page.table.visualRect(page.model.index(0, 1)).center()
    with counted() as effort:
        QTest.mouseClick(
            page.table.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, where
        )
        viewport = page.table.viewport()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, viewport.mapToGlobal(where))
        QApplication.sendEvent(viewport, asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(one for one in menu.actions() if one.text().startswith("Duplicate to next"))
        click(menu, menu.actionGeometry(action).center())
        settled()
        settled()
    made = next_week(bench, lesson)
    assert all(seat.user_id in copied() for seat in made.standing)
    assert effort.count == 2


def test_one_students_link_again_with_two_keys_after_part_of_the_name(
    qtbot: QtBot, frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Wei Chen", "Mia Larsson")
    press(frame, Qt.Key.Key_K, CTRL)
    field = frame.search
    with counted() as effort:
        typed(effort, field, "wei")
        settled()
        qtbot.waitUntil(lambda: any("Copy the link" in words for words in offered(frame)))
        press(field, Qt.Key.Key_Down)
        press(field, Qt.Key.Key_Return)
        settled()
        settled()
    wei = next(seat for seat in lesson.students if seat.name == "Wei Chen")
    assert wei.user_id in copied()
    assert not any(seat.user_id in copied() for seat in lesson.standing if seat is not wei)
    assert effort.count <= 2


def offered(frame: MainWindow) -> list[str]:
    """The lines under the search field."""
    found = frame.search.popup.list
    hits = [found.item(place).data(Qt.ItemDataRole.UserRole + 1) for place in range(found.count())]
    return [hit.title for hit in hits if isinstance(hit, Hit)]


def test_the_search_offers_no_link_to_who_has_no_class_ahead(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Wei Chen", start=START - 30 * DAY)
    assert [hit.title for hit in frame._find("wei")][1:] == ["Wei Chen"]


def test_the_minutes_of_a_class_are_two_keys_from_anywhere(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom Baker", title="Exam practice")
    bench.say("start_lesson", lesson, after=0)
    bench.say("end_lesson", lesson, after=2820, time="2820")
    settled()
    with counted() as effort:
        press(frame, Qt.Key.Key_2, CTRL)
        settled()
        table = QApplication.focusWidget()
        assert table is classes_page(frame).table
        press(table, Qt.Key.Key_M, CTRL)
        settled()
    assert effort.count == 2
    page = frame.page
    assert isinstance(page, MinutesPage)
    assert page.card.counted.text() == "0:47:00"


def test_the_list_does_not_take_the_keyboard_from_who_is_elsewhere(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Tom Baker")
    settled()
    press(frame, Qt.Key.Key_2, CTRL)
    frame.search.setFocus()
    settled()
    assert QApplication.focusWidget() is frame.search
