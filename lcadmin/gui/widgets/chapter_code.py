"""What is to be typed, in a chapter of the manual: on ground of its own, with a word that copies it whole."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
)

from lcadmin.gui.theme import colors, px

COPY = "copy"
"""The scheme of a link that copies: ``copy:2`` is the third block of the chapter."""

_PADDING = 8
_AFTER = 10
_LINE_PERCENT = 120.0


def frame_code(document: QTextDocument) -> list[str]:
    """Puts each run of lines of code into a frame; returns their texts, in the order of the links that copy
    them."""
    runs = list(_runs(document))
    texts = ["\n".join(lines) for _first, _last, lines in runs]
    for number, (first, last, _lines) in reversed(list(enumerate(runs))):  # what stands before stays in place
        _frame(document, first, last, number)
    return texts


def is_code(block: QTextBlock) -> bool:
    """Whether Qt read this block as code, fenced or set in."""
    return bool(block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage))


def _runs(document: QTextDocument) -> Iterator[tuple[int, int, list[str]]]:
    """First and last block of each run, by their numbers, and the lines."""
    block, lines, first = document.begin(), list[str](), 0
    while block.isValid():
        if is_code(block):
            first = first if lines else block.blockNumber()
            lines.append(block.text())
        elif lines:
            yield first, block.blockNumber() - 1, lines
            lines = []
        block = block.next()
    if lines:
        yield first, document.blockCount() - 1, lines


def _frame(document: QTextDocument, first: int, last: int, number: int) -> None:
    cursor = QTextCursor(document.findBlockByNumber(first))
    end = document.findBlockByNumber(last)
    cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
    shape = QTextFrameFormat()
    shape.setBackground(QBrush(QColor(colors().background)))
    shape.setBorder(1)
    shape.setBorderBrush(QBrush(QColor(colors().line)))
    shape.setPadding(px(_PADDING))
    shape.setBottomMargin(px(_AFTER))
    frame = cursor.insertFrame(shape)
    plain = QTextBlockFormat()
    plain.setNonBreakableLines(False)
    plain.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block = frame.firstCursorPosition().block()
    while block.isValid() and block.position() <= frame.lastPosition():
        QTextCursor(block).setBlockFormat(plain)
        block = block.next()
    inside = frame.lastCursorPosition()
    plain.setTopMargin(px(4))
    inside.insertBlock(plain, QTextCharFormat())
    link = QTextCharFormat()
    link.setAnchor(True)
    link.setAnchorHref(f"{COPY}:{number}")
    link.setForeground(QBrush(QColor(colors().accent)))
    link.setFontUnderline(True)
    inside.insertText(QCoreApplication.translate("ChapterView", "Copy"), link)
    for around in (
        frame.firstCursorPosition().block().previous(),
        frame.lastCursorPosition().block().next(),
    ):
        if around.isValid() and not around.text():  # Qt keeps a line on either side of a frame
            flat = QTextBlockFormat()
            flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            QTextCursor(around).setBlockFormat(flat)
