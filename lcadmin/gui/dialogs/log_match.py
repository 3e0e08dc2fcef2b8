"""Imported classes that may be classes of ours: somebody decides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.texts import names
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services.log_matching import Unsure, decide, is_likely

_MOST = 50
_LATER, _NONE = -1, 0


class LogMatchDialog(FormDialog):
    """One choice for each of them; what is left open is asked again another time."""

    def __init__(self, office: Office, unsure: Sequence[Unsure], parent: QWidget | None = None) -> None:
        super().__init__(office, self.tr("Which class is it?"), self.tr("&Save"), parent, width=560)
        self.setObjectName("log-match")
        note = self.tr("These rows of LearnCube's log have no token. Time and people fit more than one way.")
        self.form.addWidget(Label(note, "muted", wrap=True))
        if any(not (one.log.log.tutor or one.log.students) for one in unsure):
            hint = self.tr(
                "Some name nobody. With LearnCube's list of participants most find their class by themselves."
            )
            self.form.addWidget(Label(hint, "muted", wrap=True))
        self.choices: list[tuple[int, QComboBox]] = []
        for one in unsure[:_MOST]:
            box = QComboBox()
            box.addItem(self.tr("Decide later"), _LATER)
            for lesson in one.lessons:
                box.addItem(self._lesson(lesson), lesson.id)
            box.addItem(self.tr("None of these"), _NONE)
            if len(one.lessons) == 1 and is_likely(one):
                box.setCurrentIndex(1)
            log = one.log.log
            when = office.formats.when(log.start, office.now())
            told = (
                when,
                log.title or log.slug,
                ", ".join(part for part in (log.tutor, one.log.students) if part),
            )
            self.form.addWidget(Field(" · ".join(part for part in told if part).replace("&", "&&"), box))
            self.choices.append((one.log.class_no, box))

    def _lesson(self, lesson: Lesson) -> str:
        when = self.office.formats.when(lesson.start, self.office.now())
        return f"{when} · {lesson.title} · {names(lesson.standing)}"

    def save(self) -> None:
        chosen = [(number, int(box.currentData())) for number, box in self.choices]
        desk = self.office.desk

        def work() -> None:
            for class_no, lesson_id in chosen:
                if lesson_id != _LATER:
                    decide(desk, class_no, lesson_id or None)

        self.run(work)
