"""The form for a class that LearnCube knew before this program did: its messages came, and nobody had it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.office import Office
from lcadmin.services import adopt
from lcadmin.services.schedule_lesson import NewLesson

_HALF_HOUR = 30 * MINUTE


class AdoptClassDialog(NewClassDialog):
    """``token`` is the one that the messages came with, ``came`` when about; what came so far counts for
    the class that is made here."""

    is_past = True  # its messages came already

    def __init__(self, office: Office, token: str, came: Instant, window: QWidget | None = None) -> None:
        super().__init__(office, window)
        self.setWindowTitle(self.tr("Make this a class"))
        self.token_edit.setText(token)
        self.token.show()
        words = self.tr(
            "What came with this token so far will count for this class. Give everybody their new link: "
            "the ones they have are not known here."
        )
        self.token.set_hint(words)
        self.when.set_start(Instant((came + _HALF_HOUR // 2) // _HALF_HOUR * _HALF_HOUR))
        self._begun_with = self._filled()

    def _make(self, new: NewLesson) -> list[Lesson]:
        lessons = super()._make(new)
        adopt.adopt(self._desk, lessons[0].id)
        return lessons
