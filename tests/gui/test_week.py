"""The week calendar: what stands in it, the keys, dragging, and going on from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, from_datetime
from lcadmin.domain.lessons import CancelledBy
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages.classes import ClassesPage
from lcadmin.gui.widgets.week_grid import WeekGrid
from lcadmin.services import configure, people
from tests.support.calling_off import call_off
from tests.support.desk import START, Bench
from tests.support.gui import Settled, click, press, type_in

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, office: Office, bench: Bench) -> Iterator[ClassesPage]:
    bench.clock.set(START - 6 * HOUR)  # Monday morning; START is 16:00
    made = ClassesPage(office)
    qtbot.addWidget(made)
    office.bridge.listen(made.show_changed)
    made.resize(1100, 700)
    made.show()
    made.show_view("week")
    yield made
    made.close()


@pytest.fixture
def grid(page: ClassesPage) -> WeekGrid:
    return page.week.view.grid


def on(bench: Bench, day: int, hour: float) -> Instant:
    return Instant(from_datetime(datetime(2026, 11, 23 + day, tzinfo=UTC)) + round(hour * HOUR))


def drag(grid: WeekGrid, lesson_id: int, to: QPoint) -> None:
    start = grid.rect_of(lesson_id).topLeft() + QPoint(10, 5)
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(grid, start + QPoint(30, 30))
    QTest.mouseMove(grid, to)
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, to)


def test_the_week_shows_its_classes_and_says_how_many_there_are(
    page: ClassesPage, grid: WeekGrid, bench: Bench, settled: Settled
) -> None:
    first = bench.lesson("Tom", title="Algebra")
    bench.lesson("Ada", title="Next week", start=START + 7 * DAY)
    settled()
    page.refresh()
    settled()
    assert not grid.rect_of(first.id).isEmpty()
    assert page.header.subtitle == "1 class"
    assert page.week.name.text() == "Mon 23 Nov – Sun 29 Nov 2026"
    click(page.week.on_button)
    settled()
    assert page.week.name.text() == "Mon 30 Nov – Sun 6 Dec 2026"
    assert grid.rect_of(first.id).isEmpty()
    press(grid, Qt.Key.Key_PageUp)
    settled()
    assert not grid.rect_of(first.id).isEmpty()


def test_one_filter_holds_for_the_list_and_the_week(
    qtbot: QtBot, page: ClassesPage, grid: WeekGrid, bench: Bench, settled: Settled
) -> None:
    algebra = bench.lesson("Tom", title="Algebra")
    spanish = bench.lesson("Ada", title="Spanish", start=START + HOUR)
    settled()
    type_in(page.filter.text, "span")
    qtbot.waitUntil(lambda: grid.rect_of(algebra.id).isEmpty() and not grid.rect_of(spanish.id).isEmpty())
    page.show_view("list")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    settled()
    assert page.filter.range.isVisible()


def test_which_view_was_last_is_remembered(
    qtbot: QtBot, page: ClassesPage, office: Office, settled: Settled
) -> None:
    settled()
    again = ClassesPage(office)
    qtbot.addWidget(again)
    again.open()
    settled()
    assert again.week_button.isChecked()


def test_a_class_is_dragged_to_another_time_and_back_by_undo(
    qtbot: QtBot, page: ClassesPage, grid: WeekGrid, office: Office, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    settled()
    with qtbot.waitSignal(office.toast_wanted) as toast:
        drag(grid, lesson.id, grid.place_of(2, 14 * 60))
    assert bench.again(lesson).start == on(bench, 2, 14)
    words, undo = toast.args
    assert words == "Algebra moved to Wed 25 Nov 14:00"
    undo()
    settled()
    assert bench.again(lesson).start == lesson.start


def test_esc_ends_a_drag_and_a_class_that_is_called_off_cannot_be_dragged(
    page: ClassesPage, grid: WeekGrid, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    settled()
    start = grid.rect_of(lesson.id).topLeft() + QPoint(10, 5)
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(grid, grid.place_of(3, 600))
    press(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(
        grid, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, grid.place_of(3, 600)
    )
    settled()
    assert bench.again(lesson).start == lesson.start
    call_off(bench.desk, lesson.id, CancelledBy.OFFICE)
    settled()
    page.refresh()
    settled()
    drag(grid, lesson.id, grid.place_of(3, 600))
    settled()
    assert bench.again(lesson).start == lesson.start


def test_a_click_into_an_empty_place_makes_a_class_there(
    page: ClassesPage, grid: WeekGrid, bench: Bench, settled: Settled
) -> None:
    settled()
    click(grid, grid.place_of(4, 10 * 60 + 40))
    settled()
    form = page.window().findChild(NewClassDialog)
    assert form is not None
    assert form.when.start() == on(bench, 4, 10.5)
    form.reject()


def test_the_keys_walk_from_place_to_place_and_from_class_to_class(
    qtbot: QtBot, page: ClassesPage, grid: WeekGrid, office: Office, bench: Bench, settled: Settled
) -> None:
    first = bench.lesson("Tom", title="First", start=on(bench, 0, 9.5))
    second = bench.lesson("Ada", title="Second", start=on(bench, 3, 12))
    settled()
    page.refresh()
    settled()
    grid.setFocus()
    press(grid, Qt.Key.Key_Down)  # from nine to half past
    assert grid.chosen == first.id
    assert grid.accessibleDescription().startswith("First, Monday 23 November, 09:30–10:30, Anna, Tom")
    press(grid, Qt.Key.Key_Down, CTRL)
    assert grid.chosen == second.id
    with qtbot.waitSignal(office.page_wanted) as opened:
        press(grid, Qt.Key.Key_Return)
    assert opened.args == ["lesson", {"lesson_id": second.id}]
    press(grid, Qt.Key.Key_Up, CTRL)
    assert grid.chosen == first.id
    press(grid, Qt.Key.Key_Right)
    assert grid.chosen == 0
    assert grid.slot == on(bench, 1, 9.5)
    assert grid.accessibleDescription().startswith("Tuesday 24 November 09:30, free")
    press(grid, Qt.Key.Key_Return)
    form = page.window().findChild(NewClassDialog)
    assert form is not None
    assert form.when.start() == on(bench, 1, 9.5)
    form.reject()


def test_alt_and_the_arrows_move_the_class_itself(
    page: ClassesPage, grid: WeekGrid, bench: Bench, settled: Settled
) -> None:
    lesson = bench.lesson("Tom")
    settled()
    grid.setFocus()
    press(grid, Qt.Key.Key_Down, CTRL)
    press(grid, Qt.Key.Key_Down, ALT)
    settled()
    settled()
    press(grid, Qt.Key.Key_Right, ALT)
    settled()
    assert bench.again(lesson).start == START + DAY + 15 * MINUTE
    assert grid.chosen == lesson.id


def test_walking_out_of_the_week_shows_the_next(page: ClassesPage, grid: WeekGrid, settled: Settled) -> None:
    settled()
    grid.setFocus()
    press(grid, Qt.Key.Key_Left)
    settled()
    assert page.week.name.text().startswith("Mon 16 Nov")
    assert grid.accessibleDescription().startswith("Sunday 22 November 09:00")
    click(page.week.today_button)
    settled()
    assert page.week.name.text().startswith("Mon 23 Nov")


def test_the_tip_says_the_time_in_the_other_sides_zone(
    page: ClassesPage, grid: WeekGrid, bench: Bench, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    configure.set(bench.desk, "timezone", "Europe/London")
    lesson = bench.lesson("Tom")
    tom = lesson.students[0].person_id
    people.edit(bench.desk, tom, timezone="Europe/Berlin")
    settled()
    page.refresh()
    settled()
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: shown.append(text))
    where = grid.rect_of(lesson.id).center()
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, where, grid.mapToGlobal(where)))
    assert "16:00–17:00, London time" in shown[0]
    assert "17:00 Berlin (Tom)" in shown[0]


def test_the_menu_key_offers_what_the_list_offers(
    qtbot: QtBot, page: ClassesPage, grid: WeekGrid, bench: Bench, settled: Settled
) -> None:
    bench.lesson("Tom")
    settled()
    grid.setFocus()
    press(grid, Qt.Key.Key_Down, CTRL)
    with qtbot.waitSignal(page.week.menu_wanted) as wanted:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(grid, event)
    assert [row.lesson.title for row in wanted.args[0]] == ["Algebra"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


@pytest.fixture
def full(page: ClassesPage, bench: Bench, settled: Settled) -> list[int]:
    """A day on which an early class is followed by many at one time, of which not all find room."""
    bench.lesson("Ada", title="Early", start=START - 2 * HOUR)
    made = [bench.lesson("Tom", title=f"Class {number}").id for number in range(20)]
    settled()
    page.refresh()
    settled()
    return made


def _first_hidden(grid: WeekGrid, full: list[int]) -> int:
    return next(number for number in full if grid.rect_of(number).isEmpty())


def _beside(grid: WeekGrid, full: list[int]) -> QPoint:
    """In the last column beside the classes that found room."""
    last = max((grid.rect_of(number) for number in full), key=lambda rect: rect.right())
    return QPoint(last.right() + 20, last.center().y())


def test_a_click_on_those_that_found_no_room_lists_the_day_from_them_on(
    qtbot: QtBot, page: ClassesPage, grid: WeekGrid, full: list[int], settled: Settled
) -> None:
    hidden = _first_hidden(grid, full)
    click(grid, _beside(grid, full))
    qtbot.waitUntil(lambda: page.model.rowCount() == 21)
    settled()
    assert page.list_button.isChecked()
    assert page.table.selected_keys() == [hidden]
    assert page.table.hasFocus()
    assert page.table.rowAt(0) == page.table.currentIndex().row() > 1


def test_those_that_found_no_room_are_counted_under_the_mouse_and_for_a_screen_reader(
    page: ClassesPage, grid: WeekGrid, full: list[int]
) -> None:
    many = sum(grid.rect_of(number).isEmpty() for number in full)
    place = _beside(grid, full)
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, place, grid.mapToGlobal(place)))
    told = f"{many} more classes around 16:00: Enter or a click shows them in the list."
    assert QToolTip.text() == told
    for _ in range(22):  # the early one, those with a room, and those without
        press(grid, Qt.Key.Key_Down, CTRL)
    assert grid.accessibleDescription() == told
    assert page.week.chosen() == []


def test_enter_lists_the_day_as_a_click_does(
    qtbot: QtBot, page: ClassesPage, grid: WeekGrid, full: list[int], settled: Settled
) -> None:
    for _ in range(22):
        press(grid, Qt.Key.Key_Down, CTRL)
    press(grid, Qt.Key.Key_Down, ALT)  # moves a class, and here none is chosen
    press(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 21)
    settled()
    assert page.table.selected_keys() == [_first_hidden(grid, full)]
