"""A week of classes that one can walk through with the keys, drag about, and click into."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from lcadmin.domain.instants import Instant, to_datetime
from lcadmin.gui.announce import announce
from lcadmin.gui.models.week import DAY_MINUTES, Block, Laid, More, moment, skipped
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.week_painter import ShownClass, WeekPainter, WeekPlaces

STEP = 15
_SLOT = 30
_MORNING = 9 * 60
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(slots=True)
class _Drag:
    """A class under the mouse: where it was taken, and where it would go."""

    block: Block
    grip: int  # minutes from its top to where it was taken
    began: QPoint
    moving: bool = False
    day: int = 0
    top: int = 0


class WeekGrid(QWidget):
    """The keys: arrows walk by half hours and days, Ctrl+Up and Ctrl+Down from class to class; Enter opens
    the class or makes a new one; with Alt the arrows move the class itself.

    ``more_chosen`` asks for those that found no room: the day, and the first of them. ``cursor_moved``
    carries the place that should be on the screen.
    """

    opened = Signal(int)
    moved = Signal(int, object)
    slot_chosen = Signal(object)
    more_chosen = Signal(int, int)
    week_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    cursor_moved = Signal(QRect)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = WeekPainter()
        self._monday = date(1970, 1, 5)
        self._zone = ZoneInfo("UTC")
        self._laid = Laid(())
        self._shown: Mapping[int, ShownClass] = {}
        self._gaps: dict[int, tuple[int, int]] = {}
        self._now: Instant | None = None
        self._day, self._minute, self._chosen = 0, _MORNING, 0
        self._drag: _Drag | None = None
        self.words_of_slot: Callable[[Instant], str] = str  # of an empty place, for a screen reader
        self.words_of_more: Callable[[More], tuple[str, str]] = lambda _more: ("", "")  # drawn, and told
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Week of classes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(700), self._places.height)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(360), self._places.height)

    @property
    def _places(self) -> WeekPlaces:
        return WeekPlaces(self.width(), self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def show_week(self, monday: date, zone: ZoneInfo, laid: Laid, shown: Mapping[int, ShownClass]) -> None:
        """Shows these classes; a class that is chosen stays chosen while it is there."""
        if monday != self._monday or zone != self._zone:
            self._gaps = {day: gap for day in range(7) if (gap := skipped(monday, day, zone)) is not None}
            self._chosen = 0
        self._monday, self._zone, self._laid, self._shown = monday, zone, laid, shown
        block = self._block_of(self._chosen)
        if block is None:
            self._chosen = 0
        elif self._drag is None:
            self._day, self._minute = block.day, block.top
        self._say()
        self.update()

    def set_now(self, now: Instant) -> None:
        """The moment that today's line shows."""
        self._now = now
        self.update()

    @property
    def chosen(self) -> int:
        """The class that is chosen, 0 for none."""
        return max(0, self._chosen)

    @property
    def slot(self) -> Instant:
        """The moment where the cursor stands."""
        return moment(self._monday, self._day, self._minute, self._zone)

    def rect_of(self, lesson_id: int) -> QRect:
        """Where a class stands; empty where it is not shown."""
        block = self._block_of(lesson_id)
        return QRect() if block is None else self._places.rect(block)

    def place_of(self, day: int, minute: int) -> QPoint:
        """The middle of a day at a time of it."""
        places = self._places
        return QPoint(places.day(day).center().x(), places.y(minute) + px(4))

    def first_minute(self) -> int | None:
        """When the earliest class of the week begins."""
        return min((block.top for block in self._laid.blocks if block.first), default=None)

    def _block_of(self, lesson_id: int) -> Block | None:
        return next((one for one in self._laid.places if one.id == lesson_id and one.first), None)

    def _block_at(self, where: QPoint) -> Block | None:
        places = self._places
        under = [one for one in self._laid.places if places.reach(one).contains(where)]
        return max(under, key=lambda one: one.column, default=None)

    def _more_of(self, block: Block | None) -> More | None:
        return next((one for one in self._laid.more if one.place is block), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, draw, today = self._places, self._painter, self._today()
        draw.ground(painter, places, None if today is None else today[0], self._gaps)
        drag = self._drag if self._drag is not None and self._drag.moving else None
        draw.classes(
            painter, places, self._laid, self._shown, 0 if drag is None else drag.block.id, event.rect()
        )
        for more in self._laid.more:
            draw.more(painter, places.rect(more.place), self.words_of_more(more)[0])
        if today is not None:
            draw.now(painter, places, *today)
        if drag is not None:
            length = drag.block.bottom - drag.block.top
            ghost = Block(drag.block.id, drag.day, drag.top, min(drag.top + length, DAY_MINUTES))
            draw.block(painter, places.rect(ghost), self._shown[drag.block.id])
            draw.outline(painter, places.rect(ghost))
        elif self.hasFocus() or self._chosen:
            draw.outline(painter, self._cursor_rect())
        painter.end()

    def _today(self) -> tuple[int, int] | None:
        if self._now is None:
            return None
        local = to_datetime(self._now, self._zone)
        day = (local.date() - self._monday).days
        return (day, local.hour * 60 + local.minute) if 0 <= day < 7 else None

    def _cursor_rect(self) -> QRect:
        block = self._block_of(self._chosen)
        slot = Block(0, self._day, self._minute, min(self._minute + _SLOT, DAY_MINUTES))
        return self._places.reach(block or slot)

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        way = {
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }.get(key)
        if way is not None and self._places.mirrored:
            way = (-way[0], way[1])
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.update()
        elif way is not None and held == Qt.KeyboardModifier.AltModifier:
            self._move_chosen(*way)
        elif way is not None and way[1] and held == Qt.KeyboardModifier.ControlModifier:
            self._go_to_class(way[1])
        elif way is not None and not held:
            self._walk(*way)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not held:
            self.week_wanted.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in _ENTER and self._chosen:
            self._open(self._block_of(self._chosen))
        elif key in _ENTER or key == Qt.Key.Key_Insert:
            self.slot_chosen.emit(self.slot)
        else:
            super().keyPressEvent(event)

    def _walk(self, days: int, steps: int) -> None:
        day = self._day + days
        if not 0 <= day < 7:
            self._day = day % 7
            self.week_wanted.emit(days)
        else:
            self._day = day
        minute = (self._minute // _SLOT + steps) * _SLOT if steps else self._minute
        self._minute = max(0, min(DAY_MINUTES - _SLOT, minute))
        here = [
            b for b in self._laid.places if b.day == self._day and b.top // _SLOT == self._minute // _SLOT
        ]
        self._choose(here[0] if here and 0 <= day < 7 else None)

    def _go_to_class(self, steps: int) -> None:
        """The class before or after, in the order of the week."""
        order = sorted((b.day, b.top, b.column, b.id) for b in self._laid.places if b.first)
        place = (self._day, self._minute, -1, 0)
        block = self._block_of(self._chosen)
        if block is not None:
            place = (block.day, block.top, block.column, block.id)
        found = [one for one in order if (one > place if steps > 0 else one < place)]
        if found:
            self._choose(self._block_of((found[0] if steps > 0 else found[-1])[3]))

    def _move_chosen(self, days: int, steps: int) -> None:
        block, one = self._block_of(self._chosen), self._shown.get(self._chosen)
        if block is None or one is None or not one.movable:
            return
        day, top = block.day + days, block.top + steps * STEP
        if 0 <= day < 7 and 0 <= top < DAY_MINUTES:
            self.moved.emit(block.id, moment(self._monday, day, top, self._zone))

    def _choose(self, block: Block | None) -> None:
        self._chosen = 0 if block is None else block.id
        if block is not None:
            self._day, self._minute = block.day, block.top
        self.cursor_moved.emit(self._cursor_rect())
        self._say()
        self.update()

    def _open(self, block: Block | None) -> None:
        """Goes to a class, or to those that found no room."""
        more = self._more_of(block)
        if more is not None:
            self.more_chosen.emit(more.place.day, more.ids[0])
        elif block is not None:
            self.opened.emit(block.id)

    def _say(self) -> None:
        """What a screen reader says of the place one is at."""
        one, more = self._shown.get(self._chosen), self._more_of(self._block_of(self._chosen))
        words = one.words if one is not None else self.words_of_slot(self.slot)
        if more is not None:
            words = self.words_of_more(more)[1]
        self.setAccessibleDescription(words)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
            announce(self, words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._drag = None
        self.update()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        block = self._block_at(where)
        if block is None:
            self._day = self._places.day_at(where.x())
            self._minute = self._places.minute_at(where.y()) // _SLOT * _SLOT
        self._choose(block)
        if block is not None and block.id > 0 and event.button() == Qt.MouseButton.LeftButton:
            self._drag = _Drag(block, self._places.minute_at(where.y()) - block.top, where)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where, drag = event.position().toPoint(), self._drag
        if drag is None:
            over = self._block_at(where) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        far = (where - drag.began).manhattanLength() >= QApplication.startDragDistance()
        one = self._shown.get(drag.block.id)
        if not drag.moving and far and one is not None and one.movable and drag.block.first:
            drag.moving = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if drag.moving:
            drag.day = self._places.day_at(where.x())
            top = round((self._places.minute_at(where.y()) - drag.grip) / STEP) * STEP
            drag.top = max(0, min(DAY_MINUTES - STEP, top))
            self.cursor_moved.emit(QRect(where, QSize(1, 1)))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        where, drag, self._drag = event.position().toPoint(), self._drag, None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        block = self._block_at(where)
        if self._chosen < 0:
            self._open(block if block is not None and block.id == self._chosen else None)
        elif drag is None:
            self.slot_chosen.emit(self.slot)
        elif drag.moving and (drag.day, drag.top) != (drag.block.day, drag.block.top):
            self.moved.emit(drag.block.id, moment(self._monday, drag.day, drag.top, self._zone))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self._block_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(block)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = self.mapToGlobal(self._cursor_rect().bottomLeft())
        else:
            block = self._block_at(event.pos())
            self._choose(block)
            where = event.globalPos()
        if self._chosen > 0:
            self.menu_wanted.emit(self._chosen, where)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self._block_at(event.pos())
            one = self._shown.get(block.id) if block is not None else None
            more = self._more_of(block)
            words = one.tip if one is not None else self.words_of_more(more)[1] if more is not None else ""
            tip = escape(words).replace("\n", "<br>")
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)
