"""A short message at the foot of the window that goes by itself, with *Undo* where there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QWidget

from lcadmin.gui.announce import announce
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label

_STAYS_MS = 6_000
_TROUBLE_STAYS_MS = 20_000
_OFFER_STAYS_MS = 12_000
_LONGEST = 600
_NEW_MS = 2_000
"""An offer and the message that it belongs to come from different threads, in either order."""


class Offer(NamedTuple):
    """A button in a toast, other than *Undo*."""

    label: str
    do: Callable[[], None]


class Toast(QFrame):
    """One toast over ``window``; a new message replaces the one before. It stays while the mouse is
    on it or its button has the focus."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setAccessibleName(self.tr("Message"))
        self._window = window
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(16))
        self._text = Label("", wrap=True)
        row.addWidget(self._text)
        self.undo_button = Button(self.tr("Undo"), self._take_back, compact=True)
        row.addWidget(self.undo_button)
        self.more_button = Button("", self._do_more, compact=True)
        self.more_button.hide()
        row.addWidget(self.more_button)
        self.close_button = Button(self.tr("Close"), self.hide, compact=True)
        row.addWidget(self.close_button)
        self._undo: Callable[[], None] | None = None
        self._more: Callable[[], None] | None = None
        self._more_is_new = QDeadlineTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_trouble(self, text: str) -> None:
        """Says what went wrong."""
        self.show_text(text, trouble=True)

    def show_text(
        self, text: str, offer: Callable[[], None] | Offer | None = None, *, trouble: bool = False
    ) -> None:
        """Says ``text``; with ``offer`` the button is there, *Undo* unless it says another word. What went
        wrong (``trouble``) stays longer and can be put away."""
        self._text.setText(text)
        self.setAccessibleDescription(text)
        undo = offer.do if isinstance(offer, Offer) else offer
        self._undo = undo
        label = offer.label if isinstance(offer, Offer) else self.tr("Undo")
        self.undo_button.setText(label)
        self.undo_button.setAccessibleName(label)
        self.undo_button.setVisible(undo is not None)
        self.close_button.setVisible(trouble)
        if trouble or self._more_is_new.hasExpired():
            self._more = None
        self.more_button.setVisible(self._more is not None)
        self._row.setContentsMargins(px(16), px(8), px(8) if undo or trouble or self._more else px(16), px(8))
        self.show()
        self._place()
        self.raise_()
        announce(self, text, urgent=trouble)
        self._timer.start(_TROUBLE_STAYS_MS if trouble else _OFFER_STAYS_MS if self._more else _STAYS_MS)

    def add(self, offer: Offer) -> None:
        """Another button in the message that is there, or in the one that comes just after."""
        self._more = offer.do
        self._more_is_new.setRemainingTime(_NEW_MS)
        self.more_button.setText(offer.label)
        self.more_button.setAccessibleName(offer.label)
        if self.isVisible():
            self.more_button.show()
            self._place()
            self._timer.start(_OFFER_STAYS_MS)

    def _do_more(self) -> None:
        more, self._more = self._more, None
        self.hide()
        if more is not None:
            more()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _go(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        window = self._window
        room = window.width() - px(48)
        wanted = min(self._text.fontMetrics().horizontalAdvance(self._text.text()), px(_LONGEST)) + 1
        self._text.setMinimumWidth(wanted)
        beside = self.sizeHint().width() - wanted
        self._text.setMinimumWidth(max(0, min(wanted, room - beside)))
        width = min(self.sizeHint().width(), room)
        height = max(self.heightForWidth(width), px(42))
        self.setGeometry((window.width() - width) // 2, window.height() - height - px(48), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
