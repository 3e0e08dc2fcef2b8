"""A responder on a real store and a real socket, with a clock that is set by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from lcadmin.responder import Listening
from lcadmin.services.ports import Desk
from lcadmin.store import claim, open_store
from tests.support.desk import Bench, HandClock, HandKeyring, SeededEntropy


@dataclass(frozen=True, slots=True)
class Answering:
    """A responder that listens, and the desk behind it."""

    bench: Bench
    listening: Listening
    url: str
    """The whole callback address."""

    @property
    def base(self) -> str:
        return self.url.partition("/virtualclassroom/")[0]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Bench]:
    store = open_store(tmp_path / "data")
    clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
    yield Bench(Desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
    store.close()


@pytest.fixture
def answering(office: Bench, tmp_path: Path) -> Iterator[Answering]:
    listening = Listening(office.desk, lambda: claim(tmp_path / "data"))
    address = listening.start("127.0.0.1", 0)
    yield Answering(office, listening, address.callback_url)
    listening.stop()
