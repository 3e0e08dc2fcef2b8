"""Is the address reachable from outside: what was found out, what it means, and a button to ask again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.reach import Reach, ReachVerdict, meaning, what
from lcadmin.gui.light import cannot_see_itself
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Chip, Label
from lcadmin.services.controls import ResponderState

if TYPE_CHECKING:
    from lcadmin.gui.office import Office


class ReachPanel(QWidget):
    """One line with a chip, one of what to do. Hidden while there is no address from outside."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        self.chip = Chip("", Kind.NEUTRAL, self)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        self.what = Label("", wrap=True)
        self.meaning = Label("", "muted", wrap=True)
        words.addWidget(self.what)
        words.addWidget(self.meaning)
        self.check_button = Button(self.tr("Check &now"), office.check_wanted.emit)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.check_button, 0, Qt.AlignmentFlag.AlignTop)
        self.more_button = Button(self.tr("Learn more"), self._learn_more, variant="quiet")
        row.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignTop)
        office.reach_changed.connect(self.show_state)
        office.settings_changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Says how things stand now."""
        office = self._office
        self.setVisible(bool(office.settings.public_url) and office.home is not None)
        answering = office.responder.state is ResponderState.LISTENING or office.answered_elsewhere
        self.check_button.setEnabled(answering and not office.checking)
        reach = office.reach if office.reach and office.reach.base == office.settings.public_url else None
        if office.checking:
            self._say(self.tr("Checking…"), Kind.INFO, self.tr("Asking through the internet"), "")
        elif not answering:
            later = self.tr("Switch answering on; then it is checked whether LearnCube gets here.")
            self._say(self.tr("Not checked"), Kind.NEUTRAL, later, "")
        elif reach is None:
            self._say(self.tr("Not checked"), Kind.NEUTRAL, self.tr("Not checked from outside yet"), "")
        else:
            self._show(reach)

    def _show(self, reach: Reach) -> None:
        office = self._office
        ago = office.formats.ago(reach.at, office.now())
        line = self.tr("{what} · checked {ago}").format(what=office.say(what(reach)), ago=ago)
        if reach.verdict is ReachVerdict.REACHED:
            later = self.tr("It is checked again by itself, also an hour before each class.")
            self._say(self.tr("Reachable"), Kind.GOOD, line, later)
        elif reach.failed and cannot_see_itself(office, reach):
            hint = self.tr(
                "LearnCube’s messages arrive all the same: your router does not lead this PC back to itself. "
                "Nothing needs to be done."
            )
            self._say(self.tr("In use"), Kind.GOOD, line, hint)
        elif reach.failed:
            self._say(self.tr("Not reachable"), Kind.BAD, line, office.say(meaning(reach)))
        else:
            self._say(self.tr("Not checked"), Kind.NEUTRAL, line, office.say(meaning(reach)))

    def _learn_more(self) -> None:
        self._office.go_to("help", topic="troubleshooting.md", part="the-check-from-outside-fails")

    def _say(self, chip: str, kind: Kind, line: str, hint: str) -> None:
        self.chip.set(chip, kind)
        self.more_button.setVisible(kind is Kind.BAD)
        self.what.setText(line)
        self.meaning.setText(hint)
        self.meaning.setVisible(bool(hint))
