"""The lists of rates with start dates, and of lines that are paid besides classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.money import Rate, Unit
from lcadmin.domain.people import Person, Role
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.dialogs.rate import BonusDialog, RateDialog
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import Column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.models.sheet import money_words
from lcadmin.gui.office import Office
from lcadmin.gui.texts import kind_words
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import people, rates
from lcadmin.services.ports import Changed
from lcadmin.services.report_tables import Bonus


@dataclass(frozen=True, slots=True)
class _Listed:
    """What is listed, and everybody by number."""

    rows: Sequence[Any]
    people: Mapping[int, Person]


class _ListDialog(Dialog):
    """A list with Add, Change and Remove. It follows what changes while it is open."""

    def __init__(self, office: Office, title: str, intro: str, window: QWidget | None) -> None:
        super().__init__(window)
        self.office = office
        self.people: Mapping[int, Person] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.model: RowsModel[Any] = RowsModel(self.columns(), key=_key, parent=self)
        self.table = RowsView(self.model, title)
        self.table.row_activated.connect(self.change)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.add_button = PrimaryButton(self.tr("&Add…"), self.add)
        self.change_button = Button(self.tr("&Change…"), self._change_selected)
        self.remove_button = Button(self.tr("&Remove"), self._remove_selected)
        self.close_button = Button(self.tr("Close"), self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(Label(intro, "muted", wrap=True))
        column.addWidget(TableCard(self.table), 1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.close_button)
        row.addStretch(1)
        for button in (self.remove_button, self.change_button, self.add_button):
            row.addWidget(button)
        column.addLayout(row)
        self._loader = Loader(office.tasks, self, self._load, self._show, office.trouble)
        office.bridge.listen(self._changed)
        self._selected()
        self._loader.load()
        self.resize(px(720), min(px(480), self.screen().availableSize().height() - px(80)))

    # What a list is of

    def columns(self) -> list[Column[Any]]:
        raise NotImplementedError

    def read(self) -> Sequence[Any]:
        """The rows; runs behind the window."""
        raise NotImplementedError

    def add(self) -> None:
        raise NotImplementedError

    def change(self, row: Any) -> None:
        raise NotImplementedError

    def remove(self, row: Any) -> None:
        """Removes a row; runs behind the window."""
        raise NotImplementedError

    def can_remove(self, row: Any) -> bool:
        return row is not None

    # The rest

    def name(self, person_id: int | None) -> str:
        """Somebody's name; everybody where it is of nobody alone."""
        if person_id is None:
            return self.tr("Everybody")
        person = self.people.get(person_id)
        return person.name if person is not None else ""

    def _load(self) -> _Listed:
        everybody = {person.id: person for person in people.find(self.office.desk)}
        return _Listed(self.read(), everybody)

    def _show(self, listed: _Listed) -> None:
        self.people = listed.people
        self.model.set_rows(listed.rows)
        self._selected()

    def _changed(self, changed: Changed) -> None:
        if changed.settings or changed.people or changed.everything:
            self._loader.load()

    def _selected(self) -> None:
        rows = self.table.selected_rows()
        self.change_button.setEnabled(len(rows) == 1)
        self.remove_button.setEnabled(len(rows) == 1 and self.can_remove(rows[0]))

    def _change_selected(self) -> None:
        for row in self.table.selected_rows()[:1]:
            self.change(row)

    def _remove_selected(self) -> None:
        office = self.office
        for row in self.table.selected_rows()[:1]:
            office.tasks.run(
                partial(self.remove, row),
                lambda _nothing: office.done(self.tr("Removed")),
                office.trouble,
                owner=self,
            )


class RatesDialog(_ListDialog):
    """What tutors get or students pay, from when on. A rate without a day is the one on the person."""

    def __init__(self, office: Office, side: Role, window: QWidget | None = None) -> None:
        self._side = side
        tutor = side is Role.TUTOR
        super().__init__(
            office,
            self.tr("Rates of tutors") if tutor else self.tr("Prices of students"),
            self.tr(
                "The most particular one holds: a person's own before everybody's, a subject's before a "
                "kind's, and of equal ones the latest that has begun. Rates without a day are those that "
                "stand on People."
            ),
            window,
        )

    def columns(self) -> list[Column[Any]]:
        office = self.office
        return [
            Column(self.tr("Who"), lambda rate: self.name(rate.person_id), bold=True, stretch=2),
            Column(self.tr("Subject"), lambda rate: rate.title or self.tr("every"), stretch=1),
            Column(
                self.tr("Kind"), lambda rate: self.tr("every") if rate.kind is None else kind_words(rate.kind)
            ),
            Column(self.tr("From"), self._since),
            Column(
                self.tr("Amount"),
                lambda rate: money_words(office, rate.amount, office.settings.currency),
                right=True,
                bold=True,
            ),
            Column(
                self.tr("For"),
                lambda rate: self.tr("an hour") if rate.unit is Unit.HOUR else self.tr("a class"),
            ),
        ]

    def _since(self, rate: Rate) -> str:
        return self.tr("always") if rate.since is None else self.office.formats.full_day(rate.since)

    def read(self) -> Sequence[Rate]:
        usual, own = rates.rates(self.office.desk, self._side)
        names = {person.id: person.name.casefold() for person in people.find(self.office.desk)}
        return sorted(
            [*usual, *own],
            key=lambda rate: (names.get(rate.person_id or 0, ""), str(rate.since or ""), rate.id),
        )

    def add(self) -> None:
        rows = self.table.selected_rows()
        chosen = self.people.get(rows[0].person_id) if rows and rows[0].person_id else None
        RateDialog(self.office, self._side, None, chosen, self).open()

    def change(self, row: Rate) -> None:
        person = None if row.person_id is None else self.people.get(row.person_id)
        if row.id == 0:
            # The one on the person is changed there; from here a new one begins on a day.
            RateDialog(self.office, self._side, None, person, self).open()
            return
        RateDialog(self.office, self._side, row, person, self).open()

    def remove(self, row: Rate) -> None:
        rates.remove_rate(self.office.desk, row.id)

    def can_remove(self, row: Rate) -> bool:
        return row.id != 0


class BonusesDialog(_ListDialog):
    """Lines that are paid besides classes."""

    def __init__(self, office: Office, window: QWidget | None = None) -> None:
        intro = self.tr("What a tutor gets besides classes, or less. It stands in the month of its day.")
        super().__init__(office, self.tr("Extra lines"), intro, window)

    def columns(self) -> list[Column[Any]]:
        office = self.office
        return [
            Column(self.tr("Day"), lambda bonus: office.formats.full_day(bonus.day)),
            Column(self.tr("Who"), lambda bonus: self.name(bonus.person_id), bold=True, stretch=1),
            Column(self.tr("What for"), lambda bonus: bonus.note, stretch=2),
            Column(
                self.tr("Amount"),
                lambda bonus: money_words(office, bonus.amount, office.settings.currency),
                right=True,
                bold=True,
            ),
        ]

    def read(self) -> Sequence[Bonus]:
        return list(reversed(rates.bonuses(self.office.desk)))

    def add(self) -> None:
        BonusDialog(self.office, None, None, self).open()

    def change(self, row: Bonus) -> None:
        BonusDialog(self.office, row, self.people.get(row.person_id), self).open()

    def remove(self, row: Bonus) -> None:
        rates.remove_bonus(self.office.desk, row.id)


def _key(row: Any) -> tuple[object, ...]:
    return (row.id, row.person_id)
