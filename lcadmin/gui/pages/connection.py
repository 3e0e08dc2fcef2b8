"""Connection: is LearnCube answered, at which address, what came last; and the practice classroom."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.widgets.address_card import AddressCard
from lcadmin.gui.widgets.answering import AnsweringCard
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.messages import MessagesList
from lcadmin.gui.widgets.practice_card import PracticeCard
from lcadmin.services.ports import Changed

_SHOWN = 15


class ConnectionPage(Page):
    """Four cards, the most important first."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Connection")
        self.header = PageHeader(self.title, self.tr("LearnCube asks this program who may enter a class"))
        self.answering = AnsweringCard(office)
        self.address = AddressCard(office)
        self.practice = PracticeCard(office)
        self.messages = MessagesList(office, _SHOWN, fit=True)
        column = self.column(scroll=True)
        for widget in (self.header, self.answering, self.address, self.practice):
            column.addWidget(widget)
        column.addWidget(Label(self.tr("Last messages"), "heading"))
        column.addWidget(self.messages)
        column.addStretch(1)
        self._address_shown: str | None = ""

    def refresh(self) -> None:
        self.answering.show_state()
        self.practice.show_state()
        self.address.load()
        self.messages.load()

    def show_changed(self, changed: Changed) -> None:
        self.address.show_changed(changed)
        self.messages.show_changed(changed)

    def tick(self) -> None:
        self.answering.show_state()
        self.practice.show_state()
        if self._address_shown != self.office.responder.address:
            self._address_shown = self.office.responder.address
            self.address.load()
