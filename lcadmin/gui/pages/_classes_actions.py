"""What can be done with the classes that are selected, one or a hundred thousand.

What is opened is loaded as it is opened: Today offers all of it, and a start waits for Today.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from lcadmin.domain.lessons import Lesson
    from lcadmin.gui.office import Office
    from lcadmin.services.tables_lessons import LessonRow

_MOST_COPIED = 200


class ClassActions(QObject):
    """``ids`` are the classes; ``rows`` those of them that are in memory, which say what is offered."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office = office
        self._page = page

    def listen_for_keys(self, view: QWidget, chosen: Callable[[], list[int]]) -> None:
        """Keys that do something with the classes that are chosen, while the keyboard is in ``view``."""
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Copy), self.copy),
            (QKeySequence("Ctrl+D"), self.to_next_week),
            (QKeySequence("Ctrl+M"), self.explain),
            (QKeySequence("Ctrl+T"), self.replace_tutor),
            (QKeySequence(QKeySequence.StandardKey.Delete), self.cancel),
        ):
            shortcut = QShortcut(keys, view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._pressed, do, chosen))

    def _pressed(self, do: Callable[[list[int]], object], chosen: Callable[[], list[int]]) -> None:
        ids = chosen()
        if ids:
            do(ids)

    def menu(self, ids: Sequence[int], rows: Sequence[LessonRow]) -> QMenu | None:
        """The context menu; None where nothing is selected."""
        if not rows:
            return None
        from lcadmin.gui.pages._classes_columns import UNTAUGHT

        menu = QMenu(self._page)
        on = any(row.lesson.cancelled is None for row in rows) or len(rows) < len(ids)
        one = rows[0].lesson if len(ids) == 1 else None
        if one is not None:
            menu.addAction(self.tr("&Open"), partial(self._office.go_to, "lesson", lesson_id=one.id))
        if on:
            menu.addAction(self.tr("&Copy links\tCtrl+C"), partial(self.copy, ids))
            menu.addAction(self.tr("&Send links…"), partial(self.send, ids))
            menu.addAction(self.tr("&Move…"), partial(self.move, ids))
        if one is not None and on:
            menu.addAction(self.tr("Replace &tutor…\tCtrl+T"), partial(self.replace_tutor, ids))
        menu.addAction(self.tr("&Duplicate…"), partial(self.duplicate, ids))
        menu.addAction(self.tr("Duplicate to next &week\tCtrl+D"), partial(self.to_next_week, ids))
        if one is not None and rows[0].time.status not in UNTAUGHT:
            menu.addAction(self.tr("M&inutes\tCtrl+M"), partial(self.explain, ids))
        menu.addSeparator()
        if on:
            menu.addAction(self.tr("C&ancel…\tDel"), partial(self.cancel, ids))
        else:
            menu.addAction(self.tr("&Put back on"), partial(self._put_back_on, list(ids)))
        return menu

    def _put_back_on(self, ids: list[int]) -> None:
        from lcadmin.gui.dialogs.cancel_class import put_back_on

        put_back_on(self._office, ids)

    def copy(self, ids: Sequence[int]) -> None:
        """Everybody's links of these classes, but of no cancelled one."""
        self._with(ids[:_MOST_COPIED], self._copy)

    def send(self, ids: Sequence[int]) -> None:
        """A letter to each person with their links of these classes, looked at before it goes."""
        from lcadmin.gui.dialogs.send import send_links

        send_links(self._office, ids, self._page.window())

    def move(self, ids: Sequence[int]) -> None:
        """Another time for one class, or for several together."""
        self._with(ids, self._move)

    def duplicate(self, ids: Sequence[int]) -> None:
        """The same class, or classes, at another time."""
        self._with(ids, self._duplicate)

    def cancel(self, ids: Sequence[int]) -> None:
        """Calls them off, after asking who does."""
        self._with(ids, self._cancel)

    def explain(self, ids: Sequence[int]) -> None:
        """The minutes of the class, where it is one."""
        if len(ids) == 1:
            self._office.go_to("minutes", lesson_id=ids[0])

    def replace_tutor(self, ids: Sequence[int]) -> None:
        """Another tutor for the class, where it is one that takes place."""
        if len(ids) == 1:
            self._with(ids, self._replace_tutor)

    def to_next_week(self, ids: Sequence[int]) -> None:
        """The same classes a week later, with the links copied."""
        from lcadmin.domain.recurrence import Shift
        from lcadmin.gui.dialogs.move_many import copy_classes

        copy_classes(self._office, self._page.window(), list(ids), Shift(days=7), copy=True)

    def _with(self, ids: Sequence[int], do: Callable[[list[Lesson]], None]) -> None:
        desk = self._office.desk

        def work() -> list[Lesson]:
            from lcadmin.services import lessons

            return [row.lesson for row in lessons.rows(desk, list(ids))]

        self._office.tasks.run(
            work,
            do,
            self._office.trouble,
            owner=self,
        )

    def _copy(self, chosen: list[Lesson]) -> None:
        from lcadmin.gui.dialogs.copying import copy_links

        on = [lesson for lesson in chosen if lesson.cancelled is None]
        if on:
            copy_links(self._office, on)

    def _move(self, chosen: list[Lesson]) -> None:
        from lcadmin.gui.dialogs.move_class import MoveClassDialog
        from lcadmin.gui.dialogs.move_many import MoveManyDialog

        on = [lesson for lesson in chosen if lesson.cancelled is None]
        if len(on) == 1:
            MoveClassDialog(self._office, on[0], self._page.window()).open()
        elif on:
            MoveManyDialog(self._office, on, self._page.window()).open()

    def _duplicate(self, chosen: list[Lesson]) -> None:
        from lcadmin.gui.dialogs.move_class import DuplicateClassDialog
        from lcadmin.gui.dialogs.move_many import MoveManyDialog

        if len(chosen) == 1:
            DuplicateClassDialog(self._office, chosen[0], self._page.window()).open()
        elif chosen:
            MoveManyDialog(self._office, chosen, self._page.window(), copies=True).open()

    def _replace_tutor(self, chosen: list[Lesson]) -> None:
        from lcadmin.gui.dialogs.replace_tutor import ReplaceTutorDialog

        for lesson in chosen:
            if lesson.cancelled is None:
                ReplaceTutorDialog(self._office, lesson, self._page.window()).open()

    def _cancel(self, chosen: list[Lesson]) -> None:
        from lcadmin.gui.dialogs.cancel_class import CancelClassDialog

        on = [lesson for lesson in chosen if lesson.cancelled is None]
        if on:
            CancelClassDialog(self._office, on, self._page.window()).open()
