"""Keeps Python's collection of cycles on the window's thread.

Python collects on whichever thread happens to allocate. A widget or timer that is part of a cycle
would then be destroyed on a worker's thread, which Qt does not survive.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Garbage(QObject):
    """From ``start`` to ``stop`` nobody else collects; this does, once a second where it is due."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        gc.disable()
        # What the program needs for good is not looked through again and again; what of it is garbage by now
        # is little, and looking for that would hold up the window that somebody waits for.
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        gc.collect()
        gc.unfreeze()
        gc.enable()

    def collect_due(self) -> None:
        """Collects the generations whose time Python itself would say has come."""
        full = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if all(full):
            gc.collect()
        elif full[0] and full[1]:
            gc.collect(1)
        elif full[0]:
            gc.collect(0)
