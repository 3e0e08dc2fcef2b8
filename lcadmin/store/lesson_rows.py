# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Lessons and seats as rows, and rows as lessons with their seats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from lcadmin.domain.instants import Instant
from lcadmin.domain.lessons import Cancellation, CancelledBy, Lesson, LessonKind
from lcadmin.domain.people import Role
from lcadmin.domain.seats import Seat
from lcadmin.store.batches import VISIBLE
from lcadmin.store.codecs import folded, listed
from lcadmin.store.digests import LESSONS
from lcadmin.store.view import Parameters, Row, View

COLUMNS = ", ".join(f"l.{column}" for column in LESSONS.columns)
WIDTH = len(LESSONS.columns)

_LESSONS = f"SELECT {COLUMNS} FROM lessons l WHERE {VISIBLE.format(table='l')} AND "
_SEATS = (
    "SELECT s.user_id, s.person_id, s.role, p.name, p.classroom_name, p.avatar, p.active, s.id, s.lesson_id,"
    " s.revoked_at, s.excused FROM seats s JOIN people p ON p.id = s.person_id WHERE "
)
_CHUNK = 2_000
_ROLES = {role.value: role for role in Role}
_KINDS = {kind.value: kind for kind in LessonKind}

T = TypeVar("T")


def one(view: View, where: str, key: str | int) -> Lesson | None:
    """The visible lesson that ``where`` (one placeholder) names, with its seats."""
    row = view.one(_LESSONS + where, (key,))
    if row is None:
        return None
    seats = view.all(_SEATS + "s.lesson_id = ? ORDER BY s.id", (row[0],))
    return lesson(row, tuple(_seat(seat) for seat in seats))


def many(view: View, where: str, parameters: Parameters) -> list[Lesson]:
    """The visible lessons that ``where`` names, with their seats, by start."""
    rows = view.all(f"{_LESSONS}{where} ORDER BY l.start, l.id", parameters)
    seats = seats_of(view, [row[0] for row in rows])
    return [lesson(row, seats.get(row[0], ())) for row in rows]


def seats_of(view: View, lesson_ids: Sequence[int]) -> dict[int, tuple[Seat, ...]]:
    """The seats of many lessons, by lesson."""
    found: dict[int, list[Seat]] = {}
    for chunk in _chunks(lesson_ids):
        sql = _SEATS + "s.lesson_id IN (SELECT value FROM json_each(?)) ORDER BY s.id"
        for row in view.all(sql, (listed(chunk),)):
            found.setdefault(row[8], []).append(_seat(row))
    return {number: tuple(seats) for number, seats in found.items()}


def seat_by_number(view: View, user_id: str) -> Seat | None:
    row = view.one(_SEATS + "s.user_id = ?", (user_id,))
    return None if row is None else _seat(row)


def numbers_taken(view: View, user_ids: Sequence[str]) -> set[str]:
    sql = "SELECT user_id FROM seats WHERE user_id IN (SELECT value FROM json_each(?))"
    return {row[0] for chunk in _chunks(user_ids) for row in view.all(sql, (listed(chunk),))}


def lesson(row: Row, seats: tuple[Seat, ...]) -> Lesson:
    """A lesson from the columns ``COLUMNS``."""
    (
        number, token, title, start, minutes, kind, record, series_id, by, told, at, opens, closes, misses,
        paused, practice,
    ) = row[:WIDTH]  # fmt: skip
    return Lesson(
        token=token,
        title=title,
        start=start,
        minutes=minutes,
        kind=_KINDS[kind],
        record=bool(record),
        seats=seats,
        id=number,
        series_id=series_id,
        cancelled=None if by is None else Cancellation(CancelledBy(by), Instant(told), Instant(at)),
        opens=opens,
        closes=closes,
        misses=misses,
        entries_paused=bool(paused),
        practice=bool(practice),
    )


def lesson_values(given: Lesson) -> tuple[str | int | None, ...]:
    """The values of the columns that the seal covers."""
    called_off = given.cancelled
    return (
        given.id,
        given.token,
        given.title,
        given.start,
        given.minutes,
        given.kind.value,
        int(given.record),
        given.series_id,
        None if called_off is None else called_off.by.value,
        None if called_off is None else called_off.told,
        None if called_off is None else called_off.at,
        given.opens,
        given.closes,
        given.misses,
        int(given.entries_paused),
        int(given.practice),
    )


def found_by(given: Lesson) -> str:
    """What a search for a lesson by its own words looks at."""
    return folded(given.title)


def seat_values(given: Seat) -> tuple[str | int | None, ...]:
    """The values of the columns that the seal covers."""
    return (
        given.id,
        given.lesson_id,
        given.person_id,
        given.role.value,
        given.user_id,
        given.revoked_at,
        int(given.excused),
    )


def _seat(row: Row) -> Seat:
    user_id, person_id, role, name, classroom_name, avatar, active, number, lesson_id, revoked_at, excused = (
        row
    )
    return Seat(
        user_id=user_id,
        person_id=person_id,
        role=_ROLES[role],
        name=classroom_name or name,
        avatar=avatar,
        active=bool(active),
        id=number,
        lesson_id=lesson_id,
        revoked_at=revoked_at,
        excused=bool(excused),
    )


def _chunks(values: Sequence[T]) -> Iterable[Sequence[T]]:
    return (values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK))
