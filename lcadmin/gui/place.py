"""Where somebody is in the window, so that another window can begin there."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QRect, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from lcadmin.gui.widgets.rows_view import RowsView

if TYPE_CHECKING:
    from lcadmin.gui.main_window import MainWindow

_MOST = 1_000
_TRIES, _EVERY_MS = 50, 100


@dataclass(frozen=True, slots=True)
class Place:
    """The page in front with what is selected in its lists and how far it is scrolled, what in it has the
    keyboard (which of the controls of its kind), and the window's size and place."""

    page: str
    args: Mapping[str, object]
    geometry: QByteArray  # maximised or not, and on which screen
    normal: QRect
    selected: tuple[tuple[Hashable, ...], ...] = ()
    scrolled: tuple[int, ...] = ()
    keyboard: tuple[type[QWidget], int] | None = None

    @classmethod
    def of(cls, window: MainWindow) -> Place:
        """Where somebody is now."""
        page, visit = window.page, window.visits.now
        lists = [] if page is None else page.findChildren(RowsView)
        areas = [] if page is None else page.findChildren(QScrollArea)
        return cls(
            window.page_name or "today",
            # What was dropped on the window is taken in once.
            {} if visit is None else {name: value for name, value in visit.args.items() if name != "files"},
            window.saveGeometry(),
            window.geometry(),
            tuple(tuple(view.selected_keys()[:_MOST]) for view in lists),
            tuple(area.verticalScrollBar().value() for area in areas),
            None if page is None else _keyboard(page),
        )

    def take(self, window: MainWindow, came_by: MainWindow) -> None:
        """Goes to the same place in ``window``, as soon as what is there is loaded."""
        window.restoreGeometry(self.geometry)
        if not window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            window.setGeometry(self.normal)  # to the pixel
        window.visits.follow(came_by.visits)
        window.go_to(self.page, self.args)
        page = window.page
        if page is None:
            return
        for view, keys in zip(page.findChildren(RowsView), self.selected, strict=False):
            if keys:
                _soon(view, partial(_select, view, keys))
        if self.keyboard is not None:
            _soon(page, partial(_focus, page, self.keyboard))
        for area, value in zip(page.findChildren(QScrollArea), self.scrolled, strict=False):
            if value:
                _soon(area, partial(_scroll, area, value))


def _keyboard(page: QWidget) -> tuple[type[QWidget], int] | None:
    focused = cast("QWidget | None", page.window().focusWidget())
    if focused is None or not page.isAncestorOf(focused):
        return None
    alike = _alike(page, type(focused))
    return (type(focused), alike.index(focused)) if focused in alike else None


def _alike(page: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in page.findChildren(QWidget) if type(one) is kind]


def _focus(page: QWidget, keyboard: tuple[type[QWidget], int]) -> bool:
    kind, number = keyboard
    found = _alike(page, kind)
    if number >= len(found) or not (found[number].isEnabled() and page.isVisible()):
        return False
    found[number].setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _select(view: RowsView, keys: tuple[Hashable, ...]) -> bool:
    view.select_keys(keys)
    return bool(view.selected_places())


def _scroll(area: QScrollArea, value: int) -> bool:
    bar = area.verticalScrollBar()
    bar.setValue(value)
    return bar.value() == value


def _soon(widget: QWidget, do: Callable[[], bool]) -> None:
    """Does it as soon as it can be done; a few seconds later nobody expects it any more."""
    timer = QTimer(widget)
    timer.setInterval(_EVERY_MS)
    left = iter(range(_TRIES))

    def again() -> None:
        if do() or next(left, None) is None:
            timer.stop()
            timer.deleteLater()

    timer.timeout.connect(again)
    timer.start()
