# ruff: noqa: S608 - what is put together here are constants of this module, never values
"""Classes as reports read them: added up by SQLite, or one by one without what no report shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.json import Decoder

from lcadmin.domain.attendance import SETTLED_UNHEARD, Held
from lcadmin.domain.connections import ConnectionRow, Refused
from lcadmin.domain.findings import Attending, Facts
from lcadmin.domain.instants import Instant
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
    " t.notes, t.counted_seconds = 0 AND t.correction IS NOT NULL, l.cancelled_by, l.cancelled_told,"
    " c.charge, c.pay, c.why"
    " FROM lessons l JOIN times t ON t.lesson_id = l.id"
    f" LEFT JOIN cancel_terms c ON c.id = l.id WHERE {_IN_RANGE}"
)
_SEATS = (
    "SELECT l.id, l.start, s.person_id, s.role, s.revoked_at, s.excused, s.user_id"
    f" FROM lessons l JOIN seats s ON s.lesson_id = l.id WHERE {_IN_RANGE}"
)
_ORDER = " ORDER BY l.start, l.id"
_AS_THEY_LIE = " ORDER BY l.start"  # with the number too SQLite would sort what lies in order as it is
_PRACTISED = (
    "SELECT l.id, l.title FROM marks m JOIN lessons l ON l.id = CAST(substr(m.name, 11) AS INTEGER)"
    f" WHERE m.name >= 'practised.' AND m.name < 'practised/' AND {_IN_RANGE}"
)
_REFUSED = (
    f"SELECT l.id, l.start, count(*), {_ON_REPORT} FROM lessons l JOIN times t ON t.lesson_id = l.id"
    f" JOIN journal j ON j.token = l.token WHERE {_IN_RANGE}"
    " AND j.request = 'connect_lesson' AND j.outcome = 'refused' GROUP BY l.id ORDER BY l.start, l.id"
)
_LOST = "LEFT JOIN lost_connections c ON c.lesson_id = l.id"
_LINES = (
    "SELECT l.title, l.start, coalesce(c.crashes, 0), coalesce(c.rejoins, 0),"
    f" coalesce(c.rejoin_seconds, 0), c.longest_rejoin, t.in_review, l.id, {_ON_REPORT}"
    f" FROM lessons l JOIN times t ON t.lesson_id = l.id {_LOST} WHERE {_IN_RANGE}{_ORDER}"
)
_LINES_ADDED_UP = (
    "SELECT count(*), coalesce(sum(c.crashes), 0), coalesce(sum(c.rejoins), 0),"
    " coalesce(sum(c.rejoin_seconds), 0), max(c.longest_rejoin), coalesce(sum(t.in_review), 0)"
    f" FROM lessons l JOIN times t ON t.lesson_id = l.id {_LOST} WHERE {_IN_RANGE} AND {_ON_REPORT}"
)
_USED = (
    "SELECT c.person_id, c.lesson_id, -sum(c.amount) FROM credits c JOIN lessons l ON l.id = c.lesson_id"
    f" WHERE {_IN_RANGE} AND c.unit = ? GROUP BY c.person_id, c.lesson_id"
)
_LEFT = "SELECT person_id, sum(amount) FROM credits WHERE unit = ? GROUP BY person_id"
_FIRST, _LAST = -(2**62), 2**62
_ROLES = {role.value: role for role in Role}


class Reports:
    """Fulfils ``services.report_tables.ReportsTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def practised(self, within: Range, person_id: int | None = None) -> list[tuple[int, str]]:
        only, more = ("", ()) if person_id is None else (_SEATED, (person_id,))
        rows = self._view.all(f"{_PRACTISED}{only}{_ORDER}", (*_limits(within), *more))
        return [(int(number), str(title)) for number, title in rows]

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

    def facts(self, within: Range, person_id: int | None = None) -> Iterator[Facts]:
        only, more = ("", ()) if person_id is None else (_SEATED, (person_id,))
        limits = (*_limits(within), *more)
        lessons = self._view.stream(_HELD + only + _AS_THEY_LIE, limits)
        seats = self._view.stream(_SEATS + only + _AS_THEY_LIE, limits)
        following, reached = next(seats, None), None
        seated: dict[int, list[Row]] = {}  # in the classes of one start
        for row in lessons:
            number, _, start, *_ = row
            if start != reached:
                reached, seated = start, {}
                while following is not None and following[1] <= start:
                    mine = seated.get(following[0])
                    if mine is None:
                        seated[following[0]] = [following]
                    else:
                        mine.append(following)
                    following = next(seats, None)
            yield _facts(row, seated.get(number, _NO_SEATS))

    def held(self, within: Range, person_id: int | None = None) -> Iterator[Held]:
        return (facts.held() for facts in self.facts(within, person_id))

    def lines(self, within: Range) -> list[ConnectionRow]:
        refused = {one.lesson_id: one.entries for one in self.refused(within)}
        return [
            ConnectionRow(
                title, start, 1, crashes, back, seconds, longest, refused.get(number, 0), review, number
            )
            for title, start, crashes, back, seconds, longest, review, number, shown in self._view.stream(
                _LINES, _limits(within)
            )
            if shown or number in refused
        ]

    def lines_added_up(self, within: Range) -> ConnectionRow:
        row = self._view.one(_LINES_ADDED_UP, _limits(within))
        classes, crashes, back, seconds, longest, review = row or (0, 0, 0, 0, None, 0)
        return ConnectionRow("", Instant(0), classes, crashes, back, seconds, longest, in_review=review)

    def refused(self, within: Range) -> list[Refused]:
        rows = self._view.all(_REFUSED, _limits(within))
        return [Refused(number, start, entries, bool(shown)) for number, start, entries, shown in rows]

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


_NO_SEATS: Sequence[Row] = ()


class _Came(Struct, gc=False):
    """Of an ``Arrival`` what reports need; decoding the rest would cost as much as all else of a class."""

    user_id: str
    first: Instant


_CAME = Decoder(list[_Came])


def _facts(row: Row, seats: Sequence[Row]) -> Facts:
    (
        number,
        title,
        start,
        minutes,
        kind,
        status,
        counted,
        reviews,
        arrivals,
        notes,
        void,
        by,
        told,
        charge,
        pay,
        why,
    ) = row
    return Facts(
        number,
        title,
        start,
        minutes,
        kind,
        status,
        counted,
        () if reviews == "[]" else codecs.texts(reviews),
        by,
        told,
        None if charge is None else Terms(charge, pay, why),
        _attending(seats, {} if arrivals == "[]" else {c.user_id: c.first for c in _CAME.decode(arrivals)}),
        notes != "[]" and SETTLED_UNHEARD in notes,
        bool(void),
    )


def _attending(seats: Sequence[Row], came: Mapping[str, Instant]) -> Sequence[Attending]:
    """One for each person and role with a standing seat; their first arrival, also with an older link."""
    if len(seats) == 2:
        # A tutor and a student with the links they were first given, as most classes are.
        (_, _, one, role, revoked, excused, link), (_, _, other, another, gone, off, second) = seats
        if role != another and revoked is None and gone is None:
            return [(one, role, excused, came.get(link)), (other, another, off, came.get(second))]
    firsts: dict[tuple[int, str], Instant] = {}
    standing: dict[tuple[int, str], int] = {}
    for _, _, person, role, revoked, excused, user_id in seats:
        key = (person, role)
        if revoked is None:
            standing[key] = excused
        first = came.get(user_id)
        if first is not None and first < firsts.get(key, _LAST):
            firsts[key] = first
    return [(*key, excused, firsts.get(key)) for key, excused in standing.items()]
