"""Says which columns of a list have no room, so that no figure goes missing without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from lcadmin.gui.widgets.basics import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lcadmin.gui.widgets.rows_view import RowsView


class LeftOut(Label):
    """Stands under ``view``; hidden while all columns are shown."""

    def __init__(self, view: RowsView, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", wrap=True, parent=parent)
        self._view = view
        view.columns_left_out.connect(self.refresh)
        view.model().modelReset.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Names the columns as they are called now."""
        model, across = self._view.model(), Qt.Orientation.Horizontal
        titles = [str(model.headerData(n, across) or "") for n in sorted(self._view.left_out)]
        words = self.tr("Left out for want of room: {columns}. A wider window shows them, and every export.")
        self.setText(words.format(columns=", ".join(filter(None, titles))))
        self.setVisible(bool(titles) and bool(model.rowCount()))
