"""Two parts of a dialog side by side, with a border between them that can be dragged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from lcadmin.gui.theme import px


class Halves(QSplitter):
    """``first`` is where one begins to read; ``between`` is how far they are apart."""

    def __init__(self, first: QWidget, second: QWidget, *, between: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(px(between))
        self.addWidget(first)
        self.addWidget(second)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            # Qt puts mirrored parts one pixel too far to the right, where their edge is cut off.
            self.setContentsMargins(0, 0, 1, 0)
