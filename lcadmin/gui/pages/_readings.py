"""What a person has to decide about a class's minutes, with the totals to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.domain.lesson_time import LessonTime
from lcadmin.gui.formats import hours
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, clear


class ReadingsCard(QFrame):
    """Hidden while there is nothing to decide. ``chosen`` carries the seconds and why."""

    chosen = Signal(int, str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shown: tuple[object, ...] = ()
        self.setProperty("banner", "warning")
        self.setAccessibleName(self.tr("To check"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self.buttons: Sequence[Button] = ()

    def set_time(self, time: LessonTime) -> None:
        """Shows why somebody has to look, and every total that can be chosen."""
        self.setVisible(time.in_review)
        shown = (time.reviews, time.alternatives, time.counted_seconds)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        if not time.in_review:
            self.buttons = ()
            return
        for review in time.reviews:
            self._column.addWidget(Label(self._office.say(review), wrap=True))
        stands = self.tr("as it is counted now")
        offers = [(time.counted_seconds, stands)]
        offers += [(reading.seconds, self._office.say(reading.why)) for reading in time.alternatives]
        buttons = [self._line(seconds, why) for seconds, why in offers]
        self.buttons = tuple(buttons)

    def _line(self, seconds: int, why: str) -> Button:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        text = self.tr("Count {total}").format(total=hours(seconds))
        button = Button(text, partial(self.chosen.emit, seconds, why), compact=True, name=f"{text}, {why}")
        button.setMinimumWidth(px(112))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(why, wrap=True), 1)
        self._column.addWidget(line)
        return button
