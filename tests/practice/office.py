"""An office that answers a practice classroom, and a clock that a test moves: what the fixtures give."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Condition, Event
from typing import Any
from urllib.parse import parse_qsl

from lcadmin.http import Request, Response, Server
from lcadmin.practice import PracticeAddress, PracticeClassroom

PEOPLE = {"1001": ("Anna Kowalska", True), "1002": ("Tom Baker", False), "1003": ("Ada Byron", False)}
TOKEN = "K7Q2MZ5W"
PUBLIC_KEY = "public-key-of-the-practice-classroom"
PRIVATE_KEY = "private-key-of-the-practice-classroom-0123456789"


@dataclass
class Clock:
    """A clock that only a test moves; ``asked`` is set whenever somebody looks at it."""

    at: datetime = datetime(2026, 11, 23, 16, 0, 0, 250_000, tzinfo=UTC)
    asked: Event = field(default_factory=Event)

    def __call__(self) -> datetime:
        self.asked.set()
        return self.at

    def forward(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class Office:
    """What an office heard, and how it answers: its list of people unless ``answers`` says otherwise."""

    heard: list[dict[str, object]] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    answers: dict[str, Response | Future[Response]] = field(default_factory=dict)
    url: str | None = None
    news: Condition = field(default_factory=Condition)

    def handle(self, request: Request) -> Response | Future[Response]:
        given: dict[str, object] = (
            json.loads(request.body) if request.body else dict(parse_qsl(request.query))
        )
        with self.news:
            self.heard.append(given)
            self.requests.append(request)
            self.news.notify_all()
        kind = str(given["request"])
        if kind in self.answers:
            return self.answers[kind]
        if kind != "connect_lesson":
            return Response(200, b'{"status":true}')
        number = str(given["user_id"])
        if number not in PEOPLE:
            return refusal("This link is not for this class.")
        name, is_tutor = PEOPLE[number]
        reply = {"status": True, "is_tutor": is_tutor, "id": int(number), "full_name": name, "avatar": ""}
        return Response(200, json.dumps({**reply, "record": False}).encode())

    @property
    def told(self) -> list[str]:
        """What was heard, as ``connect 1001``, ``start``, ``crash 30``, ``end 611``."""
        return [
            " ".join(
                [str(h["request"]).removesuffix("_lesson")]
                + [str(h[name]) for name in ("user_id", "time") if name in h]
            )
            for h in self.heard
        ]

    def wait_for(self, message: str) -> None:
        """Returns when ``message`` (as in ``told``) has been heard; TimeoutError after ten seconds."""
        with self.news:
            if not self.news.wait_for(lambda: message in self.told, timeout=10):
                raise TimeoutError(f"never heard: {message}")


def refusal(message: str) -> Response:
    return Response(200, json.dumps({"status": False, "message": message}).encode())


@dataclass
class School:
    """A started practice classroom, the office that it calls and the clock of both."""

    office: Office
    clock: Clock
    classroom: PracticeClassroom
    address: PracticeAddress

    def link(self, user_id: str, token: str = TOKEN) -> str:
        return f"{self.address.endpoint}/classv3/?token={token}&user_id={user_id}"

    def act(self, *steps: str) -> list[dict[str, Any]]:
        """Each step is ``1001 enter``, ``1002 start`` or ``wait 30``."""
        done = []
        for step in steps:
            who, what = step.split()
            if who == "wait":
                self.clock.forward(float(what))
            else:
                done.append(self.classroom.act(self.link(who), what))
        return done

    def running(self) -> None:
        self.act("1001 enter", "1002 enter", "1001 start", "1002 start")


@contextmanager
def open_school() -> Iterator[School]:
    """A practice classroom and the office that it calls, over real sockets, until the block ends."""
    office, clock = Office(), Clock()
    server = Server(office.handle)
    server.start()
    office.url = f"http://127.0.0.1:{server.address[1]}/virtualclassroom/secret/"
    classroom = PracticeClassroom(
        callback_url=lambda: office.url, public_key=PUBLIC_KEY, private_key=PRIVATE_KEY, now=clock
    )
    yield School(office, clock, classroom, classroom.start())
    classroom.stop()
    server.stop()
