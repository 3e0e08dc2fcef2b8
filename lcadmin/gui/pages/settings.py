"""Settings: every one with one line of what it means; saved as it is edited."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.setting_checks import Json
from lcadmin.domain.settings import API_KEYS
from lcadmin.gui.dialogs.going_live import try_keys
from lcadmin.gui.dialogs.move_folder import MoveFolderDialog
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.support_details import copy_details
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.backups_card import BackupsCard
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.kept_in import kept_in_words
from lcadmin.gui.widgets.logo_field import LogoField
from lcadmin.gui.widgets.mail_tools import MailTools
from lcadmin.gui.widgets.moving_card import MovingCard
from lcadmin.gui.widgets.setting_editors import ZoneEditor, usual_zones
from lcadmin.gui.widgets.setting_field import SettingField, named_as_shown
from lcadmin.services import configure
from lcadmin.services.configure import TERM, SettingInfo
from lcadmin.services.ports import Changed

translate = QCoreApplication.translate

_GROUPS: tuple[tuple[str, Sequence[str]], ...] = (
    ("business", ("business_name", "timezone", "language", "currency", "teach_alone")),
    ("learncube", ("endpoint", "api_public_key", "api_private_key", "import_hours")),
    ("entry", ("early_minutes", "tutor_early_minutes", "late_minutes")),
    ("reports", ("term_first", "term_last", "notice_hours")),
    ("backups", ("backup_minutes", "backup_folder")),
    (
        "mail",
        (
            "mail_host",
            "mail_port",
            "mail_security",
            "mail_user",
            "mail_password",
            "mail_from",
            "mail_from_name",
            "mail_reminders",
            "mail_reminder_hour",
        ),
    ),
    ("credit", ("credit_rule", "without_credit", "credit_kinds")),
)
_ELSEWHERE = (
    "responder_on",
    "public_url",
    "keep_awake",
    "notices",
    "stay_in_tray",
    "tunnel",
    "tunnel_name",
    "tunnel_token",
    "tls_certificate",
    "tls_key",
)  # Connection's own
_IN_REPORTS = ("pay_", "price_")

_TWO_SIDES = 600
_AROUND_SIDES = 136


class SettingsPage(Page):
    """A card a group; what few need stands under *Advanced*."""

    holds = False

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Settings")
        self.fields: dict[str, SettingField] = {}
        self._wanted: SettingField | None = None
        known = {info.key: info for info in configure.describe()}
        grouped = [key for _, keys in _GROUPS for key in keys]
        elsewhere = (*grouped, *_ELSEWHERE)
        self._rest = [
            info for key, info in known.items() if key not in elsewhere and not key.startswith(_IN_REPORTS)
        ]
        self._values: dict[str, Json] | None = None
        self._placed: tuple[int, set[str]] | None = None
        self._grids: list[tuple[QGridLayout, list[SettingField]]] = []
        self.backups = None if office.shelf is None else BackupsCard(office, office.shelf)
        column = self.column(scroll=True)
        column.addWidget(PageHeader(self.title, self.tr("Saved as you type")))
        for group, keys in _GROUPS:
            card = self._card(group_words(group), [known[key] for key in keys if key in known])
            column.addWidget(card)
            if group == "backups" and self.backups is not None:
                column.addWidget(self.backups)
            if group == "business":
                self.logo = LogoField(office)
                card.body.addWidget(self.logo)
            if group == "mail":
                self.mail = MailTools(office)
                card.body.addWidget(self.mail)
        self.advanced = self._card(self.tr("Advanced"), ())  # filled when it is first wanted
        self.advanced_button = Button(self.tr("Advanced"), self._toggle_advanced)
        row = QHBoxLayout()
        row.addWidget(self.advanced_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.advanced)
        self.moving = (
            None
            if office.shelf is None or office.parcels is None
            else MovingCard(office, office.parcels, office.shelf)
        )
        if self.moving is not None:
            column.addWidget(self.moving)
        column.addWidget(self._data_card())
        column.addStretch(1)
        self.advanced.hide()
        self._place_fields()
        zone = self.fields["timezone"].control
        if isinstance(zone, ZoneEditor):
            office.tasks.run(usual_zones, zone.offer, office.trouble, owner=self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_fields()

    def _place_fields(self) -> None:
        """Two beside one another, or one under the other in a narrow window; a field that needs more than
        half of it has a line of its own."""
        sides = 2 if self.width() >= px(_TWO_SIDES) else 1
        room = (self.width() - px(_AROUND_SIDES)) // 2
        wide = {key for key, field in self.fields.items() if field.minimumSizeHint().width() > room}
        if (sides, wide) == self._placed:
            return
        self._placed = (sides, wide)
        for grid, fields in self._grids:
            line = side = 0
            for field in fields:
                span = sides if field.key in wide else 1
                if side + span > sides:
                    line, side = line + 1, 0
                grid.addWidget(field, line, side, 1, span, Qt.AlignmentFlag.AlignTop)
                side += span
            grid.setColumnStretch(1, sides - 1)

    def _card(self, title: str, infos: Sequence[SettingInfo]) -> Card:
        card = Card(title, spacing=12)
        self._fill(card, infos)
        return card

    def _fill(self, card: Card, infos: Sequence[SettingInfo]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(16))
        fields = []
        for info in infos:
            field = SettingField(info, self.office.say(info.meaning))
            field.edited.connect(self._save)
            field.setEnabled(False)  # until it is known what is set
            self.fields[info.key] = field
            fields.append(field)
        grid.setColumnStretch(0, 1)
        self._grids.append((grid, fields))
        card.body.addLayout(grid)

    def _data_card(self) -> Card:
        card = Card(self.tr("Your data"))
        folder = self.office.folder
        card.body.addWidget(
            Label(
                self.tr("Everything stands in one folder on this PC: copy it, and you have copied all."),
                wrap=True,
            )
        )
        if folder is not None:
            card.body.addWidget(Label(str(folder), "mono", selectable=True, wrap=True))
            opens = Button(
                self.tr("Open folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            )
            moves = Button(
                self.tr("Move folder…"), lambda: MoveFolderDialog(self.office, folder, self.window()).open()
            )
            card.body.addWidget(FlowRow((opens, moves), px(8)))
        self.keys = Label("", "muted", wrap=True)
        card.body.addWidget(self.keys)
        self.support_button = Button(self.tr("Copy details for support"), lambda: copy_details(self.office))
        self.support_button.setToolTip(
            self.tr("The PC, the program, the end of its log; no keys, links or names")
        )
        row = QHBoxLayout()
        row.addWidget(self.support_button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _fill_advanced(self) -> None:
        """Few want it, and it is nearly half of all fields: the page opens sooner without them."""
        rest, self._rest = self._rest, []
        if not rest:
            return
        self._fill(self.advanced, rest)
        self._placed = None
        self._place_fields()
        if self._values is not None:
            self._show_in([info.key for info in rest], self._values)

    def _toggle_advanced(self) -> None:
        self._fill_advanced()
        self.advanced.setVisible(self.advanced.isHidden())

    # Loading and saving

    def open(self, key: str = "") -> None:
        """``key`` names a setting that gets the focus; the picture is one of them."""
        self.refresh()
        if any(info.key == key for info in self._rest):
            self._fill_advanced()
        if key == "logo":
            self.logo.choose_button.setFocus()
        field = self.fields.get(key)
        if field is not None:
            if self.advanced.isAncestorOf(field):
                self.advanced.show()
            if field.isEnabled():
                field.editor.setFocus()
            else:
                self._wanted = field  # as soon as it is known what is set

    def refresh(self) -> None:
        desk = self.office.desk
        self.office.tasks.run(lambda: configure.get(desk), self._show, self.office.trouble, owner=self)
        self.logo.refresh()
        if self.backups is not None:
            self.backups.refresh()
        if self.moving is not None:
            self.moving.refresh()
        self.office.tasks.run(
            lambda: desk.keyring.kept_in,
            lambda kept_in: self.keys.setText(kept_in_words(kept_in)),
            self.office.trouble,
            owner=self,
        )

    def show_changed(self, changed: Changed) -> None:
        if changed.settings or changed.everything:
            self.refresh()

    def _show(self, values: dict[str, Json]) -> None:
        self._values = values
        self._show_in(self.fields, values)
        if self._wanted is not None:
            self._wanted.editor.setFocus()
            self._wanted = None

    def _show_in(self, keys: Iterable[str], values: Mapping[str, Json]) -> None:
        for key in keys:
            self.fields[key].show_stored(values.get(key))
            self.fields[key].setEnabled(True)

    def _save(self, key: str, text: str) -> None:
        desk, field = self.office.desk, self.fields[key]
        fields = [field, *(self.fields[one] for one in TERM - {key} if key in TERM)]
        values = {one.key: one.control.value() for one in fields if one.is_unsaved} | {key: text}

        def failed(error: UserError) -> None:
            field.set_error(self.office.say(named_as_shown(error.text)))

        def saved(_nothing: None) -> None:
            for one in fields:
                one.set_saved()
            self.refresh()
            if key in API_KEYS:
                try_keys(self.office, self, wrong_keys)

        def wrong_keys(error: UserError) -> None:
            self.fields["api_private_key"].set_error(self.office.say(error.text))

        self.office.tasks.run(lambda: configure.set_many(desk, values), saved, failed, owner=self)


def group_words(group: str) -> str:
    """A group's heading."""
    return {
        "business": translate("SettingsPage", "Your business"),
        "learncube": translate("SettingsPage", "LearnCube"),
        "mail": translate("SettingsPage", "Mail"),
        "entry": translate("SettingsPage", "Entering a class"),
        "credit": translate("SettingsPage", "Credit"),
        "backups": translate("SettingsPage", "Automatic backups"),
        "reports": translate("SettingsPage", "Reports"),
    }[group]
