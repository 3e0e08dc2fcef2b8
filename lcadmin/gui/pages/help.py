"""Help: topics and the manual's chapters beside what is read of them, and the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from lcadmin.gui.airy import airy
from lcadmin.gui.icons import icon
from lcadmin.gui.language import spoken
from lcadmin.gui.manual import Topic, chapter, chapter_of, chapters, matching, own_anchor, section, topics
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.gui.widgets.chapter_view import ChapterView
from lcadmin.gui.widgets.header import PageHeader

_TOPIC = Qt.ItemDataRole.UserRole + 1
_LIST_WIDTH = 240
_BESIDE_FROM = 640
_ANY_WIDTH = 16_777_215  # Qt's QWIDGETSIZE_MAX, which PySide6 does not hand out


class HelpPage(Page):
    """Somebody who comes with a ``topic`` (its key) reads that one, and below it what the manual says;
    ``topic`` may be a chapter (its file), ``part`` a section there. ``show="keys"`` goes to the keys."""

    holds = False

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Help")
        self._language = office.settings.language
        self._topics = topics(self._language)
        self._chapters = chapters(self._language)
        practice = Button(self.tr("Try it in the practice classroom"), lambda: office.go_to("connection"))
        steps = Button(self.tr("The steps to go live"), lambda: office.go_to("connection", show="steps"))
        column = self.column(scroll=True)
        column.addWidget(PageHeader(self.title, buttons=(practice, steps)))
        self._read_key = ""
        self._both = both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(px(16))
        self.contents = self._contents()
        both.addWidget(self.contents, 0, Qt.AlignmentFlag.AlignTop)
        reading = QVBoxLayout()
        reading.setSpacing(px(16))
        self.topic = Card()
        self.topic_title = Label("", "heading", wrap=True)
        self.text = Label("", wrap=True, rich=True, selectable=True)
        self.text.setAccessibleName(self.tr("What this topic says"))
        self.topic.body.addWidget(self.topic_title)
        self.topic.body.addWidget(self.text)
        reading.addWidget(self.topic)
        self.manual = self._manual()
        reading.addWidget(self.manual)
        self.keys = self._keys()
        reading.addWidget(self.keys)
        both.addLayout(reading, 1)
        column.addLayout(both)
        column.addStretch(1)
        self._list_matching("")

    def _manual(self) -> Card:
        card = Card()
        self.chapter_title = Label("", "heading", wrap=True)
        self.in_english = Label(self.tr("This chapter is written in English."), "muted", wrap=True)
        self.chapter = ChapterView(self.tr("What the manual says"))
        self.chapter.wanted.connect(self._show_chapter)
        self.whole_button = Button(self.tr("The &whole chapter"), self._show_whole)
        for one in (self.chapter_title, self.in_english, self.chapter):
            card.body.addWidget(one)
        card.body.addWidget(self.whole_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.chapter.redrawn.connect(self._go_to_section)
        self._file = ""
        self._part: str | None = None
        self._stood_at: int | None = None
        return card

    def _contents(self) -> QWidget:
        card = Card(padding=8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in the help"))
        self.search.setAccessibleName(self.tr("Find in the help"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list_matching)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setWordWrap(True)
        self.list.setIconSize(QSize(px(16), px(16)))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.list.currentItemChanged.connect(self._read)
        self._nothing = Label(self.tr("Nothing in the help has these words."), "muted", wrap=True)
        card.body.addWidget(self.search)
        card.body.addWidget(self.list)
        card.body.addWidget(self._nothing)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= px(_BESIDE_FROM)
        self.contents.setMinimumWidth(px(_LIST_WIDTH) if beside else 0)
        self.contents.setMaximumWidth(px(_LIST_WIDTH) if beside else _ANY_WIDTH)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._both.setAlignment(self.contents, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))

    def open(self, topic: str = "", show: str = "", part: str = "", **_args: object) -> None:
        if topic.endswith(".md"):
            self._show_chapter(topic, part)
        elif topic:
            self.search.clear()
            self._choose(topic)
            self._scroll_to(self.topic)
        if show == "keys":
            self._scroll_to(self.keys)

    def _list_matching(self, text: str) -> None:
        """Lists the topics that hold these words; the one that is read stays if it is among them."""
        found = [*matching(self._topics, text), *matching(self._chapters, text)]
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            entry = QListWidgetItem(one.title, self.list)
            entry.setData(_TOPIC, one)
            if one in self._chapters:
                entry.setIcon(icon("logs"))
                entry.setToolTip(self.tr("A chapter of the manual"))
        self.list.blockSignals(False)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self.list.setFixedHeight(self._height(len(found)))
        if found:
            read = {one.key for one in found}
            self._choose(self._read_key if self._read_key in read and not text.strip() else found[0].key)

    def _height(self, rows: int) -> int:
        return sum(self.list.sizeHintForRow(row) for row in range(rows)) + 2 * self.list.frameWidth()

    def _choose(self, key: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_TOPIC).key == key:
                self.list.setCurrentRow(row)

    def _read(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        topic = None if item is None else item.data(_TOPIC)
        if isinstance(topic, Topic):
            self._read_key, self._part = topic.key, None
            of_manual = topic.key.endswith(".md")
            self.topic.setVisible(not of_manual)
            if of_manual:
                self._read_manual(topic.key, "")
            else:
                self.topic_title.setText(topic.title)
                self.text.ensurePolished()
                self.text.setText(airy(topic.text, self.text.font()))
                self._read_manual(*chapter_of(topic.key))

    def _read_manual(self, file: str, name: str) -> None:
        """Shows a chapter, or one section of it."""
        whole = chapter(file, self._language)
        part = section(whole.text, own_anchor(whole, name)) if name else ""
        self._file = file
        self.in_english.setVisible(whole.language != spoken(self._language))
        self.chapter_title.setText(
            self.tr("Manual: {title}").format(title=whole.title) if part else whole.title
        )
        self.chapter.show_chapter(file, part or whole.text)
        self.whole_button.setVisible(bool(part))

    def _show_whole(self) -> None:
        self._show_chapter(self._file, "")

    def _show_chapter(self, file: str, part: str) -> None:
        """Where a link leads: a chapter from its beginning, or from a section on. Others lead nowhere."""
        try:
            whole = chapter(file, self._language)
        except (FileNotFoundError, ValueError):
            return
        self.search.clear()
        self._choose(file)
        if self._read_key != file:  # one that is not in the list, as for developers
            self._read_key = file
            self.list.setCurrentRow(-1)
            self.topic.hide()
            self._read_manual(file, "")
        self._part, self._stood_at = own_anchor(whole, part), None
        QTimer.singleShot(0, self, self._go_to_section)  # once the page is as high as the chapter

    def _go_to_section(self) -> None:
        """Scrolls to the heading that was asked for, or to the chapter's beginning; again when another
        width has moved it, unless somebody has scrolled on."""
        area = self.findChild(QScrollArea)
        inside = area.widget() if area is not None else None
        if area is None or inside is None or self._part is None:
            return
        bar = area.verticalScrollBar()
        if self._stood_at is not None and bar.value() != self._stood_at:
            return
        top = self.chapter.top_of(self._part) if self._part else None
        chapter, start = self.chapter.mapTo(inside, QPoint()), self.manual.mapTo(inside, QPoint())
        bar.setValue(max(0, (start.y() if top is None else chapter.y() + top) - px(16)))
        self._stood_at = bar.value()

    def _scroll_to(self, widget: QWidget) -> None:
        area = self.findChild(QScrollArea)
        if area is not None:
            area.ensureWidgetVisible(widget, 0, px(24))

    def _keys(self) -> QWidget:
        card = Card(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        shortcuts = self._shortcuts()
        half = -(-len(shortcuts) // 2)
        for place, (keys, what) in enumerate(shortcuts):
            line, side = place % half, place // half * 2
            key = Label(keys, "key")
            grid.addWidget(key, line, side, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(what, wrap=True), line, side + 1, Qt.AlignmentFlag.AlignTop)
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
            (self.tr("Ctrl+Z"), self.tr("Undo; with Shift, do it again")),
            (self.tr("F1"), self.tr("Help on the page in front")),
            (self.tr("?"), self.tr("These keys")),
            (self.tr("Alt+←"), self.tr("Back to the page before")),
            (self.tr("F5"), self.tr("Load the page again")),
            (self.tr("Enter"), self.tr("Open what is marked in a list")),
            (self.tr("Menu key"), self.tr("What can be done with what is marked")),
            (self.tr("↓, ↑"), self.tr("On Today: to the class that comes, to the one before")),
            (self.tr("Ctrl+Enter"), self.tr("On Today: help with the first thing that needs somebody")),
            (self.tr("Ctrl+M"), self.tr("The minutes of the class that is marked or shown")),
            (self.tr("Ctrl+T"), self.tr("Another tutor for the class that is marked or shown")),
            (self.tr("Ctrl+C"), self.tr("On Today and in Classes: copy the links of what is marked")),
            (self.tr("Ctrl+D"), self.tr("On Today and in Classes: the same class next week")),
            (self.tr("Del"), self.tr("On Today and in Classes: cancel what is marked")),
            (self.tr("Esc"), self.tr("Close a dialog, leave the search")),
        )
