"""What the search offers to do with links and messages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lcadmin.gui.models.hit import Hit
from lcadmin.gui.office import Office

translate = QCoreApplication.translate


def letter_actions(office: Office, window: QWidget) -> list[Hit]:
    """Send week, check a link, the texts of messages."""

    def week() -> None:
        from lcadmin.gui.dialogs.send import send_week

        send_week(office, window)

    def check() -> None:
        from lcadmin.gui.dialogs.doctor import DoctorDialog

        DoctorDialog(office, window).open()

    def texts() -> None:
        from lcadmin.gui.dialogs.mail_texts import MailTextsDialog

        MailTextsDialog(office, window).open()

    mail = translate("LetterActions", "Messages")
    return [
        Hit(translate("LetterActions", "Send week"), mail, do=week),
        Hit(translate("LetterActions", "Check a link"), translate("LetterActions", "Links"), do=check),
        Hit(translate("LetterActions", "Texts of messages"), mail, do=texts),
    ]
