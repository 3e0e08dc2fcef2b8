"""What the writer keeps in memory: the lessons that are being talked about, and the settings.

It belongs to the writer's thread and its connection; nobody else sees it. It is safe because it is
forgetful: what a piece of work loaded or changed is forgotten when the piece is rolled back, and
everything is forgotten when a transaction fails or another process has committed.
"""

from __future__ import annotations

from dataclasses import field
from typing import NamedTuple

from lcadmin.domain.deliveries import Delivery
from lcadmin.domain.instants import Span
from lcadmin.domain.lesson_time import Correction, LessonTime
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.moved import Moved
from lcadmin.domain.quick_dataclass import dataclass
from lcadmin.domain.settings import Settings

MOST_LESSONS = 2_000
MOST_DELIVERIES = 20_000
LONGEST_LESSON = 5_000  # deliveries; a flooded lesson is read from the disk each time


@dataclass(slots=True)
class Hot:
    """One lesson's rows as they stand in the open transaction; None: not loaded."""

    lesson: Lesson
    time: LessonTime | None = None
    due: bool | None = None
    deliveries: list[Delivery] | None = None
    extent: tuple[int, int] | None = None  # how many deliveries there are, and the latest one's number
    adopted: int | None = None
    admitted: frozenset[int] | None = None
    corrections: tuple[Correction, ...] | None = None


class Head(NamedTuple):
    """Where the journal's chain stands."""

    number: int
    chain: str


@dataclass(slots=True)
class Cache:
    """The writer's memory of the database."""

    settings: Settings | None = None
    moved: tuple[Moved | None] | None = None  # the mark in a tuple; None: not looked for yet
    head: Head | None = None
    next_ids: dict[str, int] = field(default_factory=dict)  # by table
    deaf: dict[tuple[int, int], tuple[Span, ...]] = field(default_factory=dict)
    _by_token: dict[str, Hot] = field(default_factory=dict)
    _by_id: dict[int, Hot] = field(default_factory=dict)
    _deliveries: int = 0
    _touched: set[str] = field(default_factory=set)
    _settings_touched: bool = False
    _head_before: Head | None = None

    def by_token(self, token: str) -> Hot | None:
        hot = self._by_token.get(token)
        if hot is not None:
            self._touched.add(token)
        return hot

    def by_id(self, lesson_id: int) -> Hot | None:
        hot = self._by_id.get(lesson_id)
        if hot is not None:
            self._touched.add(hot.lesson.token)
        return hot

    def keep(self, lesson: Lesson) -> Hot:
        """Begins to remember a lesson; the longest remembered makes room."""
        while self._by_token and (len(self._by_token) >= MOST_LESSONS or self._deliveries > MOST_DELIVERIES):
            self.forget(next(iter(self._by_token)))
        hot = Hot(lesson)
        self._by_token[lesson.token] = hot
        self._by_id[lesson.id] = hot
        self._touched.add(lesson.token)
        return hot

    def keep_deliveries(self, hot: Hot, deliveries: list[Delivery]) -> None:
        if len(deliveries) <= LONGEST_LESSON:
            hot.deliveries = deliveries
            self._deliveries += len(deliveries)

    def add_delivery(self, hot: Hot, delivery: Delivery) -> None:
        if hot.extent is not None:
            hot.extent = (hot.extent[0] + 1, delivery.number)
        if hot.deliveries is None:
            return
        hot.deliveries.append(delivery)
        self._deliveries += 1
        if len(hot.deliveries) > LONGEST_LESSON or self._deliveries > MOST_DELIVERIES:
            self._deliveries -= len(hot.deliveries)
            hot.deliveries = None

    def forget(self, token: str) -> None:
        hot = self._by_token.pop(token, None)
        if hot is not None:
            del self._by_id[hot.lesson.id]
            self._deliveries -= len(hot.deliveries or ())

    def forget_lesson(self, lesson_id: int) -> None:
        hot = self._by_id.get(lesson_id)
        if hot is not None:
            self.forget(hot.lesson.token)

    def forget_lessons(self) -> None:
        """All of them: a person's row, which their seats carry, has changed."""
        self._by_token.clear()
        self._by_id.clear()
        self._deliveries = 0

    def keep_settings(self, settings: Settings | None) -> None:
        self.settings = settings
        self._settings_touched = True

    def keep_deaf(self, start: int, end: int, spells: tuple[Span, ...]) -> None:
        if len(self.deaf) >= MOST_LESSONS:
            self.deaf.clear()
        self.deaf[start, end] = spells

    def piece_begins(self) -> None:
        self._touched.clear()
        self._settings_touched = False
        self._head_before = self.head

    def piece_rolled_back(self) -> None:
        for token in self._touched:
            self.forget(token)
        if self._settings_touched:
            self.settings = None
        self.moved = None
        self._forget_the_rest()
        self.head = self._head_before

    def forget_everything(self) -> None:
        self.forget_lessons()
        self.settings = None
        self.moved = None
        self._forget_the_rest()
        self.head = None
        self._head_before = None

    def _forget_the_rest(self) -> None:
        self.deaf.clear()
        self.next_ids.clear()
