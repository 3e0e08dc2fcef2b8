"""``lcadmin closed``."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_classes_that_fall_on_closed_days_are_cancelled_and_the_days_listed(cli: CommandLine) -> None:
    lesson = cli.lesson("2099-11-16T16:00:00Z")
    made = cli.json("closed", "add", "--from", "2099-11-16", "--reason", "Fair", "--classes", "cancel")
    assert made == {
        "id": 1, "from": "2099-11-16", "to": "2099-11-16", "person": None, "reason": "Fair",
        "classes": [lesson["id"]],
    }  # fmt: skip
    assert cli.json("class", "show", lesson["id"])["status"] == "cancelled"
    assert [row["reason"] for row in cli.json("closed", "list")] == ["Fair"]
    assert "Fair" in cli("closed", "list").out
    assert cli.json("undo")["what"] == "closed on Monday 16 November"
    assert cli("closed", "list").out == "No closed days ahead.\n"


def test_an_absence_hands_the_classes_over(cli: CommandLine) -> None:
    lesson = cli.lesson("2099-11-16T16:00:00Z")
    other = cli.person("Kofi", "tutor")
    tutor = next(seat["person"] for seat in lesson["seats"] if seat["role"] == "tutor")
    days = ["--from", "2099-11-16", "--to", "2099-11-20", "--person", tutor]
    cli.json("closed", "add", *days, "--classes", "hand_over", "--successor", other)
    assert cli.json("class", "show", lesson["id"])["seats"][0]["name"] == "Kofi"


def test_days_are_taken_away_again(cli: CommandLine) -> None:
    assert "0 classes" in cli("closed", "add", "--from", "2099-11-16").out
    assert cli.json("closed", "remove", 1) == {"removed": 1}
    assert cli("closed", "remove", 1).code == 1


def test_what_does_not_go_together_is_wrong_usage(cli: CommandLine) -> None:
    for wrong in (["--classes", "hand_over", "--person", 1], ["--classes", "excuse"]):
        assert cli("closed", "add", "--from", "2099-11-16", *wrong).code == 2
