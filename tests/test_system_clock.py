from __future__ import annotations

import time

from lcadmin.system_clock import SystemClock


def test_the_wall_clock_is_utc_milliseconds() -> None:
    before = time.time_ns() // 1_000_000
    now = SystemClock().now()
    assert before <= now <= time.time_ns() // 1_000_000


def test_the_elapsed_clock_never_goes_back() -> None:
    clock = SystemClock()
    readings = [clock.elapsed_ms() for _ in range(1_000)]
    assert readings == sorted(readings)


def test_the_elapsed_clock_measures_what_the_wall_clock_does() -> None:
    clock = SystemClock()
    wall, elapsed = clock.now(), clock.elapsed_ms()
    until = time.monotonic_ns() + 30_000_000
    while time.monotonic_ns() < until:
        pass
    assert clock.elapsed_ms() - elapsed >= 29
    assert clock.now() >= wall


def test_each_clock_is_a_run_of_its_own() -> None:
    one, other = SystemClock(), SystemClock()
    assert one.run == one.run != other.run
    assert one.run
