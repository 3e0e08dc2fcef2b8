"""The lessons table and the seats in it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.instants import MINUTE, Instant
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.services.tables_lessons import LessonQuery, LessonRow
from lcadmin.store import lesson_rows, lesson_search, schema_search, times
from lcadmin.store.batches import Batches
from lcadmin.store.codecs import listed
from lcadmin.store.digests import LESSONS, SEATS
from lcadmin.store.hot import hot_by_id, hot_by_token
from lcadmin.store.search import found_by
from lcadmin.store.view import Parameters

_THERE_ALREADY = (sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY)
_USE = "INSERT INTO used_tokens (token) VALUES (?)"
_FIND_BY = f"{found_by('lessons')} VALUES (?, ?)"


class Lessons(Batches):
    """Lessons with their seats. Fulfils ``services.tables.LessonsTable``; imports: ``Batches``."""

    def add(self, lesson: Lesson) -> Lesson:
        self._run_or_refuse(_USE, [(lesson.token,)], "token_used")
        number = self._view.new_id("lessons")
        stored = replace(lesson, id=number, seats=())
        values = lesson_rows.lesson_values(stored)
        words = lesson_rows.found_by(stored)
        self._view.run(LESSONS.insert, (*values, words, None, LESSONS.digest(values)))
        self._index([(number, words)])
        seats = tuple(self._add_seat(seat, number) for seat in lesson.seats)
        times.add_placeholder(self._view, number)
        self._view.note("lesson", number)
        return replace(stored, seats=seats)

    def add_hidden(self, batch: int, rows: Sequence[LessonRow]) -> list[int]:
        self._must_be_open(batch)
        first = self._view.new_id("lessons", len(rows))
        seat_id = self._view.new_id("seats", sum(len(row.lesson.seats) for row in rows))
        ids = list(range(first, first + len(rows)))
        lessons, words, seats = list[Parameters](), list[Parameters](), list[Parameters]()
        for number, row in zip(ids, rows, strict=True):
            values = (number, *lesson_rows.lesson_values(row.lesson)[1:])
            found_by = lesson_rows.found_by(row.lesson)
            lessons.append((*values, found_by, batch, LESSONS.digest(values)))
            words.append((number, found_by))
            for seat in row.lesson.seats:
                values = (seat_id, number, *lesson_rows.seat_values(seat)[2:])
                seats.append((*values, SEATS.digest(values)))
                seat_id += 1
        self._run_or_refuse(_USE, [(row.lesson.token,) for row in rows], "token_used")
        self._view.run_many(LESSONS.insert, lessons)
        self._index(words)
        self._run_or_refuse(SEATS.insert, seats, "number_used")
        times.add_hidden(self._view, batch, zip(ids, (row.time for row in rows), strict=True))
        return ids

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

    def used(self, tokens: Sequence[str]) -> set[str]:
        sql = "SELECT token FROM used_tokens WHERE token IN (SELECT value FROM json_each(?))"
        return {row[0] for row in self._view.all(sql, (listed(tokens),))}

    def put(self, lesson: Lesson) -> None:
        values = lesson_rows.lesson_values(lesson)
        before = self._view.one("SELECT token, batch FROM lessons WHERE id = ?", (lesson.id,))
        if before is None:
            raise NotFound("store_no_lesson", id=lesson.id)
        token, batch = before
        if token != lesson.token:
            self._run_or_refuse(_USE, [(lesson.token,)], "token_used")
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

    def suggest(self, text: str, now: Instant, limit: int) -> list[int]:
        from lcadmin.store import lesson_suggest

        return lesson_suggest.suggest(self._view, text, now, limit)

    def count(self, query: LessonQuery) -> int:
        return lesson_search.count(self._view, query)

    def ids(self, query: LessonQuery) -> list[int]:
        return lesson_search.ids(self._view, query)

    def rows(self, lesson_ids: Sequence[int]) -> list[LessonRow]:
        return lesson_search.rows(self._view, lesson_ids)

    def of_series(self, series_id: int) -> list[Lesson]:
        return lesson_rows.many(self._view, "l.series_id = ?", (series_id,))

    def meeting(self, people: Sequence[int], spans: Sequence[tuple[Instant, Instant]]) -> list[Lesson]:
        from lcadmin.store import lesson_meetings

        return lesson_meetings.meeting(self._view, people, spans)

    def add_seat(self, seat: Seat) -> Seat:
        stored = self._add_seat(seat, seat.lesson_id)
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

    def of_person(self, person_id: int) -> list[int]:
        sql = (
            "SELECT DISTINCT l.id, l.start FROM seats s JOIN lessons l ON l.id = s.lesson_id"
            " WHERE s.person_id = ? ORDER BY l.start, l.id"
        )
        return [row[0] for row in self._view.all(sql, (person_id,))]

    def hand_seats(self, lesson_id: int, former: int, successor: int) -> None:
        for seat in self.get(lesson_id).seats:
            if seat.person_id == former:
                values = lesson_rows.seat_values(replace(seat, person_id=successor))
                self._view.run(SEATS.update, (*values[1:], SEATS.digest(values), seat.id))
        self._seats_changed(lesson_id)

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
        number = self._view.new_id("series")
        self._view.run("INSERT INTO series (id) VALUES (?)", (number,))
        return number

    def _add_seat(self, seat: Seat, lesson_id: int) -> Seat:
        stored = replace(seat, id=self._view.new_id("seats"), lesson_id=lesson_id)
        values = lesson_rows.seat_values(stored)
        self._run_or_refuse(SEATS.insert, [(*values, SEATS.digest(values))], "number_used")
        return stored

    def _index(self, words: Sequence[Parameters]) -> None:
        self._view.run_many(_FIND_BY, words)
        self._view.run(schema_search.MERGE_A_LITTLE)

    def _run_or_refuse(self, sql: str, rows: Sequence[Parameters], refusal: str) -> None:
        """A value that is there already is the user's to change; every other broken rule is ours."""
        try:
            self._view.run_many(sql, rows)
        except sqlite3.IntegrityError as error:
            if error.sqlite_errorcode in _THERE_ALREADY:
                raise Refusal(refusal) from None
            raise

    def _seats_changed(self, lesson_id: int) -> None:
        if self._view.cache is not None:
            self._view.cache.forget_lesson(lesson_id)
        self._view.note("lesson", lesson_id)
