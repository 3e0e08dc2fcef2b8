"""After a change that somebody should be told of, the message about it offers to send a note."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lcadmin.gui.loader import Loader
from lcadmin.gui.widgets.toast import Offer, Toast

if TYPE_CHECKING:
    from lcadmin.gui.office import Office
    from lcadmin.services.ports import Changed

_MOST = 300


class NotesOffer(QObject):
    """Hears what users do to classes: moved, cancelled, another tutor, another link."""

    def __init__(self, office: Office, toast: Toast, window: QWidget) -> None:
        super().__init__(window)
        self._office = office
        self._toast = toast
        self._window = window
        self._changed: deque[frozenset[int]] = deque()  # filled here, emptied behind the window
        self._loader = Loader(office.tasks, self, self._look, self._offer, office.trouble)
        office.bridge.listen(self._heard)

    def _heard(self, changed: Changed) -> None:
        if changed.history and changed.lessons and len(changed.lessons) <= _MOST:
            self._changed.append(changed.lessons)
            self._loader.load()

    def _look(self) -> list[int]:
        from lcadmin.services import handing

        changed = set[int]()
        while self._changed:
            changed |= self._changed.popleft()
        return handing.misled(self._office.desk, sorted(changed)[:_MOST])

    def _offer(self, ids: list[int]) -> None:
        if ids:
            self._toast.add(Offer(self.tr("Send note"), lambda: self._send(ids)))

    def _send(self, ids: list[int]) -> None:
        from lcadmin.gui.dialogs.send import send_notes

        send_notes(self._office, ids, self._window)
