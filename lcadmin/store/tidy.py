"""Forgetting what is kept for a time only, in pieces that do not hold the writer."""

from __future__ import annotations

from lcadmin.domain.instants import DAY, HOUR, Instant
from lcadmin.store.view import View

SENDERS_KEPT_MS = 90 * DAY
STRANGERS_KEPT_MS = 2 * DAY
PIECE = 500


def old_senders(view: View, now: Instant) -> list[int]:
    """The journal numbers whose sender's address has been kept long enough."""
    return [
        row[0] for row in view.all("SELECT number FROM senders WHERE arrived < ?", (now - SENDERS_KEPT_MS,))
    ]


def forget_senders(view: View, numbers: list[int]) -> None:
    view.run_many("DELETE FROM senders WHERE number = ?", [(number,) for number in numbers])


def forget_strangers(view: View, now: Instant) -> None:
    view.run("DELETE FROM strangers WHERE hour < ?", ((now - STRANGERS_KEPT_MS) // HOUR,))
