"""Class logs: what LearnCube said. Its own logs are imported here later; the messages stand here now."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.messages import MessagesList
from lcadmin.services.ports import Changed

_SHOWN = 1_000


class LogsPage(Page):
    """Every message received, the newest first."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Class logs")
        self.header = PageHeader(self.title, self.tr("The last messages from LearnCube, the newest first"))
        self.later = Banner(Kind.INFO)
        self.later.set(
            self.tr("Import of LearnCube's class logs comes here. Until then: every message received.")
        )
        self.messages = MessagesList(office, _SHOWN, fit=False)
        column = self.column()
        column.addWidget(self.header)
        column.addWidget(self.later)
        column.addWidget(self.messages, 1)

    def refresh(self) -> None:
        self.messages.load()

    def show_changed(self, changed: Changed) -> None:
        self.messages.show_changed(changed)
