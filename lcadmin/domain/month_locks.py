"""Months that were paid: what was paid stays, and what changes later is an adjustment of the next month.

A lock keeps a row for every person and class as it was paid, with the rules and the currency it was paid
by. The month then shows those rows for good. Where the class's figures differ now (a correction, a late
message, a rate entered for the past, another tutor), the difference stands once in the first month after
it that is not locked; locking that month keeps the adjustment there, and a later difference is one to both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

from lcadmin.domain.attendance import CALLED_OFF, Presence
from lcadmin.domain.instants import Instant, day_start
from lcadmin.domain.money import MoneyRules, Unit
from lcadmin.domain.people import Role
from lcadmin.domain.periods import next_month
from lcadmin.domain.person_rows import Extra, PersonRow, extra_row

Key = tuple[int, int | None, int]


@dataclass(frozen=True, slots=True)
class PaidRow:
    """One row as it was paid: a class, a bonus line (``extra_id`` is the bonus) or an adjustment
    (``lesson_id`` is the class of an earlier month that it is for)."""

    person_id: int
    lesson_id: int | None
    title: str
    start: Instant
    counted_seconds: int
    paid_seconds: int
    amount: Decimal
    rate: Decimal | None = None
    unit: Unit | None = None
    extra: Extra | None = None
    extra_id: int = 0
    note: str = ""
    planned_seconds: int = 0
    late_minutes: int | None = None
    presence: Presence | None = None
    missed: bool = False  # of a tutor's class a student, of a student's the tutor too

    @property
    def key(self) -> Key:
        return self.person_id, self.lesson_id, self.extra_id


@dataclass(frozen=True, slots=True)
class MonthLock:
    """A month (its first day) of one side that was exported and locked."""

    side: Role
    month: date
    at: Instant
    who: str
    currency: str
    rules: MoneyRules
    rows: tuple[PaidRow, ...] = field(default=())
    id: int = 0


@dataclass(frozen=True, slots=True)
class Locks:
    """All locks of one side."""

    by_month: Mapping[date, MonthLock]

    @classmethod
    def of(cls, locks: Iterable[MonthLock]) -> Locks:
        return cls({lock.month: lock for lock in sorted(locks, key=lambda lock: lock.month)})

    def adjusted_in(self, month: date) -> date:
        """The first month after one that is not locked: where its adjustments stand."""
        after = next_month(month)
        while after in self.by_month:
            after = next_month(after)
        return after

    def adjusting(self, months: Callable[[date], bool]) -> list[MonthLock]:
        """The locks whose adjustments stand in a month that ``months`` accepts."""
        return [lock for month, lock in self.by_month.items() if months(self.adjusted_in(month))]

    def paid(self, month: date) -> Mapping[Key, PaidRow]:
        """What was paid for each class and person of a locked month so far: in it and in adjustments
        of later months that are locked too."""
        paid: dict[Key, PaidRow] = {}
        for row in self.by_month[month].rows:
            if row.extra is None:  # more than one where two in a class are one person now
                paid[row.key] = _sum(paid.get(row.key), row)
        for later, lock in self.by_month.items():
            if later <= month:
                continue
            for row in lock.rows:
                if row.extra is Extra.ADJUSTMENT and row.note == _name(month):
                    paid[row.key] = _sum(paid.get(row.key), row)
        return paid


def _name(month: date) -> str:
    return f"{month:%Y-%m}"


def _sum(before: PaidRow | None, row: PaidRow) -> PaidRow:
    if before is None:
        return replace(row, extra=None)
    return replace(
        before,
        counted_seconds=before.counted_seconds + row.counted_seconds,
        paid_seconds=before.paid_seconds + row.paid_seconds,
        amount=before.amount + row.amount,
    )


def paid_row(row: PersonRow) -> PaidRow:
    """A row as a lock keeps it."""
    return PaidRow(
        row.person_id,
        row.lesson_id,
        row.title,
        row.start,
        row.counted_seconds,
        row.paid_seconds,
        row.amount,
        row.rate,
        row.unit,
        row.extra,
        row.extra_id,
        row.note,
        row.planned_seconds,
        row.late_minutes,
        row.presence,
        bool(row.students_missed or row.tutor_missed),
    )


def as_paid(live: Iterable[PersonRow], lock: MonthLock) -> list[PersonRow]:
    """A locked month's rows as they were paid, whatever became of their classes; only whether somebody
    should look at a class that is still among them is as it is now."""
    now = {(row.person_id, row.lesson_id, 0): row for row in live}
    return [_as_paid(row, now.get(row.key), lock.side) for row in lock.rows]


def _as_paid(paid: PaidRow, live: PersonRow | None, side: Role) -> PersonRow:
    presence = paid.presence
    row = PersonRow(
        paid.person_id,
        side,
        title=paid.title,
        start=paid.start,
        lesson_id=paid.lesson_id,
        planned_seconds=paid.planned_seconds,
        counted_seconds=paid.counted_seconds,
        paid_seconds=paid.paid_seconds,
        amount=paid.amount,
        rate=paid.rate,
        unit=paid.unit,
        late_minutes=paid.late_minutes,
        presence=presence,
    )
    if paid.extra is not None:
        return extra_row(row, paid.extra, paid.note, paid.extra_id)
    row.classes = 1
    row.late = int(bool(paid.late_minutes))
    row.came = int(presence is Presence.CAME)
    row.no_shows = int(presence is Presence.NO_SHOW)
    row.unknown = int(presence is Presence.UNKNOWN)
    row.excused = int(presence is Presence.EXCUSED)
    row.cancelled = int(presence in CALLED_OFF)
    row.cancelled_late = int(presence is Presence.CANCELLED_LATE)
    if side is Role.TUTOR:
        row.students_missed = int(paid.missed)
    else:
        row.tutor_missed = int(paid.missed)
    if live is not None:
        row.in_review, row.review, row.running = live.in_review, live.review, live.running
    return row


def adjustments(live: Sequence[PersonRow], month: date, locks: Locks, zone: ZoneInfo) -> list[PersonRow]:
    """What a locked month's classes are worth now beyond what was paid for them; one row for each
    class and person where that is not nothing. ``live`` was priced by the lock's own rules."""
    start = day_start(locks.adjusted_in(month), zone)
    paid = dict(locks.paid(month))
    found: list[PersonRow] = []
    for row in live:
        before = paid.pop((row.person_id, row.lesson_id, 0), None)
        found += _difference(row, before, month, start)
    for before in paid.values():
        gone = PersonRow(before.person_id, locks.by_month[month].side, title=before.title)
        gone.lesson_id = before.lesson_id
        found += _difference(gone, before, month, start)
    return found


def _difference(row: PersonRow, before: PaidRow | None, month: date, start: Instant) -> list[PersonRow]:
    counted, paid, amount = (
        (row.counted_seconds, row.paid_seconds, row.amount)
        if before is None
        else (
            row.counted_seconds - before.counted_seconds,
            row.paid_seconds - before.paid_seconds,
            row.amount - before.amount,
        )
    )
    if not (counted or paid or amount):
        return []
    changed = PersonRow(
        row.person_id,
        row.role,
        title=row.title,
        start=start,
        lesson_id=row.lesson_id,
        counted_seconds=counted,
        paid_seconds=paid,
        amount=amount,
        in_review=row.in_review,
        review=row.review,
    )
    return [extra_row(changed, Extra.ADJUSTMENT, _name(month))]


def rates_paid(locks: Locks, month: date) -> Mapping[tuple[int, int], tuple[Decimal, Unit]]:
    """The rates that a locked month's classes were paid by, by person and class."""
    return {
        (row.person_id, row.lesson_id): (row.rate, row.unit)
        for row in locks.by_month[month].rows
        if row.extra is None and row.lesson_id is not None and row.rate is not None and row.unit is not None
    }
