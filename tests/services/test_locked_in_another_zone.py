"""What was paid stays in its month, in whatever time zone the business is later."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lcadmin.domain.instants import DAY, Instant, day_start, from_datetime, plus
from lcadmin.domain.lessons import Lesson
from lcadmin.domain.people import Role
from lcadmin.domain.periods import month_of
from lcadmin.services import configure, correcting, rates, report
from lcadmin.services.month_lock import lock_month
from lcadmin.services.report_tables import Bonus
from tests.services.test_report_people import give_rate, teach
from tests.support.desk import START, Bench, open_bench

MONTHS = (date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1))
ZONES = (
    "Europe/Berlin",
    "Europe/London",
    "Asia/Tokyo",
    "America/New_York",
    "Pacific/Kiritimati",
    "Etc/GMT+12",
)
NAMES = ("2026-11", "2026-12", "2027-01", "2027-02")
AHEAD = plus(START, 45 * DAY)


def limits(zone: str, first: date, last: date | None = None) -> tuple[Instant, Instant]:
    there = ZoneInfo(zone)
    return month_of(first, there).start, month_of(last or first, there).end


def pay(bench: Bench, within: tuple[Instant, Instant], by: str | None = None) -> report.Sheet:
    return report.sheet(bench.desk, "tutors", start=within[0], end=within[1], by=by)


def figures(sheet: report.Sheet) -> list[Decimal | int]:
    totals = sheet.totals
    return [
        totals.amount,
        totals.counted_seconds,
        totals.bonus_amount,
        totals.adjusted_amount,
        totals.classes,
    ]


def by_month(sheet: report.Sheet) -> dict[str, Decimal]:
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in sheet.rows:
        sums[row.title] += row.amount
    return dict(sums)


def held(bench: Bench, moment: datetime) -> Lesson:
    lesson = bench.lesson("Tom", start=from_datetime(moment))
    give_rate(bench, lesson.tutors[0].person_id, "30")
    teach(bench, lesson, 3000)
    return lesson


@pytest.fixture
def locked(bench: Bench) -> int:
    """November and December, locked in Berlin: a class in each, an adjustment and a bonus in December."""
    configure.set(bench.desk, "timezone", "Europe/Berlin")
    lesson = bench.lesson("Tom")
    anna = lesson.tutors[0].person_id
    give_rate(bench, anna, "30")
    teach(bench, lesson, 3000)
    edge = bench.lesson("Eva", start=from_datetime(datetime(2026, 11, 30, 23, 30, tzinfo=UTC)))
    give_rate(bench, edge.tutors[0].person_id, "30")
    teach(bench, edge, 3000)
    bench.clock.set(from_datetime(datetime(2026, 12, 2, tzinfo=UTC)))
    lock_month(bench.desk, Role.TUTOR, MONTHS[0])
    correcting.correct(bench.desk, lesson.id, 7200, "agreed")
    rates.put_bonus(bench.desk, Bonus(anna, date(2026, 12, 1), Decimal(50), "thanks"))
    rates.put_bonus(bench.desk, Bonus(anna, date(2026, 12, 14), Decimal(5), "books"))
    bench.clock.set(AHEAD)
    lock_month(bench.desk, Role.TUTOR, MONTHS[1])
    return anna


@pytest.mark.parametrize("zone", ZONES)
def test_a_locked_month_stands_as_it_was_paid_in_every_zone(bench: Bench, locked: int, zone: str) -> None:
    before = [figures(pay(bench, limits("Europe/Berlin", month))) for month in MONTHS[:2]]
    assert before[0][0] == 25
    configure.set(bench.desk, "timezone", zone)
    assert [figures(pay(bench, limits(zone, month))) for month in MONTHS[:2]] == before
    for by in (None, "class", "week", "month"):
        whole = pay(bench, limits(zone, MONTHS[0], MONTHS[1]), by)
        assert whole.totals.amount == before[0][0] + before[1][0]
        if by == "month":
            assert by_month(whole) == {"2026-11": before[0][0], "2026-12": before[1][0]}


def test_a_paid_line_keeps_its_day_and_a_paid_class_its_time(bench: Bench, locked: int) -> None:
    configure.set(bench.desk, "timezone", "Europe/London")
    london = ZoneInfo("Europe/London")
    rows = pay(bench, limits("Europe/London", MONTHS[1]), "class").rows
    assert {row.note: row.start for row in rows if row.extra} == {
        "2026-11": day_start(MONTHS[1], london),
        "thanks": day_start(MONTHS[1], london),
        "books": day_start(date(2026, 12, 14), london),
    }
    (edge,) = (row for row in rows if not row.extra)
    assert edge.start == from_datetime(datetime(2026, 11, 30, 23, 30, tzinfo=UTC))


def test_a_part_of_a_locked_month_has_what_was_paid_in_it(bench: Bench, locked: int) -> None:
    configure.set(bench.desk, "timezone", "Europe/London")
    start, end = limits("Europe/London", MONTHS[1])
    middle = day_start(date(2026, 12, 14), ZoneInfo("Europe/London"))
    assert pay(bench, (start, middle)).totals.amount == Decimal(25 + 35 + 50)
    assert pay(bench, (middle, end)).totals.amount == Decimal(5)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_months_add_up_to_their_range_whatever_zones_they_were_locked_in(data: st.DataObject) -> None:
    zones = st.sampled_from(ZONES)
    with TemporaryDirectory() as place:
        bench = open_bench(Path(place))
        try:
            configure.set(bench.desk, "timezone", data.draw(zones))
            lessons = []
            for _ in range(data.draw(st.integers(1, 4))):
                edge = data.draw(
                    st.sampled_from((datetime(2026, 12, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)))
                )
                lessons.append(held(bench, edge + timedelta(minutes=data.draw(st.integers(-900, 900)))))
            anna = lessons[0].tutors[0].person_id
            for day in data.draw(
                st.lists(
                    st.sampled_from((date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 31))), max_size=3
                )
            ):
                rates.put_bonus(bench.desk, Bonus(anna, day, Decimal(7), "thanks"))
            bench.clock.set(plus(START, 80 * DAY))
            for month in MONTHS[:2]:
                if data.draw(st.booleans()):
                    lock_month(bench.desk, Role.TUTOR, month)
                if data.draw(st.booleans()):
                    correcting.correct(bench.desk, lessons[0].id, data.draw(st.integers(60, 9000)), "agreed")
                zone = data.draw(zones)
                configure.set(bench.desk, "timezone", zone)
                add_up(bench, zone)
        finally:
            bench.store.close()


def add_up(bench: Bench, zone: str) -> None:
    whole = pay(bench, limits(zone, MONTHS[0], date(2027, 2, 1)))
    months = [pay(bench, limits(zone, month)) for month in (*MONTHS, date(2027, 2, 1))]
    for place, total in enumerate(figures(whole)):
        assert sum(figures(month)[place] for month in months) == total
    for by in ("class", "week", "month"):
        assert figures(pay(bench, limits(zone, MONTHS[0], date(2027, 2, 1)), by)) == figures(whole)
    in_rows = by_month(pay(bench, limits(zone, MONTHS[0], date(2027, 2, 1)), "month"))
    told = {sheet: made.totals.amount for sheet, made in zip(NAMES, months, strict=True)}
    assert {name: amount for name, amount in told.items() if name in in_rows or amount} == in_rows
