"""The card that switches answering on and off, and says what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.gui.light import in_background, light
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Card, Chip, Label
from lcadmin.gui.widgets.switch import Switch
from lcadmin.services import configure
from lcadmin.services.controls import ResponderState

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.office import Office


class AnsweringCard(Card):
    """One switch. What it is set to is kept for the next start."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._office = office
        self._turning = False
        self.switch = Switch(self.tr("Answer LearnCube"))
        self.switch.clicked.connect(self._turn)
        self.chip = Chip("", Kind.GOOD, self)
        self.state = Label("", "muted", wrap=True)
        self.problem = Label("", "error", wrap=True)
        self.again = Button(self.tr("Try again"), lambda: self._turn(True), compact=True)
        head = QHBoxLayout()
        head.setSpacing(px(12))
        head.addWidget(self.switch)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(Label(self.tr("Answer LearnCube"), "heading"))
        words.addWidget(self.state)
        head.addLayout(words, 1)
        head.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(head)
        self.body.addWidget(self.problem)
        self.background = Label(
            self.tr(
                "The lcadmin that was started before anybody signed in answers, also while this window is "
                "closed. To switch it off, switch “Answer before anybody signs in” off below."
            ),
            wrap=True,
        )
        self.body.addWidget(self.background)
        self.body.addWidget(
            Label(
                self.tr(
                    "Nobody can enter a class while this PC is off or asleep, or while this is switched off. "
                    "Keep it on, awake and online from the first class of the day to the last; the switches "
                    "under “On this PC” help with that."
                ),
                "muted",
                wrap=True,
            )
        )
        self.show_state()

    def show_state(self) -> None:
        """Says how things stand now."""
        responder = self._office.responder
        background = in_background(self._office)
        on = background or responder.state is ResponderState.LISTENING
        now = light(self._office)
        self.state.setText(now.text)
        good = Kind.GOOD if now.kind is Kind.GOOD else Kind.NEUTRAL
        self.chip.set(self.tr("On") if on else self.tr("Off"), good if on else Kind.BAD)
        if not self._turning:
            self.switch.setChecked(on)
            self.switch.setEnabled(not background)
        self.background.setVisible(background)
        failed = responder.state is ResponderState.ERROR and not background
        problem = responder.problem if failed else None
        self.problem.setText(self._office.say(problem) if problem is not None else "")
        self.problem.setVisible(problem is not None)
        self.again.setVisible(problem is not None)

    def _turn(self, on: bool) -> None:
        office, responder = self._office, self._office.responder
        self._turning = True
        self.switch.setEnabled(False)

        def work() -> None:
            configure.set(office.desk, "responder_on", "true" if on else "false")
            if on:
                responder.start()
            else:
                responder.stop()

        def ended() -> None:
            self._turning = False
            self.switch.setEnabled(True)
            self.show_state()

        def failed(error: UserError) -> None:
            if responder.problem is None:  # else it stands on the card
                office.trouble(error)

        office.tasks.run(work, lambda _nothing: None, failed, always=ended, owner=self)
