"""The side bar: one button a page, with a badge where something waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.gui.icons import icon
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label

_WIDE, _NARROW = 200, 60


@dataclass(frozen=True, slots=True)
class NavItem:
    """A page in the side bar. ``key`` is its shortcut in words, for the tool tip."""

    page: str
    title: str
    icon: str
    key: str = ""
    below: bool = False


class _NavButton(Button):
    def __init__(self, item: NavItem) -> None:
        super().__init__(item.title, variant="nav")
        self.setCheckable(True)
        self.setIcon(icon(item.icon))
        self.setIconSize(QSize(px(24), px(18)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{item.title} ({item.key})" if item.key else item.title)
        self._title = item.title
        self._narrow = False
        self._badge: Label | None = None  # of most pages nothing ever waits

    def set_narrow(self, *, narrow: bool) -> None:
        """The icon alone, with the badge on its corner; the tool tip and its name tell the page."""
        self._narrow = narrow
        self.setText("" if narrow else self._title)
        self._place_badge()

    def set_badge(self, text: str) -> None:
        """What stands on the badge; nothing hides it."""
        if self._badge is None and text:
            self._badge = Label("", "badge", parent=self)
            self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row = QHBoxLayout(self)
            row.addStretch(1)
            row.addWidget(self._badge)
            self._place_badge()
        if self._badge is not None:
            self._badge.setText(text)
            self._badge.setVisible(bool(text))

    @property
    def badge(self) -> str:
        """What the badge says, "" while it is hidden."""
        return "" if self._badge is None else self._badge.text()

    def _place_badge(self) -> None:
        row = self.layout()
        if row is not None and self._badge is not None:
            corner = Qt.AlignmentFlag.AlignTop if self._narrow else Qt.AlignmentFlag.AlignVCenter
            row.setAlignment(self._badge, corner)
            row.setContentsMargins(0, 0, 0 if self._narrow else px(12), 0)


class SideBar(QWidget):
    """``chosen`` carries the page's name."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[NavItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(px(_WIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(12), px(8), px(12))
        column.setSpacing(px(2))
        self._items = {item.page: item for item in items}
        self._buttons: dict[str, _NavButton] = {}
        self._group = QButtonGroup(self)
        for place, item in enumerate(items):
            if item.below and not any(i.below for i in items[:place]):
                column.addStretch(1)
            button = _NavButton(item)
            button.clicked.connect(lambda _on=False, page=item.page: self.chosen.emit(page))
            self._group.addButton(button)
            self._buttons[item.page] = button
            column.addWidget(button)

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons alone, for a window without room for words."""
        self.setFixedWidth(px(_NARROW if narrow else _WIDE))
        for button in self._buttons.values():
            button.set_narrow(narrow=narrow)

    def show_page(self, page: str) -> None:
        """Marks a page as the one in front; pages without a button leave the mark where it is."""
        if page in self._buttons:
            self._buttons[page].setVisible(True)  # one comes here by its keys or the search, too
            self._buttons[page].setChecked(True)

    def offer(self, page: str, *, shown: bool) -> None:
        """Shows or hides a page's entry; the one in front stays."""
        self._buttons[page].setVisible(shown or self._buttons[page].isChecked())

    def set_badge(self, page: str, count: int) -> None:
        """How many things wait on a page; none hides the badge."""
        button, item = self._buttons[page], self._items[page]
        button.set_badge("" if count <= 0 else "99+" if count > 99 else str(count))
        waiting = self.tr("{title}, {count} waiting").format(title=item.title, count=count)
        button.setAccessibleName(waiting if count else item.title)

    def badge(self, page: str) -> str:
        """What the badge of a page says, "" while it is hidden."""
        return self._buttons[page].badge

    @property
    def shown(self) -> str:
        """The page that is marked, "" while none is."""
        return next((page for page, button in self._buttons.items() if button.isChecked()), "")
