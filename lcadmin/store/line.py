"""What waits for the writer: work that somebody waits for, and pieces of imports, which let it go first.

Any thread may put something in; all else is for the writer's thread alone.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from queue import Empty, SimpleQueue

from lcadmin.store.transaction import Piece


class Line:
    """Pieces in the order in which they came; parked ones among themselves."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[Piece | None] = SimpleQueue()
        self._aside: deque[Piece] = deque()  # parked pieces that were passed by
        self._first: Piece | None = None  # came while parked pieces had the writer
        self._is_closed = False
        self.is_over = False
        """Whether all that was put in has been taken out, and no more will come."""

    def put(self, pieces: Sequence[Piece]) -> None:
        for piece in pieces:
            self._queue.put(piece)

    def close(self) -> None:
        """Nothing is put in any more."""
        self._queue.put(None)

    @property
    def is_empty(self) -> bool:
        return self._queue.empty()

    @property
    def is_awaited(self) -> bool:
        """Whether somebody waits who has let parked pieces be written first."""
        return self._first is not None

    def next(self, timeout: float | None) -> Piece | None:
        """The piece to begin a transaction with; waits for one. None: it is over. Empty after the timeout."""
        first, self._first = self._first, None
        if first is not None:
            return first
        if self._aside:
            return self._aside.popleft()
        piece = None if self._is_closed else self._queue.get(timeout=timeout)
        self.is_over = piece is None
        return piece

    def another(self) -> Piece | None:
        """One more for a transaction of pieces that are not parked, if such a one is next."""
        piece = self._taken()
        if piece is None or not piece.parked:
            return piece
        self._aside.append(piece)
        return None

    def another_parked(self) -> Piece | None:
        """One more for a transaction of parked pieces; None where somebody waits for another one."""
        while self._first is None and (piece := self._taken()) is not None:
            if piece.parked:
                self._aside.append(piece)
            else:
                self._first = piece
        return self._aside.popleft() if self._first is None and self._aside else None

    def _taken(self) -> Piece | None:
        try:
            piece = None if self._is_closed else self._queue.get_nowait()
        except Empty:
            return None
        self._is_closed = self._is_closed or piece is None
        return piece
