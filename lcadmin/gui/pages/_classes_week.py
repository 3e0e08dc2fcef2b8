"""The week calendar of the page of classes: reads one week, says what stands in it, moves by dragging."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.instants import DAY, Instant, day_start, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Person
from lcadmin.domain.periods import monday_of
from lcadmin.gui.dialogs.class_form import other_zones
from lcadmin.gui.dialogs.new_class import NewClassDialog
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.week import Block, Entry, on_days
from lcadmin.gui.office import Office
from lcadmin.gui.texts import lesson_state, names
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.gui.widgets.week_painter import ShownClass
from lcadmin.gui.widgets.week_view import WeekView
from lcadmin.services import change_lesson, lessons
from lcadmin.services.change_many import is_movable
from lcadmin.services.tables_lessons import LessonQuery, LessonRow

_MOST = 3_000
_MOST_ZONES = 400


@dataclass(frozen=True, slots=True)
class _Week:
    """What a load found: the classes, and how each is drawn and said."""

    query: LessonQuery
    monday: date
    rows: Mapping[int, LessonRow]
    count: int
    parts: Sequence[Block]
    shown: Mapping[int, ShownClass]


class ClassWeek(QWidget):
    """``asked`` comes when another week is wanted (``monday`` says which): whoever listens calls ``ask``."""

    asked = Signal()
    loaded = Signal(int)
    menu_wanted = Signal(object, QPoint)
    day_wanted = Signal(object, int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.monday = monday_of(office.formats.day_of(office.now()))
        self._query = LessonQuery()
        self._rows: Mapping[int, LessonRow] = {}
        back, on = self.tr("Week before"), self.tr("Week after")
        self.back_button = Button("‹", partial(self.go, -1), name=back, compact=True)
        self.on_button = Button("›", partial(self.go, 1), name=on, compact=True)
        self.back_button.setToolTip(self.tr("{what} (Page up)").format(what=back))
        self.on_button.setToolTip(self.tr("{what} (Page down)").format(what=on))
        self.today_button = Button(self.tr("This we&ek"), self.go_to_today, compact=True)
        self.name = Label("", "heading")
        self.zone = Label("", "caption")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for widget in (self.back_button, self.today_button, self.on_button, self.name):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.zone)
        self.view = WeekView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(row)
        column.addWidget(self.view, 1)
        grid = self.view.grid
        grid.opened.connect(lambda number: office.go_to("lesson", lesson_id=number))
        grid.slot_chosen.connect(self._new)
        grid.moved.connect(self._move)
        grid.week_wanted.connect(self.go)
        grid.more_chosen.connect(
            lambda day, first: self.day_wanted.emit(self.monday + timedelta(days=day), first)
        )
        grid.menu_wanted.connect(self._menu)
        self._loader = Loader(office.tasks, self, self._load, self._show, office.trouble)
        self.tick()

    def ask(self, query: LessonQuery) -> None:
        """Shows what this finds within the week."""
        self._query = replace(query, newest_first=False)
        self._name()
        self._loader.restart()

    def refresh(self) -> None:
        self._loader.load()

    def go(self, weeks: int) -> None:
        """So many weeks on."""
        self.monday += timedelta(days=7 * weeks)
        self.asked.emit()

    def go_to_today(self) -> None:
        """The present week."""
        self.monday = monday_of(self._office.formats.day_of(self._office.now()))
        self.asked.emit()

    def tick(self) -> None:
        """A second went by."""
        self.view.set_now(self._office.now())

    def chosen(self) -> list[int]:
        """The class that is chosen."""
        return [self.view.grid.chosen] if self.view.grid.chosen else []

    def _name(self) -> None:
        formats, last = self._office.formats, self.monday + timedelta(days=6)
        self.name.setText(f"{formats.short_day(self.monday)} – {formats.short_day(last)} {last.year}")
        self.zone.setText(self.tr("{place} time").format(place=formats.zone_name()))

    def _load(self) -> _Week:
        desk, query, monday = self._office.desk, self._query, self.monday
        # A class of Sunday night may reach into this week.
        start = None if query.start is None else plus(query.start, -DAY)
        rows = lessons.find(desk, replace(query, start=start, limit=_MOST))
        begins = day_start(monday, self._office.settings.zone)
        rows = [row for row in rows if row.lesson.end > begins]
        people = {seat.person_id for row in rows[:_MOST_ZONES] for seat in row.lesson.standing}
        with desk.store.read() as tables:
            known = (tables.people.get(number) for number in people)
            abroad = {person.id: person for person in known if person.timezone}
        # Words for very many classes take their time: not on the window's thread.
        entries = [Entry(row.lesson.id, row.lesson.start, row.lesson.end) for row in rows]
        return _Week(
            query,
            monday,
            {row.lesson.id: row for row in rows},
            sum(row.lesson.start >= begins for row in rows),
            on_days(entries, monday, self._office.formats.zone),
            {row.lesson.id: self._shown(row, abroad) for row in rows},
        )

    def _show(self, week: _Week) -> None:
        if week.query != self._query or week.monday != self.monday:
            return
        office = self._office
        self._rows = week.rows
        self.view.show_week(week.monday, office.formats, office.now(), week.parts, week.shown)
        self.loaded.emit(week.count)

    def _shown(self, row: LessonRow, abroad: Mapping[int, Person]) -> ShownClass:
        office, lesson, formats = self._office, row.lesson, self._office.formats
        state = lesson_state(row, office.now(), office.settings)
        times = formats.times(lesson.start, lesson.end)
        people = names(lesson.standing)
        there = [abroad[seat.person_id] for seat in lesson.standing if seat.person_id in abroad]
        elsewhere = other_zones(office, lesson.start, there)
        place = self.tr("{times}, {place} time").format(times=times, place=formats.zone_name())
        tip = [lesson.title, place, elsewhere, people, state.text]
        words = [lesson.title, formats.day(formats.day_of(lesson.start)), times, people, state.text]
        return ShownClass(
            lesson.id,
            times,
            lesson.title,
            people,
            "\n".join(part for part in tip if part),
            ", ".join(part for part in words if part),
            state.kind,
            movable=is_movable(row),
            cancelled=lesson.cancelled is not None,
        )

    # Doing

    def _new(self, start: Instant) -> None:
        NewClassDialog(self._office, self.window(), start=start).open()

    def _move(self, lesson_id: int, start: Instant) -> None:
        office = self._office

        def moved(after: Lesson) -> None:
            when = office.formats.when(after.start, office.now())
            words = self.tr("{title} moved to {when}").format(title=after.title, when=when)
            office.done(words)

        office.tasks.run(
            lambda: change_lesson.move(office.desk, lesson_id, start), moved, office.trouble, owner=self
        )

    def _menu(self, lesson_id: int, where: QPoint) -> None:
        row = self._rows.get(lesson_id)
        if row is not None:
            self.menu_wanted.emit([row], where)


def rows_of(value: object) -> Sequence[LessonRow]:
    """What ``menu_wanted`` carries."""
    return [row for row in value if isinstance(row, LessonRow)] if isinstance(value, list) else []
