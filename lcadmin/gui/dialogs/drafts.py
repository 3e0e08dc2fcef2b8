"""A letter without sending it here: as a draft in the mail program, on the clipboard, in a messenger."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lcadmin.domain.errors import BadInput
from lcadmin.domain.handed import Way
from lcadmin.domain.letters import Letter
from lcadmin.domain.mail import mailto
from lcadmin.gui.dialogs.copying import with_practice
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button
from lcadmin.gui.widgets.letter_preview import LetterPreview
from lcadmin.services import composing, sending

_NAME = re.compile(r"[^A-Za-z0-9]+")
_KEPT = 50


class Drafts(QWidget):
    """Buttons under the preview. ``used`` carries a letter that was given away by one of them."""

    used = Signal(object)

    def __init__(self, office: Office, preview: LetterPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._preview = preview
        self._letter: Letter | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.copy_button = Button(self.tr("C&opy"), self._copy, compact=True)
        self.copy_button.setToolTip(self.tr("Copies the message as it is shown, rich and plain at once"))
        self.draft_button = Button(self.tr("Open as &draft"), self._open_draft, compact=True)
        self.draft_button.setToolTip(self.tr("Opens it in your mail program, with calendar entries"))
        self.mailto_button = Button(self.tr("New &mail"), self._mailto, compact=True)
        self.mailto_button.setToolTip(self.tr("Begins a mail in your mail program, text only"))
        for button in (self.copy_button, self.draft_button, self.mailto_button):
            row.addWidget(button)
        row.addStretch(1)

    def set_letter(self, letter: Letter) -> None:
        self._letter = letter

    def _copy(self) -> None:
        letter = self._letter
        if letter is None:
            return
        if self._preview.shown == LetterPreview.SHORT:
            self._office.copy(letter.short)
        elif self._preview.shown == LetterPreview.PLAIN:
            self._office.copy(letter.plain)
        else:
            self._office.copy(letter.plain, letter.html)
        self._say(letter, self.tr("Message for {name} copied").format(name=letter.reader.name))
        self._give(letter, Way.COPIED)

    def _mailto(self) -> None:
        letter = self._letter
        if letter is None:
            return
        url, whole = mailto(letter.reader.email, letter.subject, letter.plain)
        if not whole:
            self._office.copy(letter.plain, letter.html)
            self._say(
                letter, self.tr("The text is too long to hand over: it is copied, paste it into the mail.")
            )
        if QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode)):
            if whole:
                self._say_where(letter)
            self._give(letter, Way.DRAFT)
        else:
            self._office.copy(letter.plain, letter.html)
            self._say(
                letter, self.tr("No mail program was found. The message is copied: paste it into a mail.")
            )

    def _open_draft(self) -> None:
        letter, office = self._letter, self._office
        if letter is None:
            return
        folder = (office.folder or Path(tempfile.gettempdir()) / "lcadmin") / "drafts"

        def work() -> Path:
            (mail,) = composing.compose(office.desk, [letter], draft=True)
            return keep_draft(folder, letter.reader.name, office.desk.paper.mail(mail))

        def made(file: Path) -> None:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
                self._say_where(letter)
                self._give(letter, Way.DRAFT)
            else:
                words = self.tr("No program opens drafts here. The draft is the file {file}.")
                self._say(letter, words.format(file=file))
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))

        office.tasks.run(work, made, office.trouble, owner=self)

    def _say(self, letter: Letter, words: str) -> None:
        """``words``, and where the links lead if that is this PC alone."""
        self._office.toast(with_practice(words, letter.here_only))

    def _say_where(self, letter: Letter) -> None:
        """The mail program shows what was done; only where the links lead needs a word."""
        if letter.here_only:
            self._say(letter, self.tr("Draft for {name} opened").format(name=letter.reader.name))

    def _give(self, letter: Letter, way: Way) -> None:
        office = self._office
        office.tasks.run(
            lambda: sending.handed_over(office.desk, letter, way),
            lambda _nothing: self.used.emit(letter),
            office.trouble,
            owner=self,
        )


def keep_draft(folder: Path, name: str, message: str) -> Path:
    """Writes a draft that only this user can read; old ones go. BadInput where it cannot be written."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        before = sorted(folder.glob("*.eml"), key=lambda file: file.stat().st_mtime)
        for old in before[: max(0, len(before) - _KEPT)]:
            old.unlink(missing_ok=True)
        stem = _NAME.sub("-", name).strip("-") or "message"
        file = next(
            path for n in range(1, 1_000_000) if not (path := folder / f"{stem[:60]}-{n}.eml").exists()
        )
        file.touch(mode=0o600)
        file.write_bytes(message.encode("ascii"))
    except OSError as error:
        raise BadInput("unwritable_file", file=folder, cause=error.strerror or str(error)) from error
    return file
