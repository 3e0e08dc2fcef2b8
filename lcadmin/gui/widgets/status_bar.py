"""The foot of the window: whether LearnCube is answered, and what the window is busy with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lcadmin.gui.announce import announce
from lcadmin.gui.light import light
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Label, repolish

if TYPE_CHECKING:
    from lcadmin.gui.office import Office


class StatusBar(QWidget):
    """``clicked`` comes when the light is clicked."""

    clicked = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office

        self.setObjectName("bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(6))
        self.setFixedHeight(px(28))
        self.dot = Label("●")
        self.dot.setAccessibleName("")
        self.light = Button("", self.clicked.emit, variant="link")
        self.light.setToolTip(self.tr("Open Connection"))
        self.outside = Label("", "caption")
        self.practice = Label("", "caption")
        self.busy = Label("", "caption")
        for widget in (self.dot, self.light):
            row.addWidget(widget)
        row.addSpacing(px(18))
        # It gives way first: in a narrow window the light and what runs are still whole.
        self.outside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.outside, 1)
        row.addWidget(self.practice)
        row.addWidget(self.busy)
        office.tasks.busy_changed.connect(self.busy.setText)
        office.reach_changed.connect(self.tick)

    def tick(self) -> None:
        """Says how things stand now."""
        now = light(self._office)
        text, kind = now.text, now.kind
        if self.light.text() != text:
            self.light.setText(text)
            self.light.setAccessibleName(text)
        if self.dot.property("light") != str(kind):
            if self.dot.property("light") is not None:
                announce(self.light, text, urgent=kind is Kind.BAD)
            self.dot.setProperty("light", str(kind))
            repolish(self.dot)
        self.outside.setText(now.outside)
        self.outside.setToolTip(now.outside)
        practising = self.tr("Practice classroom is on") if self._office.practice.running else ""
        self.practice.setText(practising)
