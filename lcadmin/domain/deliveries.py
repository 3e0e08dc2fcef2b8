"""A delivery: one message from LearnCube as the journal keeps it, and what became of it."""

from __future__ import annotations

from enum import StrEnum
from ipaddress import ip_network
from typing import NamedTuple

from lcadmin.domain.instants import Instant
from lcadmin.domain.wording import Text

_IPV6_LINE = 64

DAMAGED = Text("message_damaged")
"""Stands with a message that was taken although it is not as it was sealed: there is no other of it."""


class Outcome(StrEnum):
    """What the program answered and why, in one word."""

    ADMITTED = "admitted"  # a connect that was let in
    ACCEPTED = "accepted"  # a start, end or crash that was taken
    REFUSED = "refused"  # understood, and refused
    UNKNOWN = "unknown"  # no class has this token: quarantine
    MALFORMED = "malformed"  # could not be understood, or its time could not be read
    ERROR = "error"  # deciding failed; answered 503


# Tuples by name: several are made for every message, and a frozen dataclass takes four times as long.
class Receipt(NamedTuple):
    """How and when a message reached us: a world-unique ``id`` that sorts in order of receipt, the
    wall clock, the run and its clock that never jumps (rule 10), and the sender's address."""

    id: str
    arrived: Instant
    run: str = ""
    elapsed_ms: int | None = None
    remote: str = ""


class Quota(NamedTuple):
    """How many messages of no class are kept in an hour; beyond it they are only counted."""

    one_sender: int
    everybody: int


class Delivery(NamedTuple):
    """One row of the journal.

    ``request``, ``token``, ``user_id`` and ``time_json`` stand as they were sent (``time_json`` is
    the JSON text of the value; None when there was none; a value that is no JSON, such as NaN,
    stands as a JSON string). ``status`` is the reply's; ``message`` the refusal's text; names are
    never kept: the export renders the reply from ``seat_id``. ``number`` is gapless from 1 (0: not
    stored yet); ``chain`` is the SHA-256 over the previous row's chain and this row (hex).
    """

    receipt: Receipt
    request: str
    token: str
    user_id: str
    time_json: str | None
    outcome: Outcome
    status: bool
    message: Text | None = None
    seat_id: int | None = None
    imported: bool = False
    number: int = 0
    chain: str = ""


def household(remote: str) -> str:
    """An address as one sender: of IPv6 the part that stands for a connection to the internet, since
    whoever has one has 2^64 addresses."""
    if ":" not in remote:
        return remote
    try:
        return str(ip_network((remote, _IPV6_LINE), strict=False))
    except ValueError:
        return remote
