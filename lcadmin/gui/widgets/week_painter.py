"""Draws the week: hours, classes, today's line. What stands where is told by ``WeekPlaces``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from lcadmin.gui.models.week import DAY_MINUTES, Block, Laid
from lcadmin.gui.theme import colors, px, shades, text_font
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.measures import Measures

GUTTER = 52
HOUR = 48
_SMALL, _TINY = 12, 11
_TO = "–"


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
    """Minutes of days as places on a grid of this width; ``mirrored`` begins the week at the right."""

    width: int
    mirrored: bool = False

    @property
    def height(self) -> int:
        return px(HOUR) * 24 + 1

    @property
    def _gutter(self) -> int:
        return px(GUTTER)

    @property
    def hours(self) -> QRect:
        """Where the hours stand, beside the days."""
        return self._turned(QRect(0, 0, self._gutter, self.height))

    def day(self, day: int) -> QRect:
        """The column of a day, from its first to its last minute."""
        left, right = self._edge(day), self._edge(day + 1)
        return self._turned(QRect(left, 0, right - left, self.height))

    def _edge(self, day: int) -> int:
        return self._gutter + (self.width - self._gutter) * day // 7

    def _turned(self, where: QRect) -> QRect:
        if self.mirrored:
            where.moveLeft(self.width - where.left() - where.width())
        return where

    def y(self, minute: int) -> int:
        return minute * px(HOUR) // 60

    def day_at(self, x: int) -> int:
        """The day under a place, the nearest one beside the week."""
        x = self.width - 1 - x if self.mirrored else x
        return max(0, min(6, (x - self._gutter) * 7 // max(1, self.width - self._gutter)))

    def minute_at(self, y: int) -> int:
        return max(0, min(DAY_MINUTES - 1, y * 60 // px(HOUR)))

    def rect(self, block: Block) -> QRect:
        """Its own column."""
        return self._columns(block, block.column + 1)

    def reach(self, block: Block) -> QRect:
        """From its own column to the end of the day: what stands in later columns is drawn over it."""
        return self._columns(block, block.columns)

    def _columns(self, block: Block, until: int) -> QRect:
        left, right = self._edge(block.day), self._edge(block.day + 1)
        room = right - left - px(6)
        x = left + px(2) + room * block.column // block.columns
        width = room * until // block.columns - room * block.column // block.columns
        top, bottom = self.y(block.top), self.y(block.bottom)
        return self._turned(QRect(x, top + 1, max(width - px(2), px(8)), bottom - top - 2))


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
            painter.fillRect(places.day(today), QColor(look.background))
        for day, (start, end) in gaps.items():
            where = places.day(day)
            where.setTop(places.y(start))
            where.setHeight(places.y(end) - places.y(start))
            painter.fillRect(where, QBrush(QColor(look.edge), Qt.BrushStyle.BDiagPattern))
        painter.setFont(text_font(_TINY))
        for hour in range(24):
            y = places.y(hour * 60)
            painter.setPen(QColor(look.line))
            beside = places.hours
            left, right = (0, beside.left()) if places.mirrored else (beside.width(), places.width)
            painter.drawLine(left, y, right, y)
            if hour:
                painter.setPen(QColor(look.muted))
                where = beside.adjusted(px(8), 0, -px(8), 0)
                where.setTop(y - px(8))
                where.setHeight(px(16))
                painter.drawText(where, int(Qt.AlignmentFlag.AlignRight), f"{hour:02}:00")
        painter.setPen(QColor(look.line))
        for day in range(7):
            edge = places.day(day).right() if places.mirrored else places.day(day).left()
            painter.drawLine(edge, 0, edge, places.height)
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
        """Every class that is on the screen; the one that is being dragged is pale where it was. A class
        beside others reaches under them, so that its words have the room that is left of them."""
        for block in sorted(laid.blocks, key=lambda one: one.column):
            one, where = shown.get(block.id), places.reach(block)
            if one is None or not where.intersects(visible):
                continue
            over = [
                places.rect(other)
                for other in laid.places
                if other.day == block.day and other.column > block.column and other.top < block.bottom
            ]
            painter.setOpacity(0.4 if one.id == faded else 1.0)
            self.block(painter, where, one, first=block.first, over=over)
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

    def block(
        self,
        painter: QPainter,
        where: QRect,
        one: ShownClass,
        *,
        first: bool = True,
        over: Sequence[QRect] = (),
    ) -> None:
        """One class: its ground and bar say the state together with the words that the tip has. ``over``
        are the places of others that are drawn over it."""
        look, tone = colors(), shades(Kind.NEUTRAL if one.kind is Kind.PLAIN else one.kind)
        plain = one.kind is Kind.PLAIN
        ground = QColor(look.accent_soft) if plain else tone.ground
        bar = QColor(look.accent) if plain else tone.ink
        painter.setPen(QPen(QColor(look.panel), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(where), px(4), px(4))
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = where.right() - px(3) + 1 if mirrored else where.left()
        painter.fillRect(QRect(edge, where.top() + px(3), px(3), where.height() - px(6)), bar)
        left, right = (px(4), px(8)) if mirrored else (px(8), px(4))
        inside = where.adjusted(left, px(2), -right, -px(2))
        painter.setPen(QColor(look.muted if one.cancelled else look.text))
        line = px(16)
        room = (inside.height() - 1 + px(6)) // line  # as far as letters reach
        if inside.height() < 2 * line:
            lines = [(f"{one.title}  {one.time}" if first else one.title, True)]
        else:
            free = _beside(QRect(inside.left(), inside.top(), inside.width(), line), over, mirrored=mirrored)
            title = self._measures.lines(one.title, free.width(), max(2, room - 1), _SMALL, semibold=True)
            lines = [*((part, True) for part in title), (one.time, False), (one.detail, False)]
        for number, (text, semibold) in enumerate(lines):
            top = inside.top() + number * line
            if top + line > inside.bottom() + px(6):
                break
            self._line(
                painter,
                _beside(QRect(inside.left(), top, inside.width(), line), over, mirrored=mirrored),
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
        y, column = places.y(minute), places.day(day)
        painter.setPen(QPen(QColor(colors().bad), 2))
        painter.drawLine(column.left(), y, column.right(), y)
        painter.setBrush(QColor(colors().bad))
        begin = column.right() if places.mirrored else column.left()
        painter.drawEllipse(begin - px(3), y - px(3), px(6), px(6))

    def _line(self, painter: QPainter, where: QRect, text: str, *, semibold: bool, struck: bool) -> None:
        font = self._measures.font(_SMALL, semibold=semibold)
        if struck:
            font = type(font)(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        metrics = self._measures.metrics(_SMALL, semibold=semibold)
        if metrics.horizontalAdvance(text) > where.width() and text[:1].isdigit() and not semibold:
            text = text.partition(_TO)[0]  # of a time the beginning says most
        short = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), short)


def _beside(line: QRect, over: Sequence[QRect], *, mirrored: bool) -> QRect:
    """What of a line of text nothing is drawn over."""
    for other in over:
        if not other.intersects(line.adjusted(0, px(2), 0, -px(3))):  # as far as letters reach
            continue
        if mirrored:
            line.setLeft(max(line.left(), other.right() + px(3)))
        else:
            line.setRight(min(line.right(), other.left() - px(3)))
    return line
