"""A real store in a folder of its own for every test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from lcadmin.store import SqliteStore, open_store


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty data folder; copying it is quicker than making it."""
    place = tmp_path_factory.mktemp("made") / "data"
    open_store(place).close()
    return place


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a data folder may be; there is none yet."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path, made_once: Path) -> Iterator[SqliteStore]:
    shutil.copytree(made_once, folder)
    with open_store(folder) as opened:
        yield opened
