"""``lcadmin journal``: the filters of the window's list, to the message, as text, as files."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import CommandLine

Filter = tuple[str, ...]


@pytest.fixture
def school(cli: CommandLine) -> CommandLine:
    """Two classes; ``a`` to ``g`` are what was said, a minute apart, out of order in the file."""
    cli("config", "set", "timezone", "Europe/Berlin")
    anna, tom, ada = cli.person("Anna", "tutor"), cli.person("Tom"), cli.person("Ada")
    seats = {}
    for number, (title, student) in enumerate((("Algebra", tom), ("Piano", ada)), 1):
        when = ("--start", f"2026-11-1{number + 5}T16:00", "--minutes", 60)
        made = cli.json("class", "add", "--title", title, *when, "--tutor", anna, "--student", student)
        seats[title] = (made["token"], {one["person"]: one["user_id"] for one in made["seats"]})
    (algebra, first), (piano, second) = seats["Algebra"], seats["Piano"]

    def said(
        name: str, day: int, request: str, token: str, who: str | None, time: object = None
    ) -> dict[str, Any]:
        minute = ord(name) - ord("a")
        arrived = f"2026-11-{day}T15:0{minute}:00Z"
        return {
            "id": name,
            "arrived": arrived,
            "request": request,
            "token": token,
            "user_id": who,
            "time": time,
        }

    cli.deliveries(
        said("c", 16, "start_lesson", algebra, None),
        said("a", 16, "connect_lesson", algebra, first[anna]),
        said("b", 16, "connect_lesson", algebra, first[tom]),
        said("d", 16, "end_lesson", algebra, None, 600),
        said("e", 17, "connect_lesson", piano, second[ada]),
        said("f", 17, "crash_lesson", piano, None, "soon"),
        said("g", 17, "connect_lesson", "NoSuchClass12345", "77"),
    )
    return cli


def ids(cli: CommandLine, *arguments: object) -> str:
    lines = cli("journal", "--format", "jsonl", *arguments).out.splitlines()
    return "".join(json.loads(line)["id"] for line in lines)


FILTERS: list[tuple[Filter, str]] = [
    ((), "abcdefg"),
    (("--from", "2026-11-17"), "efg"),
    (("--since", "2026-11-17"), "efg"),
    (("--to", "2026-11-16"), "abcd"),
    (("--from", "2026-11-16T16:01", "--to", "2026-11-16T16:03"), "bc"),
    (("--class", "2"), "ef"),
    (("--person", "1"), "a"),
    (("--person", "3"), "e"),
    (("--kind", "enter"), "abeg"),
    (("--kind", "start"), "c"),
    (("--kind", "end"), "d"),
    (("--kind", "lost"), "f"),
    (("--outcome", "unknown"), "g"),
    (("--outcome", "malformed"), "f"),
    (("--turned-away",), "fg"),
    (("--accepted",), "abcde"),
    (("--search", "piano"), "ef"),
    (("--search", "tom"), "b"),
    (("--kind", "enter", "--class", "1", "--descending"), "ba"),
    (("--descending", "--limit", "2"), "gf"),
    (("--sort", "kind", "--class", "1"), "abcd"),
    (("--limit", "3"), "abc"),
]


@pytest.mark.parametrize(("asked", "found"), FILTERS)
def test_each_filter_gives_exactly_what_matches(school: CommandLine, asked: Filter, found: str) -> None:
    assert ids(school, *asked) == found


def test_what_is_filtered_has_the_same_keys_and_bytes_as_everything(school: CommandLine) -> None:
    whole = school("journal", "--format", "jsonl").out.splitlines()
    assert school("journal", "--format", "jsonl", "--kind", "lost").out.splitlines() == [whole[5]]
    assert school.json("journal", "--kind", "lost")[0] == json.loads(whole[5])


def test_a_file_is_written_whole_and_counted(school: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "entered.csv"
    done = school.json("journal", "--kind", "enter", "-o", file)
    assert done == {"file": str(file), "messages": 4}
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"))))
    assert [row["id"] for row in rows] == list("abeg")
    lines = tmp_path / "all.jsonl"
    assert school.json("journal", "-o", lines)["messages"] == 7
    assert lines.read_text(encoding="utf-8") == school("journal", "--format", "jsonl").out
    assert school.json("journal", "import", lines) == {"added": 0, "skipped": 7, "rejected": []}
    assert sorted(
        one.name for one in tmp_path.iterdir() if one.suffix in (".csv", ".part") or one == lines
    ) == ["all.jsonl", "entered.csv"]


def test_nothing_found_is_a_file_with_heads_alone(school: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "none.csv"
    assert school.json("journal", "--outcome", "error", "-o", file)["messages"] == 0
    assert file.read_text(encoding="utf-8").startswith("id,arrived,request")


def test_what_cannot_be_is_said_in_one_sentence(school: CommandLine, tmp_path: Path) -> None:
    for asked in (("--class", 9), ("--person", 9), ("-o", tmp_path / "no" / "such" / "x.csv")):
        found = school("journal", *asked)
        assert (found.code, found.out) == (1, "")
        assert len(found.err.strip().splitlines()) == 1


def test_read_by_a_person_it_says_how_many_there_are(school: CommandLine) -> None:
    found = school("journal", "--class", 2)
    assert "2 messages." in found.err
    assert found.out.count("\n") == 3
