"""The search field over the window and the list of what it finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from lcadmin.gui.announce import announce
from lcadmin.gui.icons import icon
from lcadmin.gui.models.hit import Hit
from lcadmin.gui.theme import colors, px, text_font
from lcadmin.gui.widgets.basics import Label

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.tasks import Task, Tasks

_PAUSE_MS = 120
_SHOWN = 9
_DETAIL_SHARE = 45
_HIT = Qt.ItemDataRole.UserRole + 1


class SearchField(QLineEdit):
    """Finds while one types. ``chosen`` carries the ``Hit`` that was opened.

    ``find`` runs behind the window; ``actions`` are the things to do that any text may also mean.
    """

    chosen = Signal(object)

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
        self.popup = _Popup(self)
        self.popup.list.itemClicked.connect(self._open)
        self.textEdited.connect(lambda _text: self._pause.start())

    def ask_now(self) -> None:
        """Finds without waiting for the pause after the last letter."""
        self._pause.stop()
        self._ask()

    def _ask(self) -> None:
        text = self.text()
        if self._task is not None:
            self._task.cancel()
        if not text.strip():
            self.popup.hide()
            return
        self._task = self._tasks.run(lambda: self._find(text), self._show, self._failed, owner=self)

    def _show(self, hits: list[Hit]) -> None:
        if not self.hasFocus():
            return
        wanted = self.text().strip().casefold()
        actions = [action for action in self._actions() if wanted in action.title.casefold()]
        found = [*hits, *actions][:_SHOWN]
        self.popup.show_hits(
            found or [Hit(self.tr("Nothing found"), self.tr("Try part of a name or a title."))]
        )

    def _failed(self, _error: UserError) -> None:
        self.popup.show_hits([Hit(self.tr("The data cannot be read now"))])

    def _open(self, item: QListWidgetItem | None) -> None:
        hit = item.data(_HIT) if item is not None else None
        if not isinstance(hit, Hit) or not (hit.page or hit.do):
            return
        self.popup.hide()
        self.clear()
        self.clearFocus()
        self.chosen.emit(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.popup.isVisible() and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.popup.move_by(1 if key == Qt.Key.Key_Down else -1)
        elif self.popup.isVisible() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.popup.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            if self.popup.isVisible() or self.text():
                self.popup.hide()
                self.clear()
            else:
                self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.popup.hide()

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


class _Popup(QFrame):
    """The list under the field. It never takes the focus: the field keeps it while one types."""

    def __init__(self, field: SearchField) -> None:
        super().__init__(field.window())
        self._field = field
        self.setProperty("popup", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(6), px(6), px(6))
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setItemDelegate(_HitPainter(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.itemEntered.connect(self.list.setCurrentItem)
        self.list.currentItemChanged.connect(self._say)
        column.addWidget(self.list)
        self.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Shows these, the first one ready for Enter."""
        if self.parentWidget() is not self._field.window():
            self.setParent(self._field.window())
        self.list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.title)
            item.setData(_HIT, hit)
            said = ", ".join(part for part in (hit.title, hit.detail) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        below = self._field.mapTo(self._field.window(), QPoint(0, self._field.height() + px(4)))
        self.setGeometry(below.x(), below.y(), self._field.width(), len(hits) * px(36) + px(14))
        self.show()
        self.raise_()

    def _say(self, item: QListWidgetItem | None) -> None:
        """The keyboard stays in the field, so the line that Enter would open is said."""
        if item is not None:
            announce(self._field, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def move_by(self, steps: int) -> None:
        """Marks another line; past the last comes the first."""
        self.list.setCurrentRow((self.list.currentRow() + steps) % self.list.count())


class _HitPainter(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(200), px(36))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = colors()
        rect = option.rect
        hit: Hit = index.data(_HIT)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_soft))
            painter.drawRoundedRect(rect, px(6), px(6))
        inside = rect.adjusted(px(10), 0, -px(10), 0)
        painter.setPen(QColor(look.text))
        painter.setFont(text_font(semibold=True))
        kept = 0
        if hit.detail:  # of many with the same long title it says which one this is
            needed = QFontMetrics(text_font()).horizontalAdvance(hit.detail) + px(10)
            kept = min(needed, inside.width() * _DETAIL_SHARE // 100)
        title = painter.fontMetrics().elidedText(
            hit.title, Qt.TextElideMode.ElideRight, inside.width() - kept
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, title)
        taken = painter.fontMetrics().horizontalAdvance(title) + px(10)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            inside.adjust(0, 0, -taken, 0)
        else:
            inside.adjust(taken, 0, 0, 0)
        painter.setPen(QColor(look.muted))
        painter.setFont(text_font())
        detail = painter.fontMetrics().elidedText(hit.detail, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()
