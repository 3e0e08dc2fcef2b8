"""The list of class logs as a user feels it: from what is asked to the rows on the screen.

The page is the window's own, drawn into memory: a key or a choice in its filter, a click on its header, the
reading behind the window, the model, the rows painted. Two windows, one over a million class logs and one
over ten thousand, are asked turn by turn, so that what others do on the machine meets both:
``python -m benchmarks.log_window asked MANY FEW``. How it scrolls is measured of each window alone:
``python -m benchmarks.log_window scrolled FOLDER``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.contestant import ROOT, resident
from benchmarks.results import LOWER, Figure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from lcadmin.gui.main_window import MainWindow
    from lcadmin.gui.office import Office

_ROUNDS = 3
_PATIENCE_SECONDS = 60
_SEARCHES = ("maths", "chess 1234", "student 77", "lc-1005", "77", "zzzzqq")
_TYPED = "physics 12"
_CHOICES = {"status": "Cancelled", "source": "CSV file", "tutor": "Tutor 1", "student": "Student 1"}
_KEY_MS = 100
_DRAGGED = 50


def figures(many: Path, few: Path, rows: int, few_rows: int) -> Iterator[Figure]:
    """``many`` and ``few`` are data folders with so many class logs, of whose people something is known."""
    for name, (ours, least) in _contestant("asked", many, few).items():
        what = f"until rows are painted, of {rows:,} (alternative: of {few_rows:,}): {name}"
        yield Figure(what, "ms", ours, least, LOWER)
    scrolled, least_scrolled = (_contestant("scrolled", folder) for folder in (many, few))
    for key, ours in scrolled.items():
        name, _, unit = key.rpartition(", ")
        what = f"the list of {rows:,} (alternative: of {few_rows:,}): {name}"
        yield Figure(what, unit, ours, least_scrolled[key], LOWER)


def _contestant(*told: str | Path) -> dict[str, Any]:
    made = subprocess.run(
        [sys.executable, "-m", "benchmarks.log_window", *told],
        capture_output=True,
        check=True,
        text=True,
        cwd=ROOT,
        timeout=_PATIENCE_SECONDS * 30,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    found: dict[str, Any] = json.loads(made.stdout.splitlines()[-1])
    return found


@contextmanager
def _window(folder: Path) -> Iterator[_Seen]:
    from lcadmin.app import open_office
    from lcadmin.gui import run
    from lcadmin.paths import DataFolder
    from lcadmin.services.log_tables import LogSort
    from lcadmin.window import window_office

    opened = open_office(DataFolder(folder))
    with window_office(opened) as office:
        office.remember("logs/columns", json.dumps([sort.value for sort in LogSort]))
        window = run.main_window(office)
        window.resize(1_280, 800)
        window.show()
        window.go_to("logs")
        seen = _Seen(office, window)
        seen.settled()
        yield seen
        window.close()
        office.tasks.finish()
    opened.close()


class _Seen:
    """The page of class logs, and how long it takes until rows are painted."""

    def __init__(self, office: Office, window: MainWindow) -> None:
        from lcadmin.gui.pages.logs import LogsPage

        assert isinstance(window.page, LogsPage)
        self._office = office
        self.page = window.page
        self.list = self.page.list
        self.viewport = self.list.view.viewport()
        self.answers = 0
        self.list.model.modelReset.connect(self._answered)

    def _answered(self) -> None:
        self.answers += 1

    def until(self, there: Callable[[], bool]) -> None:
        from PySide6.QtWidgets import QApplication

        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not there():
            QApplication.processEvents()
            if time.monotonic() > deadline:
                raise TimeoutError

    @property
    def idle(self) -> bool:
        return self._office.tasks.idle and self._office.bridge.idle

    def settled(self) -> None:
        self.until(lambda: self.idle)

    def asked(self, do: Callable[[], object]) -> float:
        """Milliseconds until the answer to what is asked now is painted."""
        before = self.answers
        took = self.took(do, lambda: self.answers > before)
        self.settled()
        return took

    def took(self, do: Callable[[], object], there: Callable[[], bool]) -> float:
        began = time.perf_counter()
        do()
        self.until(there)
        self.viewport.repaint()
        return 1_000 * (time.perf_counter() - began)

    def rows_stand_here(self) -> bool:
        """Whether every row that can be seen is there."""
        view, model = self.list.view, self.list.model
        first, last = view.rowAt(0), view.rowAt(self.viewport.height() - 1)
        rows = range(first, (last if last >= 0 else model.rowCount() - 1) + 1)
        return all(model.row(row) is not None for row in rows)


def _asked(many: _Seen, few: _Seen) -> dict[str, tuple[float, float]]:
    """Page, searches, filters and orders, one after the other: with many rows and with few."""
    found: dict[str, tuple[float, float]] = {}
    for question in _questions(many):
        took = [(question.of(many), question.of(few)) for _ in range(_ROUNDS)]
        found[question.name] = median(one for one, _ in took), median(other for _, other in took)
    return found


@dataclass(frozen=True, slots=True)
class _Question:
    """What is done in a window, and what takes it back."""

    name: str
    ask: Callable[[_Seen], object]
    back: Callable[[_Seen], object] | None = None

    def of(self, seen: _Seen) -> float:
        took = seen.asked(lambda: self.ask(seen))
        if self.back is not None:
            back = self.back
            seen.asked(lambda: back(seen))
        return took


def _questions(seen: _Seen) -> Iterator[_Question]:
    from lcadmin.services.log_tables import LogSort

    yield _Question("any page", lambda seen: seen.page.refresh())
    for words in _SEARCHES:
        yield _Question(
            f"search, {words}",
            lambda seen, words=words: seen.page.filter.text.setText(words),  # type: ignore[misc]
            lambda seen: seen.page.filter.text.clear(),
        )
    for box, words in _CHOICES.items():
        yield _Question(
            f"filter by {box}",
            lambda seen, box=box, words=words: _choose(getattr(seen.page.filter, box), words),  # type: ignore[misc]
            lambda seen, box=box: getattr(seen.page.filter, box).setCurrentIndex(0),  # type: ignore[misc]
        )
    places = {one.sort: place for place, one in enumerate(seen.list.columns)}
    for sort in (*(one for one in LogSort if one is not LogSort.START), LogSort.START):
        yield _Question(
            f"sorted by {sort.value}",
            lambda seen, place=places[sort]: seen.list.view.horizontalHeader().sectionClicked.emit(place),  # type: ignore[misc]
        )


def _choose(box: QComboBox, words: str) -> None:
    place = box.findText(words)
    assert place > 0, words
    box.setCurrentIndex(place)


def _scrolled(seen: _Seen) -> dict[str, float]:
    """The bar taken to the middle, to the end, and dragged through all rows."""
    bar = seen.list.view.verticalScrollBar()
    before = resident(os.getpid()) or 0.0

    def to(share: float) -> float:
        return seen.took(lambda: bar.setValue(int(bar.maximum() * share)), seen.rows_stand_here)

    middle, end = to(0.5), to(1.0)
    dragged = [to(place / _DRAGGED) for place in range(_DRAGGED)]
    seen.settled()
    return {
        "a jump to the middle, ms": middle,
        "a jump to the end, ms": end,
        "dragged through all of them, the slowest place, ms": max(dragged),
        "memory that scrolling took, MB": max(0.1, (resident(os.getpid()) or 0.0) - before),
        "memory of the window after it, MB": resident(os.getpid()) or 0.0,
    }


def _typed(seen: _Seen) -> dict[str, float]:
    """Ten letters as quickly as anybody types: from the last one to its answer."""
    from PySide6.QtTest import QTest

    text, answered = seen.page.filter.text, list[str]()
    seen.list.model.modelReset.connect(lambda: answered.append(seen.list.query.search))
    for letter in _TYPED:
        QTest.keyClicks(text, letter)
        QTest.qWait(_KEY_MS)
    took = seen.took(lambda: None, lambda: _TYPED in answered)
    return {"ten letters typed, from the last one to its rows, ms": took + _KEY_MS}


if __name__ == "__main__":
    from PySide6.QtCore import Qt

    from lcadmin.gui.run import application

    application((), Qt.ColorScheme.Light)
    which, *folders = sys.argv[1:]
    with ExitStack() as windows:
        both = [windows.enter_context(_window(Path(folder))) for folder in folders]
        told = _asked(*both) if which == "asked" else {**_scrolled(*both), **_typed(*both)}
    print(json.dumps(told))
