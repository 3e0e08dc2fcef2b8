"""What tutors are paid and students charged for a range: months that were locked as they were paid, the
rest by the rules of now, what changed since in a locked month, and bonus lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import DAY, Instant, day_start, plus
from lcadmin.domain.money import MoneyRules, RateBook
from lcadmin.domain.month_locks import Locks, MonthLock, adjustments, as_paid, rates_paid
from lcadmin.domain.people import Role
from lcadmin.domain.periods import Period, month_of, next_month, told_month
from lcadmin.domain.person_classes import EachClass
from lcadmin.domain.person_rows import (
    Counts,
    Extra,
    Money,
    PersonRow,
    counts_of,
    extra_row,
    put_credit,
    rows_of,
)
from lcadmin.domain.person_sums import Adding
from lcadmin.services.report_tables import Range
from lcadmin.services.report_watch import Watch, watched
from lcadmin.services.tables import Tables

_WIDEST_ZONES = 2 * DAY  # no two zones are further apart


@dataclass(frozen=True, slots=True)
class Ledger:
    """One side's money, ready to be asked for ranges."""

    side: Role
    rules: MoneyRules
    book: RateBook
    currency: str
    zone: ZoneInfo
    locks: Locks
    watch: Watch | None = None

    @classmethod
    def of(cls, tables: Tables, side: Role, watch: Watch | None = None) -> Ledger:
        settings = tables.settings.load()
        rates = [*tables.reports.usual_rates(), *tables.money.rates(side)]
        return cls(
            side,
            settings.money_rules(side),
            RateBook.of(rates, side),
            settings.currency,
            settings.zone,
            Locks.of(tables.money.locks(side)),
            watch,
        )

    def rows(self, tables: Tables, within: Range, person_id: int | None = None) -> list[PersonRow]:
        """A row for each person and class, bonus line and adjustment, names still to be put in."""
        rows = [*self._classes(tables, within, person_id), *self._adjustments(tables, within, person_id)]
        if self.side is Role.TUTOR:
            rows += self._bonuses(tables, within)
        return rows if person_id is None else [row for row in rows if row.person_id == person_id]

    def sums(
        self,
        tables: Tables,
        within: Range,
        find: Callable[[Instant], Period] | None,
        person_id: int | None = None,
        credit: Mapping[tuple[int, int], int] | None = None,
    ) -> tuple[list[PersonRow], Counts]:
        """The same, classes of months that are open already added up by person, week or month (``find``)
        and price, with the credit they used; and how many classes there are of what kind."""
        adding = Adding(self._money(None), self.side, person_id, find, credit)
        rows: list[PersonRow] = []
        for open_range in self._open(within):
            rows += adding.up(watched(tables.reports.facts(open_range, person_id), self.watch))
        locked = self._locked(tables, within, person_id, placed=True)
        others = [*locked, *self._adjustments(tables, within, person_id)]
        if self.side is Role.TUTOR:
            others += self._bonuses(tables, within)
        if person_id is not None:
            others = [row for row in others if row.person_id == person_id]
        if credit is not None:
            put_credit(others, credit)
        return rows + others, counts_of(others, adding.counts)

    def _open(self, within: Range) -> Iterator[Range]:
        """What of a range lies in no locked month."""
        start, end = within
        for month in self.locked_months(within):
            period = month_of(month, self.zone)
            if start is None or start < period.start:
                yield start, period.start
            start = period.end
        if start is None or end is None or start < end:
            yield start, end

    def locked_months(self, within: Range) -> list[date]:
        """Months that are locked and lie in a range, in whole or in part."""
        start, end = within
        found = []
        for month in self.locks.by_month:
            period = month_of(month, self.zone)
            if (end is None or period.start < end) and (start is None or start < period.end):
                found.append(month)
        return found

    def _money(self, lock: MonthLock | None) -> Money:
        if lock is None:
            return Money(self.rules, self.book, self.currency, self.zone)
        paid = rates_paid(self.locks, lock.month)
        return Money(lock.rules, self.book, lock.currency, self.zone, paid)

    def _classes(self, tables: Tables, within: Range, person_id: int | None) -> Iterator[PersonRow]:
        """By the rules of now or, in a locked month, as they were paid."""
        each = EachClass(self._money(None), self.side, person_id)
        for open_range in self._open(within):
            yield from each.rows(watched(tables.reports.facts(open_range, person_id), self.watch))
        yield from self._locked(tables, within, person_id)

    def _locked(
        self, tables: Tables, within: Range, person_id: int | None, *, placed: bool = False
    ) -> Iterator[PersonRow]:
        """``placed``: each begins in its lock's month, to be put together by weeks or months."""
        is_inside = _inside(within)
        for month in self.locked_months(within):
            lock = self.locks.by_month[month]
            period = month_of(month, self.zone)
            about = around(_part(period, within))  # in another zone some of its classes lie beside it
            rows = as_paid(self._live(tables, month, about, person_id), lock)
            days = self._days(tables, month)
            for row in rows:
                place = _place(row, period, days)
                if is_inside(place):
                    if placed or row.extra is not None:
                        row.start = place
                    yield row

    def _days(self, tables: Tables, month: date) -> Mapping[int, Instant]:
        """When the days of a month's bonus lines begin, by line."""
        last = next_month(month) - timedelta(days=1)
        return {one.id: day_start(one.day, self.zone) for one in tables.money.bonuses(month, last)}

    def _live(self, tables: Tables, month: date, within: Range, person_id: int | None) -> list[PersonRow]:
        """The rows of a locked month as they would be now, by the rules that it was paid by."""
        money = self._money(self.locks.by_month[month])
        held = watched(tables.reports.held(within, person_id), self.watch)
        return [row for one in held for row in rows_of(one, money, self.side)]

    def has_open(self, within: Range) -> bool:
        """Whether something of a range lies in no locked month."""
        return any(True for _ in self._open(within))

    def currency_within(self, within: Range) -> str:
        """What the amounts of a range are in. Refusal where parts of it were paid in different money."""
        used = {
            self.locks.by_month[month].currency: told_month(month) for month in self.locked_months(within)
        }
        others = [code for code in used if code != self.currency]
        if not others:
            return self.currency
        if len(used) > 1 or self.has_open(within):
            paid = others[0]
            now = next((code for code in used if code != paid), self.currency)
            raise Refusal("report_two_currencies", month=used[paid], paid=paid, now=now)
        return others[0]

    def left_out(self, tables: Tables, within: Range) -> list[MonthLock]:
        """Locks of months that were paid in other money than now, in which something changed since: that
        cannot stand among the amounts of this range."""
        is_inside = _inside(within)
        locks = self.locks.adjusting(lambda month: is_inside(day_start(month, self.zone)))
        foreign = (lock for lock in locks if lock.currency != self.currency)
        return [lock for lock in foreign if self._changes(tables, lock, None)]

    def _changes(self, tables: Tables, lock: MonthLock, person_id: int | None) -> list[PersonRow]:
        period = month_of(lock.month, self.zone)
        live = self._live(tables, lock.month, (period.start, period.end), person_id)
        return adjustments(live, lock.month, self.locks, self.zone)

    def _adjustments(self, tables: Tables, within: Range, person_id: int | None) -> Iterator[PersonRow]:
        is_inside = _inside(within)
        for lock in self.locks.adjusting(lambda month: is_inside(day_start(month, self.zone))):
            if lock.currency == self.currency:
                yield from self._changes(tables, lock, person_id)

    def _bonuses(self, tables: Tables, within: Range) -> Iterator[PersonRow]:
        is_inside = _inside(within)
        for bonus in tables.money.bonuses(None, None):
            start = day_start(bonus.day, self.zone)
            if is_inside(start) and bonus.day.replace(day=1) not in self.locks.by_month:
                row = PersonRow(
                    bonus.person_id, Role.TUTOR, title=bonus.note, start=start, amount=bonus.amount
                )
                yield extra_row(row, Extra.BONUS, bonus.note, bonus.id)


def _part(period: Period, within: Range) -> Range:
    """What of a period lies in a range."""
    start, end = within
    return (
        period.start if start is None else max(start, period.start),
        period.end if end is None else min(end, period.end),
    )


def around(within: Range) -> Range:
    """A range and what may lie in it in any other time zone."""
    start, end = within
    return (
        None if start is None else plus(start, -_WIDEST_ZONES),
        None if end is None else plus(end, _WIDEST_ZONES),
    )


def _place(row: PersonRow, period: Period, days: Mapping[int, Instant]) -> Instant:
    """Where a row that a lock kept stands. It is its month's in whatever zone it was paid: what would lie
    beside the month in today's zone stands at its edge."""
    start = row.start
    if row.extra is Extra.ADJUSTMENT:
        start = period.start
    elif row.extra is Extra.BONUS:
        start = days.get(row.extra_id, start)
    return max(period.start, min(start, plus(period.end, -1)))


def _inside(within: Range) -> Callable[[Instant], bool]:
    start, end = within
    return lambda moment: (start is None or start <= moment) and (end is None or moment < end)
