"""A class's minutes explained: the line of time, the arithmetic in words, and what to decide."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.presence import Presence, presences
from lcadmin.gui.dialogs.correct import CorrectDialog
from lcadmin.gui.dialogs.proof import ProofDialog
from lcadmin.gui.formats import hours
from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.pages import _story
from lcadmin.gui.pages._actions_header import ActionsHeader
from lcadmin.gui.pages._minutes_card import MinutesCard, MinutesView
from lcadmin.gui.pages._one_class import OneClassPage
from lcadmin.gui.pages._readings import ReadingsCard
from lcadmin.gui.pages._story import StoryRow, Weight
from lcadmin.gui.pages._story_painter import StoryPainter
from lcadmin.gui.pages._story_people import PeopleTable, people_rows
from lcadmin.gui.texts import names
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, EmptyState
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import correcting, lesson_log, lesson_time
from lcadmin.services.ports import Changed

_HIGHEST = 2_000
_LIVE = (Status.WAITING, Status.IN_PROGRESS, Status.INTERRUPTED)
_NOT_OVER = (Status.SCHEDULED, *_LIVE)


class MinutesPage(OneClassPage[MinutesView]):
    """Where a class's total comes from, and what can be decided about it."""

    nav = "reports"

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Minutes")
        self._whose: int | None = None
        self.class_button = Button(self.tr("Show class"), self._show_class)
        self.correct_button = Button(self.tr("Correct…"), self._correct)
        self.copy_button = Button(self.tr("Copy"), self._copy)
        self.proof_button = Button(self.tr("Proof for a parent…"), self._prove)
        self._buttons = (self.class_button, self.proof_button, self.correct_button, self.copy_button)
        self.readings = ReadingsCard(office)
        self.readings.chosen.connect(self._take_reading)
        self.card = MinutesCard()
        self.model: RowsModel[StoryRow] = RowsModel(self._columns(), key=lambda row: row.id, parent=self)
        self.table = RowsView(self.model, self.tr("What LearnCube said"), fit=True)
        self._painter = StoryPainter(self.table)
        self._painted: set[int] = set()
        self.table_card = TableCard(self.table)
        self.people = PeopleTable()
        self.nothing = EmptyState(
            self.tr("Nothing was heard of this class"),
            self.tr("Every start, lost connection and end will stand here, with what it adds and why."),
        )
        column = self.column(scroll=True)
        column.addWidget(ActionsHeader(self.header, self._buttons))
        for widget in (self.readings, self.card, self.table_card, self.people, self.nothing, self.gone):
            column.addWidget(widget)
        column.addStretch(1)
        office.settings_changed.connect(self.refresh)
        self._blank()

    def _columns(self) -> list[Column[StoryRow]]:
        arrived, said, reported, counted, why = _story.heads()
        return [
            Column(arrived, lambda row: row.arrived),
            Column(said, lambda row: row.what, stretch=3, tip=lambda row: row.what),
            Column(reported, lambda row: row.reported, right=True),
            Column(counted, lambda row: row.counted, right=True),
            Column(why, lambda row: row.why, muted=True, stretch=3, tip=lambda row: row.why),
        ]

    # Loading

    def open(self, **args: object) -> None:
        """``person_id`` is whose class it was looked at as: a proof is for them."""
        whose = args.get("person_id")
        self._whose = whose if isinstance(whose, int) else None
        super().open(**args)

    def show_changed(self, changed: Changed) -> None:
        if self._lesson_id in changed.lessons or changed.settings or changed.everything or changed.people:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown is not None:
            self._tell(self._shown)

    def tick(self) -> None:
        if self._shown is not None and self._shown.time.status in _LIVE:
            self._tell(self._shown)

    def _read(self, lesson_id: int) -> MinutesView:
        explained = lesson_time.explain(self.office.desk, lesson_id)
        lesson, time = explained.lesson, explained.time
        return MinutesView(lesson, time, lesson_log.of_lesson(self.office.desk, lesson, time.counted_seconds))

    # Showing

    def _blank(self) -> None:
        self.header.set_title("")
        self.header.set_subtitle("")
        for widget in (*self._buttons, self.readings, self.card, self.table_card, self.people):
            widget.hide()
        self.nothing.hide()
        self.gone.hide()

    def _draw(self, view: MinutesView) -> None:
        lesson, time = view.lesson, view.time
        self.header.set_title(lesson.title)
        self.header.set_subtitle(self._subtitle(lesson))
        for button in self._buttons:
            button.show()
        self.readings.set_time(time)
        self._tell(view)
        self.card.show()
        self.table_card.setVisible(bool(self.model.rows))
        self.nothing.setVisible(not self.model.rows)
        self.card.timeline.setVisible(bool(self.model.rows))
        self.people.setVisible(bool(self.model.rows))
        over = time.status not in _NOT_OVER
        self.proof_button.setVisible(over and any(one.role is Role.STUDENT for one in self._people()))

    def _people(self) -> tuple[Presence, ...]:
        return () if self._shown is None else presences(self._shown.lesson, self._shown.time)

    def _tell(self, view: MinutesView) -> None:
        lesson, time = view.lesson, view.time
        formats, now = self.office.formats, self.office.now()
        self.card.set_view(view, self.office.settings, now, self.office.say)
        self._set_rows(_story.rows(lesson, time, formats, self.office.say, now))
        self.people.set_rows(people_rows(self._people(), time, formats, view.log))

    def _set_rows(self, rows: list[StoryRow]) -> None:
        self.model.set_rows(rows)
        wanted = {place for place, row in enumerate(rows) if row.weight is not Weight.PLAIN}
        for place in self._painted - wanted:
            self.table.setItemDelegateForRow(place, self.table.itemDelegate())
        for place in wanted - self._painted:
            self.table.setItemDelegateForRow(place, self._painter)
        self._painted = wanted
        # The page scrolls as a whole, not a list within it.
        self.table.setMinimumHeight(min(self.table.sizeHint().height(), px(_HIGHEST)))

    def _subtitle(self, lesson: Lesson) -> str:
        students = len(lesson.students)
        tutor = names(lesson.tutors)
        if students == 1:
            people = self.tr("{tutor} with {student}").format(tutor=tutor, student=lesson.students[0].name)
        elif students:
            people = self.tr("{tutor} with {n} students").format(tutor=tutor, n=students)
        else:
            people = tutor
        return f"{self.when_words(lesson)} · {people}"

    # Doing

    def _show_class(self) -> None:
        self.office.go_to("lesson", lesson_id=self._lesson_id)

    def _prove(self) -> None:
        if self._shown is not None:
            ProofDialog(
                self.office, self._shown.lesson, self._people(), self.window(), first=self._whose
            ).open()

    def _correct(self) -> None:
        if self._shown is not None:
            lesson, time = self._shown.lesson, self._shown.time
            CorrectDialog(self.office, lesson, time, self.window()).open()

    def _take_reading(self, seconds: int, why: str) -> None:
        desk, lesson_id = self.office.desk, self._lesson_id
        self.readings.setEnabled(False)
        self.office.tasks.run(
            lambda: correcting.correct(desk, lesson_id, seconds, why),
            partial(self._taken, seconds),
            self.office.trouble,
            owner=self,
            always=lambda: self.readings.setEnabled(True),
        )

    def _taken(self, seconds: int, _time: LessonTime) -> None:
        self.office.done(self.tr("{total} is counted").format(total=hours(seconds)))
        self.refresh()

    def _copy(self) -> None:
        if self._shown is None:
            return
        story = list(self.model.rows)
        title, subtitle = self.header.title, self.header.subtitle
        planned = self.tr("Planned {planned}").format(planned=hours(self._shown.lesson.minutes * 60))
        note = self.card.note_of(self._shown.time, self.office.formats, self.office.now())
        notes = [words for words in (planned, self.card.state.text(), note) if words]
        self.office.copy(
            _story.plain(title, subtitle, story, notes), _story.html(title, subtitle, story, notes)
        )
        self.office.toast(self.tr("Minutes of {title} copied").format(title=title))
