"""Lengths of time in figures."""

from __future__ import annotations

import pytest

from lcadmin.domain.lengths import clock, hours


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (61, "1:01"), (3599, "59:59"), (3600, "1:00:00"), (86_400, "24:00:00"), (-65, "−1:05")],
)
def test_a_length_is_minutes_and_from_an_hour_on_hours(seconds: int, text: str) -> None:
    assert clock(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00:00"), (59, "0:00:59"), (3600, "1:00:00"), (360_000, "100:00:00"), (-60, "−0:01:00")],
)
def test_a_total_always_has_hours(seconds: int, text: str) -> None:
    assert hours(seconds) == text
