"""How fast messages come to this process: what tells an ordinary day from a flood."""

from __future__ import annotations

from lcadmin.domain.quick_dataclass import dataclass

_BURST = 60
_A_SECOND = 60


@dataclass(slots=True)
class Pace:
    """A leaking bucket: each message adds one, 60 leak out a second. Used by the writer's thread; what
    others read of it may be a moment old."""

    heard_any: bool = False
    _level: float = 0.0
    _at_ms: int = 0

    def heard(self, elapsed_ms: int) -> None:
        """A message came, by the clock that never jumps."""
        self.heard_any = True
        self._level = self._left(elapsed_ms) + 1
        self._at_ms = elapsed_ms

    def is_busy(self, elapsed_ms: int) -> bool:
        """Whether more come than can each be counted up at once."""
        return self._left(elapsed_ms) > _BURST

    def _left(self, elapsed_ms: int) -> float:
        return max(0.0, self._level - max(elapsed_ms - self._at_ms, 0) * _A_SECOND / 1_000)
