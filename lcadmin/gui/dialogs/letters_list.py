"""The list of letters: who, how many classes, where it stands, and leaving one out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from lcadmin.domain.letters import LetterKind, LetterState
from lcadmin.domain.wording import Text
from lcadmin.gui.dialogs.letters_data import Row
from lcadmin.gui.models.columns import CellButton, Column, Mark, button_column, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.rows_view import RowsView, TableCard

_ROW = 53
_WITH_BUTTONS = 290


class LettersList(TableCard):
    """``selected`` carries the row that is looked at, ``turned`` one that is to be left out or sent."""

    selected = Signal(object)
    turned = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        self._office = office
        self.model: RowsModel[Row] = RowsModel([], key=lambda row: row.letter.key)
        self.table = RowsView(self.model, "", row_height=_ROW)
        super().__init__(self.table, parent)
        self.model.setParent(self)
        self.table.setAccessibleName(self.tr("Messages"))
        self._narrow = False
        self.model.set_columns(self._columns())
        self.table.horizontalHeader().hide()
        self.table.menu = self._menu
        self.table.row_activated.connect(self.turned)
        self.table.button_clicked.connect(lambda row, _key: self.turned.emit(row))
        self._selection = self.table.selectionModel()
        self._selection.selectionChanged.connect(self._selected)

    @property
    def rows(self) -> Sequence[Row]:
        return self.model.rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows these; the first one is looked at."""
        self.model.set_rows(rows)
        if rows and not self.table.selected_rows():
            self.table.selectRow(0)

    def row_of(self, key: str) -> Row | None:
        return next((row for row in self.rows if row.letter.key == key), None)

    def put(self, row: Row) -> None:
        """Another state of a letter that is in the list."""
        self.model.set_rows([row if one.letter.key == row.letter.key else one for one in self.rows])

    def next_open(self) -> None:
        """Goes on to the next letter that is still to go."""
        place = next((n for n, row in enumerate(self.rows) if row.chosen), None)
        if place is not None:
            self.table.selectRow(place)

    def show_first(self, state: LetterState) -> None:
        """Goes to the first letter that is in this state; else what is looked at is shown afresh."""
        place = next((n for n, row in enumerate(self.rows) if row.state is state), None)
        if place is not None:
            self.table.selectRow(place)
        self._selected()

    def heard(self, number: int, key: str, state: LetterState, why: Text | None) -> None:
        """What became of the letter with this key, which has this number in the ledger."""
        row = self.row_of(key)
        if row is not None:
            done = state in (LetterState.SENT, LetterState.UNCERTAIN)
            self.put(replace(row, state=state, why=why, entry_id=number, chosen=row.chosen and not done))

    def _columns(self) -> list[Column[Row]]:
        return [
            Column("", self._name, bold=True, detail=self._detail, stretch=1, tip=self._tip),
            chip_column("", self._state),
            *(() if self._narrow else (button_column(self._buttons),)),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room Enter and the menu do what the buttons did."""
        super().resizeEvent(event)
        narrow = event.size().width() < px(_WITH_BUTTONS)
        if narrow != self._narrow:
            self._narrow = narrow
            self.model.set_columns(self._columns())

    def _menu(self, rows: list[Row]) -> QMenu | None:
        buttons = self._buttons(rows[0]) if rows else ()
        if not buttons:
            return None
        menu = QMenu(self)
        for button in buttons:
            menu.addAction(button.text, partial(self.turned.emit, rows[0]))
        return menu

    def _name(self, row: Row) -> str:
        return row.letter.reader.name

    def _detail(self, row: Row) -> str:
        """What is wrong with it, else what is in it and where it goes."""
        return self._why(row) or " · ".join(part for part in (self._about(row), self._address(row)) if part)

    def _address(self, row: Row) -> str:
        return row.letter.reader.email or row.letter.reader.phone

    def _tip(self, row: Row) -> str:
        lines = [f"{row.letter.reader.name} {self._address(row)}".strip(), row.letter.subject, self._why(row)]
        return "\n".join(line for line in lines if line)

    def _why(self, row: Row) -> str:
        return "" if row.why is None else self._office.say(row.why)

    def _about(self, row: Row) -> str:
        count = len(row.letter.items)
        classes = self.tr("1 class") if count == 1 else self.tr("%n classes", "", count)
        return {
            LetterKind.LINKS: classes,
            LetterKind.REMINDER: classes,
            LetterKind.MOVED: self.tr("Moved"),
            LetterKind.CANCELLED: self.tr("Cancelled"),
            LetterKind.TUTOR: self.tr("Another tutor"),
            LetterKind.STATEMENT: self.tr("Statement"),
        }[row.letter.kind]

    def _state(self, row: Row) -> Mark | None:
        if row.state is LetterState.SENDING:
            return Mark(self.tr("Sending…"), Kind.INFO)
        if row.state is LetterState.SENT and not row.chosen:
            at = row.known.entry.at if row.known.entry else self._office.now()
            when = self._office.formats.when(at, self._office.now())
            return Mark(self.tr("Sent {when}").format(when=when), Kind.GOOD)
        if row.state is LetterState.UNCERTAIN:
            return Mark(self.tr("Not known"), Kind.WARNING)
        if row.drafted:
            return Mark(self.tr("Draft made"), Kind.GOOD)
        if row.state is LetterState.FAILED:
            return Mark(self.tr("Not sent"), Kind.BAD)
        if row.letter.here_only:
            return Mark(self.tr("This PC only"), Kind.WARNING)
        if not row.letter.reader.email:
            return Mark(self.tr("No e-mail"), Kind.WARNING)
        return Mark(self.tr("Ready"), Kind.NEUTRAL) if row.chosen else Mark(self.tr("Left out"), Kind.PLAIN)

    def _buttons(self, row: Row) -> Sequence[CellButton]:
        if not row.can_go:
            return ()
        if row.chosen:
            return (CellButton("turn", self.tr("Leave out")),)
        again = row.state is LetterState.SENT or row.drafted
        return (CellButton("turn", self.tr("Send again") if again else self.tr("Include")),)

    def _selected(self) -> None:
        rows = self.table.selected_rows()
        if rows:
            self.selected.emit(rows[0])
