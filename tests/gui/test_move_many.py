"""Several classes moved or copied together, and the progress of work that takes a while."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, HOUR, MINUTE
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs.long_work import Cancelled, LongWork, Progress
from lcadmin.gui.dialogs.move_many import MoveManyDialog
from lcadmin.gui.office import Office
from lcadmin.services import configure, lessons
from lcadmin.services.tables_lessons import LessonQuery
from tests.support.desk import START, Bench
from tests.support.gui import Settled, button, click, press, type_in


@pytest.fixture
def window(qtbot: QtBot, office: Office) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def classes(bench: Bench) -> list[Lesson]:
    configure.set(bench.desk, "endpoint", "school.learn-cube.com")
    bench.clock.set(START - DAY)
    return [bench.lesson("Tom", title=f"Class {n}", start=START + n * HOUR) for n in range(2)]


def test_classes_move_together_and_the_messages_are_on_the_clipboard(
    qtbot: QtBot, office: Office, window: QWidget, classes: list[Lesson], bench: Bench, settled: Settled
) -> None:
    form = MoveManyDialog(office, classes, window)
    form.open()
    form.days.setValue(1)
    form.hours.setValue(-2)
    with qtbot.waitSignal(office.toast_wanted) as toast:
        press(form, Qt.Key.Key_Return)
    settled()
    assert [bench.again(one).start - one.start for one in classes] == [DAY - 2 * HOUR] * 2
    assert toast.args[0] == "2 classes moved; the messages are copied"
    assert all(one.token in QGuiApplication.clipboard().text() for one in classes)
    office.history.undo()
    settled()
    assert [bench.again(one).start for one in classes] == [one.start for one in classes]


def test_classes_move_to_a_day_each_at_its_own_time(
    qtbot: QtBot, office: Office, window: QWidget, classes: list[Lesson], bench: Bench, settled: Settled
) -> None:
    form = MoveManyDialog(office, classes, window)
    form.open()
    form.to.click()
    assert not form.days.isEnabled()
    form.day.setDate(QDate(2026, 11, 28))
    with qtbot.waitSignal(office.toast_wanted) as toast:
        click(button(form, "Move"))
    settled()
    assert toast.args[0] == "2 classes moved"
    assert [bench.again(one).start - one.start for one in classes] == [5 * DAY] * 2


def test_a_day_that_is_none_holds_up_only_whoever_moves_to_it(
    office: Office, window: QWidget, classes: list[Lesson], bench: Bench, settled: Settled
) -> None:
    form = MoveManyDialog(office, classes, window)
    form.open()
    form.to.click()
    type_in(form.day, "31 Feb 2027")
    click(form.only_button)
    settled()
    assert [bench.again(one).start for one in classes] == [one.start for one in classes]
    form.by.click()
    form.days.setValue(1)
    click(form.only_button)
    settled()
    assert [bench.again(one).start - one.start for one in classes] == [DAY] * 2


def test_by_nothing_is_asked_back(office: Office, window: QWidget, classes: list[Lesson]) -> None:
    form = MoveManyDialog(office, classes, window)
    form.open()
    form.days.setValue(0)
    form.save()
    assert form.trouble.text() == "By how much?"
    form.reject()


def test_classes_are_copied_with_their_links(
    qtbot: QtBot, office: Office, window: QWidget, classes: list[Lesson], bench: Bench, settled: Settled
) -> None:
    form = MoveManyDialog(office, classes, window, copies=True)
    form.open()
    form.minutes.setValue(30)
    with qtbot.waitSignal(office.toast_wanted) as toast:
        form.save()
    settled()
    assert toast.args[0] == "2 classes copied; links copied"
    found = [row.lesson for row in lessons.find(bench.desk, LessonQuery())]
    assert [one.start - START for one in found[2:]] == [7 * DAY + 30 * MINUTE, 7 * DAY + HOUR + 30 * MINUTE]
    assert found[2].token in QGuiApplication.clipboard().text()


def test_long_work_shows_how_far_it_is_and_can_be_called_off(
    qtbot: QtBot, office: Office, window: QWidget, settled: Settled
) -> None:
    dialog = LongWork(office, "Moving classes", window)
    done: list[int] = []

    def work(progress: Progress, cancelled: Cancelled) -> int:
        progress(300, 1_000)
        while not cancelled():
            pass
        return 0

    dialog.start(work, done.append)
    qtbot.waitUntil(dialog.isVisible)
    assert (dialog.bar.value(), dialog.bar.maximum(), dialog.count.text()) == (300, 1_000, "300 of 1,000")
    with qtbot.waitSignal(office.toast_wanted) as toast:
        click(dialog.cancel_button)
    settled()
    assert toast.args[0] == "Called off: nothing was changed"
    assert done == []


def test_what_long_work_cannot_do_is_said(
    qtbot: QtBot, office: Office, window: QWidget, settled: Settled
) -> None:
    def work(_progress: Progress, _cancelled: Cancelled) -> int:
        raise Refusal("batch_gone")

    dialog = LongWork(office, "Copying classes", window)
    with qtbot.waitSignal(office.trouble_wanted):
        dialog.start(work, lambda _result: None)
    settled()
