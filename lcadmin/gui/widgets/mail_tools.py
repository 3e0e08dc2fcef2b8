"""Under the mail settings: a test to oneself, where the password is kept, and the texts of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.gui.dialogs.mail_texts import MailTextsDialog
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.services import sending

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.office import Office


class MailTools(QWidget):
    """The answer of a test stands beside its button."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.test_button = Button(self.tr("Send a test to &myself"), self._test)
        self.texts_button = Button(self.tr("&Texts of messages"), self._texts)
        row.addWidget(self.test_button)
        row.addWidget(self.texts_button)
        row.addStretch(1)
        column.addLayout(row)
        self.answer = Label("", wrap=True)
        self.answer.hide()
        column.addWidget(self.answer)

    def _test(self) -> None:
        desk = self._office.desk
        self.test_button.setEnabled(False)
        self._say(self.tr("Sending…"), "muted")
        self._office.tasks.run(
            lambda: sending.send_test(desk),
            lambda address: self._say(
                self.tr("Sent to {address}. Look whether it arrives.").format(address=address), "good"
            ),
            self._failed,
            owner=self,
            always=lambda: self.test_button.setEnabled(True),
        )

    def _failed(self, error: UserError) -> None:
        self._say(self._office.say(error.text), "error")

    def _say(self, words: str, role: str) -> None:
        self.answer.set_role("" if role == "good" else role)
        self.answer.setText(words)
        self.answer.setAccessibleName(words)
        self.answer.show()

    def _texts(self) -> None:
        MailTextsDialog(self._office, self.window()).open()
