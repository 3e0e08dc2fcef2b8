"""The form that enters closed days or an absence, and decides on the classes that fall on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QSpinBox, QWidget

from lcadmin.domain.closures import Closure
from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.class_form import people_picker
from lcadmin.gui.dialogs.form import FormDialog
from lcadmin.gui.dialogs.leaving import class_line
from lcadmin.gui.office import Office
from lcadmin.gui.tasks import Task
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.date_field import DateField
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.lesson_checks import LessonChecks
from lcadmin.gui.widgets.spin_boxes import mend_spin_boxes
from lcadmin.services import closing
from lcadmin.services.closing import MOST_DAYS_LATER, Fate, Plan
from lcadmin.services.ports import Desk

_PAUSE_MS = 200


@dataclass(frozen=True, slots=True)
class _Moves:
    """Where classes go, and those with somebody in two at once then."""

    to: Mapping[int, Instant]
    twice: frozenset[int]


class ClosureDialog(FormDialog):
    """From ``first`` on; with ``person`` it is their absence."""

    def __init__(
        self, office: Office, first: date, person: Person | None = None, window: QWidget | None = None
    ) -> None:
        closed, away = self.tr("Closed days"), self.tr("{name} is away")
        title = closed if person is None else away.format(name=person.name)
        super().__init__(office, title, self.tr("&Save"), window, width=560)
        self._looking: Task | None = None
        self._moving: Task | None = None
        self._found: list[Lesson] = []
        locale = office.formats.locale
        self.first = DateField(self.tr("First day"), locale)
        self.last = DateField(self.tr("Last day"), locale)
        for field in (self.first, self.last):
            field.setDate(QDate(first.year, first.month, first.day))
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        self.days_field = Field(self.tr("&First day"), self.first)
        row.addWidget(self.days_field, 1)
        row.addWidget(Field(self.tr("&Last day"), self.last), 1)
        self.form.addWidget(days)
        self.who = QComboBox()
        self.who.addItem(self.tr("The whole business"), False)
        self.who.addItem(self.tr("One person"), True)
        self.person = people_picker(office, Role.TUTOR, self.tr("Who is away"), one=True)
        self.person_field = Field(self.tr("Who is a&way"), self.person)
        if person is not None:
            self.who.setCurrentIndex(1)
            self.person.set_people([person])
        self.form.addWidget(Field(self.tr("F&or"), self.who))
        self.form.addWidget(self.person_field)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Christmas, illness … (for yourself)"))
        self.form.addWidget(Field(self.tr("&Reason"), self.reason))
        self.heading = Label("", "heading")
        self.form.addWidget(self.heading)
        self.classes = LessonChecks(self.tr("Classes on these days"), self._line, partial(class_line, office))
        self._build_fates()
        self.form.addWidget(self.classes)
        self.form.addStretch(1)
        for key in ("bad_days", "bad_line"):
            self.errors[key] = self.days_field.set_error
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.first.dateChanged.connect(self._first_moved)
        self.last.dateChanged.connect(self._changed)
        self.who.currentIndexChanged.connect(self._changed)
        self.person.changed.connect(self._changed)
        self.later.valueChanged.connect(self._changed)
        self._show([])
        self._look()

    def _build_fates(self) -> None:
        self.fates = {
            Fate.CANCEL: QRadioButton(self.tr("&Cancel them")),
            Fate.MOVE: QRadioButton(self.tr("&Move them by")),
            Fate.EXCUSE: QRadioButton(self.tr("E&xcuse the student; they take place")),
            Fate.HAND_OVER: QRadioButton(self.tr("&Hand them over to")),
            Fate.LEAVE: QRadioButton(self.tr("L&eave them as they are")),
        }
        self.later = QSpinBox()
        self.later.setRange(1, MOST_DAYS_LATER)
        self.later.setValue(7)
        self.later.setSuffix(self.tr(" days"))
        self.later.setAccessibleName(self.tr("Days later"))
        mend_spin_boxes(self.later)
        self.successor = people_picker(self.office, Role.TUTOR, self.tr("Who teaches instead"), one=True)
        self.successor_field = Field("", self.successor)
        for fate, choice in self.fates.items():
            choice.toggled.connect(self._chosen)
            if fate is Fate.MOVE:
                row = QHBoxLayout()
                row.setSpacing(px(8))
                row.addWidget(choice)
                row.addWidget(self.later)
                row.addStretch(1)
                self.form.addLayout(row)
            else:
                self.form.addWidget(choice)
            if fate is Fate.HAND_OVER:
                self.form.addWidget(self.successor_field)
        self.fates[Fate.CANCEL].setChecked(True)
        self.errors["tutor_and_student"] = self.successor_field.set_error
        self.successor.changed.connect(lambda: self.successor_field.set_error(""))

    # What the form says

    @property
    def fate(self) -> Fate:
        """What was chosen for the classes."""
        return next(fate for fate, choice in self.fates.items() if choice.isChecked())

    @property
    def away(self) -> Person | None:
        """Who is away, where it is one person and chosen."""
        if not self.who.currentData():
            return None
        return next((one for one in self.person.people if one.id), None)

    def closure(self) -> Closure | None:
        """What would be entered; None while it is not said who is away."""
        away = self.away
        if self.who.currentData() and away is None:
            return None
        first, last = (_date(field.date()) for field in (self.first, self.last))
        return Closure(first, last, self.reason.text(), None if away is None else away.id)

    def _first_moved(self, day: QDate) -> None:
        if self.last.date() < day:
            self.last.setDate(day)
        self._changed()

    def _changed(self) -> None:
        self.days_field.set_error("")
        self.person_field.set_error("")
        self._pause.start()

    def _line(self, lesson: Lesson) -> str:
        away = self.away
        return class_line(self.office, lesson, -1 if away is None else away.id)

    # What it hits

    def _look(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        closure = self.closure()
        if closure is None:
            self._show([])
            return
        desk = self.office.desk
        self._looking = self.office.tasks.run(
            lambda: closing.hit(desk, closure), self._show, self._cannot_look, owner=self
        )

    def _cannot_look(self, error: UserError) -> None:
        self._show([])
        self.fail(error)

    def _show(self, lessons: list[Lesson]) -> None:
        if [one.id for one in lessons] != [one.id for one in self._found] or not lessons:
            self.classes.set_lessons(lessons, lambda _one: True)
        self._found = lessons
        count = len(lessons)
        one, many = (
            self.tr("1 class falls on these days"),
            self.tr("%n classes fall on these days", "", count),
        )
        self.heading.setText(
            (one if count == 1 else many) if count else self.tr("No class falls on these days")
        )
        away = self.away
        teaches = away is not None and all(
            any(seat.person_id == away.id for seat in one.tutors) for one in lessons
        )
        learns = away is not None and all(
            any(seat.person_id == away.id for seat in one.students) for one in lessons
        )
        fits = {Fate.EXCUSE: learns, Fate.HAND_OVER: teaches}
        for fate, choice in self.fates.items():
            choice.setVisible(bool(lessons) and fits.get(fate, True))
        if lessons and not fits.get(self.fate, True):
            self.fates[Fate.CANCEL].setChecked(True)
        self.classes.setVisible(bool(lessons))
        self._chosen()

    def _chosen(self) -> None:
        any_class, fate = bool(self._found), self.fate
        self.person_field.setVisible(bool(self.who.currentData()))
        self.later.setVisible(any_class)
        self.later.setEnabled(fate is Fate.MOVE)
        self.successor_field.setVisible(any_class and fate is Fate.HAND_OVER)
        self._show_moves()

    def _show_moves(self) -> None:
        """Says beside each class where it goes."""
        if self._moving is not None:
            self._moving.cancel()  # two at once may answer in any order
        closure = self.closure()
        if self.fate is not Fate.MOVE or closure is None or not self._found:
            self.classes.set_notes({})
            return
        desk, lessons, days = self.office.desk, list(self._found), self.later.value()
        self._moving = self.office.tasks.run(
            lambda: _moves(desk, closure, lessons, days), self._note_moves, self.fail, owner=self
        )

    def _note_moves(self, moves: _Moves) -> None:
        to = moves.to
        formats, now = self.office.formats, self.office.now()
        nowhere = self.tr("no open day within a year")
        words, twice = self.tr("to {when}"), self.tr("to {when}, where somebody is in another class")
        there = {
            one: (twice if one in moves.twice else words).format(when=formats.when(start, now))
            for one, start in to.items()
        }
        self.classes.set_notes({one.id: there.get(one.id, nowhere) for one in self._found})

    # Saving

    def save(self) -> None:
        closure = self.closure()
        if closure is None:
            self.person_field.set_error(self.tr("Who is away?"))
            self.person.edit.setFocus()
            return
        successor = next((one.id for one in self.successor.people if one.id), None)
        fate = self.fate if self._found else Fate.LEAVE
        if fate is Fate.HAND_OVER and successor is None:
            self.successor_field.set_error(self.tr("Who teaches instead?"))
            self.successor.edit.setFocus()
            return
        office, ids = self.office, [one.id for one in self.classes.chosen]
        plan = Plan(fate, self.later.value(), successor)
        words = self._said(fate, len(ids))
        self.run(partial(closing.close, office.desk, closure, ids, plan), lambda _one: office.done(words))

    def _said(self, fate: Fate, count: int) -> str:
        one, many = {
            Fate.CANCEL: (self.tr("1 class is cancelled"), self.tr("%n classes are cancelled", "", count)),
            Fate.MOVE: (self.tr("1 class is moved"), self.tr("%n classes are moved", "", count)),
            Fate.EXCUSE: (self.tr("Excused from 1 class"), self.tr("Excused from %n classes", "", count)),
            Fate.HAND_OVER: (
                self.tr("1 class is handed over"),
                self.tr("%n classes are handed over", "", count),
            ),
            Fate.LEAVE: (self.tr("Saved"), self.tr("Saved")),
        }[fate if count else Fate.LEAVE]
        return one if count == 1 else many


def _moves(desk: Desk, closure: Closure, lessons: Sequence[Lesson], days: int) -> _Moves:
    to = closing.moves(desk, closure, lessons, days)
    return _Moves(to, closing.meeting_others(desk, lessons, to))


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
