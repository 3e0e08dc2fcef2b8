"""The form for a new class, or a series of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QMessageBox, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.lessons import Lesson, LessonKind
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.class_form import (
    ClashWatch,
    LengthField,
    NewPeople,
    RecordField,
    only_tutor,
    other_zones,
    people_picker,
)
from lcadmin.gui.dialogs.copying import copy_links
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.repeat_field import RepeatField
from lcadmin.gui.dialogs.unsaved import ask_to_discard
from lcadmin.gui.office import Office
from lcadmin.gui.texts import kind_words
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.when_field import WhenField, is_over
from lcadmin.services import schedule_lesson
from lcadmin.services.acting import as_one
from lcadmin.services.closed_days import read_closed
from lcadmin.services.new_lesson import check_title
from lcadmin.services.schedule_lesson import NewLesson, weak_token

_HALF_HOUR = 30 * MINUTE
_MINUTES = "new_class/minutes"
_ROOM_FOR_A_CLASH = 72


class NewClassDialog(FormDialog):
    """Saves a class and goes to its page; *Save and copy links* has the links on the clipboard too.
    A class in the past is saved like any other, but not without a word, unless it usually ``is_past``."""

    is_past = False

    def __init__(
        self, office: Office, window: QWidget | None = None, *, start: Instant | None = None
    ) -> None:
        text = self.tr("Save and &copy links")
        super().__init__(office, self.tr("New class"), text, window, width=560)
        self._desk = as_one(office.desk)  # a class and the people made for it are one step
        self._new_people = NewPeople(self._desk)
        self._then_save: bool | None = None  # save once the names are taken: with the links copied?
        formats = office.formats
        self.title_edit = QLineEdit()
        self.title = Field(self.tr("&Title"), self.title_edit)
        self.when = WhenField(formats.zone, formats.locale, office.now)
        self.length = LengthField(_usual_minutes(office))
        if not self.is_past:
            self.when.warn_of_past(lambda: self.length.minutes)
            self.length.changed.connect(self.when.look_at_past)
        self.tutor = people_picker(office, Role.TUTOR, self.tr("Tutor"), one=True)
        self.students = people_picker(office, Role.STUDENT, self.tr("Students"))
        self.tutor_field = Field(self.tr("T&utor"), self.tutor)
        self.students_field = Field(self.tr("&Students"), self.students, self._students_hint())
        self.kind = QComboBox()
        for kind in LessonKind:
            self.kind.addItem(kind_words(kind), kind)
        self.record = RecordField(office)
        self.repeat = RepeatField(formats.locale)
        today = formats.day_of(office.now())
        office.tasks.run(
            lambda: read_closed(office.desk, today), self.repeat.set_closed, office.trouble, owner=self
        )
        self.repeat_field = Field(self.tr("Re&peats"), self.repeat)
        self.token_edit = QLineEdit()
        self.token = Field(
            self.tr("&Own token"),
            self.token_edit,
            self.tr("Leave this empty unless LearnCube gave you a token for this class."),
        )
        self.clashes = ClashWatch(office, self, self._asked)
        self.save_only_button = Button(
            self.tr("Sa&ve"), lambda: self.if_days_stand(partial(self._save, copy=False))
        )
        self.add_button(self.save_only_button)
        self._lay_out()
        self._connect()
        # On a full or a half hour, the next one, where no other is given.
        self.when.set_start(start or Instant(-(-office.now() // _HALF_HOUR) * _HALF_HOUR))
        self.spare = px(_ROOM_FOR_A_CLASH)
        self._begun_with = self._filled()
        self.question: QMessageBox | None = None
        settings = office.settings
        office.tasks.run(lambda: only_tutor(office.desk, settings), self._take_tutor, self.fail, owner=self)
        self.title_edit.setFocus()

    def _lay_out(self) -> None:
        self.form.addWidget(self.title)
        self.form.addWidget(self.when)
        pair = QHBoxLayout()
        pair.setSpacing(px(16))
        pair.addWidget(Field(self.tr("&Length"), self.length), 1)
        pair.addWidget(Field(self.tr("&Kind"), self.kind))
        self.form.addLayout(pair)
        self.form.addWidget(self.tutor_field)
        self.form.addWidget(self.students_field)
        self.form.addWidget(self.clashes.banner)
        self.form.addWidget(self.repeat_field)
        self.form.addWidget(self.record)
        self.advanced_button = Button(self.tr("&Advanced"), self._toggle_advanced, variant="link")
        self.form.addWidget(self.advanced_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.addWidget(self.token)
        self.token.hide()
        self.form.addStretch(1)

    def _connect(self) -> None:
        for changed in (
            self.when.changed,
            self.length.changed,
            self.tutor.changed,
            self.students.changed,
            self.repeat.changed,
        ):
            changed.connect(self._changed)
        self.title_edit.textEdited.connect(lambda _text: self.title.set_error(""))
        for picker in (self.tutor, self.students):
            picker.edit.textEdited.connect(self._wait_no_longer)
        self.tutor.changed.connect(lambda: self._picked(self.tutor_field))
        self.students.changed.connect(lambda: self._picked(self.students_field))
        self.token_edit.textEdited.connect(self._look_at_token)
        for key in ("class_needs_title", "bad_line"):
            self.errors[key] = self.title.set_error
        for key in ("bad_start", "skipped_time"):
            self.errors[key] = self.when.set_error
        for key in ("repeat_weeks", "repeat_end", "repeat_count", "repeat_none", "repeat_far"):
            self.errors[key] = self.repeat_field.set_error
        for key in ("own_token", "token_used", "own_token_for_one"):
            self.errors[key] = self._token_error
        self.errors["class_needs_tutor"] = self.tutor_field.set_error
        for key in ("tutor_and_student", "too_many_people"):
            self.errors[key] = self.students_field.set_error

    def _make(self, new: NewLesson) -> list[Lesson]:
        """Saves the class; not on the window's thread."""
        return schedule_lesson.schedule(self._desk, new)

    # While it is filled in

    def _changed(self) -> None:
        start = self.when.start_or_none()
        if start is not None:
            self.repeat.suggest_until(self.office.formats.day_of(start))
            self.repeat.set_first_day(self.office.formats.day_of(start))
        self.repeat_field.set_error("")
        self.repeat_field.set_hint(self.repeat.words(start, self.office.formats))
        self.students_field.set_hint(self._students_hint())
        people = (*self.tutor.people, *self.students.people)
        note = other_zones(self.office, start, people)
        self.when.set_note(note)
        self.clashes.look_soon()

    def _students_hint(self) -> str:
        how = self.tr("Type a name and press Enter; a name nobody has makes a new student.")
        without = self.tr("A class can be saved without one, and students entered later.")
        return how if self.students.people else f"{how} {without}"

    def _asked(self) -> NewLesson | None:
        start = self.when.start_or_none()
        if start is None:
            return None
        return NewLesson(
            self.title_edit.text(),
            start,
            self.length.minutes,
            tuple(person.id for person in self.tutor.people),
            tuple(person.id for person in self.students.people),
            repeat=self.repeat.repeat(),
        )

    def _toggle_advanced(self) -> None:
        self.token.setVisible(not self.token.isVisible())
        if self.token.isVisible():
            self.tutor_field.show()
        if self.token.isVisible():
            self.token_edit.setFocus()

    def _look_at_token(self, text: str) -> None:
        self.token.set_error("")
        weak = weak_token(text) if text.strip() else None
        self.token.set_hint("" if weak is None else self.office.say(weak))

    def _token_error(self, text: str) -> None:
        self.token.show()
        self.token.set_error(text)

    def _take_tutor(self, tutor: Person | None) -> None:
        if tutor is not None and not self.tutor.people and not self.tutor.unfinished:
            untouched = self._filled() == self._begun_with
            self.tutor.set_people([tutor])
            # Who teaches alone need not look at it; *Advanced* shows it all the same.
            self.tutor_field.setVisible(not self.office.settings.teach_alone)
            if untouched:
                self._begun_with = self._filled()

    # Leaving it

    def _filled(self) -> tuple[object, ...]:
        return (
            self.title_edit.text().strip(),
            self.when.day.date(),
            self.when.time.text(),
            self.length.minutes,
            self.tutor.people,
            self.tutor.unfinished,
            self.students.people,
            self.students.unfinished,
            self.kind.currentData(),
            self.repeat.repeat(),
            self.record.record,
            self.token_edit.text().strip(),
        )

    def reject(self) -> None:
        """Esc, Cancel or the window's cross: what was filled in is not lost without a question."""
        if self.busy or self._filled() == self._begun_with:
            super().reject()
            return
        self.question = ask_to_discard(self, self.tr("This class is not saved yet."), self._discard)

    def _discard(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    # Saving

    def save(self) -> None:
        self._save(copy=True)

    def _picked(self, field: Field) -> None:
        field.set_error("")
        if field is self.tutor_field and self.tutor.people and self.tutor.edit.hasFocus():
            self.students.edit.setFocus()
        if self._then_save is not None and not self.tutor.unfinished and not self.students.unfinished:
            copy, self._then_save = self._then_save, None
            self._save(copy=copy)
        elif self._then_save is not None:
            for picker in (self.tutor, self.students):
                picker.finish()  # after a comma another name stood there

    def _save(self, *, copy: bool) -> None:
        if self.busy or self._finish_names(copy=copy):
            return
        new = self._checked()
        if new is None:
            return
        office, made = self.office, self._new_people
        tutors, students = self.tutor.people, self.students.people

        def work() -> list[Lesson]:
            whole = NewLesson(
                new.title,
                new.start,
                new.minutes,
                made.ids(tutors),
                made.ids(students),
                new.kind,
                new.record,
                new.token,
                new.repeat,
            )
            return self._make(whole)

        def done(lessons: list[Lesson]) -> None:
            office.remember(_MINUTES, new.minutes)
            office.go_to("lesson", lesson_id=lessons[0].id)
            missing = "" if students else self.tr("No student is in it yet.")
            missing = " ".join(said for said in (self._over(lessons), missing) if said)
            if copy:
                copy_links(office, lessons, missing=missing, acted=True)
            elif missing or len(lessons) > 1:
                saved = self.tr("%n classes saved", "", len(lessons))
                office.done(f"{saved}. {missing}" if missing else saved)

        self.run(work, done)

    def _over(self, lessons: Sequence[Lesson]) -> str:
        """That what was saved is in the past."""
        now = self.office.now()
        over = 0 if self.is_past else sum(is_over(one.start, one.minutes, now) for one in lessons)
        if over and len(lessons) == 1:
            return self.tr("The class is in the past.")
        return self.tr("%n of them are in the past.", "", over) if over else ""

    def _wait_no_longer(self) -> None:
        """Whoever types on after *Save* is not finished with the name."""
        self._then_save = None

    def _finish_names(self, *, copy: bool) -> bool:
        """Whether a name was typed and not taken yet: it is taken now, and then the class saved."""
        self._then_save = None
        for field, picker in ((self.tutor_field, self.tutor), (self.students_field, self.students)):
            if picker.unfinished:
                words = self.tr("Choose “{name}” from the list, or press Enter to add them.")
                field.set_error(words.format(name=picker.unfinished))
                self._then_save = copy
                picker.finish()
        return self._then_save is not None

    def _checked(self) -> NewLesson | None:
        """The class as far as the form alone can tell that it is right; else says what is wrong."""
        for clear in (self.title, self.tutor_field, self.students_field, self.repeat_field, self.token):
            clear.set_error("")
        good = True
        if not self.tutor.people:
            self.tutor_field.set_error(self.tr("Who teaches?"))
            self.tutor.setFocus()
            good = False
        start = Instant(0)
        try:
            start = self.when.start()
        except BadInput as error:
            self.fail(error)
            good = False
        try:
            check_title(self.title_edit.text())
        except BadInput as error:
            self.fail(error)
            self.title_edit.setFocus()
            good = False
        if not good:
            return None
        token = self.token_edit.text().strip() or None
        return NewLesson(
            self.title_edit.text(),
            start,
            self.length.minutes,
            (),
            (),
            LessonKind(self.kind.currentData()),
            self.record.record,
            token,
            self.repeat.repeat(),
        )


def _usual_minutes(office: Office) -> int:
    kept = office.recall(_MINUTES)
    return int(kept) if isinstance(kept, (int, str)) and str(kept).isdecimal() else 60
