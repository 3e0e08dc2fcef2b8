"""The theme: one set of colours and sizes, following the system. (That it can be read: test_contrast.py)"""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from lcadmin.gui import theme
from lcadmin.gui.icons import icon
from lcadmin.gui.stylesheet import stylesheet
from lcadmin.gui.tokens import DARK, LIGHT, Colors
from tests.support.contrast import contrast

THEMES = {"light": LIGHT, "dark": DARK}


@pytest.mark.parametrize("colors", THEMES.values(), ids=THEMES)
def test_the_sheet_uses_no_colour_but_the_themes_own(colors: Colors) -> None:
    ours = {value.lower() for value in (getattr(colors, name) for name in colors.__slots__)}
    sheet = stylesheet(colors, round)
    used = {found.lower() for found in re.findall(r"#[0-9A-Fa-f]{6}\b", sheet)}
    assert used
    assert used <= ours


def test_the_window_follows_the_system_from_light_to_dark_and_back(qapp: QApplication) -> None:
    assert theme.colors() is LIGHT
    follower = theme.follow(qapp)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    try:
        assert theme.colors() is DARK
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.background)
        assert DARK.panel in qapp.styleSheet()
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert theme.colors() is LIGHT
    finally:
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        follower.deleteLater()


def test_sizes_grow_with_the_text(qapp: QApplication) -> None:
    before = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(26)
    qapp.setFont(larger)
    try:
        assert theme.px(8) == 16
        assert theme.text_font(20).pixelSize() == 40
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("scale", [1, 2])
def test_an_icon_is_drawn_in_the_accent_where_it_is_checked_sharp_at_every_scale(
    qapp: QApplication, scale: int
) -> None:
    size = QSize(20 * scale, 20 * scale)
    image = icon("today").pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()
    inks = {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert image.width() == 20 * scale
    assert QColor(LIGHT.accent).name() in inks


@pytest.mark.parametrize("box", [QCheckBox, QRadioButton])
@pytest.mark.parametrize(("scheme", "colors"), [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)])
def test_an_empty_box_can_be_seen(
    qtbot: QtBot, qapp: QApplication, box: type[QAbstractButton], scheme: Qt.ColorScheme, colors: Colors
) -> None:
    theme.apply(qapp, scheme)
    try:
        made = box()
        qtbot.addWidget(made)
        made.resize(30, 30)
        made.show()
        image = made.grab().toImage()
    finally:
        theme.apply(qapp, Qt.ColorScheme.Light)
    middle = image.height() // 2
    inks = {image.pixelColor(x, middle).name() for x in range(image.width())}
    assert max(contrast(ink, colors.panel) for ink in inks) >= 3
    assert max(contrast(ink, colors.background) for ink in inks) >= 3
