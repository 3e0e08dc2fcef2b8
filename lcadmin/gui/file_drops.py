"""Files that are dropped on the window: each goes where its kind belongs, and what is of no kind is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from lcadmin.gui.office import Office

translate = QCoreApplication.translate

_BOOKS = (".xlsx", ".xlsm")
_BACKUP, _MOVED = ".db", ".lcmove"


class FileDrops(QObject):
    """Takes them anywhere on ``window``; ``taken`` is given the files. A page may take its own before."""

    def __init__(self, window: QWidget, taken: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(window)
        self._taken = taken
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            files = _local(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._taken(files)
                return True
        return super().eventFilter(watched, event)


class Sorting:
    """Opens what fits to dropped files, over ``window``. ``logs`` shows files as class logs."""

    def __init__(self, office: Office, window: QWidget, logs: Callable[[Sequence[Path]], None]) -> None:
        self._office = office
        self._window = window
        self._logs = logs

    def take(self, files: Sequence[Path]) -> None:
        """One backup, one file from another PC, one plan of classes, or any number of class logs."""
        from lcadmin.gui.log_importer import ENDINGS

        office, first = self._office, files[0]
        kind = first.suffix.lower() if len(files) == 1 else ""
        if kind == _BACKUP and office.shelf is not None:
            from lcadmin.gui.dialogs.restore import RestoreDialog

            RestoreDialog(office, office.shelf, office.shelf.own, self._window, file=first).open()
        elif kind == _MOVED and office.shelf is not None and office.parcels is not None:
            from lcadmin.gui.dialogs.move_in import MoveInDialog

            moving = MoveInDialog(office, office.parcels, office.shelf, self._window)
            moving.file.setText(str(first))
            moving.open()
        elif kind in _BOOKS:
            self._plan(first)
        elif kind in ENDINGS:
            office.tasks.run(
                lambda: _is_a_plan(office, first),
                lambda plan: self._plan(first) if plan else self._logs([first]),
                office.trouble,
                owner=office,
            )
        else:
            self._several([one for one in files if one.suffix.lower() in ENDINGS], files)

    def _plan(self, file: Path) -> None:
        from lcadmin.gui.dialogs.class_import import ClassImporter

        ClassImporter(self._office, self._window).take(file)

    def _several(self, logs: Sequence[Path], files: Sequence[Path]) -> None:
        """Class logs among others are taken; the others are named."""
        others = ", ".join(one.name for one in files if one not in logs)
        if others:
            words = translate(
                "FileDrops",
                "Not taken: {files}. What can be dropped here is class logs, and one at a time classes in a "
                "spreadsheet, a backup, or the file from another PC.",
            )
            self._office.toast(words.format(files=others))
        if logs:
            self._logs(logs)


def _is_a_plan(office: Office, file: Path) -> bool:
    """Whether a table is of classes to come rather than of class logs; reads it, so not on the window's
    thread. What cannot be read is told by the import of logs."""
    from lcadmin.domain.class_sheets import Part, guess, with_heads
    from lcadmin.domain.errors import UserError
    from lcadmin.services import sheet_files

    try:
        if office.logs is None or office.logs.look(file, office.settings.zone).layout is not None:
            return False
        rows = sheet_files.read_file(file)
    except UserError:
        return False
    parts = guess(with_heads(rows)) if rows else {}
    return Part.TITLE in parts and (Part.START in parts or Part.DAY in parts)


def _local(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
