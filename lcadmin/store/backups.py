"""Backups of one data folder: made, listed, looked into, removed."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from lcadmin.domain.errors import Refusal, StoreUnavailable
from lcadmin.domain.instants import Instant, from_datetime, to_datetime
from lcadmin.paths import DataFolder
from lcadmin.services.ports import BackupContents, KeptBackup
from lcadmin.store import database
from lcadmin.store.care import backup
from lcadmin.store.errors import folder_unavailable
from lcadmin.store.migrations import refuse_newer
from lcadmin.store.samples import MADE_UP

_FORM = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"lcadmin-auto-([0-9]{8}-[0-9]{6})\.db")
_PLACE = (
    "SELECT (SELECT coalesce(max(number), 0) FROM changes), (SELECT coalesce(max(number), 0) FROM journal)"
)
_COUNTS = (
    "SELECT (SELECT value FROM settings WHERE key = 'business_name'),"  # noqa: S608 - of constants
    " (SELECT count(*) FROM people WHERE sample = 0), (SELECT count(*) FROM lessons),"
    f" (SELECT count(*) FROM people WHERE sample = 1), (SELECT count(*) FROM ({MADE_UP})),"
    " (SELECT count(*) FROM journal), (SELECT max(arrived) FROM journal), (SELECT max(start) FROM lessons)"
)


class FolderBackups:
    """Fulfils ``ports.Backups`` for one data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def copy_to(self, target: Path, progress: Callable[[float], None] | None = None) -> None:
        backup(self._folder, target, progress)

    def automatic(self, folder: Path) -> list[KeptBackup]:
        if not folder.is_dir():
            raise StoreUnavailable("backup_folder_missing", folder=folder)
        try:
            named = ((file, made_of(file.name)) for file in folder.iterdir())
            found = [KeptBackup(file, made, file.stat().st_size) for file, made in named if made is not None]
        except OSError as error:
            raise folder_unavailable(error, folder) from error
        return sorted(found, key=lambda one: one.made, reverse=True)

    def make_automatic(self, folder: Path, now: Instant) -> KeptBackup:
        made = Instant(now - now % 1_000)
        file = folder / f"lcadmin-auto-{to_datetime(made):{_FORM}}.db"
        backup(self._folder, file)
        return KeptBackup(file, made, file.stat().st_size)

    def has_changed_since(self, file: Path) -> bool:
        try:
            return self._place(file) != self._place(DataFolder(self._folder).database)
        except (sqlite3.Error, StoreUnavailable):
            return True

    def remove(self, file: Path) -> None:
        if made_of(file.name) is None:
            raise ValueError("not an automatic backup")
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise folder_unavailable(error, file) from error

    def contents(self, file: Path) -> BackupContents:
        if not file.is_file():
            raise Refusal("backup_missing", file=file)
        try:
            refuse_newer(file)
            with closing(database.open_reader(file)) as connection:
                name, *counts, heard, latest = connection.execute(_COUNTS).fetchone()
        except (sqlite3.Error, StoreUnavailable) as error:
            raise Refusal("backup_unreadable", file=file, cause="it is not a backup of lcadmin") from error
        people, all_classes, sample_people, sample_classes, messages = counts
        return BackupContents(
            str(name or "").strip('"'),
            people,
            all_classes - sample_classes,
            messages,
            heard,
            latest,
            sample_people,
            sample_classes,
        )

    @staticmethod
    def _place(file: Path) -> tuple[int, int]:
        """How far a database has come: every commit that changes anything moves one of these."""
        with closing(database.open_reader(file)) as connection:
            changed, heard = connection.execute(_PLACE).fetchone()
        return int(changed), int(heard)


def made_of(name: str) -> Instant | None:
    """When the automatic backup of this name was made; None for any other file."""
    match = _NAME.fullmatch(name)
    if match is None:
        return None
    try:
        return from_datetime(datetime.strptime(match[1], _FORM).replace(tzinfo=UTC))
    except ValueError:
        return None
