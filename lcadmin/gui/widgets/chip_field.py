"""A field whose chosen values stand as chips in rows, with a line of text after them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from lcadmin.gui.theme import colors, px
from lcadmin.gui.widgets.basics import Button, repolish

_ROW = 26
_GAP = 4


@dataclass(frozen=True, slots=True)
class FieldChip:
    """What a chip shows, and what a screen reader says that a click on it does. ``text`` may be shortened;
    ``pattern`` says where it stands in what is never cut off ("{name} (new)")."""

    text: str
    name: str
    pattern: str = "{name}"


class ChipField(QWidget):
    """``removed`` carries the place of a chip that was clicked. ``line`` is the line of text."""

    removed = Signal(int)

    def __init__(self, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        line.setParent(self)
        line.setFrame(False)
        line.setStyleSheet("QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }")
        self._shown: list[FieldChip] = []
        self._buttons: list[Button] = []
        self._marked: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a label's letter passes over what takes none
        self.setFocusProxy(line)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._place()

    @property
    def marked(self) -> int | None:
        """The chip that the next Backspace takes away, None for none."""
        return self._marked

    def set_chips(self, chips: Sequence[FieldChip]) -> None:
        """Shows these, none of them marked."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._shown, self._marked = list(chips), None
        self._buttons = [self._button(place, chip) for place, chip in enumerate(chips)]
        self._place()

    def mark(self, place: int | None) -> None:
        """Marks a chip, and no other."""
        if place == self._marked:
            return
        self._marked = place
        for number, button in enumerate(self._buttons):
            button.setProperty("variant", "primary" if number == place else "")
            repolish(button)

    def _button(self, place: int, chip: FieldChip) -> Button:
        click = partial(self.removed.emit, place)
        button = Button("", click, compact=True, name=chip.name, parent=self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolTip(chip.name)
        button.show()
        return button

    def _place(self) -> None:
        """Chips in rows, then the line of text; as high as that needs."""
        gap, height, left = px(_GAP), px(_ROW), px(_GAP)
        x, y = left, px(3)
        for button, chip in zip(self._buttons, self._shown, strict=True):
            room = max(px(80), self.width() - px(64))
            metrics = self.fontMetrics()
            room -= metrics.horizontalAdvance(chip.pattern.format(name=""))
            short = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, max(px(60), room))
            button.setText(f"{chip.pattern.format(name=short)}  ×".replace("&", "&&"))
            width = button.sizeHint().width()
            if x > left and x + width > self.width() - gap:
                x, y = left, y + height + gap
            button.setGeometry(self._turned(QRect(x, y, width, height)))
            x += width + gap
        x += px(6)
        if x > left + px(6) and x + px(96) > self.width():
            x, y = left + px(6), y + height + gap
        self._line.setGeometry(self._turned(QRect(x, y, max(px(40), self.width() - x - gap), height)))
        self.setFixedHeight(y + height + px(3))

    def _turned(self, place: QRect) -> QRect:
        """The same place where one reads from right to left."""
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.left() - place.width())
        return place

    def sizeHint(self) -> QSize:
        return QSize(px(320), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self.update()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = colors()
        focused = self._line.hasFocus()
        edge = look.bad if self.property("wrong") else look.accent if focused else look.edge
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(look.panel))
        inset = 1.0 if focused else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, px(6), px(6))
        painter.end()
