"""What tells a flood from an ordinary day."""

from __future__ import annotations

from lcadmin.services.pace import Pace


def test_an_ordinary_day_is_not_busy() -> None:
    pace = Pace()
    assert not pace.is_busy(0)
    for second in range(600):
        for message in range(20):
            pace.heard(second * 1000 + message * 50)
        assert not pace.is_busy(second * 1000 + 1000)


def test_a_flood_is_busy_and_over_soon_after_it_ends() -> None:
    pace = Pace()
    for millisecond in range(1000):
        pace.heard(millisecond)
    assert pace.is_busy(1000)
    assert not pace.is_busy(20_000)


def test_a_clock_of_another_run_does_no_harm() -> None:
    pace = Pace()
    pace.heard(1_000_000)
    assert not pace.is_busy(5)


def test_whether_anything_was_heard_at_all_is_known() -> None:
    pace = Pace()
    assert not pace.heard_any
    pace.heard(0)
    assert pace.heard_any
