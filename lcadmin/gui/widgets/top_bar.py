"""The bar over every page: whose window it is, the search, *Undo*, *New class*."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label, PrimaryButton
from lcadmin.gui.widgets.search import SearchField
from lcadmin.gui.widgets.undo_button import UndoButton

_NAME_WIDTH = 184


class TopBar(QWidget):
    """``new_class`` is what its one primary button does."""

    def __init__(self, search: SearchField, undo: UndoButton, new_class: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(48))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(16))
        self.business = Label("", "heading")
        self.business.setFixedWidth(px(_NAME_WIDTH))
        search.setMinimumWidth(px(120))
        search.setMaximumWidth(px(480))
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.new_class_button = PrimaryButton(self.tr("New class"), new_class)
        self.new_class_button.setToolTip(self.tr("New class (Ctrl+N)"))
        row.addWidget(self.business)
        row.addWidget(search, 1_000)
        row.addStretch(1)
        row.addWidget(undo)
        row.addWidget(self.new_class_button)

    def name(self, business: str) -> None:
        """Says whose window it is; what does not fit stands in a tip."""
        self.business.ensurePolished()  # else its font is not the one it will be drawn in
        metrics, room = self.business.fontMetrics(), px(_NAME_WIDTH - 8)
        short = metrics.elidedText(business, Qt.TextElideMode.ElideRight, room)
        self.business.setText(short)
        self.business.setToolTip(business if short != business else "")
