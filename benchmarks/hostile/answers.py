"""What many messages that were handed in together are answered."""

from __future__ import annotations

import threading

from lcadmin.domain.deliveries import Receipt
from lcadmin.domain.replies import OK, Reply
from lcadmin.services.ports import Desk


class Answers:
    """Collects "yes", "no", or what went wrong."""

    def __init__(self, many: int) -> None:
        self._missing = many
        self._complete = threading.Event()
        self._outcomes: list[str] = []

    def take(self, reply: Reply | None, error: Exception | None) -> None:
        if reply is None:
            self._outcomes.append(repr(error))
        elif reply.http_status != OK:
            self._outcomes.append(str(reply.http_status))
        else:
            self._outcomes.append("yes" if reply.status else "no")
        self._missing -= 1
        if not self._missing:
            self._complete.set()

    def wait(self) -> list[str]:
        self._complete.wait()
        return self._outcomes


def receipt(desk: Desk, remote: str = "203.0.113.7") -> Receipt:
    now = desk.clock.now()
    return Receipt(desk.entropy.delivery_id(now), now, desk.clock.run, desk.clock.elapsed_ms(), remote)
