"""The sign in the system tray: how things stand, and the window a click away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from lcadmin.domain.choices import NoticeKind
from lcadmin.domain.notices import Notice
from lcadmin.gui.icons import program_icon
from lcadmin.gui.light import Light, light
from lcadmin.gui.theme import colors
from lcadmin.gui.tokens import Kind

if TYPE_CHECKING:
    from lcadmin.gui.office import Office

_SIZES = (16, 22, 24, 32, 48, 64)


class Tray(QObject):
    """``show_window`` and ``leave`` are what its entries do. Nothing happens where there is no tray."""

    def __init__(
        self, office: Office, window: QWidget, show_window: Callable[[], None], leave: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._office = office
        self._window = window
        self._show_window = show_window
        self._shown: Light | None = None
        self._about: Notice | None = None
        self.sign = QSystemTrayIcon(self)
        self.menu = QMenu(window)
        self.state = QAction(self.menu)
        self.state.setEnabled(False)
        self.menu.addAction(self.state)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Open lcadmin"), show_window)
        self.menu.addAction(self.tr("&Today"), lambda: self._go("today"))
        self.menu.addAction(self.tr("&Connection"), lambda: self._go("connection"))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Quit lcadmin"), leave)
        self.sign.setContextMenu(self.menu)
        self.sign.activated.connect(self._clicked)
        self.sign.messageClicked.connect(self._open_what_was_told)

    @property
    def is_there(self) -> bool:
        """Whether this desktop has a tray: else a closed window could not be found again."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def start(self) -> None:
        if self.is_there:
            self.refresh()
            self.sign.show()

    def stop(self) -> None:
        self.sign.hide()

    def refresh(self) -> None:
        """Says how things stand now."""
        now = light(self._office)
        if now == self._shown:
            return
        kind_before = None if self._shown is None else self._shown.kind
        self._shown = now
        self.state.setText(now.text)
        name = self._office.settings.business_name or "lcadmin"
        self.sign.setToolTip("\n".join(filter(None, (name, now.text, now.outside))))
        if now.kind is not kind_before:
            self.sign.setIcon(state_icon(now.kind))

    def tell(self, notice: Notice) -> bool:
        """Shows a notice beside the tray; False where that cannot be."""
        if not (self.is_there and self.sign.isVisible() and QSystemTrayIcon.supportsMessages()):
            return False
        self._about = notice
        self.sign.showMessage(
            self._office.say(notice.title), self._office.say(notice.text), state_icon(Kind.WARNING), 15_000
        )
        return True

    def say(self, title: str, text: str) -> None:
        """A sentence of the window's own."""
        self._about = None
        self.sign.showMessage(title, text, program_icon(), 15_000)

    def _clicked(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._show_window()

    def _go(self, page: str) -> None:
        self._show_window()
        self._office.go_to(page)

    def _open_what_was_told(self) -> None:
        self._show_window()
        if self._about is not None:
            open_notice(self._office, self._about)


def open_notice(office: Office, notice: Notice) -> None:
    """The place where something can be done about it."""
    if notice.kind is NoticeKind.UNREACHABLE:
        office.go_to("connection")
    elif notice.lesson_id is not None:
        office.go_to("lesson", lesson_id=notice.lesson_id)
    else:
        office.go_to("today")


def state_icon(kind: Kind) -> QIcon:
    """The program's icon; with a dot in the state's colour, and a bar in it where it is bad, so that
    the colour is not all that tells."""
    made, look = QIcon(), colors()
    for size in _SIZES:
        pixmap = program_icon().pixmap(QSize(size, size), 1.0)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = size * 0.5
        dot = QRectF(size - side, size - side, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawEllipse(dot)
        inner = dot.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1)
        painter.setBrush(QColor(look.chip(kind)[0]))
        painter.drawEllipse(inner)
        if kind in (Kind.BAD, Kind.WARNING):
            painter.setBrush(QColor("#FFFFFF"))
            bar = QRectF(0, 0, inner.width() * 0.56, inner.height() * 0.2)
            bar.moveCenter(QPointF(inner.center()))
            painter.drawRect(bar)
        painter.end()
        made.addPixmap(QPixmap(pixmap))
    return made
