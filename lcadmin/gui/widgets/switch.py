"""An on/off switch; to a screen reader a check box."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from lcadmin.gui.theme import colors, px


class Switch(QCheckBox):
    """Looks like a switch, behaves as a check box. ``name`` is what it switches."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(px(44), px(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, _pos: object) -> bool:
        return self.isEnabled()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(2, 2, self.width() - 4, self.height() - 4)
        on = self.isChecked()
        ground = QColor(look.accent if on else look.muted)
        if not self.isEnabled():
            ground = QColor(look.line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        radius = track.height() / 2 - 3
        middle = track.right() - radius - 3 if on else track.left() + radius + 3
        painter.setBrush(QColor(look.on_accent if on else look.panel))
        painter.drawEllipse(QPointF(middle, track.center().y()), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(0.75, 0.75, self.width() - 1.5, self.height() - 1.5)
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.end()
