"""Picking people by typing: those who are chosen stand as chips before what is being typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from lcadmin.domain.people import Person, Role
from lcadmin.gui.widgets.chip_field import ChipField, FieldChip
from lcadmin.gui.widgets.people_offers import Offer, Offers, offered, words_of

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.tasks import Task, Tasks

_PAUSE_MS = 90
_SEPARATORS = (",", ";")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PeoplePicker(ChipField):
    """``changed`` comes when somebody is chosen, also who was already, or taken away.

    ``find`` runs behind the window and gives the people whose name fits; a name that nobody has is
    offered as a new person in ``role`` (with ``id`` 0: whoever saves makes them). With ``one`` the
    next choice takes the place of the last. Without ``new`` only people who are there can be chosen;
    ``empty`` is what the field says while nobody is. ``guessed`` tells that whoever was taken last was one of
    several whom the text may have meant, and was marked by nobody.
    """

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        find: Callable[[str], list[Person]],
        role: Role,
        name: str,
        *,
        one: bool = False,
        new: bool = True,
        empty: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.edit = _Edit()
        super().__init__(self.edit, parent)
        self.edit.belong(self)
        self._tasks = tasks
        self._find = find
        self._role = role
        self._one = one
        self._new = new
        self._empty = empty or self.tr("Type a name")
        self._people: list[Person] = []
        self._take_when_found = False
        self.guessed = False
        self._task: Task | None = None
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self._empty)
        self.edit.textEdited.connect(self._typed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.offers = Offers(self)
        self.offers.list.itemClicked.connect(self._take_item)
        self.setAccessibleName(name)
        self.removed.connect(self._remove_clicked)

    @property
    def people(self) -> tuple[Person, ...]:
        """Who is chosen, in the order chosen. ``id`` 0 is somebody new."""
        return tuple(self._people)

    @property
    def unfinished(self) -> str:
        """What was typed and not yet taken."""
        return self.edit.text().strip()

    def set_people(self, people: Sequence[Person]) -> None:
        """Chooses these and nobody else."""
        self._people = list(people[-1:] if self._one else people)
        self._draw()
        self.changed.emit()

    # Finding

    def ask_now(self) -> None:
        """Offers people for what stands there, also for nothing (the first ones by name)."""
        self._pause.stop()
        self._ask()

    def _typed(self, text: str) -> None:
        self._take_when_found = False  # Enter was for what stood there before
        self._look_for(text)

    def _look_for(self, text: str) -> None:
        self.mark(None)
        if any(mark in text for mark in _SEPARATORS):
            self._take_when_found = True
            self._ask()
        elif text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.offers.hide()

    def _wanted(self) -> str:
        text = self.edit.text()
        for mark in _SEPARATORS:
            text = text.partition(mark)[0]
        return text.strip()

    def _ask(self) -> None:
        wanted = self._wanted()
        if self._task is not None:
            self._task.cancel()
        self._task = self._tasks.run(
            lambda: self._find(wanted), partial(self._answer, wanted), self._failed, owner=self
        )

    def _answer(self, wanted: str, found: list[Person]) -> None:
        self._task = None
        if wanted != self._wanted():
            self._take_when_found = False  # somebody was chosen meanwhile, or the name is another one
            return
        chosen = {person.id for person in self._people}
        offers = [Offer(words_of(person), person) for person in found if self._one or person.id not in chosen]
        known = {person.name.casefold() for person in (*found, *self._people)}
        if self._new and wanted and wanted.casefold() not in known:
            offers.append(Offer(self._new_words(wanted), Person(wanted, self._role)))
        take, self._take_when_found = self._take_when_found, False
        if take:
            self._take_best(wanted, offers)
        elif self.edit.hasFocus():
            self.offers.show_offers(offers)

    def _new_words(self, name: str) -> str:
        if self._role is Role.TUTOR:
            return self.tr("Add “{name}” as a new tutor").format(name=name)
        return self.tr("Add “{name}” as a new student").format(name=name)

    def _failed(self, _error: UserError) -> None:
        self._take_when_found = False
        self.offers.hide()

    # Taking

    def _take_best(self, wanted: str, offers: Sequence[Offer]) -> None:
        known = [offer for offer in offers if offer.person.id]
        exact = [offer for offer in known if offer.person.name.casefold() == wanted.casefold()]
        best = next(iter(exact or offers), None)
        if best is not None:
            self._take(best.person, guessed=not exact and len(known) > 1)
        else:
            self._drop_typed()

    def _take_item(self, item: QListWidgetItem | None) -> None:
        person = offered(item)
        if person is not None:
            self._take(person)

    def _take(self, person: Person, *, guessed: bool = False) -> None:
        self._drop_typed()
        self.guessed = guessed
        same = any(
            other.id == person.id and other.name.casefold() == person.name.casefold()
            for other in self._people
        )
        if not same:
            self._people = [person] if self._one else [*self._people, person]
            self._draw()
        self.changed.emit()
        if self.edit.text().strip():
            self._look_for(self.edit.text())

    def _drop_typed(self) -> None:
        """Takes away what was typed for one person; after a comma the next one's name may stand."""
        text = self.edit.text()
        places = [text.index(mark) for mark in _SEPARATORS if mark in text]
        self.edit.setText(text[min(places) + 1 :].lstrip() if places else "")
        self.offers.hide()

    def _remove(self, place: int) -> None:
        del self._people[place]
        self.mark(None)
        self._draw()
        self.changed.emit()

    def _remove_clicked(self, place: int) -> None:
        self._remove(place)
        self.edit.setFocus()

    # Keys that the field passes on; true where they were for us

    def key(self, event: QKeyEvent) -> bool:
        """Handles what the line of text has no use for."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.offers.isVisible():
            self.offers.hide()
        elif key in _ENTER and self._wanted() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move_offer(1 if key == Qt.Key.Key_Down else -1)
        elif not self.edit.text() and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._people:
            self._remove(len(self._people) - 1 if self.marked is None else self.marked)
        elif not self.edit.text() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._people:
            self._move_mark(-1 if key == Qt.Key.Key_Left else 1)
        else:
            return False
        return True

    def finish(self) -> None:
        """Takes what is marked in the list, or the best of what will be found for what was typed."""
        if not self._wanted():
            return
        if self.offers.isVisible() and not self._pause.isActive() and self._task is None:
            self._take_item(self.offers.list.currentItem())
        else:
            self._take_when_found = True
            self.ask_now()

    def left(self) -> None:
        """The focus went on with the mouse: a name that is somebody's exactly is taken."""
        self.mark(None)
        wanted = self._wanted()
        known = self.offers.named(wanted) if self.offers.isVisible() else None
        self.offers.hide()
        if known is not None:
            self._take(known)

    def _move_offer(self, steps: int) -> None:
        if self.offers.isVisible():
            self.offers.move_by(steps)
        else:
            self.ask_now()

    def _move_mark(self, steps: int) -> None:
        here = len(self._people) if self.marked is None else self.marked
        place = max(0, here + steps)
        self.mark(place if place < len(self._people) else None)

    def _draw(self) -> None:
        remove = self.tr("Remove {name}")
        new = self.tr("{name} (new)")
        self.set_chips(
            [
                FieldChip(person.name, remove.format(name=person.name), "{name}" if person.id else new)
                for person in self._people
            ]
        )
        self.edit.setPlaceholderText("" if self._people else self._empty)


class _Edit(QLineEdit):
    """The line of text inside the picker's own frame."""

    _picker: PeoplePicker

    def belong(self, picker: PeoplePicker) -> None:
        """Passes keys and the focus on to this picker."""
        self._picker = picker

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._picker.key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward:
            self._picker.finish()
            if not self.hasFocus():
                return True  # the form itself went on to its next field when somebody was taken
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._picker.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self._picker.left()
        elif event.reason() != Qt.FocusReason.PopupFocusReason:
            self._picker.offers.hide()
        self._picker.update()
