"""Ways to the dialog of letters: the week's, those of some classes, notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lcadmin.gui.dialogs.letters import LettersDialog
from lcadmin.gui.office import Office
from lcadmin.services import letters

translate = QCoreApplication.translate


def send_week(office: Office, window: QWidget | None) -> LettersDialog:
    """Opens *Send week*."""
    dialog = LettersDialog(office, translate("LettersDialog", "Send week"), None, window)
    dialog.open()
    return dialog


def send_links(
    office: Office, lesson_ids: Sequence[int], window: QWidget | None, person_id: int | None = None
) -> LettersDialog:
    """Opens the letters with the links of these classes, to everybody or for one person."""
    desk, ids = office.desk, list(lesson_ids)
    dialog = LettersDialog(
        office,
        translate("LettersDialog", "Mail links"),
        lambda: letters.of_classes(desk, ids, person_id),
        window,
    )
    dialog.open()
    return dialog


def send_notes(office: Office, lesson_ids: Sequence[int], window: QWidget | None) -> LettersDialog:
    """Opens the notes to whom what they were told about these classes misleads now."""
    desk, ids = office.desk, list(lesson_ids)
    dialog = LettersDialog(
        office, translate("LettersDialog", "Send note"), lambda: letters.notes(desk, ids), window
    )
    dialog.open()
    return dialog
