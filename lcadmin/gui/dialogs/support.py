"""The ready-made message to LearnCube's support: looked at, changed, copied or mailed."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from lcadmin.gui.dialog import Dialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.services import going_live
from lcadmin.services.support_message import SupportMessage


class SupportDialog(Dialog):
    """The text may be changed before it goes out; nothing is sent from here."""

    def __init__(self, office: Office, message: SupportMessage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._subject = message.subject
        self.setWindowTitle(self.tr("Message to LearnCube’s support"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(px(620), px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(
            Label(
                self.tr(
                    "It asks for everything that is needed to begin. Send it to LearnCube’s support and to "
                    "nobody else: it holds the address that only LearnCube may know."
                ),
                "muted",
                wrap=True,
            )
        )
        self.text = QPlainTextEdit(message.body)
        self.text.setAccessibleName(self.tr("Message"))
        self.text.setTabChangesFocus(True)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        self.close_button = Button(self.tr("Close"), self.accept)
        self.mail_button = Button(self.tr("Open in &mail"), self._mail)
        self.copy_button = PrimaryButton(self.tr("&Copy"), self._copy, name=self.tr("Copy the message"))
        for button in (self.close_button, self.mail_button, self.copy_button):
            row.addWidget(button)
        column.addLayout(row)
        self.copy_button.setFocus()

    def _copy(self) -> None:
        self._office.copy(self.text.toPlainText())
        self._office.toast(self.tr("Message copied"))
        self._note()

    def _mail(self) -> None:
        body = quote(self.text.toPlainText().replace("\n", "\r\n"))
        url = QUrl(f"mailto:?subject={quote(self._subject)}&body={body}", QUrl.ParsingMode.StrictMode)
        if not QDesktopServices.openUrl(url):
            self._copy()
            self._office.toast(
                self.tr("No mail program opened. The message is copied: paste it into a mail.")
            )
            return
        self._note()

    def _note(self) -> None:
        """From now on an answer is waited for."""
        desk = self._office.desk
        self._office.tasks.run(
            lambda: going_live.note_written(desk), lambda _nothing: None, self._office.trouble
        )
