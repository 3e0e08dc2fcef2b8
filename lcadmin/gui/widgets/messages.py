"""The messages received, live: the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lcadmin.gui.loader import Loader
from lcadmin.gui.models.messages import messages_model
from lcadmin.gui.widgets.basics import EmptyState
from lcadmin.gui.widgets.rows_view import RowsView, TableCard
from lcadmin.services import journal

if TYPE_CHECKING:
    from lcadmin.gui.office import Office
    from lcadmin.services.journal import DeliveryRow
    from lcadmin.services.ports import Changed


class MessagesList(QWidget):
    """The last ``limit`` messages; a double click opens the class. With ``fit`` as high as its rows."""

    def __init__(self, office: Office, limit: int, *, fit: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.model = messages_model(office, self)
        self.table = RowsView(self.model, self.tr("Messages from LearnCube"), fit=fit)
        self.table.row_activated.connect(self._open)
        self.card = TableCard(self.table)
        self.empty = EmptyState(
            self.tr("Nothing heard yet"),
            self.tr(
                "When somebody opens a join link, LearnCube asks here whether to let them in; it stands here."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(self.empty)
        self.card.hide()
        self.empty.hide()
        self._loader = Loader(
            office.tasks, self, lambda: journal.recent(office.desk, limit), self._show, office.trouble
        )

    def load(self) -> None:
        self._loader.load()

    def show_changed(self, changed: Changed) -> None:
        if changed.deliveries or changed.lessons or changed.everything:
            self._loader.load()

    def _show(self, rows: list[DeliveryRow]) -> None:
        self.model.set_rows(rows)
        self.card.setVisible(bool(rows))
        self.empty.setVisible(not rows)

    def _open(self, row: DeliveryRow) -> None:
        if row.lesson is not None:
            self._office.go_to("lesson", lesson_id=row.lesson.id)
