"""The power goes while messages pour in: nothing that was answered is lost, nothing counts twice."""

from __future__ import annotations

import json
import random
import signal
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Semaphore
from urllib.parse import urlsplit

from tests.e2e.program import JSON, Lesson, School, Service
from tests.http.rawclient import RawClient, post

CONNECTIONS = 8
ROUNDS = 5

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
                    answer = client.send(_request(path, said)).answer()
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


def _request(path: str, said: Said) -> bytes:
    request, token, user_id, time = said
    body: dict[str, str | int] = {"request": request, "token": token}
    if user_id:
        body["user_id"] = user_id
    if time is not None:
        body["time"] = time
    return post(json.dumps(body).encode(), f"Content-Type: {JSON}", path=path)


def test_nothing_answered_is_lost_when_the_process_is_killed_under_load(school: School) -> None:
    people = (school.tutor, school.student)
    senders = [Sender(n, school.lesson(f"Class {n}"), people) for n in range(CONNECTIONS)]
    for round_ in range(ROUNDS):
        told = Semaphore(0)
        with school.program.serve() as service, ThreadPoolExecutor(CONNECTIONS) as pool:
            for sender in senders:
                # From the second round on this is somebody coming back after a lost connection.
                assert service.tell(request="start_lesson", token=sender.lesson.token) == {"status": True}
            pouring = [pool.submit(sender.pour, service, round_, told) for sender in senders]
            for _ in range(random.Random(round_).randrange(250, 500)):
                assert told.acquire(timeout=20)
            service.process.send_signal(signal.SIGKILL)
            for one in pouring:
                one.result(timeout=20)
            assert service.process.wait(timeout=20) == -signal.SIGKILL
        # At once, before anything else has opened the folder: the journal, its chain, every cached minute.
        school.program.check()

    with school.program.serve() as service:
        for sender in senders:
            assert service.tell(request="end_lesson", token=sender.lesson.token, time=5) == {"status": True}

    rows = school.program.journal()
    assert len({row["id"] for row in rows}) == len(rows)
    kept = Counter((row["request"], row["token"], row["user_id"] or "", row["time"]) for row in rows)
    for sender in senders:
        answered, unanswered = Counter(sender.answered), Counter(sender.open)
        said = answered | unanswered
        assert {one: kept[one] for one in answered if kept[one] < answered[one]} == {}, "lost"
        most = answered + unanswered
        assert {one: kept[one] for one in said if kept[one] > most[one]} == {}, "twice"

        lesson = sender.lesson
        mine = [row for row in rows if row["token"] == lesson.token]
        assert (
            sum(row["outcome"] == "refused" for row in mine)
            == school.program.json("class", "show", lesson.id)["misses"]
        )
        crashes = [row["time"] for row in mine if row["request"] == "crash_lesson"]
        explained = school.program.json("time", lesson.id)
        assert explained["counted_seconds"] == sum(crashes) + 5
        assert (explained["status"], explained["review"]) == ("ended", None)
    school.program.check()
