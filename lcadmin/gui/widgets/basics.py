"""The small parts every page is made of: buttons, chips, cards, labels, empty states."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.gui.announce import announce
from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind


class Button(QPushButton):
    """A button. ``variant`` is "", "primary", "quiet", "danger" or "link"; ``compact`` is 26 high.

    One button of a page is primary. ``name`` is what a screen reader says where the text alone does
    not tell ("Copy" beside a person).
    """

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        variant: str = "",
        compact: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("variant", variant)
        self.setProperty("compact", compact)
        self.setAccessibleName(name or text.replace("&", ""))
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())  # noqa: PLW0108 - clicked brings a bool

    def set_primary(self, on: bool) -> None:
        """Makes it the one thing to do here, or one of the others again."""
        variant = "primary" if on else ""
        if self.property("variant") != variant:
            self.setProperty("variant", variant)
            repolish(self)


class PrimaryButton(Button):
    """The one thing to do on this page."""

    def __init__(
        self,
        text: str,
        on_click: Callable[[], object] | None = None,
        *,
        compact: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, on_click, variant="primary", compact=compact, name=name, parent=parent)


class Label(QLabel):
    """Plain text in one of the roles of the type scale.

    ``role``: "" (text), "title", "heading", "muted", "caption", "figure", "mono" or "error". The text
    is never taken for markup unless ``rich``; names of people come in here.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        *,
        wrap: bool = False,
        rich: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self._lean()
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lean()

    def _lean(self) -> None:
        """Where one reads from right to left, a text stands at the right also where it is a name or a
        figure, which Qt puts at the left."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = self.alignment()
        if mirrored and side & Qt.AlignmentFlag.AlignLeft and not side & Qt.AlignmentFlag.AlignAbsolute:
            up_and_down = side & Qt.AlignmentFlag.AlignVertical_Mask
            self.setAlignment(up_and_down | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)

    def set_role(self, role: str) -> None:
        """Another place in the type scale."""
        if self.property("role") != role:
            self.setProperty("role", role)
            repolish(self)


class Chip(QLabel):
    """A state, told by a word and a colour together."""

    def __init__(
        self, text: str = "", kind: Kind | str = Kind.NEUTRAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(text, kind)

    def set(self, text: str, kind: Kind | str) -> None:
        """Shows another state; an empty text hides the chip."""
        self.setText(text)
        self.setAccessibleName(text)
        if self.parentWidget() is not None:  # without one it would open as a window of its own
            self.setVisible(bool(text))
        if self.property("chip") != str(kind):
            self.setProperty("chip", str(kind))
            repolish(self)

    @property
    def kind(self) -> Kind:
        return Kind(str(self.property("chip")))


class Card(QFrame):
    """A panel with a thin line around it. Put widgets into ``body``."""

    def __init__(
        self, title: str = "", *, padding: int = 16, spacing: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(px(padding), px(padding), px(padding), px(padding))
        self.body.setSpacing(px(spacing))
        if title:
            self.body.addWidget(Label(title, "heading"))

    def add_rule(self) -> None:
        """A line from side to side, between two rows of a card without padding."""
        self.body.addWidget(rule())


class EmptyState(QWidget):
    """Says what will stand here and how to begin."""

    def __init__(
        self,
        title: str,
        text: str = "",
        button: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(48), px(24), px(8))
        column.setSpacing(px(8))
        self.title = Label(title, "heading", wrap=True)
        self.text = Label(text, "muted", wrap=True)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            column.addWidget(label)
        self.text.setVisible(bool(text))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(px(8))
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column.addSpacing(px(8))
        column.addLayout(self._buttons)
        column.addStretch(1)
        if button:
            self.add(PrimaryButton(button, on_click))

    def add(self, button: QWidget) -> None:
        """Another way to begin, beside the one before."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)


class Banner(QFrame):
    """One sentence over a page that somebody has to see, with at most a few buttons beside it."""

    def __init__(self, kind: Kind = Kind.WARNING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("banner", str(kind))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(16), px(10), px(10), px(10))
        self.row.setSpacing(px(8))
        self.text = Label("", wrap=True)
        self.row.addWidget(self.text, 1)

    def add(self, button: QWidget) -> None:
        """A button at the right."""
        self.row.addWidget(button, 0)

    def set(self, text: str, kind: Kind | None = None) -> None:
        """Shows ``text``; an empty one hides the banner."""
        new = text != self.text.text()
        self.text.setText(text)
        self.setVisible(bool(text))
        if new and self.isVisible():
            announce(self, text, urgent=kind is Kind.BAD)
        if kind is not None and self.property("banner") != str(kind):
            self.setProperty("banner", str(kind))
            repolish(self)


def rule() -> QFrame:
    """A thin line."""
    line = QFrame()
    line.setProperty("rule", True)
    return line


def repolish(widget: QWidget) -> None:
    """Lets the style sheet look at the widget's properties again. What it never looked at, it will."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.updateGeometry()


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Removes every widget of a layout; they are deleted when Qt comes to it."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
