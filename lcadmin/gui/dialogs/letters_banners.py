"""What stands over letters: no mail account, one of which nobody knows whether it went out, what broke."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lcadmin.domain.letters import LedgerEntry
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner, Button
from lcadmin.services import sending


class LetterBanners(QWidget):
    """``to_settings`` is where an account is set up; ``decided`` is called once it is said what became of
    the uncertain one. ``trouble`` says what broke while sending."""

    def __init__(self, office: Office, to_settings: Callable[[], None], decided: Callable[[], None]) -> None:
        super().__init__()
        self._office = office
        self._decided = decided
        self._uncertain: LedgerEntry | None = None
        self.trouble = Banner(Kind.BAD)
        self.unsure = Banner(Kind.WARNING)
        self.arrived_button = Button(self.tr("It arrived"), lambda: self._decide(arrived=True), compact=True)
        self.again_button = Button(self.tr("Send again"), lambda: self._decide(arrived=False), compact=True)
        self.unsure.add(self.arrived_button)
        self.unsure.add(self.again_button)
        self.account = Banner(Kind.WARNING)
        self.settings_button = Button(self.tr("Mail settings"), to_settings, compact=True)
        self.account.add(self.settings_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for banner in (self.trouble, self.unsure, self.account):
            banner.hide()
            column.addWidget(banner)

    def show_state(self, no_account: str, uncertain: LedgerEntry | None) -> None:
        """``no_account`` says why nothing can be sent, "" where it can."""
        self.account.set(no_account)
        self._uncertain = uncertain
        words = self.tr("It is not known whether the message “{subject}” reached {name} ({address}).")
        self.unsure.set(
            ""
            if uncertain is None
            else words.format(subject=uncertain.subject, name=uncertain.reader, address=uncertain.address)
        )
        self._fold()

    def say(self, trouble: str) -> None:
        """What broke; "" takes it away."""
        self.trouble.set(trouble)
        self._fold()

    def _fold(self) -> None:
        """Takes no room while there is nothing to say."""
        self.setVisible(any(not one.isHidden() for one in (self.trouble, self.unsure, self.account)))

    def _decide(self, *, arrived: bool) -> None:
        entry, desk = self._uncertain, self._office.desk
        if entry is not None:
            self._office.tasks.run(
                lambda: sending.decide_uncertain(desk, entry.id, arrived=arrived),
                lambda _nothing: self._decided(),
                self._office.trouble,
                owner=self,
            )
