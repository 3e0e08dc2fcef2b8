"""Counts what a user does: the clicks and keys that reach the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_BUTTON = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_KEY = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)  # a shortcut gets the first alone
_RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease)


class Effort(QObject):
    """``count`` is how many mouse buttons and keys were pressed; a key with Ctrl held is one."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._held = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _RELEASES:
            self._held = False
        elif kind in _BUTTON or (kind in _KEY and isinstance(event, QKeyEvent) and event.key() not in _ALONE):
            # One press is offered to one widget after another until somebody takes it.
            self.count += not self._held
            self._held = True
        return False


@contextmanager
def counted() -> Iterator[Effort]:
    """Counts within the block."""
    effort, app = Effort(), QApplication.instance()
    assert app is not None
    app.installEventFilter(effort)
    try:
        yield effort
    finally:
        app.removeEventFilter(effort)
