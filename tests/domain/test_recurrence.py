"""Series: which days, how many, and the wall clock across clock changes."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import HOUR, Instant, from_datetime, plus, to_datetime
from lcadmin.domain.recurrence import MOST, Repeat, Shift, on_day, shift_between, shifted, starts

BERLIN = ZoneInfo("Europe/Berlin")
LONDON = ZoneInfo("Europe/London")


def at(text: str, zone: ZoneInfo = BERLIN) -> Instant:
    return from_datetime(datetime.fromisoformat(text).replace(tzinfo=zone))


def walls(found: list[Instant], zone: ZoneInfo = BERLIN) -> list[str]:
    return [f"{to_datetime(moment, zone):%a %Y-%m-%d %H:%M}" for moment in found]


def test_weekly_keeps_the_wall_clock_across_the_end_of_summer_time() -> None:
    found = starts(at("2026-10-19T16:00"), Repeat(count=3), BERLIN)
    assert walls(found) == ["Mon 2026-10-19 16:00", "Mon 2026-10-26 16:00", "Mon 2026-11-02 16:00"]
    assert found[1] - found[0] == 7 * 24 * HOUR + HOUR


def test_weekly_keeps_the_wall_clock_across_the_beginning_of_summer_time() -> None:
    found = starts(at("2027-03-22T16:00"), Repeat(count=2), BERLIN)
    assert found[1] - found[0] == 7 * 24 * HOUR - HOUR


def test_every_second_week_on_chosen_weekdays() -> None:
    found = starts(at("2026-11-25T09:30"), Repeat(every_weeks=2, weekdays=(4, 0, 2), count=5), BERLIN)
    assert walls(found) == [
        "Wed 2026-11-25 09:30",
        "Fri 2026-11-27 09:30",
        "Mon 2026-12-07 09:30",
        "Wed 2026-12-09 09:30",
        "Fri 2026-12-11 09:30",
    ]


def test_a_first_day_that_is_not_chosen_is_no_lesson() -> None:
    found = starts(at("2026-11-24T09:30"), Repeat(weekdays=(0,), count=1), BERLIN)
    assert walls(found) == ["Mon 2026-11-30 09:30"]


def test_the_last_day_is_included() -> None:
    found = starts(at("2026-11-23T16:00"), Repeat(until=date(2026, 12, 7)), BERLIN)
    assert walls(found)[-1] == "Mon 2026-12-07 16:00"
    assert len(found) == 3


@pytest.mark.parametrize(
    ("count", "until", "lessons"), [(2, date(2026, 12, 31), 2), (9, date(2026, 12, 1), 2)]
)
def test_of_count_and_last_day_the_earlier_ends_the_series(count: int, until: date, lessons: int) -> None:
    assert len(starts(at("2026-11-23T16:00"), Repeat(count=count, until=until), BERLIN)) == lessons


def test_closed_days_are_passed_over_and_do_not_use_up_the_count() -> None:
    closed = {date(2026, 12, 21), date(2026, 12, 28)}
    found = starts(at("2026-12-14T16:00"), Repeat(count=3), BERLIN, closed)
    assert walls(found) == ["Mon 2026-12-14 16:00", "Mon 2027-01-04 16:00", "Mon 2027-01-11 16:00"]


def test_a_time_that_the_clock_skips_moves_on_by_what_is_skipped() -> None:
    found = starts(at("2027-03-21T02:30"), Repeat(count=3), BERLIN)
    assert walls(found) == ["Sun 2027-03-21 02:30", "Sun 2027-03-28 03:30", "Sun 2027-04-04 02:30"]


def test_of_a_time_that_comes_twice_the_first_is_taken() -> None:
    found = starts(at("2026-10-18T02:30"), Repeat(count=2), BERLIN)
    assert found[1] == from_datetime(datetime.fromisoformat("2026-10-25T02:30+02:00"))


def test_a_first_lesson_in_the_second_of_two_equal_hours_stays_there() -> None:
    first = from_datetime(datetime.fromisoformat("2026-10-25T02:30+01:00"))
    found = starts(first, Repeat(count=2), BERLIN)
    assert found[0] == first
    assert walls(found)[1] == "Sun 2026-11-01 02:30"


def test_the_day_is_the_one_in_the_given_zone() -> None:
    first = at("2026-11-23T23:30", ZoneInfo("America/New_York"))
    assert walls(
        starts(first, Repeat(count=2), ZoneInfo("America/New_York")), ZoneInfo("America/New_York")
    ) == [
        "Mon 2026-11-23 23:30",
        "Mon 2026-11-30 23:30",
    ]


def test_a_series_may_have_a_thousand_lessons() -> None:
    assert len(starts(at("2026-11-23T16:00"), Repeat(count=MOST), BERLIN)) == 1000


@pytest.mark.parametrize(
    ("repeat", "key"),
    [
        (Repeat(every_weeks=0, count=1), "repeat_weeks"),
        (Repeat(every_weeks=-1, count=1), "repeat_weeks"),
        (Repeat(every_weeks=521, count=1), "repeat_weeks"),
        (Repeat(weekdays=(), count=1), "repeat_weekdays"),
        (Repeat(weekdays=(7,), count=1), "repeat_weekdays"),
        (Repeat(weekdays=(-1,), count=1), "repeat_weekdays"),
        (Repeat(), "repeat_end"),
        (Repeat(count=0), "repeat_count"),
        (Repeat(count=1001), "repeat_count"),
        (Repeat(until=date(2200, 1, 1)), "repeat_count"),
        (Repeat(until=date(2026, 11, 22)), "repeat_none"),
        (Repeat(every_weeks=520, count=1000), "repeat_far"),
    ],
)
def test_a_series_that_cannot_be_is_refused_in_words(repeat: Repeat, key: str) -> None:
    with pytest.raises(BadInput) as refusal:
        starts(at("2026-11-23T16:00"), repeat, BERLIN)
    assert refusal.value.text.key == key


def test_a_series_of_closed_days_alone_has_no_lesson() -> None:
    with pytest.raises(BadInput, match="no class"):
        starts(at("2026-11-23T16:00"), Repeat(until=date(2026, 11, 23)), BERLIN, {date(2026, 11, 23)})


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)),  # noqa: DTZ001 - the zone is set below
    st.sampled_from(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"]),
    st.integers(1, 5),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(1, 30),
)
def test_every_lesson_is_on_a_chosen_weekday_at_the_wall_clock_time_of_the_first(
    wall: datetime, name: str, weeks: int, weekdays: set[int], count: int
) -> None:
    zone = ZoneInfo(name)
    first = from_datetime(wall.replace(tzinfo=zone, microsecond=0))
    begin = to_datetime(first, zone)
    found = starts(first, Repeat(weeks, tuple(weekdays), count), zone)
    assert len(found) == count
    assert found == sorted(set(found))
    monday = begin.date() - timedelta(days=begin.weekday())
    for moment in found:
        local = to_datetime(moment, zone)
        assert local.weekday() in weekdays
        assert (local.date() - monday).days // 7 % weeks == 0
        clock_moved = local.utcoffset() != to_datetime(plus(moment, -2 * HOUR), zone).utcoffset()
        assert clock_moved or local.time() == begin.time()


def _at(*parts: int) -> Instant:
    return from_datetime(datetime(*parts, tzinfo=LONDON))  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("start", "shift", "wanted"),
    [
        (_at(2027, 3, 27, 16), Shift(days=1), _at(2027, 3, 28, 16)),  # the clocks change in between
        (_at(2027, 3, 27, 16), Shift(days=7, minutes=-30), _at(2027, 4, 3, 15, 30)),
        (_at(2027, 3, 27, 16), Shift(days=-1, at=time(9, 15)), _at(2027, 3, 26, 9, 15)),
        (_at(2027, 3, 27, 1, 30), Shift(days=1), _at(2027, 3, 28, 2, 30)),  # 1:30 is skipped
        (_at(2026, 10, 24, 1, 30), Shift(days=1), _at(2026, 10, 25, 1, 30)),  # comes twice: the first
        (Instant(_at(2026, 10, 25, 1, 30) + HOUR), Shift(), Instant(_at(2026, 10, 25, 1, 30) + HOUR)),
    ],
)
def test_a_shift_keeps_the_wall_clock(start: Instant, shift: Shift, wanted: Instant) -> None:
    assert shifted(start, shift, LONDON) == wanted


@pytest.mark.parametrize("days", [-400_000, 4_000_000, -10_000_000])
def test_a_shift_out_of_the_calendar_is_refused(days: int) -> None:
    with pytest.raises(BadInput):
        shifted(_at(2027, 3, 27, 16), Shift(days=days), LONDON)


def test_a_day_keeps_the_time_and_the_difference_of_two_moments_is_a_shift() -> None:
    start = _at(2027, 3, 27, 16)
    assert on_day(start, date(2027, 4, 2), LONDON) == _at(2027, 4, 2, 16)
    assert shift_between(start, _at(2027, 3, 29, 16), LONDON) == Shift(days=2)
    assert shift_between(start, _at(2027, 3, 26, 9), LONDON) == Shift(days=-1, at=time(9))


@given(st.integers(0, 60_000), st.integers(0, 60_000))
def test_the_shift_between_two_moments_leads_from_one_to_the_other(first: int, second: int) -> None:
    start, end = (Instant(_at(2027, 1, 1) + n * 15 * 60_000) for n in (first, second))
    led = shifted(start, shift_between(start, end, LONDON), LONDON)
    assert led == end or to_datetime(end, LONDON).fold == 1 or to_datetime(start, LONDON).fold == 1


def test_a_series_that_would_leave_the_calendar_is_refused() -> None:
    with pytest.raises(BadInput) as refusal:
        starts(at("9995-01-04T16:00"), Repeat(every_weeks=520, count=5), BERLIN)
    assert refusal.value.text.key == "repeat_far"
