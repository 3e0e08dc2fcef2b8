"""One sending of letters behind the window: entered into the ledger, then sent one by one, and stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal

from lcadmin.domain.errors import UserError
from lcadmin.domain.letters import Letter, LetterState
from lcadmin.domain.wording import Text
from lcadmin.gui.office import Office
from lcadmin.services import sending

translate = QCoreApplication.translate


class LettersSending(QObject):
    """``prepared`` comes for each letter that is in the ledger; ``progressed`` for each that goes on, with
    its number, its key, its state and the reason. Both come from a worker's thread: connect them queued."""

    prepared = Signal()
    progressed = Signal(int, str, str, object)

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._enough = False
        self.running = False

    def start(
        self,
        fresh: Sequence[Letter],
        again: Sequence[Letter],
        sent: Callable[[None], None],
        broke: Callable[[UserError], None],
        ended: Callable[[], None],
    ) -> None:
        """Sends ``fresh``, and ``again`` what was sent before. ``ended`` comes before either answer."""
        self.running, self._enough = True, False

        def over() -> None:
            self.running = False
            ended()

        self._office.tasks.run(
            lambda: self._work(fresh, again),
            sent,
            broke,
            owner=self,
            busy=translate("LettersDialog", "Sending messages…"),
            always=over,
        )

    def stop(self) -> None:
        """Ends after the letter that is going out now."""
        self._enough = True

    def _work(self, fresh: Sequence[Letter], again: Sequence[Letter]) -> None:
        """On a worker's thread."""
        desk = self._office.desk
        entered = sending.enter(desk, fresh, prepared=self._tell_prepared)
        if not self._enough:
            entered += sending.enter(desk, again, again=True, prepared=self._tell_prepared)
        sending.send(desk, entered, self._tell, lambda: self._enough)

    def _tell_prepared(self) -> bool:
        """On a worker's thread."""
        if shiboken6.isValid(self):
            self.prepared.emit()
        return not self._enough

    def _tell(self, number: int, state: LetterState, why: Text | None) -> None:
        """On a worker's thread."""
        with self._office.desk.store.read() as tables:
            key = tables.letters.get(number).key
        if shiboken6.isValid(self):
            self.progressed.emit(number, key, state.value, why)
