"""Undo and redo in the window: what they are about now, their keys, and what is said afterwards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from lcadmin.domain.instants import SECOND
from lcadmin.domain.wording import Text
from lcadmin.gui.loader import Loader
from lcadmin.gui.tasks import Turn
from lcadmin.gui.widgets.toast import Offer
from lcadmin.services.turnable import Turnable, turnable

if TYPE_CHECKING:
    from lcadmin.domain.actions import Action
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.office import Office
    from lcadmin.services.ports import Changed
    from lcadmin.services.undo import Turned

_JUST_NOW = 30 * SECOND


class History(QObject):
    """The two actions of the *Edit* menu. They follow what anybody does, also in another process.

    ``changed`` is sent when either is about something else.
    """

    changed = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._office = office
        self._offered = 0  # the latest action that a message offered to undo
        self._busy = False
        self.now = Turnable()
        self.undo_action = QAction(self)
        self.redo_action = QAction(self)
        self.undo_action.setShortcuts([QKeySequence("Ctrl+Z")])
        self.redo_action.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo_action.triggered.connect(lambda: self._by_key(back=True))
        self.redo_action.triggered.connect(lambda: self._by_key(back=False))
        self._loader = Loader(office.tasks, self, self._load, self._show, office.trouble)
        office.bridge.listen(self._heard)
        office.settings_changed.connect(self._name)
        self._name()

    def undo(self, action: int | None = None) -> None:
        """Takes back the latest action, or this one."""
        self._turn(action, back=True)

    def redo(self, action: int | None = None) -> None:
        """Does again what was undone last, or this one."""
        self._turn(action, back=False)

    # What they are about

    def look(self) -> None:
        """Finds out what can be undone and redone now."""
        self._loader.load(Turn.WHEN_QUIET)

    def _heard(self, changed: Changed) -> None:
        if changed.history or changed.everything:
            self._loader.load()

    def _load(self) -> Turnable:
        return turnable(self._office.desk)

    def _show(self, now: Turnable) -> None:
        self.now = now
        self._name()

    def _name(self) -> None:
        undo, redo = self.now.undo, self.now.redo
        self.undo_action.setText(
            self.tr("&Undo") if undo is None else self.tr("&Undo {what}").format(what=self.words(undo))
        )
        self.redo_action.setText(
            self.tr("&Redo") if redo is None else self.tr("&Redo {what}").format(what=self.words(redo))
        )
        self.undo_action.setEnabled(undo is not None and not self._busy)
        self.redo_action.setEnabled(redo is not None and not self._busy)
        self.changed.emit()

    def words(self, action: Action) -> str:
        """What was done, in the user's language; never taken for a mnemonic."""
        return self.said(action).replace("&", "&&")

    def said(self, action: Action) -> str:
        """What was done, in the user's language, with settings called as they are called in the window."""
        text = action.text
        if text.key == "action_setting":
            from lcadmin.gui.widgets.setting_field import setting_words

            text = Text.of(text.key, key=setting_words(str(dict(text.params).get("key", ""))))
        elif text.key == "action_golive_left_out":
            step = dict(text.params).get("what", "")
            text = Text.of(text.key, step=self._office.say(Text(f"golive_{step}")))
        return self._office.say(text)

    # Doing it

    def _by_key(self, *, back: bool) -> None:
        """In a text field the keys are the text's."""
        from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit) and not field.isReadOnly():
            field.undo() if back else field.redo()
        else:
            self._turn(None, back=back)

    def _turn(self, action: int | None, *, back: bool) -> None:
        from lcadmin.services import undo as undoing

        if self._busy:
            return
        self._set_busy(True)
        desk = self._office.desk
        self._office.tasks.run(
            lambda: undoing.undo(desk, action) if back else undoing.redo(desk, action),
            partial(self._turned, back=back),
            self._refused,
            owner=self,
            always=lambda: self._set_busy(False),
            busy=self.tr("Undoing…") if back else self.tr("Doing it again…"),
        )

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._name()

    def _turned(self, turned: Turned, *, back: bool) -> None:
        words = self.tr("Undone: {what}.") if back else self.tr("Done again: {what}.")
        notes = [self._office.say(note) for note in turned.notes]
        said = words.format(what=self.said(turned.action))
        number = turned.action.id
        self._offered = max(self._offered, number)
        again = partial(self.redo, number) if back else partial(self.undo, number)
        label = self.tr("Redo") if back else self.tr("Undo")
        self._office.toast(" ".join((said, *notes)), Offer(label, again))

    def _refused(self, error: UserError) -> None:
        self._office.trouble(error)
        self._loader.load()

    # After something was done

    def done(self, text: str) -> None:
        """Says what was done, with *Undo* where an action stands behind it."""

        def show(now: Turnable) -> None:
            self._show(now)
            latest, say = now.undo, self._office.toast
            if latest is None or latest.id <= self._offered or self._is_old(latest):
                say(text)  # nothing was changed
                return
            self._offered = latest.id
            say(text, partial(self.undo, latest.id))

        self._office.tasks.run(self._load, show, self._office.trouble, owner=self)

    def _is_old(self, action: Action) -> bool:
        return self._office.now() - action.at > _JUST_NOW
