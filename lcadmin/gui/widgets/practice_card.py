"""The practice classroom's card: on, off, and a class to try it with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lcadmin.gui.loader import Loader
from lcadmin.gui.practice_class import try_practice
from lcadmin.gui.tasks import Turn
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Card, Chip, Label

if TYPE_CHECKING:
    from lcadmin.gui.office import Office
    from lcadmin.services.ports import Changed


class PracticeCard(Card):
    """A stand-in for LearnCube on this PC, to see a class's minutes without one."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._office = office
        self.chip = Chip("", Kind.NEUTRAL, self)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Practice classroom"), "heading"))
        head.addStretch(1)
        head.addWidget(self.chip)
        self.body.addLayout(head)
        self.body.addWidget(
            Label(
                self.tr(
                    "A stand-in for LearnCube on this PC. It makes two sample people and a class, opens both "
                    "join links in the browser, and you see the minutes appear under Today. That class is on "
                    "no report. While no LearnCube address is set, links of your own classes lead here too; "
                    "reports name those classes."
                ),
                "muted",
                wrap=True,
            )
        )
        self.try_button = Button(self.tr("Try a practice class"), self._try)
        self.switch_button = Button("", self._turn)
        self.remove_button = Button(self.tr("Remove practice people and classes"), self._remove)
        self.remove_button.hide()
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.try_button)
        row.addWidget(self.switch_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        self.body.addSpacing(px(4))
        self.body.addLayout(row)
        self._left = Loader(office.tasks, self, self._look, self.remove_button.setVisible, office.trouble)
        office.bridge.listen(self._changed)
        self._left.load(Turn.WHEN_QUIET)
        self.show_state()

    def show_state(self) -> None:
        """Says how things stand now."""
        running = self._office.practice.running
        self.chip.set(self.tr("On") if running else self.tr("Off"), Kind.GOOD if running else Kind.NEUTRAL)
        words = self.tr("Switch it off") if running else self.tr("Switch it on")
        self.switch_button.setText(words)
        self.switch_button.setAccessibleName(words)

    def _changed(self, changed: Changed) -> None:
        if changed.everything or changed.people:
            self._left.load()

    def _look(self) -> bool:
        from lcadmin.services import demo

        return demo.has_practised(self._office.desk)

    def _remove(self) -> None:
        from lcadmin.gui.sample_month import clear_sample_month

        self.remove_button.setEnabled(False)
        clear_sample_month(self._office, self, lambda: self.remove_button.setEnabled(True))

    def _busy(self, busy: bool) -> None:
        self.try_button.setEnabled(not busy)
        self.switch_button.setEnabled(not busy)
        self.show_state()

    def _turn(self) -> None:
        practice = self._office.practice
        work = practice.stop if practice.running else lambda: practice.start() and None
        self._busy(True)
        self._office.tasks.run(
            work, lambda _nothing: None, self._office.trouble, always=lambda: self._busy(False), owner=self
        )

    def _try(self) -> None:
        self._busy(True)
        try_practice(self._office, self, lambda: self._busy(False))
