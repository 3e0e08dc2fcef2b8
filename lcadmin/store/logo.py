"""The business's picture: one row, where there is one."""

from __future__ import annotations

from base64 import b64decode, b64encode

from lcadmin.store.view import View


class LogoRow:
    """Fulfils ``services.tables.LogoTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def get(self) -> bytes | None:
        row = self._view.one("SELECT picture FROM logo")
        return None if row is None else b64decode(row[0])

    def put(self, picture: bytes | None) -> None:
        self._view.run("DELETE FROM logo")
        if picture is not None:
            self._view.run("INSERT INTO logo VALUES (1, ?)", (b64encode(picture).decode(),))
        self._view.note("logo", 1)
