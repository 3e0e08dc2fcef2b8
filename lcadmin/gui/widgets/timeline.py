"""A class drawn as a line of time: what counted as bars, what happened as labels that never overlap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.gui.theme import colors, px, text_font
from lcadmin.gui.widgets.label_places import Moment, Placed, place_labels

_ROW = 18
_MOST_ROWS = 4
_LEAD = 12


class BarKind(Enum):
    """What a stretch of time was."""

    COUNTED = auto()
    RUNNING = auto()
    GAP = auto()


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time with its length in words."""

    start: Instant
    end: Instant
    text: str
    kind: BarKind = BarKind.COUNTED


@dataclass(frozen=True, slots=True)
class TimelineData:
    """``start`` and ``end`` are the planned ones, with their words; the line is as long as it must be
    to hold everything."""

    start: Instant
    end: Instant
    start_text: str
    end_text: str
    bars: tuple[Bar, ...] = ()
    moments: tuple[Moment, ...] = ()

    def span(self) -> tuple[Instant, Instant]:
        """The first and the last moment that the line has to show."""
        moments = [moment.at for moment in self.moments]
        first = min([self.start, *(bar.start for bar in self.bars), *moments])
        last = max([self.end, *(bar.end for bar in self.bars), *moments])
        return first, Instant(max(last, first + MINUTE))


class Timeline(QWidget):
    """Draws a ``TimelineData``. Its accessible description tells the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data: TimelineData | None = None
        self._above: list[Placed] = []
        self._below: list[Placed] = []
        self.setAccessibleName(self.tr("Timeline"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(px(240))

    def set_data(self, data: TimelineData) -> None:
        """Shows this."""
        self._data = data
        words = [moment.text for moment in sorted(data.moments, key=lambda one: one.at)]
        self.setAccessibleDescription(", ".join(words))
        self._lay_out()

    @property
    def data(self) -> TimelineData | None:
        """What is shown."""
        return self._data

    def labels(self) -> list[tuple[str, QRectF]]:
        """Every label that is shown, with its rectangle."""
        shown = [(placed.moment.text, self._label_rect(placed)) for placed in (*self._above, *self._below)]
        if self._data is not None:
            shown += [(text, rect) for text, rect, _side in self._ends(self._data)]
        return shown

    def _lay_out(self) -> None:
        data = self._data
        if data is None:
            return
        metrics = QFontMetricsF(text_font(12))

        def place(above: bool) -> list[Placed]:
            side = [moment for moment in data.moments if moment.above == above]
            return place_labels(side, self._x, self._width_of(metrics), self.width(), px(14), _MOST_ROWS)

        self._above, self._below = place(True), place(False)
        self.setFixedHeight(self._height())
        self.update()

    @staticmethod
    def _width_of(metrics: QFontMetricsF) -> Callable[[str], float]:
        return lambda text: metrics.horizontalAdvance(text) + 2

    def _rows(self, placed: Sequence[Placed]) -> int:
        return max((one.row + 1 for one in placed), default=0)

    def _line(self) -> int:
        """The height at which the bars stand."""
        return px(_ROW) * max(1, self._rows(self._above)) + px(8) + self._lead(self._above)

    def _lead(self, placed: Sequence[Placed]) -> int:
        """Room for slanting lines between the labels of one side and the bars."""
        return px(_LEAD) if any(self._stands_beside(one) for one in placed) else 0

    def _stands_beside(self, placed: Placed) -> bool:
        """Whether the label's moment is neither over nor under it."""
        return not placed.left <= self._x(placed.moment.at) <= placed.left + placed.width

    def _height(self) -> int:
        return (
            self._line()
            + px(24)
            + px(10)
            + px(_ROW) * (self._rows(self._below) + 1)
            + self._lead(self._below)
        )

    def _x(self, at: Instant) -> float:
        if self._data is None:
            return 0.0
        first, last = self._data.span()
        margin = px(4)
        return margin + (self.width() - 2 * margin) * (at - first) / (last - first)

    def _label_rect(self, placed: Placed) -> QRectF:
        row = px(_ROW)
        if placed.moment.above:
            top = self._line() - self._lead(self._above) - px(6) - row * (placed.row + 1)
        else:
            top = self._line() + self._lead(self._below) + px(24) + px(8) + row * placed.row
        return QRectF(placed.left, top, placed.width, row)

    def _ends(self, data: TimelineData) -> list[tuple[str, QRectF, Qt.AlignmentFlag]]:
        """The planned start and end under everything; where they are one, the start alone."""
        width_of = self._width_of(QFontMetricsF(text_font(12)))
        top = self._height() - px(_ROW)
        found: list[tuple[str, QRectF, Qt.AlignmentFlag]] = []
        taken = -1.0
        for at, text in ((data.start, data.start_text), (data.end, data.end_text)):
            width = width_of(text)
            left = min(max(0.0, self._x(at) - width / 2), self.width() - width)
            if left > taken:
                found.append((text, QRectF(left, top, width, px(_ROW)), Qt.AlignmentFlag.AlignCenter))
                taken = left + width + px(10)
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        data = self._data
        if data is None:
            return
        look = colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self._line() + px(12)
        painter.setPen(QPen(QColor(look.edge), px(2)))
        painter.drawLine(QPointF(self._x(data.start), middle), QPointF(self._x(data.end), middle))
        for at in (data.start, data.end):
            painter.drawLine(QPointF(self._x(at), middle - px(5)), QPointF(self._x(at), middle + px(5)))
        for bar in data.bars:
            self._draw_bar(painter, bar, middle)
        self._draw_labels(painter, middle)
        painter.setFont(text_font(12))
        painter.setPen(QColor(look.muted))
        for text, rect, side in self._ends(data):
            painter.drawText(rect, side, text)
        painter.end()

    def _draw_bar(self, painter: QPainter, bar: Bar, middle: int) -> None:
        look = colors()
        left, right = self._x(bar.start), self._x(bar.end)
        thick = px(8) if bar.kind is BarKind.GAP else px(24)
        space = px(2) if bar.kind is BarKind.GAP and right - left > px(6) else 0
        rect = QRectF(left + space, middle - thick / 2, max(right - left - 2 * space, 2.0), thick)
        fill = {
            BarKind.COUNTED: look.accent,
            BarKind.RUNNING: look.good,
            BarKind.GAP: look.warning,
        }[bar.kind]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        round_by = px(1) if bar.kind is BarKind.GAP else min(px(3), rect.width() / 2)
        painter.drawRoundedRect(rect, round_by, round_by)
        font = text_font(12, semibold=True)
        if (
            bar.kind is not BarKind.GAP
            and QFontMetricsF(font).horizontalAdvance(bar.text) + px(8) < rect.width()
        ):
            painter.setFont(font)
            painter.setPen(QColor(look.on_accent))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, bar.text)

    def _draw_labels(self, painter: QPainter, middle: int) -> None:
        look = colors()
        painter.setFont(text_font(12))
        for placed in (*self._above, *self._below):
            rect = self._label_rect(placed)
            x = self._x(placed.moment.at)
            if placed.row or self._stands_beside(placed):  # a thin line leads from it to its place
                painter.setPen(QPen(QColor(look.muted if self._stands_beside(placed) else look.edge), 1))
                below = px(21 if placed.moment.dot else 13)
                edge = middle - px(13) if placed.moment.above else middle + below
                to = rect.bottom() - px(1) if placed.moment.above else rect.top() + px(1)
                at = min(max(x, rect.left() + px(4)), rect.right() - px(4))
                painter.drawLine(QPointF(x, edge), QPointF(at, to))
        for placed in (*self._above, *self._below):
            rect = self._label_rect(placed)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.panel))
            painter.drawRect(rect)
            painter.setPen(QColor(look.muted))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, placed.moment.text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.muted))
        for moment in self._data.moments if self._data else ():
            if moment.dot:
                painter.drawEllipse(QPointF(self._x(moment.at), middle + px(18)), px(3), px(3))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._data is not None:
            near = [one for one in self._data.moments if abs(self._x(one.at) - event.pos().x()) <= px(8)]
            words = "\n".join(moment.text for moment in sorted(near, key=lambda one: one.at))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(px(640), self._height())
