"""A table whose columns share its room: measured by what they hold, dragged by the user, without jumps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from lcadmin.gui.theme import px, text_font
from lcadmin.gui.widgets.cell_buttons import CellButtonsView
from lcadmin.gui.widgets.column_widths import left_out, share_out

if TYPE_CHECKING:
    from lcadmin.gui.models.rows import RowsModel

HEAD = 36
"""How high the heads are in one line."""
_HEAD_OF_TWO = 44
_HEAD_TEXT, _HEAD_AROUND, _HEAD_ARROW = 12, 28, 22
_LEAST = 64
_MEASURED = 30


class FittedColumnsView(CellButtonsView):
    """``least_width`` is what a column keeps that gives room up. With ``fit`` all rows are in sight where
    there is room, and the columns follow them more closely. ``shared`` comes when the columns have their
    widths, and the heads their height."""

    columns_dragged = Signal()
    columns_left_out = Signal()
    shared = Signal()

    def __init__(self, model: RowsModel[Any], *, fit: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.least_width = _LEAST
        self._fit = fit
        self._dragged: dict[int, int] = {}
        self._sharing = False
        self._resetting = False
        self._scrolls = False
        self.left_out: frozenset[int] = frozenset()
        self._natural: list[int] = []
        self._tight: list[int] = []  # with the heads in two lines
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._share)
        model.modelAboutToBeReset.connect(self._begin_reset)
        model.modelReset.connect(self._end_reset)
        model.dataChanged.connect(self._rows_came)
        self._painter.cut_off.connect(self._widen)
        self.horizontalHeader().sectionResized.connect(self._section_resized)
        self._content_changed()

    @property
    def dragged_widths(self) -> dict[int, int]:
        """Widths that the user gave to columns, by number."""
        return dict(self._dragged)

    def set_dragged_widths(self, widths: dict[int, int]) -> None:
        """Widths that the user gave to columns another time."""
        self._dragged = dict(widths)
        self._content_changed()

    def _content_changed(self) -> None:
        """Other columns or other rows: they are measured once, and again when the text size changes."""
        self._natural = []
        self._later.start()

    def _rows_came(self) -> None:
        """New values alone leave the columns where they are: see ``_widen``. Where the room is short, and
        all is in sight, they are measured anew: a state that has passed must not keep names cut off."""
        if self._fit and sum(self._natural) > self.viewport().width():
            self._natural = []
        if not self._natural:
            self._later.start()

    def _widen(self, column: int, width: int) -> None:
        """A cell that was just drawn needs more. Columns only grow, so that nothing jumps to and fro."""
        if column < len(self._natural) and width > self._natural[column]:
            self._natural[column] = width
            if not self._rows.columns[column].stretch:
                self._tight[column] = max(self._tight[column], width)
            self._later.start()

    def _begin_reset(self) -> None:
        self._resetting = True

    def _end_reset(self) -> None:
        self._resetting = False
        self._content_changed()

    def _share(self) -> None:
        if self._resetting:  # the head makes its columns anew, and resizes the view meanwhile
            return
        columns = self._rows.columns
        natural, room = self._natural or self._measured(), self.viewport().width()
        out = left_out(self._least_widths(), [column.spare for column in columns], room)
        shown = [place for place in range(len(columns)) if place not in out]
        widths = share_out(
            [natural[place] for place in shown],
            [columns[place].stretch for place in shown],
            room,
            {at: self._dragged[place] for at, place in enumerate(shown) if place in self._dragged},
            px(self.least_width),
            [at for at, place in enumerate(shown) if columns[place].mark is not None],
            [self._tight[place] for place in shown],
        )
        self._fit_head(dict(zip(shown, widths, strict=True)))
        self._sharing = True
        for place in range(len(columns)):
            self.setColumnHidden(place, place in out)
        for place, width in zip(shown, widths, strict=True):
            if self.columnWidth(place) != width:
                self.setColumnWidth(place, width)
        self._sharing = False
        self._scrolls = sum(widths) > room
        if out != self.left_out:
            self.left_out = out
            self.columns_left_out.emit()
        if self._fit:
            self.updateGeometry()
        self.shared.emit()

    def _least_widths(self) -> list[int]:
        """What each column needs where room is short."""
        least = px(self.least_width)
        bottom = (
            max(least, one) if column.stretch else one
            for one, column in zip(self._tight, self._rows.columns, strict=True)
        )
        return [self._dragged.get(place, width) for place, width in enumerate(bottom)]

    def _fit_head(self, widths: Mapping[int, int]) -> None:
        head = self.horizontalHeader()
        metrics = QFontMetrics(text_font(_HEAD_TEXT, semibold=True))
        wrapped = any(
            width < metrics.horizontalAdvance(self._rows.columns[place].title) + px(_HEAD_AROUND)
            for place, width in widths.items()
        )
        height = px(_HEAD_OF_TWO if wrapped else HEAD)
        if head.height() != height or head.minimumHeight() != height:
            head.setFixedHeight(height)

    def _tight_head(self, place: int) -> int:
        """What a head needs in at most two lines; only the one that sorts has room for its arrow."""
        head, words = self.horizontalHeader(), self._rows.columns[place].title.split()
        metrics = QFontMetrics(text_font(_HEAD_TEXT, semibold=True))
        broken = (
            max(metrics.horizontalAdvance(" ".join(part)) for part in (words[:at], words[at:]))
            for at in range(1, len(words))
        )
        text = min(broken, default=metrics.horizontalAdvance(" ".join(words)))
        sorts = head.isSortIndicatorShown() and head.sortIndicatorSection() == place
        return text + px(_HEAD_ARROW if sorts else 0) + px(_HEAD_AROUND)

    def _measured(self) -> list[int]:
        """Wide enough for the heads and the rows that are looked at; kept once there are such rows. What a
        column needs whose head stands in two lines is remembered beside it."""
        first = max(0, self.rowAt(0))
        rows = range(first, min(first + _MEASURED, self._rows.rowCount()))
        measure, head = self._painter.needed, self.horizontalHeader()
        columns = self._rows.columns
        cells = [
            max((measure(self._rows.cell(row, place)) for row in rows), default=0)
            for place in range(len(columns))
        ]
        self._sharing = True
        for place in range(len(columns)):
            self.setColumnHidden(place, False)  # the head of one that is left out would need no room
        self._sharing = False
        heads = [head.sectionSizeHint(place) for place in range(len(columns))]
        natural = [max(pair) for pair in zip(heads, cells, strict=True)]
        least = head.minimumSectionSize()  # a column is never narrower, whatever it is given
        self._tight = [
            max(self._tight_head(place), 0 if column.stretch else cell, least)
            for place, (column, cell) in enumerate(zip(columns, cells, strict=True))
        ]
        if any(self._rows.row(row) is not None for row in rows):
            self._natural = natural
        return natural

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_later"):
            self._content_changed()

    def _section_resized(self, place: int, _before: int, width: int) -> None:
        if not self._sharing:
            self._dragged[place] = width
            self.columns_dragged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
