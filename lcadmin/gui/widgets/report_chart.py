"""Bars of a report's main figure, with the period before beside them.

Drawn by hand: pyqtgraph would bring numpy (82 MB) and take most of a second of the window's thread when
it is first loaded, for one sort of chart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lcadmin.gui.theme import colors, px, text_font

_HEIGHT = 168
_TOP, _FOOT, _AXIS = 16, 28, 56
_WIDEST_BAR, _GAP = 44, 2
_STEPS = (1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 40, 50, 60, 80, 100, 120, 160, 200, 240, 300, 400, 500, 600, 800)


@dataclass(frozen=True, slots=True)
class Bar:
    """One week or month: what stands under it, what it is called in full, and its two values."""

    label: str
    name: str
    value: int
    before: int | None = None


class Swatch(QWidget):
    """The colour of one sort of bars, beside what it stands for."""

    def __init__(self, *, before: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self.setFixedSize(px(12), px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors().edge if self._before else colors().accent))
        painter.drawRoundedRect(QRectF(self.rect()), px(2), px(2))


class ReportChart(QWidget):
    """``unit`` is what one step of the axis is in the values (3600 for hours); ``axis`` writes a step,
    ``words`` a value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: Sequence[Bar] = ()
        self._unit = 1
        self._axis: Callable[[int], str] = str
        self._words: Callable[[int], str] = str
        self.setMinimumHeight(px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(
        self,
        bars: Sequence[Bar],
        *,
        unit: int,
        axis: Callable[[int], str],
        words: Callable[[int], str],
        summary: str,
    ) -> None:
        """Shows these; ``summary`` is what a screen reader says of them."""
        self.bars = bars
        self._unit, self._axis, self._words = unit, axis, words
        self.setAccessibleName(summary)
        self.setAccessibleDescription(", ".join(self._told(bar) for bar in bars[:60]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(_HEIGHT))

    def bar_at(self, where: QPoint) -> Bar | None:
        """The bar over or under a point."""
        for bar, (left, width) in zip(self.bars, self._places(), strict=True):
            if left <= where.x() < left + width:
                return bar
        return None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self.bar_at(event.pos())
            QToolTip.showText(event.globalPos(), self._told(bar) if bar is not None else "", self)
            return True
        return super().event(event)

    def _told(self, bar: Bar) -> str:
        if bar.before is None:
            return f"{bar.name}: {self._words(bar.value)}"
        return self.tr("{name}: {value}, before: {before}").format(
            name=bar.name, value=self._words(bar.value), before=self._words(bar.before)
        )

    def _places(self) -> list[tuple[float, float]]:
        """Left edge and width of each bar's place; together they take all the room there is. The first one
        is where one begins to read."""
        room = self.width() - px(_AXIS)
        width = room / max(len(self.bars), 1)
        if self._mirrored:
            return [(room - (place + 1) * width, width) for place in range(len(self.bars))]
        return [(px(_AXIS) + place * width, width) for place in range(len(self.bars))]

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _top_value(self) -> int:
        """The value at the top of the axis: a round number of steps."""
        highest = max((max(bar.value, bar.before or 0) for bar in self.bars), default=0)
        steps = max(1, ceil(highest / self._unit / 2))
        round_step = next((step for step in _STEPS if step >= steps), ceil(steps / 500) * 500)
        return round_step * 2 * self._unit

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, top = colors(), self._top_value()
        low = self.height() - px(_FOOT)
        high = px(_TOP)
        painter.setFont(text_font(11))
        for part in (0, 1, 2):
            y = low - (low - high) * part // 2
            wide = self.width() - px(_AXIS)
            painter.fillRect(QRect(0 if self._mirrored else px(_AXIS), y, wide, 1), QColor(theme.line))
            painter.setPen(QColor(theme.muted))
            beside = wide + px(8) if self._mirrored else 0
            label = QRect(beside, y - px(8), px(_AXIS) - px(8), px(16))
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(label, where, self._axis(top * part // 2 // self._unit))
        self._draw_bars(painter, top, high, low)

    def _draw_bars(self, painter: QPainter, top: int, high: int, low: int) -> None:
        theme = colors()
        metrics = painter.fontMetrics()
        free = 0.0
        in_order = sorted(zip(self.bars, self._places(), strict=True), key=lambda pair: pair[1])
        for bar, (left, width) in in_order:
            both = bar.before is not None
            room = width - min(px(12), width * 0.3)
            one = min((room - px(_GAP)) / 2 if both else room, px(_WIDEST_BAR))
            begin = left + (width - (2 * one + px(_GAP) if both else one)) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            for place, value, color in (
                (0, bar.value, theme.accent),
                (1, bar.before or 0, theme.edge if both else ""),
            ):
                height = (low - high) * max(value, 0) / top
                if color and height > 0:
                    painter.setBrush(QColor(color))
                    x = begin + (place != self._mirrored if both else 0) * (one + px(_GAP))
                    painter.drawRoundedRect(QRectF(x, low - height, one, height), px(2), px(2))
            wide = metrics.horizontalAdvance(bar.label) + px(8)
            if left + width / 2 - wide / 2 >= free:
                free = left + width / 2 + wide / 2
                painter.setPen(QColor(theme.muted))
                under = QRectF(left + width / 2 - wide / 2, low + px(6), wide, px(18))
                painter.drawText(under, Qt.AlignmentFlag.AlignCenter, bar.label)
