"""Classes added up by person without a row for each: what reports over very many classes are made of.

Every figure is to the second and the coin what ``person_rows.rows_of`` gives row by row; the tests hold
the one against the other. The rules are not said again here: ``Judge`` asks them once for each shape of
class, ``PriceList`` the rates once for each stretch between two start dates, and amounts are whole coins.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from lcadmin.domain.attendance import RUNNING, Presence
from lcadmin.domain.findings import Facts, Finding, Judge
from lcadmin.domain.instants import MINUTE, Instant, day_of, day_start
from lcadmin.domain.money import Rate, Unit, coin_of
from lcadmin.domain.people import Role
from lcadmin.domain.periods import Period
from lcadmin.domain.person_rows import Counts, Money, PersonRow

_PERCENT_HOURS = 360_000
_ROLES = {role.value: role for role in Role}
_BEFORE_ALL, _AFTER_ALL = Instant(-(2**62)), Instant(2**62)


class Price:
    """A rate in whole coins: what a length at a percentage is worth, as ``Share.amount`` rounds it."""

    __slots__ = ("_by", "_of", "_per_class", "rate", "unit")

    def __init__(self, rate: Decimal, unit: Unit, currency: str) -> None:
        self.rate, self.unit = rate, unit
        self._per_class = unit is Unit.CLASS
        coins, parts = (rate / coin_of(currency)).as_integer_ratio()
        self._of = 2 * coins
        self._by = 2 * parts * (100 if self._per_class else _PERCENT_HOURS)

    def coins(self, seconds: int, percent: int) -> int:
        """Half up; no rate is below nought."""
        worth = self._of * percent if self._per_class else self._of * seconds * percent
        return (worth + self._by // 2) // self._by


Key = int | tuple[int, str | None, str | None]


class PriceList:
    """The rates of one side by when they begin. A class's own rate is looked up as it is."""

    def __init__(self, money: Money) -> None:
        self._money = money
        self._prices: dict[tuple[Decimal, Unit], Price] = {}
        self._stretches: dict[Key, tuple[list[Instant], list[Price | None]]] = {}
        self._titles, self._kinds, self._lessons = money.book.names()
        self._of_people = not (self._titles or self._kinds)

    def at(self, facts: Facts, person_id: int) -> Price | None:
        """What holds for a person's class; None where no rate was set."""
        if self._lessons and facts.lesson_id in self._lessons:
            day = day_of(facts.start, self._money.zone)
            return self._price(self._money.book.find(facts.held(), person_id, day))
        if self._of_people:
            key: Key = person_id
        else:
            key = (person_id, facts.title if self._titles else None, facts.kind if self._kinds else None)
        found = self._stretches.get(key)
        if found is None:
            found = self._stretches[key] = self._made(facts, person_id)
        starts, prices = found
        return prices[bisect_right(starts, facts.start) - 1] if len(starts) > 1 else prices[0]

    def _made(self, facts: Facts, person_id: int) -> tuple[list[Instant], list[Price | None]]:
        book, held = self._money.book, facts.held()
        days = sorted({rate.since or date.min for rate in book.about(held, person_id)} | {date.min})
        starts = [_BEFORE_ALL if day == date.min else day_start(day, self._money.zone) for day in days]
        return starts, [self._price(book.find(held, person_id, day)) for day in days]

    def _price(self, rate: Rate | None) -> Price | None:
        if rate is None:
            return None
        key = (rate.amount, rate.unit)
        price = self._prices.get(key)
        if price is None:
            price = self._prices[key] = Price(*key, self._money.currency)
        return price


class _Sum:
    """One person's classes of one role, period and price."""

    __slots__ = ("coins", "counted", "credit", "found", "late", "late_minutes", "no_price", "paid", "planned",
                 "reviews", "running", "start")  # fmt: skip

    def __init__(self, start: Instant) -> None:
        self.start = start
        self.planned = self.counted = self.paid = self.coins = self.late = self.late_minutes = 0
        self.no_price = self.reviews = self.running = self.credit = 0
        self.found: dict[Finding, int] = {}

    def pay(self, seconds: int, percent: int, price: Price | None) -> bool:
        """Adds what is paid for so many seconds; True where no rate says how much."""
        self.paid += (seconds * percent + 50) // 100
        if price is None:
            self.no_price += 1
            return True
        self.coins += price.coins(seconds, percent)
        return False

    def row(self, person_id: int, role: Role, price: Price | None, coin: Decimal) -> PersonRow:
        row = PersonRow(
            person_id,
            role,
            start=self.start,
            planned_seconds=self.planned,
            counted_seconds=self.counted,
            paid_seconds=self.paid,
            amount=self.coins * coin,
            late=self.late,
            late_minutes=self.late_minutes,
            missing_rate=self.no_price,
            in_review=self.reviews,
            running=self.running,
        )
        if price is not None:
            row.rate, row.unit = price.rate, price.unit
        for found, many in self.found.items():
            row.classes += many
            row.students_missed += many * found.students_missed
            row.cancelled += many * found.off
            if found.presence is Presence.CAME:  # as nearly all are
                row.came += many
            elif (name := _COUNTED_AS.get(found.presence)) is not None:
                setattr(row, name, getattr(row, name) + many)
        return row


_COUNTED_AS = {
    Presence.NO_SHOW: "no_shows",
    Presence.UNKNOWN: "unknown",
    Presence.EXCUSED: "excused",
    Presence.CANCELLED_LATE: "cancelled_late",
}


@dataclass(slots=True)
class Adding:
    """How to add up: ``only`` one person; ``find`` the week or month of a moment (None: all is one);
    ``credit`` is what classes used, by person and class. ``counts`` are of what was added."""

    money: Money
    role: Role | None = None
    only: int | None = None
    find: Callable[[Instant], Period] | None = None
    credit: Mapping[tuple[int, int], int] | None = None
    counts: Counts = field(default_factory=Counts)

    def up(self, classes: Iterable[Facts]) -> list[PersonRow]:
        """Classes in order of start as rows of ``person_rows.grouped``, which puts together those of one
        person: one for each period and price. Names are still to be put in."""
        judge, prices = Judge(self.money.rules, self.role), PriceList(self.money)
        rows: list[PersonRow] = []
        sums: dict[tuple[int, str, Price | None], _Sum] = {}
        until = _AFTER_ALL if self.find is None else _BEFORE_ALL
        for facts in classes:
            if facts.start >= until and self.find is not None:
                rows += self._rows(sums)
                sums = {}
                until = self.find(facts.start).end
            self._add(facts, judge(facts), prices, sums)
        return [*rows, *self._rows(sums)]

    def _add(
        self,
        facts: Facts,
        judged: tuple[Finding | None, ...],
        prices: PriceList,
        sums: dict[tuple[int, str, Price | None], _Sum],
    ) -> None:
        lesson_id, _, start, minutes, _, status, counted, reviews, *_, attendees, _, _ = facts
        rules, only, credit = self.money.rules, self.only, self.credit
        planned = minutes * 60
        reviewed, running = bool(reviews), status in RUNNING
        any_one = no_rate = off = False
        for (person, role, _, first), found in zip(attendees, judged, strict=True):
            if found is None or (only is not None and person != only):
                continue
            any_one = True
            due, price = found.due, None
            seconds = planned if due.planned else rules.length(counted, planned)
            if due.percent:
                price = prices.at(facts, person)
            into = sums.get((person, role, price))
            if into is None:
                into = sums[person, role, price] = _Sum(start)
            if due.percent:
                no_rate = into.pay(seconds, due.percent, price) or no_rate
            into.found[found] = into.found.get(found, 0) + 1
            if found.off:
                off = True
            else:
                into.planned += planned
            if found.took_part:
                into.counted += counted
            if first is not None and first - start >= MINUTE:
                into.late += 1
                into.late_minutes += (first - start) // MINUTE
            into.reviews += reviewed
            into.running += running
            if credit:
                into.credit += credit.get((person, lesson_id), 0)
        if any_one:
            counts = self.counts
            counts.classes += 1
            counts.in_review += reviewed
            counts.running += running
            counts.missing_rate += no_rate
            counts.cancelled += off

    def _rows(self, sums: Mapping[tuple[int, str, Price | None], _Sum]) -> list[PersonRow]:
        coin = coin_of(self.money.currency)
        rows = []
        for (person, role, price), one in sums.items():
            row = one.row(person, _ROLES[role], price, coin)
            if self.credit is not None:
                row.credit_used = one.credit
            rows.append(row)
        return rows
