"""The frame of the window, with Today and pages that only note what is asked of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.office import Office
from lcadmin.gui.pages.today import TodayPage
from tests.support.gui import Settled
from tests.support.note_page import LessonNotePage, NotePage

NAMES = ("classes", "people", "logs", "reports", "connection", "settings", "help", "lesson", "minutes")


@pytest.fixture
def new_classes() -> list[QWidget]:
    return []


@pytest.fixture
def window(
    qtbot: QtBot, office: Office, new_classes: list[QWidget], settled: Settled
) -> Iterator[MainWindow]:
    pages = dict.fromkeys(NAMES, NotePage) | {"lesson": LessonNotePage}
    office.use(office.load_settings())
    made = MainWindow(office, {"today": TodayPage, **pages}, lambda _office, over: new_classes.append(over))
    qtbot.addWidget(made)
    made.go_to("today")
    made.show()
    qtbot.waitUntil(made.isVisible)
    settled()
    yield made
    made.close()
