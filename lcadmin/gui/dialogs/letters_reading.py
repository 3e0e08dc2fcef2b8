"""One letter as it will be read: its text, why it did not go out, and the ways to send it by hand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lcadmin.gui.dialogs.drafts import Drafts
from lcadmin.gui.dialogs.letters_data import Row
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.gui.widgets.letter_preview import LetterPreview


class LetterReading(QWidget):
    """Beside the list of letters; shows nothing until a row is given."""

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__()
        self._office = office
        self.preview = LetterPreview()
        self.reason = Label("", "error", wrap=True, selectable=True)
        self.reason.hide()
        self.drafts = Drafts(office, self.preview, window)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.preview, 1)
        column.addWidget(self.reason)
        column.addWidget(self.drafts)

    def show_row(self, row: Row) -> None:
        """The letter of this row."""
        letter = row.letter
        reader = letter.reader
        address = reader.email or reader.phone or self.tr("no address")
        self.preview.show_letter(
            letter.subject, f"{reader.name} · {address}", letter.plain, letter.html, letter.short
        )
        self.preview.show_attached([one.name for one in letter.attachments])
        self.reason.setText("" if row.why is None else self._office.say(row.why))
        self.reason.setVisible(row.why is not None)
        self.drafts.set_letter(letter)
