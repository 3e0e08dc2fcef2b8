"""When the program itself fails it says so once, with the details, and goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.faults import Faults

pytestmark = pytest.mark.allow_logs


@pytest.fixture
def faults(qtbot: QtBot) -> Iterator[Faults]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    before = sys.excepthook, threading.excepthook
    made = Faults(window)
    made.catch_all()
    yield made
    made.release()
    sys.excepthook, threading.excepthook = before


def _boxes(faults: Faults) -> list[QMessageBox]:
    window = faults.parent()
    assert isinstance(window, QWidget)
    return window.findChildren(QMessageBox)


def test_a_fault_on_the_windows_thread_is_shown_with_its_details(
    qtbot: QtBot, faults: Faults, caplog: pytest.LogCaptureFixture
) -> None:
    error = ValueError("AlgebraToken2026")
    sys.excepthook(ValueError, error, None)
    qtbot.waitUntil(lambda: bool(_boxes(faults)))
    (box,) = _boxes(faults)
    assert "What was finished before it is kept." in box.informativeText()
    assert "ValueError" in box.detailedText()
    assert "AlgebraToken2026" not in box.detailedText() + caplog.text
    assert "the window failed: ValueError" in caplog.text
    box.close()


def test_a_fault_on_another_thread_is_shown_too_and_only_one_at_a_time(qtbot: QtBot, faults: Faults) -> None:
    def fail() -> None:
        raise KeyError("elsewhere")

    for _ in range(3):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(_boxes(faults)))
    assert len(_boxes(faults)) == 1
    _boxes(faults)[0].close()


def test_the_hooks_are_given_back(faults: Faults) -> None:
    faults.release()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
