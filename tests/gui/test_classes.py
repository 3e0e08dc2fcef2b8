"""The list of classes: what is asked for, what is shown, what can be done with the selection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE
from lcadmin.domain.lessons import CancelledBy
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.replace_tutor import ReplaceTutorDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.models.rows import DETAIL_ROLE
from lcadmin.gui.office import Office
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.services import change_lesson, configure, lessons, people, schedule_lesson
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench, algebra
from tests.support.gui import Settled, button, click, double_click_row, press, shown, type_in


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> Iterator[ClassesPage]:
    made = ClassesPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1100, 700)
    made.show()
    yield made
    made.close()


def titles(page: ClassesPage) -> list[str]:
    return [shown(page.table, row)[1] for row in range(page.model.rowCount())]


def choose(page: ClassesPage, days: str) -> None:
    page.filter.range.setCurrentIndex(page.filter.range.findData(days))


def answered(qtbot: QtBot, page: ClassesPage, settled: Settled, wanted: list[str]) -> None:
    qtbot.waitUntil(lambda: titles(page) == wanted)
    settled()


def action(menu: QMenu, words: str) -> QAction:
    found = [one for one in menu.actions() if one.text().replace("&", "").startswith(words)]
    assert found, f"the menu has no {words!r}"
    return found[0]


def menu_of(page: ClassesPage, *rows: int) -> QMenu:
    page.table.clearSelection()
    for row in rows:
        page.table.selectionModel().select(
            page.model.index(row, 0),
            page.table.selectionModel().SelectionFlag.Select | page.table.selectionModel().SelectionFlag.Rows,
        )
    menu = page._menu(page.table.selected_rows())
    assert menu is not None
    return menu


def test_this_weeks_classes_stand_in_order_with_people_state_and_minutes(
    page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    taught = bench.lesson("Tom", "Ada", title="Algebra")
    bench.lesson("Wei", title="Next week", start=START + 7 * DAY)
    bench.lesson("Wei", title="Spanish", start=START + DAY)
    bench.say("start_lesson", taught, after=0)
    bench.say("end_lesson", taught, after=611, time="611")
    page.open()
    settled()
    assert titles(page) == ["Algebra", "Spanish"]
    assert shown(page.table, 0) == [
        "Mon 23 Nov  16:00–17:00",
        "Algebra",
        "Anna",
        "Tom, Ada",
        "Ended",
        "0:10:11",
        "",
    ]
    assert shown(page.table, 1)[4:6] == ["Planned", ""]
    assert page.header.subtitle == "2 classes"


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        ("today", ["today"]),
        ("week", ["today", "friday"]),
        ("next", ["today", "friday", "sunday in 6"]),
        ("month", ["today", "friday", "sunday in 6"]),
        ("all", ["next month", "sunday in 6", "friday", "today", "last month"]),
    ],
)
def test_each_range_shows_its_days(
    qtbot: QtBot,
    page: ClassesPage,
    bench: Bench,
    settled: Settled,
    days: str,
    wanted: list[str],
) -> None:
    for title, start in (
        ("today", START),
        ("friday", START + 4 * DAY),
        ("sunday in 6", START + 6 * DAY),
        ("next month", START + 10 * DAY),
        ("last month", START - 30 * DAY),
    ):
        bench.lesson(title=title, start=start)
    page.open()
    choose(page, days)
    if days == "week":
        wanted = ["today", "friday", "sunday in 6"]  # Sunday is the last day of the week
    answered(qtbot, page, settled, wanted)


def test_days_of_ones_own_are_taken_in_either_order(
    qtbot: QtBot, page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    for title, start in (("before", START - 3 * DAY), ("in", START - DAY), ("after", START)):
        bench.lesson(title=title, start=start)
    page.open()
    choose(page, "custom")
    page.filter.first.setDate(QDate(2026, 11, 22))
    page.filter.last.setDate(QDate(2026, 11, 21))
    answered(qtbot, page, settled, ["in"])


def test_tutor_student_state_and_words_narrow_the_list_and_clear_takes_them_away(
    qtbot: QtBot, page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    first = bench.lesson("Tom", title="Algebra")
    second = bench.lesson("Ada", title="Spanish", start=START + HOUR)
    call_off(bench.desk, second.id, CancelledBy.OFFICE)
    page.open()
    settled()
    type_in(page.filter.student.edit, "ad")
    press(page.filter.student.edit, Qt.Key.Key_Return)
    answered(qtbot, page, settled, ["Spanish"])
    click(next(iter(page.filter.student.findChildren(QPushButton))))
    answered(qtbot, page, settled, ["Algebra", "Spanish"])
    page.filter.tutor.set_people([Person("Anna", Role.TUTOR, first.tutors[0].person_id)])
    answered(qtbot, page, settled, ["Algebra"])
    click(page.filter.clear_button)
    page.filter.status.setCurrentIndex(page.filter.status.findData("cancelled"))
    answered(qtbot, page, settled, ["Spanish"])
    click(page.filter.clear_button)
    type_in(page.filter.text, "alge")
    answered(qtbot, page, settled, ["Algebra"])
    assert page.filter.clear_button.isVisible()
    click(page.filter.clear_button)
    answered(qtbot, page, settled, ["Algebra", "Spanish"])
    assert not page.filter.clear_button.isVisible()


def test_classes_to_check_can_be_asked_for_and_are_marked(
    qtbot: QtBot, page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Ada", title="Calm", start=START + HOUR)
    doubtful = bench.lesson("Tom", title="Doubtful")
    bench.say("end_lesson", doubtful, after=600, time="300")
    page.open()
    page.filter.status.setCurrentIndex(page.filter.status.findData("review"))
    answered(qtbot, page, settled, ["Doubtful"])
    assert shown(page.table, 0)[6] == "Check"


def test_enter_and_a_double_click_open_the_class(
    qtbot: QtBot, page: ClassesPage, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson()
    page.open()
    settled()
    with qtbot.waitSignal(office.page_wanted) as opened:
        double_click_row(page.table, 0)
    assert opened.args == ["lesson", {"lesson_id": lesson.id}]
    page.table.selectRow(0)
    with qtbot.waitSignal(office.page_wanted) as opened:
        press(page.table, Qt.Key.Key_Return)
    assert opened.args == ["lesson", {"lesson_id": lesson.id}]


def test_ctrl_c_copies_the_links_of_the_selection_but_of_no_cancelled_class(
    qtbot: QtBot, page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    made = [bench.lesson("Tom", title=f"Class {n}", start=START + n * HOUR) for n in range(3)]
    call_off(bench.desk, made[1].id, CancelledBy.OFFICE)
    page.open()
    settled()
    page.table.setFocus()
    page.table.selectAll()
    qtbot.waitUntil(page.table.hasFocus)
    press(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settled()
    text = QGuiApplication.clipboard().text()
    assert [lesson.token in text for lesson in made] == [True, False, True]


def test_a_class_is_duplicated_to_next_week_from_the_menu(
    page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    bench.lesson("Tom")
    page.open()
    settled()
    action(menu_of(page, 0), "Duplicate to next week").trigger()
    settled()
    settled()
    found = lessons.find(bench.desk, LessonQuery())
    assert [row.lesson.start - START for row in found] == [0, 7 * DAY]
    assert found[1].lesson.token in QGuiApplication.clipboard().text()


def test_the_menu_offers_what_fits_the_selection(page: ClassesPage, bench: Bench, settled: Settled) -> None:
    bench.lesson("Tom")
    off = bench.lesson("Ada", start=START + HOUR)
    call_off(bench.desk, off.id, CancelledBy.OFFICE)
    page.open()
    settled()

    def words(*rows: int) -> list[str]:
        return [one.text().replace("&", "").partition("\t")[0] for one in menu_of(page, *rows).actions()]

    assert words(0) == [
        "Open", "Copy links", "Send links…", "Move…", "Replace tutor…", "Duplicate…",
        "Duplicate to next week", "", "Cancel…",
    ]  # fmt: skip
    assert words(1) == ["Open", "Duplicate…", "Duplicate to next week", "", "Put back on"]
    assert words(0, 1) == [
        "Copy links", "Send links…", "Move…", "Duplicate…", "Duplicate to next week", "", "Cancel…",
    ]  # fmt: skip
    action(menu_of(page, 1), "Put back on").trigger()
    settled()
    assert bench.again(off).cancelled is None


def test_a_change_elsewhere_is_shown_without_losing_the_selection(
    qtbot: QtBot, page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    first = bench.lesson("Tom", title="First")
    second = bench.lesson("Ada", title="Second", start=START + HOUR)
    page.open()
    settled()
    page.table.selectRow(1)
    change_lesson.edit(bench.desk, second.id, change_lesson.LessonEdit(title="Changed"))
    qtbot.waitUntil(lambda: titles(page) == ["First", "Changed"])
    assert [row.lesson.id for row in page.table.selected_rows()] == [second.id]
    change_lesson.move(bench.desk, first.id, second.start + HOUR)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: titles(page) == ["Changed", "First"])


def test_very_many_classes_are_read_in_windows_as_one_scrolls(
    qtbot: QtBot, page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    tutor = bench.person("Anna", Role.TUTOR).id
    news = [algebra(tutor, title=f"Class {n:04}", start=START + n * MINUTE) for n in range(700)]
    schedule_lesson.schedule_many(bench.desk, news)
    page.open(range="all")
    qtbot.waitUntil(lambda: page.model.rowCount() == 700)
    settled()
    assert len(page.model.rows) <= 512  # not all of them are here
    page.table.scrollToBottom()
    page.table.viewport().repaint()
    qtbot.waitUntil(lambda: page.model.row(699) is not None)
    settled()
    assert shown(page.table, 699)[1] == "Class 0000"
    assert page.header.subtitle == "700 classes"


def test_a_second_that_goes_by_reads_nothing_and_lets_the_clock_run(
    page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    bench.say("start_lesson", lesson, after=0)
    page.open()
    settled()
    bench.later(seconds=65)
    page.tick()
    assert page.office.tasks.idle
    assert shown(page.table, 0)[4:6] == ["In class · 0:01:05", "0:01:05"]


def test_before_the_first_class_the_page_says_how_to_begin(
    qtbot: QtBot, page: ClassesPage, office: Office, settled: Settled
) -> None:
    page.open(range="all")
    qtbot.waitUntil(page.empty.isVisible)
    with qtbot.waitSignal(office.new_class_wanted):
        click(button(page.empty, "New class"))


def test_where_no_class_fits_the_page_offers_to_show_all(
    qtbot: QtBot, page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    bench.lesson(title="Long ago", start=START - 300 * DAY)
    page.open()
    settled()
    assert page.nothing.isVisible()
    assert not page.empty.isVisible()
    click(button(page.nothing, "Show all classes"))
    answered(qtbot, page, settled, ["Long ago"])


def test_who_has_no_class_at_all_is_asked_to_begin_whatever_days_are_shown(
    page: ClassesPage, settled: Settled
) -> None:
    page.open()
    settled()
    assert page.list.query.start is not None
    assert page.empty.isVisible()
    assert not page.nothing.isVisible()


def test_one_persons_classes_can_be_asked_for(
    qtbot: QtBot, page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Tom", title="Algebra")
    bench.lesson("Ada", title="Spanish", start=START + 40 * DAY)
    ada = people.find(bench.desk, search="Ada")[0]
    page.open(person_id=ada.id, name=ada.name, role="student")
    answered(qtbot, page, settled, ["Spanish"])


def test_the_range_is_remembered(qtbot: QtBot, page: ClassesPage, office: Office, settled: Settled) -> None:
    page.filter.range.setFocus()
    page.filter.range.setCurrentIndex(page.filter.range.findData("month"))
    again = ClassesPage(office)
    qtbot.addWidget(again)
    assert again.filter.range.currentData() == "month"
    qtbot.waitUntil(lambda: not page.filter._pause.isActive())
    settled()


def test_a_narrow_window_keeps_the_columns_that_matter(
    page: ClassesPage, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Tom")
    page.resize(640, 500)
    page.open()
    settled()
    QApplication.processEvents()
    assert [column.title for column in page.model.columns] == ["When", "Class", "Tutor", "State", "Minutes"]
    assert page.table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("width", [700, 900, 1200])
def test_the_times_of_a_class_stand_in_the_list_however_wide_the_window_is(
    page: ClassesPage, bench: Bench, settled: Settled, width: int
) -> None:
    bench.lesson("Tom")
    page.resize(width, 500)
    page.open()
    settled()
    when = page.model.index(0, 0)
    said = f"{when.data()}  {when.data(DETAIL_ROLE) or ''}".strip()
    assert said == "Mon 23 Nov  16:00–17:00"
    assert bool(when.data(DETAIL_ROLE)) == (width < 960)


def test_the_list_does_not_take_the_keyboard_from_who_is_elsewhere(
    frame: MainWindow, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Tom Baker")
    settled()
    press(frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    frame.search.setFocus()
    settled()
    assert QApplication.focusWidget() is frame.search


@pytest.mark.parametrize("off", [False, True])
@pytest.mark.parametrize("name", ["classes", "lesson"])
def test_a_key_asks_for_another_tutor_unless_the_class_is_called_off(
    frame: MainWindow, bench: Bench, settled: Settled, name: str, off: bool
) -> None:
    lesson = bench.lesson("Tom Baker")
    if off:
        call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    frame.go_to(name, {} if name == "classes" else {"lesson_id": lesson.id})
    settled()
    page = frame.page
    assert page is not None
    press(
        page.table if isinstance(page, ClassesPage) else page,
        Qt.Key.Key_T,
        Qt.KeyboardModifier.ControlModifier,
    )
    settled()
    assert (frame.findChild(ReplaceTutorDialog) is None) is off
