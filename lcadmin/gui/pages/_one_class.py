"""What the pages about one class share: which one it is, reading it, the way here, and its being gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from lcadmin.domain.errors import NotFound, UserError
from lcadmin.domain.lessons import Lesson
from lcadmin.gui.loader import Loader
from lcadmin.gui.office import Office
from lcadmin.gui.pages import Page
from lcadmin.gui.trail import Stop
from lcadmin.gui.widgets.basics import EmptyState
from lcadmin.gui.widgets.header import PageHeader

T = TypeVar("T")


class OneClassPage(Page, Generic[T]):
    """``open`` takes ``lesson_id``. A page says how its class is read (``_read``), shown (``_draw``) and
    taken away (``_blank``) while the next one is read."""

    about_one = True
    _shown: T | None = None  # Qt asks for it before the rest is made

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._lesson_id = 0
        self.header = PageHeader("")
        self.gone = EmptyState(
            self.tr("This class is not there any more"),
            self.tr("Making it was undone, or it was removed on another PC."),
            self.tr("All classes"),
            lambda: office.go_to("classes"),
        )
        self._loader: Loader[tuple[int, T]] = Loader(office.tasks, self, self._load, self._take, self._failed)
        self.show_trail(())

    @property
    def heading(self) -> str:
        return self.header.title or self.title

    def show_trail(self, trail: Sequence[Stop]) -> None:
        stops = trail or (Stop("classes", self.tr("Classes")),)
        self.header.set_crumbs([(stop.title, self._going(stop)) for stop in stops])

    def _going(self, stop: Stop) -> Callable[[], None]:
        return partial(self.office.go_to, stop.page, **stop.args)

    def open(self, **args: object) -> None:
        lesson_id = args.get("lesson_id")
        if isinstance(lesson_id, int) and lesson_id != self._lesson_id:
            self._lesson_id, self._shown = lesson_id, None
            self._blank()
            self._loader.restart()
        else:
            self.refresh()

    def refresh(self) -> None:
        if self._lesson_id:
            self._loader.load()

    def _load(self) -> tuple[int, T]:
        return self._lesson_id, self._read(self._lesson_id)

    def _take(self, loaded: tuple[int, T]) -> None:
        lesson_id, view = loaded
        if lesson_id == self._lesson_id:
            self._shown = view
            self.gone.hide()
            self._draw(view)

    def _failed(self, error: UserError) -> None:
        if isinstance(error, NotFound):
            self._shown = None  # else the next tick of the clock would say its state again
            self._blank()
            self.gone.show()
        else:
            self.office.trouble(error)

    def when_words(self, lesson: Lesson) -> str:
        """``Monday 23 November, 16:00–17:00 London``, with the year where it is another one."""
        formats = self.office.formats
        day = formats.day_of(lesson.start)
        year = "" if day.year == formats.day_of(self.office.now()).year else f" {day.year}"
        return f"{formats.day(day)}{year}, {formats.times(lesson.start, lesson.end)} {formats.zone_name()}"

    def _read(self, lesson_id: int) -> T:
        """Reads the class; not on the window's thread. NotFound."""
        raise NotImplementedError

    def _draw(self, view: T) -> None:
        """Shows it."""
        raise NotImplementedError

    def _blank(self) -> None:
        """Takes away what is shown."""
        raise NotImplementedError
