"""An ordinary Monday at ten in the morning, for the tasks that everybody does every day: a week full of
classes, a mail account on a real server, LearnCube's REST API on a real socket, and the whole window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from importlib import import_module

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.callbacks import Given
from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.models.hit import Hit
from lcadmin.gui.office import Office
from lcadmin.gui.page_makers import PAGES
from lcadmin.gui.pages.today import TodayPage
from lcadmin.learncube.sources import LearnCubeSources
from lcadmin.services import configure, lessons, schedule_lesson
from lcadmin.services.schedule_lesson import NewLesson
from lcadmin.services.tables_lessons import LessonQuery
from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, School, open_school
from tests.support.desk import START, Bench
from tests.support.effort import PROPERTY, Keyboard, Mouse
from tests.support.gui import Settled
from tests.support.mail_server import Box, mail_server
from tests.support.window import shown_frame

NOW = Instant(START - 6 * HOUR)
TAUGHT, REFUSED, AFTERNOON, TOMORROW = "Exam practice", "Algebra", "Geometry", "Physics"
"""Today's classes in their order: at nine, at half past ten and at four; and one of tomorrow at nine."""


@dataclass
class Everyday:
    """``classes`` are by their titles; ``known`` are the people by their first names."""

    bench: Bench
    frame: MainWindow
    settled: Settled
    qtbot: QtBot
    box: Box
    school: School
    known: dict[str, Person]
    classes: dict[str, Lesson]

    @property
    def today(self) -> TodayPage:
        page = self.frame.page
        assert isinstance(page, TodayPage)
        return page

    def waits_for(self, widget: QWidget) -> None:
        """Until this has the keyboard."""
        self.settled()
        self.qtbot.waitUntil(widget.hasFocus)

    def finds(self, words: str) -> int:
        """Waits until the search shows a line with these words; its place."""
        self.settled()
        self.qtbot.waitUntil(lambda: any(words in one for one in self._hits()))
        return next(place for place, one in enumerate(self._hits()) if words in one)

    def _hits(self) -> list[str]:
        found = self.frame.search.popup.list
        lines = [found.item(place) for place in range(found.count())]
        hits = [line.data(256 + 1) for line in lines]
        return [hit.title for hit in hits if isinstance(hit, Hit)]

    def all_settled(self) -> None:
        """What comes after what comes after it, too: links are made, then copied, then remembered."""
        for _ in range(3):
            self.settled()

    def made_since(self) -> list[Lesson]:
        """The classes that were not there in the morning."""
        before = {lesson.id for lesson in self.classes.values()}
        rows = lessons.find(self.bench.desk, LessonQuery())
        return [row.lesson for row in rows if row.lesson.id not in before]


def _people(bench: Bench) -> dict[str, Person]:
    names = (
        ("Anna Kowalska", Role.TUTOR),
        ("Ben Carlsen", Role.TUTOR),
        ("Tom Baker", Role.STUDENT),
        ("Ada Byron", Role.STUDENT),
        ("Wei Chen", Role.STUDENT),
        ("Mia Larsson", Role.STUDENT),
    )
    made: dict[str, Person] = {}
    for name, role in names:
        first = name.partition(" ")[0]
        rate = Decimal(30) if role is Role.TUTOR else None
        made[first] = bench.person(name, role, email=f"{first.lower()}@example.com", rate=rate)
    return made


def _classes(bench: Bench, known: dict[str, Person]) -> dict[str, Lesson]:
    def lesson(title: str, start: int, tutor: str, *students: str, minutes: int = 60) -> Lesson:
        learners = tuple(known[name].id for name in students)
        new = NewLesson(
            title=title, start=Instant(start), minutes=minutes, tutors=(known[tutor].id,), students=learners
        )
        return schedule_lesson.schedule(bench.desk, new)[0]

    nine = START - 7 * HOUR
    made = [
        lesson("Spelling", nine - 30 * DAY, "Anna", "Mia"),
        lesson(TAUGHT, nine, "Anna", "Tom"),
        lesson(REFUSED, nine + 90 * MINUTE, "Anna", "Ada"),
        lesson(AFTERNOON, START, "Ben", "Wei", "Mia"),
        lesson(TOMORROW, nine + DAY, "Anna", "Tom", "Wei"),
        lesson("Chess", START + 2 * DAY, "Ben", "Ada"),
    ]
    return {one.title: one for one in made}


def _what_was_heard(bench: Bench, classes: dict[str, Lesson]) -> None:
    """Fifty minutes last month, forty-seven this morning with a lost connection; Ada comes too early."""
    for title, told in (
        ("Spelling", (("start", 0, 0), ("end", 3000, 3000))),
        (TAUGHT, (("start", 0, 0), ("crash", 1700, 1700), ("end", 2858, 1120))),
    ):
        lesson = classes[title]
        for kind, after, seconds in told:
            bench.clock.set(lesson.start + after * 1000)
            told_of: list[tuple[str, Given]] = [("request", f"{kind}_lesson"), ("token", lesson.token)]
            bench.send(told_of + ([("time", str(seconds))] if seconds else []))
    bench.clock.set(NOW)
    assert not bench.connect(classes[REFUSED], classes[REFUSED].students[0]).status


def _last_weeks_logs(school: School) -> None:
    school.clock.at -= timedelta(days=5)
    school.running()
    school.act("wait 611", "1001 end")
    school.clock.at += timedelta(days=5)


@pytest.fixture
def monday(qtbot: QtBot, bench: Bench, office: Office, settled: Settled) -> Iterator[Everyday]:
    """The program has been open for a few seconds and shows Today."""
    with mail_server() as (box, port), open_school() as school:
        configure.set_many(
            bench.desk,
            {
                "business_name": "Bright Tutors",
                "endpoint": "bright.learn-cube.com",
                "currency": "GBP",
                "pay_basis": "counted",
                "mail_host": "127.0.0.1",
                "mail_port": str(port),
                "mail_security": "none",
                "mail_from": "office@example.com",
                "api_root": school.address.api_root,
                "api_public_key": PUBLIC_KEY,
                "api_private_key": PRIVATE_KEY,
            },
        )
        bench.clock.set(START - 60 * DAY)
        known = _people(bench)
        classes = _classes(bench, known)
        _what_was_heard(bench, classes)
        _last_weeks_logs(school)
        office.logs = LearnCubeSources(bench.desk)
        for page in PAGES:
            import_module(f"lcadmin.gui.pages.{page}")  # as is done in the first seconds after a start
        with shown_frame(qtbot, office) as frame:
            frame.resize(1280, 800)
            settled()
            yield Everyday(bench, frame, settled, qtbot, box, school, known, classes)


Record = Callable[[str, object], None]


@pytest.fixture
def mouse(record_property: Record) -> Mouse:
    """Somebody who does it with the mouse; what it cost stands in the test's report."""
    return Mouse(lambda cost: record_property(PROPERTY, cost))


@pytest.fixture
def keyboard(record_property: Record) -> Keyboard:
    """Somebody who does it with the keyboard; what it cost stands in the test's report."""
    return Keyboard(lambda cost: record_property(PROPERTY, cost))
