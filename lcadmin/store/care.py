"""Looking after the data folder: copies, putting one back, and (``checks``) whether all is whole."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

from lcadmin.domain.errors import Refusal, StoreUnavailable, UserError
from lcadmin.domain.instants import Instant, to_datetime
from lcadmin.paths import DataFolder
from lcadmin.store import copies, database, files, lease, lock, migrations
from lcadmin.store.checks import CheckResult, check
from lcadmin.store.errors import folder_unavailable

__all__ = ["CheckResult", "RestoreResult", "backup", "check", "refuse_while_open", "restore", "words_of"]

SIDE_FILES = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """Where the database that was there before is kept; None when there was none."""

    kept: Path | None


def backup(folder: Path, target: Path, progress: Callable[[float], None] | None = None) -> None:
    """Writes a consistent copy of the folder's database to the file ``target``, beside whatever runs.

    The copy is looked through before it takes the name ``target``; a file of that name is replaced in
    one step. ``progress`` hears fractions from 0 to 1. Raises Refusal, StoreUnavailable.
    """
    present = DataFolder(folder).database
    if not present.exists():
        raise StoreUnavailable("store_missing", file=present)
    if target.exists() and target.samefile(present):
        raise Refusal("backup_in_place", file=target)
    # A name of its own: another copy to the same target may be under way.
    unfinished = target.with_name(f"{target.name}.{token_hex(8)}.part")
    try:
        copies.copy(present, unfinished, progress)
        wrong = copies.unsound(unfinished)
        if wrong is not None:
            raise StoreUnavailable("backup_failed", file=target, cause=wrong)
        files.put_in_place(unfinished, target)
    except (OSError, sqlite3.Error) as error:
        raise StoreUnavailable("backup_failed", file=target, cause=words_of(error)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def restore(file: Path, folder: Path, now: Instant | None = None) -> RestoreResult:
    """Puts the copy ``file`` in the place of the folder's database, which is kept aside in the folder
    under a name with the date (``now``: default, the computer's time).

    The copy is looked through first; nothing is changed unless it is sound. Refusal when a responder
    or a window has the folder open, when the copy is no database of ours or was made by a newer lcadmin.
    """
    place = DataFolder(folder)
    lease.refuse_elsewhere(folder)
    _refuse_unfit(file, place.database)
    try:
        place.create()
    except OSError as error:
        raise folder_unavailable(error, folder) from error
    at = Instant(time.time_ns() // 1_000_000) if now is None else now
    unfinished = folder / f".restoring-{at}.db"
    with lock.claim(folder):
        try:
            for left in folder.glob(".restoring-*.db*"):  # of one that was killed
                left.unlink()
            _copy_soundly(file, unfinished)
            refuse_while_open(place.database)
            kept = _keep_aside(place.database, at)
            files.put_in_place(unfinished, place.database)
        except OSError as error:
            raise folder_unavailable(error, folder) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
    return RestoreResult(kept)


def _refuse_unfit(file: Path, present: Path) -> None:
    with suppress(StoreUnavailable):  # a damaged database is what a copy is restored over
        migrations.refuse_newer(present)
    if not file.is_file():
        raise Refusal("backup_missing", file=file)
    if present.exists() and file.samefile(present):
        raise Refusal("backup_is_present", file=file)
    try:
        migrations.refuse_newer(file)
        version, _ = database.header(file)
    except StoreUnavailable as error:
        raise Refusal("backup_unreadable", file=file, cause="it is not a database of lcadmin") from error
    if not version:
        raise Refusal("backup_unreadable", file=file, cause="there is nothing in it")


def _copy_soundly(file: Path, unfinished: Path) -> None:
    try:
        copies.copy(file, unfinished)
        wrong = copies.unsound(unfinished)
    except (sqlite3.Error, UserError) as error:
        raise Refusal("backup_unreadable", file=file, cause=words_of(error)) from error
    if wrong is not None:
        raise Refusal("backup_unreadable", file=file, cause=wrong)


def refuse_while_open(present: Path) -> None:
    """Refusal ``database_in_use``. Leaving WAL mode needs the file alone: whoever else has it open would go
    on writing to the file that is put aside. It also gathers everything in the one file."""
    if not present.exists():
        return
    # A file that cannot be read has nobody who reads it.
    with suppress(sqlite3.DatabaseError, StoreUnavailable, UnicodeDecodeError):
        database.header(present)
        connection = database.open_raw(present, "rw")
        try:
            connection.execute("PRAGMA busy_timeout = 1000")
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise Refusal("database_in_use", file=present) from error
        finally:
            connection.close()


def _keep_aside(present: Path, at: Instant) -> Path | None:
    if not present.exists():
        return None
    aside = files.free_name(present.with_name(f"lcadmin-before-restore-{to_datetime(at):%Y%m%d-%H%M%S}.db"))
    for side in SIDE_FILES:
        beside = present.with_name(present.name + side)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + side))
    files.keep_aside(present, aside)
    return aside


def words_of(error: Exception) -> str:
    """What the system or SQLite says of it, without the file's name."""
    return error.strerror or type(error).__name__ if isinstance(error, OSError) else str(error)
