"""Draws the week: hours, classes, today's line. What stands where is told by ``WeekPlaces``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from lcadmin.gui.models.week import DAY_MINUTES, Block, Laid, More
from lcadmin.gui.theme import colors, px, shades, text_font
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.measures import Measures

GUTTER = 52
HOUR = 48
_SMALL, _TINY = 12, 11


@dataclass(frozen=True, slots=True)
class ShownClass:
    """A class as the week says it: ``time`` and ``title`` and ``detail`` are drawn, ``tip`` is shown under
    the mouse, ``words`` is what a screen reader says. What has begun or is called off cannot be dragged."""

    id: int
    time: str
    title: str
    detail: str
    tip: str
    words: str
    kind: Kind
    movable: bool
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class WeekPlaces:
    """Minutes of days as places on a grid of this width."""

    width: int

    @property
    def height(self) -> int:
        return px(HOUR) * 24 + 1

    @property
    def _gutter(self) -> int:
        return px(GUTTER)

    def day_left(self, day: int) -> int:
        """The left edge of a day; of day 7 it is the right edge of the week."""
        return self._gutter + (self.width - self._gutter) * day // 7

    def y(self, minute: int) -> int:
        return minute * px(HOUR) // 60

    def day_at(self, x: int) -> int:
        """The day under a place, the nearest one beside the week."""
        return max(0, min(6, (x - self._gutter) * 7 // max(1, self.width - self._gutter)))

    def minute_at(self, y: int) -> int:
        return max(0, min(DAY_MINUTES - 1, y * 60 // px(HOUR)))

    def rect(self, block: Block) -> QRect:
        left, right = self.day_left(block.day), self.day_left(block.day + 1)
        room = right - left - px(6)
        x = left + px(2) + room * block.column // block.columns
        width = room * (block.column + 1) // block.columns - room * block.column // block.columns
        top, bottom = self.y(block.top), self.y(block.bottom)
        return QRect(x, top + 1, max(width - px(2), px(8)), bottom - top - 2)

    def more_rect(self, more: More, columns: int) -> QRect:
        """The last column beside the classes that found room."""
        return self.rect(Block(0, more.day, more.top, more.bottom, columns - 1, columns))


class WeekPainter:
    """Paints into a widget; keeps nothing but measured text."""

    def __init__(self) -> None:
        self._measures = Measures()

    def ground(
        self,
        painter: QPainter,
        places: WeekPlaces,
        today: int | None,
        gaps: Mapping[int, tuple[int, int]],
    ) -> None:
        """The grid, today's ground, what a clock change skips."""
        look = colors()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(0, 0, places.width, places.height, QColor(look.panel))
        if today is not None:
            left, right = places.day_left(today), places.day_left(today + 1)
            painter.fillRect(left, 0, right - left, places.height, QColor(look.background))
        for day, (start, end) in gaps.items():
            left, right = places.day_left(day), places.day_left(day + 1)
            where = QRect(left, places.y(start), right - left, places.y(end) - places.y(start))
            painter.fillRect(where, QBrush(QColor(look.edge), Qt.BrushStyle.BDiagPattern))
        painter.setFont(text_font(_TINY))
        for hour in range(24):
            y = places.y(hour * 60)
            painter.setPen(QColor(look.line))
            painter.drawLine(px(GUTTER), y, places.width, y)
            if hour:
                painter.setPen(QColor(look.muted))
                where = QRect(0, y - px(8), px(GUTTER) - px(8), px(16))
                painter.drawText(where, int(Qt.AlignmentFlag.AlignRight), f"{hour:02}:00")
        painter.setPen(QColor(look.line))
        for day in range(7):
            painter.drawLine(places.day_left(day), 0, places.day_left(day), places.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def classes(
        self,
        painter: QPainter,
        places: WeekPlaces,
        laid: Laid,
        shown: Mapping[int, ShownClass],
        faded: int,
        visible: QRect,
    ) -> None:
        """Every class that is on the screen; the one that is being dragged is pale where it was."""
        for block in laid.blocks:
            one, where = shown.get(block.id), places.rect(block)
            if one is not None and where.intersects(visible):
                painter.setOpacity(0.4 if one.id == faded else 1.0)
                self.block(painter, where, one, first=block.first)
        painter.setOpacity(1.0)

    def more(self, painter: QPainter, where: QRect, words: str) -> None:
        """So many more than fit."""
        look = colors()
        painter.setPen(QPen(QColor(look.line), 1))
        painter.setBrush(QColor(look.hover))
        painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        painter.setPen(QColor(look.muted))
        painter.setFont(self._measures.font(_TINY, semibold=True))
        painter.drawText(where, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)

    def block(self, painter: QPainter, where: QRect, one: ShownClass, *, first: bool = True) -> None:
        """One class: its ground and bar say the state together with the words that the tip has."""
        look, tone = colors(), shades(Kind.NEUTRAL if one.kind is Kind.PLAIN else one.kind)
        plain = one.kind is Kind.PLAIN
        ground = QColor(look.accent_soft) if plain else tone.ground
        bar = QColor(look.accent) if plain else tone.ink
        painter.setPen(QPen(QColor(look.panel), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(where), px(4), px(4))
        painter.fillRect(QRect(where.left(), where.top() + px(3), px(3), where.height() - px(6)), bar)
        inside = where.adjusted(px(8), px(2), -px(4), -px(2))
        painter.setPen(QColor(look.muted if one.cancelled else look.text))
        line = px(16)
        lines: Sequence[tuple[str, bool]] = (
            ((one.title, True), (one.time, False), (one.detail, False))
            if inside.height() >= 2 * line
            else ((f"{one.title}  {one.time}" if first else one.title, True),)
        )
        for number, (text, semibold) in enumerate(lines):
            top = inside.top() + number * line
            if top + line > inside.bottom() + px(6):
                break
            self._line(
                painter,
                QRect(inside.left(), top, inside.width(), line),
                text,
                semibold=semibold,
                struck=one.cancelled,
            )

    def outline(self, painter: QPainter, where: QRect) -> None:
        """The focus."""
        painter.setPen(QPen(QColor(colors().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(where).adjusted(1, 1, -1, -1), px(4), px(4))

    def now(self, painter: QPainter, places: WeekPlaces, day: int, minute: int) -> None:
        """The line of this moment."""
        y, left, right = places.y(minute), places.day_left(day), places.day_left(day + 1)
        painter.setPen(QPen(QColor(colors().bad), 2))
        painter.drawLine(left, y, right, y)
        painter.setBrush(QColor(colors().bad))
        painter.drawEllipse(left - px(3), y - px(3), px(6), px(6))

    def _line(self, painter: QPainter, where: QRect, text: str, *, semibold: bool, struck: bool) -> None:
        font = self._measures.font(_SMALL, semibold=semibold)
        if struck:
            font = type(font)(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        metrics = self._measures.metrics(_SMALL, semibold=semibold)
        short = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), short)
