"""The data folder and what lies in it: every file the program keeps, by name.

One folder holds everything, so that copying it copies the business. It is given by ``--data``, else
by ``LCADMIN_DATA``, else it is the platform's own place for application data.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from lcadmin.domain.quick_dataclass import dataclass

APP_NAME = "lcadmin"
DATA_VARIABLE = "LCADMIN_DATA"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where each file stands. Says names only: it neither makes nor opens anything but in ``create``."""

    root: Path

    @property
    def database(self) -> Path:
        """The SQLite database; its ``-wal`` and ``-shm`` files stand beside it."""
        return self.root / "lcadmin.db"

    @property
    def lock(self) -> Path:
        """Says which process answers and writes here."""
        return self.root / "lcadmin.lock"

    @property
    def lease(self) -> Path:
        """Says which PC has the data open."""
        return self.root / "lcadmin.pc"

    @property
    def sign(self) -> Path:
        """Says where the data stands now that once stood here."""
        return self.root / "lcadmin-is-at.json"

    @property
    def moving_lock(self) -> Path:
        """Is there while a process moves the data to another PC."""
        return self.root / "moving.lock"

    def import_lock(self, batch: int) -> Path:
        """Is there while a process adds the classes of one import."""
        return self.root / f"import-{batch}.lock"

    @property
    def secrets(self) -> Path:
        """Keys and passwords where the system has no keyring; mode 0600."""
        return self.root / "secrets.json"

    @property
    def backups(self) -> Path:
        """Copies of the database, among them the ones made before a migration or a restore."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """The program's own log files; never tokens, names or keys."""
        return self.root / "logs"

    @property
    def safety_copy(self) -> Path:
        """Every message received, one JSON line each, by day."""
        return self.root / "safety-copy"

    @property
    def erased(self) -> Path:
        """Who was erased, by number: looked at when an older copy was put back."""
        return self.root / "erased.jsonl"

    @property
    def window_state(self) -> Path:
        """Size, columns and filters of the window on this PC."""
        return self.root / "window.ini"

    def create(self) -> None:
        """Makes the folder and those in it, readable by this user only. Raises OSError."""
        for folder in (self.root, self.backups, self.logs, self.safety_copy):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def data_folder(given: str | os.PathLike[str] | None, environ: Mapping[str, str]) -> DataFolder:
    """The folder to work in, absolute: ``given`` (``--data``), else the variable, else the platform's."""
    chosen = os.fspath(given) if given else environ.get(DATA_VARIABLE, "")
    if chosen:
        return DataFolder(Path(chosen).expanduser().absolute())
    import platformdirs

    return DataFolder(Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False)))
