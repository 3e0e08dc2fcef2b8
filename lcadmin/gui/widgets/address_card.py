"""The address that LearnCube calls: what it is, how to get one, how to replace it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import DAY, Instant
from lcadmin.gui.loader import Loader
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label, PrimaryButton
from lcadmin.gui.widgets.field import Field
from lcadmin.services import callback_address, configure
from lcadmin.services.ports import Changed


@dataclass(frozen=True, slots=True)
class _Addresses:
    """What is shown: the whole address, whether it is one from outside, and until when older ones work."""

    address: str
    outside: str
    older_until: Instant | None


class AddressCard(Card):
    """Without an address from outside it says how to get one, and takes it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The address that LearnCube calls"), spacing=12, parent=parent)
        self._office = office
        self.explanation = Label("", "muted", wrap=True)
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setAccessibleName(self.tr("The address that LearnCube calls"))
        self.copy_button = PrimaryButton(self.tr("Copy"), self._copy, name=self.tr("Copy the address"))
        self.older = Label("", "caption", wrap=True)
        self.outside = QLineEdit()
        self.outside.setPlaceholderText("https://tutors.example.com")
        self.outside.editingFinished.connect(self._save_outside)
        self.outside_field = Field(
            self.tr("&Address from outside"),
            self.outside,
            self.tr("The web address that leads to this PC, without what comes behind it."),
        )
        self.help_button = Button(self.tr("How do I get one?"), self._toggle_help)
        self.new_button = Button(self.tr("New address…"), self._ask_new)
        self._build()
        self._loader = Loader(office.tasks, self, self._work, self._show, office.trouble)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.address, 1)
        row.addWidget(self.copy_button)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.help_button)
        below.addWidget(self.new_button)
        below.addStretch(1)
        self.body.addWidget(self.explanation)
        self.body.addLayout(row)
        self.body.addWidget(self.older)
        self.body.addWidget(self.outside_field)
        self.body.addLayout(below)
        self._new_panel = self._make_new_panel()
        self.body.addWidget(self._new_panel)
        self._help = self._make_help()
        self.body.addWidget(self._help)
        for widget in (self.older, self._new_panel, self._help):
            widget.hide()

    def _make_new_panel(self) -> QWidget:
        panel = QWidget()
        row = QHBoxLayout(panel)
        row.setContentsMargins(0, 0, 0, 0)
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
        row.addWidget(self.make_button)
        row.addWidget(Button(self.tr("Keep it"), panel.hide, variant="quiet"))
        row.addStretch(1)
        return panel

    def _make_help(self) -> QWidget:
        panel = Card(padding=12)
        for text in (
            self.tr("LearnCube has to reach this PC from the internet, over https. One of three ways:"),
            self.tr(
                "1.  A tunnel: a small program on this PC that gives it a web address that stays the same, "
                "such as Cloudflare Tunnel (cloudflared) with a domain of your own. An address that changes "
                "at every restart will not do: LearnCube would call the old one."
            ),
            self.tr(
                "2.  Your router: a domain name that leads to your internet connection, and port 443 passed "
                "on to this PC by a program that speaks https."
            ),
            self.tr("3.  A computer that is always on and has a web address: run “lcadmin serve” there."),
            self.tr("Enter the address above; then give LearnCube's support the whole address that appears."),
        ):
            panel.body.addWidget(Label(text, wrap=True))
        return panel

    # Showing

    def load(self) -> None:
        self._loader.load()

    def show_changed(self, changed: Changed) -> None:
        if changed.settings or changed.everything:
            self.load()

    def _work(self) -> _Addresses:
        desk = self._office.desk
        with desk.store.read() as tables:
            outside = tables.settings.load().public_url
        base = outside or self._office.responder.address or ""
        address = callback_address.url(desk, base) if base else ""
        older = [one.valid_until for one in callback_address.valid(desk) if one.valid_until is not None]
        return _Addresses(address, outside, max(older, default=None))

    def _show(self, shown: _Addresses) -> None:
        if not self.outside.hasFocus():
            self.outside.setText(shown.outside)
        self.address.setText(shown.address)
        self.address.setCursorPosition(0)
        self.address.setEnabled(bool(shown.address))
        self.copy_button.setEnabled(bool(shown.address))
        self.new_button.setEnabled(bool(shown.address))
        if shown.outside:
            text = self.tr(
                "Give this address to LearnCube's support and to nobody else: "
                "whoever knows it can send messages."
            )
        elif shown.address:
            text = self.tr(
                "So far only this PC reaches the address below: enough to practise, not for LearnCube."
            )
        else:
            text = self.tr("Switch answering on, or enter the address from outside; then it stands here.")
        self.explanation.setText(text)
        self.older.setVisible(shown.older_until is not None)
        if shown.older_until is not None:
            when = self._office.formats.when(shown.older_until, self._office.now())
            self.older.setText(self.tr("The address before it still works until {when}.").format(when=when))

    def _toggle_help(self) -> None:
        self._help.setVisible(self._help.isHidden())

    # Doing

    def _copy(self) -> None:
        self._office.copy(self.address.text())
        self._office.toast(self.tr("Address copied"))

    def _save_outside(self) -> None:
        desk, text = self._office.desk, self.outside.text()

        def failed(error: UserError) -> None:
            words = self._office.say(error.text)
            if error.text.key == "bad_address":
                words = self.tr(
                    "Address from outside: “{given}” is not an address. Write it like "
                    "https://tutors.example.com."
                ).format(given=text.strip()[:100])
            self.outside_field.set_error(words)

        def saved(_nothing: None) -> None:
            self.outside_field.set_error("")
            self.load()

        self._office.tasks.run(lambda: configure.set(desk, "public_url", text), saved, failed, owner=self)

    def _ask_new(self) -> None:
        self._new_panel.show()
        self.overlap.setFocus()

    def _make_new(self) -> None:
        office, days = self._office, int(self.overlap.currentData())

        def made(_secret: str) -> None:
            self._new_panel.hide()
            office.toast(self.tr("This is the new address. Give it to LearnCube's support."))
            self.load()

        office.tasks.run(
            lambda: callback_address.rotate(office.desk, days * DAY), made, office.trouble, owner=self
        )
