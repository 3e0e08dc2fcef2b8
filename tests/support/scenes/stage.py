"""What a scene is: one page, dialog or state of the window, opened as a user would see it.

``docs/make_images.py`` takes a picture of each, ``tests/gui/reach`` walks through each by keyboard.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person
from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from tests.support.desk import Bench

W = TypeVar("W", bound=QWidget)


class Needs(Enum):
    """In which data folder a scene makes sense."""

    ANYTHING = auto()
    MONTH = auto()


@dataclass(slots=True)
class Stage:
    """The window with everything behind it. ``settle`` waits until it has nothing more to do. ``month`` are
    the classes that the scenes are about, where they are not all that there are."""

    office: Office
    window: MainWindow
    bench: Bench
    settle: Callable[[], None]
    folder: Path
    month: tuple[int, ...] | None = None

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

    def clear_away(self) -> None:
        """No dialog stays open: one with a question over it would not close."""
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QDialog):
                one.hide()

    def lessons(self) -> list[Lesson]:
        """Every class by start; in the large school those of the sample month."""
        from lcadmin.services import lessons
        from lcadmin.services.tables_lessons import LessonQuery

        desk = self.bench.desk
        found = lessons.find(desk, LessonQuery()) if self.month is None else lessons.rows(desk, self.month)
        return [row.lesson for row in found]

    def lesson(self, title: str, *, ahead: bool = False) -> Lesson:
        """A class by its title: the first one, or the first one that is still ``ahead``."""
        now, longer = self.office.now(), f"{title} – "  # in the large school
        return next(
            one
            for one in self.lessons()
            if (one.title == title or one.title.startswith(longer)) and (not ahead or one.start > now)
        )

    def person(self, name: str) -> Person:
        """Somebody by the name."""
        from lcadmin.services import people

        longer = f"{name} "  # in the large school
        found = people.find(self.bench.desk)
        return next(one for one in found if one.name == name or one.name.startswith(longer))


@dataclass(frozen=True, slots=True)
class Scene:
    """``open`` brings it about and gives the window or dialog to look at; ``after`` puts back what it left
    beside the data."""

    name: str
    open: Callable[[Stage], QWidget]
    needs: Needs = Needs.MONTH
    after: Callable[[Stage], object] | None = None


def scroller_of(stage: Stage) -> QScrollArea:
    """What scrolls the page that is shown."""
    page = stage.window.page
    assert page is not None
    return max(page.findChildren(QScrollArea), key=lambda one: one.height())


def bottom_of(stage: Stage) -> QWidget:
    """The window with the page scrolled to its end."""
    bar = scroller_of(stage).verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.settle()
    return stage.window
