"""Which PC has the data open, where two can reach it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.paths import DataFolder
from lcadmin.store import SqliteStore, lease, open_store
from lcadmin.store.care import check, restore
from lcadmin.store.lease import Holder, Lease, holder_of
from lcadmin.store.machine import Machine, this_machine
from tests.store.sample import do

OTHER = Machine("OFFICE-PC", "f" * 32)


def test_a_second_pc_is_named_the_first_and_stops(store: SqliteStore, folder: Path) -> None:
    Lease(folder, OTHER).beat()
    for opening in (lambda: open_store(folder), lambda: check(folder), lambda: restore(folder / "x", folder)):
        with pytest.raises(Refusal, match="OFFICE-PC"):
            opening()


def test_programs_of_one_pc_do_not_stand_in_each_others_way(folder: Path) -> None:
    with open_store(folder) as first, open_store(folder) as second:
        first.lease.beat()
        second.lease.beat()
        first.lease.beat()
        first.lease.give_back()
        assert holder_of(DataFolder(folder).lease) is None
        second.lease.beat()
        assert (first.lease.lost_to, second.lease.lost_to) == (None, None)
        with pytest.raises(Refusal, match="is open on the PC"):
            lease.refuse_elsewhere(folder, OTHER)
        first.lease.give_back()  # it is the second one's by now
        assert holder_of(DataFolder(folder).lease) is not None
    second.lease.give_back()
    lease.refuse_elsewhere(folder, OTHER)


def test_a_pc_that_was_taken_the_data_writes_nothing_more_until_it_is_given_back(folder: Path) -> None:
    with open_store(folder) as ours:
        ours.lease.beat()
        lease.take(folder, OTHER)
        ours.lease.beat()
        with pytest.raises(StoreUnavailable, match="OFFICE-PC"):
            do(ours, lambda tables: tables.settings.set("business_name", "Bright"))
        assert ours.trouble is not None
        assert ours.trouble.text.key == "taken_elsewhere"
        Lease(folder, OTHER).beat()  # another program of that PC
        ours.lease.beat()
        assert ours.lease.lost_to is not None
        DataFolder(folder).lease.unlink()
        ours.lease.beat()
        do(ours, lambda tables: tables.settings.set("business_name", "Bright"))
        assert ours.trouble is None


@pytest.mark.parametrize("links", [True, False])
def test_of_two_pcs_that_find_nobody_in_the_same_moment_one_has_the_data(
    folder: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    has_it = [False, True] if links else [True, False]
    with open_store(folder) as ours:
        there, written = Lease(folder, OTHER), lease.write

        def at_once(file: Path, holder: Holder, *, alone: bool = False) -> None:
            monkeypatch.setattr(lease, "write", written)
            there.beat()
            written(file, holder, alone=alone)

        def no_links(*_args: object) -> None:
            raise PermissionError(1, "Operation not permitted")

        if not links:
            monkeypatch.setattr("lcadmin.store.lease.os.link", no_links)
        monkeypatch.setattr(lease, "write", at_once)
        ours.lease.beat()
        there.beat()
        assert [one.lost_to is None for one in (ours.lease, there)] == has_it
        ours.lease.beat()
        there.beat()
        assert [one.lost_to is None for one in (ours.lease, there)] == has_it


def test_a_pc_that_is_off_gives_no_sign_of_life(folder: Path) -> None:
    folder.mkdir()
    assert lease.is_silent(folder, 0.01)
    Lease(folder, OTHER).beat()
    assert lease.is_silent(folder, 0.01)
    lease.take(folder)
    lease.refuse_elsewhere(folder)


@pytest.mark.parametrize("ends", [False, True])
def test_a_pc_that_lives_is_seen_to(folder: Path, monkeypatch: pytest.MonkeyPatch, ends: bool) -> None:
    folder.mkdir()
    there = Lease(folder, OTHER)
    there.beat()
    waited = threading.Event()

    def instead_of_waiting(_seconds: float) -> None:
        waited.set()
        if ends:
            there.give_back()
        else:
            there.beat()

    monkeypatch.setattr("lcadmin.store.lease.time.sleep", instead_of_waiting)
    assert lease.is_silent(folder) is ends
    assert waited.is_set()


def test_clocks_play_no_part(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    there = Lease(folder, OTHER)
    monkeypatch.setattr(
        "lcadmin.store.lease.time.time", lambda: 4_000_000_000.0
    )  # its clock is decades ahead
    there.beat()
    monkeypatch.setattr("lcadmin.store.lease.time.sleep", lambda _seconds: there.beat())
    assert not lease.is_silent(folder)


def test_a_file_that_is_half_written_or_of_another_kind_names_nobody(folder: Path) -> None:
    folder.mkdir()
    DataFolder(folder).lease.write_bytes(b'{"pc": "OFF')
    lease.refuse_elsewhere(folder)
    DataFolder(folder).lease.unlink()
    DataFolder(folder).lease.mkdir()
    with pytest.raises(StoreUnavailable):
        lease.refuse_elsewhere(folder)
    ours = Lease(folder)
    ours.beat()
    ours.give_back()
    with pytest.raises(StoreUnavailable):
        lease.take(folder)


def test_a_folder_that_is_away_changes_nothing(folder: Path) -> None:
    ours = Lease(folder)
    ours.beat()
    assert ours.lost_to is None
    with pytest.raises(StoreUnavailable):
        lease.take(folder)


def test_this_pc_has_a_name_and_a_number() -> None:
    here = this_machine()
    assert here.name
    assert len(here.number) == 32


def told(store: SqliteStore) -> str:
    return "" if store.unguarded is None else str(store.unguarded)


def test_a_lease_that_cannot_be_read_is_told_as_well(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(folder) as ours:
        ours.lease.beat()

        def held(_self: Path) -> bytes:
            raise PermissionError(13, "Permission denied")

        with monkeypatch.context() as patched:
            patched.setattr(Path, "read_bytes", held)
            ours.lease.beat()
            ours.lease.beat()
            assert "Permission denied" in told(ours)
        ours.lease.beat()
        assert told(ours) == ""


def test_a_lease_that_cannot_be_written_is_told_until_it_can(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(folder) as ours:
        ours.lease.beat()

        def held(_self: Path, _target: Path) -> None:
            raise PermissionError(13, "Permission denied")

        with monkeypatch.context() as patched:
            patched.setattr(Path, "replace", held)
            ours.lease.beat()
            assert told(ours) == ""  # a program that looks at the file for a moment
            ours.lease.beat()
            assert "Permission denied" in told(ours)
            assert ours.trouble is None
        ours.lease.beat()
        assert told(ours) == ""
    assert not list(folder.glob("*.part"))
