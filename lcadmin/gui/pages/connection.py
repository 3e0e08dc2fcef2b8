"""Connection: is LearnCube answered, does it get here, what keeps this PC answering, what came last."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.pages._connection_advanced import AdvancedCards
from lcadmin.gui.pages._this_pc import ThisPcCard
from lcadmin.gui.pages._way import WayCard
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.address_card import AddressCard
from lcadmin.gui.widgets.answering import AnsweringCard
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.going_live import GoingLiveCard
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.messages import MessagesList
from lcadmin.gui.widgets.practice_card import PracticeCard
from lcadmin.services.ports import Changed

_SHOWN = 15


class ConnectionPage(Page):
    """Cards, the most important first. The way here and this PC's own switches are there where the program
    is at home on a PC (``office.home``)."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Connection")
        self.header = PageHeader(self.title, self.tr("LearnCube asks this program who may enter a class"))
        self.answering = AnsweringCard(office)
        self.going_live = GoingLiveCard(office, always=True)
        self.address = AddressCard(office)
        self.way = None if office.home is None else WayCard(office, office.home)
        self.this_pc = None if office.home is None else ThisPcCard(office, office.home)
        self.practice = PracticeCard(office)
        self.messages = MessagesList(office, _SHOWN, fit=True)
        self.advanced = AdvancedCards(office, office.home)
        column = self.column(scroll=True)
        for widget in (
            self.header,
            self.answering,
            self.going_live,
            self.address,
            self.way,
            self.this_pc,
            self.practice,
            Label(self.tr("Last messages"), "heading"),
            self.messages,
            self.advanced,
        ):
            if widget is not None:
                column.addWidget(widget)
        column.addStretch(1)
        if self.way is not None:
            self.way.tunnel.address_chosen.connect(self.address.use)
        self._address_shown: str | None = ""
        self._wanted: QWidget | None = None

    def open(self, show: str = "") -> None:
        """``show``: "way" leads to how LearnCube gets here, "steps" to the steps to go live."""
        self.refresh()
        if show == "steps":
            self.going_live.unfold()
        if show == "way" and self.way is not None:
            self.way.choose(0)
            self._wanted = self.way
            QTimer.singleShot(0, self, self._scroll)  # once it has its place

    def _scroll(self) -> None:
        area = self.findChild(QScrollArea)
        if area is not None and self._wanted is not None:
            bar = area.verticalScrollBar()
            bar.setValue(min(self._wanted.y() - px(8), bar.maximum()))

    def refresh(self) -> None:
        self.answering.show_state()
        self.going_live.load()
        self.practice.show_state()
        self.address.load()
        self.messages.load()
        self.advanced.load()
        if self.way is not None:
            self.way.tunnel.load()
        if self.this_pc is not None:
            self.this_pc.load()

    def show_changed(self, changed: Changed) -> None:
        self.going_live.show_changed(changed)
        self.address.show_changed(changed)
        self.messages.show_changed(changed)
        self.advanced.show_changed(changed)

    def tick(self) -> None:
        self.answering.show_state()
        self.practice.show_state()
        self.address.reach.show_state()
        if self.way is not None:
            self.way.tunnel.show_state()
        if self._address_shown != self.office.responder.address:
            self._address_shown = self.office.responder.address
            self.address.load()
