"""The top of a page: where one is, its title, one line about it, and its buttons at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.tokens import Kind
from lcadmin.gui.widgets.basics import Button, Chip, Label, clear


class PageHeader(QWidget):
    """``crumbs`` are (text, what a click does), outermost first; ``buttons`` stand at the right."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        crumbs: Sequence[tuple[str, Callable[[], object]]] = (),
        buttons: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
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
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._row = row
        self.set_crumbs(crumbs)
        self.set_subtitle(subtitle)

    def set_title(self, title: str) -> None:
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_chip(self, text: str, kind: Kind | str) -> None:
        """The state of what the page shows; an empty text shows none."""
        self.chip.set(text, kind)

    def set_crumbs(self, crumbs: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """The way here, outermost first."""
        clear(self._crumbs)
        for text, on_click in crumbs:
            self._crumbs.addWidget(Button(f"{text} ›", on_click, variant="link", name=text))
        self._crumbs.addStretch(1)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def subtitle(self) -> str:
        return self._subtitle.text()
