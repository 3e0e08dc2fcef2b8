"""What tutors are paid and students charged for a range: months that were locked as they were paid, the
rest by the rules of now, what changed since in a locked month, and bonus lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from lcadmin.domain.instants import Instant, day_of, day_start
from lcadmin.domain.money import MoneyRules, RateBook
from lcadmin.domain.month_locks import Locks, MonthLock, adjustments, as_paid, rates_paid
from lcadmin.domain.people import Role
from lcadmin.domain.periods import month_of
from lcadmin.domain.person_rows import Extra, Money, PersonRow, rows_of
from lcadmin.services.report_tables import Range
from lcadmin.services.tables import Tables


@dataclass(frozen=True, slots=True)
class Ledger:
    """One side's money, ready to be asked for ranges."""

    side: Role
    rules: MoneyRules
    book: RateBook
    currency: str
    zone: ZoneInfo
    locks: Locks

    @classmethod
    def of(cls, tables: Tables, side: Role) -> Ledger:
        settings = tables.settings.load()
        rates = [*tables.reports.usual_rates(), *tables.money.rates(side)]
        return cls(
            side,
            settings.money_rules(side),
            RateBook.of(rates, side),
            settings.currency,
            settings.zone,
            Locks.of(tables.money.locks(side)),
        )

    def rows(self, tables: Tables, within: Range, person_id: int | None = None) -> list[PersonRow]:
        """A row for each person and class, bonus line and adjustment, names still to be put in."""
        rows = [*self._classes(tables, within, person_id), *self._adjustments(tables, within, person_id)]
        if self.side is Role.TUTOR:
            rows += self._bonuses(tables, within)
        return rows if person_id is None else [row for row in rows if row.person_id == person_id]

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
        open_money = self._money(None)
        inside: dict[date, list[PersonRow]] = defaultdict(list)
        locked = {month: self._money(self.locks.by_month[month]) for month in self.locked_months(within)}
        for held in tables.reports.held(within, person_id):
            month = day_of(held.start, self.zone).replace(day=1) if locked else None
            if month in locked:
                inside[month] += rows_of(held, locked[month], self.side)
            else:
                yield from rows_of(held, open_money, self.side)
        for month in locked:
            yield from as_paid(inside[month], self.locks.by_month[month], _inside(within))

    def _adjustments(self, tables: Tables, within: Range, person_id: int | None) -> Iterator[PersonRow]:
        is_inside = _inside(within)
        for lock in self.locks.adjusting(lambda month: is_inside(day_start(month, self.zone))):
            period = month_of(lock.month, self.zone)
            money = self._money(lock)
            live = [
                row
                for held in tables.reports.held((period.start, period.end), person_id)
                for row in rows_of(held, money, self.side)
            ]
            yield from adjustments(live, lock.month, self.locks, self.zone)

    def _bonuses(self, tables: Tables, within: Range) -> Iterator[PersonRow]:
        is_inside = _inside(within)
        for bonus in tables.money.bonuses(None, None):
            start = day_start(bonus.day, self.zone)
            if is_inside(start) and bonus.day.replace(day=1) not in self.locks.by_month:
                yield PersonRow(
                    bonus.person_id,
                    Role.TUTOR,
                    title=bonus.note,
                    start=start,
                    amount=bonus.amount,
                    extra=Extra.BONUS,
                    extra_id=bonus.id,
                    note=bonus.note,
                )


def _inside(within: Range) -> Callable[[Instant], bool]:
    start, end = within
    return lambda moment: (start is None or start <= moment) and (end is None or moment < end)
