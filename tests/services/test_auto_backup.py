"""Backups that make themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from lcadmin.domain.errors import StoreUnavailable
from lcadmin.domain.instants import Instant
from lcadmin.services import auto_backup, configure
from lcadmin.services.ports import BackupContents, KeptBackup
from tests.support.desk import Bench

OWN = Path("/own")


@dataclass
class Shelf:
    """Backups that exist only as a list."""

    there: list[KeptBackup] = field(default_factory=list)
    changed: bool = True
    away: bool = False
    asked: list[Path] = field(default_factory=list)

    def copy_to(self, target: Path, progress: Callable[[float], None] | None = None) -> None:
        raise NotImplementedError

    def automatic(self, folder: Path) -> list[KeptBackup]:
        self.asked.append(folder)
        if self.away:
            raise StoreUnavailable("backup_folder_missing", folder=folder)
        return sorted(self.there, key=lambda one: one.made, reverse=True)

    def make_automatic(self, folder: Path, now: Instant) -> KeptBackup:
        made = KeptBackup(folder / str(now), now, 1)
        self.there.append(made)
        return made

    def has_changed_since(self, file: Path) -> bool:
        return self.changed and any(one.file == file for one in self.there)

    def remove(self, file: Path) -> None:
        self.there = [one for one in self.there if one.file != file]

    def contents(self, file: Path) -> BackupContents:
        raise NotImplementedError


def run(bench: Bench, shelf: Shelf) -> Path | None:
    return auto_backup.run_if_due(bench.desk, shelf, OWN)


def test_one_is_made_every_half_hour_if_anything_changed(bench: Bench) -> None:
    shelf = Shelf()
    assert run(bench, shelf) == OWN / str(bench.clock.now())
    bench.later(minutes=29)
    assert run(bench, shelf) is None
    bench.later(minutes=1)
    shelf.changed = False
    assert run(bench, shelf) is None
    shelf.changed = True
    assert run(bench, shelf) is not None
    assert len(shelf.there) == 2


def test_they_go_where_the_user_says_and_none_are_made_when_switched_off(bench: Bench) -> None:
    shelf = Shelf()
    configure.set(bench.desk, "backup_folder", "/stick")
    assert run(bench, shelf) == Path("/stick") / str(bench.clock.now())
    configure.set(bench.desk, "backup_minutes", "0")
    bench.later(minutes=600)
    assert run(bench, shelf) is None
    assert shelf.asked == [Path("/stick")]


def test_what_need_not_be_kept_goes_once_a_new_one_is_there(bench: Bench) -> None:
    configure.set(bench.desk, "backup_days", "1")
    configure.set(bench.desk, "backup_weeks", "0")
    configure.set(bench.desk, "backup_months", "0")
    shelf = Shelf()
    for _ in range(30):
        bench.later(minutes=30)
        run(bench, shelf)
    assert len(shelf.there) == 8


def test_the_state_names_the_newest_and_what_is_wrong(bench: Bench) -> None:
    shelf = Shelf()
    found = auto_backup.state(bench.desk, shelf, OWN)
    assert (found.folder, found.every_minutes, found.newest, found.many) == (OWN, 30, None, 0)
    run(bench, shelf)
    found = auto_backup.state(bench.desk, shelf, OWN)
    assert found.newest is not None
    assert (found.newest.made, found.many, found.problem) == (bench.clock.now(), 1, None)
    shelf.away = True
    found = auto_backup.state(bench.desk, shelf, OWN)
    assert found.problem is not None
    assert found.problem.key == "backup_folder_missing"


def test_one_can_be_made_at_once_whatever_is_due(bench: Bench) -> None:
    shelf = Shelf()
    run(bench, shelf)
    bench.later(minutes=1)
    assert auto_backup.run_now(bench.desk, shelf, OWN) == OWN / str(bench.clock.now())
    assert len(shelf.there) == 2
    shelf.away = True
    with pytest.raises(StoreUnavailable):
        auto_backup.run_now(bench.desk, shelf, OWN)
