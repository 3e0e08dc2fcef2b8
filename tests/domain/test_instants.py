"""Moments: reading, writing, days, and what clock changes do to them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain import instants
from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import DAY, HOUR, Instant, Span

LONDON = ZoneInfo("Europe/London")
ZONES = [
    ZoneInfo(name) for name in ("UTC", "Europe/London", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia")
]
moments = st.integers(0, 4_102_444_800_000).map(Instant)  # to the year 2100


@pytest.mark.parametrize(
    ("start", "end", "overlaps"),
    [(0, 10, False), (0, 11, True), (15, 16, True), (19, 30, True), (20, 30, False), (12, 12, True)],
)
def test_a_span_holds_its_start_and_not_its_end(start: int, end: int, overlaps: bool) -> None:
    assert Span(Instant(10), Instant(20)).overlaps(Instant(start), Instant(end)) is overlaps


def test_a_span_without_an_end_still_lasts() -> None:
    assert Span(Instant(10), None).overlaps(Instant(10**12), Instant(10**12 + 1))
    assert not Span(Instant(10), None).overlaps(Instant(0), Instant(10))


@given(moments, st.integers(-DAY, DAY))
def test_a_moment_moves_by_milliseconds(moment: Instant, by: int) -> None:
    assert instants.plus(moment, by) - moment == by


@given(moments, st.sampled_from(ZONES))
def test_a_moment_survives_being_a_datetime_and_iso_text(moment: Instant, zone: ZoneInfo) -> None:
    assert instants.from_datetime(instants.to_datetime(moment, zone)) == moment
    assert instants.parse(instants.iso(moment), zone) == moment


def test_a_datetime_is_cut_to_milliseconds_also_before_1970() -> None:
    assert instants.from_datetime(datetime(1970, 1, 1, 0, 0, 0, 1999, tzinfo=UTC)) == 1
    assert instants.from_datetime(datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)) == -1


def test_a_datetime_without_a_zone_is_no_moment() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        instants.from_datetime(datetime(2026, 11, 23, 16, 0))  # noqa: DTZ001 - that is the point


def test_iso_text_ends_with_z_and_has_milliseconds_only_where_there_are_any() -> None:
    moment = instants.from_datetime(datetime(2026, 11, 23, 16, 0, tzinfo=UTC))
    assert instants.iso(moment) == "2026-11-23T16:00:00Z"
    assert instants.iso(instants.plus(moment, 7)) == "2026-11-23T16:00:00.007Z"
    assert instants.to_datetime(moment).tzinfo is UTC


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-07-01T16:00", "2026-07-01T15:00:00Z"),
        ("2026-11-23T16:00", "2026-11-23T16:00:00Z"),
        (" 2026-11-23 16:00 ", "2026-11-23T16:00:00Z"),
        ("2026-07-01", "2026-06-30T23:00:00Z"),
        ("2026-11-23T16:00+05:30", "2026-11-23T10:30:00Z"),
        ("2026-11-23T16:00:00.250Z", "2026-11-23T16:00:00.250Z"),
        ("2026-10-25T01:30", "2026-10-25T00:30:00Z"),  # comes twice: the first
    ],
)
def test_text_without_an_offset_is_in_the_given_zone(text: str, iso: str) -> None:
    assert instants.iso(instants.parse(text, LONDON)) == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2026-13-01",
        "2026-02-30T10:00",
        "16:00",
        "٢٠٢٦-11-23",
        "2026-11-23T16:00 London",
        "2026-11-23é16:00",
    ],
)
def test_what_is_no_time_is_refused_by_the_fields_name(text: str) -> None:
    with pytest.raises(BadInput, match="--from") as refusal:
        instants.parse(text, LONDON, "--from")
    assert refusal.value.text.key == "bad_time"


@pytest.mark.parametrize("text", ["1969-12-31", "9999-12-31T10:00Z"])
def test_a_time_too_far_away_is_refused_as_that(text: str) -> None:
    with pytest.raises(BadInput, match="1970 to 9998") as refusal:
        instants.parse(text, LONDON, "--from")
    assert refusal.value.text.key == "time_out_of_range"


def test_a_time_that_the_clock_skips_is_refused() -> None:
    with pytest.raises(BadInput, match="does not exist in Europe/London"):
        instants.parse("2027-03-28T01:30", LONDON, "start")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("2026-11-23", True), (" 2026-11-23 ", True), ("2026-11-23T00:00", False), ("x", False)],
)
def test_a_date_alone_is_told_from_a_time(text: str, is_one: bool) -> None:
    assert instants.is_date(text) is is_one


def test_a_day_begins_where_the_clock_says_so() -> None:
    assert instants.iso(instants.day_start(date(2026, 7, 1), LONDON)) == "2026-06-30T23:00:00Z"
    assert instants.iso(instants.day_start(date(2026, 11, 23), LONDON)) == "2026-11-23T00:00:00Z"


def test_a_day_whose_midnight_is_skipped_begins_when_the_clock_has_jumped() -> None:
    # Sao Paulo put its clocks forward from 00:00 to 01:00.
    start = instants.day_start(date(2018, 11, 4), ZoneInfo("America/Sao_Paulo"))
    assert instants.iso(start) == "2018-11-04T03:00:00Z"


def test_a_day_that_a_jump_around_midnight_cut_begins_right_after_it() -> None:
    # Toronto's clocks went from 23:30 to 00:30 in the night to the 31st of March 1919.
    zone = ZoneInfo("America/Toronto")
    start = instants.day_start(date(1919, 3, 31), zone)
    assert instants.to_datetime(start, zone).isoformat() == "1919-03-31T00:30:00-04:00"


def test_a_day_that_never_was_begins_with_the_next() -> None:
    # Samoa left out the 30th of December 2011.
    zone = ZoneInfo("Pacific/Apia")
    assert instants.day_start(date(2011, 12, 30), zone) == instants.day_start(date(2011, 12, 31), zone)


@given(st.dates(date(1971, 1, 1), date(2090, 1, 1)), st.sampled_from(ZONES))
def test_a_days_first_moment_is_in_it_and_the_one_before_is_not(day: date, zone: ZoneInfo) -> None:
    start = instants.day_start(day, zone)
    expected = date(2011, 12, 31) if (day, zone.key) == (date(2011, 12, 30), "Pacific/Apia") else day
    assert instants.day_of(start, zone) == expected
    assert instants.day_of(instants.plus(start, -1), zone) < day


def test_a_moment_belongs_to_the_day_of_the_zone() -> None:
    moment = instants.from_datetime(datetime(2026, 11, 23, 23, 30, tzinfo=timezone(timedelta(0))))
    assert instants.day_of(moment, LONDON) == date(2026, 11, 23)
    assert instants.day_of(moment, ZoneInfo("Asia/Tokyo")) == date(2026, 11, 24)
    assert instants.day_of(instants.plus(moment, HOUR), LONDON) == date(2026, 11, 24)
