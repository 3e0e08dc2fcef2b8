"""The bar over the list of classes: which days, whose, in what state, with which words."""

from __future__ import annotations

import json
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from lcadmin.domain.instants import day_start
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.people import Person, Role
from lcadmin.domain.periods import last_month, monday_of, next_month
from lcadmin.gui.icons import icon
from lcadmin.gui.office import Office
from lcadmin.gui.texts import status_words
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.date_field import DateField
from lcadmin.gui.widgets.people_picker import PeoplePicker
from lcadmin.services import people as people_service
from lcadmin.services.ports import Desk
from lcadmin.services.tables_lessons import LessonQuery

_PAUSE_MS = 200
_IN_ONE_ROW = 960
_REVIEW = "review"
_MEMORY = "classes/filter"
_OFFERED = 8
_AROUND = 36  # of the words in a field: its edge and the cursor


class Range(StrEnum):
    """Which days."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "week"
    NEXT_WEEK = "next_week"
    NEXT = "next"
    MONTH = "month"
    LAST_MONTH = "last_month"
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
            (Range.TOMORROW, self.tr("Tomorrow")),
            (Range.WEEK, self.tr("This week")),
            (Range.NEXT_WEEK, self.tr("Next week")),
            (Range.NEXT, self.tr("Next 7 days")),
            (Range.MONTH, self.tr("This month")),
            (Range.LAST_MONTH, self.tr("Last month")),
            (Range.ALL, self.tr("All days")),
            (Range.CUSTOM, self.tr("From … to …")),
        ):
            self.range.addItem(words, days.value)
        self.first = DateField(self.tr("From"), office.formats.locale)
        self.last = DateField(self.tr("To"), office.formats.locale)
        self.dash = Label("–")
        self.tutor = self._person_field(Role.TUTOR, self.tr("Tutor"), self.tr("All tutors"))
        self.student = self._person_field(Role.STUDENT, self.tr("Student"), self.tr("All students"))
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
        self._week: date | None = None
        self._lay_out()
        self._take_remembered()
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
        for person in (self.tutor, self.student):
            second.addWidget(person, 1)
        second.addWidget(self.status)
        second.addWidget(self.clear_button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _connect(self) -> None:
        for box in (self.range, self.status):
            box.currentIndexChanged.connect(self._turned)
        for person in (self.tutor, self.student):
            person.changed.connect(self._turned)
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
            tutor=_chosen(self.tutor),
            student=_chosen(self.student),
            status=None if status in (None, _REVIEW) else Status(status),
            in_review=True if status == _REVIEW else None,
            search=self.text.text().strip(),
            newest_first=self._backwards(),
        )

    def days(self) -> tuple[date | None, date | None]:
        """First day and the day after the last; None where there is no limit."""
        if self._week is not None:
            return self._week, self._week + timedelta(days=7)
        today = self._office.formats.day_of(self._office.now())
        chosen = Range(self.range.currentData())
        if chosen is Range.TODAY:
            return today, today + timedelta(days=1)
        if chosen is Range.TOMORROW:
            return today + timedelta(days=1), today + timedelta(days=2)
        if chosen in (Range.WEEK, Range.NEXT_WEEK):
            monday = monday_of(today, 0 if chosen is Range.WEEK else 1)
            return monday, monday + timedelta(days=7)
        if chosen is Range.NEXT:
            return today, today + timedelta(days=7)
        if chosen in (Range.MONTH, Range.LAST_MONTH):
            first = today.replace(day=1) if chosen is Range.MONTH else last_month(today)
            return first, next_month(first)
        if chosen is Range.CUSTOM:
            first, last = _day(self.first), _day(self.last)
            return min(first, last), max(first, last) + timedelta(days=1)
        return None, None

    def narrowed(self) -> bool:
        """Whether more than days is asked for."""
        people = (*self.tutor.people, *self.student.people)
        return bool(people or self.status.currentIndex() > 0 or self.text.text().strip())

    def show_range(self, days: str) -> None:
        """Chooses a range by its name; one that is not there changes nothing."""
        place = self.range.findData(days)
        if place >= 0:
            self.range.setCurrentIndex(place)

    def show_person(self, person_id: int, name: str, role: Role) -> None:
        """Asks for all classes of one person."""
        self.clear()
        self.show_range(Range.ALL.value)
        field = self.tutor if role is Role.TUTOR else self.student
        field.set_people([Person(name, role, person_id)])

    def clear(self) -> None:
        """Asks for everybody's classes in every state again; the days stay."""
        for field in (self.tutor, self.student):
            field.edit.clear()
            if field.people:
                field.set_people([])
        self.status.setCurrentIndex(0)
        self.text.clear()

    def show_day(self, day: date) -> None:
        """Asks for one day."""
        for edit in (self.first, self.last):
            edit.setProperty("used", True)
            edit.setDate(QDate(day.year, day.month, day.day))
        self.show_range(Range.CUSTOM.value)

    def set_week(self, monday: date | None) -> None:
        """Bounds the days by this week, whatever range is chosen; None lets the range decide again."""
        self._week = monday
        self._show_days()

    def _person_field(self, role: Role, name: str, everybody: str) -> PeoplePicker:
        desk = self._office.desk
        field = PeoplePicker(
            self._office.tasks,
            lambda text: find_anybody(desk, text, role),
            role,
            name,
            one=True,
            new=False,
            empty=everybody,
        )
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance(everybody) + px(_AROUND))
        return field

    def _turned(self) -> None:
        self._show_days()
        self._remember()
        self._pause.start()

    def _remember(self) -> None:
        """Keeps all but the words for the next start."""
        people = (*self.tutor.people, *self.student.people)
        kept = {
            "range": self.range.currentData(),
            "status": self.status.currentData(),
            "people": [[one.id, one.name, one.role.value] for one in people],
        }
        self._office.remember(_MEMORY, json.dumps(kept))

    def _take_remembered(self) -> None:
        kept = _read(self._office.recall(_MEMORY))
        days, people = kept.get("range"), kept.get("people")
        # Two days cannot be guessed another time.
        good = isinstance(days, str) and days != Range.CUSTOM
        self.show_range(str(days) if good else Range.WEEK.value)
        self.status.setCurrentIndex(max(0, self.status.findData(kept.get("status"))))
        for one in people if isinstance(people, list) else []:
            try:
                number, name, role = one
                person = Person(str(name), Role(role), int(number))
            except (TypeError, ValueError):  # a file that somebody edited
                continue
            (self.tutor if person.role is Role.TUTOR else self.student).set_people([person])

    def _show_days(self) -> None:
        self.range.setVisible(self._week is None)
        custom = self.range.currentData() == Range.CUSTOM.value and self._week is None
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


def _chosen(field: PeoplePicker) -> int | None:
    return field.people[0].id if field.people else None


def find_anybody(desk: Desk, text: str, role: Role) -> list[Person]:
    """People to filter by, also who is not active any more: their classes are there. Reads the store."""
    usual = people_service.find(desk, search=text, role=role, limit=_OFFERED)
    if len(usual) == _OFFERED:
        return usual
    others = people_service.find(desk, search=text, limit=2 * _OFFERED)
    return [*usual, *(person for person in others if person.role is not role)][:_OFFERED]


def _read(text: object) -> dict[str, object]:
    try:
        kept = json.loads(text) if isinstance(text, str) and text else None
    except ValueError:  # a file that somebody edited
        kept = None
    return kept if isinstance(kept, dict) else {}
