"""A practice classroom with its REST API, and a LearnCube that misbehaves, both over real sockets."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from lcadmin.http import Request, Response, Server
from lcadmin.learncube.client import Client
from lcadmin.learncube.feed import LearnCubeFeed
from lcadmin.learncube.sign_in import Credentials
from lcadmin.services.ports import Desk
from lcadmin.store import open_store
from tests.practice.office import PRIVATE_KEY, PUBLIC_KEY, School, open_school
from tests.support.desk import Bench, HandClock, HandKeyring, SeededEntropy

KEYS = Credentials(PUBLIC_KEY, PRIVATE_KEY)


@dataclass
class Waits:
    """A clock whose pauses take no time."""

    at: float = 1_000.0
    waited: list[float] = field(default_factory=list)

    def elapsed(self) -> float:
        return self.at

    def pause(self, seconds: float) -> None:
        self.waited.append(seconds)
        self.at += seconds


Handler = Callable[[Request, dict[str, str]], Response]


def answer(value: object, status: int = 200, **headers: str) -> Response:
    named = tuple((name.replace("_", "-"), text) for name, text in headers.items())
    return Response(status, json.dumps(value).encode(), content_type="application/json", headers=named)


def page(rows: list[object], following: str | None = None, count: int | None = None) -> Response:
    return answer({"count": len(rows) if count is None else count, "next": following, "results": rows})


@dataclass
class Stub:
    """Answers as a test says: ``handle`` sees every signed-in request. ``asked`` is what was asked."""

    root: str = ""
    handle: Handler = lambda _request, _query: page([])
    asked: list[str] = field(default_factory=list)
    tokens: int = 0

    def __call__(self, request: Request) -> Response:
        path = request.path.removeprefix("/api/")
        if path == "get-api-token/":
            self.tokens += 1
            return answer({"token": f"token-{self.tokens}"})
        query = dict(parse_qsl(request.query))
        self.asked.append(f"{request.method} {path} {query.get('page', '')}".strip())
        return self.handle(request, query)


@pytest.fixture
def stub() -> Iterator[Stub]:
    stub = Stub()
    server = Server(stub)
    server.start()
    stub.root = f"http://127.0.0.1:{server.address[1]}/api/"
    yield stub
    server.stop()


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def client(stub: Stub, waits: Waits) -> Iterator[Client]:
    made = Client(stub.root, KEYS, pause=waits.pause, elapsed=waits.elapsed, now=waits.elapsed)
    yield made
    made.close()


@pytest.fixture
def feed(client: Client) -> LearnCubeFeed:
    return LearnCubeFeed(client)


@pytest.fixture
def school() -> Iterator[School]:
    """A practice classroom whose class has people, over a real socket."""
    with open_school() as made:
        yield made


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
    with open_store(tmp_path / "data") as store:
        yield Bench(Desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
