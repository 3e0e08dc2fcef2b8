"""The command line as a user types it, in this process: arguments in, exit code and texts out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from lcadmin.cli import lcadmin
from lcadmin.cli.base import run


@dataclass(frozen=True, slots=True)
class Answer:
    """What one command said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """Runs commands on one data folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Answer:
        code = run(lcadmin, ["--data", str(self.folder), *map(str, arguments)], dict)
        said = self._capsys.readouterr()
        return Answer(code, said.out, said.err)

    def json(self, *arguments: object) -> Any:
        """The JSON of a command that must succeed."""
        answer = self(*arguments, "--json")
        assert answer.code == 0, answer.err
        return answer.json

    def person(self, name: str, role: str = "student", **more: object) -> int:
        extra = [part for key, value in more.items() for part in (f"--{key}", value)]
        return int(self.json("person", "add", "--name", name, "--role", role, *extra)["id"])

    def lesson(
        self, start: str = "2026-11-16T16:00:00Z", minutes: int = 60, **more: object
    ) -> dict[str, Any]:
        """A class with one tutor and one student."""
        made: dict[str, Any] = self.lessons(start, minutes, **more)
        return made

    def lessons(self, start: str, minutes: int = 60, **more: object) -> Any:
        """What ``class add`` answers: a class, or with ``repeat`` a list of them."""
        tutor, student = self.person("Anna Kowalska", "tutor"), self.person("Tom Baker")
        extra = [part for key, value in more.items() for part in (f"--{key}", value)]
        when = ["--start", start, "--minutes", minutes]
        people = ["--tutor", tutor, "--student", student]
        return self.json("class", "add", "--title", "Algebra", *when, *people, *extra)

    def deliveries(self, *rows: dict[str, Any]) -> Any:
        """Imports deliveries with their own arrival times."""
        file = self.folder.parent / "deliveries.jsonl"
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return self.json("journal", "import", file)


@pytest.fixture
def cli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(tmp_path / "data", capsys)
