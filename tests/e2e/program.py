"""The program as somebody runs it: real processes on one data folder, and a client for what they serve."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests

from lcadmin.cli import lcadmin
from lcadmin.cli.base import run

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 40.0
JSON = "application/json;charset=UTF-8"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Program:
    """``lcadmin`` on one data folder: ``run`` starts a process of its own; ``json`` runs the same command
    line in this process, which is ten times as quick and still another process than the responder's."""

    folder: Path

    def run(self, *arguments: object) -> Done:
        """Runs a command to its end."""
        done = subprocess.run(
            self._line(arguments),
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=PATIENCE_SECONDS,
            check=False,
            cwd=ROOT,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def json(self, *arguments: object) -> Any:
        """The JSON of a command that must succeed."""
        done = self.here(*arguments, "--json")
        assert done.code == 0, done.err
        return done.json

    def here(self, *arguments: object) -> Done:
        """Runs a command in this process."""
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = run(lcadmin, ["--data", str(self.folder), *map(str, arguments)], dict)
        return Done(code, out.getvalue(), err.getvalue())

    def start(self, *arguments: object) -> subprocess.Popen[bytes]:
        """Starts a command, to be killed or waited for."""
        return subprocess.Popen(
            self._line(arguments), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT
        )

    def serve(self, under: Sequence[str] = (), environment: Mapping[str, str] | None = None) -> Service:
        """A responder that listens, on a free port; ``under`` is a command that runs it, ``environment`` what
        it finds there besides ours."""
        return Service([*under, *self._line(["serve", "--port", "0"])], environment)

    def practice(self) -> Service:
        """A practice classroom that listens; it calls this folder's responder."""
        return Service(self._line(["practice"]))

    def _line(self, arguments: list[str] | tuple[object, ...]) -> list[str]:
        return [sys.executable, "-m", "lcadmin", "--data", str(self.folder), *map(str, arguments)]

    # What tests need all the time

    def person(self, name: str, role: str = "student", *more: object) -> int:
        return int(self.json("person", "add", "--name", name, "--role", role, *more)["id"])

    def lesson(
        self,
        title: str,
        tutor: int,
        *students: int,
        starts_in: int = 0,
        minutes: int = 60,
        more: tuple[str, ...] = (),
    ) -> Lesson:
        """A class that starts in so many minutes from now."""
        when = (datetime.now(UTC) + timedelta(minutes=starts_in)).isoformat()
        picked = [part for student in students for part in ("--student", student)]
        timing = ["--start", when, "--minutes", minutes]
        return Lesson(self.json("class", "add", "--title", title, *timing, "--tutor", tutor, *picked, *more))

    def journal(self) -> list[dict[str, Any]]:
        """Every delivery, oldest first."""
        done = self.here("journal", "--format", "jsonl")
        assert done.code == 0, done.err
        return [json.loads(line) for line in done.out.splitlines()]

    def check(self) -> Any:
        """What ``check`` found; asserts that nothing is wrong."""
        done = self.here("check", "--json")
        assert (done.code, done.json["problems"]) == (0, []), done.out + done.err
        return done.json


@dataclass(frozen=True, slots=True)
class Lesson:
    """A class as ``class add --json`` printed it."""

    said: dict[str, Any]

    @property
    def id(self) -> int:
        return int(self.said["id"])

    @property
    def token(self) -> str:
        return str(self.said["token"])

    def user_id(self, person: int) -> str:
        return str(self._seat(person)["user_id"])

    def link(self, person: int) -> str:
        return str(self._seat(person)["join_url"])

    def _seat(self, person: int) -> dict[str, Any]:
        return next(seat for seat in self.said["seats"] if seat["person"] == person)


class Service:
    """A command that listens until it is told to stop. Use it as a context manager."""

    def __init__(self, line: list[str], environment: Mapping[str, str] | None = None) -> None:
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 - closed in __exit__
        self.process = subprocess.Popen(
            line,
            stdout=subprocess.PIPE,
            stderr=self._errors,  # a pipe that nobody reads would stop whoever writes much
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env=os.environ | {"PYTHONUNBUFFERED": "1"} | dict(environment or {}),
        )
        self.ready: dict[str, str] = {}

    def __enter__(self) -> Service:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        try:
            self.ready = json.loads(line)
        except ValueError:
            self.process.kill()
            self.process.communicate()
            raise AssertionError(f"it never said that it listens, but {line!r}: {self._said()}") from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.communicate(timeout=PATIENCE_SECONDS)
        self._errors.close()

    @property
    def listening(self) -> str:
        return self.ready["listening"]

    @property
    def callback_url(self) -> str:
        return self.ready["callback_url"]

    @property
    def address(self) -> tuple[str, int]:
        parts = urlsplit(self.listening)
        assert parts.hostname is not None
        assert parts.port is not None
        return parts.hostname, parts.port

    def stop(self, number: int = signal.SIGTERM) -> Done:
        """Sends a signal and waits for the end."""
        self.process.send_signal(number)
        out, _ = self.process.communicate(timeout=PATIENCE_SECONDS)
        return Done(self.process.returncode, out, self._said())

    def _said(self) -> str:
        """What it wrote to where errors go."""
        self._errors.seek(0)
        return self._errors.read()

    def tell(self, **parameters: str | int) -> dict[str, Any]:
        """Sends a message as LearnCube does and returns the reply."""
        return tell(self.callback_url, **parameters)

    def act(self, join_url: str, action: str) -> dict[str, Any]:
        """Presses a button of the practice classroom."""
        body = {"join_url": join_url, "action": action}
        answer = requests.post(f"{self.listening}/practice/act", json=body, timeout=PATIENCE_SECONDS)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found


def tell(url: str, **parameters: str | int) -> dict[str, Any]:
    """Sends a message to a callback address as LearnCube does and returns the reply."""
    body = json.dumps(parameters).encode()
    answer = requests.post(url, data=body, headers={"Content-Type": JSON}, timeout=PATIENCE_SECONDS)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def eventually(what: Callable[[], T], wanted: Callable[[T], bool], seconds: float = PATIENCE_SECONDS) -> T:
    """Asks again and again until the answer is the one wanted; AssertionError with the last one."""
    until = time.monotonic() + seconds
    while not wanted(found := what()):
        assert time.monotonic() < until, f"still {found!r}"
        time.sleep(0.05)
    return found


@dataclass(slots=True)
class School:
    """A tutor, two students and a class that runs now, with the program that knows them."""

    program: Program
    tutor: int = 0
    student: int = 0
    other: int = 0

    @classmethod
    def founded(cls, folder: Path) -> School:
        program = Program(folder)
        program.json("config", "set", "endpoint", "bright.learn-cube.com")
        school = cls(program)
        school.tutor = program.person("Anna Kowalska", "tutor", "--avatar", "https://example.com/anna.png")
        school.student = program.person("Zoë Łęcka")
        school.other = program.person("Tom Baker")
        return school

    def lesson(self, title: str = "Algebra", *, starts_in: int = 0) -> Lesson:
        """A class with the tutor and both students."""
        return self.program.lesson(title, self.tutor, self.student, self.other, starts_in=starts_in)
