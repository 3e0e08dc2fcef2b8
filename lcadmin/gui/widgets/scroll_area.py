"""A part of a window that scrolls as a whole, and shows when the keyboard scrolls it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class ScrollArea(QScrollArea):
    """``name`` is what a screen reader calls it. Without a name nobody stops here with Tab: what stands
    inside takes the keyboard and scrolls into view. The ring is drawn over the content, so that nothing
    moves, and only for whom it is news: who came with Tab."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
        self.call(name)
        self._ring = QFrame(self)
        self._ring.setProperty("ring", True)
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ring.hide()

    def call(self, name: str) -> None:
        """What a screen reader says here."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("The arrow keys scroll.") if name else "")

    @property
    def scrolls_by_key(self) -> bool:
        """Whether somebody came here with Tab, to scroll it; who clicked did not."""
        return not self._ring.isHidden()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring.setVisible(event.reason() in _BY_KEY)
        self._ring.raise_()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ring.setGeometry(self.rect())
