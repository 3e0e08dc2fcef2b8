"""The form that gives classes another tutor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.class_form import NewPeople, people_picker, summary
from lcadmin.gui.dialogs.copying import copy_links_of
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.leaving import class_line
from lcadmin.gui.dialogs.send import send_at_once
from lcadmin.gui.office import Office
from lcadmin.gui.tasks import Task
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.lesson_checks import LessonChecks
from lcadmin.services import replacing
from lcadmin.services.acting import as_one

_OFFERS = 112
"""Room for who is found while a name is typed, so that the buttons can be clicked meanwhile."""


class _Message(Enum):
    """What becomes of the new tutor's message."""

    NONE = auto()
    COPIED = auto()
    SENT = auto()


class ReplaceTutorDialog(FormDialog):
    """Another tutor for one class, or for some or all of its series that are still to come. With a mail
    account the message is sent; it can be copied instead, for a messenger."""

    def __init__(self, office: Office, lesson: Lesson, window: QWidget | None = None) -> None:
        mails = bool(office.settings.mail_host and office.settings.mail_from)
        main_words = self.tr("Replace and &send") if mails else self.tr("Replace and &copy message")
        super().__init__(office, self.tr("Replace tutor"), main_words, window)
        self._lesson = lesson
        self.spare = px(_OFFERS)
        self._usual = _Message.SENT if mails else _Message.COPIED
        self._desk = as_one(office.desk)
        self._new_people = NewPeople(self._desk)
        self._looking: Task | None = None
        self._save_then: _Message | None = None
        self.form.addWidget(Label(summary(office, lesson), "muted", wrap=True))
        self.former = QComboBox()
        for seat in lesson.tutors:
            self.former.addItem(seat.name, seat.person_id)
        self.former_field = Field(self.tr("&In the place of"), self.former)
        self.former_field.setVisible(len(lesson.tutors) > 1)
        self.form.addWidget(self.former_field)
        self.successor = people_picker(
            office, Role.TUTOR, self.tr("New tutor"), one=True, samples=lesson.practice
        )
        hint = self.tr("{name}'s link stops working at once. The students' links stay as they are.")
        names = ", ".join(seat.name for seat in lesson.tutors)
        self.successor_field = Field(self.tr("&New tutor"), self.successor, hint.format(name=names))
        self.form.addWidget(self.successor_field)
        self.classes = LessonChecks(self.tr("Classes"), partial(class_line, office))
        later = self.tr("This and later")
        self.later_button = Button(later, self._choose_later, compact=True)
        self.this_button = Button(self.tr("This one"), self._choose_this, compact=True)
        self.classes.add_choice(self.later_button)
        self.classes.add_choice(self.this_button)
        self.classes.hide()
        self.form.addWidget(self.classes)
        self.form.addStretch(1)
        self.save_only_button = Button(self.tr("&Replace"), lambda: self._save(_Message.NONE))
        self.add_button(self.save_only_button)
        self.save_only_button.setVisible(not mails)  # there a copied message is as good: four are too many
        self.copy_button = Button(self.tr("Replace and &copy"), lambda: self._save(_Message.COPIED))
        self.copy_button.setVisible(mails)
        self.add_button(self.copy_button)
        self.errors["tutor_and_student"] = self.successor_field.set_error
        self.successor.changed.connect(self._picked)
        self.classes.set_lessons([lesson], lambda _one: True)
        if lesson.series_id is not None:
            office.tasks.run(
                lambda: replacing.series_ahead(office.desk, lesson.id),
                self._take_series,
                self.fail,
                owner=self,
            )
        self.successor.edit.setFocus()

    def _take_series(self, lessons: list[Lesson]) -> None:
        if len(lessons) > 1:
            self.classes.set_lessons(lessons, lambda one: one.id == self._lesson.id)
            self.classes.show()
            self._look()

    def _choose_this(self) -> None:
        self.classes.choose(lambda one: one.id == self._lesson.id)

    def _choose_later(self) -> None:
        self.classes.choose(lambda one: one.start >= self._lesson.start)

    # Who is elsewhere

    def _picked(self) -> None:
        self.successor_field.set_error("")
        self._look()
        if self._save_then is not None and not self.successor.unfinished:
            message, self._save_then = self._save_then, None
            if message is _Message.SENT and self.successor.guessed:
                # A message is gone for good: nobody gets one because their name begins like another's.
                self.successor_field.set_error(self.tr("Several are called like that. Is it this one?"))
                return
            self._save(message)

    def _look(self) -> None:
        """Marks the classes at whose time the new tutor is in another one."""
        if self._looking is not None:
            self._looking.cancel()
        chosen = [person for person in self.successor.people if person.id]
        self.classes.set_notes({})
        if not chosen:
            return
        desk, person, lessons = self.office.desk, chosen[0], list(self.classes.lessons)
        self._looking = self.office.tasks.run(
            lambda: replacing.elsewhere(desk, person.id, lessons),
            partial(self._mark, person),
            self.fail,
            owner=self,
        )

    def _mark(self, person: Person, busy: Mapping[int, Lesson]) -> None:
        words = self.tr("{name} is in {title} then")
        notes = {one: words.format(name=person.name, title=other.title) for one, other in busy.items()}
        self.classes.set_notes(notes)
        if len(self.classes.lessons) == 1 and notes:
            self.successor_field.set_hint(next(iter(notes.values())))

    # Saving

    def save(self) -> None:
        self._save(self._usual)

    def _save(self, message: _Message) -> None:
        if self.successor.unfinished:
            self._save_then = message
            self.successor.finish()
            return
        if not self.successor.people:
            self.successor_field.set_error(self.tr("Who teaches instead?"))
            self.successor.edit.setFocus()
            return
        chosen = self.classes.chosen
        if not chosen:
            self.say(self.tr("Choose at least one class."))
            return
        person = self.successor.people[0]
        if message is _Message.SENT and not person.email:
            words = self.tr("{name} has no e-mail address: copy the message instead.")
            self.successor_field.set_error(words.format(name=person.name))
            return
        self._replace(person, [lesson.id for lesson in chosen], message)

    def _replace(self, person: Person, ids: Sequence[int], message: _Message) -> None:
        desk, made, former = self._desk, self._new_people, int(self.former.currentData())

        def work() -> tuple[int, Sequence[Lesson]]:
            (successor,) = made.ids([person])
            return successor, replacing.replace_tutor(desk, ids, former, successor)

        self.run(work, lambda result: self._replaced(person, message, *result))

    def _replaced(self, person: Person, message: _Message, successor: int, lessons: Sequence[Lesson]) -> None:
        office = self.office
        if len(lessons) == 1:
            words = self.tr("{name} teaches {title}").format(name=person.name, title=lessons[0].title)
        else:
            words = self.tr("{name} teaches %n classes", "", len(lessons)).format(name=person.name)
        if message is _Message.NONE or not lessons:
            office.done(words)
        elif message is _Message.COPIED:
            said = self.tr("{what}; the message is copied").format(what=words)
            copy_links_of(office, lessons, successor, said)
        else:
            send_at_once(office, lessons, successor, words, self.parentWidget())
