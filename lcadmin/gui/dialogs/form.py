"""What every form over the window has: its fields, its buttons, where it says what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lcadmin.domain.errors import UserError
from lcadmin.gui.announce import announce
from lcadmin.gui.dialog import Dialog
from lcadmin.gui.office import Office
from lcadmin.gui.reading_order import begin
from lcadmin.gui.tasks import Task
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Button, Label, PrimaryButton
from lcadmin.gui.widgets.date_field import DateField
from lcadmin.gui.widgets.field import Field
from lcadmin.gui.widgets.scroll_area import ScrollArea

T = TypeVar("T")

_LEAST_BOX = 160


class FormDialog(Dialog):
    """A form. Put fields into ``form``; ``save`` is what the primary button (Enter, Ctrl+Enter) does.

    ``saved`` carries what the work gave. ``errors`` places errors beside fields: a subclass puts a
    function there by the error's key; others are said over the buttons.
    """

    saved = Signal(object)

    def __init__(
        self, office: Office, title: str, button: str, parent: QWidget | None = None, *, width: int = 520
    ) -> None:
        super().__init__(parent)
        self.office = office
        self.errors: dict[str, Callable[[str], None]] = {}
        self._task: Task | None = None
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(px(min(width, 400)))
        self._width = px(width)
        self.spare = 0  # room for what may appear, so that the buttons stay where they are
        self._inside = QWidget()
        self.form = QVBoxLayout(self._inside)
        self.form.setContentsMargins(px(24), px(20), px(24), px(12))
        self.form.setSpacing(px(12))
        self._area = ScrollArea()
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        self.trouble = Label("", "error", wrap=True)
        self.trouble.hide()
        self.cancel_button = Button(self.tr("Cancel"), self.reject)
        self.save_button = PrimaryButton(button, self.save_what_stands)
        self.save_button.setDefault(True)
        self._foot = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._build()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_what_stands)
        self._grow = QTimer(self)
        self._grow.setSingleShot(True)
        self._grow.setInterval(0)
        self._grow.timeout.connect(self._changed_inside)
        self._wrong: Field | None = None
        self._inside.installEventFilter(self)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        self._foot.setContentsMargins(px(24), px(8), px(24), px(20))
        self._foot.setSpacing(px(12))
        self._foot.addWidget(self.trouble)
        self._buttons.setSpacing(px(8))
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.save_button)
        self._foot.addLayout(self._buttons)
        column.addLayout(self._foot)

    def add_button(self, button: QWidget) -> None:
        """Another button, between Cancel and the primary one."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def save_what_stands(self) -> None:
        """``save``, as ``if_days_stand``."""
        self.if_days_stand(self.save)

    def if_days_stand(self, go: Callable[[], object]) -> None:
        """``go``, unless a day in it is none: then that is said beside it, and it has the keyboard. For every
        button that saves: a field whose text is no day has the day before it still."""
        asked = (day for day in self.findChildren(DateField) if day.isVisible() and day.isEnabled())
        wrong = [day for day in asked if day.day_is_wrong()]
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            go()

    def save(self) -> None:
        """What the primary button does. Subclasses check the fields and ``run`` the work."""
        raise NotImplementedError

    def run(self, work: Callable[[], T], done: Callable[[T], None] | None = None) -> None:
        """Does ``work`` behind the form; then the form closes, ``saved`` is sent and ``done`` called.
        What cannot be done is said in the form, which stays open."""
        if self.busy:
            return
        self.say("")
        self._set_busy(True)

        def finished(result: T) -> None:
            self.accept()
            self.saved.emit(result)
            if done is not None:
                done(result)

        self._task = self.office.tasks.run(
            work, finished, self.fail, owner=self, always=lambda: self._set_busy(False)
        )

    @property
    def busy(self) -> bool:
        """Whether the work runs now."""
        return self._task is not None and self._task.running

    def fail(self, error: UserError) -> None:
        """Says an error: beside the field it belongs to where that is known."""
        words = self.office.say(error.text)
        hint = error.hint
        place = self.errors.get(error.text.key)
        if place is not None:
            place(words)
        else:
            self.say(words if hint is None else f"{words} {self.office.say(hint)}")

    def say(self, text: str) -> None:
        """Says what is wrong with the form as a whole; "" takes it away."""
        self.trouble.setText(text)
        announce(self, text, urgent=True)
        self.trouble.setVisible(bool(text))
        self._grow.start()

    def _set_busy(self, busy: bool) -> None:
        for place in range(self._buttons.count()):
            item = self._buttons.itemAt(place)
            button = item.widget() if item is not None else None
            if button is not None and button is not self.cancel_button:
                button.setEnabled(not busy)

    # As high as its fields, within the screen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._grow.start()
        return super().eventFilter(watched, event)

    def _changed_inside(self) -> None:
        """Room for what appeared. Where the screen has none, the first field that is wrong is scrolled to,
        and the one with the keyboard stays in sight."""
        self._fit()
        fields = (one for one in self._inside.findChildren(Field) if one.error and one.isVisible())
        first = min(fields, key=lambda one: one.mapTo(self._inside, QPoint(0, 0)).y(), default=None)
        here = self.focusWidget()
        if first is not None and first is not self._wrong:
            self._area.ensureWidgetVisible(first)
        elif self.trouble.isVisible() and self._inside.isAncestorOf(here):
            self._area.ensureWidgetVisible(here)
        self._wrong = first

    def showEvent(self, event: QShowEvent) -> None:
        # Buttons say what they do in as many words as the language needs.
        self.resize(max(self._width, self._foot.minimumSize().width()), self.height())
        self._narrow_boxes()
        self._fit(self.spare)
        begin(self)  # Qt would begin with a button, for those are made before the fields
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_beginnings)

    def _narrow_boxes(self) -> None:
        """A long name among the choices must not push the fields out of the form."""
        margins = self.form.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        for box in self._inside.findChildren(QComboBox):
            box.ensurePolished()  # how wide its words are is known only then
            if box.minimumSizeHint().width() > room:
                box.setMinimumWidth(px(_LEAST_BOX))
                box.setToolTip(box.currentText())
                box.currentTextChanged.connect(box.setToolTip)

    def _show_beginnings(self) -> None:
        """A long title is read from its beginning, also where it is marked to be written over."""
        for field in self._inside.findChildren(QLineEdit):
            if isinstance(field.parentWidget(), (QAbstractSpinBox, QComboBox)):
                continue
            if field.hasSelectedText():
                field.end(False)
                field.home(True)
            elif not field.hasFocus():
                field.home(False)

    def sizeHint(self) -> QSize:
        """As high as the fields are at this width: Qt asks before the form is shown."""
        width = max(self._width, self._foot.minimumSize().width())
        return QSize(width, self._needed(width))

    def _fit(self, spare: int = 0) -> None:
        width, wanted = self.width(), self._needed(self.width()) + spare
        if wanted >= self.height():
            # A bar that came while the form was lower or narrower takes room of the words, and with it
            # keeps itself.
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.resize(width, min(wanted, self._most_height()))
            self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _needed(self, width: int) -> int:
        foot, inside = self._foot, self.form
        for part in self._inside.findChildren(QWidget):
            part.ensurePolished()  # how high its words are is known only then
        fields = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        below = foot.heightForWidth(width) if foot.hasHeightForWidth() else foot.sizeHint().height()
        return min(max(fields, inside.minimumSize().height()) + below, self._most_height())

    def _most_height(self) -> int:
        return self.screen().availableGeometry().height() * 9 // 10
