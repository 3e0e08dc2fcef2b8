"""Whoever gets the built program is told whose work is in it, and under what terms."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from installer import notices

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("notices") / notices.NAME
    notices.write(file)
    return file.read_text(encoding="utf-8")


def test_every_library_that_the_program_asks_for_is_named_with_its_licence(told: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {canonicalize_name(re.split(r"[<>=;\[ ]", line)[0]) for line in project["dependencies"]}
    named = dict(re.findall(r"^([a-z0-9-]+) \S+  \((.+)\)$", told, re.MULTILINE))
    assert asked <= set(named)
    assert [name for name, licence in named.items() if licence == "see below"] == []


def test_what_a_library_needs_in_its_turn_is_named_and_what_only_developers_need_is_not(told: str) -> None:
    assert "\njinja2 " in told
    assert "\nmarkupsafe " in told
    assert "\npytest " not in told
    assert "\npip " not in told


def test_the_terms_of_qt_are_there_as_a_whole(told: str) -> None:
    assert told.count("GNU LESSER GENERAL PUBLIC LICENSE") == 1
    assert "END OF TERMS AND CONDITIONS" in told
    assert "[LGPL-3.0.txt: as above]" in told


def test_a_library_without_a_text_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "_FILES", ("NO SUCH FILE",))
    with pytest.raises(ValueError, match="brings no text of its licence"):
        notices.write(tmp_path / notices.NAME)
