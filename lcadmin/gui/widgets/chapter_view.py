"""A chapter of the manual as rich text, with its pictures, as high as it is: the page around it scrolls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QWheelEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from lcadmin.gui.airy import named_in_bold
from lcadmin.gui.clipboard import put_on_clipboard
from lcadmin.gui.manual import anchor
from lcadmin.gui.theme import colors, px
from lcadmin.gui.tokens import DARK
from lcadmin.gui.widgets.chapter_code import COPY, frame_code
from lcadmin.resource_files import of_manual

_SCROLLS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)
_LINE_PERCENT = 125.0
_AFTER = 7
_CELL = 5
_MARGIN = 4
_LATER_MS = 60
_IS_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_UP = "../"
"""Before what a chapter in another language names: it stands in a folder of its own."""

_LEAVING = re.compile(r"(?<!!)\[([^\]]+)\]\(((?:https?://|mailto:)[^)\s]+)\)")
_LEAVES = "\N{NO-BREAK SPACE}\N{NORTH EAST ARROW}"
_SMALL_FROM = 3
"""The rank from which on headings are as large as the text."""


class ChapterView(QTextBrowser):
    """Nothing is loaded but pictures of the manual itself. ``wanted`` says which chapter a link leads to and
    which section there, ``redrawn`` that another width has moved everything, ``copied`` what was put on the
    clipboard. A link that leaves the manual has an arrow behind it."""

    wanted = Signal(str, str)
    redrawn = Signal()
    copied = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTextBrowser { background: transparent; border: none; padding: 0; }")
        self._own: QTextDocument | None = None
        self._markdown, self._file, self._drawn_for = "", "", -1
        self._codes: list[str] = []
        self._marked: Sequence[str] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._draw_again)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._tell_where)

    def show_chapter(self, file: str, markdown: str) -> None:
        """Shows this text of the chapter ``file``."""
        self._file, self._markdown = file, markdown
        self._draw()

    def mark(self, words: Sequence[str]) -> None:
        """Shows where these words stand."""
        self._marked = words
        self._mark()

    def top_of(self, section: str) -> int | None:
        """How far down the heading with this name stands; None where there is none."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor(block.text()) == section:
                return round(self.document().documentLayout().blockBoundingRect(block).top())
            block = block.next()
        return None

    def loadResource(self, _kind: int, name: QUrl | str) -> Any:
        """A picture of the manual as wide as there is room, in the look of the window; nothing else."""
        asked = (name.toString() if isinstance(name, QUrl) else name).removeprefix(_UP)
        folder, _, file = asked.removeprefix("images/").partition("/")
        if not asked.startswith("images/guide"):
            return None
        if colors() is DARK:
            asked = f"images/{folder}-dark/{file}"
        try:
            path = str(of_manual(asked))
        except (FileNotFoundError, ValueError):
            return None
        ratio = self.devicePixelRatioF()
        most = round((self._room() - 2 * px(_MARGIN)) * ratio)
        if path.endswith(".svg"):
            return _drawn(path, most, ratio)
        image = QImage(path)
        wide = min(most, round(px(image.width()) * ratio))
        image = image.scaledToWidth(max(1, wide), Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._drawn_for:
            self._later.start()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():  # a style sheet's border would take room from the text, and move it
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(colors().accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLLS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _room(self) -> int:
        return max(1, self.viewport().width())

    def _draw_again(self) -> None:
        self._draw()
        self.redrawn.emit()

    def _draw(self) -> None:
        self._drawn_for = self._room()
        # Made whole before it is shown: in one that is shown every change of a line lays out all of it.
        before, document = self._own, QTextDocument(self)
        document.setDocumentMargin(px(_MARGIN))  # room for the frame of the focus
        document.setDefaultFont(self.font())
        document.setMarkdown(named_in_bold(_LEAVING.sub(rf"[\1{_LEAVES}](\2)", self._markdown)))
        self._dress(document)
        self._codes = frame_code(document)
        self.setDocument(document)
        self._mark()
        self._own = document
        if before is not None:
            before.deleteLater()
        self._fit()

    def _mark(self) -> None:
        found = []
        look = QTextCharFormat()
        look.setBackground(QColor(colors().warning_soft))
        for word in self._marked:
            cursor = self.document().find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = cursor, look
                found.append(one)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(found)

    def _fit(self) -> None:
        self.document().setTextWidth(self._room())
        self.setFixedHeight(max(px(24), round(self.document().size().height()) + px(4)))

    def _dress(self, document: QTextDocument) -> None:
        """Lines and paragraphs apart, headings in the window's scale, tables with thin lines."""
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        block = document.begin()
        while block.isValid():
            shape = QTextBlockFormat()
            rank = block.blockFormat().headingLevel()
            in_table = QTextCursor(block).currentTable() is not None
            high = 100.0 if _IS_PICTURE in block.text() else _LINE_PERCENT
            shape.setLineHeight(high, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setTopMargin(px(14) if rank else 0)
            shape.setBottomMargin(0 if in_table else px(_AFTER))
            cursor.setPosition(block.position())
            if rank:
                letters = QTextCharFormat()
                letters.setProperty(QTextCharFormat.Property.FontSizeAdjustment, int(rank < _SMALL_FROM))
                letters.setFontWeight(QFont.Weight.DemiBold)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(letters)
            cursor.mergeBlockFormat(shape)
            block = block.next()
        cursor.endEditBlock()
        line = QColor(colors().line)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape_of_table = frame.format()
                shape_of_table.setBorder(1)
                shape_of_table.setBorderBrush(line)
                shape_of_table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape_of_table.setBorderCollapse(True)
                shape_of_table.setCellPadding(px(_CELL))
                shape_of_table.setBottomMargin(px(12))
                shape_of_table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                frame.setFormat(shape_of_table)
                _mend_first_cell(frame)

    def _tell_where(self, url: QUrl) -> None:
        leaves = url.scheme() in ("http", "https", "mailto")
        self.setToolTip(
            self.tr("Opens in your browser: {address}").format(address=url.toString()) if leaves else ""
        )

    def _follow(self, url: QUrl) -> None:
        if url.scheme() == COPY:
            text = self._codes[int(url.path())]
            put_on_clipboard(text)
            self.copied.emit(text)
            return
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)
            return
        name, _, part = url.toString().removeprefix(_UP).partition("#")
        self.wanted.emit(name or self._file, part)


def _mend_first_cell(table: QTextTable) -> None:
    """Behind a block of code Qt reads the first cell as an empty line and one that is no heading."""
    cell = table.cellAt(0, 0)
    cursor = cell.firstCursorPosition()
    if not cursor.block().text() and cell.lastCursorPosition().block() != cursor.block():
        cursor.deleteChar()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        cursor.mergeCharFormat(bold)


def _drawn(path: str, most: int, ratio: float) -> QImage:
    drawing = QSvgRenderer(path)
    size = drawing.defaultSize()
    wide = max(1, min(most, round(px(size.width()) * ratio)))
    image = QImage(
        wide, round(wide * size.height() / size.width()), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
