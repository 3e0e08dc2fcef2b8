"""All practice rooms: takes what people do, in order per room, sends the messages, keeps the records."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any
from zlib import crc32

from lcadmin.domain.instants import Instant
from lcadmin.practice.links import JoinLink
from lcadmin.practice.records import Records
from lcadmin.practice.room_parts import Action, Answer, Call
from lcadmin.practice.rooms import Room
from lcadmin.practice.view import Sent, describe
from lcadmin.practice.wording import say

_LANES = 8
_SENT_KEPT = 50


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one action: done and all messages accepted or not, a sentence, the room's state."""

    ok: bool
    message: str
    state: dict[str, object]

    def as_dict(self) -> dict[str, Any]:
        return {"ok": self.ok, "message": self.message, "state": self.state}


class Hall:
    """Rooms by token. ``send`` may block; it is called on worker threads, one room's calls in order.

    A room always uses the same one-thread lane, so that its messages keep their order while other
    rooms' go on. ``open`` and ``close`` start and stop the lanes; rooms and records stay.
    """

    def __init__(
        self,
        send: Callable[[Call], Answer],
        now: Callable[[], Instant],
        *,
        rejoin_seconds: float = 60.0,
        start_on_rejoin: bool = False,
    ) -> None:
        self._send = send
        self._now = now
        self._rejoin_seconds = rejoin_seconds
        self._start_on_rejoin = start_on_rejoin
        self._lock = Lock()
        self._rooms: dict[str, Room] = {}
        self._sent: defaultdict[str, deque[Sent]] = defaultdict(lambda: deque(maxlen=_SENT_KEPT))
        self._visits: dict[tuple[str, str], str] = {}
        self._records = Records()
        self._lanes: tuple[ThreadPoolExecutor, ...] = ()

    def open(self) -> None:
        """Start taking actions."""
        with self._lock:
            self._lanes = tuple(ThreadPoolExecutor(1, f"practice-{n}") for n in range(_LANES))

    def close(self) -> None:
        """Take no more actions; what still waits is cancelled, and nothing is waited for."""
        with self._lock:
            lanes, self._lanes = self._lanes, ()
        for lane in lanes:
            lane.shutdown(wait=False, cancel_futures=True)

    def act(self, link: JoinLink, action: Action, visit: str = "") -> Future[Done]:
        """Do ``action`` for the person of ``link``; the Future completes when its messages are answered.

        ``visit`` names one opened page: a page that has been replaced by a later visit of the same
        person cannot lose their connection any more. Raises RuntimeError while closed.
        """
        with self._lock:
            if not self._lanes:
                raise RuntimeError("the practice classroom is not started")
            lane = self._lanes[crc32(link.token.encode()) % _LANES]
            return lane.submit(self._perform, link, action, self._now(), visit)

    def state(self, link: JoinLink) -> dict[str, object]:
        """What the page of ``link`` shows now (``view.describe``)."""
        with self._lock:
            return self._describe(link)

    @contextmanager
    def records(self) -> Iterator[Records]:
        """The records as of now, for as long as the context lasts nothing else changes them."""
        with self._lock:
            now = self._now()
            for room in self._rooms.values():
                room.settle(now)
                self._keep(room)
            yield self._records

    def _perform(self, link: JoinLink, action: Action, at: Instant, visit: str) -> Done:
        with self._lock:
            if self._is_stale(link, action, visit):
                return Done(True, "", self._describe(link))
            room = self._room(link.token, at)
            steps = room.act(action, link.user_id, at)
        answer: Answer | None = None
        while True:
            with self._lock:
                try:
                    call = next(steps) if answer is None else steps.send(answer)
                except StopIteration as end:
                    self._keep(room)
                    return Done(end.value.ok, say(end.value.text), self._describe(link))
                self._keep(room)
            answer = self._send(call)
            with self._lock:
                self._log(room, call, answer)

    def _is_stale(self, link: JoinLink, action: Action, visit: str) -> bool:
        """Whether this is the farewell of a page that a later one has replaced; notes a new visit."""
        key = (link.token, link.user_id)
        if action is Action.ENTER:
            self._visits[key] = visit
        return action is Action.LOSE and visit != "" and self._visits.get(key) != visit

    def _room(self, token: str, at: Instant) -> Room:
        room = self._rooms.get(token)
        if room is None:
            room = self._rooms[token] = Room(
                token, rejoin_seconds=self._rejoin_seconds, start_on_rejoin=self._start_on_rejoin
            )
            self._records.room_opened(token, at)
        return room

    def _keep(self, room: Room) -> None:
        for fact in room.take_facts():
            self._records.apply(room.token, fact)

    def _log(self, room: Room, call: Call, answer: Answer) -> None:
        person = room.people.get(call.user_id)
        name = answer.guest.name if answer.guest else person.guest.name if person else ""
        self._sent[room.token].append(Sent(call, answer, name))
        self._records.called(call, answer)

    def _describe(self, link: JoinLink) -> dict[str, object]:
        now = self._now()
        room = self._rooms.get(link.token)
        if room is None:
            return describe(Room(link.token), link.user_id, now, ())
        room.settle(now)
        return describe(room, link.user_id, now, tuple(self._sent[link.token]))
