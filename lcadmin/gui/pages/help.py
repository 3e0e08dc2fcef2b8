"""Help: how it works in five sentences, and the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.gui.widgets.header import PageHeader


class HelpPage(Page):
    """Short enough to be read."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Help")
        column = self.column(scroll=True)
        column.addWidget(PageHeader(self.title))
        column.addWidget(self._how())
        column.addWidget(self._questions())
        column.addWidget(self._keys())
        column.addStretch(1)

    def _how(self) -> QWidget:
        card = Card(self.tr("How it works"))
        for number, text in enumerate(
            (
                self.tr(
                    "Make a class: say when, who teaches and who learns. Everybody gets a link of their own."
                ),
                self.tr("Send the links. Copy puts them on the clipboard, ready to paste into a mail."),
                self.tr(
                    "When somebody opens a link, LearnCube asks this program who it is, and lets them in."
                ),
                self.tr("LearnCube says when the class starts, when a connection is lost, and when it ends."),
                self.tr("From that the minutes are counted. Click a total to see how it came about."),
            ),
            start=1,
        ):
            card.body.addWidget(Label(f"{number}.  {text}", wrap=True))
        row = QHBoxLayout()
        row.addWidget(
            Button(self.tr("Try it in the practice classroom"), lambda: self.office.go_to("connection"))
        )
        row.addWidget(
            Button(self.tr("The steps to go live"), lambda: self.office.go_to("connection", show="steps"))
        )
        row.addStretch(1)
        card.body.addSpacing(px(4))
        card.body.addLayout(row)
        return card

    def _questions(self) -> QWidget:
        card = Card(self.tr("Questions"))
        for question, answer in (
            (
                self.tr("Nobody can enter. Why?"),
                self.tr(
                    "This PC has to be on, awake and reachable while people enter. Connection says which of "
                    "the three is missing."
                ),
            ),
            (
                self.tr("Somebody was not let in."),
                self.tr(
                    "Today says why, and has the button that helps. Then let them open their link again."
                ),
            ),
            (
                self.tr("A link was passed on to somebody else."),
                self.tr("Open the class and choose New link beside that person: the old one stops working."),
            ),
            (
                self.tr("What does “check” beside a total mean?"),
                self.tr("The messages allow more than one reading. Minutes shows them, and you choose."),
            ),
            (
                self.tr("Where is my data?"),
                self.tr("In one folder on this PC. Settings shows which, and opens it."),
            ),
        ):
            pair = QVBoxLayout()
            pair.setSpacing(px(2))
            pair.addWidget(Label(question, wrap=True))
            pair.addWidget(Label(answer, "muted", wrap=True))
            card.body.addLayout(pair)

        return card

    def _keys(self) -> QWidget:
        card = Card(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(8))
        for place, (keys, what) in enumerate(self._shortcuts()):
            line, side = place % 6, place // 6 * 2
            key = Label(keys, "key")
            grid.addWidget(key, line, side, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(what, wrap=True), line, side + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        card.body.addLayout(grid)
        return card

    def _shortcuts(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Ctrl+N"), self.tr("New class")),
            (self.tr("Ctrl+K"), self.tr("Find a class, a person or a link")),
            (self.tr("Ctrl+1 … 6"), self.tr("Today, Classes, People, Class logs, Reports, Connection")),
            (self.tr("Ctrl+,"), self.tr("Settings")),
            (self.tr("F1"), self.tr("This page")),
            (self.tr("Alt+←"), self.tr("Back to the page before")),
            (self.tr("F5"), self.tr("Load the page again")),
            (self.tr("Enter"), self.tr("Open what is marked in a list")),
            (self.tr("Menu key"), self.tr("What can be done with what is marked")),
            (self.tr("Ctrl+M"), self.tr("The minutes of the class that is marked or shown")),
            (self.tr("Ctrl+C"), self.tr("In Classes: copy the links of what is marked")),
            (self.tr("Esc"), self.tr("Close a dialog, leave the search")),
        )
