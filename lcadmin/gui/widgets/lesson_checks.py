"""Choosing some of several classes: a list with a box before each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label

if TYPE_CHECKING:
    from lcadmin.domain.lessons import Lesson

_ROW = 32
_MOST_ROWS = 8


class LessonChecks(QWidget):
    """``words`` says a class in one line; ``short`` where a note stands behind it. ``changed`` comes when
    another set is chosen."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        words: Callable[[Lesson], str],
        short: Callable[[Lesson], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._short = short or words
        self._lessons: list[Lesson] = []
        self._notes: Mapping[int, str] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        card = Card(padding=0)
        card.body.setContentsMargins(px(1), px(4), px(1), px(4))
        card.body.addWidget(self.list)
        self.list.itemChanged.connect(self._checked)
        self.count = Label("", "muted")
        self.all_button = Button(self.tr("All"), lambda: self.choose(lambda _one: True), compact=True)
        self.none_button = Button(self.tr("None"), lambda: self.choose(lambda _one: False), compact=True)
        self.all_button.setAccessibleName(self.tr("Choose all"))
        self.none_button.setAccessibleName(self.tr("Choose none"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._top = QHBoxLayout()
        self._top.setSpacing(px(8))
        self._top.addWidget(self.count, 1)
        self._top.addWidget(self.all_button)
        self._top.addWidget(self.none_button)
        column.addLayout(self._top)
        column.addWidget(card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add_choice(self, button: QWidget) -> None:
        """Another button over the list, before *All*."""
        self._top.insertWidget(1, button)

    def set_lessons(self, lessons: Sequence[Lesson], chosen: Callable[[Lesson], bool]) -> None:
        """Shows these classes; those that ``chosen`` names are chosen."""
        self._lessons = list(lessons)
        self.list.blockSignals(True)
        self.list.clear()
        for lesson in lessons:
            item = QListWidgetItem(self._words(lesson))
            item.setSizeHint(QSize(0, px(_ROW)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(chosen(lesson)))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._say_notes()
        rows = min(max(len(lessons), 1), _MOST_ROWS)
        self.list.setFixedHeight(rows * px(_ROW))
        self._checked()

    def set_notes(self, notes: Mapping[int, str]) -> None:
        """What stands behind a class, by its id: why it may not be a good choice."""
        self._notes = notes
        self._say_notes()

    def choose(self, which: Callable[[Lesson], bool]) -> None:
        """Chooses exactly those."""
        self.list.blockSignals(True)
        for place, lesson in enumerate(self._lessons):
            self.list.item(place).setCheckState(_state(which(lesson)))
        self.list.blockSignals(False)
        self._checked()

    @property
    def chosen(self) -> list[Lesson]:
        return [
            lesson
            for place, lesson in enumerate(self._lessons)
            if self.list.item(place).checkState() == Qt.CheckState.Checked
        ]

    @property
    def lessons(self) -> Sequence[Lesson]:
        """All that are shown."""
        return self._lessons

    def sizeHint(self) -> QSize:
        return QSize(px(440), super().sizeHint().height())

    def _say_notes(self) -> None:
        self.list.blockSignals(True)
        for place, lesson in enumerate(self._lessons):
            note = self._notes.get(lesson.id, "")
            words = self._words(lesson)
            text = f"{self._short(lesson)}  –  {note}" if note else words
            self.list.item(place).setText(text)
            self.list.item(place).setToolTip(text)
        self.list.blockSignals(False)

    def _checked(self) -> None:
        words = self.tr("{n} of {all} chosen").format(n=len(self.chosen), all=len(self._lessons))
        self.count.setText(words)
        self.changed.emit()


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
