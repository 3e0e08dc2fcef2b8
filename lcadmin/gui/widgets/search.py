"""The search field over the window and the list of what it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from lcadmin.gui.icons import icon
from lcadmin.gui.models.hit import HIT_ROLE, Hit
from lcadmin.gui.theme import px
from lcadmin.gui.widgets.basics import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QListWidgetItem

    from lcadmin.domain.errors import UserError
    from lcadmin.gui.tasks import Task, Tasks
    from lcadmin.gui.widgets.search_popup import SearchPopup

_PAUSE_MS = 120
_SHOWN = 9


class SearchField(QLineEdit):
    """Finds while one types. ``chosen`` carries the ``Hit`` that was opened; ``left`` says that
    somebody is done here and has chosen nothing.

    ``find`` runs behind the window; ``actions`` are the things to do that any text may also mean.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self,
        tasks: Tasks,
        find: Callable[[str], list[Hit]],
        actions: Callable[[], Sequence[Hit]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._find = find
        self._actions = actions
        self._task: Task | None = None
        self.setObjectName("search")
        self.setPlaceholderText(self.tr("Find a class, a person, a link, an action…"))
        self.setAccessibleName(self.tr("Search"))
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._key = Label(self.tr("Ctrl K"), "key", parent=self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(lambda _text: self._pause.start())

    @cached_property
    def popup(self) -> SearchPopup:
        """The list under the field, made when something is first looked for."""
        from lcadmin.gui.widgets.search_popup import SearchPopup

        popup = SearchPopup(self)
        popup.list.itemClicked.connect(self._open)
        return popup

    @property
    def _is_open(self) -> bool:
        return "popup" in vars(self) and self.popup.isVisible()

    def _close(self) -> None:
        if self._is_open:
            self.popup.hide()

    def ask_now(self) -> None:
        """Finds without waiting for the pause after the last letter."""
        self._pause.stop()
        self._ask()

    def _ask(self) -> None:
        text = self.text()
        if self._task is not None:
            self._task.cancel()
        if not text.strip():
            self._close()
            return
        self._task = self._tasks.run(lambda: self._find(text), self._show, self._failed, owner=self)

    def _show(self, hits: list[Hit]) -> None:
        if not self.hasFocus():
            return
        wanted = self.text().strip().casefold()
        actions = [action for action in self._actions() if action.has(wanted.split())]
        actions.sort(key=lambda action: wanted not in action.title.casefold())  # named so before told so
        found = [*hits, *actions][:_SHOWN]
        self.popup.show_hits(
            found or [Hit(self.tr("Nothing found"), self.tr("Try part of a name or a title."))]
        )

    def _failed(self, _error: UserError) -> None:
        self.popup.show_hits([Hit(self.tr("The data cannot be read now"))])

    def _open(self, item: QListWidgetItem | None) -> None:
        hit = item.data(HIT_ROLE) if item is not None else None
        if not isinstance(hit, Hit) or not (hit.page or hit.do):
            return
        self._close()
        self.clear()
        self.clearFocus()
        self.chosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._is_open and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.popup.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif self._is_open and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.popup.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            if self._is_open or self.text():
                self._close()
                self.clear()
            else:
                self.clearFocus()
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._key.adjustSize()
        right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = self.width() - self._key.width() - px(12) if right else px(12)
        self._key.move(left, (self.height() - self._key.height()) // 2)
        self._fit_words()

    def _fit_words(self) -> None:
        """The longest of what it can say while it is empty."""
        room = self.width() - px(44) - px(12)
        metrics = self.fontMetrics()
        taken = 0
        for words, key in (
            (self.tr("Find a class, a person, a link, an action…"), True),
            (self.tr("Find…"), True),
            (self.tr("Find…"), False),
        ):
            self._key.setVisible(key)
            self.setPlaceholderText(words)
            taken = self._key.width() + px(12) if key else 0
            if metrics.horizontalAdvance(words) + taken <= room:
                break
        right = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        self.setTextMargins(0 if right else taken, 0, taken if right else 0, 0)
