"""Puts text on the clipboard so that it outlives what put it there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def put_on_clipboard(plain: str, html: str = "") -> None:
    """Plain text, and rich text beside it where there is ``html``."""
    data = _data_of_qt()
    data.setText(plain)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def _data_of_qt() -> QMimeData:
    """A QMimeData that Qt made. Qt deletes what is on the clipboard when the process ends, after
    Python has gone: one that Python made crashes it there."""
    from PySide6.QtCore import QStringListModel

    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
