"""What is left over when everything whole of a safety copy has been taken in: lines that are damaged.

A message too many can be a minute too many, and wages hang on minutes. So such a line is taken only where
nothing that is known may be of it, and only into a class that there is, which is then to be looked at
(``deliveries.DAMAGED``). What cannot be taken is counted, so that whoever is asked can say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from lcadmin.domain.errors import BadInput
from lcadmin.domain.instants import Instant, parse
from lcadmin.services.journal_import import import_lines
from lcadmin.services.journal_known import KnownMessages
from lcadmin.services.journal_line import Line, from_line
from lcadmin.services.journal_mending import is_of_a_message
from lcadmin.services.ports import Desk
from lcadmin.services.tables import Tables

_ID = re.compile(rb'"id":"([0-9A-Za-z_-]{1,100})"')
_ARRIVED = re.compile(rb'"arrived":"([0-9T:.Z+-]{16,40})"')
_TOKEN = re.compile(rb'"token":"([0-9A-Za-z_-]+)"')
_SEAL = re.compile(rb'"([^"]{64})"')
_UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class Rescued:
    """``doubtful``: taken although they are not as they were sealed, each class to be looked at; ``lost``:
    lines of messages that nothing which was taken may be of."""

    doubtful: int
    lost: int


def take_doubtful(desk: Desk, aside: Sequence[bytes]) -> Rescued:
    """Judges damaged lines (``journal_mending.Damaged``) by what the journal has now, and takes some."""
    taken: list[bytes] = []
    known = KnownMessages()
    lost = 0
    with desk.store.read() as tables:
        for raw in aside:
            if _is_there(tables, known, raw):
                continue
            line = _read(raw)
            if line is not None and tables.lessons.by_token(line.said.token) is not None:
                taken.append(raw)
            elif is_of_a_message(raw):
                lost += 1
    return Rescued(import_lines(desk, taken).added if taken else 0, lost)


def _is_there(tables: Tables, known: KnownMessages, raw: bytes) -> bool:
    """Whether the journal has a message that the line may be of."""
    ids = [one.decode() for one in _ID.findall(raw)]
    if ids and tables.journal.known(ids):
        return True
    seals = [one.decode("latin-1") for one in _SEAL.findall(raw)]
    for token in map(bytes.decode, _TOKEN.findall(raw)):
        known.read(tables, token)
        if any(known.has_seal(token, seal) for seal in seals):
            return True
    return any(_something_came(tables, at) for at in _arrivals(raw))


def _something_came(tables: Tables, at: Instant) -> bool:
    first = next(tables.journal.in_order(since=at), None)
    return first is not None and first.receipt.arrived == at


def _arrivals(raw: bytes) -> Iterator[Instant]:
    for text in _ARRIVED.findall(raw):
        with suppress(BadInput):
            yield parse(text.decode(), _UTC, "arrived")


def _read(raw: bytes) -> Line | None:
    try:
        return from_line(raw)
    except BadInput:
        return None
