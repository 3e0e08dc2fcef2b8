"""Tab goes through a window in the order in which one reads it.

Qt's own order is that in which widgets were made, and rows come and go while a page is open. So the order
is looked at each time somebody presses Tab: from top to bottom, beside one another in the direction of the
language, what belongs together first.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cmp_to_key
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget


def arrange(window: QWidget) -> None:
    """Puts the window's chain of Tab stops in the order in which one reads them."""
    wanted = list(_stops(window, mirrored=window.layoutDirection() is Qt.LayoutDirection.RightToLeft))
    if wanted != _chain(window, frozenset(wanted)):
        for one, other in pairwise(wanted):
            QWidget.setTabOrder(one, other)


def begin(window: QWidget) -> None:
    """Gives the keyboard to the field that is read first, where nothing in the window has it yet."""
    first = next(_stops(window, mirrored=window.layoutDirection() is Qt.LayoutDirection.RightToLeft), None)
    if window.focusWidget() is None and first is not None and not isinstance(first, QPushButton):
        first.setFocus()


def _stops(container: QWidget, *, mirrored: bool) -> Iterator[QWidget]:
    from PySide6.QtWidgets import QAbstractSpinBox, QComboBox

    inside = [
        child
        for child in container.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    inside.sort(key=cmp_to_key(lambda one, other: _before(one.geometry(), other.geometry(), mirrored)))
    for child in inside:
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield child
        if not isinstance(child, (QComboBox, QAbstractSpinBox)):
            yield from _stops(child, mirrored=mirrored)


def _before(one: QRect, other: QRect, mirrored: bool) -> int:
    """Below 0 where ``one`` is read first: it ends before ``other`` begins, or stands beside it, before."""
    if one.bottom() <= other.top():
        return -1
    if other.bottom() <= one.top():
        return 1
    return other.right() - one.right() if mirrored else one.left() - other.left()


def _chain(window: QWidget, known: frozenset[QWidget]) -> list[QWidget]:
    """The stops as Qt has them, from the one that is read first."""
    found: list[QWidget] = []
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        if here in known:
            found.append(here)
        here = here.nextInFocusChain()
    return found
