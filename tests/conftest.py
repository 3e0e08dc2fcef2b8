"""What every test stands on: no real data folder, keyring or display, and no silent complaint."""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import keyring.backend
import keyring.errors
import pytest
from hypothesis import HealthCheck, settings

from tests.support.patience import PatientBot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Read when Qt and keyring are first used, also by the programs that tests start.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

settings.register_profile("dev", deadline=None, max_examples=60)
settings.register_profile(
    "ci", deadline=None, max_examples=200, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the everyday tasks cost, after a run that did some of them."""
    reports = [one for group in ("passed", "failed") for one in terminalreporter.stats.get(group, [])]
    found = [value for one in reports for name, value in one.user_properties if name == "everyday task"]
    if found:
        from tests.support.effort import table

        terminalreporter.section("everyday tasks")
        for line in table(found):
            terminalreporter.write_line(line)


@pytest.fixture(autouse=True)
def data_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder that a program started without ``--data`` uses in this test; not made yet."""
    folder = tmp_path / "lcadmin-data"
    monkeypatch.setenv("LCADMIN_DATA", str(folder))
    return folder


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application, whichever test asks first: there is one in a process, and one that is
    not dressed measures widgets otherwise, and without its English says "1 are kept"."""
    from PySide6.QtCore import Qt

    from lcadmin.gui import run
    from lcadmin.gui.language import speak

    app = run.application([], Qt.ColorScheme.Light)
    speak(app, "en")
    return app


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[PatientBot]:
    yield PatientBot(request)
    qapp.setQuitOnLastWindowClosed(True)  # the program switches it off for good


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {self.format(record)}")


@pytest.fixture(autouse=True)
def no_dialog_left_open() -> Iterator[None]:
    """A dialog that a test leaves open is nobody else's: the program takes it for one that somebody is in."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    for one in widgets.QApplication.topLevelWidgets():
        if isinstance(one, widgets.QDialog) and one.isVisible():
            one.hide()


@pytest.fixture(autouse=True)
def no_unexpected_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test in which anything was logged as a warning or worse.

    A test that provokes such a line asserts it with ``caplog`` or is marked ``allow_logs``.
    """
    if "caplog" in request.fixturenames or request.node.get_closest_marker("allow_logs"):
        yield
        return
    complaints = _Complaints()
    root = logging.getLogger()
    root.addHandler(complaints)
    yield
    root.removeHandler(complaints)
    if complaints.lines:
        pytest.fail("logged, but not expected:\n" + "\n".join(complaints.lines), pytrace=False)


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that forgets; the one of this PC is never touched by a test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError(f"nothing kept for {username}")


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    """A system keyring for this test; without it there is none, as on a headless PC."""
    before = keyring.get_keyring()
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture(scope="session")
def browser_program() -> str:
    """The path of a Chromium. Without one the test is skipped, or fails where it must not be."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    if os.environ.get("LCADMIN_REQUIRE_BROWSER"):
        pytest.fail("LCADMIN_REQUIRE_BROWSER is set, but there is no chromium here", pytrace=False)
    pytest.skip("no chromium here")
