"""Rates, bonus lines and months that were paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from msgspec.json import Decoder, encode

from lcadmin.domain.attendance import Presence
from lcadmin.domain.errors import NotFound, Refusal
from lcadmin.domain.lessons import LessonKind
from lcadmin.domain.money import MoneyRules, Rate, Unit
from lcadmin.domain.month_locks import MonthLock, PaidRow
from lcadmin.domain.people import Role
from lcadmin.domain.periods import told_month
from lcadmin.domain.person_rows import Extra
from lcadmin.services.report_tables import Bonus
from lcadmin.store.digests import BONUSES, LOCKS, PAID_ROWS, RATES, Sealed, Value
from lcadmin.store.view import Row, View

_RATE = "SELECT id, side, amount, unit, person_id, title, kind, lesson_id, since FROM rates"
_BONUS = "SELECT id, person_id, day, amount, note FROM bonuses"
_LOCK = "SELECT id, side, month, at, who, currency, rules FROM month_locks WHERE side = ? ORDER BY month"
_PAID = (
    "SELECT person_id, lesson_id, title, start, counted_seconds, paid_seconds, amount, rate, unit, extra,"
    " extra_id, note, planned_seconds, late_minutes, presence, missed FROM paid_rows"
    " WHERE lock_id = ? ORDER BY id"
)
_MERGED = "SELECT id, merged_into FROM former_people WHERE merged_into IS NOT NULL"
_RULES = Decoder(MoneyRules)


class Money:
    """Fulfils ``services.report_tables.MoneyTable``."""

    def __init__(self, view: View) -> None:
        self._view = view

    def rates(self, side: Role) -> list[Rate]:
        rows = self._view.all(f"{_RATE} WHERE side = ? ORDER BY coalesce(since, ''), id", (side.value,))
        return [_rate(row) for row in rows]

    def rate(self, rate_id: int) -> Rate:
        row = self._view.one(f"{_RATE} WHERE id = ?", (rate_id,))
        if row is None:
            raise NotFound("no_such_rate")
        return _rate(row)

    def put_rate(self, rate: Rate) -> Rate:
        stored = replace(rate, id=rate.id or self._view.new_id("rates"))
        self._put(RATES, _rate_values(stored), "rate", stored.id)
        return stored

    def remove_rate(self, rate_id: int) -> None:
        if not self._view.run("DELETE FROM rates WHERE id = ?", (rate_id,)):
            raise NotFound("no_such_rate")
        self._view.note("rate", rate_id)

    def bonuses(self, first: date | None, last: date | None) -> list[Bonus]:
        rows = self._view.all(
            f"{_BONUS} WHERE day BETWEEN ? AND ? ORDER BY day, id",
            (_day(first or date.min), _day(last or date.max)),
        )
        return [_bonus(row) for row in rows]

    def bonus(self, bonus_id: int) -> Bonus:
        row = self._view.one(f"{_BONUS} WHERE id = ?", (bonus_id,))
        if row is None:
            raise NotFound("no_such_bonus")
        return _bonus(row)

    def put_bonus(self, bonus: Bonus) -> Bonus:
        stored = replace(bonus, id=bonus.id or self._view.new_id("bonuses"))
        values = (stored.id, stored.person_id, _day(stored.day), str(stored.amount), stored.note)
        self._put(BONUSES, values, "bonus", stored.id)
        return stored

    def remove_bonus(self, bonus_id: int) -> None:
        if not self._view.run("DELETE FROM bonuses WHERE id = ?", (bonus_id,)):
            raise NotFound("no_such_bonus")
        self._view.note("bonus", bonus_id)

    def locks(self, side: Role) -> list[MonthLock]:
        into: dict[int, int] = dict(self._view.all(_MERGED))
        return [
            MonthLock(
                Role(side_kept),
                date.fromisoformat(month),
                at,
                who,
                currency,
                _RULES.decode(rules),
                tuple(_paid(row, into) for row in self._view.all(_PAID, (number,))),
                number,
            )
            for number, side_kept, month, at, who, currency, rules in self._view.all(_LOCK, (side.value,))
        ]

    def locked_months(self, side: Role) -> list[date]:
        rows = self._view.all("SELECT month FROM month_locks WHERE side = ? ORDER BY month", (side.value,))
        return [date.fromisoformat(month) for (month,) in rows]

    def is_locked(self, side: Role, month: date) -> bool:
        sql = "SELECT 1 FROM month_locks WHERE side = ? AND month = ?"
        return self._view.one(sql, (side.value, _day(month))) is not None

    def lock(self, lock: MonthLock) -> None:
        if self.is_locked(lock.side, lock.month):
            raise Refusal("month_is_locked", month=told_month(lock.month))
        number = self._view.new_id("month_locks")
        values = (
            number, lock.side.value, _day(lock.month), lock.at, lock.who, lock.currency,
            encode(lock.rules).decode(),
        )  # fmt: skip
        self._view.run(LOCKS.insert, (*values, LOCKS.digest(values)))
        first = self._view.new_id("paid_rows", len(lock.rows)) if lock.rows else 0
        sealed = [_paid_values(first + place, number, row) for place, row in enumerate(lock.rows)]
        self._view.run_many(PAID_ROWS.insert, [(*row, PAID_ROWS.digest(row)) for row in sealed])
        self._view.note("month_lock", number)

    def _put(self, table: Sealed, values: Sequence[Value], kind: str, number: int) -> None:
        digest = table.digest(values)
        if not self._view.run(table.update, (*values[1:], digest, values[0])):
            self._view.run(table.insert, (*values, digest))
        self._view.note(kind, number)


def _day(day: date) -> str:
    return day.isoformat()


def _rate(row: Row) -> Rate:
    number, side, amount, unit, person_id, title, kind, lesson_id, since = row
    return Rate(
        Role(side),
        Decimal(amount),
        Unit(unit),
        person_id,
        title,
        None if kind is None else LessonKind(kind),
        lesson_id,
        None if since is None else date.fromisoformat(since),
        number,
    )


def _rate_values(rate: Rate) -> tuple[Value, ...]:
    return (
        rate.id,
        rate.side.value,
        str(rate.amount),
        rate.unit.value,
        rate.person_id,
        rate.title,
        None if rate.kind is None else rate.kind.value,
        rate.lesson_id,
        None if rate.since is None else _day(rate.since),
    )


def _bonus(row: Row) -> Bonus:
    number, person_id, day, amount, note = row
    return Bonus(person_id, date.fromisoformat(day), Decimal(amount), note, number)


def _now(person: int, into: Mapping[int, int]) -> int:
    """The entry that somebody's entry was merged into, if it was, one after the other."""
    seen = {person}
    while (after := into.get(person)) is not None and after not in seen:
        seen.add(after)
        person = after
    return person


def _paid(row: Row, into: Mapping[int, int]) -> PaidRow:
    (
        person, lesson, title, start, counted, paid, amount, rate, unit, extra, extra_id, note,
        planned, late, presence, missed,
    ) = row  # fmt: skip
    return PaidRow(
        _now(person, into),
        lesson,
        title,
        start,
        counted,
        paid,
        Decimal(amount),
        None if rate is None else Decimal(rate),
        None if unit is None else Unit(unit),
        None if extra is None else Extra(extra),
        extra_id,
        note,
        planned,
        late,
        None if presence is None else Presence(presence),
        bool(missed),
    )


def _paid_values(number: int, lock_id: int, row: PaidRow) -> tuple[Value, ...]:
    return (
        number, lock_id, row.person_id, row.lesson_id, row.title, row.start, row.counted_seconds,
        row.paid_seconds, str(row.amount), None if row.rate is None else str(row.rate),
        None if row.unit is None else row.unit.value, None if row.extra is None else row.extra.value,
        row.extra_id, row.note, row.planned_seconds, row.late_minutes,
        None if row.presence is None else row.presence.value, int(row.missed),
    )  # fmt: skip
