"""What the window does by the clock: sees other processes' changes, lets class times turn in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lcadmin.services.controls import ResponderState

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.office import Office
    from lcadmin.gui.tasks import Task

_BEAT_MS = 500


class Heartbeat(QObject):
    """``ticked`` comes once a second on the window's thread. Each half second, behind the window, it
    asks the store what other processes committed and folds the classes whose time turned; while this
    program's responder listens, its own round does that."""

    ticked = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._task: Task | None = None
        self._beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        self._beats += 1
        if self._beats % 2 == 0:
            self.ticked.emit()
        if self._office.responder.state is ResponderState.LISTENING:
            return
        if self._task is None or not self._task.running:
            self._task = self._office.tasks.run(self._look, self._looked, self._failed, owner=self)

    def _look(self) -> None:
        desk = self._office.desk
        desk.store.poll()
        with desk.store.read() as tables:
            turn = tables.times.next_turn()
        if turn is not None and turn <= desk.clock.now():
            from lcadmin.services import recount

            recount.refold_due(desk)

    def _looked(self, _nothing: None) -> None:
        """The changes themselves come over the bridge."""

    def _failed(self, _error: UserError) -> None:
        """A folder that cannot be read now says so where the user asks it for something."""
