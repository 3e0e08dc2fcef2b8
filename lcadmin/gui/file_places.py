"""Questions for a file: they begin in the folder for documents, or at home where there is none."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def documents() -> Path:
    """The user's folder for documents. A folder that is not there would begin the question wherever the
    program happens to run, so then it is the home folder."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def ask_where_to(over: QWidget, title: str, proposed: Path, kind: str, ending: str) -> Path | None:
    """A file to write, with its ``ending`` (``.csv``) where somebody typed a name without one; None where
    nothing shall be written. ``kind`` is Qt's name filter."""
    return ask_among(over, title, proposed, {kind: ending})


def ask_among(over: QWidget, title: str, proposed: Path, kinds: Mapping[str, str]) -> Path | None:
    """The same where a file may be of several kinds: Qt's name filters and the ending of each."""
    while True:
        name, kind = QFileDialog.getSaveFileName(over, title, str(proposed), ";;".join(kinds))
        file = Path(name)
        if not name or file.suffix.lower() in kinds.values():
            return file if name else None
        file = file.with_name(file.name + kinds.get(kind, next(iter(kinds.values()))))
        if not file.exists():
            return file
        proposed = file  # Qt has asked about the name without its ending: so once more by the whole name


def begin_at_documents(chooser: QFileDialog) -> None:
    """Begins there the first time; later Qt begins where the last file was chosen."""
    if chooser.directory() == QDir.current():
        chooser.setDirectory(str(documents()))
