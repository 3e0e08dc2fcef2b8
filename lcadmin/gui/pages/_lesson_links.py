"""The card with everybody's join link."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from lcadmin.domain.handed import Way
from lcadmin.domain.instants import to_datetime
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.links import leads_to_practice
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.domain.wording_dates import zone_or_utc
from lcadmin.gui.dialogs.cancel_class import NewLinkDialog
from lcadmin.gui.dialogs.copying import copy_links, copy_person, copy_short, remember, with_practice
from lcadmin.gui.dialogs.qr import QrDialog
from lcadmin.gui.dialogs.replace_tutor import ReplaceTutorDialog
from lcadmin.gui.dialogs.send import send_links
from lcadmin.gui.given import given_words, memory_lines
from lcadmin.gui.models.columns import CellButton, Column, button_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.pages._lesson_data import LessonView
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label, PrimaryButton
from lcadmin.gui.widgets.rows_view import RowsView
from lcadmin.services import change_lesson
from lcadmin.services.handing import Memory

_ROW = 53
_MOST_ROWS = 40
_WITH_LINK = 620


class _LinksTable(RowsView):
    """People need no head over them."""

    def __init__(self, model: RowsModel[Seat], name: str) -> None:
        super().__init__(model, name, row_height=_ROW, fit=True)
        self.horizontalHeader().hide()

    def sizeHint(self) -> QSize:
        return QSize(px(400), self.model().rowCount() * px(_ROW))

    def minimumSizeHint(self) -> QSize:
        # The page scrolls as a whole, not a list within it.
        return QSize(px(240), min(self.model().rowCount(), _MOST_ROWS) * px(_ROW))


class LinksCard(Card):
    """A row a person: name, their time, and what to do with their link. ``person_chosen`` carries the
    ``Seat`` that is selected."""

    person_chosen = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, spacing=0, parent=parent)
        self._office = office
        self._view: LessonView | None = None
        self._narrow = False
        self.body.setContentsMargins(1, 1, 1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        top = QWidget()
        row = QHBoxLayout(top)
        row.setContentsMargins(px(14), px(10), px(14), px(10))
        row.setSpacing(px(4))
        row.addWidget(Label(self.tr("Join links"), "heading"))
        self._hint = Label(self.tr("· each link lets in one person"), "muted")
        row.addWidget(self._hint)
        row.addStretch(1)
        self.mail_button = Button(self.tr("&Mail"), self.mail_all, compact=True)
        self.mail_button.setToolTip(self.tr("One message a person, by mail or as a draft"))
        row.addWidget(self.mail_button)
        self.copy_all_button = PrimaryButton(self.tr("Copy all"), self.copy_all, compact=True)
        self.copy_all_button.setToolTip(self.tr("Copy all links (Ctrl+Shift+C)"))
        row.addWidget(self.copy_all_button)
        self.body.addWidget(top)
        self.add_rule()
        self.model: RowsModel[Seat] = RowsModel(
            self._columns(narrow=False), key=lambda seat: seat.user_id, parent=self
        )
        self.table = _LinksTable(self.model, self.tr("Join links"))
        self.table.button_clicked.connect(self._button)
        self.table.row_activated.connect(self._copy)
        self.table.menu = self._menu_of_selection
        self._selection = self.table.selectionModel()
        self._selection.selectionChanged.connect(self._selected)
        self.body.addWidget(self.table)

    def set_view(self, view: LessonView) -> None:
        """Shows the people of this class; without an address there is nothing to copy yet."""
        self._view = view
        self.model.set_rows(view.row.lesson.standing)
        self.model.touch()
        self.copy_all_button.setEnabled(self._useful())
        self.mail_button.setEnabled(self._useful())

    @property
    def lesson(self) -> Lesson | None:
        """The class whose links stand here."""
        return None if self._view is None else self._view.row.lesson

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < px(_WITH_LINK)
        if narrow != self._narrow:
            self._narrow = narrow
            self._hint.setVisible(not narrow)
            self.model.set_columns(self._columns(narrow=narrow))

    def _columns(self, *, narrow: bool) -> list[Column[Seat]]:
        return [
            Column("", lambda seat: seat.name, bold=True, detail=self._role, stretch=2),
            Column("", self._local_time, stretch=0 if narrow else 1),
            *(() if narrow else (Column("", self._link_words, muted=True, stretch=1, tip=self._memory_tip),)),
            button_column(self._buttons),
        ]

    def _link_words(self, seat: Seat) -> str:
        """What is remembered of this person's link."""
        found = self._memory(seat)
        if found is None or found.latest is None:
            return self.tr("not given yet")
        at = self._office.formats.when(found.latest.at, self._office.now())
        words = given_words(found.latest.way).format(when=at)
        return self.tr("{given}, out of date").format(given=words) if found.asks_for_note else words

    def _memory_tip(self, seat: Seat) -> str:
        found = self._memory(seat)
        return "" if found is None else memory_lines(self._office, found)

    def _memory(self, seat: Seat) -> Memory | None:
        remembered = () if self._view is None else self._view.remembered
        return next((one for one in remembered if one.person_id == seat.person_id), None)

    def _role(self, seat: Seat) -> str:
        role = self.tr("Tutor") if seat.role is Role.TUTOR else self.tr("Student")
        if seat.excused:
            return self.tr("{role}, excused").format(role=role)
        return role if seat.active else self.tr("{role}, not active").format(role=role)

    def _local_time(self, seat: Seat) -> str:
        view, office = self._view, self._office
        if view is None:
            return ""
        own = view.zones.get(seat.person_id) or office.settings.timezone
        at = to_datetime(view.row.lesson.start, zone_or_utc(own))
        here = office.formats.day_of(view.row.lesson.start)
        day = "" if at.date() == here else office.formats.short_day(at.date()) + " "
        return f"{day}{at:%H:%M} {office.formats.zone_name(own)}"

    def _buttons(self, _seat: Seat) -> Sequence[CellButton]:
        if not self._useful():
            return (CellButton("more", self.tr("…")),)
        return (
            CellButton("copy", self.tr("Copy")),
            *(() if self._narrow else (CellButton("qr", self.tr("QR")), CellButton("open", self.tr("Open")))),
            CellButton("more", self.tr("…")),
        )

    def _useful(self) -> bool:
        """Whether there are links, and they let somebody in."""
        view = self._view
        return view is not None and view.blocked is None and view.row.lesson.cancelled is None

    # Doing

    def copy_all(self) -> None:
        """Everybody's message, one under the other."""
        if self.lesson is not None and self.copy_all_button.isEnabled():
            words = self.tr("{n} links copied").format(n=len(self.lesson.standing))
            copy_links(self._office, [self.lesson], words)

    def mail_all(self) -> None:
        """Everybody's message, by mail or as drafts."""
        if self.lesson is not None and self.mail_button.isEnabled():
            send_links(self._office, [self.lesson.id], self.window())

    def _mail(self, seat: Seat) -> None:
        if self.lesson is not None:
            send_links(self._office, [self.lesson.id], self.window(), seat.person_id)

    def _button(self, seat: Seat, key: str) -> None:
        if key == "copy":
            self._copy(seat)
        elif key == "qr":
            self._show_qr(seat)
        elif key == "open":
            self._open(seat)
        else:
            place = self.model.place_of(seat.user_id) or 0
            menu = self._menu(seat)
            below = self.table.button_rect(place, "more").bottomLeft()
            menu.popup(self.table.viewport().mapToGlobal(below))

    def _menu_of_selection(self, seats: list[Seat]) -> QMenu | None:
        return self._menu(seats[0]) if len(seats) == 1 else None

    def _menu(self, seat: Seat) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._url(seat):
            menu.addAction(self.tr("&Copy"), partial(self._copy, seat))
            menu.addAction(self.tr("Copy the &link alone"), partial(self._copy_bare, seat))
            menu.addAction(self.tr("Copy for a &messenger"), partial(self._copy_short, seat))
            menu.addAction(self.tr("M&ail…"), partial(self._mail, seat))
            menu.addAction(self.tr("&QR code"), partial(self._show_qr, seat))
            menu.addAction(self.tr("&Open in the browser"), partial(self._open, seat))
            menu.addSeparator()
        if self._useful():
            menu.addAction(self.tr("&New link…"), partial(self._renew, seat))
        if seat.role is Role.TUTOR and self.lesson is not None:
            menu.addAction(self.tr("&Replace tutor…"), self.replace_tutor)
        if seat.role is Role.STUDENT:
            words = self.tr("Not &excused") if seat.excused else self.tr("&Excused: need not come")
            menu.addAction(words, partial(self._excuse, seat))
        menu.addAction(
            self.tr("&Show person"), partial(self._office.go_to, "people", person_id=seat.person_id)
        )
        return menu

    def _url(self, seat: Seat) -> str:
        links = () if self._view is None else self._view.links
        if not self._useful():
            return ""
        return next((link.url for link in links if link.user_id == seat.user_id), "")

    def _copy(self, seat: Seat) -> None:
        if self.lesson is not None and self._url(seat):
            copy_person(self._office, self.lesson.id, seat.person_id, seat.name)

    def _copy_short(self, seat: Seat) -> None:
        if self.lesson is not None and self._url(seat):
            copy_short(self._office, self.lesson.id, seat.person_id, seat.name)

    def _copy_bare(self, seat: Seat) -> None:
        office, lesson = self._office, self.lesson
        office.copy(self._url(seat))
        practice = lesson is not None and leads_to_practice(office.settings, lesson)
        office.toast(with_practice(self.tr("Link of {name} copied").format(name=seat.name), practice))

    def _show_qr(self, seat: Seat) -> None:
        if self.lesson is not None and self._url(seat):
            self._note(seat, Way.QR)
            QrDialog(self._office, seat.name, self.lesson.title, self._url(seat), self.window()).open()

    def _open(self, seat: Seat) -> None:
        if self._url(seat) and not QDesktopServices.openUrl(QUrl(self._url(seat))):
            self._copy_bare(seat)
            self._office.toast(self.tr("No browser was found. The link is copied: paste it into one."))

    def _note(self, seat: Seat, way: Way) -> None:
        """Remembers that this person's link was given out."""
        if self.lesson is not None:
            remember(self._office, [self.lesson.id], [seat.person_id], way)

    def _renew(self, seat: Seat) -> None:
        if self.lesson is not None:
            NewLinkDialog(self._office, self.lesson, seat, self.window()).open()

    def replace_tutor(self) -> None:
        """Asks who teaches instead."""
        if self.lesson is not None:
            ReplaceTutorDialog(self._office, self.lesson, self.window()).open()

    def _excuse(self, seat: Seat) -> None:
        office, lesson = self._office, self.lesson
        if lesson is None:
            return
        lesson_id = lesson.id
        words = self.tr("{name} must come after all") if seat.excused else self.tr("{name} is excused")
        office.tasks.run(
            lambda: change_lesson.excuse(office.desk, lesson_id, seat.person_id, not seat.excused),
            lambda _lesson: office.done(words.format(name=seat.name)),
            office.trouble,
            owner=self,
        )

    def _selected(self) -> None:
        chosen = self.table.selected_rows()
        if len(chosen) == 1:
            self.person_chosen.emit(chosen[0])
