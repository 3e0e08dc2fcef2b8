"""The one way from other threads into the window: a typed signal that carries Changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import cast

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from lcadmin.services.ports import Changed, Store

_PAUSE_MS = 50
"""At most 20 refreshes a second, however many callbacks arrive."""


def together(one: Changed, other: Changed) -> Changed:
    """Both changes as one."""
    return Changed(
        people=one.people | other.people,
        lessons=one.lessons | other.lessons,
        deliveries=one.deliveries or other.deliveries,
        settings=one.settings or other.settings,
        history=one.history or other.history,
        everything=one.everything or other.everything,
    )


class Bridge(QObject):
    """Collects what other threads changed and tells the window's thread, in bundles.

    ``changed`` carries a ``Changed``; connect through ``listen``, which is typed.
    """

    changed = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._waiting = Changed()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._deliver)
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def attach(self, store: Store) -> Callable[[], None]:
        """Listens to ``store`` until the returned function is called."""
        return store.subscribe(self.post)

    def listen(self, listener: Callable[[Changed], None]) -> None:
        """Calls ``listener`` on the window's thread after each bundle of changes."""
        self.changed.connect(listener)

    def post(self, changed: Changed) -> None:
        """Takes a change from any thread."""
        with self._lock:
            first = not self._waiting
            self._waiting = together(self._waiting, changed)
        if first and changed and shiboken6.isValid(self):
            self._woken.emit()

    @property
    def idle(self) -> bool:
        """Whether every change that was posted has been told."""
        with self._lock:
            return not self._waiting

    @Slot()
    def _wake(self) -> None:
        if not self._pause.isActive():
            self._deliver()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            bundle, self._waiting = self._waiting, Changed()
        if bundle:
            self._pause.start()
            cast("Callable[[Changed], None]", self.changed.emit)(bundle)
