"""One file for each page of the window, and what the window expects of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.scroll_area import ScrollArea

if TYPE_CHECKING:
    from lcadmin.gui.office import Office
    from lcadmin.gui.trail import Stop
    from lcadmin.services.ports import Changed


class Page(QWidget):
    """A page. It is built once, when it is first shown, and then kept.

    ``open`` is called each time somebody goes to it, with what ``Office.go_to`` was given;
    ``show_changed`` while it is the page in front, after data changed (a page that was not in front
    is opened anew); ``tick`` once a second while it is in front, for what moves with the clock alone.

    ``nav`` names the side bar's entry that is marked where it is not the page's own and nothing leads
    here; a page that ``holds`` keeps its own marked while one looks at something opened from it. A page
    ``about_one`` thing says over its title where it was opened from (``show_trail``). A page
    that ``keeps_up`` hears of changes also while others are in front. ``waiting`` carries how many things
    on it wait for somebody: the badge of its entry.
    """

    waiting = Signal(int)

    title: str = ""
    nav: str = ""
    about_one: bool = False
    holds: bool = True
    keeps_up: bool = False

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self._about: QWidget | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def column(self, *, scroll: bool = False) -> QVBoxLayout:
        """The page's one column, with the margins that every page has. With ``scroll`` it scrolls as a
        whole where it is higher than the window; without, only where the window is lower than what the
        page cannot do without, and its list scrolls by itself."""
        area = ScrollArea((self.title or self.tr("Page")) if scroll else "")
        inside = QWidget()
        area.setWidget(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(20), px(24), px(24))
        column.setSpacing(px(16))
        return column

    def focus_on(self, view: QWidget, reason: Qt.FocusReason = Qt.FocusReason.TabFocusReason) -> None:
        """Gives the keyboard to what the page is about, once that is there; whoever has gone to something
        else on the page meanwhile stays there. As by Tab, a list takes its first row."""
        self._about = view
        if QApplication.focusWidget() is self:
            view.setFocus(reason)

    def take_keyboard(self) -> None:
        """Gives the keyboard to what the page is about, or to the page where that is not there."""
        there = self._about is not None and self._about.isVisible()
        (self._about if there and self._about is not None else self).setFocus()

    def give_up_keyboard(self, part: QWidget) -> None:
        """Before ``part`` is hidden: else Qt gives the keyboard to the next field, which takes the keys of
        undo and redo for its own."""
        here = QApplication.focusWidget()
        if here is not None and part.isAncestorOf(here):
            self.setFocus()

    @property
    def heading(self) -> str:
        """What the way back to this page is called."""
        return self.title

    def show_trail(self, trail: Sequence[Stop]) -> None:
        """Says where this page was opened from. Pages ``about_one`` thing override this."""

    def open(self, *_args: Any, **_kwargs: Any) -> None:
        """Somebody came to this page. Pages with arguments of their own override this."""
        self.refresh()

    def refresh(self) -> None:
        """Loads what is shown."""

    def step_back(self) -> bool:
        """Back within this page; False where the page before is meant."""
        return False

    def step_forward(self) -> bool:
        """Again to what one came back from within this page; False where there is nothing."""
        return False

    def show_changed(self, _changed: Changed) -> None:
        """Reloads only what a change touches of what is shown."""

    def tick(self) -> None:
        """A second went by."""
