"""Background work: the window never waits, answers come back on its thread, and none gets lost."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import BadInput, UserError
from lcadmin.gui.loader import Loader
from lcadmin.gui.tasks import Tasks, Turn


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    return Tasks()


def _nothing(_given: object) -> None:
    """For the callback that a test does not expect."""


def test_work_runs_elsewhere_and_its_answer_comes_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    here = QThread.currentThread()
    seen: list[tuple[QThread, QThread]] = []
    tasks.run(
        QThread.currentThread, lambda worked_on: seen.append((worked_on, QThread.currentThread())), _nothing
    )
    qtbot.waitUntil(lambda: bool(seen))
    worked_on, answered_on = seen[0]
    assert worked_on != here
    assert answered_on == here


def test_a_user_error_reaches_the_one_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    def work() -> None:
        raise BadInput("person_needs_name")

    failed: list[UserError] = []
    tasks.run(work, _nothing, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert str(failed[0]) == "A person needs a name."


def test_a_fault_of_the_program_is_logged_and_told_and_ends_the_waiting(
    qtbot: QtBot, tasks: Tasks, caplog: pytest.LogCaptureFixture
) -> None:
    ended: list[bool] = []
    answers: list[object] = []
    nobody: dict[str, int] = {}
    always = partial(ended.append, True)
    with qtbot.waitSignal(tasks.unexpected) as told:
        tasks.run(lambda: nobody["AlgebraToken2026"], answers.append, answers.append, always=always)
    assert told.args is not None
    assert isinstance(told.args[0], KeyError)
    assert ended == [True]
    assert answers == []
    assert "work behind the window failed: KeyError" in caplog.text
    assert "AlgebraToken2026" not in caplog.text


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    asked, go_on = threading.Event(), threading.Event()

    class Asker(QWidget):
        def take(self, _answer: object) -> None:
            raise AssertionError("nobody is there to take it")

    asker = Asker()

    def work() -> None:
        asked.set()
        assert go_on.wait(10)

    tasks.run(work, asker.take, _nothing)
    assert asked.wait(10)
    asker.deleteLater()
    del asker
    qtbot.wait(0)
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)


def test_an_answer_that_was_called_off_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    answers: list[object] = []
    task = tasks.run(lambda: 1, answers.append, answers.append)
    task.cancel()
    qtbot.waitUntil(lambda: tasks.idle)
    assert answers == []


def test_what_is_read_for_nobody_is_not_read_to_the_end(qtbot: QtBot) -> None:
    stopped: list[int] = []
    threads: list[int] = []
    reading, go_on = threading.Event(), threading.Event()

    def stop_reading(thread: int) -> None:
        stopped.append(thread)
        go_on.set()

    def work() -> None:
        threads.append(threading.get_ident())
        reading.set()
        assert go_on.wait(10)

    tasks = Tasks(stop_reading=stop_reading)
    task = tasks.run(work, _nothing, _nothing)
    assert reading.wait(10)
    task.give_up()
    qtbot.waitUntil(lambda: tasks.idle)
    assert stopped == threads
    task.give_up()
    assert stopped == threads  # which may do something else by now


def test_questions_that_are_typed_over_form_no_queue(qtbot: QtBot, tasks: Tasks) -> None:
    owner, go_on = QObject(), threading.Event()
    asked: list[str] = []
    typed: list[str] = []

    def work(question: str) -> str:
        asked.append(question)
        assert go_on.wait(10)
        return question

    shown: list[str] = []
    loader = Loader.asking(tasks, owner, lambda: typed[-1], work, shown.append, _nothing)
    for word in ("a", "al", "alg", "alge", "algeb", "algebr", "algebra"):
        typed.append(word)
        loader.restart()
    qtbot.waitUntil(lambda: bool(asked))
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert shown == ["algebra"]
    assert len(asked) <= 5, "as many as there are threads, and the last"


def test_what_was_called_off_is_still_done_where_it_writes(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    written: list[int] = []

    def work(number: int) -> None:
        assert go_on.wait(10)
        written.append(number)

    for number in range(8):
        tasks.run(partial(work, number), _nothing, _nothing).cancel()
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert sorted(written) == [*range(8)]


def test_what_the_window_is_busy_with_is_said_while_it_lasts(qtbot: QtBot, tasks: Tasks) -> None:
    said: list[str] = []
    tasks.busy_changed.connect(said.append)
    tasks.run(lambda: 1, _nothing, _nothing, busy="Exporting…")
    qtbot.waitUntil(lambda: tasks.idle)
    assert said == ["Exporting…", ""]


def test_finish_waits_for_what_still_writes(qtbot: QtBot, tasks: Tasks) -> None:
    written: list[int] = []
    go_on = threading.Event()

    def work() -> None:
        assert go_on.wait(10)
        written.append(1)

    tasks.run(work, _nothing, _nothing)
    threading.Timer(0, go_on.set).start()
    assert tasks.finish()
    assert written == [1]


def test_a_burst_of_loads_costs_two(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    loads: list[int] = []
    shown: list[int] = []

    def work() -> int:
        loads.append(1)
        return len(loads)

    loader = Loader(tasks, owner, work, shown.append, _nothing)
    for _ in range(50):
        loader.load()
    qtbot.waitUntil(lambda: tasks.idle)
    assert shown == [1, 2]


def test_the_answer_to_another_question_replaces_the_old_one(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    shown: list[str] = []
    question = ["old"]
    go_on = threading.Event()

    def work() -> str:
        asked = question[0]
        assert asked == "new" or go_on.wait(10)
        return asked

    loader = Loader(tasks, owner, work, shown.append, _nothing)
    loader.load()
    qtbot.waitUntil(lambda: not tasks.idle)
    question[0] = "new"
    loader.restart()
    qtbot.waitUntil(lambda: shown == ["new"])
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert shown == ["new"]


def test_a_loader_goes_on_after_a_failure(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    failed: list[UserError] = []
    shown: list[int] = []
    broken = [True]

    def work() -> int:
        if broken[0]:
            raise BadInput("person_needs_name")
        return 7

    loader = Loader(tasks, owner, work, shown.append, failed.append)
    loader.load()
    qtbot.waitUntil(lambda: bool(failed))
    broken[0] = False
    loader.load()
    qtbot.waitUntil(lambda: shown == [7])


def test_each_load_asks_its_question_on_the_windows_thread_as_it_begins(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    here = QThread.currentThread()
    field = ["first"]
    asked_on: list[QThread] = []
    shown: list[tuple[str, bool]] = []
    go_on = threading.Event()

    def question() -> str:
        asked_on.append(QThread.currentThread())
        return field[0]

    def work(asked: str) -> tuple[str, bool]:
        assert go_on.wait(10)
        return asked, QThread.currentThread() == here

    loader = Loader.asking(tasks, owner, question, work, shown.append, _nothing)
    loader.load()
    loader.load()
    field[0] = "second"
    go_on.set()
    qtbot.waitUntil(lambda: tasks.idle)
    assert shown == [("first", False), ("second", False)]
    assert asked_on == [here, here]


class _Page(QWidget):
    """Notes when it is drawn."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__()
        self._seen = seen

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._seen.append("drawn")


@pytest.mark.parametrize("turn", [Turn.SOON, Turn.WHEN_QUIET])
def test_what_an_answer_changed_is_drawn_before_the_work_that_waited_for_it(
    qtbot: QtBot, tasks: Tasks, turn: Turn
) -> None:
    seen: list[str] = []
    page = _Page(seen)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "drawn" in seen)
    seen.clear()
    tasks.run(lambda: "rows", lambda _rows: page.update(), _nothing)
    tasks.run(lambda: seen.append("began"), _nothing, _nothing, turn=turn)
    qtbot.waitUntil(lambda: tasks.idle)
    assert seen == ["drawn", "began"]
