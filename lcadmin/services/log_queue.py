"""The way of an import's pieces to the writer: one after the other, beside whoever prepares the next.

A piece is handed in only once the one before it stands in the store, so that messages which come
meanwhile are decided in between and nobody waits for more than one.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Protocol

from lcadmin.services.log_tables import ReadyPiece
from lcadmin.services.portion import Portion
from lcadmin.services.ports import Clock
from lcadmin.services.tables import Tables


def put(clock: Clock, import_id: int, piece: ReadyPiece, tables: Tables) -> int:
    """Writes a piece of an import; returns how many milliseconds that took."""
    began = clock.elapsed_ms()
    tables.logs.put(piece.prepared, import_id, piece.next_no)
    if piece.reached:
        tables.logs.reached(import_id, piece.reached)
    return clock.elapsed_ms() - began


class WayToWriter(Protocol):
    """Takes an import's pieces to the writer, wherever that is. Used by one thread."""

    @property
    def busy(self) -> bool:
        """Whether something is being written."""

    def add(self, pieces: Sequence[ReadyPiece]) -> None:
        """Takes these pieces once those before are written. Raises as ``settle``."""

    def settle(self) -> None:
        """Waits until all is written. Raises what made a piece fail; then the others are dropped."""

    def drop(self) -> None:
        """Waits for the piece that is being written; those behind it are not wanted any more."""


class PieceQueue:
    """Fulfils ``WayToWriter`` where the writer is in this process: ``hand_in`` gives it a piece.
    ``portion`` learns how long the pieces take."""

    def __init__(self, hand_in: Callable[[ReadyPiece], Future[int]], portion: Portion) -> None:
        self._hand_in = hand_in
        self._portion = portion
        self._waiting = deque[ReadyPiece]()
        self._failed: BaseException | None = None
        self._lock = threading.Lock()
        self._idle = threading.Event()
        self._idle.set()

    @property
    def busy(self) -> bool:
        return not self._idle.is_set()

    def add(self, pieces: Sequence[ReadyPiece]) -> None:
        self.settle()
        if pieces:
            self._waiting.extend(pieces)
            self._idle.clear()
            self._next()

    def settle(self) -> None:
        self._idle.wait()
        failed, self._failed = self._failed, None
        if failed is not None:
            raise failed

    def drop(self) -> None:
        with self._lock:
            self._waiting.clear()
        self._idle.wait()
        self._failed = None

    def _next(self) -> None:
        """Hands the next piece in, or is idle where there is none."""
        with self._lock:
            piece = self._waiting.popleft() if self._waiting else None
        if piece is None:
            self._idle.set()
            return

        def written(future: Future[int]) -> None:
            self._failed = future.exception()
            if self._failed is None:
                self._portion.took(max(piece.prepared.rows, 1), future.result())
            else:
                self._waiting.clear()
            self._next()

        self._hand_in(piece).add_done_callback(written)
