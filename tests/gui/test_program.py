"""The program as a whole: it ends cleanly, and memory is collected where Qt survives it."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lcadmin.gui.clipboard import put_on_clipboard
from lcadmin.gui.garbage import Garbage

_COPY_AND_END = """
from lcadmin.gui import run
from lcadmin.gui.clipboard import put_on_clipboard
app = run.application()
put_on_clipboard("plain", "<b>rich</b>")
"""


def test_a_process_that_copied_something_ends_cleanly() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _COPY_AND_END], capture_output=True, timeout=50, check=False
    )
    assert ended.returncode == 0, ended.stderr.decode()


def test_the_clipboard_holds_plain_and_rich_and_nothing_else(qapp: QApplication) -> None:
    put_on_clipboard("plain", "<b>rich</b>")
    data = QGuiApplication.clipboard().mimeData()
    assert (data.text(), data.html()) == ("plain", "<b>rich</b>")
    assert set(data.formats()) == {"text/plain", "text/html"}
    put_on_clipboard("only plain")
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_cycles_are_collected_on_the_windows_thread_only(qtbot: QtBot) -> None:
    gone_on: list[threading.Thread] = []

    class Knot(QTimer):
        def __init__(self) -> None:
            super().__init__()
            self.me = self

        def __del__(self) -> None:
            gone_on.append(threading.current_thread())

    def churn() -> None:
        for _ in range(100_000):
            knot: list[object] = []
            knot.append(knot)

    parent = QObject()
    garbage = Garbage(parent)
    garbage.start()
    try:
        Knot()
        worker = threading.Thread(target=churn)
        worker.start()
        worker.join()
        assert gone_on == []
        garbage.collect_due()
        assert gone_on == [threading.current_thread()]
    finally:
        garbage.stop()
    assert gc.isenabled()
