"""The way of an import's pieces to the writer: one after the other, beside whoever prepares the next.

A piece is handed in only once the one before it stands on the disk, so that messages which come
meanwhile are decided in between and nobody waits for more than one.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from lcadmin.services.portion import Portion
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

Put = Callable[[Tables], int]
"""Writes a piece; returns how many milliseconds it took."""


class PieceQueue:
    """Used by one thread. ``portion`` learns how long the pieces take."""

    def __init__(self, desk: Desk, portion: Portion) -> None:
        self._desk = desk
        self._portion = portion
        self._waiting = deque[tuple[Put, int]]()
        self._failed: BaseException | None = None
        self._lock = threading.Lock()
        self._idle = threading.Event()
        self._idle.set()

    @property
    def busy(self) -> bool:
        """Whether something is being written."""
        return not self._idle.is_set()

    def add(self, pieces: Sequence[tuple[Put, int]]) -> None:
        """Takes pieces with the number of their rows, once those before are written."""
        self.settle()
        if pieces:
            self._waiting.extend(pieces)
            self._idle.clear()
            self._next()

    def settle(self) -> None:
        """Waits until all is written. Raises what made a piece fail; then the others are dropped."""
        self._idle.wait()
        failed, self._failed = self._failed, None
        if failed is not None:
            raise failed

    def drop(self) -> None:
        """Waits for the piece that is being written; those behind it are not wanted any more."""
        with self._lock:
            self._waiting.clear()
        self._idle.wait()
        self._failed = None

    def _next(self) -> None:
        """Hands the next piece in, or is idle where there is none."""
        with self._lock:
            put, rows = self._waiting.popleft() if self._waiting else (None, 0)
        if put is None:
            self._idle.set()
            return

        def written(future: Future[int]) -> None:
            self._failed = future.exception()
            if self._failed is None:
                self._portion.took(max(rows, 1), future.result())
            else:
                self._waiting.clear()
            self._next()

        self._desk.store.park(put).add_done_callback(written)
