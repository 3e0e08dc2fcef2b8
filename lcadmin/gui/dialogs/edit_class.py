"""The form that changes a class: title, length, people, recording."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.domain.seats import Seat
from lcadmin.gui.dialogs.class_form import (
    ClashWatch,
    LengthField,
    NewPeople,
    RecordField,
    people_picker,
)
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.field import Field
from lcadmin.services import change_lesson
from lcadmin.services.acting import as_one
from lcadmin.services.change_lesson import LessonEdit
from lcadmin.services.new_lesson import NewLesson, check_title

translate = QCoreApplication.translate


class EditClassDialog(FormDialog):
    """Title, length, people and recording of a class; another time is ``MoveClassDialog``."""

    def __init__(self, office: Office, lesson: Lesson, window: QWidget | None = None) -> None:
        super().__init__(office, self.tr("Edit class"), self.tr("&Save"), window)
        self._lesson = lesson
        self._desk = as_one(office.desk)
        self._new_people = NewPeople(self._desk)
        self._save_then = False
        self.title_edit = QLineEdit(lesson.title)
        self.title = Field(self.tr("&Title"), self.title_edit)
        self.length = LengthField(lesson.minutes)
        self.tutor = people_picker(office, Role.TUTOR, self.tr("Tutor"), one=True, samples=lesson.practice)
        self.tutor.set_people([_face(seat) for seat in lesson.tutors])
        self._tutors = [person.id for person in self.tutor.people]
        self.students = people_picker(office, Role.STUDENT, self.tr("Students"), samples=lesson.practice)
        self.students.set_people([_face(seat) for seat in lesson.students])
        self.tutor_field = Field(self.tr("T&utor"), self.tutor)
        hint = self.tr(
            "Whoever leaves the class loses the link; whoever joins gets one; the others keep theirs."
        )
        self.students_field = Field(self.tr("Stu&dents"), self.students, hint)
        self.record = RecordField(office, lesson.record)
        self.clashes = ClashWatch(office, self, self._asked, ignoring=(lesson.id,))
        for widget in (
            self.title,
            Field(self.tr("&Length"), self.length),
            self.tutor_field,
            self.students_field,
            self.clashes.banner,
            self.record,
        ):
            self.form.addWidget(widget)
        self.form.addStretch(1)
        self.title_edit.textEdited.connect(lambda _text: self.title.set_error(""))
        self.length.changed.connect(self.clashes.look_soon)
        for field, picker in ((self.tutor_field, self.tutor), (self.students_field, self.students)):
            picker.changed.connect(lambda field=field: self._picked(field))
        for key in ("class_needs_title", "bad_line"):
            self.errors[key] = self.title.set_error
        self.errors["class_needs_tutor"] = self.tutor_field.set_error
        for key in ("tutor_and_student", "too_many_people"):
            self.errors[key] = self.students_field.set_error

    def _picked(self, field: Field) -> None:
        field.set_error("")
        self.clashes.look_soon()
        if self._save_then and not self.tutor.unfinished and not self.students.unfinished:
            self.save()

    def _asked(self) -> NewLesson | None:
        return NewLesson(
            self._lesson.title,
            self._lesson.start,
            self.length.minutes,
            tuple(person.id for person in self.tutor.people),
            tuple(person.id for person in self.students.people),
        )

    def save(self) -> None:
        unfinished = [picker for picker in (self.tutor, self.students) if picker.unfinished]
        self._save_then = bool(unfinished)
        for picker in unfinished:
            picker.finish()
        if unfinished or not self._good():
            return
        office, desk, made, lesson = self.office, self._desk, self._new_people, self._lesson
        title, minutes, record = self.title_edit.text(), self.length.minutes, self.record.record
        tutors, students, before = self.tutor.people, self.students.people, self._tutors

        def work() -> Lesson:
            tutor = made.ids(tutors)[0]
            # Several tutors of one class stay, unless another one was chosen.
            change = None if [tutor] == before[-1:] else tutor
            edit = LessonEdit(title, minutes, record, change, made.ids(students))
            return change_lesson.edit(desk, lesson.id, edit)

        self.run(work, lambda after: office.done(_edited_words(lesson, after)))

    def _good(self) -> bool:
        if not self.tutor.people:
            self.tutor_field.set_error(self.tr("Who teaches?"))
            return False
        try:
            check_title(self.title_edit.text())
        except BadInput as error:
            self.fail(error)
            return False
        return True


def _face(seat: Seat) -> Person:
    return Person(seat.name, seat.role, seat.person_id)


def _edited_words(before: Lesson, after: Lesson) -> str:
    old = {seat.user_id for seat in before.standing}
    joined = [seat.name for seat in after.standing if seat.user_id not in old]
    if joined:
        return translate("EditClassDialog", "Saved. New links for {names}: copy and send them").format(
            names=", ".join(joined)
        )
    return translate("EditClassDialog", "Saved")
