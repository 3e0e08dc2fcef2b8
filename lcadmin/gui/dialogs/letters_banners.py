"""What stands over letters: links for this PC alone, no mail account, one of which nobody knows whether it
went out, what broke."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lcadmin.domain.letters import LedgerEntry
from lcadmin.domain.wording import Text
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner, Button
from lcadmin.services import sending


def address_words() -> str:
    """The setting that says where links lead, by its name in the settings."""
    return QCoreApplication.translate("Settings", "Address of your classrooms")


class LetterBanners(QWidget):
    """``to_settings`` goes to the setting with that key; ``decided`` is called once it is said what became of
    the uncertain one. ``trouble`` says what broke while sending."""

    def __init__(
        self, office: Office, to_settings: Callable[[str], None], decided: Callable[[], None]
    ) -> None:
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
        self.settings_button = Button(
            self.tr("Mail settings"), lambda: to_settings("mail_host"), compact=True
        )
        self.account.add(self.settings_button)
        self.here = Banner(Kind.WARNING)
        self.address_button = Button(address_words(), lambda: to_settings("endpoint"), compact=True)
        self.here.add(self.address_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for banner in self._all():
            banner.hide()
            column.addWidget(banner)

    def show_state(self, no_account: str, uncertain: LedgerEntry | None, kept: Text | None) -> None:
        """``no_account`` says why nothing can be sent, "" where it can; ``kept`` why some are not."""
        self.account.set(no_account)
        self.here.set("" if kept is None else self._office.say(kept))
        self.address_button.setVisible(kept is not None and kept.key == "mail_here_only")
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
        self.setVisible(any(not one.isHidden() for one in self._all()))

    def _all(self) -> Sequence[Banner]:
        return self.trouble, self.unsure, self.here, self.account

    def _decide(self, *, arrived: bool) -> None:
        entry, desk = self._uncertain, self._office.desk
        if entry is not None:
            self._office.tasks.run(
                lambda: sending.decide_uncertain(desk, entry.id, arrived=arrived),
                lambda _nothing: self._decided(),
                self._office.trouble,
                owner=self,
            )
