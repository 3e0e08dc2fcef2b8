"""Ways to the dialog of letters: the week's, those of some classes, notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs.letters import LettersDialog
from lcadmin.gui.office import Office
from lcadmin.services import letters, telling

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


def send_at_once(
    office: Office, classes: Sequence[Lesson], person_id: int, words: str, window: QWidget | None
) -> None:
    """Sends one person's links of these classes without showing them first, after what ``words`` say was done
    to them. What could not be sent stands in the dialog of letters, with the reason."""
    desk, ids = office.desk, [lesson.id for lesson in classes]

    def told(everybody: bool) -> None:
        if everybody:
            sent = translate("LettersDialog", "{what}; the message is sent")
            office.done(sent.format(what=words))
        else:
            office.done(words)
            send_links(office, ids, window, person_id)

    def failed(error: UserError) -> None:
        office.trouble(error)
        send_links(office, ids, window, person_id)

    office.tasks.run(
        lambda: telling.tell(desk, ids, person_id),
        told,
        failed,
        busy=translate("LettersDialog", "Sending messages…"),
        owner=office,
    )
