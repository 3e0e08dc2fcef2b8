"""Parts that are made when something of them is first asked for.

The window is given much that a user may never touch on a day (mail, files, tunnels, a PC's autostart), and
loading all of it is half of what a start costs. Whoever wires the program says here how to make such a part;
whoever is given it cannot tell the difference.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar, cast

T = TypeVar("T")


class _Stand:
    """Stands in the place of what ``make`` gives, which is made once, whoever asks first."""

    __slots__ = ("_lock", "_made", "_make")

    def __init__(self, make: Callable[[], object]) -> None:
        self._make = make
        self._made: object = None
        self._lock = threading.Lock()

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            with self._lock:
                if self._made is None:
                    self._made = self._make()
        return getattr(self._made, name)


def at_first_use(make: Callable[[], T]) -> T:
    """What ``make`` gives, made when an attribute of it is first read; it is only ever read and called."""
    return cast("T", _Stand(make))
