"""Where a question for a file begins: in the folder for documents, or at home where there is none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog


def documents() -> Path:
    """The user's folder for documents. A folder that is not there would begin the question wherever the
    program happens to run, so then it is the home folder."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def with_ending(file: str, ending: str) -> Path:
    """The chosen file, with its ending (``.csv``) where somebody typed a name without one."""
    path = Path(file)
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def begin_at_documents(chooser: QFileDialog) -> None:
    """Begins there the first time; later Qt begins where the last file was chosen."""
    if chooser.directory() == QDir.current():
        chooser.setDirectory(str(documents()))
