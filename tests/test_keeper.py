"""The threads that look after an open folder."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.keeper import Keeper
from lcadmin.services import auto_backup
from lcadmin.services.ports import Desk
from lcadmin.store import SqliteStore, open_store
from lcadmin.store.backups import FolderBackups
from lcadmin.store.safety_copy import SafetyCopy
from lcadmin.system_clock import SystemClock
from lcadmin.system_entropy import SystemEntropy
from tests.store.sample import delivery, do
from tests.support.desk import HandKeyring


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with open_store(tmp_path) as opened:
        yield opened


@pytest.fixture
def desk(store: SqliteStore) -> Desk:
    return Desk(store, SystemClock(), SystemEntropy(), HandKeyring())


class NoCopy:
    """Somebody else writes the safety copy."""

    def alone(self) -> AbstractContextManager[bool]:
        return nullcontext(False)

    def top_up(self) -> int:
        raise NotImplementedError


class Copies:
    """A safety copy that fails as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self.failures = failures
        self.asked = threading.Semaphore(0)

    def alone(self) -> AbstractContextManager[bool]:
        return nullcontext(True)

    def top_up(self) -> int:
        self.asked.release()
        if self.failures:
            self.failures -= 1
            raise StoreUnavailable("store_full", file="x", cause="full")
        return 1


def until(there: threading.Event) -> None:
    assert there.wait(20)


def test_a_backup_is_made_without_being_asked_for(desk: Desk, tmp_path: Path) -> None:
    second_look = threading.Event()
    backups = FolderBackups(tmp_path)
    run = partial(auto_backup.run_if_due, desk, backups, tmp_path / "backups")

    def watched() -> None:
        if run() is None:
            second_look.set()

    with Keeper(desk, watched, NoCopy(), every=0.01):
        until(second_look)
    assert len(backups.automatic(tmp_path / "backups")) == 1


def test_a_disk_that_is_away_is_told_once_and_asked_again(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    often, rounds = threading.Event(), []

    def away() -> None:
        rounds.append(1)
        if len(rounds) == 5:
            often.set()
        raise StoreUnavailable("backup_folder_missing", folder="stick")

    with Keeper(desk, away, NoCopy(), every=0.001):
        until(often)
    assert caplog.text.count("no folder stick") == 1


@pytest.mark.allow_logs
def test_a_fault_of_ours_does_not_end_the_rounds(desk: Desk) -> None:
    again, rounds = threading.Event(), []

    def broken() -> None:
        rounds.append(1)
        if len(rounds) == 2:
            again.set()
        raise KeyError("on purpose")

    looking = Keeper(desk, broken, NoCopy(), every=0.001)
    looking.start()
    looking.start()
    until(again)
    looking.stop()
    looking.stop()


def test_every_message_is_in_the_safety_copy_when_the_program_ends(
    desk: Desk, store: SqliteStore, tmp_path: Path
) -> None:
    copy = SafetyCopy(store.read, tmp_path / "safety-copy", desk.clock.now)
    with Keeper(desk, lambda: None, copy):
        do(store, lambda t: t.journal.append(delivery(1)))
    (file,) = (tmp_path / "safety-copy").glob("*.jsonl")
    assert delivery(1).receipt.id in file.read_text()


def test_a_change_is_copied_while_the_program_goes_on(desk: Desk, store: SqliteStore) -> None:
    copy = Copies()
    with Keeper(desk, lambda: None, copy):
        assert copy.asked.acquire(timeout=20)
        do(store, lambda t: t.journal.append(delivery(1)))
        assert copy.asked.acquire(timeout=20)


def test_a_disk_that_is_full_is_told_and_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("lcadmin.keeper._AGAIN_SECONDS", 0.001)
    copy = Copies(failures=3)
    with Keeper(desk, lambda: None, copy):
        for _ in range(4):
            assert copy.asked.acquire(timeout=20)
    assert caplog.text.count("the safety copy could not be made") == 1


def test_reminders_are_looked_after_without_waiting_for_a_backup(desk: Desk) -> None:
    asked, hold = threading.Semaphore(0), threading.Event()
    keeper = Keeper(desk, lambda: hold.wait(20), NoCopy(), every=0.01, remind=asked.release)
    with keeper:
        for _ in range(3):
            assert asked.acquire(timeout=20)
        hold.set()
