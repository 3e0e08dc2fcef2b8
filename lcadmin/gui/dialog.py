"""What all dialogs have in common: the order of Tab, and help with F1."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from lcadmin.gui.reading_order import arrange


class Dialog(QDialog):
    """A dialog whose Tab order is that in which one reads it. F1 opens what the manual says of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_help)

    def focusNextPrevChild(self, forward: bool) -> bool:
        arrange(self)
        return super().focusNextPrevChild(forward)

    def show_help(self) -> None:
        """What the manual says of this dialog, in a window that stays while one goes on here."""
        from lcadmin.gui.dialogs.manual_window import show_manual
        from lcadmin.gui.manual_of_dialogs import topic_of_dialog

        show_manual(self, *topic_of_dialog(type(self)))
