"""The week of classes with the days over it and the hours beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from lcadmin.domain.instants import Instant, day_of
from lcadmin.gui.models.week import Block, lay_out
from lcadmin.gui.theme import colors, px, text_font
from lcadmin.gui.widgets.basics import Card
from lcadmin.gui.widgets.week_grid import WeekGrid
from lcadmin.gui.widgets.week_painter import ShownClass, WeekPlaces

if TYPE_CHECKING:
    from lcadmin.gui.formats import Formats

_MORNING = 8 * 60
_NARROWEST = 64
_HEAD = 40


class _Days(QWidget):
    """The names of the days; today's stands out by weight and colour."""

    def __init__(self, grid: QWidget) -> None:
        super().__init__()
        self._grid = grid
        self.setFixedHeight(px(_HEAD))
        self._words: Sequence[str] = ()
        self._today = -1

    def show_days(self, words: Sequence[str], today: int) -> None:
        self._words, self._today = words, today
        self.setAccessibleName(", ".join(words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, places = (
            colors(),
            WeekPlaces(self._grid.width(), self.layoutDirection() is Qt.LayoutDirection.RightToLeft),
        )
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(look.line))
        for day, words in enumerate(self._words):
            column = places.day(day)
            painter.setFont(text_font(12, semibold=True))
            painter.setPen(QColor(look.accent if day == self._today else look.muted))
            room = column.width() - px(8)
            short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            where = QRect(column.left() + px(4), 0, room, self.height())
            painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), short)
        painter.end()


class WeekView(Card):
    """``grid`` has the signals; ``show_week`` says what stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.grid = WeekGrid()
        self._days = _Days(self.grid)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.grid)
        self.body.addWidget(self._days)
        self.body.addWidget(self._area, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusProxy(self.grid)
        self._monday = date(1970, 1, 5)
        self._zone = ZoneInfo("UTC")
        self._parts: Sequence[Block] = ()
        self._shown: Mapping[int, ShownClass] = {}
        self._most = 0
        self._scrolled = False
        self.grid.cursor_moved.connect(self._look_at)
        self.grid.resized.connect(self._resized)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(360), px(240))

    def show_week(
        self,
        monday: date,
        formats: Formats,
        now: Instant,
        parts: Sequence[Block],
        shown: Mapping[int, ShownClass],
    ) -> None:
        """Shows these classes of the week that begins on ``monday``; ``parts`` are theirs by ``on_days``."""
        words = [formats.short_day(monday + timedelta(days=day)) for day in range(7)]
        self._days.show_days(words, (day_of(now, formats.zone) - monday).days)
        self._monday, self._zone, self._parts, self._shown = monday, formats.zone, parts, shown
        self.grid.words_of_slot = lambda at: self.tr("{when}, free. Enter makes a class here.").format(
            when=f"{formats.day(formats.day_of(at))} {formats.time(at)}"
        )
        self.grid.words_of_more = lambda more: (
            self.tr("%n more", "", len(more.ids)),
            self.tr(
                "%n more classes around {time}: Enter or a click shows them in the list.", "", len(more.ids)
            ).format(time=f"{more.place.top // 60:02}:{more.place.top % 60:02}"),
        )
        self.grid.set_now(now)
        self._lay_out()
        if not self._scrolled and self.isVisible():
            self._to_the_morning()

    def set_now(self, now: Instant) -> None:
        """A moment went by."""
        self.grid.set_now(now)

    def _lay_out(self) -> None:
        laid = lay_out(self._parts, self._room())
        self.grid.show_week(self._monday, self._zone, laid, self._shown)

    def _room(self) -> int:
        places = WeekPlaces(max(self.grid.width(), px(360)))
        return max(2, places.day(0).width() // px(_NARROWEST))

    def _to_the_morning(self) -> None:
        """The first class of the week, or where a day begins, at the top."""
        first = self.grid.first_minute()
        minute = _MORNING if first is None else min(first, _MORNING)
        bar = self._area.verticalScrollBar()
        bar.setValue(WeekPlaces(self.grid.width()).y(max(0, minute - 15)))
        self._scrolled = bar.maximum() > 0

    def _look_at(self, where: QRect) -> None:
        self._area.ensureVisible(where.center().x(), where.top(), px(8), px(24))
        self._area.ensureVisible(where.center().x(), min(where.bottom(), where.top() + px(96)), px(8), px(24))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._scrolled:
            self._to_the_morning()

    def _resized(self) -> None:
        self._days.update()
        if self._room() != self._most:
            self._most = self._room()
            self._lay_out()
