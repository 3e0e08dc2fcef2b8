"""The window as somebody uses it: looked at, clicked and typed into, never called."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from lcadmin.gui.main_window import MainWindow
from lcadmin.gui.pages import Page
from lcadmin.gui.widgets.rows_view import RowsView

P = TypeVar("P", bound=QWidget)
T = TypeVar("T")

PATIENCE_MS = 30_000
_LINK = re.compile(r"https?://\S+/classv3/\?\S+")


@dataclass(slots=True)
class Desktop:
    """Whoever sits before the window. ``shots`` is where photographs go.

    ``latencies`` are the seconds from a click in a browser to the window showing what it led to.
    """

    qtbot: QtBot
    window: MainWindow
    shots: Path
    latencies: dict[str, float] = field(default_factory=dict)

    # Looking

    def until(self, seen: Callable[[], bool], milliseconds: int = PATIENCE_MS) -> None:
        """Looks until it is so; the window lives meanwhile."""
        self.qtbot.waitUntil(seen, timeout=milliseconds)

    def wait_for(self, future: Future[T]) -> T:
        """What another thread was asked for."""
        self.until(future.done, 30_000)
        return future.result()

    def page(self, name: str) -> Page:
        """The page in front, once it is the one of this name."""
        self.until(lambda: self.window.page_name == name)
        assert self.window.page is not None
        return self.window.page

    def dialog(self, title: str) -> QWidget:
        """The dialog of this title, once it is open."""
        self.until(lambda: self._dialog(title) is not None)
        found = self._dialog(title)
        assert found is not None
        return found

    def _dialog(self, title: str) -> QWidget | None:
        tops = QApplication.topLevelWidgets()
        return next((w for w in tops if w.isVisible() and w.isModal() and w.windowTitle() == title), None)

    def table(self, name: str) -> RowsView:
        """The visible list that a screen reader calls so."""
        return self._named(RowsView, name)

    def says(self, text: str) -> bool:
        """Whether some visible label of the page in front contains this."""
        labels = [] if self.window.page is None else self.window.page.findChildren(QLabel)
        return any(text in label.text() for label in labels if label.isVisible())

    def cell(self, table: str, row: int, column: int) -> str:
        """What a cell says; "" where there is no such row."""
        model = self.table(table).model()
        return str(model.index(row, column).data() or "") if row < model.rowCount() else ""

    def photograph(self, name: str, widget: QWidget | None = None) -> None:
        self.shots.mkdir(parents=True, exist_ok=True)
        QApplication.processEvents()
        assert (widget or self.window).grab().save(str(self.shots / f"{name}.png"))

    # Doing

    def click(self, widget: QWidget, where: QPoint | None = None) -> None:
        self._scroll_to(widget)
        at = widget.rect().center() if where is None else where
        assert widget.isVisible(), f"{widget.accessibleName() or widget} cannot be seen"
        assert widget.isEnabled(), f"{widget.accessibleName() or widget} is greyed out"
        assert widget.visibleRegion().contains(at), (
            f"{widget.accessibleName() or widget} is covered or cut off"
        )
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def _scroll_to(self, widget: QWidget) -> None:
        """As somebody does with the wheel who sees that the page goes on below."""
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        inside = None if above is None else above.widget()
        if above is not None and inside is not None and inside.isAncestorOf(widget):
            above.ensureWidgetVisible(widget)
            QApplication.processEvents()

    def click_button(self, text: str, inside: QWidget | None = None) -> None:
        """Clicks the one visible button that says so, once it is there and not greyed out."""
        self.until(lambda: self._button(text, inside) is not None)
        found = self._button(text, inside)
        assert found is not None
        self.click(found)

    def _button(self, text: str, inside: QWidget | None) -> QPushButton | None:
        buttons = (inside or self.window).findChildren(QPushButton)
        said = [b for b in buttons if b.text().replace("&", "") == text and b.isVisible() and b.isEnabled()]
        assert len(said) < 2, f"{len(said)} buttons say {text!r}"
        return said[0] if said else None

    def click_cell_button(self, table: str, row: int, key: str) -> None:
        """Clicks a button in a row of a list."""
        view = self.table(table)
        self.until(lambda: row < view.model().rowCount() and not view.button_rect(row, key).isEmpty())
        where = view.button_rect(row, key).center()
        view.viewport().repaint()
        self.click(view.viewport(), where)

    def type_into(self, name: str, text: str, inside: QWidget) -> None:
        """Clicks into the field that a screen reader calls so, and types."""
        edit = self._named(QLineEdit, name, inside)
        self.click(edit)
        QTest.keyClicks(edit, text)
        self.until(lambda: edit.text() == text)

    def choose(self, offered: str, inside: QWidget) -> None:
        """Clicks a line of the list that opened under a field."""

        def line() -> tuple[QListWidget, int] | None:
            for view in inside.findChildren(QListWidget):
                for place in range(view.count()):
                    if view.isVisible() and offered in view.item(place).text():
                        return view, place
            return None

        self.until(lambda: line() is not None)
        found = line()
        assert found is not None
        view, place = found
        self.click(view.viewport(), view.visualItemRect(view.item(place)).center())

    def pasted_link(self, copied: Callable[[], None]) -> str:
        """Empties the clipboard, has something copied, and reads the link in it as a mail program does."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()
        copied()
        self.until(lambda: _LINK.search(clipboard.text()) is not None)
        links = _LINK.findall(clipboard.text())
        assert len(links) == 1, clipboard.text()
        return str(links[0])

    def timed(self, step: str, clicked: Callable[[], Future[None]], shown: Callable[[], bool]) -> None:
        """Has something clicked in a browser and looks until the window shows it; notes how long it took."""
        began = time.perf_counter()
        done = clicked()
        self.until(lambda: done.done() or shown(), 30_000)
        self.until(shown)
        self.latencies[step] = time.perf_counter() - began
        self.wait_for(done)

    def _named(self, kind: type[P], name: str, inside: QWidget | None = None) -> P:
        widgets = (inside or self.window).findChildren(kind)
        found = [w for w in widgets if w.isVisible() and w.accessibleName() == name]
        assert len(found) == 1, f"{len(found)} visible fields are called {name!r}"
        return found[0]
