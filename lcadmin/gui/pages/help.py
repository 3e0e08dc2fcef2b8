"""Help: topics and the manual's chapters beside what is read of them, and the keys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer
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

from lcadmin.gui.icons import icon
from lcadmin.gui.manual import anchor, chapter_of, chapters, matching, sections_with, topics
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Card, Label
from lcadmin.gui.widgets.header import PageHeader
from lcadmin.gui.widgets.help_reading import HelpReading, Reading

_READING = Qt.ItemDataRole.UserRole + 1
_LIST_WIDTH = 240
_MOST_SECTIONS = 4
_ROW, _AROUND, _ICON, _ABOVE_AND_BELOW = 32, 27, 24, 14
_ENDLESS = 10_000
_RING = 2
_BESIDE_FROM = 640
_TWO_KEYS_FROM = 800
_ANY_WIDTH = 16_777_215  # Qt's QWIDGETSIZE_MAX, which PySide6 does not hand out


class _Contents(QListWidget):
    """As high as its entries are: the page scrolls."""

    def fit(self) -> None:
        # The style's own hint breaks lines at another width than it draws at, and cuts off what it drew.
        for row in range(self.count()):
            item = self.item(row)
            room = self.viewport().width() - px(_AROUND) - (0 if item.icon().isNull() else px(_ICON))
            space = QRect(0, 0, max(1, room), _ENDLESS)
            high = self.fontMetrics().boundingRect(space, Qt.TextFlag.TextWordWrap, item.text()).height()
            item.setSizeHint(QSize(1, max(px(_ROW), high + px(_ABOVE_AND_BELOW))))
        self.doItemsLayout()
        last = self.visualItemRect(self.item(self.count() - 1)) if self.count() else QRect()
        self.setFixedHeight(max(1, last.bottom() + 1 + self.verticalOffset()) + 2 * _RING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # entries break into other lines
            QTimer.singleShot(0, self, self.fit)


class HelpPage(Page):
    """Somebody who comes with a ``topic`` (its key) reads that one, and below it what the manual says;
    ``topic`` may be a chapter (its file), ``part`` a section there. ``show="keys"`` goes to the keys."""

    holds = False

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self.title = self.tr("Help")
        self._topics = topics(office.settings.language)
        self._chapters = chapters(office.settings.language)
        practice = Button(self.tr("Try it in the practice classroom"), lambda: office.go_to("connection"))
        steps = Button(self.tr("The steps to go live"), lambda: office.go_to("connection", show="steps"))
        column = self.column(scroll=True)
        column.addWidget(PageHeader(self.title, buttons=(practice, steps)))
        self._both = both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(px(16))
        self.contents = self._contents()
        both.addWidget(self.contents, 0, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(px(16))
        self.reading = HelpReading(office.settings.language)
        self.reading.turned.connect(self._follow)
        self.reading.chapter.copied.connect(lambda _text: office.toast(self.tr("Copied.")))
        beside.addWidget(self.reading)
        self.keys = self._keys()
        beside.addWidget(self.keys)
        both.addLayout(beside, 1)
        column.addLayout(both)
        column.addStretch(1)
        self._list_matching("")

    def _contents(self) -> QWidget:
        card = Card(padding=8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in the help"))
        self.search.setAccessibleName(self.tr("Find in the help"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._list_matching)
        self.list = _Contents()
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setWordWrap(True)
        self.list.setProperty("framed", True)
        self.list.setIconSize(QSize(px(16), px(16)))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.list.currentItemChanged.connect(self._choose)
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
        self._place_keys(2 if event.size().width() >= px(_TWO_KEYS_FROM) else 1)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._both.setAlignment(self.contents, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))

    def open(self, topic: str = "", show: str = "", part: str = "", **_args: object) -> None:
        if topic:
            self.search.clear()
            self._read(Reading("", topic, part) if topic.endswith(".md") else _of_topic(topic), move=True)
            self._follow()
        if show == "keys":
            self._scroll_to(self.keys)

    def step_back(self) -> bool:
        return self.reading.back()

    def step_forward(self) -> bool:
        return self.reading.forward()

    def _list_matching(self, text: str) -> None:
        """Lists the topics that hold these words; the one that is read stays if it is among them."""
        found = [
            *((topic.title, _of_topic(topic.key)) for topic in matching(self._topics, text)),
            *self._in_chapters(text),
        ]
        self.list.blockSignals(True)
        self.list.clear()
        for title, reading in found:
            entry = QListWidgetItem(title, self.list)
            entry.setData(_READING, reading)
            if not reading.topic:
                entry.setIcon(icon("logs"))
                entry.setToolTip(self.tr("A chapter of the manual"))
        self.list.blockSignals(False)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self.list.fit()
        if found:
            there = [reading for _title, reading in found]
            asked = bool(text.strip())
            self.list.setCurrentRow(
                there.index(self.reading.now) if not asked and self.reading.now in there else 0
            )

    def _in_chapters(self, text: str) -> Iterator[tuple[str, Reading]]:
        """The chapters; while something is looked for, those of their sections that have it, where it stands
        within one."""
        for one in matching(self._chapters, text):
            within = sections_with(one, text)[:_MOST_SECTIONS] if text.strip() else []
            for heading in within:
                yield f"{one.title} › {heading}", Reading("", one.key, anchor(heading), whole=False)
            if not within:
                yield one.title, Reading("", one.key)

    def _choose(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        reading = None if item is None else item.data(_READING)
        if isinstance(reading, Reading):
            self._read(reading)

    def _read(self, what: Reading, *, move: bool = False) -> None:
        try:
            self.reading.read(what, move=move, words=self.search.text())
        except (FileNotFoundError, ValueError):
            return  # an address that somebody made up

    def _follow(self) -> None:
        """Marks in the contents what is read, where it stands there."""
        key = self.reading.now.key
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        for row in range(self.list.count()):
            if self.list.item(row).data(_READING).key == key:
                self.list.setCurrentRow(row)
                break
        self.list.blockSignals(False)

    def _scroll_to(self, widget: QWidget) -> None:
        area = self.findChild(QScrollArea)
        if area is not None:
            area.ensureWidgetVisible(widget, 0, px(24))

    def _keys(self) -> QWidget:
        card = Card(self.tr("Keys"))
        self._key_grid = grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        self._key_labels = [(Label(keys, "key"), Label(what, wrap=True)) for keys, what in self._shortcuts()]
        self._place_keys(2)
        card.body.addLayout(grid)
        return card

    def _place_keys(self, sides: int) -> None:
        """Two lists beside one another, or one where the page is narrow."""
        grid = self._key_grid
        rows = -(-len(self._key_labels) // sides)
        for place, (key, what) in enumerate(self._key_labels):
            line, side = place % rows, place // rows * 2
            grid.addWidget(key, line, side, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, line, side + 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, sides - 1)

    def _shortcuts(self) -> Sequence[tuple[str, str]]:
        return (
            (self.tr("Ctrl+N"), self.tr("New class")),
            (self.tr("Ctrl+K"), self.tr("Find a class, a person or a link")),
            (self.tr("Ctrl+1 … 6"), self.tr("Today, Classes, People, Class logs, Reports, Connection")),
            (self.tr("Ctrl+,"), self.tr("Settings")),
            (self.tr("Ctrl+Z"), self.tr("Undo; with Shift, do it again")),
            (self.tr("F1"), self.tr("Help on the page or dialog in front")),
            (self.tr("?"), self.tr("These keys")),
            (self.tr("Alt+←"), self.tr("Back to the page before; in Help also Alt+→")),
            (self.tr("F5"), self.tr("Load the page again")),
            (self.tr("Enter"), self.tr("Open what is marked in a list")),
            (self.tr("Menu key"), self.tr("What can be done with what is marked")),
            (self.tr("↓, ↑"), self.tr("On Today: to the class that comes, to the one before")),
            (self.tr("Ctrl+Enter"), self.tr("On Today: help with the first thing that needs somebody")),
            (self.tr("Ctrl+M"), self.tr("The minutes of the class that is marked or shown")),
            (self.tr("Ctrl+T"), self.tr("Another tutor for the class that is marked or shown")),
            (self.tr("Ctrl+C"), self.tr("On Today and in Classes: copy the links of what is marked")),
            (self.tr("Ctrl+D"), self.tr("The class that is marked or shown, again next week")),
            (self.tr("Del"), self.tr("On Today and in Classes: cancel what is marked")),
            (self.tr("Esc"), self.tr("Close a dialog, leave the search")),
        )


def _of_topic(key: str) -> Reading:
    """A topic with what the manual says of it. Raises KeyError where there is no such topic."""
    file, part = chapter_of(key)
    return Reading(key, file, part, whole=not part)
