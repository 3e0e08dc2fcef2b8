"""Stand-ins for what the window switches on and off, and a way to wait for it that never sleeps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.domain.errors import BadInput, Refusal
from lcadmin.domain.instants import Instant
from lcadmin.domain.reach import ReachVerdict, Silence
from lcadmin.domain.wording import Text
from lcadmin.gui.office import Office
from lcadmin.gui.widgets.rows_view import RowsView
from lcadmin.services.controls import CertificateState, ResponderState
from lcadmin.services.home_ports import (
    ByHand,
    Home,
    StartWhen,
    TunnelProgram,
    TunnelState,
    TunnelView,
)
from tests.support.patience import PATIENCE_MS


@dataclass
class HandResponder:
    """A responder that only says that it listens. ``refuses`` is why it cannot start."""

    state: ResponderState = ResponderState.OFF
    problem: Text | None = None
    address: str | None = None
    last_call: Instant | None = None
    refuses: Text | None = None

    def start(self) -> None:
        if self.refuses is not None:
            self.state, self.problem = ResponderState.ERROR, self.refuses
            raise Refusal(self.refuses.key, **dict(self.refuses.params))
        self.state, self.problem, self.address = ResponderState.LISTENING, None, "http://127.0.0.1:8765"

    def stop(self) -> None:
        self.state, self.problem, self.address = ResponderState.OFF, None, None


@dataclass
class HandPractice:
    """A practice classroom that only says that it is on."""

    running: bool = False
    address: str | None = None
    started: list[str] = field(default_factory=list)

    def start(self) -> str:
        self.running, self.address = True, "http://127.0.0.1:40001"
        self.started.append(self.address)
        return self.address

    def stop(self) -> None:
        self.running, self.address = False, None


@dataclass
class HandOutside:
    """The internet as a test wants it: ``says`` is what comes of any question."""

    says: Silence = field(default_factory=lambda: Silence(ReachVerdict.TIMEOUT))
    asked: list[str] = field(default_factory=list)

    def ask(self, url: str) -> Silence:
        self.asked.append(url)
        return self.says


@dataclass
class HandPower:
    """A PC that stays awake when it is asked to."""

    awake: bool = False
    impossible: bool = False

    def keep_awake(self, on: bool) -> None:
        self.awake = on and not self.impossible


@dataclass
class HandAutostart:
    """A PC that starts what it is asked to; ``by_hand`` is what an administrator has to type."""

    on: set[StartWhen] = field(default_factory=set)
    by_hand: ByHand | None = None

    def is_on(self, when: StartWhen) -> bool:
        return when in self.on

    def turn(self, when: StartWhen, on: bool) -> ByHand | None:
        if when is StartWhen.BOOT and self.by_hand is not None:
            return self.by_hand
        (self.on.add if on else self.on.discard)(when)
        return None


@dataclass
class HandTunnels:
    """Tunnel programs that only say what a test wants."""

    programs: list[TunnelProgram] = field(default_factory=list)
    view: TunnelView = field(default_factory=TunnelView)
    started: list[tuple[str, int, str, str, bool]] = field(default_factory=list)

    def found(self) -> list[TunnelProgram]:
        return self.programs

    def start(self, key: str, port: int, name: str, token: str, *, https: bool = False) -> None:
        wish = (key, port, name, token, https)
        if self.view.state is TunnelState.OFF or self.started[-1:] != [wish]:
            self.started.append(wish)
            self.view = TunnelView(TunnelState.STARTING)

    def stop(self) -> None:
        self.view = TunnelView()


@dataclass
class HandCertificates:
    """Certificates as a test wants them; BadInput where there is none."""

    state: CertificateState | None = None
    looked: list[tuple[str, str, str]] = field(default_factory=list)

    def look(self, certificate: str, key: str, public_url: str) -> CertificateState:
        self.looked.append((certificate, key, public_url))
        if self.state is None:
            raise BadInput("certificate_missing", file=certificate)
        return self.state


@dataclass
class HandHome:
    """Everything around the program on a PC, each part for a test to look at and to set."""

    outside: HandOutside = field(default_factory=HandOutside)
    power: HandPower = field(default_factory=HandPower)
    autostart: HandAutostart = field(default_factory=HandAutostart)
    tunnels: HandTunnels = field(default_factory=HandTunnels)
    certificates: HandCertificates = field(default_factory=HandCertificates)

    def ports(self) -> Home:
        return Home(self.outside, self.power, self.autostart, self.tunnels, self.certificates)


@dataclass
class Settled:
    """Call it to wait until the window has nothing more to do."""

    qtbot: QtBot
    office: Office

    def __call__(self) -> None:
        self.qtbot.waitUntil(self._is_still, timeout=PATIENCE_MS)

    def _is_still(self) -> bool:
        QApplication.sendPostedEvents()
        return self.office.tasks.idle and self.office.bridge.idle


class Toasts:
    """What the office says in passing, with the way back."""

    def __init__(self, office: Office) -> None:
        self.said: list[str] = []
        self.undo: Callable[[], None] | None = None
        office.toast_wanted.connect(self._take)

    def _take(self, text: str, undo: Callable[[], None] | None) -> None:
        self.said.append(text)
        self.undo = undo


def copied() -> str:
    """The plain text on the clipboard."""
    return QGuiApplication.clipboard().mimeData().text()


def click(widget: QWidget, where: QPoint | None = None) -> None:
    """Clicks a widget with the mouse, in its middle or at ``where``."""
    at = widget.rect().center() if where is None else where
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key in a widget."""
    QTest.keyClick(widget, key, held)


def type_in(widget: QWidget, text: str) -> None:
    """Replaces what stands in a field, key by key."""
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for one in text:
        letter(widget, one)


def letter(widget: QWidget, typed: str) -> None:
    """Presses the key of one letter."""
    if typed.isascii():
        QTest.keyClicks(widget, typed)
        return
    # QTest gives up on letters that it has no key for.
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, typed))


def button(inside: QWidget, text: str) -> QPushButton:
    """The visible button with this text."""
    found = [b for b in inside.findChildren(QPushButton) if b.text().replace("&", "") == text]
    assert found, f"there is no button {text!r}"
    return next((b for b in found if b.isVisible()), found[0])


def click_cell_button(table: RowsView, row: int, key: str) -> None:
    """Clicks a button in a row, as the mouse does."""
    rect = table.button_rect(row, key)
    assert not rect.isEmpty(), f"row {row} has no button {key!r}"
    click(table.viewport(), rect.center())


def double_click_row(table: RowsView, row: int, column: int = 1) -> None:
    """Double-clicks a row."""
    where = table.visualRect(table.model().index(row, column)).center()
    click(table.viewport(), where)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def shown(table: RowsView, row: int) -> list[str]:
    """What a row says, column by column."""
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]
