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
    start_of,
)
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.scope_field import ScopeField
from lcadmin.gui.widgets.when_field import WhenField, is_over
from lcadmin.services import series
from lcadmin.services.acting import as_one
from lcadmin.services.new_lesson import NewLesson, check_title
from lcadmin.services.schedule_lesson import Clash
from lcadmin.services.series import SeriesEdit

translate = QCoreApplication.translate


class EditClassDialog(FormDialog):
    """Title, time, length, people and recording of a class; in a series also of later ones, or of all."""

    def __init__(self, office: Office, lesson: Lesson, window: QWidget | None = None) -> None:
        super().__init__(office, self.tr("Edit class"), self.tr("&Save"), window)
        self._lesson = lesson
        self._desk = as_one(office.desk)
        self._new_people = NewPeople(self._desk)
        self._save_then = False
        self.title_edit = QLineEdit(lesson.title)
        self.title = Field(self.tr("&Title"), self.title_edit)
        formats = office.formats
        self.when = WhenField(formats.zone, formats.locale, office.now)
        self.when.soon_button.hide()
        self.when.set_start(lesson.start)
        self.length = LengthField(lesson.minutes)
        if not is_over(lesson.start, lesson.minutes, office.now()):
            self.when.warn_of_past(lambda: self.length.minutes)
            self.length.changed.connect(self.when.look_at_past)
        self.tutor = people_picker(office, Role.TUTOR, self.tr("Tutor"), one=True, samples=lesson.practice)
        self.tutor.set_people([_face(seat) for seat in lesson.tutors])
        self._tutors = [person.id for person in self.tutor.people]
        self.students = people_picker(office, Role.STUDENT, self.tr("Students"), samples=lesson.practice)
        self.students.set_people([_face(seat) for seat in lesson.students])
        self.tutor_field = Field(self.tr("T&utor"), self.tutor)
        hint = self.tr(
            "Whoever leaves the class loses the link; whoever joins gets one; the others keep theirs."
        )
        self.students_field = Field(self.tr("Stude&nts"), self.students, hint)
        self.record = RecordField(office, lesson.record)
        self.scope = ScopeField(letters=False)
        self.clashes = ClashWatch(office, self, self._asked, find=self._find_clashes)
        for widget in (
            self.scope,
            self.title,
            self.when,
            Field(self.tr("&Length"), self.length),
            self.tutor_field,
            self.students_field,
            self.clashes.banner,
            self.record,
        ):
            self.form.addWidget(widget)
        self.form.addStretch(1)
        self.title_edit.textEdited.connect(lambda _text: self.title.set_error(""))
        self.when.setVisible(lesson.cancelled is None)
        for changed in (self.length.changed, self.when.changed, self.scope.changed):
            changed.connect(self.clashes.look_soon)
        for key in ("bad_start", "skipped_time"):
            self.errors[key] = self.when.set_error
        for field, picker in ((self.tutor_field, self.tutor), (self.students_field, self.students)):
            picker.changed.connect(lambda field=field: self._picked(field))
            picker.edit.textEdited.connect(self._wait_no_longer)  # whoever types on is not finished
        for key in ("class_needs_title", "bad_line"):
            self.errors[key] = self.title.set_error
        self.errors["class_needs_tutor"] = self.tutor_field.set_error
        for key in ("tutor_and_student", "too_many_people"):
            self.errors[key] = self.students_field.set_error

        self.title_edit.setFocus()
        if lesson.series_id is not None:
            desk = office.desk
            office.tasks.run(
                lambda: series.place(desk, lesson.id), self.scope.set_place, self.fail, owner=self
            )

    def _picked(self, field: Field) -> None:
        field.set_error("")
        self.clashes.look_soon()
        if self._save_then and not self.tutor.unfinished and not self.students.unfinished:
            self.save()

    def _wait_no_longer(self) -> None:
        self._save_then = False

    def _asked(self) -> NewLesson | None:
        start = self.when.start_or_none()
        if start is None:
            return None
        return NewLesson(
            self._lesson.title,
            start,
            self.length.minutes,
            tuple(person.id for person in self.tutor.people),
            tuple(person.id for person in self.students.people),
            practice=self._lesson.practice,
        )

    def _find_clashes(self, asked: NewLesson) -> list[Clash]:
        return series.clashes(self.office.desk, self._lesson.id, asked, self.scope.scope)

    def save(self) -> None:
        unfinished = [picker for picker in (self.tutor, self.students) if picker.unfinished]
        self._save_then = bool(unfinished)
        for picker in unfinished:
            picker.finish()
        start = None if unfinished or not self._good() else start_of(self, self.when)
        if start is None:
            return
        office, desk, made, lesson = self.office, self._desk, self._new_people, self._lesson
        title, minutes, record = self.title_edit.text(), self.length.minutes, self.record.record
        tutors, students, before = self.tutor.people, self.students.people, self._tutors

        scope = self.scope.scope
        moved = None if start == lesson.start else start

        def work() -> list[Lesson]:
            tutor = made.ids(tutors)[0]
            # Several tutors of one class stay, unless another one was chosen.
            change = None if [tutor] == before[-1:] else tutor
            edit = SeriesEdit(title, moved, minutes, record, change, made.ids(students))
            return series.edit(desk, lesson.id, edit, scope)

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


def _edited_words(before: Lesson, after: list[Lesson]) -> str:
    own = next(lesson for lesson in after if lesson.id == before.id)
    old = {seat.user_id for seat in before.standing}
    joined = [seat.name for seat in own.standing if seat.user_id not in old]
    said = translate("EditClassDialog", "Saved")
    if len(after) > 1:
        said = translate("EditClassDialog", "%n classes changed", "", len(after))
    if joined:
        words = translate("EditClassDialog", "{said}. New links for {names}: copy and send them")
        said = words.format(said=said, names=", ".join(joined))
    if before.students and not own.students:
        said = translate("EditClassDialog", "{said}. No student is in it any more.").format(said=said)
    if own.start != before.start:
        said = translate("EditClassDialog", "{said}. Tell everybody the new time.").format(said=said)
    return said
