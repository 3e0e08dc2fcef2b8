"""Lengths of time in figures."""

from __future__ import annotations

import pytest

from lcadmin.domain.lengths import hours


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0:00:00"),
        (13, "0:00:13"),
        (2825, "0:47:05"),
        (3600, "1:00:00"),
        (360_000, "100:00:00"),
        (-60, "−0:01:00"),
    ],
)
def test_a_length_is_hours_minutes_and_seconds_however_short(seconds: int, text: str) -> None:
    assert hours(seconds) == text
