"""Where a class stands in its series, and the way to the class before and after."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.services.series import Place


class SeriesRow(QWidget):
    """Hidden for a class that stands alone."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._place: Place | None = None
        self.words = Label("", wrap=True)
        self.words.setAccessibleName(self.tr("Series"))
        self.before_button = Button(self.tr("‹ Before"), self._before, compact=True)
        self.after_button = Button(self.tr("After ›"), self._after, compact=True)
        self.before_button.setAccessibleName(self.tr("The class before in this series"))
        self.after_button.setAccessibleName(self.tr("The class after in this series"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Label(self.tr("Series"), "caption"))
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(self.before_button)
        row.addWidget(self.after_button)
        row.addStretch(1)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def set_place(self, place: Place | None) -> None:
        """Shows this place; None hides it."""
        self._place = place
        self.setVisible(place is not None)
        if place is None:
            return
        formats = self._office.formats
        last = formats.short_day(formats.day_of(place.last))
        words = self.tr("{number} of {count}, the last on {day}")
        self.words.setText(words.format(number=place.number, count=place.count, day=last))
        self.before_button.setEnabled(place.before is not None)
        self.after_button.setEnabled(place.after is not None)

    def _before(self) -> None:
        if self._place is not None and self._place.before is not None:
            self._office.go_to("lesson", lesson_id=self._place.before)

    def _after(self) -> None:
        if self._place is not None and self._place.after is not None:
            self._office.go_to("lesson", lesson_id=self._place.after)
