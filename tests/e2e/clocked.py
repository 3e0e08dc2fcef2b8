"""Runs ``lcadmin`` under a clock that a test sets: ``python -m tests.e2e.clocked FILE python -m lcadmin …``.

FILE holds two numbers of milliseconds: how far the wall clock is off, and how much more time has passed.
Where both grow, time passes (or the PC slept); where only the first changes, somebody set the clock.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

_MILLION = 1_000_000


def _offsets(file: Path) -> tuple[int, int]:
    wall, elapsed = file.read_text("ascii").split()
    return int(wall) * _MILLION, int(elapsed) * _MILLION


def main() -> None:
    """Bends the two clocks that ``lcadmin.system_clock`` reads, then is ``lcadmin``."""
    file, arguments = Path(sys.argv[1]), sys.argv[2:]
    wall_now, elapsed_now = time.time_ns, time.clock_gettime_ns
    time.time_ns = lambda: wall_now() + _offsets(file)[0]
    time.clock_gettime_ns = lambda clock: elapsed_now(clock) + _offsets(file)[1]
    from lcadmin.__main__ import main as lcadmin

    sys.argv = ["lcadmin", *arguments[arguments.index("lcadmin") + 1 :]]
    lcadmin()


if __name__ == "__main__":
    main()
