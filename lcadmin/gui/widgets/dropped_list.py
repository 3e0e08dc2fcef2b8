"""A list that drops down under a field while one types into it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from lcadmin.gui.announce import announce


class DroppedList(QFrame):
    """It never takes the focus: ``field`` keeps it, so what Enter would take there is said to who listens."""

    def __init__(self, field: QWidget, name: str, margin: int) -> None:
        super().__init__(field.window())
        self._field = field
        self.setProperty("popup", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.currentItemChanged.connect(self._say)
        column.addWidget(self.list)
        self.hide()

    def move_by(self, steps: int) -> None:
        """Marks another line; past the last comes the first."""
        self.list.setCurrentRow((self.list.currentRow() + steps) % max(1, self.list.count()))

    def follow(self) -> QWidget:
        """The window that the field is in now, which this is put over: forms change theirs."""
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        return window

    def _say(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            announce(self._field, str(item.data(Qt.ItemDataRole.AccessibleTextRole) or item.text()))
