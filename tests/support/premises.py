"""A business with its PCs and LearnCube outside of them, all by one clock that a test sets.

On a PC the program runs whole: its window, its responder on a socket, its database in a folder. LearnCube is
the practice classroom, which people open with their links and which calls the responder as LearnCube does. As
a module this is the program of a PC that loses its power: ``python -m tests.support.premises FOLDER CLOCK``.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from urllib.parse import parse_qs, urlsplit

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from lcadmin import app
from lcadmin.domain.instants import Instant, from_datetime, to_datetime
from lcadmin.domain.people import Person, Role
from lcadmin.gui import run
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.minutes import MinutesPage
from lcadmin.gui.pages.today import TodayPage
from lcadmin.gui.widgets.rows_view import RowsView
from lcadmin.paths import DataFolder
from lcadmin.practice import PracticeClassroom
from lcadmin.services import configure, invite, people, schedule_lesson
from lcadmin.services.controls import ResponderState
from lcadmin.services.ports import Arrived, Desk
from lcadmin.services.schedule_lesson import NewLesson
from lcadmin.window import settled, window_office
from tests.e2e.program import PATIENCE_SECONDS, ROOT
from tests.support.gui import Settled, click_cell_button, shown

PEOPLE = {
    "Anna Kowalska": Role.TUTOR,
    "Ben Carlsen": Role.TUTOR,
    "Tom Baker": Role.STUDENT,
    "Ada Byron": Role.STUDENT,
    "Mia Larsson": Role.STUDENT,
}

D = TypeVar("D", bound=QDialog)

_NOW = 4
"""The column of Today that says how a class stands."""


class WallClock:
    """The time on the wall, in a file, for every program that runs here; it moves when a test moves it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._run = uuid.uuid4().hex

    @property
    def run(self) -> str:
        return self._run

    def now(self) -> Instant:
        return Instant(int(self._file.read_text()))

    def elapsed_ms(self) -> int:
        return self.now()

    def set(self, moment: str) -> None:
        """To "2026-11-23 16:00:00", UTC."""
        self._write(_moment(moment))

    def at(self, time: str) -> None:
        """To a time of the same day: "16:47:03"."""
        self.set(f"{to_datetime(self.now()):%Y-%m-%d} {time}")

    def _write(self, moment: int) -> None:
        new = self._file.with_suffix(f".{os.getpid()}")
        new.write_text(str(moment))
        new.replace(self._file)  # another program may read it at this moment


@dataclass
class LearnCube:
    """LearnCube's classroom. ``callback`` is where it calls this business; nobody may be there."""

    clock: WallClock
    classroom: PracticeClassroom
    endpoint: str = ""
    callback: str | None = None

    def does(self, link: str, *actions: str) -> None:
        """Somebody opens their link and presses the classroom's buttons; each must be taken."""
        for action in actions:
            done = self.classroom.act(link, action)
            assert done["ok"], (action, done["message"])

    def refuses(self, link: str) -> str:
        """What somebody reads who is not let in."""
        done = self.classroom.act(link, "enter")
        assert not done["ok"]
        return str(done["message"])


@contextmanager
def learncube(clock: WallClock) -> Iterator[LearnCube]:
    """LearnCube, for a day."""
    made: list[LearnCube] = []
    classroom = PracticeClassroom(
        callback_url=lambda: made[0].callback,
        public_key="public",
        private_key="private" * 6,
        now=lambda: to_datetime(clock.now()),
    )
    made.append(LearnCube(clock, classroom, classroom.start().endpoint))
    yield made[0]
    classroom.stop()


@dataclass(frozen=True, slots=True)
class Business:
    """A clock that shows 15:30 of Monday, 23 November 2026, LearnCube, and the folder of a business that is
    set up: two tutors and three students, in UTC."""

    clock: WallClock
    clock_file: Path
    outside: LearnCube
    folder: Path

    @classmethod
    @contextmanager
    def founded(cls, place: Path) -> Iterator[Business]:
        file = place / "clock"
        clock = WallClock(file)
        clock.set("2026-11-23 15:30:00")
        with learncube(clock) as outside:
            business = cls(clock, file, outside, place / "office")
            with business.desk() as desk:
                settings = {"business_name": "Bright Tutors", "timezone": "UTC", "listen_port": "0"}
                configure.set_many(desk, settings | {"endpoint": outside.endpoint})
                for name, role in PEOPLE.items():
                    people.add(desk, Person(name, role))
            yield business

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """Where somebody does what was done before a day begins."""
        office = app.open_office(DataFolder(self.folder))
        try:
            yield replace(office.desk, clock=self.clock)
        finally:
            office.close()

    def planned(self, title: str, start: str, *names: str) -> list[str]:
        """A class of the clock's day that is planned already; the links of these people, the tutor first."""
        with self.desk() as desk:
            known = {one.name.partition(" ")[0]: one.id for one in people.find(desk)}
            tutor, *students = (known[name] for name in names)
            begin = _moment(f"{to_datetime(self.clock.now()):%Y-%m-%d} {start}:00")
            new = NewLesson(title=title, start=begin, minutes=60, tutors=(tutor,), students=tuple(students))
            (lesson,) = schedule_lesson.schedule(desk, new)
            return [link.url for link in invite.links(desk, lesson.id)]


@dataclass
class Opened:
    """The program as it stands open on a PC."""

    office: app.OpenFolder
    given: Office
    window: MainWindow
    qtbot: QtBot

    @property
    def today(self) -> TodayPage:
        self.go_to("today")
        page = self.window.page
        assert isinstance(page, TodayPage)
        return page

    def go_to(self, page: str, **args: object) -> None:
        if self.window.page_name != page or args:
            self.window.go_to(page, args)
        self.still()

    def still(self) -> None:
        """Until the window has nothing more to do."""
        Settled(self.qtbot, self.given)()

    def dialog(self, kind: type[D]) -> D:
        """The one of this kind that is open, once it is."""

        def open_ones() -> list[D]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.qtbot.waitUntil(lambda: len(open_ones()) == 1)
        self.still()
        return open_ones()[0]

    def stands(self, title: str) -> str:
        """How a class stands on Today at this moment; "" where it is not there."""
        return next((row[_NOW] for row in rows(self.today.table) if row[1] == title), "")

    def until_it_stands(self, title: str, words: str) -> None:
        """Until Today says this of a class."""

        def stands_so() -> None:
            found = self.stands(title)
            assert found == words, f"{title} stands as {found!r}"

        self.qtbot.waitUntil(stands_so)

    def minutes(self, title: str) -> MinutesPage:
        """How the time of a class of today was counted, by the button in its row."""
        table = self.today.table
        (row,) = [place for place, cells in enumerate(rows(table)) if cells[1] == title]
        click_cell_button(table, row, "minutes")
        self.qtbot.waitUntil(lambda: isinstance(self.window.page, MinutesPage))
        self.still()
        page = self.window.page
        assert isinstance(page, MinutesPage)
        return page


@contextmanager
def program(
    qtbot: QtBot,
    folder: Path,
    clock: WallClock,
    outside: LearnCube | None = None,
    arrived: Arrived | None = None,
) -> Iterator[Opened]:
    """The program, opened on a folder until the block ends. LearnCube calls it where it answers."""
    office = settled(DataFolder(folder))
    office = replace(office, desk=replace(office.desk, clock=clock))
    try:
        with window_office(office) as given, office.keeper():
            given.arrived = arrived
            with run.opened(given) as front:
                front.window.resize(1280, 800)
                opened = Opened(office, given, front.window, qtbot)
                opened.still()
                if outside is not None:
                    qtbot.waitUntil(lambda: given.responder.state is ResponderState.LISTENING)
                    outside.callback = office.own_callback_url()
                yield opened
                front.window.close()
    finally:
        office.close()


class DoomedPC:
    """A PC on which the program runs, window and all, until somebody pulls the plug."""

    def __init__(self, folder: Path, clock: Path) -> None:
        line = [sys.executable, "-m", "tests.support.premises", str(folder), str(clock)]
        self._process = subprocess.Popen(line, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self._process.stdout is not None
        self.callback = self._process.stdout.readline().strip()
        assert self.callback.startswith("http"), "the program did not begin to answer"

    def loses_its_power(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.communicate(timeout=PATIENCE_SECONDS)


def rows(table: RowsView) -> list[list[str]]:
    """What a list shows."""
    return [shown(table, row) for row in range(table.model().rowCount())]


def links_in(text: str) -> list[str]:
    """The join links in what was copied, in their order."""
    return re.findall(r"https?://\S+?user_id=\d+", text)


def token_in(link: str) -> str:
    """The class that a join link leads to."""
    return parse_qs(urlsplit(link).query)["token"][0]


def _moment(text: str) -> Instant:
    return from_datetime(datetime.fromisoformat(f"{text}+00:00"))


def seconds_between(first: str, last: str) -> int:
    """From one time of a day to another, counted without the program."""
    begin, end = (datetime.fromisoformat(f"2026-01-01 {time}") for time in (first, last))
    return round((end - begin).total_seconds())


def _doomed(folder: Path, clock: Path) -> None:
    """The window opens, says where it answers, and stays."""
    from PySide6.QtCore import QTimer

    qapp = run.application()
    office = settled(DataFolder(folder))
    office = replace(office, desk=replace(office.desk, clock=WallClock(clock)))
    with window_office(office) as given, run.opened(given):
        timer = QTimer()

        def look() -> None:
            if given.responder.state is ResponderState.LISTENING:
                timer.stop()
                sys.stdout.write(f"{office.own_callback_url()}\n")
                sys.stdout.flush()

        timer.timeout.connect(look)
        timer.start(20)
        qapp.exec()


if __name__ == "__main__":
    _doomed(Path(sys.argv[1]), Path(sys.argv[2]))
