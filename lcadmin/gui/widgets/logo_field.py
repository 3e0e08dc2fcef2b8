"""The business's picture in the settings: what it is, another one, none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lcadmin.domain.errors import BadInput, UserError
from lcadmin.gui.file_places import documents
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label
from lcadmin.services import logo

if TYPE_CHECKING:
    from lcadmin.gui.office import Office

_HEIGHT, _WIDTH = 56, 240


class LogoField(QWidget):
    """The picture stands beside its buttons; what cannot be taken is said below them."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(8))
        column.addWidget(
            Label(self.tr("Logo: stands on reports, statements and pages"), "caption", wrap=True)
        )
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self.picture = QLabel()
        self.choose_button = Button(self.tr("Choose a &picture…"), self._choose)
        self.none_button = Button(self.tr("&No picture"), lambda: self._put(lambda: None))
        for widget in (self.picture, self.choose_button, self.none_button):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        self.trouble = Label("", "error", wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.show_picture(None)

    def refresh(self) -> None:
        """Reads the picture anew."""
        desk = self._office.desk
        self._office.tasks.run(
            lambda: _drawn(logo.get(desk)), self.show_picture, self._office.trouble, owner=self
        )

    def show_picture(self, picture: QImage | None) -> None:
        """The picture as it stands on paper, or none."""
        there = picture is not None
        self.picture.setVisible(there)
        self.none_button.setVisible(there)
        if picture is None:
            self.picture.clear()
            return
        sharp = self.devicePixelRatioF()
        size = QSize(px(_WIDTH), px(_HEIGHT)) * sharp
        ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        shown = QPixmap.fromImage(picture.scaled(size, *ways))
        shown.setDevicePixelRatio(sharp)
        self.picture.setPixmap(shown)
        self.picture.setAccessibleName(self.tr("Logo"))

    def take(self, file: Path) -> None:
        """From now on this picture stands on what goes out."""

        def picture() -> bytes:
            try:
                return file.read_bytes()
            except OSError as error:
                raise BadInput("unreadable_file", file=file, cause=error.strerror or str(error)) from error

        self._put(picture)

    def _put(self, picture: Callable[[], bytes | None]) -> None:
        desk = self._office.desk
        self.trouble.hide()
        self._office.tasks.run(
            lambda: logo.put(desk, picture()), lambda _nothing: self.refresh(), self._failed, owner=self
        )

    def _failed(self, error: UserError) -> None:
        self.trouble.setText(self._office.say(error.text))
        self.trouble.show()

    def _choose(self) -> None:
        title = self.tr("The picture on what goes out")
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(self.window(), title, str(documents()), kinds)
        if name:
            self.take(Path(name))


def _drawn(picture: bytes | None) -> QImage | None:
    image = None if picture is None else QImage.fromData(picture)
    return None if image is None or image.isNull() else image
