"""One setting: its name, the control that fits its kind, and what it means or what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.wording import Text
from lcadmin.gui.language import LANGUAGE_NAMES
from lcadmin.gui.texts import kind_words
from lcadmin.gui.widgets.currency_editor import CurrencyEditor
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.setting_editors import (
    ChoiceEditor,
    DayEditor,
    Editor,
    FolderEditor,
    LineEditor,
    SecretEditor,
    SeveralEditor,
    YesNoEditor,
    ZoneEditor,
)

if TYPE_CHECKING:
    from lcadmin.domain.setting_checks import Json
    from lcadmin.services.configure import SettingInfo

translate = QCoreApplication.translate


class SettingField(Field):
    """``edited`` carries key and text when somebody has finished changing the value."""

    edited = Signal(str, str)

    def __init__(self, info: SettingInfo, meaning: str, parent: QWidget | None = None) -> None:
        self.key = info.key
        self._stored = ""
        self.control: Editor | CurrencyEditor = _editor(info)
        super().__init__(setting_words(info.key), self.control, meaning, parent)
        self.control.edited.connect(self._tell)

    def show_stored(self, value: Json) -> None:
        """Shows the stored value; what somebody is typing, or typed wrongly, stays."""
        text = _plain(value)
        focused = QApplication.focusWidget()
        here = focused is not None and (focused is self.control or self.control.isAncestorOf(focused))
        if self.error or (here and self.control.value() != self._stored):
            return
        self._stored = text
        self.control.show_value(text)

    @property
    def is_unsaved(self) -> bool:
        """Whether something else stands in the control than is stored."""
        return self.control.value() != self._stored

    def set_saved(self) -> None:
        """What stands in the control is stored now."""
        self.set_error("")
        self._stored = self.control.value()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc brings back what is stored, where something else stands in the control."""
        if event.key() == Qt.Key.Key_Escape and (self.error or self.is_unsaved):
            self.set_error("")
            self.control.show_value(self._stored)
            event.accept()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self.control.value() != self._stored:
            self.edited.emit(self.key, self.control.value())
        elif self.error:
            self.set_error("")


def named_as_shown(text: Text) -> Text:
    """The sentence with the setting called as it is called in the window, not by its key."""
    params = {name: setting_words(str(value)) if name == "field" else value for name, value in text.params}
    return Text.of(text.key, **params)


def _editor(info: SettingInfo) -> Editor | CurrencyEditor:
    if info.key == "timezone":
        return ZoneEditor()
    if info.key == "currency":
        return CurrencyEditor()
    if info.key == "language":
        return ChoiceEditor(LANGUAGE_NAMES)
    if info.key in ("term_first", "term_last"):
        return DayEditor(setting_words(info.key))
    if info.key == "backup_folder":
        return FolderEditor(setting_words(info.key))
    if info.key == "credit_kinds":
        return SeveralEditor({kind.value: kind_words(kind) for kind in LessonKind})
    if info.choices:
        return ChoiceEditor({choice: choice_words(info.key, choice) for choice in info.choices})
    if isinstance(info.default, bool):
        return YesNoEditor()
    return SecretEditor() if info.secret else LineEditor()


def _plain(value: Json) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return ", ".join(value) if isinstance(value, list) else str(value)


def setting_words(key: str) -> str:
    """A setting's name."""
    return {
        "business_name": translate("Settings", "Name of the business"),
        "timezone": translate("Settings", "Time zone"),
        "language": translate("Settings", "Language"),
        "currency": translate("Settings", "Currency"),
        "teach_alone": translate("Settings", "I teach alone"),
        "endpoint": translate("Settings", "Address of your classrooms"),
        "practice_endpoint": translate("Settings", "Address of the practice classroom"),
        "api_public_key": translate("Settings", "Public key"),
        "api_private_key": translate("Settings", "Private key"),
        "mail_host": translate("Settings", "Mail server"),
        "mail_port": translate("Settings", "Port of the mail server"),
        "mail_security": translate("Settings", "Encryption"),
        "mail_user": translate("Settings", "User name"),
        "mail_password": translate("Settings", "Password"),
        "mail_from": translate("Settings", "Your address"),
        "mail_from_name": translate("Settings", "Your name in messages"),
        "mail_reminders": translate("Settings", "Reminders the day before"),
        "mail_reminder_hour": translate("Settings", "Hour of reminders"),
        "early_minutes": translate("Settings", "Minutes before the start"),
        "tutor_early_minutes": translate("Settings", "Minutes before the start, tutors"),
        "late_minutes": translate("Settings", "Minutes after the end"),
        "credit_rule": translate("Settings", "Students' credit"),
        "without_credit": translate("Settings", "Without credit"),
        "credit_kinds": translate("Settings", "Kinds of class that use credit"),
        "link_template": translate("Settings", "Form of a join link"),
        "listen_host": translate("Settings", "Network address"),
        "listen_port": translate("Settings", "Port"),
        "seat_digits": translate("Settings", "Digits of a person's number"),
        "times_include_earlier": translate("Settings", "LearnCube's times include earlier parts"),
        "trusted_proxies": translate("Settings", "Trusted proxies"),
        "tls_certificate": translate("Settings", "Certificate file"),
        "tls_key": translate("Settings", "Private key file"),
        "allowed_sources": translate("Settings", "Allowed senders"),
        "unknown_per_sender": translate("Settings", "Unknown messages kept, per sender and hour"),
        "unknown_per_hour": translate("Settings", "Unknown messages kept, per hour in all"),
        "backup_minutes": translate("Settings", "Minutes between backups"),
        "backup_folder": translate("Settings", "Folder for backups"),
        "backup_days": translate("Settings", "Days kept"),
        "backup_weeks": translate("Settings", "Weeks kept"),
        "backup_months": translate("Settings", "Months kept"),
        "term_first": translate("Settings", "First day of the term"),
        "term_last": translate("Settings", "Last day of the term"),
        "notice_hours": translate("Settings", "Hours of notice for a cancellation"),
        "api_root": translate("Settings", "Address of the class log"),
        "api_sign_in": translate("Settings", "Signing in to the class log"),
        "api_username": translate("Settings", "User name at LearnCube"),
        "api_user_id": translate("Settings", "User number at LearnCube"),
        "api_email": translate("Settings", "E-mail address at LearnCube"),
        "import_hours": translate("Settings", "Import the class log every … hours"),
        "reconcile_seconds": translate("Settings", "Seconds that counts may differ"),
        "publish_classes": translate("Settings", "Enter classes at LearnCube"),
        "public_url": translate("Settings", "Address from outside"),
        "responder_on": translate("Settings", "Answer LearnCube"),
    }.get(key, key.replace("_", " ").capitalize())


def choice_words(key: str, choice: str) -> str:
    """A value to choose from, in words."""
    return {
        ("credit_rule", "off"): translate("Settings", "Not counted"),
        ("credit_rule", "lessons"): translate("Settings", "Counted in classes"),
        ("credit_rule", "minutes"): translate("Settings", "Counted in minutes"),
        ("mail_security", "starttls"): translate("Settings", "STARTTLS (usual)"),
        ("mail_security", "ssl"): translate("Settings", "TLS from the start"),
        ("mail_security", "none"): translate("Settings", "None"),
        ("api_sign_in", "keys"): translate("Settings", "With both keys"),
        ("api_sign_in", "jwt"): translate("Settings", "Signed with the private key"),
        ("without_credit", "refuse"): translate("Settings", "Do not let in"),
        ("without_credit", "tell"): translate("Settings", "Let in, and tell me"),
    }.get((key, choice), choice)
