"""The log, and what is told to somebody who helps."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcadmin import app, diagnostics
from lcadmin.paths import DataFolder


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[DataFolder]:
    logger = logging.getLogger("lcadmin")
    before, level = list(logger.handlers), logger.level
    yield DataFolder(tmp_path / "data")
    for handler in [one for one in logger.handlers if one not in before]:
        handler.close()
        logger.removeHandler(handler)
    logger.setLevel(level)


def test_the_log_is_this_users_alone_and_never_grows_without_end(
    folder: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnostics, "_BYTES", 2_000)
    assert diagnostics.log_to(folder) == diagnostics.log_to(folder)
    for number in range(500):
        logging.getLogger("lcadmin.x").info("line %d", number)
    files = sorted(folder.logs.iterdir())
    assert len(files) == 6
    assert all(file.stat().st_mode & 0o777 == 0o600 for file in files)
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert diagnostics.tail(folder)[-1].endswith("line 499")


@pytest.mark.allow_logs
def test_without_a_window_what_nobody_caught_goes_to_the_log_without_its_values(
    folder: DataFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    diagnostics.log_to(folder)

    def fail() -> None:
        raise ValueError("SECRETTOKEN")

    with diagnostics.catch_all():
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        sys.excepthook(ValueError, ValueError("SECRETTOKEN"), None)
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == hooks
    told = "\n".join(diagnostics.tail(folder))
    assert "a thread failed: ValueError" in told
    assert "the program failed: ValueError" in told
    assert "SECRETTOKEN" not in told + capsys.readouterr().err


def test_details_name_the_pc_and_the_program(folder: DataFolder) -> None:
    office = app.open_office(folder)
    text = diagnostics.details(folder, office.desk, "KeyError", {"Window": "yes"})
    office.close()
    for wanted in ("lcadmin: ", "SQLite", "MB free", "lcadmin.db", "Window: yes", "KeyError"):
        assert wanted in text


def test_a_folder_that_is_gone_has_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert diagnostics.log_to(DataFolder(tmp_path / "file" / "data")) is None
    assert diagnostics.tail(DataFolder(tmp_path / "nothing")) == []
    with diagnostics.crashes_to(DataFolder(tmp_path / "file" / "data")):
        pass


def test_where_even_python_falls_it_says_at_which_line(folder: DataFolder) -> None:
    code = "import faulthandler, sys; from pathlib import Path; from lcadmin.diagnostics import crashes_to;"
    code += "from lcadmin.paths import DataFolder\nsecret = 'SECRETTOKEN'\n"
    code += f"with crashes_to(DataFolder(Path({str(folder.root)!r}))): faulthandler._sigabrt()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode != 0
    told = (folder.logs / "crash.txt").read_text()
    assert "line 3" in told
    assert "SECRETTOKEN" not in told
    assert diagnostics.tail(folder)[0] == "[crash.txt]"
