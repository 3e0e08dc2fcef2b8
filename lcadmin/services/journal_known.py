"""The messages that a damaged line may be of: each class is read once, each digest is made once."""

from __future__ import annotations

from dataclasses import dataclass, field

from lcadmin.domain.deliveries import Delivery
from lcadmin.domain.instants import Instant
from lcadmin.services.digest_places import DIGEST, agreeing, places
from lcadmin.services.journal_line import Line, seal_of
from lcadmin.services.tables import Tables

_ENOUGH = DIGEST // 2
"""In so many places a damaged digest still says which it was: no two are so near one another by chance."""


@dataclass(slots=True)
class _OfClass:
    ids: set[str] = field(default_factory=set)
    arrivals: set[Instant] = field(default_factory=set)
    seals: set[int] = field(default_factory=set)

    def add(self, delivery: Delivery) -> None:
        self.ids.add(delivery.receipt.id)
        self.arrivals.add(delivery.receipt.arrived)
        self.seals.add(places(seal_of(delivery)))


class KnownMessages:
    """Messages by class, as ``of`` has read them and ``add`` has added them."""

    def __init__(self) -> None:
        self._classes: dict[str, _OfClass] = {}

    def read(self, tables: Tables, token: str) -> None:
        """Knows the messages of this class, too; nothing where it does already."""
        if token in self._classes:
            return
        known = self._classes[token] = _OfClass()
        for row in tables.journal.of_token(token):
            known.add(row)

    def add(self, delivery: Delivery) -> None:
        """Knows one message more."""
        self._classes.setdefault(delivery.token, _OfClass()).add(delivery)

    def has(self, line: Line) -> bool:
        """Whether an altered line is of one of them: two that are not the same have neither the id nor the
        moment nor half of the digest in common."""
        known = self._classes.get(line.said.token)
        if known is None:
            return False
        receipt = line.receipt
        if receipt.id in known.ids or receipt.arrived in known.arrivals:
            return True
        return self.has_seal(line.said.token, line.altered)

    def has_seal(self, token: str, seal: str) -> bool:
        """Whether a damaged digest is that of one of this class's, which has been read."""
        damaged = places(seal)
        return any(agreeing(damaged, one) >= _ENOUGH for one in self._classes[token].seals)
