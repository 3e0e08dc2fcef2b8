"""Randomness from the operating system, and delivery ids that sort in the order they were made."""

from __future__ import annotations

import os
import threading
from base64 import urlsafe_b64encode

from lcadmin.domain.instants import Instant
from lcadmin.domain.tokens import TOKEN_BYTES, seat_number_from, token_from

_RANDOM_BITS = 80
_STEP_BITS = 32
_SECRET_BYTES = 20
_POOL_BYTES = 4096


class SystemEntropy:
    """Fulfils ``ports.Entropy``. Every method may be called by any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._latest = 0
        self._pool = b""
        self._used = 0

    def token(self) -> str:
        """26 characters of ``A-Z2-7`` (130 bits)."""
        return token_from(os.urandom(TOKEN_BYTES))

    def seat_number(self, digits: int) -> str:
        """A random number of a seat; ``digits`` as the setting ``seat_digits``."""
        return seat_number_from(int.from_bytes(os.urandom(16), "big"), digits)

    def secret(self) -> str:
        """160 bits in 27 URL-safe characters."""
        return urlsafe_b64encode(os.urandom(_SECRET_BYTES)).rstrip(b"=").decode()

    def delivery_id(self, now: Instant) -> str:
        """32 hexadecimal digits: 48 bits of ``now``, then 80 random ones. Within this object every id is
        greater than the one before, also when the wall clock steps back."""
        with self._lock:
            if now > self._latest >> _RANDOM_BITS:
                self._latest = (now << _RANDOM_BITS) | self._random(_RANDOM_BITS // 8)
            else:
                # The same millisecond, or a clock that stepped back: go on from the latest.
                self._latest += 1 + self._random(_STEP_BITS // 8)
            return f"{self._latest:032x}"

    def _random(self, size: int) -> int:
        """A random number of ``size`` bytes, from a store of them: a system call for each id is a tenth
        of what a message costs. Ids need to be unique, not secret."""
        if self._used + size > len(self._pool):
            self._pool, self._used = os.urandom(_POOL_BYTES), 0
        begin = self._used
        self._used += size
        return int.from_bytes(self._pool[begin : self._used], "big")
