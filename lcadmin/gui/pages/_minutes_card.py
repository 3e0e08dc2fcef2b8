"""The card over a class's minutes: the totals beside one another, the state, the line of time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import LessonTime, Status
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.gui.formats import Formats, hours
from lcadmin.gui.pages import _story
from lcadmin.gui.texts import lesson_state, live_seconds, status_words
from lcadmin.gui.theme import colors, px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Card, Chip, Label
from lcadmin.gui.widgets.flow import FlowRow
from lcadmin.gui.widgets.timeline import Timeline
from lcadmin.services.lesson_log import LessonLog
from lcadmin.services.tables_lessons import LessonRow

_STATE_BESIDE = 720
_KINDS = {Status.ENDED: Kind.GOOD, Status.IN_PROGRESS: Kind.GOOD, Status.INTERRUPTED: Kind.BAD}


@dataclass(frozen=True, slots=True)
class MinutesView:
    """A class, its time with every step, and what LearnCube's log says of it where one was imported."""

    lesson: Lesson
    time: LessonTime
    log: LessonLog | None


class MinutesCard(Card):
    """``set_view`` again as often as the clock moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self.counted = Label("", "figure")
        self.planned = Label("", "figure", rich=True)  # its colour stands in the text
        self.reported = Label("", "figure")
        self.logged = Label("", "figure", rich=True)
        self.state = Chip("", Kind.NEUTRAL, self)
        self.timeline = Timeline()
        self.note = Label("", "caption", wrap=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._figures = [
            _titled(self.tr("Counted"), self.counted),
            _titled(self.tr("Planned"), self.planned),
            _titled(self.tr("Reported"), self.reported),
            _titled(self.tr("LearnCube's log"), self.logged),
        ]
        top, below = QHBoxLayout(), QHBoxLayout()
        top.addWidget(FlowRow(self._figures, px(40)), 1)
        self._places = (top, below)
        self.body.addLayout(top)
        self.body.addLayout(below)
        self._place_state()
        self.body.addWidget(self.timeline)
        self.body.addWidget(self.note)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_state()

    def _place_state(self) -> None:
        """The state at the right of the figures, or under them where there is no room for both."""
        beside = self.width() >= px(_STATE_BESIDE)
        place, other = self._places if beside else self._places[::-1]
        if place.indexOf(self.state) < 0:
            other.removeWidget(self.state)
            side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
            place.addWidget(self.state, 0, Qt.AlignmentFlag.AlignBottom | side)

    def set_view(
        self, view: MinutesView, settings: Settings, now: Instant, say: Callable[[Text], str]
    ) -> None:
        """Shows the class as of ``now``."""
        formats = Formats.of(settings)
        lesson, time = view.lesson, view.time
        self.counted.setText(hours(live_seconds(time, now)))
        self.planned.setText(_colored(hours(lesson.minutes * 60), colors().muted))
        self.reported.setText(hours(time.reported_seconds))
        # Time that runs now is reported by nobody yet.
        self._figures[2].setVisible(time.reported_seconds != time.counted_seconds)
        self._show_log(view.log)
        self.state.set(*self._state(_state_words(lesson, time, now, settings), time, say))
        self.timeline.set_data(_story.timeline(lesson, time, formats, now))
        note = self.note_of(time, formats, now)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def _show_log(self, log: LessonLog | None) -> None:
        """What LearnCube's own log has, with a tick where it is the same."""
        self._figures[3].setVisible(log is not None and log.seconds is not None)
        if log is None or log.seconds is None:
            return
        if log.agrees:
            self.logged.setText(_colored(f"{hours(log.seconds)} ✓", colors().good))
            words = self.tr("LearnCube's log has the same length.")
        else:
            self.logged.setText(_colored(hours(log.seconds), colors().warning))
            words = self.tr("LearnCube's log has another length.")
        self.logged.setToolTip(words)
        self.logged.setAccessibleDescription(words)

    def _state(self, state: str, time: LessonTime, say: Callable[[Text], str]) -> tuple[str, Kind]:
        words = [state, *(say(note) for note in time.notes)]
        if time.repeats == 1:
            words.append(self.tr("1 message came twice"))
        elif time.repeats:
            words.append(self.tr("{n} messages came twice").format(n=time.repeats))
        chip = Kind.WARNING if time.in_review else _KINDS.get(time.status, Kind.NEUTRAL)
        return " · ".join(words), chip

    def note_of(self, time: LessonTime, formats: Formats, now: Instant) -> str:
        """Who set the total, when and why; "" where nobody did."""
        correction = time.correction
        if correction is None:
            return ""
        when = formats.when(correction.at, now)
        who = correction.who or self.tr("the office")
        words = self.tr("Corrected by {who}, {when}: {why}")
        return words.format(who=who, when=when, why=correction.why)


def _state_words(lesson: Lesson, time: LessonTime, now: Instant, settings: Settings) -> str:
    """Before it has begun the same words as on Today, which say more."""
    if time.status in (Status.SCHEDULED, Status.WAITING):
        return lesson_state(LessonRow(lesson, time), now, settings).text
    return status_words(time.status)


def _titled(title: str, figure: Label) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(2))
    column.addWidget(Label(title, "caption"))
    figure.setAccessibleName(title)
    column.addWidget(figure)
    return both


def _colored(text: str, color: str) -> str:
    return f'<span style="color:{color}">{text}</span>'
