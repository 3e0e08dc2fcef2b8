"""``lcadmin`` without anything opens the window, and tells what went wrong as any command does."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcadmin import window
from lcadmin.__main__ import main
from lcadmin.domain.errors import BadInput
from lcadmin.paths import DataFolder


@pytest.fixture(autouse=True)
def icon(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """The program as its icon starts it."""
    monkeypatch.setattr(sys, "argv", ["lcadmin"])
    monkeypatch.setenv("LCADMIN_DATA", str(tmp_path))
    yield
    gc.enable()


def _start() -> object:
    with pytest.raises(SystemExit) as left:
        main()
    return left.value.code


def test_the_window_opens_on_the_data_folder_and_gives_the_exit_code(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []

    def run_window(folder: DataFolder) -> int:
        opened.append(folder.root)
        return 3

    monkeypatch.setattr(window, "run_window", run_window)
    assert _start() == 3
    assert opened == [tmp_path]


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (BadInput("person_needs_name"), 1, "A person needs a name.\n"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_what_goes_wrong_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    raised: BaseException,
    code: int,
    said: str,
) -> None:
    def run_window(_folder: DataFolder) -> int:
        raise raised

    monkeypatch.setattr(window, "run_window", run_window)
    assert _start() == code
    assert capsys.readouterr().err == said


def test_a_library_that_the_pc_lacks_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run_window(_folder: DataFolder) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(window, "run_window", run_window)
    assert _start() == 1
    said = capsys.readouterr().err
    assert said.startswith("libEGL.so.1 is missing on this PC")
    assert "libegl1" in said
    assert "fault" not in said


@pytest.mark.allow_logs
def test_a_module_that_the_program_lacks_is_a_fault_of_ours(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run_window(_folder: DataFolder) -> int:
        raise ImportError("No module named 'libEGL'")

    monkeypatch.setattr(window, "run_window", run_window)
    assert _start() == 1
    assert capsys.readouterr().err.startswith("This is a fault in lcadmin (ImportError).")


@pytest.mark.allow_logs
def test_a_fault_of_ours_is_told_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run_window(_folder: DataFolder) -> int:
        raise RuntimeError("AlgebraToken2026")

    monkeypatch.setattr(window, "run_window", run_window)
    assert _start() == 1
    said = capsys.readouterr().err
    assert said.startswith("This is a fault in lcadmin (RuntimeError).")
    assert "AlgebraToken2026" not in said
