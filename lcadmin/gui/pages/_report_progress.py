"""How far a report over very many classes is, and a button that stops it."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label

_SHOWN_AFTER_MS = 500


class ReportProgress(QWidget):
    """Hidden while reports are quick. What was asked before is called off by the next question."""

    stopped = Signal()
    _read = Signal(int, int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._called_off = threading.Event()
        self._turn = 0
        self._classes = 0
        self.words = Label("", "muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(px(160))
        self.bar.setAccessibleName(self.tr("The report is being added up"))
        self.stop_button = Button(self.tr("S&top"), self.stop, compact=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        for widget in (self.bar, self.words, self.stop_button):
            row.addWidget(widget)
        row.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_AFTER_MS)
        self._timer.timeout.connect(self.show)
        self._read.connect(self._count, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def begin(self) -> Watching:
        """A report begins; what is still being made is called off."""
        self._called_off.set()
        self._called_off = threading.Event()
        self._turn += 1
        self._classes = 0
        self._say()
        self._timer.start()
        return Watching(self, self._called_off, self._turn)

    def end(self) -> None:
        """It is there, or could not be made."""
        self._timer.stop()
        self.hide()

    def stop(self) -> None:
        """Calls it off: what was shown before stays."""
        self._called_off.set()
        self.end()
        self.stopped.emit()

    def read(self, turn: int, classes: int) -> None:
        """So many more classes were read; any thread may say so."""
        self._read.emit(turn, classes)

    def _count(self, turn: int, classes: int) -> None:
        if turn == self._turn:
            self._classes += classes
            self._say()

    def _say(self) -> None:
        number = self._office.formats.number(self._classes)
        words = self.tr("Adding up… {count} classes read").format(count=number)
        self.words.setText(words if self._classes else self.tr("Adding up…"))


class Watching:
    """The ``watch`` of one report, called by the thread that makes it."""

    def __init__(self, progress: ReportProgress, called_off: threading.Event, turn: int) -> None:
        self._progress = progress
        self._called_off = called_off
        self._turn = turn

    @property
    def called_off(self) -> bool:
        return self._called_off.is_set()

    def __call__(self, classes: int) -> bool:
        if self.called_off:
            return False
        try:
            self._progress.read(self._turn, classes)
        except RuntimeError:  # the page is gone
            return False
        return True
