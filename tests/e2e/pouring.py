"""Messages that pour in from many connections until the program is killed, and what must be left of them."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from threading import Semaphore
from typing import Any
from urllib.parse import urlsplit

from tests.e2e.program import JSON, Lesson, Service
from tests.http.rawclient import RawClient, post

Said = tuple[str, str, str, int | None]
"""A message as the journal has it: request, token, user_id, time."""


@dataclass
class Sender:
    """One connection of LearnCube's, with the class it talks about.

    ``answered`` are the messages whose reply came; ``open`` is the one whose reply never did.
    """

    number: int
    lesson: Lesson
    people: tuple[int, ...]
    answered: list[Said] = field(default_factory=list)
    open: list[Said] = field(default_factory=list)

    def pour(self, service: Service, round_: int, told: Semaphore) -> None:
        """Sends messages one after the other until the connection dies."""
        chance = random.Random(f"{self.number}-{round_}")
        crash_at = chance.randrange(12)
        path = urlsplit(service.callback_url).path
        with RawClient(service.address) as client:
            number = 0
            while True:
                said = self._crash(round_) if number == crash_at else self._entry(chance, round_, number)
                try:
                    answer = client.send(request_bytes(path, said)).answer()
                except (ConnectionError, TimeoutError):
                    self.open.append(said)
                    return
                assert answer.status == 200, answer
                self.answered.append(said)
                told.release()
                number += 1

    def _crash(self, round_: int) -> Said:
        return "crash_lesson", self.lesson.token, "", round_

    def _entry(self, chance: random.Random, round_: int, number: int) -> Said:
        """A good link, or one that nobody else ever tries: it shows in the journal by itself."""
        if chance.random() < 0.3:
            return "connect_lesson", self.lesson.token, self.lesson.user_id(chance.choice(self.people)), None
        return "connect_lesson", self.lesson.token, f"x{self.number}x{round_}x{number}", None


def request_bytes(path: str, said: Said) -> bytes:
    """A message as LearnCube sends it."""
    request, token, user_id, time = said
    body: dict[str, str | int] = {"request": request, "token": token}
    if user_id:
        body["user_id"] = user_id
    if time is not None:
        body["time"] = time
    return post(json.dumps(body).encode(), f"Content-Type: {JSON}", path=path)


@dataclass(frozen=True, slots=True)
class Left:
    """What of the senders' messages the journal has. ``lost`` were answered and are not there; ``doubled``
    are there more often than they were sent."""

    lost: Mapping[Said, int]
    doubled: Mapping[Said, int]


def what_is_left(rows: Sequence[Mapping[str, Any]], senders: Sequence[Sender]) -> Left:
    """Compares the journal's rows with what the senders sent and were answered."""
    kept = Counter((row["request"], row["token"], row["user_id"] or "", row["time"]) for row in rows)
    answered = Counter(said for sender in senders for said in sender.answered)
    most = answered + Counter(said for sender in senders for said in sender.open)
    return Left(answered - kept, Counter({said: kept[said] for said in most}) - most)
