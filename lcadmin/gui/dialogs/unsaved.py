"""The question before a form that was filled in is thrown away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QMessageBox

translate = QCoreApplication.translate


def ask_to_discard(form: QDialog, words: str, discard: Callable[[], None]) -> QMessageBox:
    """Asks over ``form``; Esc and Enter keep it open, only the button *Discard* calls ``discard``."""
    box = QMessageBox(form)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(form.windowTitle())
    box.setText(words)
    keep = box.addButton(translate("Unsaved", "&Keep editing"), QMessageBox.ButtonRole.RejectRole)
    away = box.addButton(translate("Unsaved", "&Discard"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    away.clicked.connect(discard)
    box.open()
    return box
