"""Hours, attendance and money of people: a row for each person in each class, and rows that add them up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import groupby
from operator import attrgetter, mul
from zoneinfo import ZoneInfo

from lcadmin.domain.attendance import Held, Presence, late_minutes
from lcadmin.domain.findings import Finding, findings
from lcadmin.domain.instants import Instant, day_of
from lcadmin.domain.money import NO_SHARE, NOTHING, MoneyRules, RateBook, Unit
from lcadmin.domain.people import Role
from lcadmin.domain.periods import By, Period, finder, told_month
from lcadmin.domain.wording import Text

_NEVER = Instant(0)


class Extra(StrEnum):
    """A row that stands for no class of its time."""

    BONUS = "bonus"
    ADJUSTMENT = "adjustment"


def words_for_extra(extra: Extra, note: str) -> Text:
    """What such a row says for itself; the note of an adjustment is its month, "2026-10"."""
    if extra is Extra.ADJUSTMENT:
        return Text.of("report_extra_adjustment", month=told_month(date.fromisoformat(f"{note}-01")))
    return Text.of(f"report_extra_{extra.value}", note=note)


@dataclass(slots=True)
class PersonRow:
    """One person's part in one class, or the sum of several.

    ``late`` counts classes that the person came late to, ``late_minutes`` adds those minutes; of a
    single class whose arrival is not known it is None. ``students_missed`` counts classes of a tutor
    that a student did not come to. ``rate`` is set where all classes have the same one. ``missing_rate``
    counts classes that are worth something but have no rate. ``bonus_amount`` and ``adjusted_amount`` are
    what of ``amount`` comes from rows that stand for no class. ``tutor_missed`` is 1 in a student's row of
    a class to which neither came.
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
    bonus_amount: Decimal = NOTHING
    adjusted_amount: Decimal = NOTHING
    tutor_missed: int = 0


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
    for one, found in zip(held.attendees, findings(held, money.rules, role), strict=True):
        if found is None:
            continue
        row = _facts(held, one.person_id, found, late_minutes(held, one))
        share = found.due.share(held, money.rules)
        if share is not NO_SHARE:
            row.paid_seconds = share.paid_seconds
            rate = money.rate(held, one.person_id)
            if rate is None:
                row.missing_rate = 1
            else:
                row.rate, row.unit = rate
                row.amount = share.amount(*rate, money.currency)
        yield row


def _facts(held: Held, person_id: int, found: Finding, late: int | None) -> PersonRow:
    presence = found.presence
    return PersonRow(
        person_id,
        found.role,
        title=held.title,
        start=held.start,
        lesson_id=held.lesson_id,
        classes=1,
        planned_seconds=0 if found.off else held.planned_seconds,
        counted_seconds=held.counted_seconds if found.took_part else 0,
        came=int(presence is Presence.CAME),
        late=int(bool(late)),
        late_minutes=late,
        no_shows=int(presence is Presence.NO_SHOW),
        unknown=int(presence is Presence.UNKNOWN),
        excused=int(presence is Presence.EXCUSED),
        cancelled=int(found.off),
        cancelled_late=int(presence is Presence.CANCELLED_LATE),
        students_missed=int(found.students_missed),
        in_review=int(bool(held.reviews)),
        running=int(held.is_running),
        review=held.reviews[0] if held.reviews else None,
        presence=presence,
        tutor_missed=int(found.tutor_missed),
    )


def extra_row(row: PersonRow, extra: Extra, note: str, extra_id: int = 0) -> PersonRow:
    """The row, as one that stands for no class of its time."""
    row.extra, row.note, row.extra_id = extra, note, extra_id
    if extra is Extra.BONUS:
        row.bonus_amount = row.amount
    else:
        row.adjusted_amount = row.amount
    return row


_LENGTHS = [
    (name, attrgetter(name)) for name in ("planned_seconds", "counted_seconds", "paid_seconds", "amount")
]
_EXTRAS = [(name, attrgetter(name)) for name in ("bonus_amount", "adjusted_amount")]
_COUNTED = (
    "classes", "came", "late", "no_shows", "unknown", "excused", "cancelled", "cancelled_late",
    "students_missed", "missing_rate", "in_review", "running",
)  # fmt: skip
_COUNTS = attrgetter(*_COUNTED)
_LATE, _CREDIT, _RATE = attrgetter("late_minutes"), attrgetter("credit_used"), attrgetter("rate", "unit")


def add_up(rows: Sequence[PersonRow], into: PersonRow) -> PersonRow:
    """Puts sums into ``into``: every figure is the sum of the rows'; the rate stays where it is the same."""
    for name, length in _LENGTHS:
        setattr(into, name, sum(map(length, rows)))
    for name, amount in _EXTRAS:
        setattr(into, name, sum(filter(None, map(amount, rows)), NOTHING))
    # A million rows of one class each are alike but for those: how many there are of a kind, and times it.
    alike = Counter(map(_COUNTS, rows))
    for name, values in zip(_COUNTED, zip(*alike, strict=True), strict=False):
        setattr(into, name, sum(map(mul, values, alike.values())))
    into.late_minutes = sum(filter(None, map(_LATE, rows)))
    credit = [used for used in map(_CREDIT, rows) if used is not None]
    into.credit_used = sum(credit) if credit else None
    rates = {rate for rate in set(map(_RATE, rows)) if rate[0] is not None}
    if len(rates) == 1:
        into.rate, into.unit = next(iter(rates))
    return into


def grouped(rows: Sequence[PersonRow], by: By | None, zone: ZoneInfo) -> list[PersonRow]:
    """The rows by class as they are, or added up by person (None), or by person and week or month. A row that
    is a sum already and has nothing to be added to is taken as it is, and changed."""
    if by is By.CLASS:
        return sorted(rows, key=lambda row: (row.start, row.lesson_id or 0, row.name.casefold()))
    in_time = sorted(rows, key=attrgetter("start"))
    if by is None:
        return list(_by_person(in_time))
    find = finder(by, zone)
    periods = groupby(in_time, lambda row: find(row.start))
    return [row for period, some in periods for row in _by_person(some, period)]


def _by_person(rows: Iterable[PersonRow], period: Period | None = None) -> Iterator[PersonRow]:
    groups: dict[tuple[str, int, bool], list[PersonRow]] = {}
    for row in rows:
        key = (row.name.casefold(), row.person_id, row.role is Role.TUTOR)
        group = groups.get(key)
        if group is None:
            groups[key] = [row]
        else:
            group.append(row)
    for key in sorted(groups):
        first = groups[key][0]
        title, start = ("", first.start) if period is None else (period.title, period.start)
        yield _together(groups[key], title, start)


def _together(rows: Sequence[PersonRow], title: str, start: Instant) -> PersonRow:
    first = rows[0]
    if len(rows) == 1 and first.lesson_id is None and first.extra is None:
        first.title, first.start = title, start
        return first
    head = PersonRow(
        first.person_id, first.role, first.name, title=title, start=start, credit_balance=first.credit_balance
    )
    return add_up(rows, head)


def totals(rows: Sequence[PersonRow], role: Role = Role.TUTOR) -> PersonRow:
    """The sum of the rows, whoever's they are."""
    return add_up(rows, PersonRow(0, role))


@dataclass(slots=True)
class Counts:
    """How many classes (not rows) something is true of."""

    classes: int = 0
    in_review: int = 0
    running: int = 0
    missing_rate: int = 0
    cancelled: int = 0


def counts_of(rows: Iterable[PersonRow], more: Counts | None = None) -> Counts:
    """Of the classes that rows are of, each once, and of ``more`` classes."""
    having: dict[str, set[int | None]] = {name: set() for name in Counts.__slots__}
    for row in rows:
        for name, classes in having.items():
            if getattr(row, name):
                classes.add(row.lesson_id)
    more = more or Counts()
    return Counts(**{name: len(classes) + getattr(more, name) for name, classes in having.items()})


def put_credit(rows: Iterable[PersonRow], used: Mapping[tuple[int, int], int]) -> None:
    """What classes used of people's credit (by person and class) into their rows."""
    for row in rows:
        if row.lesson_id is not None and row.extra is None:
            row.credit_used = used.get((row.person_id, row.lesson_id), 0)
