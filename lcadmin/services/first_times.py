"""What the time of a class is when it has only just been made; for many classes at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lcadmin.domain.class_time import fold
from lcadmin.domain.instants import Instant, Span, plus
from lcadmin.domain.lesson_time import LessonTime, Plan
from lcadmin.domain.lessons import Lesson
from lcadmin.services.lesson_time import LISTEN_AFTER, fold_lesson
from lcadmin.services.tables import Tables


class FirstTimes:
    """Says of each of some new lessons what ``fold_lesson`` would, within one transaction.

    Nothing was heard of a token that nobody had; then the answer depends on little else than when the
    lesson is over, and each such answer is made once. A token of the user's own may have been heard.
    """

    def __init__(self, tables: Tables, lessons: Sequence[Lesson], own: Sequence[str], now: Instant) -> None:
        """``lessons`` are those to be asked about, ``own`` the tokens that were not drawn just now."""
        self._tables = tables
        self._now = now
        self._heard = tables.journal.heard_of(own) if own else frozenset[str]()
        self._deaf = self._all_deaf([one for one in lessons if self._is_over(one)])
        self._known: dict[tuple[Instant | None, bool], LessonTime] = {}

    def of(self, lesson: Lesson) -> LessonTime:
        """The lesson's time, without steps."""
        if lesson.token in self._heard:
            return replace(fold_lesson(self._tables, lesson, self._now), steps=())
        if not self._is_over(lesson):
            return self._folded((lesson.end, False), lesson, ())
        deaf = self._deaf_during(lesson)
        # Of what is over the answer is "nobody came", whenever it was.
        return self._folded((None, any(d.overlaps(lesson.start, lesson.end) for d in deaf)), lesson, deaf)

    def _folded(self, key: tuple[Instant | None, bool], lesson: Lesson, deaf: tuple[Span, ...]) -> LessonTime:
        time = self._known.get(key)
        if time is None:
            time = fold((), Plan(lesson.start, lesson.minutes, deaf=deaf), self._now)
            self._known[key] = time
        return time

    def _is_over(self, lesson: Lesson) -> bool:
        return plus(lesson.end, LISTEN_AFTER) <= self._now

    def _all_deaf(self, over: Sequence[Lesson]) -> tuple[Span, ...]:
        if not over:
            return ()
        return self._tables.runs.deaf(
            min(one.start for one in over), plus(max(one.end for one in over), LISTEN_AFTER)
        )

    def _deaf_during(self, lesson: Lesson) -> tuple[Span, ...]:
        """The spells of the whole stretch only tell where to look: at its edges they are judged otherwise."""
        if not any(spell.overlaps(lesson.start, lesson.end) for spell in self._deaf):
            return ()
        return self._tables.runs.deaf(lesson.start, plus(lesson.end, LISTEN_AFTER))
