"""What an everyday task costs a user: the clicks and keys that reach the program, and its longest pause.

Every press of a mouse button counts as one, so a double click is two; every press of a key counts as one,
and so does a key with Ctrl, Alt or Shift held. What somebody types into a field (a name, a title, a time)
does not count, as in the table of experience.md ("besides typing"), nor does choosing a file or a folder in
the system's own dialog; the press that ends that dialog does (``Hands.in_the_systems_dialog``).

The longest gap is the longest time for which the window's loop of events did not turn meanwhile: what a
user would feel as a hitch. It is recorded and printed, never asserted: other programs of the PC are in it.
Beside it stands the longest stretch of the window's own work, without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.support.gui import letter

MOST = {
    "new class for known people, links copied": 6,
    "the same class next week, links copied": 3,
    "one student's link again": 2,
    "let in a refused student": 1,
    "this week's links to everybody": 3,
    "another tutor for tomorrow's class, message sent": 4,
    "last month's tutor pay as XLSX": 4,
    "why is this class 47 minutes?": 2,
    "import last week's logs": 2,
}
"""The table of experience.md: how many clicks and keys at most, with the mouse or the keyboard alone."""

Cost = tuple[str, str, int, int, int]
"""What a task cost: (task, how, count, longest gap in ms, longest stretch of own work in ms)."""

_WIDE = 20

PROPERTY = "everyday task"
"""Under this name a test's report carries each ``Cost``."""

_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
_BUTTON = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_KEY = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)  # a shortcut gets the first alone
_RELEASES = (QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease)


class Effort(QObject):
    """``count`` is how many mouse buttons and keys were pressed; a key with Ctrl held is one."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.longest_gap = 0.0
        self.longest_work = 0.0
        self._held = False
        self._last, self._worked = perf_counter(), thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self.turned)
        self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _RELEASES:
            self._held = False
        elif kind in _BUTTON or (kind in _KEY and isinstance(event, QKeyEvent) and event.key() not in _ALONE):
            # One press is offered to one widget after another until somebody takes it.
            self.count += not self._held
            self._held = True
        return False

    def turned(self) -> None:
        """The loop of events has turned."""
        now, worked = perf_counter(), thread_time()
        self.longest_gap = max(self.longest_gap, now - self._last)
        self.longest_work = max(self.longest_work, worked - self._worked)
        self._last, self._worked = now, worked


@contextmanager
def counted() -> Iterator[Effort]:
    """Counts within the block."""
    effort, app = Effort(), QApplication.instance()
    assert app is not None
    app.installEventFilter(effort)
    try:
        yield effort
    finally:
        app.removeEventFilter(effort)
        effort.deleteLater()


@dataclass
class Hands:
    """Somebody at the program who does one task of the table; ``record`` is told what it cost them."""

    record: Callable[[Cost], None]
    how = ""
    _effort: Effort | None = None

    @contextmanager
    def does(self, task: str) -> Iterator[None]:
        """One task of the table, within its bound."""
        with counted() as self._effort:
            yield
            done = self._effort
            done.turned()  # the rest of the last turn
        self._effort, count = None, done.count
        self.record((task, self.how, count, round(done.longest_gap * 1000), round(done.longest_work * 1000)))
        assert count <= MOST[task], f"{task} with the {self.how}: {count}, at most {MOST[task]}"

    def begins_to_count(self) -> None:
        """Where the table counts only from here on."""
        self._counter.count = 0

    def types(self, text: str) -> None:
        """Types into whatever has the keyboard; that does not count."""
        effort = self._counter
        before = effort.count
        for one in text:
            letter(_keyboard(), one)
        effort.count = before

    def in_the_systems_dialog(self) -> None:
        """The press that ends a dialog of the system, which tests do not see."""
        self._counter.count += 1

    @property
    def _counter(self) -> Effort:
        assert self._effort is not None, "outside of a task"
        return self._effort


class Mouse(Hands):
    """Somebody who only clicks, beside what is typed."""

    how = "mouse"

    def clicks(self, widget: QWidget, where: QPoint | None = None) -> None:
        """Clicks what is to be seen there: ``where`` in the widget, or its middle."""
        self._press(widget, where, Qt.MouseButton.LeftButton)

    def opens_menu(self, widget: QWidget, where: QPoint) -> QMenu:
        """Clicks with the right button; the menu that opens."""
        self._press(widget, where, Qt.MouseButton.RightButton)
        # QTest presses the button; the system makes the wish for a menu of it.
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, widget.mapToGlobal(where))
        QApplication.sendEvent(widget, asked)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def chooses(self, menu: QMenu, words: str) -> None:
        """Clicks a line of a menu."""
        action = next(one for one in menu.actions() if one.text().replace("&", "").startswith(words))
        self.clicks(menu, menu.actionGeometry(action).center())

    def _press(self, widget: QWidget, where: QPoint | None, button: Qt.MouseButton) -> None:
        at = widget.rect().center() if where is None else where
        over = widget.window()
        hit = over.childAt(widget.mapTo(over, at)) or over
        assert hit is widget or widget.isAncestorOf(hit), f"{hit} is over {widget}"
        assert widget.isEnabled(), f"{widget} is grey"
        QTest.mouseClick(widget, button, Qt.KeyboardModifier.NoModifier, at)


class Keyboard(Hands):
    """Somebody who has no mouse: every key goes to whatever has the keyboard."""

    how = "keyboard"

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(_keyboard(), key, held)


def _keyboard() -> QWidget:
    found = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert found is not None, "nothing has the keyboard"
    return found


def table(costs: Iterable[Cost]) -> list[str]:
    """What each task cost, a line each, in the order of the table; the dearest where there are several."""
    found: dict[tuple[str, str], tuple[int, ...]] = {}
    for task, how, *figures in costs:
        before = found.get((task, how), (0, 0, 0))
        found[task, how] = tuple(map(max, before, figures))

    def cell(task: str, how: str) -> str:
        if (task, how) not in found:
            return "–".rjust(_WIDE)
        count, gap, work = found[task, how]
        return f"{count} ({gap}, {work} ms)".rjust(_WIDE)

    if not found:
        return []
    head = "clicks and keys (longest gap, own work)".ljust(50) + "at most".rjust(9)
    head += Mouse.how.rjust(_WIDE) + Keyboard.how.rjust(_WIDE)
    rows = (
        f"{task:50}{most:9}{cell(task, Mouse.how)}{cell(task, Keyboard.how)}" for task, most in MOST.items()
    )
    return [head, *rows]
