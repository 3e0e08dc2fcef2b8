"""A desk on a real store for every test of a service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lcadmin.domain.people import Role
from lcadmin.services.ports import Desk
from lcadmin.store import open_store
from tests.support.desk import Bench, HandClock, HandKeyring, SeededEntropy, whole_desk


def _bench(folder: Path, run: str) -> Iterator[Bench]:
    store = open_store(folder)
    clock, entropy, keyring = HandClock(run=run), SeededEntropy(), HandKeyring()
    yield Bench(whole_desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
    store.close()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    yield from _bench(tmp_path / "data", "run-1")


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Bench]:
    """Another data folder, of a program on another PC."""
    yield from _bench(tmp_path / "elsewhere", "run-9")


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.desk


@pytest.fixture
def anna(bench: Bench) -> int:
    """A tutor's number."""
    return bench.person("Anna", Role.TUTOR, email="anna@example.com").id


@pytest.fixture
def tom(bench: Bench) -> int:
    """A student's number."""
    return bench.person("Tom").id
