"""A letter as its reader sees it: as a mail, as plain text, as a short text for a messenger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QTextBrowser, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Card, Label

_PAPER = (
    "QTextBrowser { background: #ffffff; color: #1b2430; padding: 4px; border: 1px solid #dde1e7;"
    " border-radius: 6px; } QTextBrowser:focus { border: 2px solid #0b6e6e; padding: 3px; }"
)


class QuietBrowser(QTextBrowser):
    """Shows HTML and loads nothing for it, neither files nor addresses."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setStyleSheet(_PAPER)
        self.document().setDefaultStyleSheet("a { color: #0b6e6e; }")  # on white, in the dark theme too

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None


class LetterPreview(Card):
    """Subject, receiver and text. ``way`` chooses how it is shown."""

    MAIL, PLAIN, SHORT = "mail", "plain", "short"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, spacing=6, parent=parent)
        self._texts = {self.MAIL: "", self.PLAIN: "", self.SHORT: ""}
        self.subject = Label("", "heading", wrap=True, selectable=True)
        self.to = Label("", "muted", wrap=True, selectable=True)
        self.way = QComboBox()
        self.way.addItem(self.tr("As a mail"), self.MAIL)
        self.way.addItem(self.tr("As plain text"), self.PLAIN)
        self.way.addItem(self.tr("Short, for a messenger"), self.SHORT)
        self.way.setAccessibleName(self.tr("How the message is shown"))
        self.way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.way.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.way.currentIndexChanged.connect(self._show_text)
        self.body.addWidget(self.subject)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(self.to, 1)
        below.addWidget(self.way)
        self.body.addLayout(below)
        self.text = QuietBrowser(self.tr("The message as it is read"))
        self.body.addWidget(self.text, 1)
        self.attached = Label("", "muted", wrap=True, selectable=True)
        self.attached.hide()
        self.body.addWidget(self.attached)

    def show_letter(self, subject: str, to: str, plain: str, html: str, short: str) -> None:
        """Shows a letter; what is empty is not offered."""
        self.subject.setText(subject)
        self.subject.setVisible(bool(subject))
        self.to.setText(to)
        self.to.setVisible(bool(to))
        self._texts = {self.MAIL: html, self.PLAIN: plain, self.SHORT: short}
        self._show_text()

    def show_attached(self, names: Sequence[str]) -> None:
        """Names the files that go with it."""
        self.attached.setText(self.tr("Attached: {files}").format(files=", ".join(names)))
        self.attached.setVisible(bool(names))

    @property
    def shown(self) -> str:
        """How it is shown now: MAIL, PLAIN or SHORT."""
        return str(self.way.currentData())

    def _show_text(self) -> None:
        if self.shown == self.MAIL:
            self.text.setHtml(self._texts[self.MAIL])
        else:
            self.text.setPlainText(self._texts[self.shown])
