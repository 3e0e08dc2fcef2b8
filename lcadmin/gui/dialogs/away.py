"""While you were away: the classes of which something may be missing, by name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.gui.dialog import Dialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label, PrimaryButton
from lcadmin.gui.widgets.scroll_area import ScrollArea
from lcadmin.services.away import Away, Missed

_ROW = 56


class AwayDialog(Dialog):
    """One row a class, each opened with a click."""

    def __init__(self, office: Office, away: Away, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.setWindowTitle(self.tr("While you were away"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        formats, now = office.formats, office.now()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(Label(self.tr("While you were away"), "title"))
        column.addWidget(
            Label(
                self.tr(
                    "Nobody answered LearnCube between {start} and {end}: this PC was asleep or off, or "
                    "lcadmin was closed. People could not enter, and these classes were not heard:"
                ).format(start=formats.when(away.start, now), end=formats.when(away.end, now)),
                wrap=True,
            )
        )
        column.addWidget(self._list(away), 1_000)
        column.addWidget(
            Label(
                self.tr(
                    "Open a class to see what was counted and to set its minutes; LearnCube’s own log, under "
                    "Class logs, fills in what was not heard. Connection shows how to keep this PC answering."
                ),
                "muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(Button(self.tr("Open Connection"), lambda: self._go("connection")))
        close = PrimaryButton(self.tr("Close"), self.accept)
        close.setDefault(True)
        row.addWidget(close)
        column.addStretch(1)
        column.addLayout(row)
        self.setMinimumWidth(px(520))
        close.setFocus()

    def _list(self, away: Away) -> QWidget:
        card = Card(padding=0, spacing=0)
        for place, missed in enumerate(away.missed):
            if place:
                card.add_rule()
            card.body.addWidget(self._row(missed))
        holder = QWidget()  # a card that scrolls by itself would take the ground of the page
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(card)
        around.addStretch(1)
        area = ScrollArea(self.tr("Classes"))
        area.setWidget(holder)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumHeight(min(len(away.missed) * px(_ROW), px(300)))
        self._area, self._card = area, card
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # No higher than its rows, so that what is said below stands under them.
        self._area.setMaximumHeight(self._card.heightForWidth(self._area.width()))

    def _row(self, missed: Missed) -> QWidget:
        office, lesson, silent = self._office, missed.lesson, missed.silent
        formats, now = office.formats, office.now()
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(px(16), px(8), px(12), px(8))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(Label(lesson.title, "heading", wrap=True))
        planned = (
            f"{formats.short_day(formats.day_of(lesson.start))} {formats.times(lesson.start, lesson.end)}"
        )
        unheard = self.tr("nothing heard {start} to {end}").format(
            start=formats.when(silent.start, now), end=formats.when(silent.end or now, now)
        )
        words.addWidget(Label(f"{planned} · {unheard}", "caption", wrap=True))
        inside.addLayout(words, 1)
        inside.addWidget(
            Button(
                self.tr("Open"),
                lambda: self._go("lesson", lesson_id=lesson.id),
                compact=True,
                name=self.tr("Open {title}").format(title=lesson.title),
            )
        )
        return row

    def _go(self, page: str, **args: object) -> None:
        self.accept()
        self._office.go_to(page, **args)
