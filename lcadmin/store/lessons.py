"""The lessons table and the seats in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.services.ports import LessonQuery, LessonRow
from lcadmin.store import lesson_rows, lesson_search
from lcadmin.store.batches import Batches
from lcadmin.store.digests import LESSONS, SEATS
from lcadmin.store.hot import hot_by_id, hot_by_token
from lcadmin.store.times import add_placeholder
from lcadmin.store.view import View


class Lessons(Batches):
    """Lessons with their seats. Fulfils ``ports.LessonsTable`` (the batches of an import: ``Batches``)."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view

    def add(self, lesson: Lesson) -> Lesson:
        stored = self._add(lesson, batch=None)
        self._view.note("lesson", stored.id)
        return stored

    def add_hidden(self, batch: int, lesson: Lesson) -> Lesson:
        return self._add(lesson, batch)

    def get(self, lesson_id: int) -> Lesson:
        hot = hot_by_id(self._view, lesson_id)
        if hot is not None:
            return hot.lesson
        lesson = lesson_rows.one(self._view, "l.id = ?", lesson_id)
        if lesson is None:
            raise NotFound("store_no_lesson", id=lesson_id)
        return lesson

    def by_token(self, token: str) -> Lesson | None:
        if self._view.cache is None:
            return lesson_rows.one(self._view, "l.token = ?", token)
        hot = hot_by_token(self._view, token)
        return None if hot is None else hot.lesson

    def put(self, lesson: Lesson) -> None:
        values = lesson_rows.lesson_values(lesson)
        before = self._view.one("SELECT token, batch FROM lessons WHERE id = ?", (lesson.id,))
        if before is None:
            raise NotFound("store_no_lesson", id=lesson.id)
        token, batch = before
        if token != lesson.token:
            self._use_token(lesson.token)
        parameters = (*values[1:], lesson_rows.found_by(lesson), batch, LESSONS.digest(values), lesson.id)
        self._view.run(LESSONS.update, parameters)
        if self._view.cache is not None:
            hot = self._view.cache.by_id(lesson.id)
            if hot is not None and token == lesson.token:
                hot.lesson = replace(lesson, seats=hot.lesson.seats)
            elif hot is not None:
                self._view.cache.forget(token)
        self._view.note("lesson", lesson.id)

    def find(self, query: LessonQuery) -> list[LessonRow]:
        return lesson_search.find(self._view, query)

    def count(self, query: LessonQuery) -> int:
        return lesson_search.count(self._view, query)

    def add_seat(self, seat: Seat) -> Seat:
        stored = self._add_seat(seat)
        self._seats_changed(stored.lesson_id)
        return stored

    def put_seat(self, seat: Seat) -> None:
        """Replaces what can change in a seat: whether it is revoked or excused. Raises ValueError when
        ``seat`` is another lesson's, person's or number's: those never change, a new seat is issued."""
        values = lesson_rows.seat_values(seat)
        row = self._view.one(
            "SELECT id, lesson_id, person_id, role, user_id FROM seats WHERE id = ?", (seat.id,)
        )
        if row is None or row != values[:5]:
            raise ValueError("a seat keeps its lesson, person, role and number for good")
        self._view.run(SEATS.update, (*values[1:], SEATS.digest(values), seat.id))
        self._seats_changed(seat.lesson_id)

    def seat_by_number(self, user_id: str) -> Seat | None:
        return lesson_rows.seat_by_number(self._view, user_id)

    def numbers_taken(self, user_ids: Sequence[str]) -> set[str]:
        return lesson_rows.numbers_taken(self._view, user_ids)

    def open_for(self, person_id: int, role: Role, start_before: Instant, end_after: Instant) -> list[Lesson]:
        where = (
            "l.id IN (SELECT lesson_id FROM seats WHERE person_id = ? AND role = ? AND revoked_at IS NULL)"
            " AND l.cancelled_at IS NULL AND l.start < ? AND l.start + l.minutes * ? > ?"
        )
        return lesson_rows.many(self._view, where, (person_id, role.value, start_before, MINUTE, end_after))

    def new_series(self) -> int:
        number = self._view.next_id("series")
        self._view.run("INSERT INTO series (id) VALUES (?)", (number,))
        return number

    def _add(self, lesson: Lesson, batch: int | None) -> Lesson:
        self._use_token(lesson.token)
        number = self._view.next_id("lessons")
        stored = replace(lesson, id=number, seats=())
        values = lesson_rows.lesson_values(stored)
        found_by = lesson_rows.found_by(stored)
        self._view.run(LESSONS.insert, (*values, found_by, batch, LESSONS.digest(values)))
        seats = tuple(self._add_seat(replace(seat, lesson_id=number)) for seat in lesson.seats)
        add_placeholder(self._view, number, batch)
        return replace(stored, seats=seats)

    def _use_token(self, token: str) -> None:
        if self._view.one("SELECT 1 FROM used_tokens WHERE token = ?", (token,)):
            raise Refusal("token_used")
        self._view.run("INSERT INTO used_tokens (token) VALUES (?)", (token,))

    def _add_seat(self, seat: Seat) -> Seat:
        if self._view.one("SELECT 1 FROM seats WHERE user_id = ?", (seat.user_id,)):
            raise Refusal("number_used")
        stored = replace(seat, id=self._view.next_id("seats"))
        values = lesson_rows.seat_values(stored)
        self._view.run(SEATS.insert, (*values, SEATS.digest(values)))
        return stored

    def _seats_changed(self, lesson_id: int) -> None:
        if self._view.cache is not None:
            self._view.cache.forget_lesson(lesson_id)
        self._view.note("lesson", lesson_id)
