"""The line of sums at the foot of a list."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label


class TotalsBar(QFrame):
    """A word, what was added up, and the sum under the last column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("totals", True)
        self.setMinimumHeight(px(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(12), px(4))
        row.setSpacing(px(16))
        self._word = Label("", "heading")
        self._what = Label("", "muted", wrap=True)
        self.sum = Label("", "heading")
        row.addWidget(self._word)
        row.addWidget(self._what, 1)
        row.addWidget(self.sum)

    def set(self, word: str, what: str, total: str) -> None:
        self._word.setText(word)
        self._what.setText(what)
        self.sum.setText(total)
        self.setAccessibleName(f"{word}: {what}, {total}")
