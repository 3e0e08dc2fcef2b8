"""Pay and prices against a calculation of their own: every basis and rule, over a clock change and the turn
of a month, with corrections, a lock and what changes after it. Nothing here asks the program how.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from math import floor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lcadmin.domain.instants import HOUR, MINUTE, Instant, from_datetime, plus
from lcadmin.domain.lessons import CancelledBy, LessonKind
from lcadmin.domain.money import Rate, Unit
from lcadmin.domain.people import Role
from lcadmin.services import configure, correcting, rates, report, statements
from lcadmin.services.month_lock import lock_month
from lcadmin.services.ports import Desk
from lcadmin.services.report_tables import Bonus
from lcadmin.store import open_store
from tests.support.calling_off import call_off
from tests.support.desk import Bench, HandClock, HandKeyring, SeededEntropy

LONDON = ZoneInfo("Europe/London")
FIRST = from_datetime(datetime(2026, 10, 24, tzinfo=LONDON))  # the clocks change in the night to the 25th
RAISE = date(2026, 10, 29)
NOTICE = 24
BY = (None, "class", "week", "month")
Sums = dict[int, list[int | Decimal]]


@dataclass(frozen=True)
class Rules:
    """One side's, as the settings name them."""

    basis: str
    extra: int
    step: int
    minimum: int
    no_show: int
    late_cancel: int
    trial: int

    def keys(self, side: str) -> dict[str, str]:
        named = {
            "basis": self.basis, "extra_minutes": self.extra, "round_minutes": self.step,
            "minimum_minutes": self.minimum, "no_show_percent": self.no_show,
            "late_cancel_percent": self.late_cancel, "trial_percent": self.trial,
        }  # fmt: skip
        return {f"{side}_{key}": str(value) for key, value in named.items()}

    def length(self, counted: int, planned: int) -> int:
        length = {
            "counted": counted,
            "planned": planned,
            "capped": min(counted, planned + 60 * self.extra),
            "rounded": floor(Fraction(counted, 60 * self.step) + Fraction(1, 2)) * 60 * self.step,
        }[self.basis]
        return max(length, 60 * self.minimum)


@dataclass(frozen=True)
class Told:
    """What became of one class. ``what``: held, alone (only the tutor came), nobody, cancelled."""

    tutor: int
    start: Instant
    minutes: int
    kind: str
    title: str
    what: str
    seconds: int
    by: str
    hours: int


RATES = (Decimal("30"), Decimal("27.35"))
RAISED = Decimal("33.333")
PIANO = Decimal("19.99")  # a class
PRICE = Decimal("41.1")


def coins(exact: Fraction) -> Decimal:
    return Decimal(floor(exact * 100 + Fraction(1, 2))).scaleb(-2)


def worth(one: Told, rules: Rules, side: str) -> tuple[int, Decimal]:
    """Seconds and money of one class for its tutor, or for each of its students."""
    planned, trial = 60 * one.minutes, rules.trial if one.kind == "trial" else 100
    if side == "price" and one.kind == "free":
        return 0, Decimal(0)
    if one.what == "held":
        seconds, percent = rules.length(one.seconds, planned), trial
    elif one.what == "alone":
        seconds, percent = planned, floor(Fraction(rules.no_show * trial, 100) + Fraction(1, 2))
    elif one.what == "cancelled" and one.by == "student" and one.hours < NOTICE:
        seconds, percent = planned, floor(Fraction(rules.late_cancel * trial, 100) + Fraction(1, 2))
    else:
        return 0, Decimal(0)
    if side == "price":
        amount = coins(Fraction(PRICE) * seconds * percent / 360_000)
    elif one.title == "Piano":
        amount = coins(Fraction(PIANO) * percent / 100)
    else:
        raised = one.tutor == 0 and datetime.fromtimestamp(one.start / 1000, LONDON).date() >= RAISE
        rate = RAISED if raised else RATES[one.tutor]
        amount = coins(Fraction(rate) * seconds * percent / 360_000)
    return floor(Fraction(seconds * percent, 100) + Fraction(1, 2)), amount if percent else Decimal(0)


def month_of(one: Told) -> int:
    return datetime.fromtimestamp(one.start / 1000, LONDON).month


def bench_in(folder: Path) -> Iterator[Bench]:
    store = open_store(folder)
    clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
    yield Bench(Desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
    store.close()


def happen(bench: Bench, one: Told, tutor: int, students: tuple[int, ...]) -> int:
    bench.clock.set(plus(one.start, -one.hours * HOUR))
    lesson = bench.lesson(
        tutors=(tutor,), students=students, start=one.start, minutes=one.minutes, title=one.title,
        kind=LessonKind(one.kind),
    )  # fmt: skip
    if one.what == "cancelled":
        call_off(bench.desk, lesson.id, CancelledBy(one.by))
    elif one.what == "alone":
        bench.clock.set(one.start)
        bench.connect(lesson, lesson.tutors[0])
    elif one.what == "held":
        correcting.correct(bench.desk, lesson.id, one.seconds, "held")
    return lesson.id


def expected(told: list[Told], rules: Rules, side: str, number: int, people: int) -> Sums:
    sums: Sums = defaultdict(lambda: [0, Decimal(0)])
    for one in told:
        if month_of(one) == number:
            seconds, amount = worth(one, rules, side)
            for person in (one.tutor,) if side == "pay" else range(people):
                sums[person][0] += seconds
                sums[person][1] += amount
    return sums


def compare(bench: Bench, which: str, number: int, sums: Sums, ids: list[int]) -> None:
    start, end = (from_datetime(datetime(2026, n, 1, tzinfo=LONDON)) for n in (number, number + 1))
    for by in BY:
        sheet = report.sheet(bench.desk, which, start=start, end=end, by=by)
        found: Sums = defaultdict(lambda: [0, Decimal(0)])
        for row in sheet.rows:
            found[ids.index(row.person_id)][0] += row.paid_seconds
            found[ids.index(row.person_id)][1] += row.amount
        nothing: list[int | Decimal] = [0, Decimal(0)]
        assert [found.get(n, nothing) for n in range(len(ids))] == [
            sums.get(n, nothing) for n in range(len(ids))
        ]
        for name in ("paid_seconds", "counted_seconds", "planned_seconds", "classes", "amount", "no_shows"):
            assert getattr(sheet.totals, name) == sum(getattr(row, name) for row in sheet.rows), name
    if which == "students":
        made = statements.statements(bench.desk, start, end)
        assert sum((one.total for one in made), Decimal(0)) == sum(amount for _, amount in sums.values())


percents = st.sampled_from([0, 33, 50, 100])
rules = st.builds(
    Rules,
    st.sampled_from(["counted", "planned", "capped", "rounded"]),
    st.integers(0, 15),
    st.sampled_from([1, 5, 15, 30]),
    st.sampled_from([0, 20, 45]),
    percents,
    percents,
    percents,
)
classes = st.lists(
    st.builds(
        Told,
        st.integers(0, 1),
        st.integers(0, 14 * 24 * 4).map(lambda quarter: plus(FIRST, quarter * 15 * MINUTE)),
        st.integers(15, 120),
        st.sampled_from(["normal", "normal", "trial", "free"]),
        st.sampled_from(["Algebra", "Piano"]),
        st.sampled_from(["held", "held", "held", "alone", "nobody", "cancelled"]),
        st.integers(1, 9000),
        st.sampled_from(["student", "tutor", "office"]),
        st.integers(0, 48),
    ),
    min_size=1,
    max_size=7,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(classes, rules, rules, st.data())
def test_money_is_what_a_calculation_of_its_own_gives(
    told: list[Told], pay: Rules, price: Rules, data: st.DataObject
) -> None:
    with TemporaryDirectory() as name:
        for bench in bench_in(Path(name)):
            keys = {
                "timezone": "Europe/London",
                "notice_hours": str(NOTICE),
                **pay.keys("pay"),
                **price.keys("price"),
            }
            configure.set_many(bench.desk, keys)
            tutors = [bench.person(f"T{n}", Role.TUTOR, rate=rate).id for n, rate in enumerate(RATES)]
            students = [bench.person(f"S{n}", rate=PRICE).id for n in range(2)]
            more: list[dict[str, Any]] = [
                {"amount": RAISED, "person_id": tutors[0], "since": RAISE},
                {"amount": PIANO, "unit": Unit.CLASS, "person_id": tutors[0], "title": "piano"},
                {"amount": PIANO, "unit": Unit.CLASS, "person_id": tutors[1], "title": " PIANO "},
            ]
            for one in more:
                rates.put_rate(bench.desk, Rate(Role.TUTOR, **one))
            lessons = [happen(bench, one, tutors[one.tutor], tuple(students)) for one in told]
            bench.clock.set(from_datetime(datetime(2026, 12, 1, tzinfo=LONDON)))
            bonus = Decimal("-12.34")
            rates.put_bonus(bench.desk, Bonus(tutors[0], date(2026, 10, 31), bonus, "taken off"))
            october = expected(told, pay, "pay", 10, 2)
            october[0][1] += bonus
            compare(bench, "tutors", 10, october, tutors)
            compare(bench, "tutors", 11, expected(told, pay, "pay", 11, 2), tutors)
            for number in (10, 11):
                compare(bench, "students", number, expected(told, price, "price", number, 2), students)
            after_the_lock(bench, told, lessons, pay, data, tutors, october)


def after_the_lock(
    bench: Bench,
    told: list[Told],
    lessons: list[int],
    pay: Rules,
    data: st.DataObject,
    tutors: list[int],
    october: Sums,
) -> None:
    """October stays as it was paid; what is corrected later stands in November, by October's rules."""
    lock_month(bench.desk, Role.TUTOR, date(2026, 10, 1))
    now = list(told)
    for place, one in enumerate(told):
        changed = data.draw(st.none() | st.integers(1, 9000))
        if one.what == "held" and changed is not None:
            correcting.correct(bench.desk, lessons[place], changed, "later")
            now[place] = replace(one, seconds=changed)
    compare(bench, "tutors", 10, october, tutors)
    november = expected(now, pay, "pay", 11, 2)
    for then, since in zip(told, now, strict=True):
        if month_of(then) == 10:
            (before, was), (after, is_) = worth(then, pay, "pay"), worth(since, pay, "pay")
            november[then.tutor][0] += after - before
            november[then.tutor][1] += is_ - was
    compare(bench, "tutors", 11, november, tutors)
