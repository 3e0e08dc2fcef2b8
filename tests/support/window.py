"""Fixtures of the window: an office on a real store, and the whole window over it, on no screen."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lcadmin.gui import run
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from tests.support.desk import Bench, open_bench
from tests.support.gui import HandHome, HandPractice, HandResponder, Settled, Toasts
from tests.support.patience import PATIENCE_MS


@pytest.fixture(scope="session")
def what_stays() -> None:
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_stays_on_this_thread(what_stays: None) -> Iterator[None]:
    """As in the program: a widget that is part of a cycle must not be destroyed on a worker's thread."""
    gc.disable()
    yield
    gc.collect()
    gc.freeze()  # what a test loaded for good need not be looked through after each one that follows
    gc.enable()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = open_bench(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def responder() -> HandResponder:
    return HandResponder()


@pytest.fixture
def practice() -> HandPractice:
    return HandPractice()


@pytest.fixture
def home() -> HandHome:
    return HandHome()


@pytest.fixture
def office(
    qapp: QApplication,
    bench: Bench,
    responder: HandResponder,
    practice: HandPractice,
    home: HandHome,
    tmp_path: Path,
) -> Iterator[Office]:
    """The office as the window has it, in UTC; changes reach it as they do in the program."""
    from lcadmin import outputs

    window_state = tmp_path / "data" / "window.ini"
    made = Office(bench.desk, responder, practice, window_state, outputs, home.ports())
    stop = made.bridge.attach(bench.store)
    yield made
    stop()
    assert made.tasks.finish(), "work behind the window did not end"
    qapp.sendPostedEvents()


@pytest.fixture
def settled(qtbot: QtBot, office: Office) -> Settled:
    """Waits until every task has been answered and every change has been shown."""
    return Settled(qtbot, office)


@pytest.fixture
def toasts(office: Office) -> Toasts:
    """What is said in passing from now on."""
    return Toasts(office)


@pytest.fixture
def frame(qtbot: QtBot, office: Office) -> Iterator[MainWindow]:
    """The whole window with all its pages."""
    with shown_frame(qtbot, office) as made:
        yield made


@contextmanager
def shown_frame(qtbot: QtBot, office: Office) -> Iterator[MainWindow]:
    """The whole window, in front, until the block ends."""
    made = run.main_window(office)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()  # a key is a shortcut only in the active window, also after another test's window
    assert QTest.qWaitForWindowActive(made, PATIENCE_MS)
    yield made
    made.close()
