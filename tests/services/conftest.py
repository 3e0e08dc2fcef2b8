"""A desk on a real store for every test of a service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from lcadmin.services.ports import Desk
from lcadmin.store import open_store
from tests.support.desk import Bench, HandClock, HandKeyring, SeededEntropy


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    store = open_store(tmp_path / "data")
    clock, entropy, keyring = HandClock(), SeededEntropy(), HandKeyring()
    yield Bench(Desk(store, clock, entropy, keyring), clock, entropy, keyring, store)
    store.close()


@pytest.fixture
def desk(bench: Bench) -> Desk:
    return bench.desk
