"""People: tutors and students, with the card of whoever is chosen beside the list."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QVBoxLayout,
    QWidget,
)

from lcadmin.domain.errors import NotFound, UserError
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialogs.people_import import PeopleImporter
from lcadmin.gui.dialogs.person import PersonDialog
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import Column, Mark, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.pages import _person_data as data
from lcadmin.gui.pages._people_filter import PeopleFilter
from lcadmin.gui.pages._person_card import PersonCard
from lcadmin.gui.pages._person_data import PersonView
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, EmptyState, PrimaryButton
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.gui.widgets.scroll_area import ScrollArea
from lcadmin.services import people as people_service
from lcadmin.services.ports import Changed

_MOST = 2_000
_CARD_WIDTH = 328
_ALL_COLUMNS = 620
_SIDE_BY_SIDE = 760


@dataclass(frozen=True, slots=True)
class _Question:
    text: str = ""
    role: Role | None = None
    active: bool | None = True
    wanted: int | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """Who fits ``text``."""

    people: list[Person]
    text: str


class PeoplePage(Page):
    """``open`` takes ``person_id`` to choose somebody."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("People")
        self._wanted: int | None = None
        self._narrow = False
        self.importer = PeopleImporter(office, self)
        self.import_button = Button(self.tr("Import…"), self.importer.ask)
        self.add_button = PrimaryButton(self.tr("Add person"), self._add)
        self.header = PageHeader(self.title, buttons=(self.import_button, self.add_button))
        self.filter = PeopleFilter(self)
        self.model: RowsModel[Person] = RowsModel(
            self._columns(narrow=False), key=lambda person: person.id, parent=self
        )
        self.table = RowsView(self.model, self.tr("People"))
        self.table.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.table.row_activated.connect(self._edit)
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._selected())
        self.list_card = TableCard(self.table)
        self.table.installEventFilter(self)
        self.person_card = PersonCard(office)
        self.empty = EmptyState(
            self.tr("Nobody here yet"),
            self.tr(
                "Tutors and students stand here. Add them one by one, or import a list from a spreadsheet."
            ),
            self.tr("Add person"),
            self._add,
        )
        self.nothing = EmptyState(self.tr("Nobody fits"), self.tr("Try part of a name or an e-mail address."))
        self._lay_out()
        self._card_of: Person | None = None
        self._question = _Question()
        self._loader = Loader(office.tasks, self, self._load, self._show, office.trouble)
        self._cards = Loader(office.tasks, self, self._load_card, self._show_card, self._card_failed)
        self.filter.changed.connect(self._ask)

    def _columns(self, *, narrow: bool) -> list[Column[Person]]:
        zone: Column[Person] = Column(self.tr("Time zone"), self._zone_words, muted=True, stretch=1)
        return [
            Column(self.tr("Name"), lambda person: person.name, bold=True, stretch=2),
            Column(self.tr("Usually"), self._role_words),
            Column(self.tr("E-mail"), lambda person: person.email, stretch=2),
            *(() if narrow else (zone,)),
            chip_column("", self._active_mark),
        ]

    def _lay_out(self) -> None:
        column = self.column()
        column.addWidget(self.header)
        column.addWidget(self.filter)
        self._both = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(px(16))
        self._sides.addWidget(self.list_card, 1)
        self._area = ScrollArea(self.tr("About the person"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        around = QVBoxLayout(holder)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.person_card)
        around.addStretch(1)
        self._area.setWidget(holder)
        self._sides.addWidget(self._area)
        column.addWidget(self._both, 1)
        for widget in (self.empty, self.nothing):
            column.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
        for part in (self._both, self._area, self.empty, self.nothing):
            part.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
        self._area.setMinimumWidth(px(_CARD_WIDTH) if beside else 0)
        self._area.setMaximumWidth(px(_CARD_WIDTH) if beside else 16_777_215)

    def _fit_columns(self) -> None:
        narrow = self.table.width() < px(_ALL_COLUMNS)
        if narrow != self._narrow:
            self._narrow = narrow
            self.model.set_columns(self._columns(narrow=narrow))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _role_words(self, person: Person) -> str:
        return self.tr("Tutor") if person.role is Role.TUTOR else self.tr("Student")

    def _zone_words(self, person: Person) -> str:
        return self.office.formats.zone_name(person.timezone) if person.timezone else ""

    def _active_mark(self, person: Person) -> Mark | None:
        if person.sample:
            return Mark(self.tr("Practice"), Kind.INFO)
        return None if person.active else Mark(self.tr("Not active"), Kind.WARNING)

    # Loading

    def open(self, **args: object) -> None:
        person_id = args.get("person_id")
        if isinstance(person_id, int):
            self._wanted = person_id
            self.filter.show_everybody()
        self._ask()

    def refresh(self) -> None:
        self._loader.load()
        self._reload_card()

    def show_changed(self, changed: Changed) -> None:
        if changed.people or changed.everything:
            self._loader.load()
        if changed.people or changed.lessons or changed.settings or changed.everything:
            self._reload_card()

    def _ask(self) -> None:
        asked = self.filter
        self._question = _Question(asked.text, asked.role, asked.active, self._wanted)
        self._loader.restart()

    def _load(self) -> _Found:
        """Who fits. Whoever is wanted and does not stand among the first is looked for by name."""
        ask, desk = self._question, self.office.desk
        found = people_service.find(desk, search=ask.text, role=ask.role, active=ask.active, limit=_MOST)
        if ask.wanted is None or len(found) < _MOST or any(one.id == ask.wanted for one in found):
            return _Found(found, ask.text)
        try:
            name = people_service.get(desk, ask.wanted).name
        except NotFound:  # removed meanwhile
            return _Found(found, ask.text)
        return _Found(people_service.find(desk, search=name, limit=_MOST), name)

    def _show(self, found: _Found) -> None:
        people = found.people
        if found.text != self._question.text:
            self._question = replace(self._question, text=found.text)
            self.filter.show_text(found.text)
        self._question = replace(self._question, wanted=None)
        self.model.set_rows(people)
        if not people:
            self.give_up_keyboard(self._both)
        self._both.setVisible(bool(people))
        asked = self.filter.leaves_out
        self.empty.setVisible(not people and not asked)
        self.nothing.setVisible(not people and asked)
        self._describe(len(people))
        if self._wanted is not None:
            place = self.model.place_of(self._wanted)
            self._wanted = None
            if place is not None:
                self.table.selectRow(place)
                self.table.scrollTo(self.model.index(place, 0), RowsView.ScrollHint.PositionAtCenter)
        self._selected()
        if people:
            self.focus_on(self.table, Qt.FocusReason.OtherFocusReason)  # no card opens by itself

    def _describe(self, count: int) -> None:
        if count == _MOST:
            self.header.set_subtitle(self.tr("The first {n}; type to find more").format(n=count))
        elif count:
            words = self.tr("1 person") if count == 1 else self.tr("{n} people").format(n=count)
            self.header.set_subtitle(words)
        else:
            self.header.set_subtitle("")

    # The card

    def _chosen(self) -> Person | None:
        chosen = self.table.selected_rows()
        return chosen[0] if len(chosen) == 1 else None

    def _selected(self) -> None:
        if self._chosen() is None:
            self._area.hide()
        else:
            self._card_of = self._chosen()
            self._cards.restart()

    def _reload_card(self) -> None:
        if self._chosen() is not None:
            self._cards.load()

    def _load_card(self) -> PersonView | None:
        person = self._card_of
        if person is None:
            return None
        return data.load(self.office.desk, person.id, self.office.now())

    def _show_card(self, view: PersonView | None) -> None:
        chosen = self._chosen()
        if view is not None and chosen is not None and chosen.id == view.person.id:
            opened = self._area.isHidden()
            self.person_card.set_view(view)
            self._area.show()
            if opened:  # the list has less room now
                QTimer.singleShot(0, self._show_chosen)

    def _show_chosen(self) -> None:
        self.table.scrollTo(self.table.currentIndex())

    def _card_failed(self, error: UserError) -> None:
        self._area.hide()
        if not isinstance(error, NotFound):
            self.office.trouble(error)

    # Doing

    def _add(self) -> None:
        dialog = PersonDialog(self.office, None, self.window())
        dialog.saved.connect(self._added)
        dialog.open()

    def _added(self, person: Person) -> None:
        self.open(person_id=person.id)

    def _edit(self, person: Person) -> None:
        PersonDialog(self.office, person, self.window()).open()
