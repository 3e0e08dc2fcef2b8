"""Who is looked for on People: part of a name or an e-mail address, the role, active or not."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from lcadmin.domain.people import Role
from lcadmin.gui.icons import icon
from lcadmin.gui.theme import px

_PAUSE_MS = 150
_LEAST_BOX = 96


class PeopleFilter(QWidget):
    """``changed`` comes once somebody pauses in typing. Ctrl+F anywhere in ``page`` leads here."""

    changed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name or e-mail"))
        self.search.setAccessibleName(self.tr("Search people"))
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.role_box = _box(
            self.tr("Role"),
            (self.tr("Tutors and students"), None),
            (self.tr("Tutors"), Role.TUTOR.value),
            (self.tr("Students"), Role.STUDENT.value),
        )
        self.active_box = _box(
            self.tr("Active"),
            (self.tr("Active"), True),
            (self.tr("Not active"), False),
            (self.tr("Active or not"), None),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.search, 1)
        row.addWidget(self.role_box)
        row.addWidget(self.active_box)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        for box in (self.role_box, self.active_box):
            box.currentIndexChanged.connect(lambda _place: self.changed.emit())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), page)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.search.text()

    @property
    def role(self) -> Role | None:
        """None for both."""
        role = self.role_box.currentData()
        return None if role is None else Role(role)

    @property
    def active(self) -> bool | None:
        """None for both."""
        active: bool | None = self.active_box.currentData()
        return active

    @property
    def leaves_out(self) -> bool:
        """Whether nobody in the list can mean that somebody is left out, not that nobody is there."""
        return bool(self.text.strip()) or self.role is not None or self.active is False

    def show_everybody(self) -> None:
        """Says nothing of it: whoever calls asks anew."""
        for box, place in ((self.role_box, 0), (self.active_box, 2)):
            box.blockSignals(True)
            box.setCurrentIndex(place)
            box.blockSignals(False)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """As ``show_everybody``."""
        self.search.blockSignals(True)
        self.search.setText(text)
        self.search.blockSignals(False)


def _box(name: str, *choices: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(px(_LEAST_BOX))  # in a narrow window they give up some of theirs
    for words, value in choices:
        box.addItem(words, value)
    return box
