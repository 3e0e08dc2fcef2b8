"""Hours, attendance and money of people: a row for each person in each class, and rows that add them up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from zoneinfo import ZoneInfo

from lcadmin.domain.attendance import Held, Presence, late_minutes, presences
from lcadmin.domain.instants import Instant, day_of
from lcadmin.domain.lesson_time import Status
from lcadmin.domain.money import (
    NO_SHARE,
    NOTHING,
    MoneyRules,
    RateBook,
    Unit,
    students_share,
    tutors_share,
)
from lcadmin.domain.people import Role
from lcadmin.domain.periods import By, finder
from lcadmin.domain.wording import Text

_NEVER = Instant(0)


class Extra(StrEnum):
    """A row that stands for no class of its time."""

    BONUS = "bonus"
    ADJUSTMENT = "adjustment"


@dataclass(slots=True)
class PersonRow:
    """One person's part in one class, or the sum of several.

    ``late`` counts classes that the person came late to, ``late_minutes`` adds those minutes; of a
    single class whose arrival is not known it is None. ``students_missed`` counts classes of a tutor
    that a student did not come to. ``rate`` is set where all classes have the same one. ``missing_rate``
    counts classes that are worth something but have no rate.
    """

    person_id: int
    role: Role
    name: str = ""
    title: str = ""
    start: Instant = _NEVER
    lesson_id: int | None = None
    classes: int = 0
    planned_seconds: int = 0
    counted_seconds: int = 0
    paid_seconds: int = 0
    amount: Decimal = NOTHING
    rate: Decimal | None = None
    unit: Unit | None = None
    came: int = 0
    late: int = 0
    late_minutes: int | None = 0
    no_shows: int = 0
    unknown: int = 0
    excused: int = 0
    cancelled: int = 0
    cancelled_late: int = 0
    students_missed: int = 0
    missing_rate: int = 0
    in_review: int = 0
    running: int = 0
    review: Text | None = None
    presence: Presence | None = None
    extra: Extra | None = None
    extra_id: int = 0
    note: str = ""
    credit_used: int | None = None
    credit_balance: int | None = None


@dataclass(frozen=True, slots=True)
class Money:
    """What is needed to price classes of one side."""

    rules: MoneyRules
    book: RateBook
    currency: str
    zone: ZoneInfo
    paid_rates: Mapping[tuple[int, int], tuple[Decimal, Unit]] = field(default_factory=dict)
    """By person and class, in a locked month: a rate without a start date holds from now on, so those
    classes keep what they were paid by."""

    def rate(self, held: Held, person_id: int) -> tuple[Decimal, Unit] | None:
        """The rate of a person's class and what it is for; None where none was set."""
        day = day_of(held.start, self.zone) if self.book.is_dated else date.min
        found = self.book.find(held, person_id, day)
        if found is None or found.id == 0:
            kept = self.paid_rates.get((person_id, held.lesson_id))
            if kept is not None:
                return kept
        return None if found is None else (found.amount, found.unit)


def rows_of(held: Held, money: Money, role: Role) -> Iterator[PersonRow]:
    """A row for everybody who has a seat of this role. A class that is to come gives none."""
    if not held.is_over:
        return
    known = presences(held, money.rules.notice_hours)
    missed = {seat for (_, seat), presence in known.items() if presence is Presence.NO_SHOW}
    tutors = [presence for (_, seat), presence in known.items() if seat is Role.TUTOR]
    tutor_missed = bool(tutors) and all(presence is Presence.NO_SHOW for presence in tutors)
    for one in held.attendees:
        if one.role is not role:
            continue
        presence = known[one.person_id, role]
        if role is Role.TUTOR:
            share = tutors_share(held, presence, money.rules, students_missed=Role.STUDENT in missed)
        else:
            share = students_share(
                held, presence, money.rules, tutor_missed=tutor_missed, excused=one.excused
            )
        row = _facts(held, one.person_id, role, presence, late_minutes(held, one))
        row.students_missed = int(role is Role.TUTOR and Role.STUDENT in missed)
        if share is not NO_SHARE:
            row.paid_seconds = share.paid_seconds
            rate = money.rate(held, one.person_id)
            if rate is None:
                row.missing_rate = 1
            else:
                row.rate, row.unit = rate
                row.amount = share.amount(*rate, money.currency)
        yield row


def _facts(held: Held, person_id: int, role: Role, presence: Presence, late: int | None) -> PersonRow:
    took_part = presence in (Presence.CAME, Presence.UNKNOWN) and held.took_place
    off = presence in (Presence.CANCELLED, Presence.CANCELLED_LATE)
    return PersonRow(
        person_id,
        role,
        title=held.title,
        start=held.start,
        lesson_id=held.lesson_id,
        classes=1,
        planned_seconds=0 if off else held.planned_seconds,
        counted_seconds=held.counted_seconds if took_part else 0,
        came=int(presence is Presence.CAME),
        late=int(bool(late)),
        late_minutes=late,
        no_shows=int(presence is Presence.NO_SHOW),
        unknown=int(presence is Presence.UNKNOWN),
        excused=int(presence is Presence.EXCUSED),
        cancelled=int(off),
        cancelled_late=int(presence is Presence.CANCELLED_LATE),
        in_review=int(bool(held.reviews)),
        running=int(held.status in _ON),
        review=held.reviews[0] if held.reviews else None,
        presence=presence,
    )


_ON = frozenset({Status.IN_PROGRESS, Status.INTERRUPTED})
Key = tuple[int | Instant | str, ...]

_ADDED = (
    "classes", "planned_seconds", "counted_seconds", "paid_seconds", "amount", "came", "late", "no_shows",
    "unknown", "excused", "cancelled", "cancelled_late", "students_missed", "missing_rate", "in_review",
    "running",
)  # fmt: skip


_FIGURES = attrgetter(*_ADDED)


def add_up(rows: Sequence[PersonRow], into: PersonRow) -> PersonRow:
    """Puts sums into ``into``: every figure is the sum of the rows'; the rate stays where it is the same."""
    for name, values in zip(_ADDED, zip(*map(_FIGURES, rows), strict=True), strict=False):
        setattr(into, name, sum(values))
    into.late_minutes = sum(row.late_minutes for row in rows if row.late_minutes)
    credit = [row.credit_used for row in rows if row.credit_used is not None]
    into.credit_used = sum(credit) if credit else None
    rates = {(row.rate, row.unit) for row in rows if row.rate is not None}
    if len(rates) == 1:
        into.rate, into.unit = next(iter(rates))
    return into


def grouped(rows: Sequence[PersonRow], by: By | None, zone: ZoneInfo) -> list[PersonRow]:
    """The rows by class as they are, or added up by person (None), or by person and week or month."""
    if by is By.CLASS:
        return sorted(rows, key=lambda row: (row.start, row.lesson_id or 0, row.name.casefold()))
    groups: dict[Key, list[PersonRow]] = {}
    heads: dict[Key, PersonRow] = {}
    find = None if by is None else finder(by, zone)
    for row in sorted(rows, key=lambda row: row.start):
        period = None if find is None else find(row.start)
        key: Key = (period.start if period else 0, row.name.casefold(), row.person_id, row.role)
        if key not in groups:
            groups[key] = []
            heads[key] = PersonRow(
                row.person_id,
                row.role,
                row.name,
                title=period.title if period else "",
                start=period.start if period else row.start,
                credit_balance=row.credit_balance,
            )
        groups[key].append(row)
    return [add_up(groups[key], heads[key]) for key in sorted(groups)]


def totals(rows: Sequence[PersonRow], role: Role = Role.TUTOR) -> PersonRow:
    """The sum of the rows, whoever's they are."""
    return add_up(rows, PersonRow(0, role))


def classes_where(rows: Iterable[PersonRow], which: Callable[[PersonRow], int]) -> int:
    """How many classes (not rows) something is true of."""
    return len({row.lesson_id for row in rows if which(row)})
