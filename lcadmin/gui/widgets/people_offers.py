"""The list of people that drops down under a picker while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from lcadmin.domain.people import Person
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.dropped_list import DroppedList

_PERSON = Qt.ItemDataRole.UserRole + 1
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the list: a person, who is new where ``id`` is 0."""

    words: str
    person: Person


class Offers(DroppedList):
    """The people who may be meant, under the picker."""

    def __init__(self, picker: QWidget) -> None:
        super().__init__(picker, QCoreApplication.translate("Offers", "People found"), px(4))

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Shows these, the first one marked; none hides the list."""
        window = self.follow()
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem(offer.words)
            item.setData(_PERSON, offer.person)
            self.list.addItem(item)
        if not offers:
            self.hide()
            return
        self.list.setCurrentRow(0)
        row = self.list.sizeHintForRow(0)
        height = min(len(offers), _SHOWN) * row + px(10)
        below = self._field.mapTo(window, QPoint(0, self._field.height() + px(2)))
        if below.y() + height > window.height():
            below = self._field.mapTo(window, QPoint(0, -height - px(2)))
        self.setGeometry(below.x(), max(0, below.y()), self._field.width(), height)
        self.show()
        self.raise_()

    def named(self, name: str) -> Person | None:
        """The known person of the list with exactly this name."""
        for place in range(self.list.count()):
            person = offered(self.list.item(place))
            if person is not None and person.id and person.name.casefold() == name.casefold():
                return person
        return None


def offered(item: QListWidgetItem | None) -> Person | None:
    """Whom a line of the list stands for."""
    person = item.data(_PERSON) if item is not None else None
    return person if isinstance(person, Person) else None


def words_of(person: Person) -> str:
    """How somebody stands in the list."""
    return f"{person.name}  ·  {person.email}" if person.email else person.name
