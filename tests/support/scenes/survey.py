"""What somebody finds who walks through a window by keyboard, with a screen reader, or with large text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QButtonGroup,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from lcadmin.gui.reading_order import arrange

_SPARE = 1
_BESIDE_A_FIELD = re.compile(r"\d+ minutes$|Remove .")
"""What the field beside it does by keyboard as well: digits in a length, Backspace among names."""


def called(widget: QWidget) -> str:
    """How a finding names a widget."""
    kind = type(widget).__name__
    text = widget.accessibleName() or getattr(widget, "text", str)() or widget.objectName()
    return f"{kind}({text[:60]!r})"


def parts(window: QWidget) -> list[QWidget]:
    """Everything of this window that is on the screen, but the insides of Qt's own widgets."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.window() is window and not _is_inside(one)
    ]


def _is_inside(widget: QWidget) -> bool:
    """Whether Qt made it as a part of one of its own widgets."""
    parent = widget.parentWidget()
    if widget.objectName().startswith("qt_") or isinstance(widget, (QScrollBar, QHeaderView)):
        return True
    while parent is not None:
        if isinstance(parent, QCalendarWidget):
            return True
        parent = parent.parentWidget()
    return isinstance(widget.parentWidget(), QComboBox)


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab leads, in its order, which is a ring."""
    chain: list[QWidget] = []
    arrange(window)
    known = set(parts(window))
    here = window.nextInFocusChain()
    while here is not None and here is not window:
        tab = here.focusPolicy() & Qt.FocusPolicy.TabFocus
        if here in known and tab and here.isEnabled() and here.focusProxy() is None:
            chain.append(here)
        here = here.nextInFocusChain()
    return chain


def nameless(window: QWidget) -> Iterator[str]:
    """What a screen reader could only call "button" or "field", or cannot say what it is."""
    for widget in stops(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            yield f"{called(widget)} has no name"
        if interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            described = interface.text(QAccessible.Text.Description)
            if not described.strip():
                yield f"{called(widget)} does not say what it is or shows"


def unreachable(window: QWidget) -> Iterator[str]:
    """What can be clicked, and not reached with Tab."""
    reached = stops(window)
    for widget in parts(window):
        if not isinstance(widget, QAbstractButton) or not widget.isEnabled() or widget in reached:
            continue
        group: QButtonGroup | None = widget.group()  # None where it is in none, whatever the stub says
        together = isinstance(widget, QRadioButton) or bool(group and group.exclusive())
        if _BESIDE_A_FIELD.match(widget.accessibleName()):
            continue
        if not together and not isinstance(widget.parentWidget(), (QTabBar, QLineEdit)):
            yield called(widget)


def out_of_order(window: QWidget) -> Iterator[str]:
    """Where Tab jumps back in the order in which one reads."""
    jumps = list(_jumps_back(window))
    if len(jumps) > 1:  # from the last back to the first it always does
        yield from jumps


def _jumps_back(window: QWidget) -> Iterator[str]:
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    chain = stops(window)
    for one, other in pairwise([*chain, *chain[:1]]):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        here, there = _place(one), _place(other)
        if mirrored:
            here, there = (QRect(-p.right(), p.top(), p.width(), p.height()) for p in (here, there))
        if here.isEmpty() or there.isEmpty():
            continue
        above = there.bottom() <= here.top() and there.left() < here.right()
        before = there.right() <= here.left() and abs(there.center().y() - here.center().y()) < 8
        if above or before:
            yield f"from {called(one)} back to {called(other)}"


def _place(widget: QWidget) -> QRect:
    """Where it is read; what is scrolled away is read where it went."""
    window = widget.window()
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) & window.rect()


def doubled_letters(window: QWidget) -> Iterator[str]:
    """Letters that mean two things with Alt."""
    if isinstance(window, QMenu):
        texts = [action.text() for action in window.actions()]
    else:
        texts = [
            one.text()
            for one in parts(window)
            if isinstance(one, QAbstractButton)
            or (isinstance(one, QLabel) and one.buddy() is not None and one.buddy().isVisible())
        ]
    letters = [(_letter(text), text) for text in texts if _letter(text)]
    counted = Counter(letter for letter, _ in letters)
    for letter, count in counted.items():
        if count > 1:
            yield f"Alt+{letter}: {', '.join(text for one, text in letters if one == letter)}"


def _letter(text: str) -> str:
    plain = text.replace("&&", "")
    return plain[plain.index("&") + 1].casefold() if "&" in plain[:-1] else ""


def cut_off(window: QWidget) -> Iterator[str]:
    """Texts of which a part cannot be read, neither there nor in a tip."""
    for widget in parts(window):
        if widget.toolTip():
            continue
        if isinstance(widget, QLabel):
            lacking = _label_lacks(widget)
        elif isinstance(widget, QComboBox):
            lacking = _box_lacks(widget)
        elif isinstance(widget, QLineEdit):
            lacking = _field_lacks(widget)
        elif isinstance(widget, (QCheckBox, QRadioButton)) or (
            isinstance(widget, QAbstractButton) and widget.text()
        ):
            lacking = widget.sizeHint().width() - widget.width()
        else:
            continue
        if lacking > _SPARE:
            yield f"{called(widget)} lacks {lacking} px"
        elif (over := _sticks_out(widget)) > _SPARE:
            yield f"{called(widget)} is covered by {over} px"


def _label_lacks(label: QLabel) -> int:
    text = label.text()
    if not text or label.pixmap().width():
        return 0
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        longest = max((_width(label.fontMetrics(), word) for word in _words(label)), default=0)
        return max(needed - label.height(), longest - label.width())
    if label.textFormat() is Qt.TextFormat.RichText:
        return label.sizeHint().width() - label.width()
    margins = label.width() - label.contentsRect().width()
    lines = text.replace("&", "", 1) if label.buddy() is not None else text
    return max(_width(label.fontMetrics(), line) for line in lines.split("\n")) + margins - label.width()


def _words(label: QLabel) -> list[str]:
    return [] if label.textFormat() is Qt.TextFormat.RichText else label.text().split()


def _width(metrics: QFontMetrics, text: str) -> int:
    return metrics.horizontalAdvance(text)


def _box_lacks(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    return _width(box.fontMetrics(), box.currentText()) - field.width()


def _field_lacks(field: QLineEdit) -> int:
    if field.text() or not field.placeholderText():
        return 0
    margins = field.textMargins()
    left = field.cursorRect().left() + field.cursorRect().width() // 2 if field.isVisible() else 0
    room = field.width() - max(0, left) - margins.right()
    return _width(field.fontMetrics(), field.placeholderText()) - room


def _sticks_out(widget: QWidget) -> int:
    """How much of it lies outside of what it stands in, where nothing scrolls."""
    over, child, parent = 0, widget, widget.parentWidget()
    where = widget.rect()
    while parent is not None and not child.isWindow():
        where = where.translated(child.pos())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea):
            if area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                over = max(over, -where.left(), where.right() + 1 - parent.width())
            break
        over = max(over, -where.left(), where.right() + 1 - parent.width())
        over = max(over, -where.top(), where.bottom() + 1 - parent.height())
        child, parent = parent, parent.parentWidget()
    return over


def unseen_focus(window: QWidget) -> Iterator[str]:
    """What looks the same whether it has the keyboard or not."""
    window.activateWindow()
    chain = stops(window)
    for widget in chain:
        other = next((one for one in chain if one is not widget), None)
        if other is None or not widget.isVisible():
            continue
        _scroll_to(widget)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        before = window.grab(_around(window, widget)).toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus():
            continue
        if window.grab(_around(window, widget)).toImage() == before:
            yield called(widget)


def _scroll_to(widget: QWidget) -> None:
    """Tab does so too."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _around(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-3, -3, 3, 3)
