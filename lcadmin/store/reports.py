# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Classes as reports read them: added up by SQLite, or one by one without what no report shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import groupby
from operator import itemgetter

from lcadmin.domain.attendance import Attendee, Held
from lcadmin.domain.connections import ConnectionRow
from lcadmin.domain.instants import Instant
from lcadmin.domain.lesson_time import Arrival, Status
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.money import Rate
from lcadmin.domain.people import Role
from lcadmin.domain.reports import DurationRow
from lcadmin.domain.terms import Terms
from lcadmin.services.report_tables import Range
from lcadmin.store import codecs
from lcadmin.store.batches import VISIBLE
from lcadmin.store.view import Row, View

_IN_RANGE = f"l.start >= ? AND l.start < ? AND l.practice = 0 AND {VISIBLE.format(table='l')}"
_ON_REPORT = (
    "(t.counted_seconds > 0 OR t.in_review = 1 OR t.status NOT IN ('scheduled', 'waiting', 'cancelled'))"
)
_BOTH = f"FROM lessons l JOIN times t ON t.lesson_id = l.id WHERE {_IN_RANGE}"
_ADDED_UP = (
    "SELECT count(*), coalesce(sum(t.counted_seconds), 0), coalesce(sum(t.in_review), 0)"
    f" {_BOTH} AND {_ON_REPORT}"
)
_CLASSES = (
    "SELECT l.title, l.start, 1, t.counted_seconds, t.in_review, l.id, t.reviews"
    f" {_BOTH} AND {_ON_REPORT} ORDER BY l.start, l.id"
)
_SEATED = " AND l.id IN (SELECT lesson_id FROM seats WHERE person_id = ? AND revoked_at IS NULL)"
_HELD = (
    "SELECT l.id, l.title, l.start, l.minutes, l.kind, t.status, t.counted_seconds, t.reviews, t.arrivals,"
    " l.cancelled_by, l.cancelled_told, c.charge, c.pay, c.why"
    " FROM lessons l JOIN times t ON t.lesson_id = l.id"
    f" LEFT JOIN cancel_terms c ON c.id = l.id WHERE {_IN_RANGE}"
)
_SEATS = (
    "SELECT l.id, s.person_id, s.role, s.revoked_at, s.excused, s.user_id"
    f" FROM lessons l JOIN seats s ON s.lesson_id = l.id WHERE {_IN_RANGE}"
)
_ORDER = " ORDER BY l.start, l.id"
_REFUSED = (
    f"SELECT l.id, count(*) FROM lessons l JOIN journal j ON j.token = l.token WHERE {_IN_RANGE}"
    " AND j.request = 'connect_lesson' AND j.outcome = 'refused' GROUP BY l.id"
)
_LINES = f"SELECT l.title, l.start, l.id, t.in_review, {_ON_REPORT} {_BOTH}{_ORDER}"
_CRASHED = (
    "SELECT DISTINCT l.id, coalesce(t.as_of, 0) FROM lessons l JOIN times t ON t.lesson_id = l.id"
    f" JOIN journal j ON j.token = l.token WHERE {_IN_RANGE} AND j.request = 'crash_lesson'"
)
_USED = (
    "SELECT c.person_id, c.lesson_id, -sum(c.amount) FROM credits c JOIN lessons l ON l.id = c.lesson_id"
    f" WHERE {_IN_RANGE} AND c.unit = ? GROUP BY c.person_id, c.lesson_id"
)
_LEFT = "SELECT person_id, sum(amount) FROM credits WHERE unit = ? GROUP BY person_id"
_FIRST, _LAST = -(2**62), 2**62
_KINDS = {kind.value: kind for kind in LessonKind}
_STATUSES = {status.value: status for status in Status}
_ROLES = {role.value: role for role in Role}


class Reports:
    """Fulfils ``services.report_tables.ReportsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def first_start(self, within: Range) -> Instant | None:
        row = self._view.one(f"SELECT min(l.start) FROM lessons l WHERE {_IN_RANGE}", _limits(within))
        return None if row is None else row[0]

    def added_up(self, within: Range) -> tuple[int, int, int]:
        row = self._view.one(_ADDED_UP, _limits(within))
        return (0, 0, 0) if row is None else (row[0], row[1], row[2])

    def classes(self, within: Range) -> list[DurationRow]:
        rows = self._view.stream(_CLASSES, _limits(within))
        return [
            DurationRow(
                title, start, classes, counted, review, number, codecs.texts(why)[0] if review else None
            )
            for title, start, classes, counted, review, number, why in rows
        ]

    def held(self, within: Range, person_id: int | None = None) -> Iterator[Held]:
        only, more = ("", ()) if person_id is None else (_SEATED, (person_id,))
        limits = (*_limits(within), *more)
        lessons = self._view.stream(_HELD + only + _ORDER, limits)
        seats = groupby(self._view.stream(f"{_SEATS}{only}{_ORDER}, s.id", limits), itemgetter(0))
        following = next(seats, None)
        for row in lessons:
            mine: list[Row] = []
            if following is not None and following[0] == row[0]:
                mine = list(following[1])
                following = next(seats, None)
            yield _held(row, mine)

    def lines(self, within: Range) -> list[ConnectionRow]:
        limits = _limits(within)
        refused: dict[int, int] = dict(self._view.all(_REFUSED, limits))
        return [
            ConnectionRow(title, start, refusals=refused.get(number, 0), in_review=review, lesson_id=number)
            for title, start, number, review, shown in self._view.stream(_LINES, limits)
            if shown or number in refused
        ]

    def crashed(self, within: Range) -> Mapping[int, Instant]:
        return dict(self._view.all(_CRASHED, _limits(within)))

    def names(self) -> dict[int, str]:
        return dict(self._view.all("SELECT id, name FROM people"))

    def usual_rates(self) -> list[Rate]:
        rows = self._view.all("SELECT role, rate, id FROM people WHERE rate IS NOT NULL")
        return [Rate(_ROLES[role], Decimal(rate), person_id=number) for role, rate, number in rows]

    def credit_used(self, within: Range, unit: str) -> Mapping[tuple[int, int], int]:
        rows = self._view.all(_USED, (*_limits(within), unit))
        return {(person, lesson): amount for person, lesson, amount in rows}

    def credit_left(self, unit: str) -> Mapping[int, int]:
        return dict(self._view.all(_LEFT, (unit,)))


def _limits(within: Range) -> tuple[int, int]:
    start, end = within
    return (_FIRST if start is None else start, _LAST if end is None else end)


def _held(row: Row, seats: list[Row]) -> Held:
    number, title, start, minutes, kind, status, counted, reviews, arrivals, by, told, charge, pay, why = row
    return Held(
        number,
        title,
        start,
        minutes,
        _KINDS[kind],
        _STATUSES[status],
        counted,
        _attendees(seats, codecs.arrivals(arrivals)),
        codecs.texts(reviews),
        None if by is None else CancelledBy(by),
        told,
        None if charge is None else Terms(charge, pay, why),
    )


def _attendees(seats: list[Row], arrivals: tuple[Arrival, ...]) -> tuple[Attendee, ...]:
    """One for each person and role with a standing seat; their first arrival, also with an older link."""
    came = {arrival.user_id: arrival.first for arrival in arrivals}
    firsts: dict[tuple[int, str], Instant] = {}
    standing: dict[tuple[int, str], bool] = {}
    for _, person, role, revoked, excused, user_id in seats:
        key = (person, role)
        if revoked is None:
            standing[key] = bool(excused)
        first = came.get(user_id)
        if first is not None and first < firsts.get(key, _LAST):
            firsts[key] = first
    return tuple(
        Attendee(key[0], _ROLES[key[1]], excused, firsts.get(key)) for key, excused in standing.items()
    )
