"""The main job for real: a class made by mouse, its links opened in Chromium, its minutes counted."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lcadmin import app
from lcadmin.gui import run
from lcadmin.paths import DataFolder
from lcadmin.window import window_office
from tests.e2e.chromium import Chromium, Person
from tests.e2e.desktop import Desktop
from tests.e2e.program import Program

pytestmark = pytest.mark.e2e

TODAY = "Today's classes"
NOW = 4
"""The column of Today that says where a class stands."""


def zone_by_day() -> str:
    """A zone where it is neither late nor early, so that a class in ten minutes is today."""
    zones = ("Europe/London", "America/New_York", "Asia/Tokyo", "Pacific/Auckland")
    return next(zone for zone in zones if 4 <= datetime.now(ZoneInfo(zone)).hour < 22)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    made = Program(tmp_path / "school")
    made.json("config", "set", "listen_port", 0)
    made.json("config", "set", "timezone", zone_by_day())
    made.json("config", "set", "business_name", "Bright Tutors")
    return made


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, program: Program, tmp_path: Path) -> Iterator[Desktop]:
    """The window as ``lcadmin`` opens it, answering."""
    shots = Path(os.environ.get("LCADMIN_E2E_SHOTS", tmp_path / "shots"))
    office = app.open_office(DataFolder(program.folder))
    with window_office(office) as given, run.opened(given) as front:
        window = front.window
        window.resize(1280, 800)  # the screen that is none has no size of its own
        yield Desktop(qtbot, window, shots)
        window.close()
    office.close()


@pytest.fixture
def chromium(browser_program: str) -> Iterator[Chromium]:
    with Chromium(browser_program) as browser:
        yield browser


def test_a_class_made_by_mouse_is_held_in_the_browser_and_counted_to_the_second(
    desktop: Desktop, chromium: Chromium, program: Program
) -> None:
    switch_practice_on(desktop)
    make_class(desktop)
    tutor, student = (desktop.wait_for(chromium.open(link)) for link in copy_links(desktop))
    hold_class(desktop, tutor, student)
    for person in (tutor, student):
        desktop.wait_for(person.sees("The class has ended"))
    said = {desktop.wait_for(person.reads("timer")) for person in (tutor, student)}
    assert len(said) == 1
    total = in_seconds(said.pop())
    assert total >= 4
    look_at_the_minutes(desktop, total)
    ask_the_command_line(program, total)
    assert chromium.complaints == []
    print_latencies(desktop)


def switch_practice_on(desktop: Desktop) -> None:
    desktop.until(lambda: "Answering" in desktop.window.status.light.text())
    desktop.photograph("01-first-start")
    desktop.click_button("Connection")
    desktop.page("connection")
    desktop.click_button("Switch it on")
    desktop.until(lambda: desktop.window.status.practice.text() != "")
    desktop.photograph("02-connection")


def make_class(desktop: Desktop) -> None:
    desktop.click_button("New class", desktop.window.new_class_button.parentWidget())
    form = desktop.dialog("New class")
    desktop.type_into("Title", "Algebra", form)
    desktop.click_button("In 10 minutes", form)
    desktop.type_into("Tutor", "Anna Kowalska", form)
    desktop.choose("Anna Kowalska", form)
    desktop.type_into("Students", "Tom Baker", form)
    desktop.photograph("03-new-class", form)
    desktop.choose("Tom Baker", form)
    desktop.photograph("04-new-class-filled", form)
    desktop.click_button("Save", form)


def copy_links(desktop: Desktop) -> list[str]:
    """The tutor's and the student's link, as pasted from the clipboard."""
    page = desktop.page("lesson")
    desktop.until(lambda: desktop.says("Algebra"))
    desktop.until(
        lambda: [desktop.cell("Join links", row, 0) for row in (0, 1)] == ["Anna Kowalska", "Tom Baker"]
    )
    desktop.photograph("05-class")
    links = [
        desktop.pasted_link(lambda row=row: desktop.click_cell_button("Join links", row, "copy"))  # type: ignore[misc]
        for row in (0, 1)
    ]
    assert len(set(links)) == 2
    desktop.click_button("Copy all", page)
    desktop.until(lambda: all(link in QGuiApplication.clipboard().text() for link in links))
    desktop.photograph("06-links-copied")
    return links


def in_class(said: str) -> int:
    """The seconds of "In class · 0:00:02"; -1 where it says something else."""
    found = re.fullmatch(r"In class · (\d+:\d\d:\d\d)", said)
    return -1 if found is None else in_seconds(found[1])


def hold_class(desktop: Desktop, tutor: Person, student: Person) -> None:
    def now() -> str:
        return desktop.cell(TODAY, 0, NOW)

    def photograph(name: str) -> None:
        desktop.photograph(f"{name}-window")
        for who, person in (("tutor", tutor), ("student", student)):
            desktop.wait_for(person.photograph(desktop.shots / f"{name}-{who}.png"))

    desktop.click_button("Today")
    desktop.page("today")
    desktop.until(lambda: "Anna" in now() and "Tom" in now() and "waiting" in now())
    photograph("07-waiting")
    desktop.wait_for(tutor.press("start"))
    desktop.timed("start", lambda: student.press("start"), lambda: now().startswith("In class"))
    desktop.until(lambda: in_class(now()) >= 2)
    photograph("08-in-class")
    desktop.timed(
        "connection lost", lambda: student.press("lose"), lambda: now().startswith("Lost connection")
    )
    photograph("09-connection-lost")
    desktop.timed("back", lambda: student.press("rejoin"), lambda: now().startswith("In class"))
    desktop.until(lambda: in_class(now()) >= 5)
    desktop.timed("end", lambda: tutor.press("end"), lambda: now().startswith("Ended"))
    photograph("10-ended")


def look_at_the_minutes(desktop: Desktop, total: int) -> None:
    shown = f"0:{total // 60:02}:{total % 60:02}"
    assert desktop.cell(TODAY, 0, NOW) == f"Ended · {shown}"
    desktop.click_cell_button(TODAY, 0, "minutes")
    page = desktop.page("minutes")
    desktop.until(lambda: desktop.says(shown))
    desktop.photograph("11-minutes")
    desktop.click_button("Show class", page)
    desktop.page("lesson")
    desktop.until(lambda: desktop.says(shown))
    desktop.photograph("12-class-after")
    desktop.click_button("Reports")
    desktop.page("reports")
    desktop.until(lambda: desktop.cell("Class durations", 0, 2) == f"0:00:{total:02}")
    assert desktop.says(f"0:00:{total:02}")
    desktop.photograph("13-report")
    desktop.click_button("Classes")
    desktop.page("classes")
    desktop.until(lambda: desktop.table("Classes").model().rowCount() == 1)
    desktop.photograph("14-classes")
    desktop.click_button("People")
    desktop.page("people")
    desktop.until(lambda: desktop.table("People").model().rowCount() == 2)
    desktop.photograph("15-people")
    desktop.click_button("Connection")
    desktop.page("connection")
    desktop.until(lambda: desktop.cell("Messages from LearnCube", 0, 1).startswith("Class ended"))
    desktop.photograph("16-connection-after")


def ask_the_command_line(program: Program, total: int) -> None:
    """While the window is open, as processes of their own."""
    done = program.run("class", "list", "--json")
    assert done.code == 0, done.err
    (lesson,) = done.json
    time = program.run("time", lesson["id"], "--json").json
    assert (time["status"], time["review"], time["repeats"]) == ("ended", None, 0)
    assert (time["counted_seconds"], time["reported_seconds"]) == (total, total)
    report = program.run("report", "durations", "--json").json
    assert report["totals"] == {"classes": 1, "counted_seconds": total, "in_review": 0}
    told = [json.loads(line) for line in program.run("journal", "--format", "jsonl").out.splitlines()]
    assert [row["request"] for row in told] == [
        "connect_lesson", "connect_lesson", "start_lesson", "crash_lesson", "connect_lesson", "end_lesson",
    ]  # fmt: skip
    assert sum(row["time"] for row in told if row["time"] is not None) == total
    assert program.run("check", "--json").json == {"ok": True, "problems": []}


def in_seconds(timer: str) -> int:
    hours, minutes, seconds = timer.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds)


def print_latencies(desktop: Desktop) -> None:
    lines = [f"{step}: {seconds:.3f} s" for step, seconds in desktop.latencies.items()]
    text = "From the click in the browser to the window showing it\n" + "\n".join(lines) + "\n"
    (desktop.shots / "latencies.txt").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
