"""What the window does at LearnCube by itself: the class log every few hours, and our classes entered there,
each only where the user turned it on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from lcadmin.domain.instants import HOUR

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.office import Office
    from lcadmin.gui.tasks import Task
    from lcadmin.services.ports import Changed

_LOOK_MS = 5 * 60 * 1_000
_SOON_MS = 5_000


class LearnCubeRounds(QObject):
    """Looks every five minutes, and a little after a class changed. What fails is said once, until it
    works again."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._task: Task | None = None
        self._told = ""
        self._every = QTimer(self)
        self._every.setInterval(_LOOK_MS)
        self._every.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.look)
        office.bridge.listen(self._heard)

    def start(self) -> None:
        """From now on."""
        self._every.start()
        self._soon.start()

    def look(self) -> None:
        """Does what is due."""
        settings = self._office.settings
        wanted = settings.publish_classes or settings.import_hours
        if not wanted or (self._task is not None and self._task.running):
            return
        self._task = self._office.tasks.run(self._work, self._done, self._failed, owner=self)

    def _work(self) -> bool:
        """Whether there is more to say at once."""
        from lcadmin.services import class_logs, moving, publish_classes
        from lcadmin.services.import_feed import import_feed, last_import

        office, logs = self._office, self._office.logs
        if logs is None or moving.mark(office.desk) is not None or not class_logs.has_keys(office.desk):
            return False
        left = False
        if publish_classes.waiting(office.desk):
            left = publish_classes.publish(office.desk, logs.feed()).left
        hours, last = office.settings.import_hours, last_import(office.desk)
        if hours and (last is None or office.now() - last.began >= hours * HOUR):
            import_feed(office.desk, logs.feed())
        return left

    def _done(self, left: bool) -> None:
        self._told = ""
        if left:
            self._soon.start()

    def _failed(self, error: UserError) -> None:
        words = self._office.say(error.text)
        if words != self._told:
            self._told = words
            self._office.trouble(error)

    def _heard(self, changed: Changed) -> None:
        if self._office.settings.publish_classes and (changed.lessons or changed.everything):
            self._soon.start()
