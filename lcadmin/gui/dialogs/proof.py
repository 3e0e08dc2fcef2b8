"""Proof for a parent: one plain page about one student's class, to be copied, printed or kept as a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.presence import Presence
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.file_places import ask_where_to, documents
from lcadmin.gui.loader import Loader
from lcadmin.gui.office import Office
from lcadmin.gui.printed import document, print_page, write_pdf
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.gui.widgets.field import Field
from lcadmin.services.invite import Clip
from lcadmin.services.proof import Proof, clip, proof

_WIDTH, _HEIGHT = 640, 640
_PAPER = "QTextBrowser { background: #ffffff; color: #000000; padding: 16px; }"
_FORBIDDEN = '<>:"/\\|?*'


class ProofDialog(Dialog):
    """Shows the page as it is printed. ``people`` are the class's people; the students are offered,
    the one with the id ``first`` at once."""

    def __init__(
        self,
        office: Office,
        lesson: Lesson,
        people: tuple[Presence, ...],
        window: QWidget | None = None,
        *,
        first: int | None = None,
    ) -> None:
        super().__init__(window)
        self._office = office
        self._lesson = lesson
        self._page: Proof | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Proof for a parent"))
        self.student = QComboBox()
        for one in people:
            if one.role is Role.STUDENT:
                self.student.addItem(one.name, one.person_id)
        self.student.setCurrentIndex(max(0, self.student.findData(first)))
        self.view = QTextBrowser()
        self.view.setOpenLinks(False)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setStyleSheet(_PAPER)
        self.view.setAccessibleName(self.tr("The page as it is printed"))
        self.trouble = Label("", "error", wrap=True)
        self.trouble.hide()
        self.close_button = Button(self.tr("Close"), self.accept)
        self.print_button = Button(self.tr("&Print…"), self._print)
        self.pdf_button = Button(self.tr("Save as P&DF…"), self._ask_where)
        self.copy_button = PrimaryButton(self.tr("&Copy"), self._copy)
        self.copy_button.setDefault(True)
        self._lay_out()
        self._loader = Loader.asking(
            office.tasks, self, self.student.currentData, self._read, self._show, self._failed
        )
        self.student.currentIndexChanged.connect(self._other)
        self._other()
        self.resize(px(_WIDTH), min(px(_HEIGHT), self.screen().availableSize().height() - px(80)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        words = self.tr("One page about one student. No other student stands on it, and no link.")
        column.addWidget(Label(words, "muted", wrap=True))
        self._for = Field(self.tr("&Student"), self.student)
        self._for.setVisible(self.student.count() > 1)
        column.addWidget(self._for)
        column.addWidget(self.view, 1)
        column.addWidget(self.trouble)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.close_button)
        row.addStretch(1)
        for button in (self.print_button, self.pdf_button, self.copy_button):
            row.addWidget(button)
        column.addLayout(row)

    # Showing

    def _other(self) -> None:
        self._page = None
        for button in (self.print_button, self.pdf_button, self.copy_button):
            button.setEnabled(False)
        self._loader.restart()

    def _read(self, student_id: int) -> Proof:
        return proof(self._office.desk, self._lesson.id, student_id)

    def _show(self, page: Proof) -> None:
        self._page = page
        self.trouble.hide()
        shown = document(clip(page).html)
        shown.setParent(self.view)
        self.view.setDocument(shown)
        for button in (self.print_button, self.pdf_button, self.copy_button):
            button.setEnabled(True)
        self.copy_button.setFocus()

    def _failed(self, error: UserError) -> None:
        self.view.clear()
        self.trouble.setText(self._office.say(error.text))
        self.trouble.show()

    # Doing

    def _copy(self) -> None:
        page = self._clip()
        if page is not None:
            self._office.copy(page.plain, page.html)
            self._office.toast(self.tr("Proof for {name} copied").format(name=self.student.currentText()))

    def _clip(self) -> Clip | None:
        return None if self._page is None else clip(self._page)

    def _print(self) -> None:
        page, whole = self._clip(), self._page
        if page is not None and whole is not None and print_page(page.html, whole.title, self):
            self._office.toast(self.tr("Sent to the printer"))

    def _ask_where(self) -> None:
        day = self._office.formats.day_of(self._lesson.start)
        file = f"{self.student.currentText()} {day.isoformat()}.pdf"
        safe = "".join("-" if letter in _FORBIDDEN else letter for letter in file)
        title, kind = self.tr("Save the proof"), self.tr("PDF (*.pdf)")
        path = ask_where_to(self, title, documents() / safe, kind, ".pdf")
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Writes the page as a PDF."""
        page, whole, office = self._clip(), self._page, self._office
        if page is None or whole is None:
            return
        html, title = page.html, whole.title
        target = path if path.suffix else path.with_suffix(".pdf")
        office.tasks.run(
            lambda: write_pdf(html, title, target),
            lambda written: office.toast(self.tr("Written: {file}").format(file=written.name)),
            self._failed_to_write,
            owner=self,
        )

    def _failed_to_write(self, error: UserError) -> None:
        self.trouble.setText(self._office.say(error.text))
        self.trouble.show()
