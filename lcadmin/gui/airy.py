"""Markdown as text that is pleasant to read: lines and paragraphs apart, lists hardly set in."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument

from lcadmin.gui.theme import px

_NAMED = re.compile(r"(?<!\*)\*([^*\n]+)\*(?!\*)")
"""A word of the window: one star on each side, so that the files tell it from what is only stressed."""

_LINE_PERCENT = 125.0
_AFTER = 7
_BULLET = 20


def named_in_bold(markdown: str) -> str:
    """Words of the window stand out like what is stressed."""
    return _NAMED.sub(r"**\1**", markdown)


def airy(markdown: str, font: QFont) -> str:
    """Our own Markdown (never what a user typed) as rich text for a label with this font."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setMarkdown(named_in_bold(markdown))
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        shape = QTextBlockFormat()
        shape.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(0)
        shape.setBottomMargin(px(_AFTER))
        inside = block.textList()
        if inside is not None:
            style = inside.format()
            style.setIndent(0)
            inside.setFormat(style)
            shape.setLeftMargin(px(_BULLET))
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(shape)
        block = block.next()
    return document.toHtml()
