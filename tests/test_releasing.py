"""What a release is held to: one version, a CHANGELOG in its shape."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from importlib.metadata import version
from pathlib import Path

import pytest
from click.testing import CliRunner

from lcadmin import __version__
from lcadmin.cli import lcadmin

ROOT = Path(__file__).resolve().parent.parent
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
KINDS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]
VERSION = re.compile(r"\[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})")


def versions() -> list[tuple[str, list[str]]]:
    """Each part of the CHANGELOG: its heading, and the headings in it."""
    parts = re.split(r"^## ", CHANGELOG, flags=re.MULTILINE)[1:]
    return [
        (part.splitlines()[0].strip(), re.findall(r"^### (.*)$", part, flags=re.MULTILINE)) for part in parts
    ]


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "lcadmin/__init__.py"
    assert version("lcadmin") == __version__
    assert __version__ in CliRunner().invoke(lcadmin, ["--version"]).output


def test_the_changelog_begins_with_what_is_not_released_yet() -> None:
    assert versions()[0][0] == "[Unreleased]"


def test_every_released_version_has_its_day_and_the_newest_stands_first() -> None:
    found = [VERSION.fullmatch(heading) for heading, _ in versions()[1:]]
    assert all(found)
    numbers = [tuple(map(int, one[1].split("."))) for one in found if one]
    days = [date.fromisoformat(one[2]) for one in found if one]
    assert numbers == sorted(set(numbers), reverse=True)
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize(("heading", "kinds"), versions())
def test_changes_stand_under_their_kinds_in_order(heading: str, kinds: list[str]) -> None:
    assert kinds == [kind for kind in KINDS if kind in kinds], heading
