"""``lcadmin`` without a command, as a process: it opens the window, answers, and ends when told to."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcadmin import app, whole_folder
from lcadmin.paths import DataFolder
from lcadmin.services import configure
from tests.e2e.program import PATIENCE_SECONDS, ROOT, eventually, tell


@pytest.fixture
def office(tmp_path: Path) -> Iterator[app.OpenFolder]:
    """The same data folder, opened beside the window's process."""
    opened = app.open_office(DataFolder(tmp_path / "school"))
    configure.set(opened.desk, "listen_port", "0")
    yield opened
    opened.close()


@pytest.fixture
def window(office: app.OpenFolder) -> Iterator[subprocess.Popen[str]]:
    line = [sys.executable, "-m", "lcadmin", "--data", str(office.folder.root)]
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate(timeout=PATIENCE_SECONDS)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_the_window_answers_and_gives_the_folder_back_when_it_is_ended(
    office: app.OpenFolder, window: subprocess.Popen[str], number: int
) -> None:
    url = eventually(office.own_callback_url, lambda found: found is not None, PATIENCE_SECONDS)
    assert url is not None
    assert tell(url, request="start_lesson", token="NOBODYS")["status"] is False
    window.send_signal(number)
    out, _ = window.communicate(timeout=PATIENCE_SECONDS)
    assert (window.returncode, out) == (0, "")
    assert office.own_callback_url() is None
    listening = office.listening()
    listening.start("127.0.0.1", 0)
    listening.stop()
    assert whole_folder.check(office.folder).ok


ASKED_TO_END_IN_PAINTING = """
import os, signal, sys
from PySide6.QtWidgets import QMainWindow
from lcadmin.__main__ import main
from lcadmin.gui.main_window import MainWindow

def paint(window, event):
    QMainWindow.paintEvent(window, event)
    if not asked:
        asked.append(True)
        os.kill(os.getpid(), signal.SIGTERM)
        sum(range(1000))  # Python notices it here
        print("there" if window.isVisible() else "gone", flush=True)

asked = []
MainWindow.paintEvent = paint
sys.argv = ["lcadmin", "--data", sys.argv[1]]
main()
"""


def test_a_window_that_is_painted_when_it_is_told_to_end_is_painted_first(office: app.OpenFolder) -> None:
    """Wayland falls where it goes away in the middle."""
    line = [sys.executable, "-c", ASKED_TO_END_IN_PAINTING, str(office.folder.root)]
    done = subprocess.run(
        line, capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE_SECONDS, check=False
    )
    assert (done.returncode, done.stdout) == (0, "there\n"), done.stderr


def test_a_second_start_ends_at_once_and_the_first_goes_on(
    office: app.OpenFolder, window: subprocess.Popen[str]
) -> None:
    eventually(office.own_callback_url, lambda found: found is not None, PATIENCE_SECONDS)
    line = [sys.executable, "-m", "lcadmin", "--data", str(office.folder.root)]
    second = subprocess.run(
        line, capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE_SECONDS, check=False
    )
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert window.poll() is None
