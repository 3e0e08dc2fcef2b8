"""One setting: its name, the control that fits its kind, and what it means or what is wrong."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QWidget

from lcadmin.domain.setting_checks import Json
from lcadmin.gui.widgets.field import Field
from lcadmin.services.configure import SettingInfo

translate = QCoreApplication.translate

_OLD_NAMES = ("Etc/", "posix/", "right/", "SystemV/", "US/")


class SettingField(Field):
    """``edited`` carries key and text when somebody has finished changing the value."""

    edited = Signal(str, str)

    def __init__(self, info: SettingInfo, meaning: str, parent: QWidget | None = None) -> None:
        self._info = info
        self._shown = ""
        super().__init__(setting_words(info.key), _editor(info), meaning, parent)
        editor = self.editor
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda _place: self._tell())
            editor.installEventFilter(self)
        elif isinstance(editor, QCheckBox):
            editor.clicked.connect(lambda _on: self._tell())
        elif isinstance(editor, QLineEdit):
            editor.editingFinished.connect(self._tell)
            if info.secret:
                editor.installEventFilter(self)

        line = editor.lineEdit() if isinstance(editor, QComboBox) else None
        if line is not None:
            line.editingFinished.connect(self._tell)

    @property
    def key(self) -> str:
        return self._info.key

    def text(self) -> str:
        """What stands in the control, as ``services.configure`` takes it."""
        editor = self.editor
        if isinstance(editor, QCheckBox):
            return "true" if editor.isChecked() else "false"
        if isinstance(editor, QComboBox):
            data = editor.currentData()
            return editor.currentText() if editor.isEditable() or data is None else str(data)
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def show_value(self, value: Json) -> None:
        """Shows the stored value; what somebody is typing, or typed wrongly, stays."""
        text = _plain(value)
        typing = self.editor.hasFocus() and self.text() != self._shown
        if typing or self.error:
            return
        self._shown = text
        editor = self.editor
        if isinstance(editor, QCheckBox):
            editor.setChecked(value is True)
        elif isinstance(editor, QComboBox):
            place = editor.findText(text) if editor.isEditable() else editor.findData(text)
            if place >= 0:
                editor.setCurrentIndex(place)
            elif editor.isEditable():
                editor.setEditText(text)
        elif isinstance(editor, QLineEdit) and editor.text() != text:
            editor.setText(text)

    def set_saved(self) -> None:
        """What stands in the control is stored now."""
        self._shown = self.text()

    def _tell(self) -> None:
        if self._info.secret and "*" in self.text() and self.text() != self._shown:
            self.show_value(self._shown)

        if self.text() != self._shown:
            self.edited.emit(self.key, self.text())
        elif self.error:
            self.set_error("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            # What stands there is a mask: typing replaces it, never adds to it.
            QTimer.singleShot(0, watched, watched.selectAll)
        # The wheel scrolls the page; it must not change a setting that it happens to pass over.
        if event.type() == QEvent.Type.Wheel and not self.editor.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _editor(info: SettingInfo) -> QWidget:
    if info.key == "timezone":
        zones = QComboBox()
        zones.setEditable(True)
        zones.addItems(sorted(zone for zone in available_timezones() if _is_usual(zone)))
        zones.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(zones.model(), zones)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        zones.setCompleter(completer)
        return zones
    if info.choices:
        box = QComboBox()
        for choice in info.choices:
            box.addItem(choice_words(info.key, choice), choice)
        return box
    if isinstance(info.default, bool):
        return QCheckBox(translate("Settings", "Yes"))
    line = QLineEdit()
    if info.secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


def _is_usual(zone: str) -> bool:
    """Whether a zone is a place, not one of the old names that stand beside them."""
    return zone == "UTC" or ("/" in zone and not zone.startswith(_OLD_NAMES))


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
        "api_public_key": translate("Settings", "Public key"),
        "api_private_key": translate("Settings", "Private key"),
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
        "allowed_sources": translate("Settings", "Allowed senders"),
        "api_root": translate("Settings", "Address of the class log"),
        "public_url": translate("Settings", "Address from outside"),
        "responder_on": translate("Settings", "Answer LearnCube"),
    }.get(key, key.replace("_", " ").capitalize())


def choice_words(key: str, choice: str) -> str:
    """A value to choose from, in words."""
    return {
        ("credit_rule", "off"): translate("Settings", "Not counted"),
        ("credit_rule", "lessons"): translate("Settings", "Counted in classes"),
        ("credit_rule", "minutes"): translate("Settings", "Counted in minutes"),
        ("without_credit", "refuse"): translate("Settings", "Do not let in"),
        ("without_credit", "tell"): translate("Settings", "Let in, and tell me"),
    }.get((key, choice), choice)
