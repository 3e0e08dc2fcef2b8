"""When a start of the built program counts as too slow."""

from __future__ import annotations

import pytest

from tests.built.starts import too_slow


@pytest.mark.parametrize(
    ("clock", "processor", "slow"),
    [
        (1.3, 1.3, False),
        (1.31, 1.31, True),
        (2.0, 1.1, False),  # the PC did something else
        (1.2, 1.5, False),
        (1.31, None, True),
        (1.3, None, False),
    ],
)
def test_a_start_is_too_slow_where_clock_and_processor_say_so(
    clock: float, processor: float | None, slow: bool
) -> None:
    assert too_slow(clock, processor) is slow
