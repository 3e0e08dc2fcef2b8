"""The forms that give a class another time: moving it, or the same again another week."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.recurrence import Repeat, starts
from lcadmin.gui.dialogs.class_form import ClashWatch, start_of, summary
from lcadmin.gui.dialogs.copying import copy_links
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.when_field import WhenField
from lcadmin.services import change_lesson
from lcadmin.services.new_lesson import NewLesson


class MoveClassDialog(FormDialog):
    """Another time for a class; the links stay good."""

    def __init__(self, office: Office, lesson: Lesson, window: QWidget | None = None) -> None:
        text = self.tr("Move and &copy messages")
        super().__init__(office, self.tr("Move class"), text, window, width=480)
        self._lesson = lesson
        formats = office.formats
        self.form.addWidget(Label(summary(office, lesson), "muted", wrap=True))
        self.when = WhenField(formats.zone, formats.locale, office.now)
        self.form.addWidget(self.when)
        self.when.warn_of_past(lambda: lesson.minutes)
        self.clashes = ClashWatch(office, self, lambda: _elsewhere(lesson, self.when), ignoring=(lesson.id,))
        self.form.addWidget(self.clashes.banner)
        note = self.tr("Everybody's link stays good. Tell them the new time.")
        self.form.addWidget(Label(note, "caption", wrap=True))
        self.form.addStretch(1)
        self.move_only_button = Button(
            self.tr("&Move"), lambda: self.if_days_stand(partial(self._save, copy=False))
        )
        self.add_button(self.move_only_button)
        self.when.set_start(lesson.start)
        self.when.changed.connect(self.clashes.look_soon)
        for key in ("bad_start", "skipped_time"):
            self.errors[key] = self.when.set_error
        self.when.day.setFocus()

    def save(self) -> None:
        self._save(copy=True)

    def _save(self, *, copy: bool) -> None:
        start = start_of(self, self.when)
        if start is None:
            return
        office, lesson = self.office, self._lesson

        def moved(after: Lesson) -> None:
            when = office.formats.when(after.start, office.now())
            if copy:
                words = self.tr("Moved to {when}; the messages are copied").format(when=when)
                copy_links(office, [after], words, acted=True)
            else:
                words = self.tr("{title} moved to {when}").format(title=after.title, when=when)
                office.done(words)

        self.run(lambda: change_lesson.move(office.desk, lesson.id, start), moved)


class DuplicateClassDialog(FormDialog):
    """The same class at another time: a week later, unless another day is chosen."""

    def __init__(self, office: Office, lesson: Lesson, window: QWidget | None = None) -> None:
        text = self.tr("Save and &copy links")
        super().__init__(office, self.tr("Duplicate class"), text, window, width=480)
        self._lesson = lesson
        formats = office.formats
        self.form.addWidget(Label(summary(office, lesson), "muted", wrap=True))
        self.when = WhenField(formats.zone, formats.locale, office.now)
        self.form.addWidget(self.when)
        self.when.warn_of_past(lambda: lesson.minutes)
        self.clashes = ClashWatch(office, self, lambda: _elsewhere(lesson, self.when))
        self.form.addWidget(self.clashes.banner)
        note = self.tr("The same people, with new links.")
        self.form.addWidget(Label(note, "caption", wrap=True))
        self.form.addStretch(1)
        self.save_only_button = Button(
            self.tr("&Save"), lambda: self.if_days_stand(partial(self._save, copy=False))
        )
        self.add_button(self.save_only_button)
        self.when.changed.connect(self.clashes.look_soon)
        self.when.set_start(week_later(lesson.start, office))
        for key in ("bad_start", "skipped_time"):
            self.errors[key] = self.when.set_error

    def save(self) -> None:
        self._save(copy=True)

    def _save(self, *, copy: bool) -> None:
        start = start_of(self, self.when)
        if start is None:
            return
        office, lesson = self.office, self._lesson

        def done(after: Lesson) -> None:
            office.go_to("lesson", lesson_id=after.id)
            if copy:
                copy_links(office, [after], acted=True)
            else:
                office.done(self.tr("{title} saved").format(title=after.title))

        self.run(lambda: change_lesson.duplicate(office.desk, lesson.id, start), done)


def week_later(start: Instant, office: Office) -> Instant:
    """The same wall-clock time a week later, also across a clock change."""
    return starts(start, Repeat(every_weeks=1, count=2), office.settings.zone)[1]


def _elsewhere(lesson: Lesson, when: WhenField) -> NewLesson | None:
    """The class at the time that the form shows."""
    start = when.start_or_none()
    if start is None:
        return None
    tutors = tuple(seat.person_id for seat in lesson.tutors)
    students = tuple(seat.person_id for seat in lesson.students)
    return NewLesson(lesson.title, start, lesson.minutes, tutors, students)
