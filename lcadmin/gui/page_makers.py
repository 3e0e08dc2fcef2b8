"""Every page by its name. A page's module is loaded when it is first shown: all of them together are half of
what the program loads before one can work in it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lcadmin.gui.main_window import MainWindow, PageMaker
    from lcadmin.gui.office import Office
    from lcadmin.gui.pages import Page

_AHEAD_MS, _EACH_MS = 300, 8


def _today(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.today import TodayPage

    return TodayPage(office, parent)


def _classes(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.classes import ClassesPage

    return ClassesPage(office, parent)


def _people(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.people import PeoplePage

    return PeoplePage(office, parent)


def _logs(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.logs import LogsPage

    return LogsPage(office, parent)


def _reports(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.reports import ReportsPage

    return ReportsPage(office, parent)


def _connection(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.connection import ConnectionPage

    return ConnectionPage(office, parent)


def _settings(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.settings import SettingsPage

    return SettingsPage(office, parent)


def _help(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.help import HelpPage

    return HelpPage(office, parent)


def _lesson(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.lesson import LessonPage

    return LessonPage(office, parent)


def _minutes(office: Office, parent: QWidget | None = None) -> Page:
    from lcadmin.gui.pages.minutes import MinutesPage

    return MinutesPage(office, parent)


PAGES: Mapping[str, PageMaker] = {
    "today": _today,
    "classes": _classes,
    "people": _people,
    "logs": _logs,
    "reports": _reports,
    "connection": _connection,
    "settings": _settings,
    "help": _help,
    "lesson": _lesson,
    "minutes": _minutes,
}


class Ahead(QObject):
    """Loads what the other pages need once the window is there, so that the first visit to a page does not
    wait for it: a module at a time, because a page and what it opens are a hundred, and keys are taken in
    between. On the window's own thread: Qt makes its classes as they are first named, and does not survive
    that on two threads at once. It waits for what is being read: on a slow PC the first page has no rows yet
    when the time for this comes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._tasks = window.office.tasks
        self._names = _modules()
        self._timer = QTimer(self)
        self._timer.setInterval(_AHEAD_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        if not self._tasks.idle:
            return
        if self._timer.interval() != _EACH_MS:
            _name_widgets()
            self._timer.setInterval(_EACH_MS)
            return
        name = next((name for name in self._names if name not in sys.modules), None)
        if name is None:
            self._timer.stop()
            return
        import_module(name)


def _name_widgets() -> None:
    """PySide makes all its classes of widgets when it first takes one in hand that Qt made itself. That holds
    nothing up here; in the middle of something that a user does it would."""
    from PySide6.QtWidgets import QScrollArea

    QScrollArea().viewport()


def _modules() -> Iterator[str]:
    """What stands on nothing else comes first, so that none brings many others along."""
    from pkgutil import iter_modules

    for part in ("models", "widgets", "dialogs", "pages"):
        package = import_module(f"lcadmin.gui.{part}")
        for found in iter_modules(package.__path__):
            yield f"{package.__name__}.{found.name}"
