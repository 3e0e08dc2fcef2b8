"""When clocks change."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lcadmin.domain.instants import DAY, HOUR, Instant, from_datetime, iso, plus
from lcadmin.domain.zone_changes import changes, clocks_change, offset

BEGIN = from_datetime(datetime(2026, 1, 1, tzinfo=UTC))
END = from_datetime(datetime(2027, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("zone", "moments"),
    [
        ("Europe/Berlin", ["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z"]),
        ("America/New_York", ["2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z"]),
        ("Australia/Sydney", ["2026-04-04T16:00:00Z", "2026-10-03T16:00:00Z"]),
        ("Australia/Lord_Howe", ["2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z"]),
        ("Asia/Kolkata", []),
        ("UTC", []),
    ],
)
def test_a_years_changes_are_found_to_the_minute(zone: str, moments: list[str]) -> None:
    assert [iso(change.at) for change in changes(ZoneInfo(zone), BEGIN, END)] == moments


def test_a_change_says_how_the_clocks_go() -> None:
    spring, autumn = changes(ZoneInfo("Europe/Berlin"), BEGIN, END)
    assert (spring.before, spring.after, spring.name, spring.summer) == (3600, 7200, "CEST", True)
    assert (autumn.before, autumn.after, autumn.name, autumn.summer) == (7200, 3600, "CET", False)


@given(
    st.integers(0, 40_000 * DAY), st.sampled_from(["Europe/London", "America/Sao_Paulo", "Africa/Casablanca"])
)
def test_the_offset_differs_exactly_at_a_change(start: int, zone: str) -> None:
    where = ZoneInfo(zone)
    for change in changes(where, Instant(start), Instant(start + 400 * DAY)):
        assert offset(where, plus(change.at, -1)) == change.before != change.after == offset(where, change.at)


def test_only_a_change_between_now_and_the_class_matters() -> None:
    berlin, change = ZoneInfo("Europe/Berlin"), from_datetime(datetime(2026, 3, 29, 1, tzinfo=UTC))
    assert clocks_change(berlin, plus(change, -HOUR), plus(change, HOUR)) == change
    assert clocks_change(berlin, plus(change, -2 * HOUR), plus(change, -HOUR)) is None
    assert clocks_change(berlin, plus(change, HOUR), plus(change, -HOUR)) is None
    assert clocks_change(berlin, plus(change, -HOUR), plus(change, 40_000 * DAY)) is not None
