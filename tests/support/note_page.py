"""A page that notes what the window asks of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.services.ports import Changed


class NotePage(Page):
    """Notes what the window asks of it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = "Noted"
        self.opened: list[dict[str, object]] = []
        self.changes: list[Changed] = []
        self.ticks = 0

    def open(self, **args: object) -> None:
        self.opened.append(args)

    def show_changed(self, changed: Changed) -> None:
        self.changes.append(changed)

    def tick(self) -> None:
        self.ticks += 1


class LessonNotePage(NotePage):
    """One that stands under Classes."""

    nav = "classes"


def noted(window: MainWindow) -> NotePage:
    """The page in front."""
    page = window.page
    assert isinstance(page, NotePage)
    return page
