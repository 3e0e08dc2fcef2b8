"""What is loaded before the window is first seen: what it shows, and nothing that only a click needs.

How long a start takes is measured by ``benchmarks/window.py``; here is what makes it long.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_START = """
import linecache
import sys
from pathlib import Path
import lcadmin.__main__
import lcadmin.screen
from lcadmin.paths import DataFolder
from lcadmin.window import at_work, settled

opened = settled(DataFolder(Path(sys.argv[1])))
before_qt = sorted(name for name in sys.modules if name.partition(".")[0] == "PySide6")
from lcadmin.gui import run

run.application([])
with at_work(opened) as office, run.opened(office) as front:
    page = front.window.page
    while not page.model.rowCount() and page.empty.isHidden():
        run.QApplication.processEvents()
    front.window.grab()
    shown = front.window.isVisible()
    loaded = sorted(sys.modules)
    read = sorted(name for name in linecache.cache if "lcadmin" in name)
    widgets, drawn = (vars(sys.modules[f"PySide6.{part}"]) for part in ("QtWidgets", "QtGui"))
    made = [name for name in ("QWizard", "QStyle", "QMessageBox") if name in widgets]
    made += [name for name in ("QAccessible", "QGradient") if name in drawn]
opened.close()
# PySide makes all classes of widgets to take in hand a widget that Qt made; others have hundreds of names.
assert made == [], made
assert before_qt == [], before_qt
assert shown
assert read == [], read  # PySide reads the source of every module where its look at imports is on
print("\\n".join(loaded))
"""

_OUR_OWN = (
    "lcadmin.cli",
    "lcadmin.gui.dialogs.",
    "lcadmin.gui.manual",
    "lcadmin.learncube",
    "lcadmin.mailing",
    "lcadmin.outputs",
    "lcadmin.pc.tunnels",
    "lcadmin.pc.startup",
    "lcadmin.reachability",
    "lcadmin.http",
    "lcadmin.responder.listening",
    "lcadmin.store.care",
    "lcadmin.store.checks",
    "lcadmin.store.parcels",
    "lcadmin.services.going_live",
    "lcadmin.store.schema_2",
)
_OTHERS = frozenset(
    {
        "PySide6.QtPrintSupport",
        "asyncio",
        "click",
        "cryptography",
        "dateutil",
        "email",
        "httptools",
        "jinja2",
        "keyring",
        "logging.handlers",
        "msgspec",
        "openpyxl",
        "polib",
        "requests",
        "secrets",
        "segno",
        "smtplib",
        "sqlite_utils",
        "ssl",
        "subprocess",
        "urllib3",
        "uuid",
        "wakepy",
        "xlsxwriter",
    }
)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Every module that is there when the window is first shown, on a folder that was used before.

    What begins by the clock after it may be quicker than a window on a busy machine: so a module counts that
    is there each of three times.
    """
    folder = tmp_path_factory.mktemp("used") / "data"
    place = {**os.environ, "LCADMIN_DATA": str(folder)}
    made = [sys.executable, "-m", "lcadmin", "person", "add", "--name", "Sofia Rossi", "--role", "tutor"]
    subprocess.run(made, env=place, check=True, capture_output=True)
    (folder / "window.ini").write_text("[first-start]\ndone=true\n")
    started = [sys.executable, "-c", _START, str(folder)]
    found = []
    for _ in range(3):
        done = subprocess.run(started, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        found.append(set(done.stdout.split()))
    return set.intersection(*found)


def test_it_shows_today(loaded: set[str]) -> None:
    assert {"lcadmin.gui.main_window", "lcadmin.gui.pages.today", "lcadmin.services.today"} <= loaded


def test_no_page_is_loaded_but_the_one_in_front(loaded: set[str]) -> None:
    pages = {name for name in loaded if name.startswith("lcadmin.gui.pages.")}
    of_today = {"today", "_today_needs", "_classes_actions"}
    assert pages == {f"lcadmin.gui.pages.{name}" for name in of_today}


@pytest.mark.parametrize("part", _OUR_OWN)
def test_what_only_a_click_needs_is_not_loaded_yet(part: str, loaded: set[str]) -> None:
    allowed = {"lcadmin.gui.dialogs.going_live"}
    assert {name for name in loaded if name.startswith(part)} - allowed == set()


def test_no_library_is_loaded_that_the_first_page_does_without(loaded: set[str]) -> None:
    assert loaded & _OTHERS == set()
