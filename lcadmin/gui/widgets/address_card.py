"""The address that LearnCube calls: what it is, whether it is reachable, and whom to give it to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from lcadmin.gui.dialogs.going_live import write_to_learncube
from lcadmin.gui.loader import Loader
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label, PrimaryButton
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.reach import ReachPanel
from lcadmin.services import callback_address, configure

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.office import Office
    from lcadmin.services.ports import Changed


@dataclass(frozen=True, slots=True)
class _Addresses:
    """What is shown: the whole address, and the part of it that is typed here, "" where none is."""

    address: str
    outside: str


class AddressCard(Card):
    """Without an address from outside it takes one; with it, it says whether LearnCube gets here by it."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The address that LearnCube calls"), spacing=12, parent=parent)
        self._office = office
        self.explanation = Label("", "muted", wrap=True)
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address.setAccessibleName(self.tr("The address that LearnCube calls"))
        self.copy_button = PrimaryButton(self.tr("&Copy"), self._copy, name=self.tr("Copy the address"))
        self.support_button = Button(
            self.tr("&Message to LearnCube…"), lambda: write_to_learncube(office, self)
        )
        self.outside = QLineEdit()
        self.outside.setPlaceholderText("https://tutors.example.com")
        self.outside.editingFinished.connect(self._save_outside)
        self.outside_field = Field(
            self.tr("Address from &outside"),
            self.outside,
            self.tr("The web address that leads to this PC, without what comes behind it."),
        )
        self.reach = ReachPanel(office)
        self._build()
        self._loader = Loader(office.tasks, self, self._work, self._show, office.trouble)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.address, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.support_button)
        self.body.addWidget(self.explanation)
        self.body.addLayout(row)
        self.body.addWidget(self.outside_field)
        self.body.addWidget(self.reach)

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
        return _Addresses(callback_address.url(desk, base) if base else "", outside)

    def _show(self, shown: _Addresses) -> None:
        if not self.outside.hasFocus():
            self.outside.setText(shown.outside)
        self.address.setText(shown.address)
        self.address.setCursorPosition(0)
        self.address.setEnabled(bool(shown.address))
        self.copy_button.setEnabled(bool(shown.address))
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

    # Doing

    def use(self, address: str) -> None:
        """Takes ``address`` as the one from outside."""
        self.outside.setText(address)
        self._save_outside()

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
