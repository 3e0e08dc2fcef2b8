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
