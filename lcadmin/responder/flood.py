"""Floods of messages that belong to no class: answered like the others, and the disk left alone."""

from __future__ import annotations

import threading
from collections import Counter

from lcadmin.domain.deliveries import household
from lcadmin.domain.instants import HOUR, Instant

_EVERYBODY = ""


class Flood:
    """Whose messages of no class are only counted for the rest of the hour.

    The store's quota decides (``Reply.over``); what is known of it here saves a write for every such
    message. Messages of a class are never asked about. Every method may be called by any thread.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hour = 0
        self._over: frozenset[str] = frozenset()
        self._counted: Counter[str] = Counter()

    def over(self, remote: str, now: Instant) -> str | None:
        """Whose quota is used up for a message from ``remote`` ("": everybody's); None: as far as is
        known, nobody's."""
        over = self._over
        if not over:
            return None
        if now // HOUR != self._hour:
            self.forget()
            return None
        if _EVERYBODY in over:
            return _EVERYBODY
        sender = household(remote)
        return sender if sender in over else None

    def learn(self, over: str, now: Instant) -> None:
        """The store has said that this quota is used up."""
        with self._lock:
            hour = now // HOUR
            known = self._over if hour == self._hour else frozenset[str]()
            self._hour, self._over = hour, known | {over}

    def count(self, over: str) -> None:
        """One more was answered without the store hearing of it."""
        with self._lock:
            self._counted[over] += 1

    def take(self) -> dict[str, int]:
        """What was counted since the last time."""
        with self._lock:
            counted, self._counted = self._counted, Counter()
        return dict(counted)

    def forget(self) -> None:
        """An hour is over, or the quotas are others: the store is asked again."""
        with self._lock:
            self._over = frozenset()
