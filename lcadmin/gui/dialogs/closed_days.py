"""Closed days and absences: a calendar of them, the list, and the form that enters them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.closures import Closure, closed_days
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.dialogs.add_closure import ClosureDialog
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import CellButton, Column, button_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.theme import colors, px
from lcadmin.gui.widgets.basics import Button, Card, EmptyState, Label, PrimaryButton
from lcadmin.gui.widgets.date_field import quiet_calendar
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import closing, people
from lcadmin.services.ports import Changed

_CALENDAR = 288


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is entered, and the names of those who are away."""

    closures: Sequence[Closure]
    names: Mapping[int, str]


class ClosedDaysDialog(Dialog):
    """What is still to come, followed while it is open."""

    def __init__(self, office: Office, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._office = office
        self._names: Mapping[int, str] = {}
        self._marked: frozenset[date] = frozenset()
        self.setWindowTitle(self.tr("Closed days"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(self.tr("Calendar of closed days"))
        quiet_calendar(self.calendar, office.formats.locale)
        self.calendar.setSelectedDate(_qdate(office.formats.day_of(office.now())))
        self.calendar.setMinimumSize(px(_CALENDAR), px(232))
        self.calendar.activated.connect(self._add_on)
        self.model: RowsModel[Closure] = RowsModel(self._columns(), key=lambda one: one.id, parent=self)
        self.table = RowsView(self.model, self.tr("Closed days and absences"))
        self.table.button_clicked.connect(self._button)
        self.card = TableCard(self.table)
        self.empty = EmptyState(
            self.tr("No closed days ahead"),
            self.tr("Enter holidays here, and days on which somebody is away."),
        )
        self.empty.hide()
        self.add_button = PrimaryButton(self.tr("&Add days…"), self._add)
        self._lay_out()
        self.resize(self.sizeHint())
        self._loader = Loader(office.tasks, self, self._load, self._show, office.trouble)
        office.bridge.listen(self._heard)
        self._loader.load()

    def _columns(self) -> list[Column[Closure]]:
        return [
            Column(self.tr("Days"), self._days, bold=True),
            Column(self.tr("Who"), self._who, stretch=1),
            Column(self.tr("Reason"), lambda one: one.reason, muted=True, stretch=1),
            button_column(lambda _one: [CellButton("remove", self.tr("Remove"))]),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(16))
        note = self.tr("A series passes over closed days. A class that falls on them is yours to decide.")
        column.addWidget(Label(note, "muted", wrap=True))
        sides = QHBoxLayout()
        sides.setSpacing(px(16))
        month = Card(padding=8)
        month.body.addWidget(self.calendar)
        sides.addWidget(month, 0, Qt.AlignmentFlag.AlignTop)
        sides.addWidget(self.card, 1)
        sides.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(sides, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("&Close"), self.accept))
        foot.addWidget(self.add_button)
        column.addLayout(foot)

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()  # with its frame it fits on a small screen too
        return QSize(min(px(960), room.width() - px(40)), min(px(440), room.height() - px(80)))

    def _load(self) -> _Shown:
        desk = self._office.desk
        closures = closing.ahead(desk)
        away = {one.person_id for one in closures if one.person_id is not None}
        return _Shown(closures, {one: people.get(desk, one).name for one in away})

    def _show(self, shown: _Shown) -> None:
        self._names = shown.names
        self.model.set_rows(shown.closures)
        self.card.setVisible(bool(shown.closures))
        self.empty.setVisible(not shown.closures)
        self._mark(closed_days(shown.closures))

    def _mark(self, days: frozenset[date]) -> None:
        shut = QTextCharFormat()
        shut.setBackground(QColor(colors().bad_soft))
        shut.setForeground(QColor(colors().bad))
        shut.setToolTip(self.tr("Closed"))
        for day in self._marked - days:
            self.calendar.setDateTextFormat(_qdate(day), QTextCharFormat())
        for day in days:
            self.calendar.setDateTextFormat(_qdate(day), shut)
        self._marked = days

    def _heard(self, changed: Changed) -> None:
        if changed.settings or changed.people or changed.everything:
            self._loader.load()

    def _days(self, one: Closure) -> str:
        formats, this_year = self._office.formats, self._office.formats.day_of(self._office.now()).year
        first, last = formats.short_day(one.first), formats.short_day(one.last)
        year = "" if one.last.year == this_year else f" {one.last.year}"
        return f"{first}{year}" if one.first == one.last else f"{first} – {last}{year}"

    def _who(self, one: Closure) -> str:
        return self.tr("Everybody") if one.person_id is None else self._names.get(one.person_id, "")

    def _add(self) -> None:
        self._add_on(self.calendar.selectedDate())

    def _add_on(self, day: QDate) -> None:
        first = max(date(day.year(), day.month(), day.day()), self._office.formats.day_of(self._office.now()))
        ClosureDialog(self._office, first, None, self).open()

    def _button(self, one: Closure, _key: str) -> None:
        office = self._office
        words = self.tr("Taken away: {days}. The classes stay as they are.").format(days=self._days(one))
        office.tasks.run(
            partial(closing.reopen, office.desk, one.id),
            lambda _none: office.done(words),
            office.trouble,
            owner=self,
        )


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
