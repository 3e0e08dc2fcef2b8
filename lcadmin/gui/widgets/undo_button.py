"""*Undo* at the top of the window, with *Redo* and the history behind the arrow."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from lcadmin.gui.icons import icon
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button

if TYPE_CHECKING:
    from lcadmin.gui.history import History

_ARROW = 16


class UndoButton(QWidget):
    """Follows ``history``; ``show_all`` opens the whole of it."""

    def __init__(
        self, history: History, show_all: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        self.undo_button = Button(self.tr("Undo"), history.undo)
        self.more_button = Button("", self._open, name=self.tr("Edit: undo, redo, history"))
        self.more_button.setIcon(icon("chevron-down"))
        self.more_button.setIconSize(QSize(px(_ARROW), px(_ARROW)))
        self.more_button.setFixedWidth(px(32))
        self.more_button.setToolTip(self.tr("Undo, redo, and all that was done"))
        self.menu = QMenu(self)
        self.menu.setTitle(self.tr("Edit"))
        self.menu.addAction(history.undo_action)
        self.menu.addAction(history.redo_action)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&History…"), show_all)
        row.addWidget(self.undo_button)
        row.addWidget(self.more_button)
        history.changed.connect(self._show)
        self._show()

    def _open(self) -> None:
        self.menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _show(self) -> None:
        action = self._history.undo_action
        self.undo_button.setEnabled(action.isEnabled())
        words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        self.undo_button.setToolTip(self.tr("{what} (Ctrl+Z)").format(what=words))
        self.undo_button.setAccessibleDescription(words)
