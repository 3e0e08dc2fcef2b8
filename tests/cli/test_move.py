"""``lcadmin move`` as it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin.store import lease
from lcadmin.store.lease import Lease
from lcadmin.store.machine import Machine
from tests.cli.conftest import CommandLine

WORDS = "correct horse battery"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase costs half a second on purpose, and a silent PC is waited for."""
    monkeypatch.setattr("lcadmin.store.parcels.FolderParcels.__init__.__defaults__", (2,))
    monkeypatch.setattr(lease, "PATIENCE_S", 0.01)


@pytest.fixture
def words(tmp_path: Path) -> Path:
    file = tmp_path / "words"
    file.write_text(f"{WORDS}\nnot this line\n")
    return file


def test_everything_goes_over_and_the_old_pc_answers_no_more(
    cli: CommandLine, capsys: pytest.CaptureFixture[str], tmp_path: Path, words: Path
) -> None:
    cli("config", "set", "business_name", "Bright")
    cli("config", "set", "api_private_key", "k" * 20)
    cli("config", "set", "backup_folder", str(tmp_path))
    file = tmp_path / "x.lcmove"
    done = cli("move", "out", file, "--to", "Office 2", "--passphrase-file", words, "--json")
    assert done.json == {"file": str(file), "bytes": file.stat().st_size}
    refused = cli("person", "add", "--name", "Tom", "--role", "student")
    assert refused.code == 1
    assert "Office 2" in refused.err
    again = cli("move", "out", tmp_path / "y", "--passphrase-file", words)
    assert (again.code, (tmp_path / "y").exists()) == (1, False)
    new = CommandLine(tmp_path / "new", capsys)
    look = new("move", "in", file, "--look", "--passphrase-file", words, "--json").json
    assert (look["business_name"], look["keys"]) == ("Bright", ["api_private_key"])
    assert not (tmp_path / "new" / "lcadmin.db").exists()
    came = new("move", "in", file, "--passphrase-file", words, "--json").json
    assert (came["kept"], came["kept_in"], came["missing_files"]) == (None, "file", {})
    assert new("config", "get", "api_private_key").out.strip().endswith("********")
    assert new("person", "add", "--name", "Tom", "--role", "student").code == 0
    assert not list((tmp_path / "new").glob(".arriving*"))


def test_what_was_there_is_kept_and_what_is_missing_is_told(
    cli: CommandLine, capsys: pytest.CaptureFixture[str], tmp_path: Path, words: Path
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    cli("config", "set", "backup_folder", str(gone))
    file = tmp_path / "x.lcmove"
    assert "no more" in cli("move", "out", file, "--passphrase-file", words).out
    gone.rmdir()
    new = CommandLine(tmp_path / "new", capsys)
    new("config", "set", "business_name", "Before")
    said = new("move", "in", file, "--passphrase-file", words)
    assert said.code == 0
    assert "before-restore" in said.out
    assert str(gone) in said.out


def test_a_wrong_passphrase_changes_nothing(
    cli: CommandLine, capsys: pytest.CaptureFixture[str], tmp_path: Path, words: Path
) -> None:
    file = tmp_path / "x.lcmove"
    cli("move", "out", file, "--passphrase-file", words)
    new = CommandLine(tmp_path / "new", capsys)
    new("config", "set", "business_name", "Mine")
    words.write_text("another passphrase")
    said = new("move", "in", file, "--passphrase-file", words)
    assert (said.code, len(said.err.splitlines())) == (1, 1)
    assert new("config", "get", "business_name").out.strip() == "Mine"


@pytest.mark.parametrize("given", ["nowhere", "binary", None])
def test_a_passphrase_that_cannot_be_had_is_said(cli: CommandLine, tmp_path: Path, given: str | None) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    option = () if given is None else ("--passphrase-file", tmp_path / given)
    said = cli("move", "out", tmp_path / "x", *option)
    assert said.code == 1
    assert "passphrase" in said.err.lower()
    assert not (tmp_path / "x").exists()


def test_it_can_be_taken_back_once(cli: CommandLine, tmp_path: Path, words: Path) -> None:
    cli("move", "out", tmp_path / "x", "--passphrase-file", words)
    assert cli("move", "here", "--json").json == {"here": True}
    assert cli("person", "add", "--name", "Tom", "--role", "student").code == 0
    assert cli("move", "here").code == 1


def test_data_of_a_pc_that_is_off_for_good_is_opened_here(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("person", "add", "--name", "Tom", "--role", "student")
    there = Lease(cli.folder, Machine("OFFICE-PC", "f" * 32))
    there.beat()
    assert "OFFICE-PC" in cli("person", "list").err
    monkeypatch.setattr("lcadmin.store.lease.time.sleep", lambda _seconds: there.beat())
    monkeypatch.setattr(lease, "PATIENCE_S", 5.0)
    alive = cli("move", "here")
    assert (alive.code, "is running on" in alive.err) == (1, True)
    monkeypatch.undo()
    monkeypatch.setattr(lease, "PATIENCE_S", 0.01)
    assert cli("move", "here").code == 0
    assert "Tom" in cli("person", "list").out


def test_the_folder_moves_and_the_old_one_leads_there(cli: CommandLine, tmp_path: Path) -> None:
    cli("person", "add", "--name", "Tom", "--role", "student")
    done = cli("move", "folder", tmp_path / "b", "--json").json
    assert done["folder"] == str(tmp_path / "b")
    assert "Tom" in cli("person", "list").out
    assert cli("check").code == 0
