"""The form for somebody who leaves: what becomes of the classes they have ahead."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QRadioButton, QWidget

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person
from lcadmin.gui.dialogs.class_form import people_picker
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.lesson_checks import LessonChecks
from lcadmin.services import people as people_service
from lcadmin.services import replacing
from lcadmin.services.replacing import Leaving

translate = QCoreApplication.translate


class LeavingDialog(FormDialog):
    """Deactivates ``person``; the classes in ``ahead`` are handed over, cancelled, or left."""

    def __init__(
        self, office: Office, person: Person, ahead: Sequence[Lesson], window: QWidget | None = None
    ) -> None:
        title = self.tr("Deactivate {name}").format(name=person.name)
        super().__init__(office, title, self.tr("&Deactivate"), window)
        self._person = person
        self._teaches = any(seat.person_id == person.id for lesson in ahead for seat in lesson.tutors)
        words = self.tr("{name} is in classes that are still to come. What shall become of them?")
        self.form.addWidget(Label(words.format(name=person.name), wrap=True))
        self.choices = {
            Leaving.HAND_OVER: QRadioButton(self.tr("&Hand them over to")),
            Leaving.TAKE_OUT: QRadioButton(self.tr("&Take {name} out of them").format(name=person.name)),
            Leaving.CANCEL: QRadioButton(self.tr("&Cancel them")),
            Leaving.NOTHING: QRadioButton(self.tr("&Leave them as they are")),
        }
        self.successor = people_picker(
            office, person.role, self.tr("Who takes over"), one=True, samples=person.sample
        )
        self.successor_field = Field("", self.successor)
        for what, choice in self.choices.items():
            self.form.addWidget(choice)
            choice.toggled.connect(self._chosen)
            if what is Leaving.HAND_OVER:
                self.form.addWidget(self.successor_field)
        self.choices[Leaving.TAKE_OUT].setVisible(not self._teaches)
        first = Leaving.HAND_OVER if self._teaches else Leaving.TAKE_OUT
        self.choices[first].setChecked(True)
        self.classes = LessonChecks(
            self.tr("Classes ahead"), partial(class_line, office, person_id=person.id)
        )
        self.classes.set_lessons(ahead, lambda _one: True)
        self.form.addWidget(self.classes)
        note = self.tr("Somebody who is not active is let into no class; what was stays as it is.")
        self.form.addWidget(Label(note, "caption", wrap=True))
        self.form.addStretch(1)
        self.errors["tutor_and_student"] = self.successor_field.set_error
        self.successor.changed.connect(lambda: self.successor_field.set_error(""))

    @property
    def what(self) -> Leaving:
        """What was chosen."""
        return next(what for what, choice in self.choices.items() if choice.isChecked())

    def _chosen(self) -> None:
        hands_over = self.choices[Leaving.HAND_OVER].isChecked()
        self.successor_field.setVisible(hands_over)
        if hands_over and self.isVisible():
            self.successor.edit.setFocus()

    def save(self) -> None:
        office, person, what = self.office, self._person, self.what
        successor: int | None = None
        if what is Leaving.HAND_OVER:
            known = [one for one in self.successor.people if one.id and one.id != person.id]
            if not known:
                self.successor_field.set_error(self.tr("Choose who takes over."))
                self.successor.edit.setFocus()
                return
            successor = known[0].id
        ids = [lesson.id for lesson in self.classes.chosen]
        words = self.tr("{name} is not active any more").format(name=person.name)
        self.run(
            lambda: replacing.leave(office.desk, person.id, ids, what, successor),
            lambda _person: office.done(words),
        )


def deactivate(office: Office, person: Person, window: QWidget) -> None:
    """Makes somebody inactive; asks what becomes of classes ahead, where there are any."""

    def work() -> list[Lesson]:
        ahead = replacing.ahead(office.desk, person.id)
        if not ahead:
            people_service.edit(office.desk, person.id, active=False)
        return ahead

    def found(ahead: list[Lesson]) -> None:
        if ahead:
            LeavingDialog(office, person, ahead, window).open()
        else:
            words = translate("LeavingDialog", "{name} is not active any more")
            office.done(words.format(name=person.name))

    office.tasks.run(work, found, office.trouble, owner=window)


def class_line(office: Office, lesson: Lesson, person_id: int = 0) -> str:
    """A class in a list of a few: when, what, and with whom besides this person."""
    formats = office.formats
    when = f"{formats.short_day(formats.day_of(lesson.start))} {formats.times(lesson.start, lesson.end)}"
    others = ", ".join(seat.name for seat in lesson.standing if seat.person_id != person_id)
    return f"{when}  {lesson.title} · {others}" if person_id and others else f"{when}  {lesson.title}"
