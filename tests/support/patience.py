"""How long tests wait for what comes by itself."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

PATIENCE_MS = 30_000
"""A wait that ends well costs nothing, and the machine on which the tests run may be slow."""


class PatientBot(QtBot):
    """Waits longer than pytest-qt does by itself."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)
