"""The window closes, the data becomes another, and the window opens on it: through the program's own loop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lcadmin import app
from lcadmin.gui.dialogs.arrived import ArrivedDialog
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.start_trouble import StartTrouble
from lcadmin.paths import DataFolder
from lcadmin.services import configure, moving
from lcadmin.store.lease import Lease
from lcadmin.store.machine import Machine
from lcadmin.store.parcels import FolderParcels
from lcadmin.window import run_window

WORDS = "correct horse battery"

pytestmark = [pytest.mark.allow_logs]


def business(folder: Path, name: str) -> DataFolder:
    """A data folder of a business that is called so, with a key."""
    office = app.open_office(DataFolder(folder))
    configure.set_many(office.desk, {"business_name": name, "responder_on": "false", "language": "en"})
    office.desk.keyring.set("api_private_key", f"key of {name}")
    office.close()
    return DataFolder(folder)


def damage(database: Path) -> None:
    """Everything that says which tables there are is turned over."""
    raw = bytearray(database.read_bytes())
    for place in range(200, 4096):
        raw[place] ^= 0xFF
    database.write_bytes(raw)


_PATIENCE_MS = 60_000


class Steps:
    """What somebody does in one window after the other; each step waits until its window is there. Whoever
    waits for too long leaves the program, so that a test fails and does not stay."""

    def __init__(self, *steps: Callable[[MainWindow], bool]) -> None:
        self._steps = list(steps)
        self._timer = QTimer()
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._late = QTimer()
        self._late.setSingleShot(True)
        self._late.setInterval(_PATIENCE_MS)
        self._late.timeout.connect(lambda: QApplication.exit(99))
        self._late.start()

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if (
                isinstance(window, MainWindow)
                and window.isVisible()
                and self._steps
                and self._steps[0](window)
            ):
                self._steps.pop(0)
                return

    @property
    def done(self) -> bool:
        self._timer.stop()
        self._late.stop()
        return not self._steps


@pytest.fixture(autouse=True)
def _hooks(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """The program takes signals and the log over; both are given back."""
    import logging
    import signal

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    handlers = list(logging.getLogger("lcadmin").handlers)
    monkeypatch.setattr("lcadmin.diagnostics.crashes_to", lambda _folder: nullcontext())
    yield
    qapp.setQuitOnLastWindowClosed(True)
    for number, handler in before.items():
        signal.signal(number, handler)
    for added in [one for one in logging.getLogger("lcadmin").handlers if one not in handlers]:
        added.close()
        logging.getLogger("lcadmin").removeHandler(added)


def named(window: MainWindow, name: str) -> bool:
    return window.office.settings.business_name == name and window.office.tasks.idle


def leave(window: MainWindow) -> bool:
    window.office.end_wanted.emit()
    return True


def test_what_came_from_another_pc_is_opened_with_its_keys(tmp_path: Path) -> None:
    old, new = business(tmp_path / "old", "Old"), business(tmp_path / "new", "New")
    office = app.open_office(old)
    moving.move_out(office.desk, FolderParcels(old.root, cost=2), tmp_path / "x", WORDS)
    office.close()

    def bring(window: MainWindow) -> bool:
        if not named(window, "New"):
            return False
        window.office.restart_from(FolderParcels(new.root).unpack(tmp_path / "x", WORDS))
        return True

    def seen(window: MainWindow) -> bool:
        dialog = window.findChild(ArrivedDialog)
        return dialog is not None and named(window, "Old") and leave(window)

    steps = Steps(bring, seen)
    assert run_window(new) == 0
    assert steps.done
    office = app.open_office(new)
    assert office.desk.keyring.get("api_private_key") == "key of Old"
    assert moving.mark(office.desk) is None
    office.close()
    assert list(new.root.glob("lcadmin-before-restore-*.db"))
    assert not list(new.root.glob(".arriving*"))


def test_the_data_goes_to_another_folder_and_the_window_opens_there(tmp_path: Path) -> None:
    old = business(tmp_path / "Dropbox" / "data", "Bright")

    def move(window: MainWindow) -> bool:
        if not (named(window, "Bright") and window.health.isVisible()):
            return False
        assert "Dropbox" in window.health.text.text()
        window.office.restart_in(tmp_path / "here")
        return True

    def seen(window: MainWindow) -> bool:
        if window.office.folder != tmp_path / "here" or not named(window, "Bright"):
            return False
        assert not window.health.isVisible()
        return leave(window)

    steps = Steps(move, seen)
    assert run_window(old) == 0
    assert steps.done
    assert (tmp_path / "here" / "lcadmin.db").exists()


def test_what_cannot_be_done_is_said_and_the_window_opens_on_what_is_there(tmp_path: Path) -> None:
    folder = business(tmp_path / "data", "Bright")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("x")
    said: list[str] = []

    def move(window: MainWindow) -> bool:
        if not named(window, "Bright"):
            return False
        window.office.restart_in(tmp_path / "full")
        return True

    def seen(window: MainWindow) -> bool:
        if window.office.greeting is None or not named(window, "Bright"):
            return False
        said.append(str(window.office.greeting))
        return leave(window)

    steps = Steps(move, seen)
    assert run_window(folder) == 0
    assert steps.done
    assert "not empty" in said[0]


def test_data_that_is_open_on_another_pc_is_waited_for(tmp_path: Path) -> None:
    folder = business(tmp_path / "data", "Bright")
    there = Lease(folder.root, Machine("OFFICE-PC", "f" * 32))
    there.beat()
    told: list[str] = []

    def close_there() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, StartTrouble) and window.isVisible():
                told.append(window.why.text())
                there.give_back()
                return
        QTimer.singleShot(50, close_there)

    QTimer.singleShot(50, close_there)
    steps = Steps(lambda window: named(window, "Bright") and leave(window))
    assert run_window(folder) == 0
    assert steps.done
    assert "OFFICE-PC" in told[0]


def test_damaged_data_is_made_anew_from_the_backup_by_one_click(tmp_path: Path) -> None:
    folder = business(tmp_path / "data", "Bright")
    office = app.open_office(folder)
    office.backup(None)
    office.close()
    damage(folder.database)
    told: list[str] = []

    def mend() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, StartTrouble) and window.isVisible():
                told.append(window.why.text() + window.state.text())
                window.mend_button.click()
                return
        QTimer.singleShot(50, mend)

    QTimer.singleShot(50, mend)
    steps = Steps(lambda window: named(window, "Bright") and leave(window))
    assert run_window(folder) == 0
    assert steps.done
    assert "is damaged" in told[0]
    assert "kept beside it" in told[0]
    assert list(folder.root.glob("lcadmin-before-restore-*.db"))
