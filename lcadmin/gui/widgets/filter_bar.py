"""The bar over a long list: which days, which words, some choices; in one row where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from lcadmin.gui.icons import icon
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.date_range import ALL, DateRange
from lcadmin.gui.widgets.elided import ElidedBox

if TYPE_CHECKING:
    from lcadmin.gui.office import Office

_PAUSE_MS = 60
"""Between the keys of somebody who types quickly nothing is asked; an answer to what is asked is shown only
where no other key came before it."""
_ONE_ROW = 1_280


class FilterBar(QWidget):
    """``changed`` comes when another list is asked for: at a choice at once, a moment after the last key."""

    changed = Signal()

    def __init__(self, office: Office, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.range = DateRange(office)
        self.range.choose(ALL)
        self.text = QLineEdit()
        self.text.setPlaceholderText(hint)
        self.text.setAccessibleName(name)
        self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setClearButtonEnabled(True)
        self.clear_button = Button(self.tr("Clear"), self.clear, variant="quiet")
        self.clear_button.hide()
        self._boxes: list[QComboBox] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.changed)
        self.range.changed.connect(self.turned)
        self.text.textChanged.connect(lambda _text: self._turned(_PAUSE_MS))

    def lay_out(self, *below: QWidget) -> None:
        """Puts the days and the words first, then these."""
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(px(8))
        above, second = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(px(8))
        second.setSpacing(px(8))
        above.addWidget(self.range)
        above.addWidget(self.text, 1)
        for widget in below:
            second.addWidget(widget, 1)
        second.addWidget(self.clear_button)
        self._parts.addLayout(above, 1)
        self._parts.addLayout(second, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= px(_ONE_ROW)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)

    def choice(self, anything: str, name: str) -> QComboBox:
        """A box whose first entry asks for anything."""
        box = ElidedBox()
        box.setAccessibleName(name)
        box.addItem(anything, "")
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(px(72))
        box.currentIndexChanged.connect(self.turned)
        self._boxes.append(box)
        return box

    @property
    def narrowed(self) -> bool:
        """Whether less than everything is asked for."""
        chosen = any(box.currentIndex() > 0 for box in self._boxes)
        return chosen or bool(self.text.text().strip()) or self.range.choice != ALL

    def clear(self) -> None:
        """Asks for everything again."""
        for box in self._boxes:
            box.setCurrentIndex(0)
        self.text.clear()
        self.range.choose(ALL)

    def turned(self) -> None:
        """Something else is asked for."""
        self._turned(0)

    def _turned(self, pause: int) -> None:
        self.clear_button.setVisible(self.narrowed)
        self._pause.start(pause)
