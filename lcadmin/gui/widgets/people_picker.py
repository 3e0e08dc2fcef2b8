"""Picking people by typing: those who are chosen stand as chips before what is being typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from lcadmin.domain.errors import UserError
from lcadmin.domain.people import Person, Role
from lcadmin.gui.tasks import Task, Tasks
from lcadmin.gui.theme import colors, px
from lcadmin.gui.widgets.basics import Button, repolish

_PAUSE_MS = 90
_PERSON = Qt.ItemDataRole.UserRole + 1
_SEPARATORS = (",", ";")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class _Offer:
    """One line of the list: a person, who is new where ``id`` is 0."""

    words: str
    person: Person


class PeoplePicker(QWidget):
    """``changed`` comes when somebody is chosen or taken away.

    ``find`` runs behind the window and gives the people whose name fits; a name that nobody has is
    offered as a new person in ``role`` (with ``id`` 0: whoever saves makes them). With ``one`` the
    next choice takes the place of the last.
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._find = find
        self._role = role
        self._one = one
        self._people: list[Person] = []
        self._chips: list[Button] = []
        self._marked: int | None = None
        self._take_when_found = False
        self._task: Task | None = None
        self.edit = _Edit(self)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self.tr("Type a name"))
        self.edit.textEdited.connect(self._typed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.offers = _Offers(self)
        self.offers.list.itemClicked.connect(self._take_item)
        self.setAccessibleName(name)
        self.setFocusProxy(self.edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._place()

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
        self._mark(None)
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
            return
        chosen = {person.id for person in self._people}
        offers = [_Offer(_words(person), person) for person in found if person.id not in chosen]
        known = {person.name.casefold() for person in (*found, *self._people)}
        if wanted and wanted.casefold() not in known:
            offers.append(_Offer(self._new_words(wanted), Person(wanted, self._role)))
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

    def _take_best(self, wanted: str, offers: Sequence[_Offer]) -> None:
        known = [offer for offer in offers if offer.person.id]
        exact = [offer for offer in known if offer.person.name.casefold() == wanted.casefold()]
        best = next(iter(exact or offers), None)
        if best is not None:
            self._take(best.person)
        else:
            self._drop_typed()

    def _take_item(self, item: QListWidgetItem | None) -> None:
        person = item.data(_PERSON) if item is not None else None
        if isinstance(person, Person):
            self._take(person)

    def _take(self, person: Person) -> None:
        self._drop_typed()
        same = any(
            other.id == person.id and other.name.casefold() == person.name.casefold()
            for other in self._people
        )
        if not same:
            self._people = [person] if self._one else [*self._people, person]
            self._draw()
            self.changed.emit()
        if self.edit.text().strip():
            self._typed(self.edit.text())

    def _drop_typed(self) -> None:
        """Takes away what was typed for one person; after a comma the next one's name may stand."""
        text = self.edit.text()
        places = [text.index(mark) for mark in _SEPARATORS if mark in text]
        self.edit.setText(text[min(places) + 1 :].lstrip() if places else "")
        self.offers.hide()

    def _remove(self, place: int) -> None:
        del self._people[place]
        self._mark(None)
        self._draw()
        self.changed.emit()

    def _remove_person(self, person: Person) -> None:
        if person in self._people:
            self._remove(self._people.index(person))
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
            self._remove(len(self._people) - 1 if self._marked is None else self._marked)
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
        self._mark(None)
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
        here = len(self._people) if self._marked is None else self._marked
        place = max(0, here + steps)
        self._mark(place if place < len(self._people) else None)

    def _mark(self, place: int | None) -> None:
        if place == self._marked:
            return
        self._marked = place
        for number, chip in enumerate(self._chips):
            chip.setProperty("variant", "primary" if number == place else "")
            repolish(chip)

    # Looks

    def _draw(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for person in self._people:
            chip = Button(
                "",
                partial(self._remove_person, person),
                compact=True,
                name=self.tr("Remove {name}").format(name=person.name),
                parent=self,
            )
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setToolTip(chip.accessibleName())
            chip.show()
            self._chips.append(chip)
        self.edit.setPlaceholderText("" if self._people else self.tr("Type a name"))
        self._place()

    def _chip_words(self, person: Person) -> str:
        name = person.name if person.id else self.tr("{name} (new)").format(name=person.name)
        room = max(px(80), self.width() - px(64))
        short = self.edit.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        return f"{short}  ×".replace("&", "&&")

    def _place(self) -> None:
        """Chips in rows, then the line of text; as high as that needs."""
        gap, height, left = px(4), px(26), px(4)
        x, y = left, px(3)
        for chip, person in zip(self._chips, self._people, strict=True):
            chip.setText(self._chip_words(person))
            width = chip.sizeHint().width()
            if x > left and x + width > self.width() - gap:
                x, y = left, y + height + gap
            chip.setGeometry(x, y, width, height)
            x += width + gap
        x += px(6)
        if x > left + px(6) and x + px(96) > self.width():
            x, y = left + px(6), y + height + gap
        self.edit.setGeometry(x, y, max(px(40), self.width() - x - gap), height)
        self.setFixedHeight(y + height + px(3))

    def sizeHint(self) -> QSize:
        return QSize(px(320), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self.update()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = colors()
        focused = self.edit.hasFocus()
        edge = look.bad if self.property("wrong") else look.accent if focused else look.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(look.panel))
        inset = 1.0 if focused else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, px(6), px(6))
        painter.end()


class _Edit(QLineEdit):
    """The line of text inside the picker's own frame."""

    def __init__(self, picker: PeoplePicker) -> None:
        super().__init__(picker)
        self._picker = picker
        self.setFrame(False)
        self.setStyleSheet("QLineEdit { border: none; padding: 0; background: transparent; min-height: 0; }")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._picker.key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if forward:
            self._picker.finish()
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


class _Offers(QFrame):
    """The list under the picker. It never takes the focus: one goes on typing."""

    def __init__(self, picker: PeoplePicker) -> None:
        super().__init__(picker.window())
        self._picker = picker
        self.setProperty("popup", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(4), px(4), px(4), px(4))
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("People found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        column.addWidget(self.list)
        self.hide()

    def show_offers(self, offers: Sequence[_Offer]) -> None:
        """Shows these, the first one marked; none hides the list."""
        window = self._picker.window()
        if self.parentWidget() is not window:
            self.setParent(window)
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
        height = min(len(offers), 6) * row + px(10)
        below = self._picker.mapTo(window, QPoint(0, self._picker.height() + px(2)))
        if below.y() + height > window.height():
            below = self._picker.mapTo(window, QPoint(0, -height - px(2)))
        self.setGeometry(below.x(), max(0, below.y()), self._picker.width(), height)
        self.show()
        self.raise_()

    def move_by(self, steps: int) -> None:
        """Marks another line; past the last comes the first."""
        self.list.setCurrentRow((self.list.currentRow() + steps) % max(1, self.list.count()))

    def named(self, name: str) -> Person | None:
        """The known person of the list with exactly this name."""
        for place in range(self.list.count()):
            person = self.list.item(place).data(_PERSON)
            if isinstance(person, Person) and person.id and person.name.casefold() == name.casefold():
                return person
        return None


def _words(person: Person) -> str:
    return f"{person.name}  ·  {person.email}" if person.email else person.name
