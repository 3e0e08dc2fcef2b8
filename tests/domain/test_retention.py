"""Which automatic backups stay."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import DAY, HOUR, MINUTE, Instant, day_of, from_datetime, plus
from lcadmin.domain.retention import LATEST, Keep, is_due, last_days, superfluous

BERLIN = ZoneInfo("Europe/Berlin")
NOW = from_datetime(datetime(2026, 11, 24, 18, 0, tzinfo=UTC))

moments = st.lists(st.integers(NOW - 900 * DAY, NOW).map(Instant), max_size=120, unique=True)
keeps = st.builds(Keep, st.integers(1, 20), st.integers(0, 10), st.integers(0, 24))


def half_hours(days: int) -> list[Instant]:
    return [plus(NOW, -n * 30 * MINUTE) for n in range(days * 48)]


def test_two_years_of_half_hours_become_a_handful() -> None:
    made = half_hours(730)
    kept = sorted(set(made) - superfluous(made, Keep(), BERLIN), reverse=True)
    assert kept[:LATEST] == made[:LATEST]
    days = [day_of(moment, BERLIN) for moment in kept]
    today = day_of(NOW, BERLIN)
    assert {today - timedelta(days=n) for n in range(7)} <= set(days)
    assert len({(day.year, day.month) for day in days}) == 12
    assert len(kept) == LATEST + 6 + 4 + 10  # days before today, weeks and months not already among them


def test_of_a_day_the_last_one_is_kept() -> None:
    made = half_hours(3)
    kept = set(made) - superfluous(made, Keep(days=3, weeks=0, months=0), BERLIN)
    yesterdays = [moment for moment in kept if day_of(moment, BERLIN).day == 23]
    assert yesterdays == [max(moment for moment in made if day_of(moment, BERLIN).day == 23)]


def test_a_pc_that_was_off_for_a_year_loses_nothing_for_it() -> None:
    long_ago = [plus(NOW, -400 * DAY - n * DAY) for n in range(LATEST, LATEST + 5)]
    recent = [plus(NOW, -n * HOUR) for n in range(LATEST)]
    assert superfluous([*recent, *long_ago], Keep(days=6), BERLIN) == set()


@given(made=moments, keep=keeps)
def test_the_newest_stay_and_what_stays_stays_when_asked_again(made: list[Instant], keep: Keep) -> None:
    gone = superfluous(made, keep, BERLIN)
    left = [moment for moment in made if moment not in gone]
    assert set(sorted(made, reverse=True)[:LATEST]) <= set(left)
    assert superfluous(left, keep, BERLIN) == set()
    assert len(left) <= LATEST + keep.days + keep.weeks + keep.months


@given(made=moments.filter(bool), keep=keeps)
def test_keeping_more_never_loses_more(made: list[Instant], keep: Keep) -> None:
    more = Keep(keep.days + 1, keep.weeks + 1, keep.months + 1)
    assert superfluous(made, more, BERLIN) <= superfluous(made, keep, BERLIN)


@pytest.mark.parametrize(
    ("newest", "due"),
    [(None, True), (plus(NOW, -30 * MINUTE), True), (plus(NOW, -29 * MINUTE), False), (NOW, False),
     (plus(NOW, HOUR), False), (plus(NOW, 2 * DAY), True)],
)  # fmt: skip
def test_another_is_made_when_it_is_time(newest: Instant | None, due: bool) -> None:
    assert is_due(newest, NOW, 30 * MINUTE) is due


def test_it_is_known_when_a_backup_goes_by_itself() -> None:
    first = plus(NOW, -90 * DAY)

    last = last_days([first, NOW], Keep(days=7, weeks=0, months=3), BERLIN, NOW)

    # Of this month there will be later ones, and the eight newest stay; then three months have later ones.
    assert last == {NOW: date(2026, 12, 2), first: date(2027, 1, 1)}


def test_one_that_is_kept_for_years_has_no_last_day() -> None:
    long_ago = plus(NOW, -90 * DAY)

    assert long_ago not in last_days([long_ago], Keep(months=1_000), BERLIN, NOW)
