"""``lcadmin connection`` and ``lcadmin autostart``."""

from __future__ import annotations

from pathlib import Path

import pytest

from lcadmin import app
from lcadmin.paths import DataFolder
from tests.cli.conftest import CommandLine


def test_the_way_from_outside_is_asked_through_a_running_responder(cli: CommandLine) -> None:
    nothing = cli("connection", "check")
    assert (nothing.code, nothing.out.splitlines()[0]) == (1, "There is no address from outside yet.")
    office = app.open_office(DataFolder(cli.folder))
    listening = office.listening()
    base = listening.start("127.0.0.1", 0).listening
    try:
        cli("config", "set", "public_url", base)
        found = cli.json("connection", "check")
        assert (found["reachable"], found["verdict"], found["address"]) == (True, "reached", base)
        assert found["checked"].endswith("Z")
        assert cli.json("journal") == []
    finally:
        listening.stop()
        office.close()
    off = cli("connection", "check", "--json")
    assert off.code == 1
    assert off.json["verdict"] == "off"


def test_the_steps_to_go_live_are_told_and_outlast_the_command(cli: CommandLine) -> None:
    cli("config", "set", "public_url", "https://tutors.example.com")
    first = {step["step"]: step["state"] for step in cli.json("connection")["steps"]}
    assert (first["address"], first["message"], first["heard"]) == ("done", "now", "later")
    written = cli.json("connection", "message", "--sent")
    assert "https://tutors.example.com/virtualclassroom/" in written["body"]
    waiting = cli("connection")
    assert "Waiting  Message to LearnCube’s support" in waiting.out
    assert cli.json("connection", "answered") == {"answered": True}
    assert cli.json("connection", "leave-out", "keys") == {"left_out": "keys"}
    after = {step["step"]: step["state"] for step in cli.json("connection")["steps"]}
    assert (after["message"], after["keys"], after["endpoint"]) == ("done", "left_out", "now")


def test_keys_are_tried_only_where_there_are_any(cli: CommandLine) -> None:
    none = cli("connection", "keys")
    assert none.code == 1
    assert none.err.count("\n") == 1


@pytest.mark.skipif("sys.platform != 'linux'", reason="it would change this PC")
def test_starting_at_sign_in_is_switched_and_told(
    cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert cli.json("autostart", "status")["sign_in"] is False
    assert cli.json("autostart", "on") == {"sign_in": True, "before_sign_in": False, "by_hand": []}
    (entry,) = (tmp_path / "config" / "autostart").iterdir()
    assert str(cli.folder) in entry.read_text("utf-8")
    assert cli("autostart", "status").out.startswith("At sign-in: on\n")
    assert cli("autostart", "off").out == "Done.\n"
    assert not entry.exists()
