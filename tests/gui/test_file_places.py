"""Where questions for files begin, and what the file is called that somebody typed a name for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.file_places import ask_among, ask_where_to, begin_at_documents, documents


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """What this PC calls the folder for documents; it is there only where a test makes it."""
    folder = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(folder))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    return folder


def test_a_question_for_a_file_begins_in_the_folder_for_documents(named: Path) -> None:
    named.mkdir()
    assert documents() == named


def test_where_there_is_no_folder_for_documents_it_begins_at_home(named: Path) -> None:
    assert documents() == named.parent


def test_where_the_pc_names_no_folder_for_documents_it_begins_at_home(
    named: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: "")
    assert documents() == named.parent


def test_the_first_file_is_not_looked_for_where_the_program_happens_to_run(
    qtbot: QtBot, named: Path, tmp_path: Path
) -> None:
    named.mkdir()
    chooser = QFileDialog()
    qtbot.addWidget(chooser)
    chooser.setDirectory(QDir.current())
    begin_at_documents(chooser)
    assert chooser.directory() == QDir(str(named))
    other = tmp_path / "other"
    other.mkdir()
    chooser.setDirectory(str(other))  # where the last file was chosen
    begin_at_documents(chooser)
    assert chooser.directory() == QDir(str(other))


@pytest.mark.parametrize(
    ("typed", "file"), [("pay", "pay.csv"), ("pay.CSV", "pay.CSV"), ("pay.2026", "pay.2026.csv")]
)
def test_a_name_without_an_ending_gets_the_one_that_fits(
    typed: str, file: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), ""))
    assert ask_where_to(over, "Export", tmp_path / "durations.csv", "", ".csv") == tmp_path / file


@pytest.mark.parametrize("again", ["pay.csv", ""])
def test_a_file_that_is_there_is_not_written_over_unasked_for_its_ending_was_not_typed(
    again: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    over, proposed = QWidget(), list[str]()
    qtbot.addWidget(over)
    (tmp_path / "pay.csv").touch()
    typed = iter([str(tmp_path / "pay"), again and str(tmp_path / again)])

    def ask(_over: object, _title: str, proposal: str, _kind: str) -> tuple[str, str]:
        proposed.append(Path(proposal).name)
        return next(typed), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    chosen = ask_where_to(over, "Export", tmp_path / "durations.csv", "", ".csv")
    assert chosen == (tmp_path / again if again else None)
    assert proposed == ["durations.csv", "pay.csv"]  # by which Qt asks whether it may be replaced


@pytest.mark.parametrize(
    ("typed", "kind", "file"),
    [
        ("tom", "A page (*.html)", "tom.html"),
        ("tom", "?", "tom.zip"),
        ("tom.HTML", "A ZIP (*.zip)", "tom.HTML"),
    ],
)
def test_of_several_kinds_the_chosen_one_gives_the_ending(
    typed: str, kind: str, file: str, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    kinds = {"A ZIP (*.zip)": ".zip", "A page (*.html)": ".html"}
    assert ask_among(over, "Save", tmp_path / "tom.zip", kinds) == tmp_path / file
