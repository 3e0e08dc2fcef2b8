"""Which folder is worked in."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import platformdirs
import pytest

from lcadmin.paths import data_folder


def test_the_folder_given_on_the_command_line_wins_over_the_variable(tmp_path: Path) -> None:
    chosen = data_folder(tmp_path / "given", {"LCADMIN_DATA": str(tmp_path / "variable")})
    assert chosen.root == tmp_path / "given"


@pytest.mark.parametrize("given", [None, ""])
def test_the_variable_wins_over_the_platforms_place(tmp_path: Path, given: str | None) -> None:
    assert data_folder(given, {"LCADMIN_DATA": str(tmp_path)}).root == tmp_path


@pytest.mark.parametrize("environ", [{}, {"LCADMIN_DATA": ""}])
def test_without_either_it_is_the_platforms_place(environ: dict[str, str]) -> None:
    assert data_folder(None, environ).root == Path(platformdirs.user_data_dir("lcadmin", appauthor=False))


def test_a_relative_folder_stays_the_same_when_the_program_moves_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    chosen = data_folder("here", {})
    monkeypatch.chdir("/")
    assert chosen.database == tmp_path / "here" / "lcadmin.db"


def test_a_home_sign_is_understood() -> None:
    assert data_folder("~/classes", {}).root == Path.home() / "classes"


def test_everything_stands_inside_the_folder(tmp_path: Path) -> None:
    folder = data_folder(tmp_path, {})
    files = [folder.database, folder.lock, folder.secrets, folder.backups, folder.logs, folder.safety_copy]
    files.append(folder.window_state)
    assert {file.parent for file in files} == {tmp_path}
    assert len(set(files)) == len(files)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_only_the_user_can_look_into_a_folder_that_is_made(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "new", {})
    folder.create()
    folder.create()
    for made in (folder.root, folder.backups, folder.logs, folder.safety_copy):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700
