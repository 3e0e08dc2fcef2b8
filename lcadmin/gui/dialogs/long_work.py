"""Work on very many classes: how far it is, and a button that calls it off."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.gui.announce import announce
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label

T = TypeVar("T")
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

_SHOWN_AFTER_MS = 400


class LongWork(Dialog):
    """Runs ``work`` behind the window; only where it takes a while does this show. ``work`` is given how to
    tell how far it is, and how to ask whether it was called off (then it takes back what it did)."""

    _told = Signal(int, int)

    def __init__(self, office: Office, words: str, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._office = office
        self._called_off = threading.Event()
        self.setWindowTitle(words)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(px(400))
        self.words = Label(words, "heading", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(words)
        self.count = Label("", "muted")
        self.cancel_button = Button(self.tr("Cancel"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        for widget in (self.words, self.bar, self.count):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        column.addLayout(row)
        self._told.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_AFTER_MS)
        self._timer.timeout.connect(self.open)

    def start(self, work: Callable[[Progress, Cancelled], T], done: Callable[[T], None]) -> None:
        """Begins; ``done`` is called with what came of it, but not where it was called off."""

        def finished(result: T) -> None:
            called_off = self._called_off.is_set()
            self._end()
            if called_off:
                self._office.toast(self.tr("Called off: nothing was changed"))
            else:
                done(result)

        def failed(error: UserError) -> None:
            self._end()
            self._office.trouble(error)

        self._timer.start()
        self._office.tasks.run(
            lambda: work(self._told.emit, self._called_off.is_set), finished, failed, owner=self
        )

    def reject(self) -> None:
        """Calls it off; the window closes when what was done is taken back."""
        self._called_off.set()
        self.cancel_button.setEnabled(False)
        self.count.setText(self.tr("Taking back what was done…"))

    def _show(self, done: int, many: int) -> None:
        if self._called_off.is_set():
            return
        self.bar.setRange(0, many)
        self.bar.setValue(done)
        number = self._office.formats.number
        self.count.setText(self.tr("{done} of {many}").format(done=number(done), many=number(many)))

    def _end(self) -> None:
        self._timer.stop()
        if self.isVisible() and not self._called_off.is_set():
            announce(self, self.tr("{what}: done").format(what=self.windowTitle().rstrip("…. ")))
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()  # also where it was never shown


def run_long(
    office: Office,
    window: QWidget | None,
    words: str,
    work: Callable[[Progress, Cancelled], T],
    done: Callable[[T], None],
) -> LongWork:
    """As ``LongWork``, at once."""
    dialog = LongWork(office, words, window)
    dialog.start(work, done)
    return dialog
