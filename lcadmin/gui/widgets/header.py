"""The top of a page: where one is, its title, one line about it, and its buttons at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Chip, Label, clear
from lcadmin.gui.widgets.flow import FlowRow

_BUTTON = 32
_CRUMB = 220
_TITLE_ROOM = 240


class PageHeader(QWidget):
    """``crumbs`` are (text, what a click does), outermost first; ``buttons`` stand at the right, or under
    the title where they would leave it too little room. ``retitled`` comes with another title or state."""

    retitled = Signal()

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        crumbs: Sequence[tuple[str, Callable[[], object]]] = (),
        buttons: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        column = QVBoxLayout()
        column.setSpacing(px(4))
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(px(4))
        column.addLayout(self._crumbs)
        self._title = Label(title, "title", wrap=True)
        self._subtitle = Label(subtitle, "muted", wrap=True)
        for label in (self._title, self._subtitle):
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            column.addWidget(label)
        row.addLayout(column, 1)
        self.chip = Chip("", Kind.NEUTRAL, self)
        # The chip's middle is that of the buttons, also where they are outside.
        side = FlowRow([self.chip, *buttons], px(8), least=px(_BUTTON))
        row.addWidget(side)
        row.setAlignment(side, Qt.AlignmentFlag.AlignTop)
        self._side = side
        self._folds = bool(buttons)
        self._row = row
        self.set_crumbs(crumbs)
        self.set_subtitle(subtitle)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setToolTip(title)
        self._fold()
        self.retitled.emit()

    def set_subtitle(self, subtitle: str) -> None:
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_chip(self, text: str, kind: Kind | str) -> None:
        """The state of what the page shows; an empty text shows none."""
        other = len(self.chip.text()) != len(text)
        self.chip.set(text, kind)
        if other:
            self.retitled.emit()

    def title_width(self) -> int:
        """The room that the title or the line under it takes on one line."""
        return max(
            label.fontMetrics().horizontalAdvance(label.text()) for label in (self._title, self._subtitle)
        )

    def side_width(self) -> int:
        """The room that what stands at the right takes."""
        return self._side.sizeHint().width() + px(8)

    def set_crumbs(self, crumbs: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """The way here, outermost first."""
        clear(self._crumbs)
        metrics = self.fontMetrics()
        for text, on_click in crumbs:
            short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, px(_CRUMB))
            crumb = Button(f"{short} ›".replace("&", "&&"), on_click, variant="link", name=text)
            crumb.setToolTip(text if short != text else "")
            self._crumbs.addWidget(crumb)
        self._crumbs.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Never wider than title and buttons under one another: they must not keep the page wide."""
        size = super().minimumSizeHint()
        if not self._folds:
            return size
        return QSize(max(self._side.minimumSizeHint().width(), px(_TITLE_ROOM) // 2), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button came or went: the others end at the right
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Puts the buttons under a title that they leave too little room; a long word cannot be broken."""
        advance = self._title.fontMetrics().horizontalAdvance
        word = max(map(advance, self._title.text().split()), default=0)
        room = max(px(_TITLE_ROOM), word + self._row.spacing()) + self._side.sizeHint().width()
        beside = not self._folds or self.width() >= room
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._side.setMinimumWidth(self._side.sizeHint().width() if beside else 0)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def subtitle(self) -> str:
        return self._subtitle.text()
