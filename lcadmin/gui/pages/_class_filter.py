"""The bar over the list of classes: which days, whose, in what state, with which words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from lcadmin.domain.instants import day_start
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.people import Person, Role
from lcadmin.gui.icons import icon
from lcadmin.gui.office import Office
from lcadmin.gui.texts import status_words
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.date_field import DateField
from lcadmin.services.tables import LessonQuery

_PAUSE_MS = 200
_IN_ONE_ROW = 960
_REVIEW = "review"
_MEMORY = "classes/range"


class Range(StrEnum):
    """Which days."""

    TODAY = "today"
    WEEK = "week"
    NEXT = "next"
    MONTH = "month"
    ALL = "all"
    CUSTOM = "custom"


class ClassFilter(QWidget):
    """``changed`` comes when another list is asked for."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.range = QComboBox()
        self.range.setAccessibleName(self.tr("Days"))
        for days, words in (
            (Range.TODAY, self.tr("Today")),
            (Range.WEEK, self.tr("This week")),
            (Range.NEXT, self.tr("Next 7 days")),
            (Range.MONTH, self.tr("This month")),
            (Range.ALL, self.tr("All days")),
            (Range.CUSTOM, self.tr("From … to …")),
        ):
            self.range.addItem(words, days.value)
        self.range.setCurrentIndex(max(0, self.range.findData(self._remembered())))
        self.first = DateField(self.tr("From"), office.formats.locale)
        self.last = DateField(self.tr("To"), office.formats.locale)
        self.dash = Label("–")
        self.tutor = _person_box(self.tr("All tutors"), self.tr("Tutor"))
        self.student = _person_box(self.tr("All students"), self.tr("Student"))
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("State"))
        self.status.addItem(self.tr("Any state"), None)
        self.status.addItem(self.tr("To check"), _REVIEW)
        for status in Status:
            self.status.addItem(status_words(status), status.value)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Title or name"))
        self.text.setAccessibleName(self.tr("Words in the title or a name"))
        self.text.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.text.setClearButtonEnabled(True)
        self.clear_button = Button(self.tr("Clear"), self.clear, variant="quiet")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._lay_out()
        self._show_days()
        self._connect()

    def _lay_out(self) -> None:
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(8))
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(px(8))
            self._rows.addLayout(row, 1)
        for widget in (self.range, self.first, self.dash, self.last):
            first.addWidget(widget)
        first.addWidget(self.text, 1)
        for box in (self.tutor, self.student, self.status):
            second.addWidget(box, 1)
        second.addWidget(self.clear_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _connect(self) -> None:
        self.range.activated.connect(self._range_chosen)
        for box in (self.range, self.tutor, self.student, self.status):
            box.currentIndexChanged.connect(self._turned)
        for day in (self.first, self.last):
            day.dateChanged.connect(self._turned)
        self.text.textChanged.connect(self._turned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= px(_IN_ONE_ROW)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        """Never wider than two rows need: one row must not keep the window from becoming narrow."""
        items = [self._rows.itemAt(place) for place in range(self._rows.count())]
        rows = [item.minimumSize() for item in items if item is not None]
        return QSize(max(row.width() for row in rows), super().minimumSizeHint().height())

    def query(self) -> LessonQuery:
        """The classes that are asked for."""
        start, end = self.days()
        zone = self._office.settings.zone
        status = self.status.currentData()
        return LessonQuery(
            start=None if start is None else day_start(start, zone),
            end=None if end is None else day_start(end, zone),
            tutor=self.tutor.currentData(),
            student=self.student.currentData(),
            status=None if status in (None, _REVIEW) else Status(status),
            in_review=True if status == _REVIEW else None,
            search=self.text.text().strip(),
            newest_first=self._backwards(),
        )

    def days(self) -> tuple[date | None, date | None]:
        """First day and the day after the last; None where there is no limit."""
        today = self._office.formats.day_of(self._office.now())
        chosen = Range(self.range.currentData())
        if chosen is Range.TODAY:
            return today, today + timedelta(days=1)
        if chosen is Range.WEEK:
            monday = today - timedelta(days=today.weekday())
            return monday, monday + timedelta(days=7)
        if chosen is Range.NEXT:
            return today, today + timedelta(days=7)
        if chosen is Range.MONTH:
            first = today.replace(day=1)
            return first, (first + timedelta(days=31)).replace(day=1)
        if chosen is Range.CUSTOM:
            first, last = _day(self.first), _day(self.last)
            return min(first, last), max(first, last) + timedelta(days=1)
        return None, None

    def narrowed(self) -> bool:
        """Whether more than days is asked for."""
        boxes = (self.tutor, self.student, self.status)
        return any(box.currentIndex() > 0 for box in boxes) or bool(self.text.text().strip())

    def show_range(self, days: str) -> None:
        """Chooses a range by its name; one that is not there changes nothing."""
        place = self.range.findData(days)
        if place >= 0:
            self.range.setCurrentIndex(place)

    def show_person(self, person_id: int, name: str, role: Role) -> None:
        """Asks for all classes of one person."""
        self.clear()
        self.show_range(Range.ALL.value)
        box = self.tutor if role is Role.TUTOR else self.student
        if box.findData(person_id) < 0:
            box.addItem(name, person_id)
        box.setCurrentIndex(box.findData(person_id))

    def set_people(self, tutors: Sequence[Person], students: Sequence[Person]) -> None:
        """Offers these people; whoever is chosen stays chosen."""
        _fill(self.tutor, tutors)
        _fill(self.student, students)

    def clear(self) -> None:
        """Asks for everybody's classes in every state again; the days stay."""
        for box in (self.tutor, self.student, self.status):
            box.setCurrentIndex(0)
        self.text.clear()

    def _turned(self) -> None:
        self._show_days()
        self._pause.start()

    def _range_chosen(self) -> None:
        self._office.remember(_MEMORY, self.range.currentData())

    def _remembered(self) -> str:
        kept = self._office.recall(_MEMORY)
        # Two days cannot be guessed another time.
        return kept if isinstance(kept, str) and kept != Range.CUSTOM else Range.WEEK.value

    def _show_days(self) -> None:
        custom = self.range.currentData() == Range.CUSTOM.value
        if custom and self.first.property("used") is None:
            today = self._office.formats.day_of(self._office.now())
            for edit, day in ((self.first, today.replace(day=1)), (self.last, today)):
                edit.setProperty("used", True)
                edit.setDate(QDate(day.year, day.month, day.day))
        for widget in (self.first, self.dash, self.last):
            widget.setVisible(custom)
        self.clear_button.setVisible(self.narrowed())

    def _backwards(self) -> bool:
        """The latest first where one looks back: over everything, or over days that are gone."""
        start, end = self.days()
        today = self._office.formats.day_of(self._office.now())
        return start is None or (end is not None and end <= today)


def _day(edit: QDateEdit) -> date:
    day = edit.date()
    return date(day.year(), day.month(), day.day())


def _person_box(everybody: str, name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItem(everybody, None)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _fill(box: QComboBox, people: Sequence[Person]) -> None:
    chosen, words = box.currentData(), box.currentText()
    wanted = [person.id for person in people]
    if [box.itemData(place) for place in range(1, box.count())] == wanted:
        return
    box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for person in people:
        box.addItem(person.name, person.id)
    if chosen is not None and box.findData(chosen) < 0:
        box.addItem(words, chosen)
    box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
    box.blockSignals(False)
