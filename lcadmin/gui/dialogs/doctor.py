"""The link doctor: paste any link and see whose it is, and what would happen now."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from lcadmin.domain.links import read_link
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.given import given_words
from lcadmin.gui.loader import Loader
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Chip, Label
from lcadmin.gui.widgets.field import Field
from lcadmin.services.doctor import Diagnosis, LinkVerdict, examine

_PAUSE_MS = 150
_WIDTH = 560
_KINDS = {
    LinkVerdict.GOOD: Kind.GOOD,
    LinkVerdict.OLD: Kind.WARNING,
    LinkVerdict.ALTERED: Kind.BAD,
    LinkVerdict.UNKNOWN: Kind.BAD,
    LinkVerdict.NO_LINK: Kind.NEUTRAL,
}


class DoctorDialog(Dialog):
    """``link`` is looked at at once; without one, what is on the clipboard if that is a link."""

    def __init__(self, office: Office, window: QWidget | None = None, link: str = "") -> None:
        super().__init__(window)
        self._office = office
        self._found: Diagnosis | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check a link"))
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(px(76))
        words = self.tr("A whole mail with the link in it will do as well. Nothing happens to the class.")
        self.field = Field(self.tr("&Paste a link"), self.edit)
        self.hint = Label(words, "caption", wrap=True)
        self.chip = Chip("", Kind.NEUTRAL, self)
        self.said = Label("", wrap=True, selectable=True)
        self.given = Label("", "muted", wrap=True)
        self.open_button = Button(self.tr("&Show class"), self._open)
        self.copy_button = Button(self.tr("&Copy the right link"), self._copy)
        self.close_button = Button(self.tr("C&lose"), self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        column.addWidget(self.field)
        column.addWidget(self.hint)
        column.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)
        column.addWidget(self.given)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.open_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self._loader = Loader.asking(
            office.tasks, self, self.edit.toPlainText, self._look, self._show, office.trouble
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._loader.restart)
        self.edit.textChanged.connect(self._pause.start)
        self._blank()
        self.edit.setPlainText(link or self._from_clipboard())
        self.edit.selectAll()
        self.edit.setFocus()
        self.resize(px(_WIDTH), px(340))

    def _from_clipboard(self) -> str:
        text = QGuiApplication.clipboard().text()
        return text.strip()[:2_000] if read_link(text) is not None else ""

    def _look(self, text: str) -> Diagnosis | None:
        return examine(self._office.desk, text) if text.strip() else None

    def _blank(self) -> None:
        self.chip.set("", Kind.NEUTRAL)
        for widget in (self.said, self.given, self.open_button, self.copy_button):
            widget.hide()

    def _show(self, found: Diagnosis | None) -> None:
        self._found = found
        if found is None:
            self._blank()
            return
        self.chip.set(self._verdict(found.verdict), _KINDS[found.verdict])
        self.said.setText("\n".join(self._office.say(text) for text in found.says))
        self.said.show()
        lines = []
        for one in list(reversed(found.given))[:4]:
            at = self._office.formats.when(one.at, self._office.now())
            lines.append(given_words(one.way).format(when=at) + (f" → {one.address}" if one.address else ""))
        self.given.setText(self.tr("Given: {ways}").format(ways=", ".join(lines)))
        self.given.setVisible(bool(lines))
        self.open_button.setVisible(found.lesson is not None)
        self.copy_button.setVisible(bool(found.right_link))
        self._fit()

    def _fit(self) -> None:
        """As high as what is said."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.heightForWidth(self.width())))

    def _verdict(self, verdict: LinkVerdict) -> str:
        return {
            LinkVerdict.GOOD: self.tr("Good"),
            LinkVerdict.OLD: self.tr("Out of date"),
            LinkVerdict.ALTERED: self.tr("Altered"),
            LinkVerdict.UNKNOWN: self.tr("Not known here"),
            LinkVerdict.NO_LINK: self.tr("No link"),
        }[verdict]

    def _open(self) -> None:
        if self._found is not None and self._found.lesson is not None:
            lesson_id = self._found.lesson.id
            self.accept()
            self._office.go_to("lesson", lesson_id=lesson_id)

    def _copy(self) -> None:
        if self._found is not None and self._found.right_link:
            self._office.copy(self._found.right_link)
            self._office.toast(self.tr("The right link is copied"))
