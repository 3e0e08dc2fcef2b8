"""The texts of messages: edited with what they will look like beside them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from lcadmin.domain.errors import UserError
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.dialogs.unsaved import ask_to_discard
from lcadmin.gui.language import LANGUAGE_NAMES
from lcadmin.gui.loader import Loader
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.halves import Halves
from lcadmin.gui.widgets.letter_preview import LetterPreview
from lcadmin.services import mail_texts
from lcadmin.services.fill import PLACEHOLDERS
from lcadmin.services.mail_texts import KINDS, SHORT, Written
from lcadmin.services.sample_letters import sample
from lcadmin.services.tables_messages import MailText

translate = QCoreApplication.translate

_PAUSE_MS = 250
_WIDTH, _HEIGHT = 1040, 680


@dataclass(frozen=True, slots=True)
class _Tried:
    """A text filled in for a sample letter, or why it cannot be."""

    text: MailText
    written: Written | None
    error: UserError | None = None


class MailTextsDialog(Dialog):
    """One text at a time: which message, in which language."""

    def __init__(self, office: Office, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._office = office
        self._stored: MailText | None = None
        self._shown = ("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Texts of messages"))
        self.kind = QComboBox()
        for kind in KINDS:
            self.kind.addItem(kind_words(kind), kind)
        self.language = QComboBox()
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        own = self.language.findData(office.settings.language.partition("-")[0])
        self.language.setCurrentIndex(max(0, own))
        self.subject = QLineEdit()
        self.subject_field = Field(self.tr("S&ubject"), self.subject)
        self.plain = self._editor(self.tr("Plain text"))
        self.html = self._editor(self.tr("HTML"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.plain, self.tr("&Text"))
        self.tabs.addTab(self.html, self.tr("&HTML"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.preview = LetterPreview()
        self.preview.way.hide()
        self.tabs.currentChanged.connect(lambda place: self.preview.way.setCurrentIndex(1 - place))
        self.preview.way.setCurrentIndex(1)
        self.count = QComboBox()
        self.count.addItem(self.tr("with one class"), 1)
        self.count.addItem(self.tr("with three classes"), 3)
        self.count.setAccessibleName(self.tr("Sample"))
        self.error = Label("", "error", wrap=True)
        self.insert_button = Button(self.tr("&Placeholders"), self._offer, compact=True)
        self.reset_button = Button(self.tr("&Built-in text"), self._reset)
        self.close_button = Button(self.tr("&Close"), self.reject)
        self.save_button = PrimaryButton(self.tr("&Save"), self.save)
        self._lay_out()
        self._loader = Loader.asking(office.tasks, self, self._which, self._load, self._show, office.trouble)
        self._tries = Loader.asking(
            office.tasks, self, self._to_try, self._try, self._show_try, office.trouble
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._tries.restart)
        self.subject.textChanged.connect(self._edited)
        self.plain.textChanged.connect(self._edited)
        self.html.textChanged.connect(self._edited)
        self.count.currentIndexChanged.connect(self._tries.restart)
        self.kind.currentIndexChanged.connect(self._other)
        self.language.currentIndexChanged.connect(self._other)
        self._other()
        room = self.screen().availableSize()
        self.resize(min(px(_WIDTH), room.width() - px(40)), min(px(_HEIGHT), room.height() - px(80)))

    def _editor(self, name: str) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        edit.setAccessibleName(name)
        edit.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        edit.setTabChangesFocus(True)
        return edit

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        top = QHBoxLayout()
        top.setSpacing(px(16))
        top.addWidget(Field(self.tr("&Message"), self.kind), 1)
        top.addWidget(Field(self.tr("&Language"), self.language), 1)
        top.addStretch(1)
        column.addLayout(top)
        left = QWidget()
        edits = QVBoxLayout(left)
        edits.setContentsMargins(0, 0, 0, 0)
        edits.setSpacing(px(8))
        edits.addWidget(self.subject_field)
        edits.addWidget(self.tabs, 1)
        right = QWidget()
        seen = QVBoxLayout(right)
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(px(8))
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("What it looks like"), "heading"), 1)
        row.addWidget(self.count)
        seen.addLayout(row)
        seen.addWidget(self.preview, 1)
        halves = Halves(left, right, between=16)
        halves.setSizes([px(500), px(500)])
        column.addWidget(halves, 1)
        column.addWidget(self.error)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.insert_button)
        foot.addWidget(self.reset_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)

    # Loading

    def _load(self, which: tuple[str, str]) -> tuple[MailText, bool]:
        return mail_texts.get(self._office.desk, *which)

    def _which(self) -> tuple[str, str]:
        return str(self.kind.currentData()), str(self.language.currentData())

    def _other(self) -> None:
        """Another message or language was chosen; what was typed is not lost over it."""
        wanted = self._which()
        if wanted == self._shown:
            return
        if self._unsaved():
            self._choose(self._shown)
            ask_to_discard(self, self._throw_away(), lambda: self._go(wanted))
        else:
            self._go(wanted)

    def _go(self, wanted: tuple[str, str]) -> None:
        self._choose(wanted)
        self._shown = wanted
        self._stored = None
        self._loader.restart()

    def _choose(self, wanted: tuple[str, str]) -> None:
        for box, value in zip((self.kind, self.language), wanted, strict=True):
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(value))
            box.blockSignals(False)

    def _throw_away(self) -> str:
        return self.tr("This text was changed and is not saved yet.")

    def _show(self, found: tuple[MailText, bool]) -> None:
        text, own = found
        self._stored = text
        short = text.kind == SHORT
        self.subject_field.setVisible(not short)
        self.tabs.setTabVisible(1, not short)
        self.subject.setText(text.subject)
        self.subject.setCursorPosition(0)
        self.plain.setPlainText(text.plain)
        self.html.setPlainText(text.html)
        self.reset_button.setEnabled(own)
        self._tries.restart()

    def _wanted(self) -> MailText:
        kind, language = self._which()
        return MailText(
            kind, language, self.subject.text(), self.plain.toPlainText(), self.html.toPlainText()
        )

    def _unsaved(self) -> bool:
        stored = self._stored
        if stored is None:
            return False
        here = (self.subject.text(), self.plain.toPlainText(), self.html.toPlainText())
        return here != (stored.subject, stored.plain, stored.html)

    # The preview

    def _edited(self) -> None:
        self._pause.start()

    def _to_try(self) -> tuple[MailText, int]:
        return self._wanted(), int(self.count.currentData())

    def _try(self, wanted: tuple[MailText, int]) -> _Tried:
        text, count = wanted
        try:
            mail_texts.check(text)
            words = sample(self._office.settings, text.language, text.kind, count)
            return _Tried(text, mail_texts.write(text, words))
        except UserError as error:
            return _Tried(text, None, error)

    def _show_try(self, tried: _Tried) -> None:
        error = tried.error
        words = "" if error is None else self._office.say(error.text)
        self.error.setText(words[:1].upper() + words[1:])
        self.error.setVisible(error is not None)
        self.save_button.setEnabled(error is None and self._unsaved())
        if error is not None:
            part = next((value for name, value in error.text.params if name == "part"), "")
            if part in ("text", "html"):
                self.tabs.setCurrentIndex(1 if part == "html" else 0)
        if tried.written is not None:
            written = tried.written
            html = written.html if tried.text.kind != SHORT else f"<p>{written.plain}</p>"
            self.preview.show_letter(written.subject, "", written.plain, html, written.plain)

    # Doing

    def _offer(self) -> None:
        """The placeholders with what they mean; choosing one puts it at the cursor."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in PLACEHOLDERS:
            if name != "classes":
                words = f"{{{{ {name} }}}}   {placeholder_words(name)}"
                menu.addAction(words, partial(self._insert, name))
        menu.popup(self.insert_button.mapToGlobal(self.insert_button.rect().topLeft()))

    def _insert(self, name: str) -> None:
        words = f"{{{{ {name} }}}}"
        if self.subject.hasFocus():
            self.subject.insert(words)
            return
        edit = self.html if self.tabs.currentIndex() == 1 else self.plain
        edit.insertPlainText(words)
        edit.setFocus()

    def _reset(self) -> None:
        desk, which = self._office.desk, self._which()
        words = self.tr("The built-in text is back")

        def done(_before: object) -> None:
            self._office.done(words)
            self._loader.restart()

        self._office.tasks.run(lambda: mail_texts.reset(desk, *which), done, self._office.trouble, owner=self)

    def save(self) -> None:
        """Keeps the text; a mistake is said with its line."""
        desk, text = self._office.desk, self._wanted()

        def done(_before: object) -> None:
            self._stored = text
            self.save_button.setEnabled(False)
            self._office.done(self.tr("Text saved"))
            self._loader.restart()

        def failed(error: UserError) -> None:
            self._show_try(_Tried(text, None, error))

        self._office.tasks.run(lambda: mail_texts.save(desk, text), done, failed, owner=self)

    def reject(self) -> None:
        if self._unsaved():
            ask_to_discard(self, self._throw_away(), super().reject)
        else:
            super().reject()


def kind_words(kind: str) -> str:
    """What a text is for."""
    return {
        "links": translate("MailTexts", "Links of classes"),
        "reminder": translate("MailTexts", "Reminder the day before"),
        "moved": translate("MailTexts", "A class was moved"),
        "cancelled": translate("MailTexts", "A class is cancelled"),
        "tutor": translate("MailTexts", "Another tutor"),
        "statement": translate("MailTexts", "Statement of a family"),
        "short": translate("MailTexts", "Short text for a messenger"),
    }[kind]


def placeholder_words(name: str) -> str:
    """What a placeholder stands for."""
    return {
        "name": translate("MailTexts", "who reads the message"),
        "business": translate("MailTexts", "the name of your business"),
        "count": translate("MailTexts", "how many classes there are"),
        "classes": translate("MailTexts", "all classes, to repeat over"),
        "period": translate("MailTexts", "the time that a statement is over"),
        "amount": translate("MailTexts", "the sum of a statement"),
        "students": translate("MailTexts", "the students of a statement"),
        "title": translate("MailTexts", "title of the class"),
        "day": translate("MailTexts", "day of the class, for the reader"),
        "time": translate("MailTexts", "when it begins, for the reader"),
        "end": translate("MailTexts", "when it ends, for the reader"),
        "zone": translate("MailTexts", "the reader's time zone"),
        "their_time": translate("MailTexts", "when it begins for the other side, if that differs"),
        "their_zone": translate("MailTexts", "the other side's time zone, if it differs"),
        "others": translate("MailTexts", "the tutor, or for a tutor the students"),
        "student": translate("MailTexts", "the child, where a parent reads"),
        "link": translate("MailTexts", "the personal join link"),
        "opens": translate("MailTexts", "from when the link works"),
        "minutes": translate("MailTexts", "planned minutes"),
        "was_day": translate("MailTexts", "the day before it was moved"),
        "was_time": translate("MailTexts", "the time before it was moved"),
        "clock_change": translate("MailTexts", "day of a clock change before the class, if there is one"),
        "clock_place": translate("MailTexts", "where the clocks change"),
        "cancelled": translate("MailTexts", "whether it is cancelled"),
    }[name]
