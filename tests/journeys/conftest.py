"""A school that answers, and a practice classroom that calls it: what a day in the office runs on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import requests
from PySide6.QtWidgets import QApplication

from lcadmin import app, whole_folder
from lcadmin.paths import DataFolder
from tests.e2e.program import PATIENCE_SECONDS, Lesson, Program, School, Service, eventually
from tests.support.everyday import keyboard, monday, mouse
from tests.support.premises import Business
from tests.support.window import (
    bench,
    garbage_stays_on_this_thread,
    home,
    office,
    practice,
    responder,
    settled,
    what_stays,
)

__all__ = [
    "bench",
    "garbage_stays_on_this_thread",
    "home",
    "keyboard",
    "monday",
    "mouse",
    "office",
    "practice",
    "responder",
    "settled",
    "what_stays",
]


@dataclass(frozen=True, slots=True)
class Day:
    """Everybody and everything that takes part in a day."""

    school: School
    serve: Service
    classroom: Service

    @property
    def program(self) -> Program:
        return self.school.program

    def press(self, lesson: Lesson, person: int, action: str) -> dict[str, Any]:
        """Somebody opens their link or presses a button in the classroom."""
        return self.classroom.act(lesson.link(person), action)

    def seconds(self, lesson: Lesson, person: int) -> int:
        """What the classroom's own timer shows this person."""
        address = f"{self.classroom.listening}/practice/state?{urlsplit(lesson.link(person)).query}"
        return int(requests.get(address, timeout=PATIENCE_SECONDS).json()["seconds"])

    def until(self, lesson: Lesson, person: int, seconds: int) -> None:
        """Lets class time pass until the classroom's timer shows this."""
        eventually(lambda: self.seconds(lesson, person), lambda shown: shown >= seconds)

    def status(self, lesson: Lesson) -> str:
        return str(self.program.json("class", "show", lesson.id)["status"])

    def report(self) -> Any:
        """The durations of everything around today."""
        now = datetime.now(UTC)
        span = [
            "--from",
            (now - timedelta(days=1)).isoformat(),
            "--to",
            (now + timedelta(days=1)).isoformat(),
        ]
        return self.program.json("report", "durations", *span)

    @contextmanager
    def office(self) -> Iterator[app.OpenFolder]:
        """The data folder as the window on the same PC has it open."""
        opened = app.open_office(DataFolder(self.program.folder))
        try:
            yield opened
        finally:
            opened.close()


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    school = School.founded(tmp_path / "school")
    with school.program.serve() as serve, school.program.practice() as classroom:
        school.program.json("config", "set", "endpoint", classroom.ready["endpoint"])
        yield Day(school, serve, classroom)
    school.program.check()


@pytest.fixture
def business(tmp_path: Path, qapp: QApplication) -> Iterator[Business]:
    """A business on a day that a test sets; whatever happens on it, the data is whole in the evening."""
    with Business.founded(tmp_path) as founded:
        yield founded
    assert whole_folder.check(DataFolder(founded.folder)).ok
