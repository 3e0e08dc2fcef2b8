"""From one PC to another, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lcadmin.gui.dialogs.move_in import MoveInDialog
from lcadmin.gui.dialogs.move_out import MoveOutDialog
from lcadmin.gui.dialogs.take_back import TakeBackDialog
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label

if TYPE_CHECKING:
    from lcadmin.gui.office import Office, Shelf
    from lcadmin.services.ports import Parcels


class MovingCard(Card):
    """Once the data has gone, the way back stands in the place of the way out."""

    def __init__(self, office: Office, parcels: Parcels, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Another PC"), parent=parent)
        self._office, self._parcels, self._shelf = office, parcels, shelf
        self.words = Label("", wrap=True)
        self.body.addWidget(self.words)
        self.out_button = Button(self.tr("Move to another PC…"), self._out)
        self.back_button = Button(self.tr("Take it back here…"), self._back)
        self.in_button = Button(self.tr("I come from another PC…"), self._in)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.out_button, self.back_button, self.in_button):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addSpacing(px(4))
        self.body.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """Says where the data is at home."""
        moved = self._office.moved
        self.out_button.setVisible(moved is None)
        self.back_button.setVisible(moved is not None)
        if moved is None:
            self.words.setText(
                self.tr(
                    "A new PC takes over with everything: one encrypted file carries the data, the "
                    "address that "
                    "LearnCube calls, keys and passwords. This PC answers no more then."
                )
            )
        else:
            self.words.setText(self._office.say(moved.words(self._office.settings.timezone)))

    def _out(self) -> None:
        MoveOutDialog(self._office, self._parcels, self.window()).open()

    def _in(self) -> None:
        MoveInDialog(self._office, self._parcels, self._shelf, self.window()).open()

    def _back(self) -> None:
        TakeBackDialog(self._office, self.window()).open()
