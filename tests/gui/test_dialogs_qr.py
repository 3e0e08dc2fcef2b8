"""A link as a code to be photographed."""

from __future__ import annotations

import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.dialogs.qr import QrCode, QrDialog
from lcadmin.gui.office import Office
from tests.support.gui import Toasts, click


def test_the_qr_code_is_the_links_own_black_on_white(qtbot: QtBot) -> None:
    url = "https://school.learn-cube.com/classv3/?token=ABC&user_id=1234567890"
    code = QrCode(url)
    qtbot.addWidget(code)
    picture = code.picture(scale=3)
    rows = [bytes(row) for row in segno.make_qr(url, error="m").matrix]
    edge = 4
    drawn = [
        bytes(
            picture.pixelColor((x + edge) * 3 + 1, (y + edge) * 3 + 1) == QColor(Qt.GlobalColor.black)
            for x in range(len(rows))
        )
        for y in range(len(rows))
    ]
    assert drawn == rows
    assert picture.pixelColor(0, 0) == QColor(Qt.GlobalColor.white)


def test_the_qr_dialog_copies_the_picture_and_says_whose_it_is(
    window: QWidget, office: Office, toasts: Toasts
) -> None:
    dialog = QrDialog(office, "Tom Baker", "Algebra", "https://school.learn-cube.com/?token=A", window)
    dialog.open()
    assert dialog.windowTitle() == "QR code for Tom Baker"
    assert "token" not in dialog.code.accessibleName()
    click(dialog.copy_button)
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert toasts.said == ["QR code copied"]
