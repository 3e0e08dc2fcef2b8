"""Connection, advanced: another address, a certificate of one's own, who may call, where it listens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import DAY, Instant, plus
from lcadmin.domain.setting_checks import Json
from lcadmin.domain.wording import Text
from lcadmin.gui.file_places import documents
from lcadmin.gui.loader import Loader
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.gui.widgets.setting_field import SettingField
from lcadmin.services import callback_address, configure
from lcadmin.services.certificate_watch import SOON
from lcadmin.services.controls import CertificateState, ResponderState
from lcadmin.services.home_ports import Home
from lcadmin.services.ports import Changed

_FILES = ("tls_certificate", "tls_key")
_RESTART = frozenset({*_FILES, "listen_host", "listen_port"})
_KEYS = (
    *("tls_certificate", "tls_key", "allowed_sources", "trusted_proxies", "listen_host", "listen_port"),
    *("unknown_per_sender", "unknown_per_hour"),
)


class SecretCard(Card):
    """A new secret part of the address, with the present one good for a while longer."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Another address"), parent=parent)
        self._office = office
        self.body.addWidget(
            Label(
                self.tr(
                    "When the address got into wrong hands, make a new one and give it to LearnCube’s "
                    "support. No message is lost while both work."
                ),
                "muted",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.overlap = QComboBox()
        self.overlap.setAccessibleName(self.tr("How long the present address keeps working"))
        for days, words in (
            (1, self.tr("works one more day")),
            (7, self.tr("works one more week")),
            (0, self.tr("stops at once")),
        ):
            self.overlap.addItem(words, days)
        self.make_button = Button(self.tr("Make a new address"), self._make_new)
        row.addWidget(Label(self.tr("The present address")))
        row.addWidget(self.overlap)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.make_button)
        self.older = Label("", "caption", wrap=True)
        self.body.addWidget(self.older)
        self.older.hide()
        self._loader = Loader(office.tasks, self, self._look, self._show, office.trouble)

    def load(self) -> None:
        self._loader.load()

    def _look(self) -> Instant | None:
        older = callback_address.valid(self._office.desk)
        return max((one.valid_until for one in older if one.valid_until is not None), default=None)

    def _show(self, until: Instant | None) -> None:
        self.older.setVisible(until is not None)
        if until is not None:
            when = self._office.formats.when(until, self._office.now())
            self.older.setText(self.tr("The address before it still works until {when}.").format(when=when))

    def _make_new(self) -> None:
        office, days = self._office, int(self.overlap.currentData())

        def made(_secret: str) -> None:
            office.toast(self.tr("This is the new address. Give it to LearnCube's support."))
            self.load()

        office.tasks.run(
            lambda: callback_address.rotate(office.desk, days * DAY), made, office.trouble, owner=self
        )


class NetworkCard(Card):
    """Certificate, allowed senders, proxies, where it listens; each saved as it is edited."""

    def __init__(self, office: Office, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Certificate and network"), spacing=12, parent=parent)
        self._office = office
        self._home = home
        self._half_chosen: set[str] = set()
        known = {info.key: info for info in configure.describe()}
        self.fields = {key: SettingField(known[key], office.say(known[key].meaning)) for key in _KEYS}
        for field in self.fields.values():
            field.edited.connect(self._save)
        self.choose_certificate = Button(
            self.tr("Choose…"),
            lambda: self._choose("tls_certificate"),
            compact=True,
            name=self.tr("Choose the certificate file"),
        )
        self.choose_key = Button(
            self.tr("Choose…"),
            lambda: self._choose("tls_key"),
            compact=True,
            name=self.tr("Choose the private key file"),
        )
        self.certificate = Label("", "caption", wrap=True)
        self.body.addLayout(
            self._grid(("tls_certificate", "tls_key"), (self.choose_certificate, self.choose_key))
        )
        self.body.addWidget(self.certificate)
        self.body.addLayout(self._grid(("allowed_sources", "trusted_proxies")))
        self.body.addLayout(self._grid(("listen_host", "listen_port")))
        self.body.addLayout(self._grid(("unknown_per_sender", "unknown_per_hour")))
        self.body.addWidget(
            Label(
                self.tr(
                    "Always on: 512 connections at once, 10 s and 16 KB for a message, and an end to "
                    "guessing: 30 wrong links close a class to newcomers."
                ),
                "caption",
                wrap=True,
            )
        )

    def _grid(self, keys: Sequence[str], buttons: Sequence[Button] = ()) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        for place, key in enumerate(keys):
            grid.addWidget(self.fields[key], 0, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
            if buttons:
                grid.addWidget(buttons[place], 1, place)
        return grid

    def load(self) -> None:
        desk = self._office.desk
        self._office.tasks.run(lambda: configure.get(desk), self._show, self._office.trouble, owner=self)

    def _show(self, values: dict[str, Json]) -> None:
        for key, field in self.fields.items():
            if key not in self._half_chosen:
                field.show_stored(values.get(key))
        if not self._half_chosen:
            self._look()

    def _look(self) -> None:
        """What the certificate says, or what is wrong with its files."""
        settings = self._office.settings
        certificate, key = settings.tls_certificate, settings.tls_key
        self.certificate.setVisible(bool(certificate))
        if not certificate:
            return
        url, certificates = settings.public_url, self._home.certificates
        self._office.tasks.run(
            lambda: certificates.look(certificate, key, url),
            self._show_certificate,
            self._no_good,
            owner=self,
        )

    def _show_certificate(self, found: CertificateState) -> None:
        office, now = self._office, self._office.now()
        until = office.formats.full_day(office.formats.day_of(found.until))
        names = ", ".join(found.names)
        if found.until <= now:
            self._tell(self.tr("This certificate ran out on {day}.").format(day=until), wrong=True)
        elif now < found.since:
            self._tell(self.tr("This certificate is not good yet."), wrong=True)
        elif not found.fits:
            words = self.tr("This certificate is for {names}, not for the address from outside.")
            self._tell(words.format(names=names), wrong=True)
        elif found.until < plus(now, SOON):
            words = self.tr("Good for {names} until {day}: renew it soon. The new file is used by itself.")
            self._tell(words.format(names=names, day=until), wrong=True)
        else:
            words = self.tr("Good for {names} until {day}. A renewed file is used by itself.")
            self._tell(words.format(names=names, day=until), wrong=False)

    def _wrong(self, error: UserError) -> None:
        self._tell(self._office.say(error.text), wrong=True)

    def _no_good(self, error: UserError) -> None:
        """The files as they are now are no good; whatever was good when it began to listen goes on."""
        why = self._office.say(error.text)
        https = (self._office.responder.address or "").startswith("https:")
        self._tell(self._office.say(Text.of("certificate_bad", why=why)) if https else why, wrong=True)

    def _tell(self, words: str, *, wrong: bool) -> None:
        self.certificate.set_role("error" if wrong else "caption")
        self.certificate.setText(words)

    def _choose(self, key: str) -> None:
        kinds = self.tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)")
        file, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), str(documents()), kinds)
        if file:
            self.fields[key].control.show_value(file)
            self._save(key, file)

    def _save(self, key: str, text: str) -> None:
        if key in _FILES:
            self._save_files()
            return
        field = self.fields[key]

        def failed(error: UserError) -> None:
            field.set_error(self._office.say(error.text))

        self._store({key: text}, failed)

    def _save_files(self) -> None:
        """Certificate and key together, and only where they can be served with: with half of them nobody
        would be answered any more."""
        certificate, key = (self.fields[name].control.value().strip() for name in _FILES)
        url, certificates = self._office.settings.public_url, self._home.certificates
        self._half_chosen = set(_FILES)

        def work() -> None:
            if certificate:
                certificates.look(certificate, key, url)

        def good(_nothing: None) -> None:
            self._half_chosen = set()
            self._store({"tls_certificate": certificate, "tls_key": key if certificate else ""}, self._wrong)

        def failed(error: UserError) -> None:
            self.certificate.setVisible(True)
            if not key and error.text.key == "certificate_no_key":
                self._tell(self.tr("Now choose the file of its private key."), wrong=False)
            else:
                self._wrong(error)

        self._office.tasks.run(work, good, failed, owner=self)

    def _store(self, values: dict[str, str], failed: Callable[[UserError], None]) -> None:
        office = self._office
        again = not _RESTART.isdisjoint(values) and office.responder.state is not ResponderState.OFF

        def work() -> None:
            configure.set_many(office.desk, values)
            if again:  # it listens there, and with this certificate, from now on
                office.responder.stop()
                office.responder.start()

        def saved(_nothing: None) -> None:
            for key in values:
                self.fields[key].set_saved()

        office.tasks.run(work, saved, failed, always=self.load, owner=self)


class AdvancedCards(QWidget):
    """Both, hidden until somebody asks."""

    def __init__(self, office: Office, home: Home | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        self.secret = SecretCard(office)
        self.network = None if home is None else NetworkCard(office, home)
        self._cards: list[SecretCard | NetworkCard] = [self.secret]
        if self.network is not None:
            self._cards.append(self.network)
        self.button = Button(self.tr("&Advanced"), self.toggle)
        column.addWidget(self.button)
        for card in self._cards:
            column.addWidget(card)
            card.hide()

    def toggle(self) -> None:
        for card in self._cards:
            card.setVisible(card.isHidden())
        self.load()

    def load(self) -> None:
        for card in self._cards:
            if not card.isHidden():
                card.load()

    def show_changed(self, changed: Changed) -> None:
        if changed.settings or changed.everything:
            self.load()
