"""What a scene is: one page, dialog or state of the window, opened as a user would see it.

``docs/make_images.py`` takes a picture of each, ``tests/gui/reach`` walks through each by keyboard.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lcadmin.domain.instants import DAY, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from tests.support.desk import Bench

W = TypeVar("W", bound=QWidget)

_WEEKS, _MOST = 6, 3_000


class Needs(Enum):
    """In which data folder a scene makes sense."""

    ANYTHING = auto()
    MONTH = auto()


@dataclass(slots=True)
class Stage:
    """The window with everything behind it. ``settle`` waits until it has nothing more to do."""

    office: Office
    window: MainWindow
    bench: Bench
    settle: Callable[[], None]
    folder: Path

    def page(self, name: str, **args: object) -> MainWindow:
        """Goes to a page."""
        self.window.go_to(name, args)
        self.settle()
        return self.window

    def shown(self, dialog: QDialog) -> QDialog:
        """Opens a dialog."""
        dialog.open()
        self.settle()
        return dialog

    def dialog(self, kind: type[W]) -> W:
        """The dialog of this kind that is open."""
        self.settle()
        found = [one for one in QApplication.allWidgets() if isinstance(one, kind) and one.isVisible()]
        assert found, f"no {kind.__name__} is open"
        return found[-1]

    def lessons(self) -> list[Lesson]:
        """Every class by start; in the large school those of these weeks."""
        from lcadmin.services import lessons
        from lcadmin.services.tables_lessons import LessonQuery

        now = self.office.now()
        query = LessonQuery(start=plus(now, -_WEEKS * 7 * DAY), end=plus(now, _WEEKS * 7 * DAY), limit=_MOST)
        return [row.lesson for row in lessons.find(self.bench.desk, query)]

    def lesson(self, title: str, *, ahead: bool = False) -> Lesson:
        """A class by its title: the first one, or the first one that is still ``ahead``."""
        now = self.office.now()
        return next(one for one in self.lessons() if one.title == title and (not ahead or one.start > now))

    def person(self, name: str) -> Person:
        """Somebody by the name."""
        from lcadmin.services import people

        longer = f"{name} "  # in the large school
        found = people.find(self.bench.desk)
        return next(one for one in found if one.name == name or one.name.startswith(longer))


@dataclass(frozen=True, slots=True)
class Scene:
    """``open`` brings it about and gives the window or dialog to look at."""

    name: str
    open: Callable[[Stage], QWidget]
    needs: Needs = Needs.MONTH
