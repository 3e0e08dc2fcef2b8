"""A consistent copy of everything, made beside a running program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lcadmin.domain.errors import Refusal
from lcadmin.domain.instants import to_datetime
from lcadmin.services.ports import Copies, Desk


def backup(desk: Desk, copies: Copies, target: Path, progress: Callable[[float], None] | None = None) -> Path:
    """Copies the database to ``target``: a file that is not there yet, or a folder, in which the copy
    is named for the moment. Returns the file. Refusal where a file of that name stands already."""
    file = target / name_for(desk) if target.is_dir() else target
    if file.exists():
        raise Refusal("backup_there_already", file=file)
    copies.copy_to(file, progress)
    return file


def name_for(desk: Desk) -> str:
    """A file name for a backup made now; it sorts by time."""
    return f"lcadmin-{to_datetime(desk.clock.now()):%Y-%m-%d-%H%M%S}.db"
