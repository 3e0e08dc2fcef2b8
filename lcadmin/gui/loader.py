"""Loads what a page shows, again and again, never two loads at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject

from lcadmin.gui.tasks import Turn

if TYPE_CHECKING:
    from lcadmin.domain.errors import UserError
    from lcadmin.gui.tasks import Task, Tasks

T = TypeVar("T")
Q = TypeVar("Q")


class Loader(Generic[T]):
    """Runs ``work`` behind the window and gives the answer to ``done``.

    Asked again while a load runs, it loads once more after it, however often it was asked: a burst of
    changes costs two loads. ``restart`` is for another question: the answer to the old one is dropped, and
    what is being read for it is not read to the end.
    ``work`` must not touch a widget; where what is asked for stands in one, use ``asking``.
    """

    def __init__(
        self,
        tasks: Tasks,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
    ) -> None:
        self._tasks = tasks
        self._owner = owner
        self._next_work: Callable[[], Callable[[], T]] = lambda: work
        self._done = done
        self._failed = failed
        self._task: Task | None = None
        self._again = False

    @classmethod
    def asking(
        cls,
        tasks: Tasks,
        owner: QObject,
        question: Callable[[], Q],
        work: Callable[[Q], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
    ) -> Loader[T]:
        """A loader whose ``question`` is read on the window's thread as each load begins, so that
        ``work`` gets what the widgets said and never asks them itself."""
        loader = cls(tasks, owner, lambda: work(question()), done, failed)
        loader._next_work = lambda: partial(work, question())
        return loader

    def load(self, turn: Turn = Turn.AT_ONCE) -> None:
        """Loads, or loads once more when the present load is through."""
        if self._task is not None:
            self._again = True
            return
        self._task = self._tasks.run(
            self._next_work(), self._done, self._failed, owner=self._owner, always=self._ended, turn=turn
        )

    def restart(self) -> None:
        """Loads now, whatever is under way."""
        self.drop()
        self.load()

    def drop(self) -> None:
        """The present load's answer is not wanted any more, and no other is asked for."""
        if self._task is not None:
            self._task.give_up()
        self._task, self._again = None, False

    def _ended(self) -> None:
        self._task = None
        if self._again:
            self._again = False
            self.load()
