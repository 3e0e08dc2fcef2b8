"""Says over a class that its links lead to the practice classroom on this PC, and whether it is on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.links import leads_to_practice
from lcadmin.gui.office import Office
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner, Button


class PracticeBanner(Banner):
    """Hidden where links lead to LearnCube or where there are none."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(Kind.WARNING, parent)
        self._office = office
        self._lesson: Lesson | None = None
        self.settings_button = Button(
            self.tr("Settings"), lambda: office.go_to("settings", key="endpoint"), compact=True
        )
        self.switch_button = Button(self.tr("Switch on"), self._switch_on, compact=True)
        self.more_button = Button(self.tr("Learn more"), self._learn_more, variant="quiet", compact=True)
        self.add(self.more_button)
        self.add(self.settings_button)
        self.add(self.switch_button)
        self.hide()

    def set_lesson(self, lesson: Lesson) -> None:
        """Shows what holds for this class's links."""
        self._lesson = lesson
        own = not lesson.practice and leads_to_practice(self._office.settings, lesson)
        if not own and not lesson.practice:
            self.set("")
            return
        words = [
            self.tr(
                "These links lead to the practice classroom on this PC. "
                "Enter your LearnCube address before you send them."
            )
            if own
            else self.tr("A practice class: on no report.")
        ]
        running = self._office.practice.running
        if not running:
            words.append(self.tr("The practice classroom is off: its links lead nowhere until it is on."))
        self.settings_button.setVisible(own)
        self.switch_button.setVisible(not running)
        self.set(" ".join(words), Kind.WARNING if own or not running else Kind.INFO)

    def _learn_more(self) -> None:
        self._office.go_to("help", topic="troubleshooting.md", part="a-line-over-every-page")

    def _switch_on(self) -> None:
        self.switch_button.setEnabled(False)
        self._office.tasks.run(
            self._office.practice.start,
            lambda _address: None if self._lesson is None else self.set_lesson(self._lesson),
            self._office.trouble,
            owner=self,
            always=lambda: self.switch_button.setEnabled(True),
        )
