"""A join link as a QR code, to be taken with a phone's camera."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.gui.dialog import Dialog
from lcadmin.gui.office import Office
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton

_QUIET = 4
_PICTURE = 8


class QrCode(QWidget):
    """Draws a text as a QR code: black on white in every theme, or cameras would not read it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def modules(self) -> int:
        """The code's width and height in its own squares, with the white edge."""
        return len(self._rows) + 2 * _QUIET

    def picture(self, scale: int = _PICTURE) -> QImage:
        """The code as an image, ``scale`` pixels a square."""
        image = QImage(self.modules * scale, self.modules * scale, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        self._draw(painter, QRect(0, 0, image.width(), image.height()), scale)
        painter.end()
        return image

    def sizeHint(self) -> QSize:
        side = self.modules * max(1, px(260) // self.modules)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._draw(painter, self.rect(), max(1, self.width() // self.modules))
        painter.end()

    def _draw(self, painter: QPainter, rect: QRect, scale: int) -> None:
        painter.fillRect(rect, QColor(Qt.GlobalColor.white))
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(
                        (x + _QUIET) * scale,
                        (y + _QUIET) * scale,
                        scale,
                        scale,
                        QColor(Qt.GlobalColor.black),
                    )


class QrDialog(Dialog):
    """One person's link to one class as a QR code."""

    def __init__(
        self, office: Office, name: str, title: str, url: str, window: QWidget | None = None
    ) -> None:
        super().__init__(window)
        self._office = office
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("QR code for {name}").format(name=name))
        self.code = QrCode(url)
        self.code.setAccessibleName(self.tr("QR code of {name}'s link").format(name=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(12))
        heading = Label(name, "heading", wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        words = self.tr("{title}. This code is {name}'s own link; whoever takes it enters as {name}.")
        note = Label(words.format(title=title, name=name), "caption", wrap=True)
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(note)
        row = QHBoxLayout()
        row.addStretch(1)
        self.copy_button = Button(self.tr("&Copy picture"), self._copy)
        self.close_button = PrimaryButton(self.tr("Close"), self.accept)
        self.close_button.setDefault(True)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.code.picture())
        self._office.toast(self.tr("QR code copied"))
