"""Everything that was done, newest first, each with the button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.domain.actions import Action, ActionState
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.loader import Loader
from lcadmin.gui.models.columns import CellButton, Column, Mark, button_column, chip_column
from lcadmin.gui.models.rows import RowsModel
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, EmptyState, Label
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import undo as undoing
from lcadmin.services.ports import Changed


class HistoryDialog(Dialog):
    """The list follows what is done meanwhile."""

    def __init__(self, office: Office, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._office = office
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model: RowsModel[Action] = RowsModel(self._columns(), key=lambda action: action.id, parent=self)
        self.table = RowsView(self.model, self.tr("What was done"))
        self.table.button_clicked.connect(self._button)
        self.card = TableCard(self.table)
        self.empty = EmptyState(
            self.tr("Nothing was done yet"), self.tr("What you do stands here, and can be taken back.")
        )
        self.empty.hide()
        self._lay_out()
        self.resize(self.sizeHint())
        self._loader = Loader(office.tasks, self, self._load, self._show, office.trouble)
        office.bridge.listen(self._heard)
        self._loader.load()

    def _columns(self) -> list[Column[Action]]:
        return [
            Column(self.tr("When"), self._when, muted=True),
            Column(self.tr("What"), self._what, bold=True, stretch=1),
            Column(self.tr("Who"), lambda action: action.who, muted=True),
            chip_column("", self._mark),
            button_column(self._buttons),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        note = self.tr(
            "What was sent, what LearnCube reported, and links that were replaced are never taken back."
        )
        column.addWidget(Label(note, "muted", wrap=True))
        column.addWidget(self.card, 1)
        column.addWidget(self.empty, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("&Close"), self.accept))
        column.addLayout(foot)

    def sizeHint(self) -> QSize:
        return QSize(px(760), px(480))

    def _load(self) -> list[Action]:
        return undoing.history(self._office.desk)

    def _show(self, actions: list[Action]) -> None:
        self.model.set_rows(actions)
        self.card.setVisible(bool(actions))
        self.empty.setVisible(not actions)

    def _heard(self, changed: Changed) -> None:
        if changed.history or changed.everything:
            self._loader.load()

    def _when(self, action: Action) -> str:
        return self._office.formats.when(action.at, self._office.now())

    def _what(self, action: Action) -> str:
        words = self._office.history.said(action)
        return words[:1].upper() + words[1:]

    def _mark(self, action: Action) -> Mark | None:
        if action.state is ActionState.UNDONE:
            return Mark(self.tr("Undone"), Kind.NEUTRAL)
        if action.state is ActionState.KEPT:
            return Mark(self.tr("Stays"), Kind.WARNING)
        if action.state in (ActionState.UNDOING, ActionState.REDOING):
            return Mark(self.tr("Half way"), Kind.WARNING)
        return None

    def _buttons(self, action: Action) -> list[CellButton]:
        if action.state in (ActionState.UNDONE, ActionState.REDOING):
            return [CellButton("redo", self.tr("Redo"))]
        return [CellButton("undo", self.tr("Undo"))]

    def _button(self, action: Action, key: str) -> None:
        history = self._office.history
        if key == "undo":
            history.undo(action.id)
        else:
            history.redo(action.id)
