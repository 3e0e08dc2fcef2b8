"""Backups that make themselves: now and then, if anything has changed, and not for ever."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lcadmin.domain.errors import UserError
from lcadmin.domain.instants import MINUTE
from lcadmin.domain.retention import Keep, is_due, superfluous
from lcadmin.domain.settings import Settings
from lcadmin.domain.wording import Text
from lcadmin.services.ports import Backups, Desk, KeptBackup


@dataclass(frozen=True, slots=True)
class BackupState:
    """Where automatic backups go and how they stand. ``problem`` says why the folder cannot be used."""

    folder: Path
    every_minutes: int
    newest: KeptBackup | None
    many: int
    problem: Text | None = None


def folder_of(settings: Settings, own: Path) -> Path:
    """The folder that the user chose, else the data folder's ``own``."""
    return Path(settings.backup_folder).expanduser() if settings.backup_folder else own


def run_if_due(desk: Desk, backups: Backups, own: Path) -> Path | None:
    """Makes a backup if it is time, they are switched on, and anything changed since the last; then removes
    what need not be kept. Returns the new file. Raises UserError where the folder does not take it."""
    settings = _settings(desk)
    if not settings.backup_minutes:
        return None
    folder = folder_of(settings, own)
    there = backups.automatic(folder)
    newest = there[0] if there else None
    now = desk.clock.now()
    if not is_due(newest.made if newest else None, now, settings.backup_minutes * MINUTE):
        return None
    if newest is not None and not backups.has_changed_since(newest.file):
        return None
    made = backups.make_automatic(folder, now)
    keep = Keep(settings.backup_days, settings.backup_weeks, settings.backup_months)
    spare = superfluous([one.made for one in (*there, made)], keep, settings.zone)
    for one in there:
        if one.made in spare:
            backups.remove(one.file)
    return made.file


def run_now(desk: Desk, backups: Backups, own: Path) -> Path:
    """Makes one now, whatever is due. Raises UserError where the folder does not take it."""
    folder = folder_of(_settings(desk), own)
    backups.automatic(folder)  # says so where the folder is away
    return backups.make_automatic(folder, desk.clock.now()).file


def state(desk: Desk, backups: Backups, own: Path) -> BackupState:
    """How automatic backups stand, for the page that shows it."""
    settings = _settings(desk)
    folder = folder_of(settings, own)
    try:
        there = backups.automatic(folder)
    except UserError as error:
        return BackupState(folder, settings.backup_minutes, None, 0, error.text)
    return BackupState(folder, settings.backup_minutes, there[0] if there else None, len(there))


def _settings(desk: Desk) -> Settings:
    with desk.store.read() as tables:
        return tables.settings.load()
