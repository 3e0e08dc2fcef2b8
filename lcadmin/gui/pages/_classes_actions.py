"""What can be done with the classes that are selected, one or a hundred thousand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from lcadmin.domain.lessons import Lesson
from lcadmin.gui.dialogs.cancel_class import CancelClassDialog, put_back_on
from lcadmin.gui.dialogs.copying import copy_links
from lcadmin.gui.dialogs.move_class import DuplicateClassDialog, MoveClassDialog, week_later
from lcadmin.gui.office import Office
from lcadmin.gui.pages._classes_columns import UNTAUGHT
from lcadmin.services import change_lesson, lessons
from lcadmin.services.tables import LessonRow

_MOST_COPIED = 200


class ClassActions(QObject):
    """``ids`` are the classes; ``rows`` those of them that are in memory, which say what is offered."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office = office
        self._page = page

    def menu(self, ids: Sequence[int], rows: Sequence[LessonRow]) -> QMenu | None:
        """The context menu; None where nothing is selected."""
        if not rows:
            return None
        menu = QMenu(self._page)
        on = any(row.lesson.cancelled is None for row in rows) or len(rows) < len(ids)
        one = rows[0].lesson if len(ids) == 1 else None
        if one is not None:
            menu.addAction(self.tr("&Open"), partial(self._office.go_to, "lesson", lesson_id=one.id))
        if on:
            menu.addAction(self.tr("&Copy links\tCtrl+C"), partial(self.copy, ids))
        if one is not None and on:
            menu.addAction(self.tr("&Move…"), partial(self.move, one))
            menu.addAction(self.tr("&Duplicate…"), partial(self.duplicate, one))
        menu.addAction(self.tr("Duplicate to next &week\tCtrl+D"), partial(self.to_next_week, ids))
        if one is not None and rows[0].time.status not in UNTAUGHT:
            menu.addAction(self.tr("M&inutes"), partial(self._office.go_to, "minutes", lesson_id=one.id))
        menu.addSeparator()
        if on:
            menu.addAction(self.tr("C&ancel…\tDel"), partial(self.cancel, ids))
        else:
            menu.addAction(self.tr("&Put back on"), partial(put_back_on, self._office, list(ids)))
        return menu

    def copy(self, ids: Sequence[int]) -> None:
        """Everybody's links of these classes, but of no cancelled one."""
        self._with(ids[:_MOST_COPIED], self._copy)

    def move(self, lesson: Lesson) -> None:
        """Another time for one class."""
        MoveClassDialog(self._office, lesson, self._page.window()).open()

    def duplicate(self, lesson: Lesson) -> None:
        """The same class at another time."""
        DuplicateClassDialog(self._office, lesson, self._page.window()).open()

    def cancel(self, ids: Sequence[int]) -> None:
        """Calls them off, after asking who does."""
        self._with(ids, self._cancel)

    def to_next_week(self, ids: Sequence[int]) -> None:
        """The same classes a week later, with the links copied."""
        office = self._office

        def work() -> list[Lesson]:
            chosen = [row.lesson for row in lessons.rows(office.desk, ids)]
            return [
                change_lesson.duplicate(office.desk, lesson.id, week_later(lesson.start, office))
                for lesson in chosen
            ]

        def done(made: list[Lesson]) -> None:
            if len(made) == 1:
                copy_links(office, made, self.tr("Duplicated to next week; links copied"), acted=True)
                office.go_to("lesson", lesson_id=made[0].id)
            else:
                words = self.tr("{n} classes duplicated; links copied").format(n=len(made))
                copy_links(office, made, words, acted=True)

        office.tasks.run(work, done, office.trouble, owner=self)

    def _with(self, ids: Sequence[int], do: Callable[[list[Lesson]], None]) -> None:
        desk = self._office.desk
        self._office.tasks.run(
            lambda: [row.lesson for row in lessons.rows(desk, list(ids))],
            do,
            self._office.trouble,
            owner=self,
        )

    def _copy(self, chosen: list[Lesson]) -> None:
        on = [lesson for lesson in chosen if lesson.cancelled is None]
        if on:
            copy_links(self._office, on)

    def _cancel(self, chosen: list[Lesson]) -> None:
        on = [lesson for lesson in chosen if lesson.cancelled is None]
        if on:
            CancelClassDialog(self._office, on, self._page.window()).open()
