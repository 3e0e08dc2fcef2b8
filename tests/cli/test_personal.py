"""``lcadmin person export``: everything about one person as a file."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import CommandLine


@pytest.mark.parametrize("name", ["tom.zip", "tom"])
def test_everything_about_a_person_is_written_as_an_archive(
    cli: CommandLine, tmp_path: Path, name: str
) -> None:
    tom = cli.person("Tom Baker", email="tom@example.com")
    file = tmp_path / name

    told = cli.json("person", "export", tom, "--output", file)

    assert told == {"file": str(file), "bytes": file.stat().st_size, "person": tom}
    with ZipFile(file) as archive:
        assert json.loads(archive.read("Tom Baker.json"))["person"]["email"] == "tom@example.com"


def test_the_suffix_says_the_form(cli: CommandLine, tmp_path: Path) -> None:
    tom = cli.person("Tom Baker")
    for suffix, begin in (("html", b"<!DOCTYPE html>"), ("json", b"{")):
        cli.json("person", "export", tom, "-o", tmp_path / f"tom.{suffix}")

        assert (tmp_path / f"tom.{suffix}").read_bytes().startswith(begin)


def test_it_says_so_where_there_is_nobody_or_no_folder(cli: CommandLine, tmp_path: Path) -> None:
    assert cli("person", "export", 9, "-o", tmp_path / "x.zip").code == 1
    tom = cli.person("Tom Baker")
    (tmp_path / "file").touch()

    answer = cli("person", "export", tom, "-o", tmp_path / "file" / "x.zip")

    assert answer.code == 1
    assert "cannot be written" in answer.err


def test_somebody_is_erased_and_what_must_be_kept_has_another_name(cli: CommandLine) -> None:
    tom = cli.person("Tom Baker", email="tom@example.com")
    cli.json("backup")

    looked = cli.json("person", "erase", tom, "--look")
    assert (looked["name"], looked["gone"]["contacts"], looked["classes_ahead"]) == ("Student 1", 0, 0)
    assert [copy["until"] for copy in looked["copies"]] == [None]
    told = cli.json("person", "erase", tom, "--yes", "--copies")

    assert (told["copies"], told["wiped"]) == ([], True)
    assert cli.json("person", "list") == []
    assert cli.json("check") == {"ok": True, "problems": []}
    assert not [
        file for file in cli.folder.rglob("*") if file.is_file() and b"tom@example" in file.read_bytes()
    ]
    assert cli("person", "erase", tom, "--yes").code == 1


def test_it_is_said_before_what_stands_in_the_way_and_where_somebody_still_is(cli: CommandLine) -> None:
    cli.lesson("2030-01-07T16:00:00Z")
    cli.json("config", "set", "business_name", "Tom Baker")
    cli.json("backup")
    cli.json("credit", "add", 2, "--lessons", 3)

    answer = cli("person", "erase", 2, "--look")

    assert "First hand over or cancel 1 classes" in answer.out
    assert "settings" in answer.out
    assert "until it is removed" in answer.out
    assert "1 credit" in answer.out
    assert cli("person", "erase", 2, "--yes").code == 1


def test_nobody_is_erased_unasked(cli: CommandLine) -> None:
    tom = cli.person("Tom Baker")

    answer = cli("person", "erase", tom)

    assert answer.code == 1
    assert "--yes" in answer.err
    assert [one["name"] for one in cli.json("person", "list")] == ["Tom Baker"]


def test_copies_that_are_left_are_told(cli: CommandLine) -> None:
    tom = cli.person("Tom Baker")
    cli.json("backup")

    assert "Still in: " in cli("person", "erase", tom, "--yes").out


def test_an_older_backup_does_not_bring_them_back(cli: CommandLine) -> None:
    tom = cli.person("Tom Baker")
    backup = cli.json("backup")["file"]
    cli.json("person", "erase", tom, "--yes")

    answer = cli("restore", backup, "--json")

    assert answer.json["erased"] == ["Student 1"]
    assert "erased again" in answer.err
    assert cli.json("person", "list") == []
