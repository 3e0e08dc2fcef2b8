"""``lcadmin connection`` and ``lcadmin autostart``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

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


def test_what_learncube_has_planned_comes_with_its_tokens_once(cli: CommandLine) -> None:
    office = app.open_office(DataFolder(cli.folder))
    practice = office.practice()
    place = practice.start()
    try:
        for key, value in (
            ("api_root", place.api_root),
            ("api_public_key", place.public_key),
            ("api_private_key", place.private_key),
        ):
            cli("config", "set", key, value)
        keys = {"api_public_key": place.public_key, "api_private_key": place.private_key}
        signed = requests.post(f"{place.api_root}get-api-token/", json=keys, timeout=10).json()["token"]
        room = {"room_token": "PLANNEDTOKEN1", "start": "2031-03-03T15:00:00Z", "end": "2031-03-03T15:45:00Z"}
        made = requests.post(
            f"{place.api_root}classrooms/",
            json=room | {"description": "Algebra"},
            headers={"Authorization": f"Bearer {signed}"},
            timeout=10,
        )
        assert made.status_code == 201
        assert cli.json("connection", "keys") == {"good": True}
        tutor = str(cli.json("person", "add", "--name", "Anna", "--role", "tutor")["id"])
        untold = cli.json("import", "planned", "--dry-run")
        assert (untold["added"], untold["classes"][0]["state"]) == (0, "rejected")
        assert cli.json("import", "planned", "--tutor", tutor, "--dry-run")["added"] == 1
        assert cli.json("class", "list") == []
        came = cli("import", "planned", "--tutor", tutor)
        assert "1 classes and 0 people came" in came.out
        (lesson,) = cli.json("class", "list")
        assert (lesson["token"], lesson["title"], lesson["start"]) == (
            "PLANNEDTOKEN1",
            "Algebra",
            "2031-03-03T15:00:00Z",
        )
        assert cli.json("import", "planned", "--tutor", tutor)["already"] == 1
        assert "bringing in from LearnCube" in cli("undo").out
    finally:
        practice.stop()
        office.close()


def test_an_own_class_that_is_held_in_the_practice_classroom_is_named_on_reports(cli: CommandLine) -> None:
    office = app.open_office(DataFolder(cli.folder))
    listening, practice = office.listening(), office.practice()
    listening.start("127.0.0.1", 0)
    try:
        cli("config", "set", "endpoint", practice.start().endpoint)
        made = cli.lesson(start=datetime.now(UTC).isoformat())
        for action in ("enter", "start"):
            for seat in made["seats"]:
                assert practice.act(seat["join_url"], action)["ok"]
        assert practice.act(made["seats"][0]["join_url"], "end")["ok"]
        report = cli("report", "durations")
        assert f"“{made['title']}” was held in the practice classroom" in report.out
    finally:
        practice.stop()
        listening.stop()
        office.close()
