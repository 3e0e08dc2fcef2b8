"""An office on a real store for every test of the window; nothing here shows on a screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import (
    bench,
    frame,
    garbage_stays_on_this_thread,
    home,
    office,
    practice,
    responder,
    settled,
    toasts,
    what_stays,
)

__all__ = [
    "bench",
    "frame",
    "garbage_stays_on_this_thread",
    "home",
    "office",
    "practice",
    "responder",
    "settled",
    "toasts",
    "what_stays",
    "window",
]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What a dialog opens over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made
