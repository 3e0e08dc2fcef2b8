"""Locking a month that was paid: its rows stay as they were exported."""

from __future__ import annotations

from datetime import date
from functools import partial

from lcadmin.domain.errors import Refusal
from lcadmin.domain.month_locks import MonthLock, paid_row
from lcadmin.domain.people import Role
from lcadmin.domain.periods import month_of, told_month
from lcadmin.services.ports import Desk
from lcadmin.services.recount import refold_due
from lcadmin.services.report_money import Ledger
from lcadmin.services.tables import Tables


def lock_month(desk: Desk, side: Role, day: date, who: str = "") -> MonthLock:
    """Locks the month of a day for one side, as its report stands now. There is no way back: what
    changes later is an adjustment of the next month. Refusal where it is not over, locked already, or has
    nothing but sample data: that goes again, and a lock stays."""
    month = day.replace(day=1)
    refold_due(desk, whole=True)
    with desk.store.read() as tables:
        ledger = Ledger.of(tables, side)
        period = month_of(month, ledger.zone)
        if desk.clock.now() < period.end:
            raise Refusal(
                "month_not_over", month=int(period.start), day=int(period.end), zone=ledger.zone.key
            )
        rows = tuple(map(paid_row, ledger.rows(tables, (period.start, period.end))))
        if rows and all(tables.people.get(person).sample for person in {row.person_id for row in rows}):
            raise Refusal("month_only_samples", month=told_month(month))
    lock = MonthLock(side, month, desk.clock.now(), who.strip(), ledger.currency, ledger.rules, rows)
    desk.store.write(partial(_append, lock)).result()
    return lock


def locked_months(desk: Desk, side: Role) -> list[date]:
    """Months that are locked, in order."""
    with desk.store.read() as tables:
        return tables.money.locked_months(side)


def _append(lock: MonthLock, tables: Tables) -> None:
    tables.money.lock(lock)
