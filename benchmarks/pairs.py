"""Every filter with every order: how many of them cost more with a million rows than with ten thousand.

Both are asked turn by turn, by the time of the processor, so that what else the machine does meets neither.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence, Sized
from typing import NamedTuple

from benchmarks.results import LOWER, Figure

MOST_TIMES, MOST_MS, FRAME_MS = 1.5, 150, 16
_ROUNDS = 3


class Pair(NamedTuple):
    """What the first rows cost in ms, of many and of few; ``more`` where there are more of them to show of
    many."""

    many: float
    few: float
    more: bool
    name: str

    @property
    def is_over(self) -> bool:
        return self.many > MOST_TIMES * self.few


def pair(name: str, many: Callable[[], Sized], few: Callable[[], Sized]) -> Pair:
    """Asks both in turns."""
    turns = [(*_took(many), *_took(few)) for _ in range(_ROUNDS)]
    ours, theirs = statistics.median(one[0] for one in turns), statistics.median(one[2] for one in turns)
    return Pair(ours, theirs, turns[0][1] > turns[0][3], name)


def told(pairs: Sequence[Pair], what: str, rows: int, few: int) -> Figure:
    """One line about all of them."""
    over = [one for one in pairs if one.is_over]
    slow = sum(one.many > MOST_MS for one in pairs)
    words = (
        f"of {len(pairs)} filters and orders of {rows:,} {what}, cost over {MOST_TIMES} x what they cost of"
        f" {few:,} (of these {sum(one.more for one in over)} have more rows to show than those, and"
        f" {sum(one.many > FRAME_MS for one in over)} take over {FRAME_MS} ms; over {MOST_MS} ms: {slow}"
    )
    if over:
        slowest, growing = max(over), max(over, key=lambda one: one.many / one.few)
        words += f"; the slowest: {_named(slowest)}; what grows most: {_named(growing)}"
    return Figure(f"{words})", "", float(len(over)), None, LOWER)


def _named(one: Pair) -> str:
    return f"{one.name}, {one.many:.1f} ms against {one.few:.1f}"


def _took(ask: Callable[[], Sized]) -> tuple[float, int]:
    began = time.thread_time()
    found = ask()
    return (time.thread_time() - began) * 1_000, len(found)
