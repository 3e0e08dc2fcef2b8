"""The computer's time: the wall clock, and one that never jumps and counts sleep (counting rule 10)."""

from __future__ import annotations

import os
import sys
import time

from lcadmin.domain.instants import Instant

if sys.platform == "win32":
    import ctypes

    def _milliseconds() -> int:
        ticks = ctypes.windll.kernel32.GetTickCount64
        ticks.restype = ctypes.c_uint64
        return int(ticks())

elif sys.platform == "darwin":

    def _milliseconds() -> int:
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000

else:
    # CLOCK_MONOTONIC stands still while a Linux PC sleeps.
    _KIND = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)

    def _milliseconds() -> int:
        return time.clock_gettime_ns(_KIND) // 1_000_000


class SystemClock:
    """Fulfils ``ports.Clock``; each one is a run of its own."""

    def __init__(self) -> None:
        self._run = os.urandom(16).hex()

    @property
    def run(self) -> str:
        """This process's name for its elapsed clock."""
        return self._run

    def now(self) -> Instant:
        """The wall clock, UTC milliseconds."""
        return Instant(time.time_ns() // 1_000_000)

    def elapsed_ms(self) -> int:
        """Milliseconds on the clock that never jumps; its zero means nothing."""
        return _milliseconds()
