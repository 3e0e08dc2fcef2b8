"""The list of 100,000 classes, ours against a list that reads everything before it shows anything.

Each contestant is a process of its own with the window's real widgets, drawn into memory, so that its
memory is its own too: ``python -m benchmarks.class_list ours|everything FOLDER`` prints its figures.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from benchmarks import large_school
from benchmarks.results import LOWER, Figure

_QUICK = (5_000, 1_000, 60)
_PATIENCE_SECONDS = 120
_CLASHES = 20
_NAMES = {
    "start": "class list: first rows, by time",
    "tutor": "class list: first rows, by tutor",
    "student": "class list: first rows, by student",
    "end": "class list: from the top to the end",
}


def listing(folder: Path, *, quick: bool) -> Iterator[Figure]:
    """The figures, the school made below ``folder`` first."""
    if quick:
        large_school.make(folder, *_QUICK)
    else:
        large_school.make(folder)
    ours, everything = (_contestant(which, folder) for which in ("ours", "everything"))
    for key, name in _NAMES.items():
        yield Figure(name, "ms", ours[key], everything[key], LOWER)
    yield Figure("class list: memory for it", "MB", ours["memory"], everything["memory"], LOWER)
    yield Figure("class form: who is elsewhere then", "ms", ours["clash"], better=LOWER)


def _contestant(which: str, folder: Path) -> dict[str, float]:
    made = subprocess.run(
        [
            sys.executable,
            "-m",
            __name__ if __name__ != "__main__" else "benchmarks.class_list",
            which,
            folder,
        ],
        capture_output=True,
        check=True,
        text=True,
        timeout=_PATIENCE_SECONDS * 5,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    found: dict[str, float] = json.loads(made.stdout.splitlines()[-1])
    return found


def _run(which: str, folder: Path) -> dict[str, float]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from lcadmin.app import open_office
    from lcadmin.gui.models.rows import RowsModel
    from lcadmin.gui.pages._classes_list import ClassList
    from lcadmin.gui.run import application
    from lcadmin.gui.widgets.rows_view import RowsView
    from lcadmin.paths import DataFolder
    from lcadmin.services import lessons, schedule_lesson
    from lcadmin.services.tables_lessons import LessonOrder, LessonQuery, LessonRow
    from lcadmin.window import window_office

    def until(there: Callable[[], bool]) -> None:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not there():
            QApplication.processEvents()
            if time.monotonic() > deadline:
                raise TimeoutError(which)

    def timed(do: Callable[[], object], there: Callable[[], bool], view: RowsView) -> float:
        began = time.perf_counter()
        do()
        until(there)
        view.viewport().repaint()
        return 1_000 * (time.perf_counter() - began)

    application((), Qt.ColorScheme.Light)
    opened = open_office(DataFolder(folder))
    figures: dict[str, float] = {}
    with window_office(opened) as office:
        before = _memory()
        the_list = ClassList(office)
        ours = the_list.model
        all_rows: RowsModel[LessonRow] = RowsModel(ours.columns, lambda row: row.lesson.id)
        view = the_list.view if which == "ours" else RowsView(all_rows, "Classes")
        view.resize(1_000, 640)
        view.show()
        for order in (LessonOrder.START, LessonOrder.TUTOR, LessonOrder.STUDENT):
            query = LessonQuery(order=order)
            if which == "ours":
                ours.begin(())
                figures[order.value] = timed(
                    lambda query=query: the_list.ask(query),  # type: ignore[misc]
                    lambda: ours.here(0) is not None,
                    view,
                )
                until(lambda: office.tasks.idle)
            else:
                all_rows.set_rows(())
                figures[order.value] = timed(
                    lambda query=query: all_rows.set_rows(lessons.find(opened.desk, query)),  # type: ignore[misc]
                    lambda: all_rows.rowCount() > 0,
                    view,
                )
        model = ours if which == "ours" else all_rows
        last = model.rowCount() - 1
        figures["end"] = timed(view.scrollToBottom, lambda: model.row(last) is not None, view)
        figures["memory"] = max(_memory() - before, 0.1)
        if which == "ours":
            figures["clash"] = _clash_ms(opened.desk, schedule_lesson.clashes)
        view.close()
        office.tasks.finish()
    opened.close()
    return figures


def _clash_ms(desk: object, clashes: Callable[..., object]) -> float:
    """A form with a tutor and two students, repeated weekly: one look while somebody types."""
    from lcadmin.domain.instants import Instant
    from lcadmin.domain.recurrence import Repeat
    from lcadmin.services.new_lesson import NewLesson
    from lcadmin.services.ports import Desk

    assert isinstance(desk, Desk)
    now = desk.clock.now() // 3_600_000 * 3_600_000
    new = NewLesson("Algebra", Instant(now), 60, (1,), (700, 701), repeat=Repeat(count=20))
    taken = []
    for _ in range(_CLASHES):
        began = time.perf_counter()
        clashes(desk, new)
        taken.append(1_000 * (time.perf_counter() - began))
    return median(taken)


def _memory() -> float:
    """The process's memory in MB; 0 where the system does not tell in this way."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1_024


if __name__ == "__main__":
    print(json.dumps(_run(sys.argv[1], Path(sys.argv[2]))))
