"""``lcadmin undo``, ``redo`` and ``history``."""

from __future__ import annotations

from tests.cli.conftest import CommandLine


def test_what_one_command_did_another_undoes_and_redoes(cli: CommandLine) -> None:
    lesson = cli.lesson()
    cli.json("class", "move", lesson["id"], "--start", "2026-11-17T16:00:00Z")
    undone = cli.json("undo")
    assert (undone["what"], undone["state"], undone["notes"]) == ("move of “Algebra”", "done", [])
    assert cli.json("class", "show", lesson["id"])["start"] == "2026-11-16T16:00:00Z"
    assert cli("redo").out == "Done again: move of “Algebra”\n"
    assert cli.json("class", "show", lesson["id"])["start"] == "2026-11-17T16:00:00Z"


def test_the_history_is_told_newest_first(cli: CommandLine) -> None:
    assert cli("history").out == "Nothing was done yet.\n"
    cli.person("Anna")
    cli.person("Berta")
    cli("undo")
    assert [(row["what"], row["state"]) for row in cli.json("history")] == [
        ("adding Berta", "undone"), ("adding Anna", "done"),
    ]  # fmt: skip
    assert "adding Berta  (undone)" in cli("history").out


def test_nothing_to_undo_is_said_in_one_sentence(cli: CommandLine) -> None:
    answer = cli("undo")
    assert (answer.code, answer.out) == (1, "")
    assert "There is nothing to undo." in answer.err
    assert cli("undo", "77").code == 1


def test_the_new_links_are_told_when_people_come_back(cli: CommandLine) -> None:
    lesson = cli.lesson()
    other = cli.person("Eva")
    cli.json("class", "edit", lesson["id"], "--student", other)
    assert cli.json("undo")["notes"] == [
        "Tom Baker has a new link for “Algebra”. Send it: the former one never works again."
    ]


def test_a_cancellation_is_charged_as_decided_and_credit_is_given(cli: CommandLine) -> None:
    cli("config", "set", "credit_rule", "lessons")
    lesson = cli.lesson("2099-11-16T16:00:00Z")
    student = next(seat["person"] for seat in lesson["seats"] if seat["role"] == "student")
    assert cli("class", "cancel", lesson["id"], "--charge", 100).code == 1
    cli.json("class", "cancel", lesson["id"], "--charge", 100, "--why", "again")
    assert cli.json("credit", "show", student)["balance"] == -1
    cli.json("undo")
    cli.json("class", "cancel", lesson["id"], "--credit")
    assert cli.json("credit", "show", student)["balance"] == 1


def test_what_stands_in_the_way_of_an_undo_says_how_to_go_on(cli: CommandLine) -> None:
    lesson = cli.lesson()
    student = next(seat["person"] for seat in lesson["seats"] if seat["role"] == "student")
    cli("class", "move", lesson["id"], "--start", "2026-11-17T16:00:00Z")
    cli("seat", "renew", lesson["id"], student)
    refused = cli("undo")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.splitlines() == [
        "A link that was replaced never works again. Give out the new one, or make another.",
        "Type lcadmin undo once more to go on with what was done before it: move of “Algebra”.",
    ]
    assert cli("undo").out == "Undone: move of “Algebra”\n"
