"""One class: its state, everybody's link, what they will read, its minutes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.seats import Seat
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog, put_back_on
from lcadmin.gui.dialogs.edit_class import EditClassDialog
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog, MoveClassDialog
from lcadmin.gui.dialogs.send import send_notes
from lcadmin.gui.given import misled_words
from lcadmin.gui.loader import Loader
from lcadmin.gui.office import Office
from lcadmin.gui.pages import _lesson_data as data
from lcadmin.gui.pages._actions_header import ActionsHeader
from lcadmin.gui.pages._classes_actions import ClassActions
from lcadmin.gui.pages._lesson_data import LessonView
from lcadmin.gui.pages._lesson_facts import FactsCard
from lcadmin.gui.pages._lesson_links import LinksCard
from lcadmin.gui.pages._one_class import OneClassPage
from lcadmin.gui.pages._practice_banner import PracticeBanner
from lcadmin.gui.texts import first_name, lesson_state
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Banner, Button, Card, Label
from lcadmin.services import change_lesson, invite
from lcadmin.services.invite import Clip
from lcadmin.services.ports import Changed

_FACTS_WIDTH = 300
_SIDE_BY_SIDE = 880


@dataclass(frozen=True, slots=True)
class _Preview:
    """What one person of a class will read."""

    lesson_id: int
    name: str
    clip: Clip | None


class LessonPage(OneClassPage[LessonView]):
    """A class with everybody's link, and what can be done with it."""

    nav = "classes"

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Class")
        self._reader: Seat | None = None
        self.edit_button = Button(self.tr("Edit"), self._edit)
        self.move_button = Button(self.tr("Move"), self._move)
        self.duplicate_button = Button(self.tr("Duplicate"), self._duplicate)
        self.duplicate_button.setToolTip(self.tr("Another class like this one (to next week: Ctrl+D)"))
        self.tutor_button = Button(self.tr("Replace tutor"), self._replace_tutor)
        self.tutor_button.setToolTip(self.tr("Replace tutor (Ctrl+T)"))
        self.cancel_button = Button(self.tr("Cancel class"), self._cancel)
        self.back_on_button = Button(self.tr("Put back on"), self._put_back_on)
        self._buttons = (
            self.edit_button,
            self.move_button,
            self.duplicate_button,
            self.tutor_button,
            self.cancel_button,
            self.back_on_button,
        )
        self.no_address = Banner(Kind.WARNING)
        self.no_address.add(Button(self.tr("Settings"), lambda: office.go_to("settings"), compact=True))
        self.practice_button = Button(self.tr("Use the practice classroom"), self._practise, compact=True)
        self.no_address.add(self.practice_button)
        self.practising = PracticeBanner(office)
        self.paused = Banner(Kind.BAD)
        self.paused.add(Button(self.tr("Let everybody in again"), self._resume, compact=True))
        self.review = Banner(Kind.WARNING)
        self.decide_button = Button(self.tr("Decide"), self._explain, compact=True)
        self.review.add(self.decide_button)
        self.stale = Banner(Kind.WARNING)
        self.note_button = Button(self.tr("Send &note"), self._send_note, compact=True)
        self.stale.add(self.note_button)
        self.links = LinksCard(office)
        self.links.person_chosen.connect(self._read_as)
        self.preview_card = Card(spacing=8)
        self.preview_title = Label("", "heading")
        self.preview = Label("", "muted", rich=True, wrap=True, selectable=True)
        self.preview_card.body.addWidget(self.preview_title)
        self.preview_card.body.addWidget(self.preview)
        self.facts = FactsCard(office)
        self._lay_out()
        self._previews = Loader(office.tasks, self, self._load_preview, self._show_preview, office.trouble)
        for keys, do in (
            ("Ctrl+Shift+C", self.links.copy_all),
            ("Ctrl+D", self._to_next_week),
            ("Ctrl+M", self._explain),
            ("Ctrl+T", self._replace_tutor),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)
        office.settings_changed.connect(self.refresh)
        self._blank()

    def _lay_out(self) -> None:
        column = self.column(scroll=True)
        column.addWidget(ActionsHeader(self.header, self._buttons))
        for banner in (self.no_address, self.practising, self.paused, self.review, self.stale):
            banner.hide()
            column.addWidget(banner)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(px(16))
        left = QVBoxLayout()
        left.setSpacing(px(16))
        left.addWidget(self.links)
        left.addWidget(self.preview_card)
        left.addStretch(1)
        self._sides.addLayout(left, 1)
        right = QVBoxLayout()
        right.addWidget(self.facts)
        right.addStretch(1)
        self._sides.addLayout(right)
        column.addLayout(self._sides)
        column.addWidget(self.gone)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
        self.facts.setMinimumWidth(px(_FACTS_WIDTH) if beside else 0)
        self.facts.setMaximumWidth(px(_FACTS_WIDTH) if beside else 16_777_215)

    # Loading

    def show_changed(self, changed: Changed) -> None:
        here = self._lesson_id in changed.lessons
        mine = self._shown is not None and any(
            seat.person_id in changed.people for seat in self._shown.row.lesson.standing
        )
        if here or mine or changed.deliveries or changed.settings or changed.everything:
            self.refresh()

    def tick(self) -> None:
        if self._shown is not None:
            self.facts.tick()
            self._show_state(self._shown)

    def _read(self, lesson_id: int) -> LessonView:
        return data.load(self.office.desk, lesson_id)

    # Showing

    def _blank(self) -> None:
        self._reader = None
        self.header.set_title("")
        self.header.set_subtitle("")
        self.header.set_chip("", Kind.NEUTRAL)
        for widget in (*self._buttons, self.no_address, self.paused, self.review, self.stale, self.links):
            widget.hide()
        for card in (self.practising, self.preview_card, self.facts, self.gone):
            card.hide()

    def _draw(self, view: LessonView) -> None:
        lesson = view.row.lesson
        self.header.set_title(lesson.title)
        self.header.set_subtitle(self._when(lesson))
        self._show_state(view)
        on = lesson.cancelled is None
        for button in (self.edit_button, self.duplicate_button):
            button.show()
        self.move_button.setVisible(on)
        self.tutor_button.setVisible(on)
        self.cancel_button.show()
        self.cancel_button.setText(self.tr("Cancel class") if on else self.tr("Cancellation…"))
        self.back_on_button.setVisible(not on)
        self.no_address.set("" if view.blocked is None else self.office.say(view.blocked))
        self.practice_button.setVisible(not self.office.practice.running)
        self.practising.set_lesson(lesson)
        self._show_paused(lesson)
        self.review.set("" if not view.row.time.in_review else self.office.say(view.row.time.reviews[0]))
        worth = view.misled if lesson.end > self.office.now() and view.blocked is None else ()
        self.stale.set(misled_words(worth) if worth else "")
        self.links.set_view(view)
        self.links.show()
        self.facts.set_view(view)
        self.facts.show()
        if self._reader is None or self._reader not in lesson.standing:
            self._reader = next(iter((*lesson.students, *lesson.standing)), None)
        self._previews.restart()

    def _show_state(self, view: LessonView) -> None:
        mark = lesson_state(view.row, self.office.now(), self.office.settings)
        self.header.set_chip(mark.text, Kind.NEUTRAL if mark.kind is Kind.PLAIN else mark.kind)

    def _show_paused(self, lesson: Lesson) -> None:
        words = self.tr(
            "After {n} tries with wrong links, students who were not in yet are not let in any more."
        )
        self.paused.set(words.format(n=lesson.misses) if lesson.entries_paused else "")

    def _when(self, lesson: Lesson) -> str:
        parts = [self.when_words(lesson)]
        place = None if self._shown is None else self._shown.place
        if place is not None:
            parts.append(self.tr("{number} of {count}").format(number=place.number, count=place.count))
        if lesson.practice:
            parts.append(self.tr("practice, on no report"))
        return " · ".join(parts)

    # What somebody will read

    def _read_as(self, seat: Seat) -> None:
        self._reader = seat
        self._previews.restart()

    def _load_preview(self) -> _Preview:
        reader, view = self._reader, self._shown
        gone = view is None or view.blocked is not None or view.row.lesson.cancelled is not None
        if reader is None or view is None or gone:
            return _Preview(self._lesson_id, "", None)
        lesson = view.row.lesson
        try:
            clip = invite.invitation(self.office.desk, lesson.id, reader.person_id)
        except UserError:  # they left the class a moment ago; the page is being read again
            return _Preview(lesson.id, "", None)
        return _Preview(lesson.id, reader.name, clip)

    def _show_preview(self, preview: _Preview) -> None:
        clip = preview.clip if preview.lesson_id == self._lesson_id else None
        self.preview_card.setVisible(clip is not None)
        if clip is not None:
            self.preview_title.setText(self.tr("What {name} will read").format(name=first_name(preview.name)))
            self.preview.setText(f'<div style="line-height:150%">{clip.html}</div>')

    # Doing

    def _edit(self) -> None:
        if self._shown is not None:
            EditClassDialog(self.office, self._shown.row.lesson, self.window()).open()

    def _move(self) -> None:
        if self._shown is not None:
            MoveClassDialog(self.office, self._shown.row.lesson, self.window()).open()

    def _duplicate(self) -> None:
        if self._shown is not None:
            DuplicateClassDialog(self.office, self._shown.row.lesson, self.window()).open()

    def _to_next_week(self) -> None:
        if self._shown is not None:
            ClassActions(self.office, self).to_next_week([self._lesson_id])

    def _replace_tutor(self) -> None:
        if self._shown is not None and self._shown.row.lesson.cancelled is None:
            self.links.replace_tutor()

    def _cancel(self) -> None:
        if self._shown is not None:
            lesson, terms = self._shown.row.lesson, self._shown.terms
            CancelClassDialog(self.office, [lesson], self.window(), terms).open()

    def _put_back_on(self) -> None:
        put_back_on(self.office, [self._lesson_id])

    def _explain(self) -> None:
        self.office.go_to("minutes", lesson_id=self._lesson_id)

    def _send_note(self) -> None:
        send_notes(self.office, [self._lesson_id], self.window())

    def _resume(self) -> None:
        desk, lesson_id = self.office.desk, self._lesson_id
        words = self.tr("Everybody can enter again")
        self.office.tasks.run(
            lambda: change_lesson.resume(desk, lesson_id),
            lambda _lesson: self.office.done(words),
            self.office.trouble,
            owner=self,
        )

    def _practising(self) -> None:
        # It takes the place of what was said before: that there is no address yet.
        self.office.toast(self.tr("Links lead to the practice classroom on this PC now"))
        self.refresh()

    def _practise(self) -> None:
        self.practice_button.setEnabled(False)
        self.office.tasks.run(
            self.office.practice.start,
            lambda _address: self._practising(),
            self.office.trouble,
            owner=self,
            always=lambda: self.practice_button.setEnabled(True),
        )
