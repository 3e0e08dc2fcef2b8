"""Weeks, months, and the period before, in the business's zone."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import DAY, Instant, day_of, day_start, from_datetime
from lcadmin.domain.periods import By, finder, last_month, month_of, next_month, period_of, range_before

LONDON = ZoneInfo("Europe/London")
TOKYO = ZoneInfo("Asia/Tokyo")


def at(text: str) -> Instant:
    return from_datetime(datetime.fromisoformat(text))


def test_a_week_begins_on_monday_of_the_business() -> None:
    week = period_of(at("2026-11-29T23:30Z"), By.WEEK, LONDON)
    assert (week.title, week.start, week.end) == (
        "2026-11-23",
        at("2026-11-23T00:00Z"),
        at("2026-11-30T00:00Z"),
    )


def test_a_week_with_a_clock_change_has_an_hour_more() -> None:
    week = period_of(at("2026-10-21T12:00Z"), By.WEEK, LONDON)
    assert week.end - week.start == 7 * DAY + 3_600_000


def test_a_month_is_that_of_the_business() -> None:
    assert period_of(at("2026-11-30T20:00Z"), By.MONTH, LONDON).title == "2026-11"
    month = period_of(at("2026-11-30T20:00Z"), By.MONTH, TOKYO)
    assert (month.title, month.start) == ("2026-12", at("2026-12-01T00:00+09:00"))
    assert month_of(date(2026, 12, 31), TOKYO).end == at("2027-01-01T00:00+09:00")


def test_a_class_is_no_period() -> None:
    with pytest.raises(ValueError):
        period_of(Instant(0), By.CLASS, LONDON)


def test_months_around_the_turn_of_a_year() -> None:
    assert next_month(date(2026, 12, 31)) == date(2027, 1, 1)
    assert last_month(date(2027, 1, 31)) == date(2026, 12, 1)


moments = st.integers(0, 20_000 * DAY).map(Instant)


@given(st.lists(moments, max_size=20), st.sampled_from([By.WEEK, By.MONTH]), st.sampled_from([LONDON, TOKYO]))
def test_a_finder_finds_what_period_of_says(found: list[Instant], by: By, zone: ZoneInfo) -> None:
    find = finder(by, zone)
    for moment in sorted(found):
        period = find(moment)
        assert period == period_of(moment, by, zone)
        assert period.start <= moment < period.end


def days(first: str, after: str) -> tuple[Instant, Instant]:
    return day_start(date.fromisoformat(first), LONDON), day_start(date.fromisoformat(after), LONDON)


@pytest.mark.parametrize(
    ("given_range", "before"),
    [
        (("2026-11-01", "2026-12-01"), ("2026-10-01", "2026-11-01")),
        (("2026-09-01", "2026-12-01"), ("2026-06-01", "2026-09-01")),
        (("2026-10-05", "2026-11-23"), ("2026-08-17", "2026-10-05")),
        (("2026-11-23", "2026-11-24"), ("2026-11-22", "2026-11-23")),
        (("2026-11-15", "2026-12-15"), ("2026-10-16", "2026-11-15")),
        (("2000-01-02", "9998-01-03"), ("1970-01-01", "2000-01-02")),  # nothing is kept of before 1970
        (("2000-01-01", "9999-01-01"), ("1970-01-01", "2000-01-01")),
        (("1970-01-01", "9998-01-03"), ("1969-12-31", "1970-01-01")),
        (("1970-01-01", "9999-01-01"), ("1969-12-31", "1970-01-01")),
    ],
)
def test_a_range_is_compared_with_as_many_months_or_days_before(
    given_range: tuple[str, str], before: tuple[str, str]
) -> None:
    assert range_before(*days(*given_range), LONDON) == days(*before)


def test_hours_of_a_day_are_compared_with_the_day_before() -> None:
    start, end = at("2026-11-23T10:00Z"), at("2026-11-23T12:00Z")
    first, after = range_before(start, end, LONDON)
    assert (day_of(first, LONDON), after) == (date(2026, 11, 22), start)
