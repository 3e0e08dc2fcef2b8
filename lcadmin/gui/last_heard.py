"""When LearnCube was last heard, also before this start or by another process."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lcadmin.gui.tasks import Turn

if TYPE_CHECKING:
    from lcadmin.domain.instants import Instant
    from lcadmin.gui.office import Office

_LOOK_BACK = 50


class LastHeard(QObject):
    """Keeps it in ``office.heard``; ``told`` is called when there may be something new to show."""

    def __init__(self, office: Office, told: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._told = office, told

    def look(self) -> None:
        """Reads it behind the window. What the responder of this program has heard shows at once."""
        office = self._office

        def latest() -> Instant | None:
            with office.desk.store.read() as tables:
                newest = tables.journal.newest(_LOOK_BACK)
            return max((row.receipt.arrived for row in newest if not row.imported), default=None)

        def show(heard: Instant | None) -> None:
            office.heard = heard
            self._told()

        self._told()
        office.tasks.run(latest, show, lambda _error: None, owner=self, turn=Turn.WHEN_QUIET)
