"""When the program itself fails: it is logged, and said in one window with the details to copy."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from lcadmin.fault_words import fault_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_LOG = logging.getLogger(__name__)

_LONGEST = 500
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.INFO,  # mostly of the desktop it runs on, not of ours
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Faults(QObject):
    """Catches what nobody caught, on any thread, and shows it over ``window``, one at a time."""

    _raised = Signal(object)

    def __init__(self, window: QWidget, copy: Callable[[str], object] | None = None) -> None:
        """``copy`` puts a fault's words, with what else somebody who helps has to know, on the clipboard."""
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None
        self._copy = copy
        self._qt_before: Callable[[QtMsgType, QMessageLogContext, str], object] | None = None
        self._raised.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def catch_all(self) -> None:
        """Takes over what would else go to the terminal nobody looks at."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable
        self._qt_before = qInstallMessageHandler(_qt_says)

    def release(self) -> None:
        """Gives the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(self._qt_before)

    def show(self, error: BaseException) -> None:
        """Says that the program failed; while one such window is open further ones only go to the log."""
        if self._box is not None:
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(self.tr("A fault in lcadmin"))
        box.setText(self.tr("Something in lcadmin went wrong that should not have."))
        box.setInformativeText(
            self.tr(
                "What was finished before it is kept. Try the step again; if this comes back, restart "
                "lcadmin, and send the details to whoever looks after it."
            )
        )
        box.setDetailedText(fault_words(error))
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.setDefaultButton(QMessageBox.StandardButton.Close)
        if self._copy is not None:
            button = box.addButton(self.tr("&Copy details for support"), QMessageBox.ButtonRole.ActionRole)
            button.clicked.connect(partial(self._copy, fault_words(error)))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._closed)
        self._box = box
        box.open()

    def _closed(self) -> None:
        self._box = None

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("the window failed: %s", fault_words(error.with_traceback(trace)))
        self._raised.emit(error)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        """What fails where nobody can be told (as something is given up): to the log only."""
        if args.exc_value is not None:
            _LOG.error("something that was given up failed: %s", fault_words(args.exc_value))

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hook(args.exc_type, args.exc_value, args.exc_traceback)


def _qt_says(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Qt's own words, to the log; without a terminal nobody would ever see them."""
    from lcadmin.domain.redaction import redacted

    _LOG.log(_QT_LEVELS.get(kind, logging.WARNING), "Qt says: %s", redacted(message)[:_LONGEST])
