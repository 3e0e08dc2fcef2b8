"""What is read in the help: a topic and what the manual says below it, and the way back through it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lcadmin.gui.airy import airy
from lcadmin.gui.language import spoken
from lcadmin.gui.manual import chapter, own_anchor, section, topics
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.gui.widgets.chapter_view import ChapterView

_MOST = 50


@dataclass(frozen=True, slots=True)
class Reading:
    """A topic's key ("" for none), a chapter's file, and a section of it. Not ``whole``: nothing else of the
    chapter is shown."""

    topic: str = ""
    file: str = ""
    part: str = ""
    whole: bool = True

    @property
    def key(self) -> str:
        """What it is called in the table of contents."""
        return self.topic or self.file


class HelpReading(QWidget):
    """Stands in a scroll area. ``turned`` says that one came to something else than was asked for last, by a
    link or on the way back."""

    turned = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._topics = {topic.key: topic for topic in topics(language)}
        self.now = Reading()
        self._past: list[tuple[Reading, int]] = []
        self._future: list[tuple[Reading, int]] = []
        self._aim: str | int | None = None
        self._stood_at: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(16))
        self.back_button = Button(self.tr("Back"), self.back, compact=True)
        self.forward_button = Button(self.tr("Forward"), self.forward, compact=True)
        self._ways = QWidget()
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(px(8))
        ways.addWidget(self.back_button)
        ways.addWidget(self.forward_button)
        ways.addStretch(1)
        column.addWidget(self._ways)
        self.topic = Card()
        self.topic_title = Label("", "heading", wrap=True)
        self.text = Label("", wrap=True, rich=True, selectable=True)
        self.text.setAccessibleName(self.tr("What this topic says"))
        self.topic.body.addWidget(self.topic_title)
        self.topic.body.addWidget(self.text)
        column.addWidget(self.topic)
        self.manual = Card()
        self.chapter_title = Label("", "heading", wrap=True)
        self.in_english = Label(self.tr("This chapter is written in English."), "muted", wrap=True)
        self.chapter = ChapterView(self.tr("What the manual says"))
        self.chapter.wanted.connect(self._follow)
        self.chapter.redrawn.connect(self._go_to_aim)
        self.whole_button = Button(self.tr("The &whole chapter"), self._show_whole)
        for one in (self.chapter_title, self.in_english, self.chapter):
            self.manual.body.addWidget(one)
        self.manual.body.addWidget(self.whole_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.manual)
        self._offer_ways()

    def read(self, what: Reading, *, move: bool = False, words: str = "") -> None:
        """Shows ``what``, with ``words`` marked in it; with ``move`` the window scrolls there. Raises
        FileNotFoundError and ValueError where there is no such chapter."""
        chapter(what.file)
        if what != self.now:
            if self.now.file:
                self._past.append((self.now, self._scrolled()))
                del self._past[:-_MOST]
            self._future.clear()
            self._show(what)
        self.chapter.mark(words.split())
        if move:
            self._scroll_to(what.part if what.whole else "")

    def back(self) -> bool:
        """Shows what was read before, where it was left; whether there was anything."""
        return self._turn(self._past, self._future)

    def forward(self) -> bool:
        """Shows what one came back from; whether there was anything."""
        return self._turn(self._future, self._past)

    def _turn(self, one_way: list[tuple[Reading, int]], other_way: list[tuple[Reading, int]]) -> bool:
        if not one_way:
            return False
        other_way.append((self.now, self._scrolled()))
        what, stood_at = one_way.pop()
        self._show(what)
        self._scroll_to(stood_at)
        self.turned.emit()
        return True

    def _follow(self, file: str, part: str) -> None:
        """Where a link leads: a chapter from its beginning, or from a section on. Others lead nowhere."""
        try:
            self.read(Reading("", file, part), move=True)
        except (FileNotFoundError, ValueError):
            return
        self.turned.emit()

    def _show_whole(self) -> None:
        self.read(replace(self.now, topic="", whole=True), move=True)
        self.turned.emit()

    def _show(self, what: Reading) -> None:
        self.now = what
        told = self._topics.get(what.topic)
        self.topic.setVisible(told is not None)
        if told is not None:
            self.topic_title.setText(told.title)
            self.text.ensurePolished()
            self.text.setText(airy(told.text, self.text.font()))
        whole = chapter(what.file, self._language)
        part = "" if what.whole else section(whole.text, own_anchor(whole, what.part))
        self.in_english.setVisible(whole.language != spoken(self._language))
        title = self.tr("Manual: {title}").format(title=whole.title) if part else whole.title
        self.chapter_title.setText(title)
        self.chapter.show_chapter(what.file, part or whole.text)
        self.whole_button.setVisible(bool(part))
        self._aim = None
        self._offer_ways()

    def _offer_ways(self) -> None:
        """Out of sight until something was read before."""
        self._ways.setVisible(bool(self._past or self._future))
        self.back_button.setEnabled(bool(self._past))
        self.forward_button.setEnabled(bool(self._future))

    # Scrolling

    def _scroll_to(self, aim: str | int) -> None:
        """To a section, to the chapter's beginning (""), or as far down as it was."""
        self._aim, self._stood_at = aim, None
        QTimer.singleShot(0, self, self._go_to_aim)  # once everything is as high as the chapter

    def _go_to_aim(self) -> None:
        """Scrolls to what was asked for; again when another width has moved it, unless somebody has scrolled
        on."""
        area = self._area()
        inside = area.widget() if area is not None else None
        if area is None or inside is None or self._aim is None:
            return
        bar = area.verticalScrollBar()
        if self._stood_at is not None and bar.value() != self._stood_at:
            return
        if isinstance(self._aim, int):
            bar.setValue(self._aim)
        else:
            name = own_anchor(chapter(self.now.file, self._language), self._aim)
            top = self.chapter.top_of(name) if name else None
            start = self.manual if self.topic.isHidden() else self.topic
            y = (
                start.mapTo(inside, QPoint()).y()
                if top is None
                else self.chapter.mapTo(inside, QPoint()).y() + top
            )
            in_sight = top is None and y < area.viewport().height() // 2
            bar.setValue(0 if in_sight else max(0, y - px(16)))  # the page's own title stays in sight too
        self._stood_at = bar.value()

    def _scrolled(self) -> int:
        area = self._area()
        return 0 if area is None else area.verticalScrollBar().value()

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above
