"""Every page by its name. A page's module is loaded when it is first shown: all of them together are half of
what the program loads before one can work in it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from lcadmin.gui.main_window import PageMaker
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page

_AHEAD_MS = 400


def _today(office: Office) -> Page:
    from lcadmin.gui.pages.today import TodayPage

    return TodayPage(office)


def _classes(office: Office) -> Page:
    from lcadmin.gui.pages.classes import ClassesPage

    return ClassesPage(office)


def _people(office: Office) -> Page:
    from lcadmin.gui.pages.people import PeoplePage

    return PeoplePage(office)


def _logs(office: Office) -> Page:
    from lcadmin.gui.pages.logs import LogsPage

    return LogsPage(office)


def _reports(office: Office) -> Page:
    from lcadmin.gui.pages.reports import ReportsPage

    return ReportsPage(office)


def _connection(office: Office) -> Page:
    from lcadmin.gui.pages.connection import ConnectionPage

    return ConnectionPage(office)


def _settings(office: Office) -> Page:
    from lcadmin.gui.pages.settings import SettingsPage

    return SettingsPage(office)


def _help(office: Office) -> Page:
    from lcadmin.gui.pages.help import HelpPage

    return HelpPage(office)


def _lesson(office: Office) -> Page:
    from lcadmin.gui.pages.lesson import LessonPage

    return LessonPage(office)


def _minutes(office: Office) -> Page:
    from lcadmin.gui.pages.minutes import MinutesPage

    return MinutesPage(office)


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
    """Loads what the other pages need, one after another, once the window is there, so that the first visit
    to a page does not wait for it."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._names = list(PAGES)
        self._timer = QTimer(self)
        self._timer.setInterval(_AHEAD_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        import_module(f"lcadmin.gui.pages.{self._names.pop(0)}")
        if not self._names:
            self._timer.stop()
