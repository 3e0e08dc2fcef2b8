"""All open connections, by what they are doing; who has waited too long, and who goes first when it is full.

Every connection is in exactly one phase, and all members of a phase have the same time allowed. So a
phase is in order of its deadlines by itself, and one look at its front finds all that are overdue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from math import inf
from typing import TYPE_CHECKING

from lcadmin.http.messages import Limits

if TYPE_CHECKING:
    from lcadmin.http.connection import Connection

_LEAVING_SECONDS = 1.0


class Phase:
    """The connections that are doing one thing, each with its deadline on the loop's clock (seconds)."""

    __slots__ = ("deadlines", "seconds")

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.deadlines: dict[Connection, float] = {}

    def since(self) -> float:
        """When the longest member entered; for ever ahead where there is none."""
        return min(islice(self.deadlines.values(), 1), default=inf) - self.seconds

    def overdue(self, now: float) -> list[Connection]:
        """The members whose time is over, oldest first."""
        late = []
        for connection, deadline in self.deadlines.items():
            if deadline > now:
                break
            late.append(connection)
        return late


class Crowd:
    """The phases of one server's connections.

    ``fresh``: just come, no byte of a first request yet · ``idle``: no byte of the next one yet ·
    ``receiving``: a request is incomplete · ``answering``: the handler's future is awaited · ``sending``:
    the peer is slow to take the response · ``leaving``: all is said, the peer's last bytes are being dropped.
    """

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._limit = limits.connections
        self.fresh = Phase(limits.idle_seconds)
        self.idle = Phase(limits.idle_seconds)
        self.receiving = Phase(limits.receive_seconds)
        self.answering = Phase(limits.answer_seconds)
        self.sending = Phase(limits.answer_seconds)
        self.leaving = Phase(_LEAVING_SECONDS)
        self._phases = (self.fresh, self.idle, self.receiving, self.answering, self.sending, self.leaving)
        self._where: dict[Connection, Phase] = {}

    def __len__(self) -> int:
        return len(self._where)

    def __iter__(self) -> Iterator[Connection]:
        return iter(list(self._where))

    def phase_of(self, connection: Connection) -> Phase | None:
        """What ``connection`` is doing; None once it is gone."""
        return self._where.get(connection)

    def enter(self, connection: Connection, phase: Phase) -> None:
        """Moves ``connection`` to the end of ``phase``, with that phase's whole time ahead of it."""
        before = self._where.get(connection)
        if before is not None:
            del before.deadlines[connection]
        phase.deadlines[connection] = self._clock() + phase.seconds
        self._where[connection] = phase

    def forget(self, connection: Connection) -> None:
        """Takes out a connection that is closed; harmless when it is out already."""
        phase = self._where.pop(connection, None)
        if phase is not None:
            del phase.deadlines[connection]

    def overdue(self) -> list[tuple[Connection, Phase]]:
        """Every connection whose time in its phase is over."""
        now = self._clock()
        return [(connection, phase) for phase in self._phases for connection in phase.overdue(now)]

    def make_room(self) -> bool:
        """Whether one more may come in, after cutting somebody off if the house is full."""
        return len(self._where) < self._limit or self.cut_one()

    def cut_one(self) -> bool:
        """Closes the connection with the least to lose; False if every one waits for its answer.

        The longest leaving goes first, then whoever has gone longest without a whole first request or with
        an incomplete one (a crowd that only knocks must not push out somebody who is just being read),
        then the longest idle.
        """
        unproven = min((self.fresh, self.receiving), key=Phase.since)
        for phase in (self.leaving, unproven, self.idle):
            for connection in phase.deadlines:
                connection.cut()
                return True
        return False
