"""The messages that are sent in a benchmark are ones that the program accepts."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from benchmarks.machine import filesystem
from benchmarks.school import School, connects, make, whole_classes

TWO = School((("TOKENA", ("11", "12")), ("TOKENB", ("21", "22"))))


def test_everybody_connects_once() -> None:
    said = [json.loads(body) for body in connects(TWO)]
    assert {one["request"] for one in said} == {"connect_lesson"}
    assert sorted((one["token"], one["user_id"]) for one in said) == [
        ("TOKENA", "11"), ("TOKENA", "12"), ("TOKENB", "21"), ("TOKENB", "22"),
    ]  # fmt: skip


def test_a_class_starts_after_its_people_came_and_ends_last() -> None:
    said = [json.loads(body) for body in whole_classes(TWO)]
    of_one = [one["request"] for one in said if one["token"] == "TOKENA"]
    assert of_one[:3] == ["connect_lesson", "connect_lesson", "start_lesson"]
    assert of_one[-1] == "end_lesson"
    assert Counter(one["token"] for one in said) == {"TOKENA": len(of_one), "TOKENB": len(of_one)}


def test_the_classes_are_made_in_the_data_folder(tmp_path: Path) -> None:
    school = make(tmp_path / "data", 3)
    assert (tmp_path / "data" / "lcadmin.db").exists()
    assert len(school.classes) == 3
    assert school.seats == len({seat for _, seats in school.classes for seat in seats}) == 12


def test_the_file_system_under_a_folder_has_a_name(tmp_path: Path) -> None:
    assert filesystem(tmp_path)
