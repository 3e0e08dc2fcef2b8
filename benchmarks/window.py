"""The window at 100,000 classes and 20,000 people: how soon one can work in it, beside an empty PySide6
window in the same run; and the longest time that it takes no key while one goes about a day's work.

Each contestant is a process of its own, drawn into memory: ``python -m benchmarks.window
ours|empty|steps FOLDER``. What only the measuring needs is loaded where it is needed: neither contestant
is to pay for it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.results import Figure

_BEAT_MS = 2
_TURNS = 3
_PATIENCE_SECONDS = 60
_WORK = ", work alone"
_FIRST_MS = 5_000
_STEPS = (
    "the first seconds",
    "today",
    "classes",
    "classes, sorted by tutor",
    "classes, as a week",
    "people",
    "one person",
    "search",
    "new class, names typed",
    "one class",
    "its minutes",
    "reports",
    "tutor pay",
    "connection",
    "settings",
    "help",
)


def figures(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """``folder`` is a data folder with a large school in it."""
    from statistics import median

    from benchmarks.results import LOWER, Figure

    turns = 1 if quick else _TURNS
    # Whoever has so many classes has begun long ago: the first steps are not looked for.
    (folder / "window.ini").write_text("[first-start]\ndone=true\n", encoding="utf-8")
    _contestant("ours", folder)  # compiles what is not compiled yet
    ours, empty = (
        median(_contestant(which, folder)["usable"] for _ in range(turns)) for which in ("ours", "empty")
    )
    yield Figure("window: until it is usable, from the start of Python", "ms", ours, empty, LOWER)
    gaps = _contestant("steps", folder)
    for step in _STEPS:
        yield Figure(f"window: longest gap, {step}", "ms", gaps[step], better=LOWER)
    yield Figure("window: longest gap of all", "ms", max(gaps[step] for step in _STEPS), better=LOWER)
    # What others on the machine took from it is not in this one.
    work = max(gaps[f"{step}{_WORK}"] for step in _STEPS)
    yield Figure("window: longest gap of all, own work alone", "ms", work, better=LOWER)


def _contestant(which: str, folder: Path) -> dict[str, float]:
    import subprocess

    made = subprocess.run(
        [sys.executable, "-m", "benchmarks.window", which, str(folder), repr(time.time())],
        capture_output=True,
        check=True,
        text=True,
        timeout=_PATIENCE_SECONDS * 5,
        env={**_environment(), "QT_QPA_PLATFORM": "offscreen"},
    )
    found: dict[str, float] = json.loads(made.stdout.splitlines()[-1])
    return found


def _environment() -> dict[str, str]:
    """Modules are compiled once, as they are where the program is installed."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


def _empty(begun: float) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    window.grab()
    return {"usable": 1_000 * (time.time() - begun)}


def _ours(folder: Path, begun: float) -> dict[str, float]:
    """As ``lcadmin`` opens it, with all that works beside the window; usable once the page in front shows the
    day's classes and what needs somebody, drawn, and the window answers what comes to it."""
    import gc

    gc.disable()
    from lcadmin.paths import DataFolder
    from lcadmin.window import at_work, settled

    opened = settled(DataFolder(folder))
    from PySide6.QtCore import QEventLoop, QTimer

    from lcadmin.gui import run
    from lcadmin.gui.pages.today import TodayPage

    run.application([])
    with at_work(opened) as office, run.opened(office) as front:
        window = front.window
        window.resize(1280, 800)
        page = window.page
        assert isinstance(page, TodayPage)
        # As the program waits: asleep. Whoever looks again and again keeps from Python what reads the rows.
        waits = QEventLoop()
        page.model.modelReset.connect(waits.quit)
        deadline = time.monotonic() + _PATIENCE_SECONDS
        QTimer.singleShot(_PATIENCE_SECONDS * 1_000, waits, waits.quit)
        while page.model.rowCount() == 0 and time.monotonic() < deadline:
            waits.exec()
        window.grab()
        usable = 1_000 * (time.time() - begun)
    opened.close()
    return {"usable": usable}


def _steps(folder: Path) -> dict[str, float]:
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from lcadmin.app import open_office
    from lcadmin.domain.people import Role
    from lcadmin.domain.report_sheets import Report
    from lcadmin.gui import run
    from lcadmin.gui.dialogs.new_class import NewClassDialog
    from lcadmin.gui.pages.classes import ClassesPage
    from lcadmin.gui.pages.reports import ReportsPage
    from lcadmin.paths import DataFolder
    from lcadmin.services import configure, lessons, people
    from lcadmin.services.tables_lessons import LessonQuery
    from lcadmin.window import window_office

    run.application([], Qt.ColorScheme.Light)
    opened = open_office(DataFolder(folder))
    configure.set(opened.desk, "pay_basis", "counted")
    found: dict[str, float] = {}
    with window_office(opened) as office:
        stop = office.bridge.attach(opened.store)
        window = run.main_window(office)
        window.resize(1280, 800)
        window.show()
        last, longest, worked, most_work = time.perf_counter(), 0.0, time.thread_time(), 0.0
        timer = QTimer()
        timer.setInterval(_BEAT_MS)
        timer.setTimerType(Qt.TimerType.PreciseTimer)

        def beat() -> None:
            nonlocal last, longest, worked, most_work
            now, work = time.perf_counter(), time.thread_time()
            longest, last = max(longest, now - last), now
            most_work, worked = max(most_work, work - worked), work

        timer.timeout.connect(beat)
        timer.start()

        def settled() -> None:
            deadline, still = time.monotonic() + _PATIENCE_SECONDS, 0
            while still < 20 and time.monotonic() < deadline:
                QTest.qWait(5)
                still = still + 1 if office.tasks.idle and office.bridge.idle else 0

        def step(name: str, *does: Callable[[], object]) -> None:
            """Each of these is something that a user does at once."""
            nonlocal longest, last, most_work
            longest, last, most_work = 0.0, time.perf_counter(), 0.0
            for do in does:
                QTimer.singleShot(0, do)
                settled()
            found[name], found[f"{name}{_WORK}"] = 1_000 * longest, 1_000 * most_work

        def classes() -> ClassesPage:
            assert isinstance(window.page, ClassesPage)
            return window.page

        def type_into(edit: QWidget, text: str) -> None:
            for letter in text:
                QTest.keyClicks(edit, letter)

        settled()
        step("the first seconds", lambda: QTest.qWait(_FIRST_MS))
        some = next(iter(lessons.find(opened.desk, LessonQuery(limit=1)))).lesson.id
        who = people.find(opened.desk, role=Role.STUDENT, limit=1)[0].id
        step("today", lambda: window.go_to("people"), lambda: window.go_to("today"))
        step("classes", lambda: window.go_to("classes"))
        step("classes, sorted by tutor", lambda: classes().table.sortByColumn(2, Qt.SortOrder.AscendingOrder))
        step("classes, as a week", lambda: classes().show_view("week"), lambda: classes().show_view("list"))
        step("people", lambda: window.go_to("people"))
        step("one person", lambda: window.go_to("people", {"person_id": who}))
        step("search", window.search.setFocus, lambda: type_into(window.search, "kowalska"))
        window.search.clear()
        form = NewClassDialog(office, window)
        step(
            "new class, names typed",
            form.open,
            lambda: type_into(form.title_edit, "Algebra"),
            lambda: type_into(form.tutor.edit, "anna"),
            lambda: type_into(form.students.edit, "wei"),
            form.reject,
        )
        step("one class", lambda: window.go_to("lesson", {"lesson_id": some}))
        step("its minutes", lambda: window.go_to("minutes", {"lesson_id": some}))
        step("reports", lambda: window.go_to("reports"))

        def pay() -> None:
            assert isinstance(window.page, ReportsPage)
            window.page.choose(Report.TUTORS)

        step("tutor pay", pay)
        for name in ("connection", "settings", "help"):
            step(name, lambda name=name: window.go_to(name))  # type: ignore[misc]
        timer.stop()
        stop()
        window.close()
        QApplication.processEvents()
        office.tasks.finish()
    opened.close()
    return found


if __name__ == "__main__":
    which, place, begun = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]) if sys.argv[3:] else time.time()
    told = {
        "empty": lambda: _empty(begun),
        "ours": lambda: _ours(place, begun),
        "steps": lambda: _steps(place),
    }
    print(json.dumps(told[which]()))
