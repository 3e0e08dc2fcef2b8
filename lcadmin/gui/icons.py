"""Line icons from ``resources/icons``, drawn in the colour that is needed, sharp at every scale."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from lcadmin.gui.theme import colors
from lcadmin.resource_files import resource, resource_text


class _LineIcon(QIconEngine):
    """Renders an SVG whose lines are ``currentColor`` in the palette's colours, at the size asked for."""

    def __init__(self, svg: str) -> None:
        super().__init__()
        self._svg = svg

    def clone(self) -> QIconEngine:
        return _LineIcon(self._svg)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        renderer = QSvgRenderer(QByteArray(self._svg.replace("currentColor", _ink(mode, state)).encode()))
        # Square, where one begins to read: an icon size wider than high keeps its distance from the text.
        side = min(rect.width(), rect.height())
        top = rect.top() + (rect.height() - side) / 2
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.left() + (rect.width() - side if mirrored else 0)
        renderer.render(painter, QRectF(left, top, side, side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


def icon(name: str) -> QIcon:
    """The icon ``name`` of ``resources/icons``: muted, and in the accent colour where it is checked.

    Raises FileNotFoundError where the installation lacks it.
    """
    return QIcon(_LineIcon(resource_text(f"icons/{name}.svg")))


def program_icon() -> QIcon:
    """The program's own icon, for the window and the task bar."""
    return QIcon(str(resource("icons/lcadmin.svg")))


def _ink(mode: QIcon.Mode, state: QIcon.State) -> str:
    look = colors()
    if mode == QIcon.Mode.Disabled:
        return QColor(look.line).name()
    return look.accent if state == QIcon.State.On else look.muted
