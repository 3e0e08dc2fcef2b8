"""Which classes of a series a change is about: this one, this and later ones, or all."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label
from lcadmin.services.series import Place, Scope


class ScopeField(QWidget):
    """Hidden until it is told that the class is one of a series with others still to come. Without
    ``letters`` the form's own keep theirs."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, head: str = "", letters: bool = True) -> None:
        super().__init__(parent)
        self.choices = {
            Scope.ONE: QRadioButton(),
            Scope.LATER: QRadioButton(),
            Scope.ALL: QRadioButton(),
        }
        self._letters = letters
        self._set(Scope.ONE, self.tr("This &class"))
        # A group of its own: else the radio buttons of the form around it would be one group with these.
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Label(head or self.tr("One of a series. Change:"), "heading"))
        for choice in self.choices.values():
            column.addWidget(choice)
            self._group.addButton(choice)
            choice.toggled.connect(self._toggled)
        self.choices[Scope.ONE].setChecked(True)
        note = self.tr("Classes that have begun or are cancelled stay as they are.")
        column.addWidget(Label(note, "caption", wrap=True))
        self.hide()

    @property
    def scope(self) -> Scope:
        """What is chosen."""
        return next(scope for scope, choice in self.choices.items() if choice.isChecked())

    def set_place(self, place: Place | None) -> None:
        """Offers what there is to choose for a class that stands there in its series."""
        if place is None or place.whole < 2:
            self.hide()
            return
        later, whole = self.choices[Scope.LATER], self.choices[Scope.ALL]
        self._set(Scope.LATER, self.tr("This and &later ones ({n})").format(n=place.later))
        self._set(Scope.ALL, self.tr("&All of the series ({n})").format(n=place.whole))
        later.setVisible(place.later > 1)
        whole.setVisible(place.whole > place.later)
        self.show()

    def _set(self, scope: Scope, words: str) -> None:
        self.choices[scope].setText(words if self._letters else words.replace("&", ""))

    def _toggled(self, on: bool) -> None:
        if on:
            self.changed.emit()
