"""Every message received: found by day, kind, answer, class and person, and live where the newest stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from lcadmin.domain.deliveries import Outcome
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.found import Finder
from lcadmin.gui.models.messages import message_columns
from lcadmin.gui.office import Office
from lcadmin.gui.pages._message_filter import MessageFilter
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import EmptyState
from lcadmin.gui.widgets.found_list import FoundList
from lcadmin.services import journal
from lcadmin.services.journal import DeliveryRow
from lcadmin.services.ports import Changed
from lcadmin.services.tables_journal import MessageQuery, MessageSort

_QUIET_MS = 1_000
"""A burst of messages is shown once in that time."""
_MOST_RESORTED = 20_000
"""A longer list that does not stand by time is not sorted anew for every message."""

_EDGE = 1_000
"""So many messages may come while the list is read: they stand in it already."""


@dataclass(frozen=True, slots=True)
class _News:
    query: MessageQuery
    rows: list[DeliveryRow]  # in the order in which they came
    later: bool  # than all that came before


class MessagesPart(QWidget):
    """``counted`` comes with how many there are (-1: not known yet)."""

    counted = Signal(int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._last = 0  # the number of the latest message that was taken into account
        desk = office.desk
        finder: Finder[DeliveryRow, MessageQuery] = Finder(
            lambda row: row.delivery.number,
            self._read_first,
            self._read_all,
            partial(journal.rows, desk),
        )
        name = self.tr("Messages from LearnCube")
        self.filter = MessageFilter(office)
        self.list = FoundList(office, name, "messages", message_columns(office), finder, MessageQuery())
        self.empty = EmptyState(
            self.tr("Nothing heard yet"),
            self.tr(
                "When somebody opens a join link, LearnCube asks here whether to let them in; it stands here."
            ),
        )
        self.nothing = EmptyState(
            self.tr("No message fits"),
            self.tr("Take away part of the filter."),
            self.tr("Show everything"),
            self.filter.clear,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        for empty in (self.empty, self.nothing):
            column.addWidget(empty, 1, Qt.AlignmentFlag.AlignTop)
            empty.hide()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._once_more)
        self._more = False
        self._news = Loader.asking(
            office.tasks,
            self,
            lambda: (self.list.query, self._last),
            self._read_news,
            self._add,
            office.trouble,
        )
        self.filter.changed.connect(self.load)
        self.list.counted.connect(self._counted)
        self.list.view.row_activated.connect(self._open)
        self.list.view.menu = self._menu

    def load(self) -> None:
        """Shows what the filter asks for."""
        self.list.ask(self.filter.query())

    def show_changed(self, changed: Changed) -> None:
        """Messages came, or classes and people have other names."""
        if changed.everything:
            self.load()
        elif changed.deliveries:
            self._more = True
            if not self._quiet.isActive():
                self._once_more()
        elif changed.lessons or changed.people:
            self.list.model.forget()

    def _once_more(self) -> None:
        if not self._more:
            return
        self._more = False
        self._quiet.start()
        if self.list.query.sort is MessageSort.TIME:
            self._news.load()
        elif len(self.list.model.ids) <= _MOST_RESORTED:
            self.load()

    # Behind the window

    def _read_first(self, query: MessageQuery, limit: int) -> list[DeliveryRow]:
        self._last = journal.latest(self._office.desk)
        return journal.first(self._office.desk, query, limit)

    def _read_all(self, query: MessageQuery) -> Sequence[int]:
        self._last = journal.latest(self._office.desk)
        return journal.ids(self._office.desk, query)

    def _read_news(self, asked: tuple[MessageQuery, int]) -> _News:
        """The new ones among those that are asked for, where they are later than all that was."""
        query, last = asked
        desk = self._office.desk
        numbers = journal.ids(desk, query, last)
        if len(numbers) > _EDGE:
            return _News(query, [], later=False)
        rows = journal.rows(desk, numbers)
        arrivals = [row.delivery.receipt.arrived for row in (*journal.rows(desk, [last]), *rows)]
        return _News(query, rows, later=arrivals == sorted(arrivals))

    # On the window's thread

    def _add(self, news: _News) -> None:
        query = news.query
        if query != self.list.query:
            return
        if not news.later:
            self.load()
            return
        known = self.list.model.ids
        edge = {*(known[:_EDGE] if query.descending else known[-_EDGE:])}
        rows = [
            row for row in news.rows if self._last < row.delivery.number and row.delivery.number not in edge
        ]
        self._last = max([self._last, *(row.delivery.number for row in news.rows)])
        if query.descending:
            rows.reverse()
        numbers = [row.delivery.number for row in rows]
        self.list.extend(numbers, rows, before=query.descending)

    def _counted(self, count: int) -> None:
        if count >= 0:
            narrowed = self.filter.narrowed
            self.list.setVisible(bool(count))
            self.filter.setVisible(bool(count) or narrowed)
            self.empty.setVisible(not count and not narrowed)
            self.nothing.setVisible(not count and narrowed)
        self.counted.emit(count)

    def _open(self, row: DeliveryRow) -> None:
        if row.lesson is not None:
            self._office.go_to("lesson", lesson_id=row.lesson.id)

    def _menu(self, rows: list[DeliveryRow]) -> QMenu | None:
        if not rows:
            return None
        menu = QMenu(self)
        lesson = rows[0].lesson
        if len(rows) == 1 and lesson is not None:
            go: Callable[..., object] = self._office.go_to
            menu.addAction(self.tr("&Open the class"), partial(go, "lesson", lesson_id=lesson.id))
            menu.addAction(self.tr("Its &minutes"), partial(go, "minutes", lesson_id=lesson.id))
            menu.addAction(self.tr("O&nly this class"), partial(self.filter.only, lesson))
        elif len(rows) == 1 and rows[0].delivery.outcome is Outcome.UNKNOWN:
            menu.addAction(self.tr("What to do about it: see &Today"), partial(self._office.go_to, "today"))
        menu.addAction(self.tr("&Copy\tCtrl+C"), partial(self.list.copy, rows))
        return menu
