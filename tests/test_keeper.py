"""The thread that looks after an open folder."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.keeper import Keeper
from lcadmin.services import auto_backup
from lcadmin.services.ports import Desk
from lcadmin.store import open_store
from lcadmin.store.backups import FolderBackups
from lcadmin.system_clock import SystemClock
from lcadmin.system_entropy import SystemEntropy
from tests.support.desk import HandKeyring


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_store(tmp_path) as store:
        yield Desk(store, SystemClock(), SystemEntropy(), HandKeyring())


def until(there: threading.Event) -> None:
    assert there.wait(20)


def test_a_backup_is_made_without_being_asked_for(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second_look = threading.Event()
    backups = FolderBackups(tmp_path)
    state = auto_backup.run_if_due

    def watched(*given: Any) -> Path | None:
        made = state(*given)
        if made is None:
            second_look.set()
        return made

    monkeypatch.setattr(auto_backup, "run_if_due", watched)
    with Keeper(desk, backups, tmp_path / "backups", every=0.01):
        until(second_look)
    assert len(backups.automatic(tmp_path / "backups")) == 1


def test_a_disk_that_is_away_is_told_once_and_asked_again(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    often, rounds = threading.Event(), []

    def away(*_: object) -> None:
        rounds.append(1)
        if len(rounds) == 5:
            often.set()
        raise StoreUnavailable("backup_folder_missing", folder="stick")

    monkeypatch.setattr(auto_backup, "run_if_due", away)
    with Keeper(desk, FolderBackups(tmp_path), tmp_path, every=0.001):
        until(often)
    assert caplog.text.count("no folder stick") == 1


@pytest.mark.allow_logs
def test_a_fault_of_ours_does_not_end_the_rounds(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again, rounds = threading.Event(), []

    def broken(*_: object) -> None:
        rounds.append(1)
        if len(rounds) == 2:
            again.set()
        raise KeyError("on purpose")

    monkeypatch.setattr(auto_backup, "run_if_due", broken)
    looking = Keeper(desk, FolderBackups(tmp_path), tmp_path, every=0.001)
    looking.start()
    looking.start()
    until(again)
    looking.stop()
    looking.stop()
