"""Files that are dropped on the window: class logs are looked at for an import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Takes them anywhere on ``window``; ``taken`` is given the files."""

    def __init__(self, window: QWidget, taken: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(window)
        self._taken = taken
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            files = log_files(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._taken(files)
                return True
        return super().eventFilter(watched, event)


def log_files(mime: QMimeData) -> list[Path]:
    """The files in it that can be class logs."""
    from lcadmin.gui.log_importer import ENDINGS

    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() in ENDINGS]
